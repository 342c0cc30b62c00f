//! Types of the product Tokens.

use crate::runtime::model::object;

object! {
    /// Request body of `POST /tokens`.
    pub struct CreateTokenFormRequest request {
        grant: String = "grant" required,
    }
    /// Creates one with `grant`, which is required.
    new(grant: String)
}

object! {
    /// Request body of `POST /tokens`.
    pub struct CreateTokenMultipartRequest request {
        grant: String = "grant" required,
    }
    /// Creates one with `grant`, which is required.
    new(grant: String)
}
