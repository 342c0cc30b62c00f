//! Types of the product Status.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Problem`.
    pub struct Problem reply {
        detail: String = "detail" required,
    }
}

object! {
    /// Reply of `GET /probe`.
    pub struct RetrieveProbeResponse reply {
        depth: Option<i64> = "depth",
    }
}

object! {
    /// Reply of `GET /status`.
    pub struct RetrieveStatusResponse reply {
        up: Option<bool> = "up",
    }
}
