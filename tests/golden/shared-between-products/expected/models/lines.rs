//! Types of the product Lines.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Line`.
    pub struct Line reply {
        number: Option<String> = "number",
    }
}

object! {
    /// Reply of `GET /lines`.
    pub struct ListLinesResponse reply {
        address: Option<shared::Address> = "address",
        line: Option<Line> = "line",
    }
}
