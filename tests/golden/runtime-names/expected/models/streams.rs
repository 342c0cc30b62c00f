//! Types of the product Streams.

use crate::runtime::model::{File, object};

object! {
    /// Schema `EventStream`.
    pub struct EventStreamModel reply {
        page: Option<PageModel> = "page",
    }
}

object! {
    /// Schema `IntoField`.
    pub struct IntoFieldModel request {
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Page`.
    pub struct PageModel reply {
        bytes: Option<String> = "bytes",
    }
}

object! {
    /// Schema `WebSocket`.
    pub struct WebSocketModel reply {
        frame: Option<File> = "frame",
    }
}
