//! Types of the product Notes.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /files`.
    pub struct CreateFileJsonRequest request {
        url: String = "url" required,
    }
    new(url: String)
}

object! {
    /// Schema `Note`.
    pub struct Note request {
        text: String = "text" required,
    }
    new(text: String)
}
