//! Types of the product AI Inference.

use crate::runtime::model::object;

object! {
    /// Request body of `POST /chat`.
    pub struct CreateChatRequest request {
        text: String = "text" required,
        stream: Option<bool> = "stream",
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}

object! {
    /// Reply of `POST /chat`.
    pub struct CreateChatResponse reply {
        answer: String = "answer" required,
    }
}

object! {
    /// Frame from the server of `POST /chat`.
    pub struct CreateChatServerFrame reply {
        delta: String = "delta" required,
    }
}
