//! Headers. Types of requests and replies.

use crate::runtime::model::{Map, Value, object};

object! {
    /// Request body of `POST /headers`. Taken by [`client.headers().create`](crate::resources::headers::Headers::create).
    pub struct CreateHeaderRequest request {
        name: String = "name" required,
        extra: Option<String> = "extra",
        /// Properties that the document does not name.
        extra_fields: Map<i64> = *,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Reply of `POST /headers`. Returned by [`client.headers().create`](crate::resources::headers::Headers::create).
    pub struct CreateHeaderResponse reply {
        name: String = "name" required,
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
}
