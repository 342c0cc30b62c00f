//! Types of the product Streams.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

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
