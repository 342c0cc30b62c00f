//! Parameters, read off the document.

use super::{Document, join};
use serde_json::Value;

/// A parameter of an operation.
#[derive(Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it goes.
    pub place: Place,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it is an object whose properties are sent as `name[key]`.
    pub is_deep: bool,
    /// Where its schema stands.
    pub schema: String,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into a cookie.
    Cookie,
}

impl Parameter {
    pub(super) fn read(document: &Document, at: &str) -> Self {
        let value = document.at(at);
        let place = match value["in"].as_str() {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            _ => Place::Cookie,
        };
        Self {
            name: value["name"].as_str().expect("a parameter has a name").to_owned(),
            place,
            required: value["required"] == Value::Bool(true),
            is_deep: value["style"] == "deepObject",
            schema: join(at, "schema"),
        }
    }
}
