//! Quotes. Types of requests and replies.
//!
//! Operations: [`resources::quotes`](crate::resources::quotes). Guide: [Quotes](crate::guides::quotes).

use crate::runtime::model::{object, string_enum};

string_enum! {
    /// Parameter of `POST /quotes/{id}`. Taken by [`client.quotes().update`](crate::resources::quotes::Quotes::update).
    pub enum UpdateQuoteKind {
        Local = "local",
        Mobile = "mobile",
    }
}

object! {
    /// Request body of `POST /quotes/{id}`. Taken by [`client.quotes().update`](crate::resources::quotes::Quotes::update).
    pub struct UpdateQuoteRequest request {
        amount: Option<f64> = "amount",
    }
    /// Creates an empty one.
    new()
}
