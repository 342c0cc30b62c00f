//! Types that several products use.

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `Address`. Part of `ListLinesResponse` and `CreateDeskRequest`.
    pub struct Address both {
        city: String = "city" required,
        country: Option<Country> = "country",
    }
    /// Creates one with `city`, which is required.
    new(city: String)
}

string_enum! {
    /// Schema `Country`. Part of [`Address`].
    pub enum Country {
        De = "DE",
        Fr = "FR",
    }
}
