//! How lists and objects are written where they are no JSON.

use serde::Deserialize;

/// How a list in a query is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ListStyle {
    /// `name=a,b`: `form` that is not exploded.
    Comma,
    /// `name=a b`: `spaceDelimited`.
    Space,
    /// `name=a|b`: `pipeDelimited`.
    Pipe,
    /// `name=a&name=b`: `form` and exploded, as OpenAPI has it where a document says nothing.
    #[default]
    Repeat,
}

/// How what is inside a property of a multipart body is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MultipartStyle {
    /// The items of a list are `name[]`, the properties of an object `name[key]`.
    Brackets,
    /// The items of a list are parts of one name, an object is a part of JSON: OpenAPI's default.
    #[default]
    Parts,
}
