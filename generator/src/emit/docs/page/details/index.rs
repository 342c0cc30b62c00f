//! What a document describes, and under which heading.
//!
//! In: a product of the model. Out: the headings of its operations, of what they return, of every object inside, of its webhooks.
//! It refuses to know what is said of them.

use super::headings::{Heading, Headings};
use super::returned;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::describers::Describers;
use crate::emit::docs::facts::shapes::{add_inner_types, described_type};
use crate::emit::docs::facts::{cells, fields, parameters};
use crate::emit::markdown;
use crate::ir::{Body, OpId, Product, ProductId, Reply, Shape, TypeId, TypeRef};
use indexmap::{IndexMap, IndexSet};
use std::collections::BTreeMap;

/// The headings of one document.
#[derive(Debug)]
pub struct DetailsContents<'a> {
    describers: &'a Describers,
    /// Operations, in the order of the API description.
    pub operations: IndexMap<OpId, Heading>,
    /// Which operations return an object.
    pub returned_by: BTreeMap<TypeId, Vec<OpId>>,
    /// What calls return, in the order of the operations.
    pub replies: IndexMap<TypeId, Heading>,
    /// Every other object, by name.
    pub objects: IndexMap<TypeId, Heading>,
}

impl<'a> DetailsContents<'a> {
    /// Collects what the document of a product describes.
    pub fn new(edition: &Edition<'a>, id: ProductId, product: &Product, title: &str) -> Self {
        let mut headings =
            Headings::new(&["Operations", "Response Schemas", "Nested Objects", "Webhook Payload Fields"]);
        for fixed in [title, "Table of Contents", "Operations"] {
            headings.fixed(fixed);
        }
        let operations = product.operations.iter().map(|op| (*op, operation(edition, *op, &mut headings))).collect();
        headings.fixed("Response Schemas");
        let returned = returned_types(edition, product);
        let replies = returned.iter().map(|ty| (*ty, object(edition, *ty, &mut headings))).collect();
        headings.fixed("Nested Objects");
        let mut reached = objects_of_operations(edition, &product.operations);
        reached.extend(objects_of_events(edition, id));
        let mut objects: Vec<TypeId> = reached.difference(&returned).copied().collect();
        objects.sort_by_cached_key(|ty| edition.names.ty(*ty).as_str().to_lowercase());
        let objects = objects.into_iter().map(|ty| (ty, object(edition, ty, &mut headings))).collect();
        Self {
            describers: edition.describers,
            operations,
            returned_by: returning_operations(edition, product),
            replies,
            objects,
        }
    }

    /// A link to what is said of a value's type, with what leads to it; empty where nothing is.
    pub fn link(&self, ty: &TypeRef) -> String {
        self.heading(ty).map_or_else(String::new, |heading| format!(", see {}", heading.link()))
    }

    /// The heading under which the named type at the core of `ty` is described.
    pub fn heading(&self, ty: &TypeRef) -> Option<&Heading> {
        let id = self.describers.describer(ty.named()?);
        self.replies.get(&id).or_else(|| self.objects.get(&id))
    }
}

fn operation(edition: &Edition<'_>, id: OpId, headings: &mut Headings) -> Heading {
    let op = &edition.api.operations[id];
    headings.claim(&markdown::link_text(&cells::title(edition, id)), || cells::endpoint(edition, op))
}

fn object(edition: &Edition<'_>, id: TypeId, headings: &mut Headings) -> Heading {
    let module = edition.names.module(edition.api.types[id].owner);
    headings.claim(edition.names.ty(id).as_str(), || module.to_string())
}

fn returning_operations(edition: &Edition<'_>, product: &Product) -> BTreeMap<TypeId, Vec<OpId>> {
    let mut returned_by: BTreeMap<TypeId, Vec<OpId>> = BTreeMap::new();
    for &op in &product.operations {
        if let Some(ty) =
            returned::returned_content(edition, &edition.api.operations[op]).and_then(|returned| returned.ty.named())
        {
            returned_by.entry(edition.describers.describer(ty)).or_default().push(op);
        }
    }
    returned_by
}

/// The objects that calls of a product return.
fn returned_types(edition: &Edition<'_>, product: &Product) -> IndexSet<TypeId> {
    let types = product.operations.iter().filter_map(|id| returned_type(edition, *id));
    types.filter_map(|ty| described_type(edition, ty)).collect()
}

/// What a call returns, or a stream of it.
fn returned_type<'a>(edition: &Edition<'a>, id: OpId) -> Option<&'a TypeRef> {
    let op = &edition.api.operations[id];
    match &op.reply {
        Reply::Events(event) => Some(event),
        _ => returned::returned_content(edition, op).map(|returned| returned.ty),
    }
}

/// The objects that the entries of operations lead to, however deep.
pub fn objects_of_operations(edition: &Edition<'_>, operations: &[OpId]) -> IndexSet<TypeId> {
    let mut found: IndexSet<TypeId> = IndexSet::new();
    for &op in operations {
        found.extend(returned_type(edition, op).into_iter().filter_map(|ty| described_type(edition, ty)));
        found.extend(types_of_operation(edition, op).into_iter().filter_map(|ty| described_type(edition, ty)));
    }
    add_inner_types(edition, &mut found, usize::MAX);
    found
}

/// The objects that the payloads of a product's events lead to.
pub fn objects_of_events(edition: &Edition<'_>, product: ProductId) -> IndexSet<TypeId> {
    let mut found = IndexSet::new();
    for event in edition.api.webhooks.iter().filter(|event| event.product == Some(product)) {
        let fields = fields::of_webhook(edition, event);
        found.extend(fields.iter().filter_map(|field| described_type(edition, &field.property.field.ty)));
    }
    add_inner_types(edition, &mut found, usize::MAX);
    found
}

/// The types that the entry of an operation names.
fn types_of_operation<'a>(edition: &Edition<'a>, id: OpId) -> Vec<&'a TypeRef> {
    let op = &edition.api.operations[id];
    let mut types: Vec<&TypeRef> = parameters::outside_body(edition, id).iter().map(|parameter| parameter.ty).collect();
    types.extend(fields::of_body(edition, op).iter().map(|property| &property.field.ty));
    let shown = edition.rules.described_body(op).and_then(Body::ty);
    types.extend(op.bodies.iter().filter_map(Body::ty).filter(|ty| !is_listed(edition, ty) || Some(*ty) != shown));
    if let Some(returned) = returned::returned_content(edition, op) {
        types.extend(returned.others.iter().map(|property| &property.field.ty).chain(returned.meta));
    }
    if let Reply::WebSocket { send, receive } = &op.reply {
        types.extend([send, receive]);
    }
    types.extend(op.other_replies.iter().filter_map(|reply| match reply {
        Reply::Json { ty, .. } | Reply::Events(ty) => Some(ty),
        _ => None,
    }));
    types.extend(op.errors.iter().filter_map(|(_, ty)| ty.as_ref()));
    types
}

/// Whether the properties of a body are the rows of its operation, and all there is to say of it.
fn is_listed(edition: &Edition<'_>, ty: &TypeRef) -> bool {
    let (TypeRef::Named(id) | TypeRef::Boxed(id)) = ty else { return false };
    matches!(edition.api.types[*id].shape, Shape::Struct(_))
}
