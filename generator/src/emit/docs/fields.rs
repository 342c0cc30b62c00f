//! Which properties a document lists: of a request body, of a reply, of a webhook's payload.
//!
//! In: types of the model. Out: properties with their owner, so that they can be named. It refuses to know words.

use super::Profile;
use crate::ir::{Api, Body, Facts, Field, Operation, Reply, Shape, TypeId, TypeRef, Via, WebhookEvent};
use indexmap::IndexMap;

/// A property and the type it belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Property<'a> {
    /// The struct that has it.
    pub owner: TypeId,
    /// Its position there.
    pub index: usize,
    /// The property.
    pub field: &'a Field,
    /// Whether it must be there, whichever variant of a union is meant.
    pub required: bool,
}

/// A field of a webhook's payload.
#[derive(Debug)]
pub(super) struct PayloadField<'a> {
    /// Names from the root of the payload, joined by dots.
    pub path: String,
    /// The property.
    pub property: Property<'a>,
}

/// An envelope with more properties than this is listed itself, not what is in its `data`.
const ENVELOPE_PROPERTIES: usize = 3;

/// A union inside a union inside ... is opened this often.
const UNION_DEPTH: usize = 4;

/// A payload's objects are opened this often: `data`, then `data.payload`.
const PAYLOAD_DEPTH: usize = 2;

/// The properties of the request body.
pub(super) fn of_body<'a>(api: &'a Api, op: &Operation, profile: Profile) -> Vec<Property<'a>> {
    body(op, profile).map(|ty| of_type(api, ty, profile)).unwrap_or_default()
}

/// The type of the request body: of the JSON one, in our own profile else of the first that is no plain bytes.
pub(super) fn body(op: &Operation, profile: Profile) -> Option<&TypeRef> {
    let json = op.bodies.iter().find_map(|body| match body {
        Body::Json(ty) => Some(ty),
        _ => None,
    });
    match profile {
        Profile::Seed => json,
        Profile::Own => json.or_else(|| op.bodies.iter().find_map(Body::ty)),
    }
}

/// The properties of the JSON reply: of what is in its `data`, if that has properties, else of the whole.
pub(super) fn of_reply<'a>(api: &'a Api, op: &Operation, profile: Profile) -> Vec<Property<'a>> {
    let body = std::iter::once(&op.reply).chain(&op.other_replies).find_map(|reply| match reply {
        Reply::Json { body, .. } => Some(body),
        _ => None,
    });
    let Some(body) = body else { return Vec::new() };
    let whole = match (profile, body) {
        (Profile::Own, TypeRef::Array(item)) => of_type(api, item, profile),
        _ => of_type(api, body, profile),
    };
    if whole.len() > ENVELOPE_PROPERTIES {
        return whole;
    }
    let data = whole.iter().find(|property| property.field.wire == "data");
    match data.map(|data| of_data(api, data.field, profile)) {
        Some(inner) if !inner.is_empty() => inner,
        _ => whole,
    }
}

/// The payload's fields: objects are opened, and named with dots, down to [`PAYLOAD_DEPTH`].
pub(super) fn of_webhook<'a>(api: &'a Api, event: &WebhookEvent, profile: Profile) -> Vec<PayloadField<'a>> {
    let mut fields = Vec::new();
    open_payload(api, event.ty, "", profile, &mut fields, 0);
    fields
}

fn open_payload<'a>(
    api: &'a Api,
    ty: TypeId,
    prefix: &str,
    profile: Profile,
    fields: &mut Vec<PayloadField<'a>>,
    depth: usize,
) {
    for property in of_type(api, &TypeRef::Named(ty), profile) {
        let field = property.field;
        let path = format!("{prefix}{}", field.wire);
        let nullable = field.facts.nullable || field.presence.is_nullable();
        match object(api, &field.ty) {
            Some(inner) if !nullable && depth < PAYLOAD_DEPTH => {
                open_payload(api, inner, &format!("{path}."), profile, fields, depth + 1);
            }
            // The published documents leave a deeper object out altogether.
            Some(_) if !nullable && profile == Profile::Seed => {}
            _ => fields.push(PayloadField { path, property }),
        }
    }
}

/// The struct with properties that a value of type `ty` is.
fn object(api: &Api, ty: &TypeRef) -> Option<TypeId> {
    let (TypeRef::Named(id) | TypeRef::Boxed(id)) = ty else { return None };
    matches!(&api.types[*id].shape, Shape::Struct(shape) if !shape.fields.is_empty()).then_some(*id)
}

/// The properties of what is in `data`: of an item where it is a list.
fn of_data<'a>(api: &'a Api, data: &Field, profile: Profile) -> Vec<Property<'a>> {
    match &data.ty {
        TypeRef::Array(_) if data.facts.items.as_deref().is_some_and(|items| closed(items, profile)) => Vec::new(),
        TypeRef::Array(item) => of_type(api, item, profile),
        _ if closed(&data.facts, profile) => Vec::new(),
        ty => of_type(api, ty, profile),
    }
}

/// The published documents do not look into an `allOf`, `oneOf` or `anyOf` that is written in place.
fn closed(facts: &Facts, profile: Profile) -> bool {
    profile == Profile::Seed && facts.via == Via::Composition
}

/// The properties of an object; of a union, those of all its variants.
fn of_type<'a>(api: &'a Api, ty: &TypeRef, profile: Profile) -> Vec<Property<'a>> {
    let mut properties = Vec::new();
    collect(api, ty, profile, &mut properties, 0);
    properties
}

fn collect<'a>(api: &'a Api, ty: &TypeRef, profile: Profile, into: &mut Vec<Property<'a>>, depth: usize) {
    let id = match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => *id,
        TypeRef::Nullable(inner) => return collect(api, inner, profile, into, depth),
        _ => return,
    };
    match &api.types[id].shape {
        Shape::Struct(shape) => into.extend(shape.fields.iter().enumerate().map(|(index, field)| Property {
            owner: id,
            index,
            field,
            required: field.presence.is_required(),
        })),
        Shape::Union(union) if profile == Profile::Own && depth < UNION_DEPTH => {
            let variants = union.variants.iter().map(|variant| {
                let mut properties = Vec::new();
                collect(api, &variant.ty, profile, &mut properties, depth + 1);
                properties
            });
            *into = merge(variants.collect());
        }
        Shape::Union(_) | Shape::StringEnum(_) => {}
    }
}

/// The properties of several variants by name, in order of appearance; required only if every variant requires it.
fn merge(variants: Vec<Vec<Property<'_>>>) -> Vec<Property<'_>> {
    let count = variants.len();
    let mut merged: IndexMap<&str, (Property<'_>, usize)> = IndexMap::new();
    for property in variants.into_iter().flatten() {
        let (_, demands) = merged.entry(&property.field.wire).or_insert((property, 0));
        *demands += usize::from(property.required);
    }
    merged.into_values().map(|(property, demands)| Property { required: demands == count, ..property }).collect()
}
