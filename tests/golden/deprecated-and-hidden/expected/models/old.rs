//! Types of the product Old.

use crate::runtime::model::object;

object! {
    /// Reply of `GET /old`.
    pub struct RetrieveOldResponse reply {
        /// Deprecated.
        legacy_id: Option<String> = "legacy_id" [deprecated],
        id: Option<String> = "id",
    }
}

object! {
    /// Schema `Secret`.
    ///
    /// Deprecated.
    pub struct Secret reply {
        id: Option<String> = "id",
    }
}
