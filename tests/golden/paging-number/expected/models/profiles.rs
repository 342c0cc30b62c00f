//! Types of Profiles.
//!
//! See [the operations](crate::resources::profiles), [the guide](crate::guides::profiles).

use crate::runtime::model::object;

object! {
    /// Schema `PaginationMeta`. Returned by [`client.profiles().list`](crate::resources::profiles::Profiles::list).
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `Profile`. Returned by [`client.profiles().list`](crate::resources::profiles::Profiles::list).
    pub struct Profile reply {
        /// Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
    }
}
