//! Small documents around a part of one.

/// A document with these paths, and these schemas.
fn whole(paths: &str, schemas: &str) -> String {
    format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "Things", "version": "1"}},
        "servers": [{{"url": "https://api.example.com"}}],
        "paths": {{{paths}}}, "components": {{"schemas": {{{schemas}}}}}}}"#
    )
}

const DONE: &str = r#""responses": {"204": {"description": "done"}}"#;

/// What stands beside the part: an operation that no case changes.
const BESIDE: &str = r#""/others": {"get": {"tags": ["Others"], "responses": {"204": {"description": "done"}}}}"#;

/// The whole document.
fn document(part: &str) -> String {
    part.to_owned()
}

/// Paths.
fn paths(part: &str) -> String {
    let comma = if part.is_empty() { "" } else { ", " };
    whole(&format!("{part}{comma}{BESIDE}"), "")
}

/// An operation.
fn operation(part: &str) -> String {
    let comma = if part.is_empty() { "" } else { ", " };
    paths(&format!(r#""/things": {{"post": {{"tags": ["Things"]{comma}{part}}}}}"#))
}

/// An operation but for its replies.
fn request(part: &str) -> String {
    let comma = if part.is_empty() { "" } else { ", " };
    operation(&format!("{part}{comma}{DONE}"))
}

/// Query parameters of an operation.
fn query(part: &str) -> String {
    request(&format!(r#""parameters": [{part}]"#))
}

/// The schema of a query parameter.
fn parameter(part: &str) -> String {
    query(&format!(
        r#"{{"name": "first", "in": "query", "schema": {{"type": "string"}}}}, {{"name": "thing", "in": "query", "schema": {part}}}"#
    ))
}

/// The schema of a body.
fn body_schema(part: &str) -> String {
    request(&format!(r#""requestBody": {{"required": true, "content": {{"application/json": {{"schema": {part}}}}}}}"#))
}

/// The schema `Thing`, which is sent.
fn sent(part: &str) -> String {
    let body = r##""requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}"##;
    let path = format!(r#""/things": {{"post": {{"tags": ["Things"], {body}, {DONE}}}}}"#);
    whole(&format!("{path}, {BESIDE}"), &format!(r#""Thing": {part}"#))
}

/// The properties of an object that is sent.
fn sent_properties(part: &str) -> String {
    sent(&format!(r#"{{"type": "object", {part}}}"#))
}

/// The property `part` of an object that is sent.
fn sent_property(part: &str) -> String {
    sent_properties(&format!(r#""properties": {{"id": {{"type": "string"}}, "part": {part}}}"#))
}

/// The success reply of an operation.
fn reply(part: &str) -> String {
    operation(&format!(r#""responses": {{"200": {{"description": "done"{part}}}}}"#))
}

/// The schema of a success reply.
fn reply_schema(part: &str) -> String {
    reply(&format!(r#", "content": {{"application/json": {{"schema": {part}}}}}"#))
}

/// The schema `Thing`, which is received.
fn received(part: &str) -> String {
    let reply = r##""responses": {"200": {"description": "done", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}"##;
    let path = format!(r#""/things": {{"get": {{"tags": ["Things"], {reply}}}}}"#);
    whole(&format!("{path}, {BESIDE}"), &format!(r#""Thing": {part}"#))
}

/// The properties of an object that is received.
fn received_properties(part: &str) -> String {
    received(&format!(r#"{{"type": "object", {part}}}"#))
}

/// The property `part` of an object that is received.
fn received_property(part: &str) -> String {
    received_properties(&format!(r#""properties": {{"id": {{"type": "string"}}, "part": {part}}}"#))
}

/// Webhooks.
fn webhooks(part: &str) -> String {
    format!(
        r#"{{"openapi": "3.1.0", "info": {{"title": "Things", "version": "1"}}, "servers": [{{"url": "https://api.example.com"}}],
        "paths": {{{BESIDE}}}, "webhooks": {{{part}}}}}"#
    )
}

/// What a snapshot is made of where a case is about names, which no document can change: a list, a parameter, a value, a union, a
/// webhook.
const NAMED: &str = r##"{"openapi": "3.1.0", "info": {"title": "Things", "version": "1"},
    "servers": [{"url": "https://api.example.com"}], "paths": {"/things": {"get": {"tags": ["Things"], "parameters":
    [{"name": "first", "in": "query", "schema": {"type": "string"}}], "responses": {"200":
    {"description": "done", "content": {"application/json": {"schema": {"type": "array", "items":
    {"$ref": "#/components/schemas/Thing"}}}}}}}}}, "webhooks": {"placed": {"post": {"requestBody": {"content": {"application/json":
    {"schema": {"$ref": "#/components/schemas/Placed"}}}}, "responses": {"200": {"description": "done"}}}}},
    "components": {"schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string",
    "enum": ["x", "y"]}, "u": {"oneOf": [{"title": "One", "type": "integer"}, {"title": "Two", "type": "array", "items": {"type": "string"}}]}}},
    "Placed": {"type": "object", "properties": {"c": {"type": "string"}}}}}}"##;

/// The snapshot of a document, with one text in the place of another: `before => after`.
fn snapshot(part: &str) -> String {
    let (snapshot, _) = telnyx_codegen::Generator::from_text("named.json", NAMED).snapshot().expect("a document");
    let text = snapshot.render();
    let Some((before, after)) = part.split_once(" => ") else { return text };
    assert!(text.contains(before), "no {before} in {text}");
    text.replace(before, after)
}

/// The function of this name.
pub fn named(name: &str) -> fn(&str) -> String {
    match name {
        "document" => document,
        "paths" => paths,
        "operation" => operation,
        "request" => request,
        "query" => query,
        "parameter" => parameter,
        "body_schema" => body_schema,
        "sent" => sent,
        "sent_properties" => sent_properties,
        "sent_property" => sent_property,
        "reply" => reply,
        "reply_schema" => reply_schema,
        "received" => received,
        "received_properties" => received_properties,
        "received_property" => received_property,
        "webhooks" => webhooks,
        "snapshot" => snapshot,
        _ => panic!("nothing stands around `{name}`"),
    }
}
