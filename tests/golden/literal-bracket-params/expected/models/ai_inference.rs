//! Types of the product AI Inference.

use crate::runtime::model::object;

object! {
    /// Content of the reply of `GET /conversations`.
    pub struct Conversation reply {
        id: Option<String> = "id",
    }
}

object! {
    /// `meta` of `ListConversationsResponse`.
    pub struct ListConversationsResponseMeta reply {
        total_pages: i64 = "total_pages" required,
        page_number: Option<i64> = "page_number",
    }
}
