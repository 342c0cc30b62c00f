//! The tree of a sample's values.

use crate::ir::{Api, Shape, TypeId};
use serde_json::{Map, Value};

/// A value in the terms of the model.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// An object with known properties.
    Struct {
        /// Its type, whose shape is a struct.
        ty: TypeId,
        /// The properties that are set: index into the struct's `fields`, and value; in the order of the fields.
        fields: Vec<(usize, Node)>,
        /// Properties that a union around it is told by and that are not among the fields: name and value.
        tags: Vec<(String, String)>,
    },
    /// One of several types.
    Union {
        /// Its type, whose shape is a union.
        ty: TypeId,
        /// Index into the union's `variants`.
        variant: usize,
        /// The value, of the variant's type.
        value: Box<Node>,
    },
    /// A known value of a string enum.
    Enum {
        /// Its type, whose shape is a string enum.
        ty: TypeId,
        /// Index into the values.
        value: usize,
    },
    /// A string; a date or a point in time, too.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A truth value.
    Bool(bool),
    /// A list.
    Array(Vec<Node>),
    /// An object whose keys are data.
    Map(Vec<(String, Node)>),
    /// A file, or bytes: a name and a content.
    File {
        /// Name of the file.
        name: String,
        /// What is in it.
        content: String,
    },
    /// A free-form value.
    Free(Value),
    /// A value of a known type that is too large to be written out, or that contains itself without end.
    Unwritten,
}

impl Node {
    /// The value as JSON. A file is its content.
    pub fn to_json(&self, api: &Api) -> Value {
        match self {
            Self::Struct { ty, fields, tags } => Self::object(api, *ty, fields, tags),
            Self::Union { value, .. } => value.to_json(api),
            Self::Enum { ty, value } => match &api.types[*ty].shape {
                Shape::StringEnum(values) => values[*value].as_str().into(),
                Shape::Struct(_) | Shape::Union(_) => Value::Null,
            },
            Self::Text(text) => text.as_str().into(),
            Self::Integer(number) => (*number).into(),
            Self::Number(number) => (*number).into(),
            Self::Bool(truth) => (*truth).into(),
            Self::Array(items) => items.iter().map(|item| item.to_json(api)).collect(),
            Self::Map(entries) => entries.iter().map(|(key, value)| (key.clone(), value.to_json(api))).collect(),
            Self::File { content, .. } => content.as_str().into(),
            Self::Free(value) => value.clone(),
            Self::Unwritten => Value::Object(Map::new()),
        }
    }

    fn object(api: &Api, ty: TypeId, fields: &[(usize, Self)], tags: &[(String, String)]) -> Value {
        let Shape::Struct(object) = &api.types[ty].shape else { return Value::Null };
        let tags = tags.iter().map(|(name, value)| (name.clone(), value.as_str().into()));
        let fields = fields.iter().map(|(index, value)| (object.fields[*index].wire.clone(), value.to_json(api)));
        Value::Object(tags.chain(fields).collect::<Map<_, _>>())
    }
}
