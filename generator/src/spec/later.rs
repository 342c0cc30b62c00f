//! What OpenAPI 3.2 has and 3.1 has not: told at its place, and taken out where the rest could not be read with it.
//!
//! In: a document. Out: the same without parameters that are no parameters of 3.1, media types in the places that refer to
//! them, and a finding for each new construct.

use super::edit::take_out_all;
use super::grammar::{ObjectKind, walk};
use super::version;
use crate::diagnostic::{Diagnostic, Pointer};
use serde_json::Value;

/// The fields that are new, by object.
const FIELDS: &[(ObjectKind, &[&str])] = &[
    (ObjectKind::Document, &["$self"]),
    (ObjectKind::Encoding, &["encoding", "itemEncoding", "prefixEncoding"]),
    (ObjectKind::Example, &["dataValue", "serializedValue"]),
    (ObjectKind::MediaType, &["itemSchema", "itemEncoding", "prefixEncoding"]),
    (ObjectKind::PathItem, &["additionalOperations", "query"]),
    (ObjectKind::Response, &["summary"]),
    (ObjectKind::SecurityScheme, &["deprecated", "oauth2MetadataUrl"]),
    (ObjectKind::Server, &["name"]),
    (ObjectKind::Tag, &["kind", "parent", "summary"]),
];

/// Tells what is new, and takes out what stands in the way.
pub(super) fn mend(doc: &mut Value) -> Vec<Diagnostic> {
    if !version::is(doc, "3.2") {
        return Vec::new();
    }
    inline_media_types(doc);
    let (mut told, mut gone) = (Vec::new(), Vec::new());
    walk(doc, &mut |value, kind, at| {
        let fields = FIELDS.iter().filter(|(known, _)| *known == kind).flat_map(|(_, fields)| *fields);
        for field in fields.filter(|field| value.get(**field).is_some()) {
            told.push(new(&format!("the field `{field}` of the {} Object", kind.title()), at.child(field)));
        }
        if kind == ObjectKind::Parameter && value.get("in").and_then(Value::as_str) == Some("querystring") {
            told.push(new("a parameter that is the whole query string", at.child("in")));
            gone.push(at.pointer());
        }
        if kind == ObjectKind::Parameter && value.get("style").and_then(Value::as_str) == Some("cookie") {
            told.push(new("the style `cookie`", at.child("style")));
            gone.push(at.pointer());
        }
        if kind == ObjectKind::SecurityScheme && value.pointer("/flows/deviceAuthorization").is_some() {
            told.push(new("the flow `deviceAuthorization`", at.child("flows").child("deviceAuthorization")));
        }
        if kind == ObjectKind::Schema && value.pointer("/discriminator/defaultMapping").is_some() {
            told.push(new("`defaultMapping` of a discriminator", at.child("discriminator").child("defaultMapping")));
        }
    });
    take_out_all(doc, &gone);
    told
}

fn new(what: &str, at: Pointer) -> Diagnostic {
    Diagnostic::error("openapi-3.2", format!("{what} is new in OpenAPI 3.2, and not read yet"))
        .at(at)
        .instead("it is left out, and the rest is read")
        .help("say it in the words of OpenAPI 3.1, by an overlay if need be")
}

/// Puts media types in the places that refer to them.
fn inline_media_types(doc: &mut Value) {
    let mut places = Vec::new();
    walk(doc, &mut |value, kind, at| {
        let target = value.get("$ref").and_then(Value::as_str).filter(|_| kind == ObjectKind::MediaType);
        places.extend(target.map(|target| (at.pointer(), Pointer::parse(target))));
    });
    for (at, target) in places {
        let found = doc.pointer(target.as_str()).filter(|found| found.get("$ref").is_none()).cloned();
        if let (Some(found), Some(place)) = (found, doc.pointer_mut(at.as_str())) {
            *place = found;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_new_is_told_and_the_rest_stays() {
        let mut doc = json!({
            "openapi": "3.2.0", "$self": "https://example.com/api",
            "tags": [{"name": "a", "parent": "b", "kind": "nav"}],
            "paths": {"/a": {"query": {}, "get": {
                "parameters": [{"name": "q", "in": "querystring"}, {"name": "p", "in": "query"}],
                "responses": {"200": {"content": {"application/json": {"$ref": "#/components/mediaTypes/M"}}}},
            }}},
            "components": {"mediaTypes": {"M": {"schema": {"type": "string"}}}},
        });
        let places: Vec<String> =
            mend(&mut doc).into_iter().filter_map(|told| told.pointer).map(|at| at.to_string()).collect();
        assert_eq!(
            places,
            ["#/$self", "#/tags/0/kind", "#/tags/0/parent", "#/paths/~1a/query", "#/paths/~1a/get/parameters/0/in",]
        );
        let get = &doc["paths"]["/a"]["get"];
        assert_eq!(get["parameters"], json!([{"name": "p", "in": "query"}]));
        assert_eq!(get["responses"]["200"]["content"]["application/json"], json!({"schema": {"type": "string"}}));
        doc["openapi"] = "3.1.0".into();
        assert_eq!(mend(&mut doc), []);
    }
}
