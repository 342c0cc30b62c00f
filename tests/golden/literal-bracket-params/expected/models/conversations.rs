//! Conversations. Types of requests and replies.
//!
//! Operations: [`resources::conversations`](crate::resources::conversations). Guide: [Conversations](crate::guides::conversations).

use crate::runtime::model::object;

object! {
    /// Content of the reply of `GET /conversations`. Returned by [`client.conversations().list`](crate::resources::conversations::Conversations::list).
    pub struct Conversation reply {
        id: Option<String> = "id",
    }
}

object! {
    /// `meta` of `ListConversationsResponse`. Returned by [`client.conversations().list`](crate::resources::conversations::Conversations::list).
    pub struct ListConversationsResponseMeta reply {
        total_pages: i64 = "total_pages" required,
        page_number: Option<i64> = "page_number",
    }
}
