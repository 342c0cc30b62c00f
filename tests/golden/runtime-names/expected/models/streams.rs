//! Types of Streams.
//!
//! See [the operations](crate::resources::streams), [the guide](crate::guides::streams).

use crate::runtime::model::object;

object! {
    /// Schema `EventStream`. Returned by [`client.event_stream().retrieve`](crate::resources::streams::EventStreamResource::retrieve).
    pub struct EventStreamModel reply {
        page: Option<PageModel> = "page",
    }
}

object! {
    /// Schema `IntoField`. Taken by [`client.into_field().create`](crate::resources::streams::IntoFieldResource::create).
    pub struct IntoFieldModel request {
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Page`. Part of [`EventStreamModel`].
    pub struct PageModel reply {
        bytes: Option<String> = "bytes",
    }
}

object! {
    /// Schema `WebSocket`. Returned by [`client.web_socket().list`](crate::resources::streams::WebSocketResource::list).
    pub struct WebSocketModel reply {
        /// Format: `binary`.
        frame: Option<String> = "frame",
    }
}
