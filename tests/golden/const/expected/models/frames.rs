//! Types of Frames.
//!
//! See [the operations](crate::resources::frames), [the guide](crate::guides::frames).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /frames`. Taken by [`client.frames().create`](crate::resources::frames::Frames::create).
    pub struct CreateFrameRequest request {
        /// Always `text`.
        type_: String = "type" required,
        /// Always `frame`.
        kind: Option<String> = "kind",
        text: String = "text" required,
        /// Always `true`.
        is_final: Option<bool> = "is_final",
        /// Always `2`.
        version: Option<i64> = "version",
    }
    /// Creates one with `text`, which is required.
    new(text: String) { type_: "text" }
}

object! {
    /// Reply of `POST /frames`. Returned by [`client.frames().create`](crate::resources::frames::Frames::create).
    pub struct CreateFrameResponse reply {
        /// Always `frame`.
        record_type: String = "record_type" required,
    }
}
