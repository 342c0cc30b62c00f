//! Objects inside parameters and replies: described once each on a page, in a section that tables link to.
//!
//! In: the properties that a page lists. Out: their objects and unions, one level down. It refuses to know deeper levels:
//! those of a listed object have a link only if they are listed, too.

use super::super::details::anchor;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::fields::{self, Property};
use crate::emit::docs::facts::words::TypedValue;
use crate::emit::markdown;
use crate::ir::{Shape, TypeId, TypeRef};
use indexmap::IndexMap;
use std::collections::BTreeMap;

/// The types that a document describes.
#[derive(Debug, Default)]
pub struct NestedTypes {
    headings: IndexMap<TypeId, String>,
}

impl NestedTypes {
    /// Collects the types of values, in order of appearance. A name that two of them have is told apart by a number.
    pub fn new<'a>(edition: &Edition<'_>, values: impl Iterator<Item = &'a TypeRef>) -> Self {
        let mut headings = IndexMap::new();
        let mut uses: BTreeMap<String, usize> = BTreeMap::new();
        for id in values.filter_map(|ty| target(edition, ty)) {
            headings.entry(id).or_insert_with(|| {
                let name = edition.names.ty(id).as_str().to_owned();
                let count = uses.entry(name.to_lowercase()).or_default();
                *count += 1;
                if *count > 1 { format!("{name} {count}") } else { name }
            });
        }
        Self { headings }
    }

    /// The types, sorted by heading.
    pub fn types(&self) -> Vec<(TypeId, &str)> {
        let mut types: Vec<_> = self.headings.iter().map(|(id, heading)| (*id, heading.as_str())).collect();
        types.sort_by_key(|(_, heading)| heading.to_lowercase());
        types
    }

    /// A link to the section of a value's type, with what leads to it; empty where there is none.
    pub fn link(&self, edition: &Edition<'_>, value: TypedValue<'_>) -> String {
        let heading = target(edition, value.ty).and_then(|id| self.headings.get(&id));
        heading.map_or_else(String::new, |heading| format!(", see [{heading}](#{})", anchor(heading)))
    }
}

/// The object or the union of objects that a value is, or that its items are.
fn target(edition: &Edition<'_>, ty: &TypeRef) -> Option<TypeId> {
    let id = ty.named()?;
    let has_properties = match &edition.api.types[id].shape {
        Shape::Struct(shape) => !shape.fields.is_empty(),
        Shape::Union(union) => fields::leads_to_objects(edition.api, union),
        Shape::StringEnum(_) => false,
    };
    has_properties.then(|| edition.describers.describer(id))
}

/// The properties of an object; of a union, those of its variants, of the items of those that are lists.
pub fn properties<'a>(edition: &Edition<'a>, id: TypeId) -> Vec<Property<'a>> {
    let own = fields::of_type(edition, &TypeRef::Named(id));
    match &edition.api.types[id].shape {
        Shape::Union(union) if own.is_empty() => {
            let cores = union.variants.iter().filter_map(|variant| variant.ty.named());
            fields::merge(cores.map(|core| fields::of_type(edition, &TypeRef::Named(core))).collect())
        }
        _ => own,
    }
}

/// What tells the variants of a union apart, in words; `None` for an object.
pub fn variants(edition: &Edition<'_>, id: TypeId) -> Option<String> {
    let Shape::Union(union) = &edition.api.types[id].shape else { return None };
    let count = union.variants.len();
    Some(match &union.tag {
        Some(tag) => format!("One of {count} variants, told apart by {}.", markdown::code(tag)),
        None => format!("One of {count} variants."),
    })
}
