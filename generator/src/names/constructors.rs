//! What the constructor of a struct asks for, and whether it is a function or a struct of the required fields.

use super::TypeName;
use crate::ir::{Api, Field, IdVec, Shape, Struct, TypeId};
use crate::lock::{Lock, LockedWord};
use crate::words::visible_json;

/// A `new` takes this many arguments at most; more required fields are set by name.
const MOST_ARGUMENTS: usize = 5;

/// How a struct begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constructor {
    /// The fields that it asks for, by index, in order.
    pub fields: Vec<usize>,
    /// Whether they are the fields of a struct, not arguments.
    pub is_literal: bool,
}

/// The constructor of every type; an empty one for what is no struct. One that is locked keeps its form, and its arguments their
/// order.
pub(super) fn build(api: &Api, lock: Option<&Lock>) -> IdVec<TypeId, Constructor> {
    let own = api.types.map(|_, def| match &def.shape {
        Shape::Struct(object) => constructor(api, object, def.locked.as_deref().zip(lock)),
        Shape::StringEnum(_) | Shape::Union(_) => Constructor::default(),
    });
    api.types.map(|id, def| {
        let first = api.emitted(id);
        match (&def.shape, &api.types[first].shape) {
            (Shape::Struct(twin), Shape::Struct(object)) if first != id => as_in(&own[first], object, twin),
            _ => own[id].clone(),
        }
    })
}

fn constructor(api: &Api, object: &Struct, locked: Option<(&str, &Lock)>) -> Constructor {
    let said = |word| locked.and_then(|(name, lock)| lock.said(name, word, ""));
    let (new, literal) = (said(LockedWord::New), said(LockedWord::Required));
    let known: Vec<String> = new
        .or(literal.and_then(|literal| literal.split_once(' ')).map(|(_, fields)| fields))
        .map(wires)
        .unwrap_or_default();
    let asked = |field: &Field| field.presence.is_required() && api.constant_of(field).is_none();
    let mut fields: Vec<usize> = (0..object.fields.len()).filter(|index| asked(&object.fields[*index])).collect();
    let position = |list: &[String], index: &usize| {
        let wire = &object.fields[*index].wire;
        list.iter().position(|name| name == wire)
    };
    fields.sort_by_key(|index| {
        let known = position(&known, index);
        (known.is_none(), known, position(&object.required, index))
    });
    let is_literal = if new.is_some() { false } else { literal.is_some() || fields.len() > MOST_ARGUMENTS };
    Constructor { fields, is_literal }
}

/// The constructor of a type, with the indices of the same fields in its twin.
fn as_in(constructor: &Constructor, object: &Struct, twin: &Struct) -> Constructor {
    let index = |known: &usize| twin.fields.iter().position(|field| field.wire == object.fields[*known].wire);
    Constructor { fields: constructor.fields.iter().filter_map(index).collect(), is_literal: constructor.is_literal }
}

/// The fields of a constructor, as a lock has them.
pub(super) fn locked_fields(object: &Struct, constructor: &Constructor) -> String {
    locked_list(constructor.fields.iter().map(|index| object.fields[*index].wire.as_str()))
}

/// Names of the document, as a lock has a list of them.
pub(super) fn locked_list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    visible_json(&serde_json::to_string(&names).expect("texts are JSON")).into_owned()
}

fn wires(json: &str) -> Vec<String> {
    serde_json::from_str(json).unwrap_or_default()
}

/// The name of the struct of required fields, as a lock has it.
pub(super) fn locked_literal(lock: &Lock, name: &str) -> Option<TypeName> {
    let said = lock.said(name, LockedWord::Required, "")?;
    said.split(' ').next().map(TypeName::made)
}
