//! Types of Chat.
//!
//! See [the operations](crate::resources::chat), [the guide](crate::guides::chat).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /chat`. Taken by [`client.chat().create`](crate::resources::chat::Chat::create).
    pub struct CreateChatRequest request {
        text: String = "text" required,
        stream: Option<bool> = "stream",
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}

object! {
    /// Reply of `POST /chat`. Returned by [`client.chat().create`](crate::resources::chat::Chat::create).
    pub struct CreateChatResponse reply {
        answer: String = "answer" required,
    }
}

object! {
    /// Frame from the server of `POST /chat`. Returned by [`client.chat().create`](crate::resources::chat::Chat::create).
    pub struct CreateChatServerFrame reply {
        delta: String = "delta" required,
    }
}
