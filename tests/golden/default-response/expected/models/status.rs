//! Types of the product Status.

use crate::runtime::model::object;

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
