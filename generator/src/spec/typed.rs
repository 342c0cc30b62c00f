//! An untyped, lowered document to `openapiv3`'s types.
//!
//! In: a tree. Out: an [`OpenAPI`] and its webhooks, or what does not fit. `serde` tells no places inside the
//! flattened and untagged types of `openapiv3`, so the places are searched for once something is wrong (module `fit`).
//! It refuses to know what the document means.

mod fit;
mod plain;
mod said;

use super::grammar::{ObjectKind, Trail};
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use indexmap::IndexMap;
use openapiv3::{
    Callback, Components, Encoding, Example, Header, Info, Link, MediaType, OpenAPI, Operation, Parameter, PathItem,
    Paths, ReferenceOr, RequestBody, Response, Responses, Schema, SecurityScheme, Server, ServerVariable, Tag,
};
use rayon::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

type WebhookItems = IndexMap<String, PathItem>;

/// Reads the types: path items and schemas, which are most of a document, side by side.
pub(super) fn typed(mut doc: Value, webhooks: &Map<String, Value>) -> Result<(OpenAPI, WebhookItems), Failure> {
    let unfit =
        |error: serde_json::Error| Diagnostic::error("misfit", said::said(&error.to_string())).at(Pointer::root());
    let paths = take_entries(doc.get_mut("paths"), |key| key.starts_with('/'));
    let schemas = take_entries(doc.get_mut("components").and_then(|all| all.get_mut("schemas")), |_| true);
    let (paths, schemas) = rayon::join(|| read_each(paths), || read_each(schemas));
    let mut doc = OpenAPI::deserialize(&doc).map_err(unfit)?;
    doc.paths.paths = paths.map_err(unfit)?;
    if let Some(components) = &mut doc.components {
        components.schemas = schemas.map_err(unfit)?;
    }
    let mut typed = WebhookItems::new();
    for (key, value) in webhooks {
        typed.insert(key.clone(), PathItem::deserialize(value).map_err(unfit)?);
    }
    Ok((doc, typed))
}

/// Takes entries out of an object, by their keys.
fn take_entries(place: Option<&mut Value>, is_taken: fn(&str) -> bool) -> Vec<(String, Value)> {
    let Some(all) = place.and_then(Value::as_object_mut) else { return Vec::new() };
    let (taken, rest): (Vec<_>, Vec<_>) = std::mem::take(all).into_iter().partition(|(key, _)| is_taken(key));
    all.extend(rest);
    taken
}

/// Reads entries, each of which is an object or a reference to one.
fn read_each<T: DeserializeOwned + Send>(
    entries: Vec<(String, Value)>,
) -> Result<IndexMap<String, ReferenceOr<T>>, serde_json::Error> {
    let read = |(key, value): (String, Value)| {
        // What is no reference needs no buffer, in which `serde` keeps what it may have to read twice.
        let is_reference = value.get("$ref").is_some();
        let read =
            if is_reference { ReferenceOr::deserialize(&value) } else { T::deserialize(&value).map(ReferenceOr::Item) };
        Ok((key, read?))
    };
    let read: Vec<Result<_, _>> = entries.into_par_iter().map(read).collect();
    let mut all = IndexMap::with_capacity(read.len());
    for entry in read {
        let (key, item) = entry?;
        all.insert(key, item);
    }
    Ok(all)
}

/// Makes everything fit that does not, and says what and how.
pub(super) fn mend(doc: &mut Value) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let root = Pointer::root();
    fit::fit(doc, ObjectKind::Document, &Trail::Start(&root), &mut told);
    let at = root.child("webhooks");
    for (key, item) in doc.get_mut("webhooks").and_then(Value::as_object_mut).into_iter().flatten() {
        fit::fit(item, ObjectKind::PathItem, &Trail::Key(&Trail::Start(&at), key), &mut told);
    }
    told
}

/// Whether a value is an object of this kind, by itself.
fn try_read(value: &Value, kind: ObjectKind) -> Result<(), serde_json::Error> {
    fn read<'v, T: Deserialize<'v>>(value: &'v Value) -> Result<(), serde_json::Error> {
        T::deserialize(value).map(drop)
    }
    match kind {
        ObjectKind::Callback => read::<ReferenceOr<Callback>>(value),
        ObjectKind::Components => read::<Components>(value),
        ObjectKind::Document => read::<OpenAPI>(value),
        ObjectKind::Encoding => read::<Encoding>(value),
        ObjectKind::Example => read::<ReferenceOr<Example>>(value),
        ObjectKind::Header => read::<ReferenceOr<Header>>(value),
        ObjectKind::Info => read::<Info>(value),
        ObjectKind::Link => read::<ReferenceOr<Link>>(value),
        ObjectKind::MediaType => read::<MediaType>(value),
        ObjectKind::Operation => read::<Operation>(value),
        ObjectKind::Parameter => read::<ReferenceOr<Parameter>>(value),
        ObjectKind::PathItem => read::<ReferenceOr<PathItem>>(value),
        ObjectKind::Paths => read::<Paths>(value),
        ObjectKind::RequestBody => read::<ReferenceOr<RequestBody>>(value),
        ObjectKind::Response => read::<ReferenceOr<Response>>(value),
        ObjectKind::Responses => read::<Responses>(value),
        ObjectKind::Schema => read::<ReferenceOr<Schema>>(value),
        ObjectKind::SecurityScheme => read::<ReferenceOr<SecurityScheme>>(value),
        ObjectKind::Server => read::<Server>(value),
        ObjectKind::ServerVariable => read::<ServerVariable>(value),
        ObjectKind::Tag => read::<Tag>(value),
    }
}
