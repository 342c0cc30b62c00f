//! What a document has of what `sdk.toml` can name.

use super::candidates::namespace;
use super::rules::place::PathParts;
use crate::config::{Config, DocumentWords, OpKey, host};
use crate::ir::{Api, Body, Origin, Shape, TypeId, TypeRef};
use crate::words::snake;
use std::collections::BTreeSet;

/// What stands around what an event is about.
const AROUND: [&str; 2] = ["data", "payload"];

/// What a model has, as its configuration spells it.
pub fn document_words(api: &Api, config: &Config) -> DocumentWords {
    let operations = api.operations.values();
    let keys = operations.clone().map(|operation| OpKey::new(operation.method, &operation.path).to_string());
    let components: BTreeSet<String> = api.types.values().filter_map(|def| component(&def.origin)).collect();
    let bodies = operations.clone().flat_map(|operation| &operation.bodies).filter_map(|body| match body {
        Body::Json(body) => body.ty.named(),
        _ => None,
    });
    DocumentWords {
        keys: keys.chain(api.type_keys().values().cloned()).chain([host(&api.info.base_url)]).collect(),
        tags: operations.clone().filter_map(|operation| operation.tag.clone()).collect(),
        webhooks: api.webhooks.iter().map(|event| event.key.clone()).collect(),
        event_texts: api.webhooks.iter().flat_map(|event| payload_texts(api, event.ty)).collect(),
        body_texts: bodies.flat_map(|id| texts(api, id, is_free)).collect(),
        texts: api.types.ids().flat_map(|id| texts(api, id, is_free)).collect(),
        oauth_schemes: api.oauth_schemes.clone(),
        resources: operations
            .clone()
            .filter_map(|operation| PathParts::of(&operation.path, &config.naming).statics.into_iter().next())
            .collect(),
        segments: segments(api, &components),
        components,
    }
}

/// The component that a type is of.
fn component(origin: &Origin) -> Option<String> {
    match origin {
        Origin::Component(name) | Origin::ComponentItem(name) | Origin::Shared(name, _) => Some(name.clone()),
        Origin::Inside(..) | Origin::Operation(..) => None,
    }
}

/// The properties of an object that are texts.
fn texts(api: &Api, id: TypeId, is_text: impl Fn(&TypeRef) -> bool) -> Vec<String> {
    let Shape::Struct(object) = &api.types[id].shape else { return Vec::new() };
    object.fields.iter().filter(|field| is_text(&field.ty)).map(|field| field.wire.clone()).collect()
}

/// Whether a type is any text.
fn is_free(ty: &TypeRef) -> bool {
    *ty == TypeRef::String
}

/// The texts of what an event is about, with those of known values.
fn payload_texts(api: &Api, event: TypeId) -> Vec<String> {
    let mut id = event;
    for wire in AROUND {
        let Shape::Struct(object) = &api.types[id].shape else { break };
        let inner = object.fields.iter().find(|field| field.wire == wire).and_then(|field| field.ty.named());
        id = inner.map_or(id, |inner| api.emitted(inner));
    }
    let is_enum = |ty: &TypeRef| ty.named().is_some_and(|id| matches!(api.types[id].shape, Shape::StringEnum(_)));
    texts(api, id, |ty| is_free(ty) || is_enum(ty))
}

/// What aliases are looked up for, as written and in snake case.
fn segments(api: &Api, components: &BTreeSet<String>) -> BTreeSet<String> {
    let of_paths = api.operations.values().flat_map(|operation| operation.path.split('/'));
    let of_components = components.iter().filter_map(|name| Some(namespace(name)?.0));
    let slugs = api.products.values().map(|product| &*product.slug);
    let written: BTreeSet<&str> = of_paths.filter(|one| !one.contains('{')).chain(of_components).chain(slugs).collect();
    written.into_iter().flat_map(|segment| [segment.to_owned(), snake(segment)]).collect()
}
