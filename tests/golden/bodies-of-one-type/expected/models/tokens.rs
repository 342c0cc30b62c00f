//! Types of the product Tokens.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /tokens`.
    pub struct CreateTokenFormRequest request {
        grant: String = "grant" required,
    }
    new(grant: String)
}

object! {
    /// Request body of `POST /tokens`.
    pub struct CreateTokenMultipartRequest request {
        grant: String = "grant" required,
    }
    new(grant: String)
}
