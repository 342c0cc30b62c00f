//! The words of the type columns.
//!
//! In: a value's type and what its schema says. Out: plain text that still needs escaping (module `markdown`).

mod own;

pub use own::{beside_code, of_type, several, typed};

use crate::ir::{Facts, Field, Param, TypeRef};
use serde_json::Value as Json;
use std::borrow::Cow;

/// A value whose type is to be said.
#[derive(Debug, Clone, Copy)]
pub struct TypedValue<'a> {
    /// Name on the wire.
    pub name: &'a str,
    /// Type.
    pub ty: &'a TypeRef,
    /// What its schema says.
    pub facts: &'a Facts,
    /// Whether it may be null.
    pub nullable: bool,
}

impl<'a> From<&'a Field> for TypedValue<'a> {
    fn from(field: &'a Field) -> Self {
        let nullable = field.facts.nullable || field.presence.is_nullable();
        Self { name: &field.wire, ty: &field.ty, facts: &field.facts, nullable }
    }
}

impl<'a> From<&'a Param> for TypedValue<'a> {
    fn from(param: &'a Param) -> Self {
        Self { name: &param.wire, ty: &param.ty, facts: &param.facts, nullable: param.facts.nullable }
    }
}

/// A value as text.
pub fn text(value: &Json) -> Cow<'_, str> {
    value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed)
}
