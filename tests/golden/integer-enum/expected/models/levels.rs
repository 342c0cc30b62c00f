//! Types of Levels.
//!
//! See [the operations](crate::resources::levels), [the guide](crate::guides::levels).

use crate::runtime::model::{Value, object};

object! {
    /// Request body of `POST /levels`. Taken by [`client.levels().create`](crate::resources::levels::Levels::create).
    pub struct CreateLevelRequest request {
        /// One of `1`, `2`, `3`.
        level: i64 = "level" required,
        /// One of `0.5`, `1.0`, `2.0`.
        factor: Option<f64> = "factor",
        /// Always `true`.
        on: Option<bool> = "on",
        /// One of `auto`, `1`, `true`.
        mixed: Option<Value> = "mixed",
    }
    /// Creates one with `level`, which is required.
    new(level: i64)
}
