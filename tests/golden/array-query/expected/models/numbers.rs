//! Types of the product Numbers.

use crate::runtime::model::{object, string_enum};

object! {
    /// Reply of `GET /coverage`.
    pub struct RetrieveCoverageResponse reply {
        total: Option<i64> = "total",
    }
}

string_enum! {
    /// Parameter of `GET /coverage`.
    pub enum RetrieveCoverageSort {
        Name = "name",
        NameDesc = "-name",
    }
}
