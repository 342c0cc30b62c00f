//! Types of Coverage.
//!
//! See [the operations](crate::resources::coverage), [the guide](crate::guides::coverage).

use crate::runtime::model::{object, string_enum};

object! {
    /// Reply of `GET /coverage`. Returned by [`client.coverage().retrieve`](crate::resources::coverage::Coverage::retrieve).
    pub struct RetrieveCoverageResponse reply {
        total: Option<i64> = "total",
    }
}

string_enum! {
    /// Parameter of `GET /coverage`. Taken by [`client.coverage().retrieve`](crate::resources::coverage::Coverage::retrieve).
    pub enum RetrieveCoverageSort {
        Name = "name",
        NameDesc = "-name",
    }
}
