//! Types of Conversations.
//!
//! See [the operations](crate::resources::conversations), [the guide](crate::guides::conversations).

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
