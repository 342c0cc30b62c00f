//! Types of the product AI Inference.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /chat`.
    pub struct CreateChatRequest request {
        text: String = "text" required,
        stream: Option<bool> = "stream",
    }
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
