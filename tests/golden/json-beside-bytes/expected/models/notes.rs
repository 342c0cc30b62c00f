//! Types of the product Notes.

use crate::runtime::model::object;

object! {
    /// Request body of `POST /files`.
    pub struct CreateFileJsonRequest request {
        url: String = "url" required,
    }
    /// Creates one with `url`, which is required.
    new(url: String)
}

object! {
    /// Schema `Note`.
    pub struct Note request {
        text: String = "text" required,
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}
