//! Types of the product Lines.

use super::shared;
use crate::runtime::model::object;

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
