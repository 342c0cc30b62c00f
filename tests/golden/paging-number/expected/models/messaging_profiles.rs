//! Types of the product Messaging Profiles.

use crate::runtime::model::object;

object! {
    /// Schema `PaginationMeta`.
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `Profile`.
    pub struct Profile reply {
        /// Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
    }
}
