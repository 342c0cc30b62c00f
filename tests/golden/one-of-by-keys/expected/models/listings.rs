//! Types of Listings.
//!
//! See [the operations](crate::resources::listings), [the guide](crate::guides::listings).

use crate::runtime::model::{object, union};

object! {
    /// Schema `CursorMeta`. Part of [`RetrieveListingResponse`].
    pub struct CursorMeta reply {
        cursor: String = "cursor" required,
        page_size: i64 = "page_size" required,
    }
}

object! {
    /// Schema `OffsetMeta`. Part of [`RetrieveListingResponse`].
    pub struct OffsetMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
    }
}

union! {
    /// Reply of `GET /listings`. Returned by [`client.listings().retrieve`](crate::resources::listings::Listings::retrieve).
    pub enum RetrieveListingResponse {
        /// An object with `page_number`.
        OffsetMeta(OffsetMeta) = keys "page_number",
        /// An object with `cursor`.
        CursorMeta(CursorMeta) = keys "cursor",
    }
}
