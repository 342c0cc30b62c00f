//! Types of the product Numbers.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

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
