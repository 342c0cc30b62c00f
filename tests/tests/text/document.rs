//! Documents with a payload wherever text is taken.

use serde_json::{Map, Value, json};

/// A document with an operation for every payload, which stands wherever that takes prose.
pub fn of_prose(payloads: &[&str]) -> Value {
    let (mut paths, mut schemas, mut webhooks) = (Map::new(), Map::new(), Map::new());
    for (index, payload) in payloads.iter().enumerate() {
        let model = json!({"$ref": format!("#/components/schemas/Model{index}")});
        let parameter = |name: &str, place: &str, more: &Value| {
            let mut parameter = json!({"name": name, "in": place, "description": payload, "schema": {"type": "string", "description": payload}});
            parameter["required"] = (place == "path").into();
            parameter["examples"] = json!({"one": {"summary": payload, "description": payload, "value": payload}});
            parameter.as_object_mut().expect("it is an object").extend(more.as_object().cloned().unwrap_or_default());
            parameter
        };
        let body = json!({"description": payload, "required": true, "content": {"application/json": {"schema": model, "example": {"part": payload}}}});
        let operation = |id: &str| {
            json!({
                "operationId": format!("{id}{index}"),
                "summary": payload,
                "description": payload,
                "tags": ["Cases"],
                "externalDocs": {"url": "https://a.example", "description": payload},
                "parameters": [
                    parameter("id", "path", &json!({})),
                    parameter("filter", "query", &json!({"deprecated": true, "x-sdk-deprecation-message": payload})),
                    parameter("X-Filter", "header", &json!({})),
                ],
                "responses": {
                    "200": {"description": payload, "headers": {"X-Rate": {"description": payload, "schema": {"type": "string"}}}, "content": {"application/json": {"schema": model}}},
                    "404": {"description": payload, "content": {"application/json": {"schema": {"type": "object", "description": payload, "properties": {"code": {"type": "string", "description": payload}}}}}},
                },
                "servers": [{"url": "https://api.example.com/v2", "description": payload}],
            })
        };
        let mut post = operation("Update");
        post["requestBody"] = body.clone();
        post["deprecated"] = true.into();
        post["x-sdk-deprecation-message"] = (*payload).into();
        paths.insert(
            format!("/cases/{index}/{{id}}"),
            json!({"summary": payload, "description": payload, "get": operation("Get"), "put": post}),
        );
        webhooks.insert(format!("case.made.{index}"), json!({"post": {"summary": payload, "description": payload, "tags": ["Cases"], "requestBody": body, "responses": {"200": {"description": payload}}}}));
        schemas.insert(format!("Model{index}"), model_of(payload, index));
        schemas.insert(format!("Choice{index}"), json!({"type": "string", "enum": ["a", "b"], "title": payload, "description": payload, "x-enum-descriptions": [payload, payload], "x-enum-varnames": ["A", "B"]}));
        schemas.insert(format!("Part{index}"), json!({"type": "object", "description": payload, "properties": {"kind": {"type": "string", "enum": ["part"], "description": payload}}}));
    }
    let mut document = around(&paths, &schemas);
    document["webhooks"] = webhooks.into();
    document
}

fn model_of(payload: &str, index: usize) -> Value {
    json!({
        "type": "object", "description": payload, "required": ["part"], "externalDocs": {"url": "https://a.example", "description": payload},
        "properties": {
            "part": {"type": "string", "description": payload, "title": payload, "example": payload, "default": payload, "pattern": "^a$", "format": payload},
            "old": {"type": "string", "deprecated": true, "x-sdk-deprecation-message": payload},
            "choice": {"$ref": format!("#/components/schemas/Choice{index}")},
            "inner": {"type": "object", "description": payload, "properties": {"deep": {"type": "integer", "description": payload}}},
            "many": {"type": "array", "description": payload, "items": {"type": "string", "enum": [payload, "other"], "description": payload}},
            "one": {"description": payload, "oneOf": [{"$ref": format!("#/components/schemas/Part{index}")}, {"type": "string", "title": payload, "description": payload}]},
            "free": {"type": "object", "additionalProperties": {"type": "string", "description": payload}, "description": payload, "example": {"k": payload}},
        },
    })
}

fn around(paths: &Map<String, Value>, schemas: &Map<String, Value>) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Cases", "version": "1"},
        "servers": [{"url": "https://api.example.com/v2"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// A document that is called so, and whose parts are.
pub fn titled(payload: &str) -> Value {
    let mut document = named("plain");
    document["info"] = json!({
        "title": payload, "version": payload, "description": payload, "summary": payload, "termsOfService": payload,
        "contact": {"name": payload, "url": payload, "email": payload}, "license": {"name": payload, "identifier": payload},
    });
    document["servers"] = json!([{"url": "https://{host}.example.com/v2", "description": payload, "variables": {"host": {"default": "api", "description": payload, "enum": ["api"]}}}]);
    document["tags"] = json!([{"name": "plain", "description": payload, "x-displayName": payload, "externalDocs": {"url": "https://a.example", "description": payload}}]);
    document["components"]["securitySchemes"] =
        json!({"key": {"type": "http", "scheme": "bearer", "bearerFormat": payload, "description": payload}});
    document["externalDocs"] = json!({"url": payload, "description": payload});
    document
}

/// A document whose every name is the payload.
pub fn named(payload: &str) -> Value {
    let segment: String = payload.chars().filter(|c| !"/{}".contains(*c)).collect();
    let schema = json!({
        "type": "object", "required": [payload],
        "properties": {payload: {"type": "string", "format": payload, "pattern": payload}, "choice": {"type": "string", "enum": [payload, "other"]}, "const": {"const": payload},
            "tagged": {"oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}], "discriminator": {"propertyName": payload, "mapping": {payload: "#/components/schemas/One"}}},
            "keyed": {"oneOf": [{"type": "object", "title": payload, "required": [payload], "properties": {payload: {"type": "string"}}}, {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}]}},
    });
    let variant = json!({"type": "object", "required": [payload], "properties": {payload: {"type": "string", "enum": [payload]}}});
    let content =
        json!({"application/json": {"schema": schema}, payload: {"schema": {"type": "string", "format": "binary"}}});
    let operation = json!({
        "operationId": payload, "tags": [payload],
        "parameters": [{"name": payload, "in": "query", "schema": {"type": "string", "default": payload}}, {"name": format!("X{payload}"), "in": "header", "schema": {"type": "string"}}],
        "requestBody": {"required": true, "content": content},
        "responses": {"200": {"description": "Done.", "content": content}, payload: {"description": "No."}},
    });
    let event = json!({"type": "object", "properties": {"data": {"type": "object", "properties": {"event_type": {"type": "string", "enum": [payload]}}}}});
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1"},
        "servers": [{"url": "https://api.example.com/v2"}],
        "paths": {format!("/things/x{segment}/more"): {"post": operation}},
        "webhooks": {payload: {"post": {"operationId": format!("on{payload}"), "requestBody": {"content": {"application/json": {"schema": event}}}, "responses": {"200": {"description": "h"}}}}},
        "components": {"schemas": {"One": variant, "Two": {"type": "object", "required": [payload], "properties": {payload: {"type": "string", "enum": ["two"]}}}, format!("Named{payload}"): schema}},
    })
}
