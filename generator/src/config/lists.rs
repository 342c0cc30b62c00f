//! How lists in a query are written.

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
