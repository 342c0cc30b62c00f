//! What a type says, apart from its name, its prose and its place.

use super::super::each_ref;
use crate::ir::{Docs, Facts, IdVec, Shape, Struct, TypeDef, TypeId, TypeRef, Union, Via};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The content of a type.
#[derive(Debug, Clone)]
pub(super) struct TypeContent {
    /// The number of the text that says everything but which types are inside.
    pub print: usize,
    /// The types inside, in order.
    pub refs: Vec<TypeId>,
}

/// The content of every type.
pub(super) fn of_types(types: &IdVec<TypeId, TypeDef>) -> Vec<TypeContent> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let content = |def: &TypeDef| {
        let mut refs = Vec::new();
        each_ref(def, &mut |ty| refs.extend(ty.named()));
        let next = numbers.len();
        TypeContent { print: *numbers.entry(print(def)).or_insert(next), refs }
    };
    types.values().map(content).collect()
}

fn print(def: &TypeDef) -> String {
    match &def.shape {
        Shape::Struct(object) => of_struct(object),
        Shape::StringEnum(values) => format!("enum {values:?}"),
        Shape::Union(union) => of_union(union),
    }
}

fn of_struct(object: &Struct) -> String {
    let mut print = format!("struct {:?} {:?}", object.required, object.alternatives);
    for field in &object.fields {
        let (ty, facts) = (skeleton(&field.ty), without_examples(&field.facts));
        let deprecated = is_deprecated(&field.docs);
        write!(print, ";{}:{ty}:{:?}:{deprecated}:{facts:?}", field.wire, field.presence)
            .expect("writing to a string succeeds");
    }
    if let Some(extra) = &object.extra {
        write!(print, ";*:{}", skeleton(extra)).expect("writing to a string succeeds");
    }
    print
}

fn of_union(union: &Union) -> String {
    let mut print = format!("union {:?} {:?}", union.tag, union.first);
    for variant in &union.variants {
        write!(print, "|{}:{:?}:{:?}", skeleton(&variant.ty), variant.select, variant.title)
            .expect("writing to a string succeeds");
    }
    print
}

fn is_deprecated(docs: &Docs) -> bool {
    docs.deprecated.is_some()
}

/// A type with a blank for the named type at its core.
fn skeleton(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Array(inner) => format!("[{}]", skeleton(inner)),
        TypeRef::Map(inner) => format!("{{{}}}", skeleton(inner)),
        TypeRef::Nullable(inner) => format!("?{}", skeleton(inner)),
        TypeRef::Named(_) => "_".to_owned(),
        TypeRef::Boxed(_) => "box _".to_owned(),
        ty => format!("{ty:?}"),
    }
}

/// What is said of a value, without examples and without how the schema stands at its place.
fn without_examples(facts: &Facts) -> Facts {
    let inner = |facts: &Option<Box<Facts>>| facts.as_deref().map(|facts| Box::new(without_examples(facts)));
    let (items, entries) = (inner(&facts.items), inner(&facts.entries));
    Facts { example: None, via: Via::Inline, written_type: None, items, entries, ..facts.clone() }
}
