//! Types of the product Quotes.

use crate::runtime::model::{object, string_enum};

string_enum! {
    /// Parameter of `POST /quotes/{id}`.
    pub enum UpdateQuoteKind {
        Local = "local",
        Mobile = "mobile",
    }
}

object! {
    /// Request body of `POST /quotes/{id}`.
    pub struct UpdateQuoteRequest request {
        amount: Option<f64> = "amount",
    }
    /// Creates an empty one.
    new()
}
