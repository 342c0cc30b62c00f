//! Types that several products use.

#[allow(unused_imports)]
use crate::runtime::model::*;

object! {
    /// Schema `Address`.
    pub struct Address both {
        city: String = "city" required,
        country: Option<Country> = "country",
    }
    new(city: String)
}

string_enum! {
    /// Schema `Country`.
    pub enum Country {
        De = "DE",
        Fr = "FR",
    }
}
