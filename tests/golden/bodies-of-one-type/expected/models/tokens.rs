//! Types of Tokens.
//!
//! See [the operations](crate::resources::tokens), [the guide](crate::guides::tokens).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /tokens`. Taken by [`client.tokens().create`](crate::resources::tokens::Tokens::create).
    pub struct CreateTokenFormRequest request {
        grant: String = "grant" required,
    }
    /// Creates one with `grant`, which is required.
    new(grant: String)
}

object! {
    /// Request body of `POST /tokens`. Taken by [`client.tokens().create`](crate::resources::tokens::Tokens::create).
    pub struct CreateTokenMultipartRequest request {
        grant: String = "grant" required,
    }
    /// Creates one with `grant`, which is required.
    new(grant: String)
}
