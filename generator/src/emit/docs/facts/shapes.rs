//! What is said of an object beside its properties, and of a value that is one of several.
//!
//! In: types of the model. Out: sentences and lines of Markdown, and the types inside a type. It refuses to know where a type is
//! described: `link` of its callers does.

use super::{fields, keywords, words};
use crate::emit::docs::edition::Edition;
use crate::emit::markdown;
use crate::ir::{Alternative, Api, Facts, Select, Shape, Struct, TypeDef, TypeId, TypeRef, Union, Variant};
use crate::words::capitalised;
use indexmap::IndexSet;

/// Adds the objects inside those that are found, however deep, while there is room for so many lines of tables. Returns those that
/// have none.
pub fn add_inner_types(edition: &Edition<'_>, found: &mut IndexSet<TypeId>, lines: usize) -> IndexSet<TypeId> {
    let mut left = IndexSet::new();
    let mut room = found.iter().fold(lines, |room, id| room.saturating_sub(lines_of(edition, *id)));
    let mut next = 0;
    while let Some(&id) = found.get_index(next) {
        for inner in inner_types(edition, id).into_iter().filter_map(|ty| described_type(edition, ty)) {
            if found.contains(&inner) {
                continue;
            }
            if let Some(rest) = room.checked_sub(lines_of(edition, inner)) {
                room = rest;
                found.insert(inner);
            } else {
                left.insert(inner);
            }
        }
        next += 1;
    }
    left
}

/// The lines that tell of a type.
fn lines_of(edition: &Edition<'_>, id: TypeId) -> usize {
    match &edition.api.types[id].shape {
        Shape::Struct(shape) => shape.fields.len(),
        Shape::Union(union) => union.variants.len(),
        Shape::StringEnum(_) => 0,
    }
}

/// The types inside what a value is, where its properties are told beside it; the value's own where it has none.
pub fn types_below<'a>(edition: &Edition<'a>, ty: &'a TypeRef) -> Vec<&'a TypeRef> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => inner_types(edition, *id),
        TypeRef::Nullable(inner) => types_below(edition, inner),
        _ => vec![ty],
    }
}

/// The types inside a type.
fn inner_types<'a>(edition: &Edition<'a>, id: TypeId) -> Vec<&'a TypeRef> {
    match &edition.api.types[id].shape {
        Shape::Struct(shape) => shape.fields.iter().map(|field| &field.ty).chain(&shape.extra).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::StringEnum(_) => Vec::new(),
    }
}

/// The object, or one of several, that a value is, or that its items are. Plain values in several forms are described where
/// the language has a type for that.
pub fn described_type(edition: &Edition<'_>, ty: &TypeRef) -> Option<TypeId> {
    let id = ty.named()?;
    let worth_it = match &edition.api.types[id].shape {
        Shape::Struct(shape) => !shape.fields.is_empty(),
        Shape::Union(union) => edition.language.types_are_code() || fields::leads_to_objects(edition.api, union),
        Shape::StringEnum(_) => false,
    };
    worth_it.then(|| edition.describers.describer(id))
}

/// The definition of what a value is, though it may be null; `None` for a list, a map and what has no name.
pub fn definition<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a TypeDef> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => Some(&api.types[*id]),
        TypeRef::Nullable(inner) => definition(api, inner),
        _ => None,
    }
}

/// The union of objects that a value is.
pub fn union_of<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a Union> {
    match definition(api, ty).map(|def| &def.shape) {
        Some(Shape::Union(union)) if fields::leads_to_objects(api, union) => Some(union),
        _ => None,
    }
}

/// Which properties of an object go together.
pub fn sets(shape: &Struct) -> Option<String> {
    let sets: Vec<String> = shape.alternatives.iter().filter_map(rule_of_alternative).collect();
    (sets.len() > 1).then(|| format!("Needs {}.", sets.join("; or ")))
}

/// Which properties an object may have beyond those that are listed, and what keywords say of it that no type says.
pub fn further(api: &Api, facts: &Facts, shape: &Struct, link: impl Fn(&TypeRef) -> String) -> Vec<String> {
    let extra = shape.extra.as_ref().filter(|_| !keywords::is_closed(facts)).map(|ty| {
        let word = markdown::literal(&words::of_type(api, ty));
        format!("Further properties of any name: {word}{}.", link(ty))
    });
    extra.into_iter().chain(keywords::said(facts)).collect()
}

/// What a set of properties needs and excludes; `None` where it says nothing.
fn rule_of_alternative(alternative: &Alternative) -> Option<String> {
    let (needs, forbids) = (&alternative.needs, &alternative.forbids);
    match (needs.is_empty(), forbids.is_empty()) {
        (true, true) => None,
        (false, true) => Some(codes(needs, " and ")),
        (true, false) => Some(format!("no {}", codes(forbids, " and no "))),
        (false, false) => Some(format!("{} without {}", codes(needs, " and "), codes(forbids, " and "))),
    }
}

/// That a value is one of several, and what tells them apart: the words before their list.
pub fn one_of(union: &Union) -> String {
    match &union.tag {
        Some(tag) => format!("one of these, told apart by {}:", markdown::code(tag)),
        None => "one of these:".to_owned(),
    }
}

/// The same as a sentence of its own.
pub fn one_of_sentence(union: &Union) -> String {
    capitalised(&one_of(union))
}

/// What shows that a value is this variant, before the variant.
pub fn sign_of_variant(select: &Select, tag: Option<&str>) -> String {
    match (select, tag) {
        (Select::Tag(values), Some(tag)) => format!("{} {}: ", markdown::code(tag), codes(values, ", ")),
        (Select::Keys(keys), _) if !keys.is_empty() => format!("with {}: ", codes(keys, ", ")),
        (Select::Values(values), _) if !values.is_empty() => format!("{}: ", codes(values, ", ")),
        _ => String::new(),
    }
}

/// The properties that a variant must have where clients send it, behind the variant; empty where there are none.
pub fn needs_of_variant(edition: &Edition<'_>, variant: &Variant) -> String {
    let properties = fields::of_type(edition, &variant.ty);
    let needed = properties.iter().filter(|property| property.required && !property.field.facts.read_only);
    let needed: Vec<&String> = needed.map(|property| &property.field.wire).collect();
    if needed.is_empty() { String::new() } else { format!("; needs {}", codes(&needed, ", ")) }
}

fn codes(names: &[impl AsRef<str>], between: &str) -> String {
    names.iter().map(|name| markdown::code(name.as_ref())).collect::<Vec<_>>().join(between)
}
