//! Types of the product Quotes.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

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
    new()
}
