//! Types that several products use. Each is there with the feature of any of them, and with `webhooks` where an event has it.

#![allow(unused_imports, reason = "types are left out with all products that use them")]

use crate::runtime::model::{object, string_enum};

#[cfg(any(feature = "desks", feature = "lines"))]
object! {
    /// Schema `Address`. Part of `ListLinesResponse` and `CreateDeskRequest`.
    pub struct Address both {
        city: String = "city" required,
        country: Option<Country> = "country",
    }
    /// Creates one with `city`, which is required.
    new(city: String)
}

#[cfg(any(feature = "desks", feature = "lines"))]
string_enum! {
    /// Schema `Country`. Part of [`Address`].
    pub enum Country {
        De = "DE",
        Fr = "FR",
    }
}
