//! Types of Messages.
//!
//! See [the operations](crate::resources::messages), [the guide](crate::guides::messages).

use crate::runtime::model::{DateTime, object, string_enum};

object! {
    /// Parameter of `GET /messages`. Taken by [`client.messages().list`](crate::resources::messages::Messages::list).
    pub struct ListMessagesFilter request {
        direction: Option<ListMessagesFilterDirection> = "direction",
        created_at: Option<ListMessagesFilterCreatedAt> = "created_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `created_at` of [`ListMessagesFilter`].
    pub struct ListMessagesFilterCreatedAt request {
        gte: Option<DateTime> = "gte",
        lt: Option<DateTime> = "lt",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `direction` of [`ListMessagesFilter`].
    pub enum ListMessagesFilterDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

object! {
    /// `meta` of `ListMessagesResponse`. Returned by [`client.messages().list`](crate::resources::messages::Messages::list).
    pub struct ListMessagesResponseMeta reply {
        page_number: Option<i64> = "page_number",
        total_pages: Option<i64> = "total_pages",
    }
}

object! {
    /// Content of the reply of `GET /messages`. Returned by [`client.messages().list`](crate::resources::messages::Messages::list).
    pub struct Message reply {
        id: Option<String> = "id",
    }
}
