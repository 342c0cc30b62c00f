//! Which properties a document lists: of a request body, of a reply, of a webhook's payload.
//!
//! In: types of the model. Out: properties with their owner, so that they can be named. It refuses to know words.

pub use super::property::{Property, merge};
use crate::emit::docs::edition::Edition;
use crate::ir::{Api, Body, Facts, Field, Operation, Origin, Reply, Shape, TypeId, TypeRef, Union, WebhookEvent};
use std::collections::BTreeSet;

/// A field of a webhook's payload.
#[derive(Debug)]
pub struct PayloadField<'a> {
    /// Names from the root of the payload, joined by dots.
    pub path: String,
    /// The property.
    pub property: Property<'a>,
}

/// An envelope with more properties than this is listed itself, not what is in its `data`.
pub const ENVELOPE_PROPERTIES: usize = 3;

/// A union inside a union inside ... is opened this often.
const UNION_DEPTH: usize = 4;

/// So many variants are opened at most, one inside the other or not.
const MOST_OPENED: usize = 10_000;

/// A payload's objects are opened this often: `data`, then `data.payload`.
const PAYLOAD_DEPTH: usize = 2;

/// The properties of the request body.
pub fn of_body<'a>(edition: &Edition<'a>, op: &Operation) -> Vec<Property<'a>> {
    edition.rules.described_body(op).and_then(Body::ty).map(|ty| of_type(edition, ty)).unwrap_or_default()
}

/// The properties of the request body that an example sends, which is any body: tables leave more out.
pub fn of_sent_body<'a>(edition: &Edition<'a>, op: &Operation) -> Vec<Property<'a>> {
    sent_body(op).and_then(|index| op.bodies[index].ty()).map(|ty| of_type(edition, ty)).unwrap_or_default()
}

/// The body that an example sends: the default one.
pub fn sent_body(op: &Operation) -> Option<usize> {
    (!op.bodies.is_empty()).then_some(0)
}

/// The request body that is JSON.
pub fn json_body(op: &Operation) -> Option<&Body> {
    op.bodies.iter().find(|body| matches!(body, Body::Json(_)))
}

/// What a reply is to its reader.
#[derive(Debug)]
pub enum Content<'a> {
    /// Nothing that has properties.
    Nothing,
    /// An envelope whose `data` is a list of items.
    List {
        /// Properties of an item; of the envelope where items have none.
        items: Vec<Property<'a>>,
        /// Whether the envelope has a `meta`.
        meta: bool,
    },
    /// An envelope whose `data` has properties.
    Data(Vec<Property<'a>>),
    /// Properties at the top.
    Flat(Vec<Property<'a>>),
    /// Items of a list that nothing is around.
    Items(Vec<Property<'a>>),
}

impl<'a> Content<'a> {
    /// The properties, wherever they stand.
    pub fn properties(self) -> Vec<Property<'a>> {
        match self {
            Self::Nothing => Vec::new(),
            Self::List { items: properties, .. }
            | Self::Data(properties)
            | Self::Flat(properties)
            | Self::Items(properties) => properties,
        }
    }
}

/// The type of the JSON reply.
pub fn json_reply(op: &Operation) -> Option<&TypeRef> {
    std::iter::once(&op.reply).chain(&op.other_replies).find_map(|reply| match reply {
        Reply::Json { body, .. } => Some(body),
        _ => None,
    })
}

/// What the JSON reply holds: what is in its `data`, if that has properties, else the whole.
pub fn of_reply<'a>(edition: &Edition<'a>, op: &Operation) -> Content<'a> {
    if edition.language.unwraps_data()
        && let Some(content) = of_unwrapped_reply(edition, op)
    {
        return content;
    }
    let Some(body) = json_reply(op) else { return Content::Nothing };
    if let TypeRef::Array(item) = body
        && edition.rules.opens_lists()
    {
        let items = of_type(edition, item);
        return if items.is_empty() { Content::Nothing } else { Content::Items(items) };
    }
    let whole = of_type(edition, body);
    if whole.is_empty() {
        return Content::Nothing;
    }
    let Some(data) = whole.iter().find(|property| property.field.wire == "data").map(|property| property.field) else {
        return Content::Flat(whole);
    };
    if whole.len() > ENVELOPE_PROPERTIES {
        return Content::Flat(whole);
    }
    let inner = of_data(edition, data);
    match &data.ty {
        TypeRef::Array(_) => Content::List {
            meta: whole.iter().any(|property| property.field.wire == "meta"),
            items: if inner.is_empty() { whole } else { inner },
        },
        _ if inner.is_empty() => Content::Flat(whole),
        _ => Content::Data(inner),
    }
}

/// What a call returns that unwraps its reply, where that is not the reply as it is: an envelope with nothing but `data` is taken off, and a
/// list is a page.
fn of_unwrapped_reply<'a>(edition: &Edition<'a>, op: &Operation) -> Option<Content<'a>> {
    if let Some(paging) = &op.paging {
        return Some(Content::List { items: of_type(edition, &paging.item), meta: paging.meta.is_some() });
    }
    let Reply::Json { ty, unwrapped: true, .. } = &op.reply else { return None };
    Some(match ty {
        TypeRef::Array(item) => Content::List { items: of_type(edition, item), meta: false },
        ty => match of_type(edition, ty) {
            properties if properties.is_empty() => Content::Nothing,
            properties => Content::Flat(properties),
        },
    })
}

/// The payload's fields: objects are opened, and named with dots, down to [`PAYLOAD_DEPTH`].
pub fn of_webhook<'a>(edition: &Edition<'a>, event: &WebhookEvent) -> Vec<PayloadField<'a>> {
    let mut fields = Vec::new();
    open_payload(edition, event.ty, "", &mut fields, 0);
    fields
}

fn open_payload<'a>(edition: &Edition<'a>, ty: TypeId, prefix: &str, fields: &mut Vec<PayloadField<'a>>, depth: usize) {
    for property in of_type(edition, &TypeRef::Named(ty)) {
        let field = property.field;
        let path = format!("{prefix}{}", field.wire);
        let nullable = field.facts.nullable || field.presence.is_nullable();
        match object(edition.api, &field.ty) {
            Some(inner) if !nullable && depth < PAYLOAD_DEPTH => {
                open_payload(edition, inner, &format!("{path}."), fields, depth + 1);
            }
            Some(_) if !nullable && !edition.rules.lists_closed_objects() => {}
            _ => fields.push(PayloadField { path, property }),
        }
    }
}

/// The struct with properties that a value of type `ty` is.
fn object(api: &Api, ty: &TypeRef) -> Option<TypeId> {
    let (TypeRef::Named(id) | TypeRef::Boxed(id)) = ty else { return None };
    matches!(&api.types[*id].shape, Shape::Struct(shape) if !shape.fields.is_empty()).then_some(*id)
}

/// The component that a type is.
pub fn component<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a str> {
    let (TypeRef::Named(id) | TypeRef::Boxed(id)) = ty else { return None };
    match &api.types[*id].origin {
        Origin::Component(name) => Some(name),
        _ => None,
    }
}

/// The properties of what is in `data`: of an item where it is a list.
fn of_data<'a>(edition: &Edition<'a>, data: &Field) -> Vec<Property<'a>> {
    let closed = |facts: &Facts| !edition.rules.looks_into(facts);
    match &data.ty {
        TypeRef::Array(_) if data.facts.items.as_deref().is_some_and(closed) => Vec::new(),
        TypeRef::Array(item) => of_type(edition, item),
        _ if closed(&data.facts) => Vec::new(),
        ty => of_type(edition, ty),
    }
}

/// Whether a value that is one of several is an object in one of its forms, or holds objects: in lists, in maps, in further unions.
pub fn leads_to_objects(api: &Api, union: &Union) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo: Vec<&TypeRef> = union.variants.iter().map(|variant| &variant.ty).collect();
    while let Some(ty) = todo.pop() {
        match ty.named().filter(|id| seen.insert(*id)).map(|id| &api.types[id].shape) {
            Some(Shape::Struct(shape)) if !shape.fields.is_empty() => return true,
            Some(Shape::Union(union)) => todo.extend(union.variants.iter().map(|variant| &variant.ty)),
            _ => {}
        }
    }
    false
}

/// The properties of an object; of a union, those of the variants that the rules list.
pub fn of_type<'a>(edition: &Edition<'a>, ty: &TypeRef) -> Vec<Property<'a>> {
    let id = match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => *id,
        TypeRef::Nullable(inner) => return of_type(edition, inner),
        _ => return Vec::new(),
    };
    let places = edition.memo.properties(id, || {
        let mut properties = Vec::new();
        let mut left = MOST_OPENED;
        collect(edition, ty, &mut properties, 0, &mut left);
        properties.iter().map(Property::place).collect()
    });
    places.iter().filter_map(|place| Property::at(edition.api, place)).collect()
}

fn collect<'a>(edition: &Edition<'a>, ty: &TypeRef, into: &mut Vec<Property<'a>>, depth: usize, left: &mut usize) {
    let Some(less) = left.checked_sub(1) else { return };
    *left = less;
    let id = match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => *id,
        TypeRef::Nullable(inner) => return collect(edition, inner, into, depth, left),
        _ => return,
    };
    match &edition.api.types[id].shape {
        Shape::Struct(shape) => {
            into.extend(shape.fields.iter().enumerate().map(|(index, field)| Property {
                owner: id,
                index,
                field,
                required: field.presence.is_required(),
                others: Vec::new(),
            }));
            edition.order.sort(into);
        }
        Shape::Union(union) if depth < UNION_DEPTH => {
            let variants = edition.rules.listed_variants(union).iter().map(|variant| {
                let mut properties = Vec::new();
                collect(edition, &variant.ty, &mut properties, depth + 1, left);
                properties
            });
            *into = merge(variants.collect());
        }
        Shape::Union(_) | Shape::StringEnum(_) => {}
    }
}
