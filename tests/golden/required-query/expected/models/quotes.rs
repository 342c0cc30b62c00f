//! Types of Quotes.
//!
//! See [the operations](crate::resources::quotes), [the guide](crate::guides::quotes).

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
