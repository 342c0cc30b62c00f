//! Places in an example, and what the document says of the values that stand there.

use crate::document::join;
use crate::schema::Flat;
use serde_json::Value;

/// A property or an item in an example.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// Where, as a JSON pointer into the example.
    pub at: String,
    /// What the object around it says of it.
    pub role: Role,
    /// What kind of value stands there.
    pub kind: Kind,
    /// Whether a union is around it, so that a change may make the value another variant.
    pub in_union: bool,
}

/// What an object says of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It must be there.
    Required,
    /// It may be absent.
    Optional,
    /// It tells the variants of a union apart.
    Tag,
    /// An item of a list, or a property of any name.
    Item,
}

/// Kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text of any content.
    Text,
    /// One of listed texts.
    Listed,
    /// A number.
    Number,
    /// An object with declared properties, and more of any kind.
    Object,
    /// Anything else.
    Other,
}

impl Site {
    pub(super) fn new(at: String, flat: &Flat, value: &Value, in_union: bool) -> Self {
        let kind = match value {
            Value::String(_) if flat.get("enum").is_some() || flat.get("const").is_some() => Kind::Listed,
            Value::String(_) => Kind::Text,
            Value::Number(_) => Kind::Number,
            Value::Object(_) if is_open(flat) => Kind::Object,
            _ => Kind::Other,
        };
        Self { at, role: Role::Item, kind, in_union }
    }

    pub(super) fn property(mut self, is_required: bool, is_tag: bool) -> Self {
        self.role = match (is_tag, is_required) {
            (true, _) => Role::Tag,
            (false, true) => Role::Required,
            (false, false) => Role::Optional,
        };
        self
    }
}

/// Whether an object has properties that are declared, and nothing is said of those that are not.
fn is_open(flat: &Flat) -> bool {
    flat.properties().next().is_some() && !flat.get("additionalProperties").is_some_and(Value::is_object)
}

/// The JSON pointer of a list of steps.
pub(super) fn pointer(steps: &[String]) -> String {
    steps.iter().fold(String::new(), |pointer, step| join(&pointer, step))
}
