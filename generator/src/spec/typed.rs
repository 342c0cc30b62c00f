//! An untyped, lowered document to `openapiv3`'s types.
//!
//! In: a tree. Out: an [`OpenAPI`] and its webhooks, or the place that does not fit. `serde` tells no places inside the
//! flattened and untagged types of `openapiv3`, so the place is searched for once something is wrong: the innermost
//! object that does not fit by itself. It refuses to know what the document means.

use super::grammar::{ObjectKind, children};
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use indexmap::IndexMap;
use openapiv3::{
    Callback, Components, Encoding, Example, Header, Info, Link, MediaType, OpenAPI, Operation, Parameter, PathItem,
    Paths, ReferenceOr, RequestBody, Response, Responses, Schema, SecurityScheme, Server, ServerVariable, Tag,
};
use serde::Deserialize;
use serde_json::{Map, Value};

type WebhookItems = IndexMap<String, PathItem>;

/// Reads the types.
pub(super) fn typed(doc: &Value, webhooks: &Map<String, Value>) -> Result<(OpenAPI, WebhookItems), Failure> {
    let doc = OpenAPI::deserialize(doc).map_err(|_| misfit(doc, ObjectKind::Document, &Pointer::root()))?;
    let mut typed = WebhookItems::new();
    for (key, value) in webhooks {
        let at = Pointer::root().child("webhooks").child(key);
        let item = PathItem::deserialize(value).map_err(|_| misfit(value, ObjectKind::PathItem, &at))?;
        typed.insert(key.clone(), item);
    }
    Ok((doc, typed))
}

/// Tells the innermost object that does not fit.
fn misfit(value: &Value, kind: ObjectKind, at: &Pointer) -> Diagnostic {
    if let Some((value, kind, at)) =
        children(value, kind, at).into_iter().find(|(value, kind, _)| try_read(value, *kind).is_err())
    {
        return misfit(value, kind, &at);
    }
    let message = try_read(value, kind).err().map(|error| error.to_string()).unwrap_or_default();
    let culprit = culprit(value, kind, &message);
    let subject = culprit.map(|key| format!("`{key}` of ")).unwrap_or_default();
    let place = culprit.map_or_else(|| at.clone(), |key| at.child(key));
    Diagnostic::error("misfit", format!("{subject}this {} Object is not as OpenAPI has it: {message}", kind.title()))
        .at(place)
        .help("correct it in the document, or by an action in an overlay")
}

/// The field without which the object would fit; else a field whose value the message quotes.
fn culprit<'v>(value: &'v Value, kind: ObjectKind, message: &str) -> Option<&'v str> {
    let fields = value.as_object()?;
    let fits_without = |key: &str| {
        let rest: Map<String, Value> =
            fields.iter().filter(|(k, _)| *k != key).map(|(k, v)| (k.clone(), v.clone())).collect();
        try_read(&rest.into(), kind).is_ok()
    };
    let quoted = |value: &Value| value.as_str().is_some_and(|text| message.contains(&format!("`{text}`")));
    let named = || fields.iter().find(|(_, value)| quoted(value)).map(|(key, _)| key.as_str());
    fields.keys().map(String::as_str).find(|key| fits_without(key)).or_else(named)
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
