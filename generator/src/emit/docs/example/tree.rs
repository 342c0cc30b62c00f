//! The tree of an example's values: JSON, and what SDKs have types of their own for.

use serde_json::Value;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum ExampleValue {
    /// Null.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string.
    Text(String),
    /// A known value of an enum.
    Choice(String),
    /// A point in time, as it is written.
    DateTime(String),
    /// A day, as it is written.
    Date(String),
    /// A file.
    File,
    /// A list.
    List(Vec<ExampleValue>),
    /// An object.
    Object(Vec<(ExampleKey, ExampleValue)>),
    /// A scalar that may be left out, in languages whose SDK has types of its own for these.
    Optional(Box<ExampleValue>),
}

/// A key of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExampleKey {
    /// A property that the schema knows: SDKs spell it.
    Property(String),
    /// Data: nobody spells it.
    Data(String),
}

impl ExampleKey {
    /// The key on the wire.
    pub fn wire(&self) -> &str {
        match self {
            Self::Property(wire) | Self::Data(wire) => wire,
        }
    }

    /// The key on the wire.
    pub fn into_wire(self) -> String {
        match self {
            Self::Property(wire) | Self::Data(wire) => wire,
        }
    }
}

impl ExampleValue {
    /// A JSON value; its keys are taken for properties.
    pub fn from_json(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(truth) => Self::Bool(*truth),
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(items) => Self::List(items.iter().map(Self::from_json).collect()),
            Value::Object(entries) => Self::Object(
                entries
                    .iter()
                    .map(|(key, value)| (ExampleKey::Property(key.clone()), Self::from_json(value)))
                    .collect(),
            ),
        }
    }

    /// The value, whether or not it may be left out.
    pub fn scalar(&self) -> &Self {
        if let Self::Optional(value) = self { value } else { self }
    }

    /// Whether a file is in it.
    pub fn has_file(&self) -> bool {
        match self {
            Self::File => true,
            Self::Optional(value) => value.has_file(),
            Self::List(items) => items.iter().any(Self::has_file),
            Self::Object(entries) => entries.iter().any(|(_, entry)| entry.has_file()),
            _ => false,
        }
    }

    /// How many lists and objects are inside each other.
    pub fn depth(&self) -> usize {
        match self {
            Self::List(items) => 1 + items.iter().map(Self::depth).max().unwrap_or_default(),
            Self::Object(entries) => 1 + entries.iter().map(|(_, entry)| entry.depth()).max().unwrap_or_default(),
            _ => 0,
        }
    }

    /// A value of `spec/docs.toml`.
    pub fn from_toml(value: &toml::Value) -> Self {
        let json = serde_json::to_value(value).expect("TOML has no value that JSON has not");
        Self::from_json(&json)
    }

    /// The value as text: what a string holds, else JSON.
    pub fn to_text(&self) -> String {
        match self.to_json() {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// The value as JSON; a file is its name.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(truth) => (*truth).into(),
            Self::Number(number) => serde_json::from_str(number).unwrap_or_else(|_| number.as_str().into()),
            Self::Text(text) | Self::Choice(text) | Self::DateTime(text) | Self::Date(text) => text.as_str().into(),
            Self::File => "file.txt".into(),
            Self::Optional(value) => value.to_json(),
            Self::List(items) => items.iter().map(Self::to_json).collect(),
            Self::Object(entries) => {
                entries.iter().map(|(key, value)| (key.wire().to_owned(), value.to_json())).collect()
            }
        }
    }
}
