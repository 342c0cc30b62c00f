//! Types of the product Frames.

use crate::runtime::model::object;

object! {
    /// Request body of `POST /frames`.
    pub struct CreateFrameRequest request {
        /// Always `text`.
        r#type: String = "type" required,
        /// Always `frame`.
        kind: Option<String> = "kind",
        text: String = "text" required,
        /// Always `true`.
        is_final: Option<bool> = "is_final",
        /// Always `2`.
        version: Option<i64> = "version",
    }
    /// Creates one with `text`, which is required.
    new(text: String) { r#type: "text" }
}

object! {
    /// Reply of `POST /frames`.
    pub struct CreateFrameResponse reply {
        /// Always `frame`.
        record_type: String = "record_type" required,
    }
}
