//! Types of the product Listings.

use crate::runtime::model::{object, union};

object! {
    /// Schema `CursorMeta`.
    pub struct CursorMeta reply {
        cursor: String = "cursor" required,
        page_size: i64 = "page_size" required,
    }
}

object! {
    /// Schema `OffsetMeta`.
    pub struct OffsetMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
    }
}

union! {
    /// Reply of `GET /listings`.
    pub enum RetrieveListingResponse {
        /// An object with `page_number`.
        OffsetMeta(OffsetMeta) = keys "page_number",
        /// An object with `cursor`.
        CursorMeta(CursorMeta) = keys "cursor",
    }
}
