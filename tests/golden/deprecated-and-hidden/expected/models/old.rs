//! Types of Old.
//!
//! See [the operations](crate::resources::old), [the guide](crate::guides::old).

use crate::runtime::model::object;

object! {
    /// Reply of `GET /old`. Returned by [`client.old().retrieve`](crate::resources::old::Old::retrieve).
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
    ///
    /// Returned by [`client.secret().retrieve`](crate::resources::old::Secret::retrieve).
    pub struct Secret reply {
        id: Option<String> = "id",
    }
}
