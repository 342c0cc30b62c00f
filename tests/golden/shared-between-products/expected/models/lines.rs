//! Types of Lines.
//!
//! See [the operations](crate::resources::lines), [the guide](crate::guides::lines).

use super::shared;
use crate::runtime::model::object;

object! {
    /// Schema `Line`. Part of [`ListLinesResponse`].
    pub struct Line reply {
        number: Option<String> = "number",
    }
}

object! {
    /// Reply of `GET /lines`. Returned by [`client.lines().list`](crate::resources::lines::Lines::list).
    pub struct ListLinesResponse reply {
        address: Option<shared::Address> = "address",
        line: Option<Line> = "line",
    }
}
