//! Types of the product Old.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Reply of `GET /old`.
    pub struct RetrieveOldResponse reply {
        /// Deprecated.
        legacy_id: Option<String> = "legacy_id",
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
