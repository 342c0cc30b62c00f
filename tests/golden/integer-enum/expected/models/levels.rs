//! Types of the product Levels.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /levels`.
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
    new(level: i64)
}
