//! The words of the type columns.
//!
//! In: a value's type and what its schema says. Out: plain text that still needs escaping (module `markdown`).

mod own;

use crate::emit::docs::Profile;
use crate::emit::docs::seed::words as seed;
use crate::ir::{Api, Facts, Field, Param, TypeRef};
use serde_json::Value as Json;
use std::borrow::Cow;

/// A value whose type is to be said.
#[derive(Debug, Clone, Copy)]
pub struct Value<'a> {
    /// Name on the wire.
    pub name: &'a str,
    /// Type.
    pub ty: &'a TypeRef,
    /// What its schema says.
    pub facts: &'a Facts,
    /// Whether it may be null.
    pub nullable: bool,
}

impl<'a> From<&'a Field> for Value<'a> {
    fn from(field: &'a Field) -> Self {
        let nullable = field.facts.nullable || field.presence.is_nullable();
        Self { name: &field.wire, ty: &field.ty, facts: &field.facts, nullable }
    }
}

impl<'a> From<&'a Param> for Value<'a> {
    fn from(param: &'a Param) -> Self {
        Self { name: &param.wire, ty: &param.ty, facts: &param.facts, nullable: param.facts.nullable }
    }
}

/// The type of a field that the API sends.
pub fn reply(api: &Api, value: Value<'_>, profile: Profile) -> String {
    match profile {
        Profile::Seed => seed::reply(value.facts, value.nullable),
        Profile::Own => own::reply(api, value),
    }
}

/// The type of a parameter that the client sends.
pub fn parameter(api: &Api, value: Value<'_>, profile: Profile) -> String {
    match profile {
        Profile::Seed => seed::parameter(value),
        Profile::Own => own::parameter(api, value),
    }
}

/// A type in our own profile's words.
pub fn of_type(api: &Api, ty: &TypeRef) -> String {
    own::of_type(api, ty)
}

/// What a value's type in code does not say: the values of an enum, the format of a string; `None` where it says all.
pub fn beside_code(api: &Api, value: Value<'_>) -> Option<String> {
    own::beside_code(api, value.ty, value.facts)
}

/// A value as text.
pub fn text(value: &Json) -> Cow<'_, str> {
    value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed)
}
