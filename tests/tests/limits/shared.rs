//! What many operations share, and each tells anew.

use super::documents::Worst;
use serde_json::{Map, Value, json};

/// Operations of a document.
const OPERATIONS: usize = 200;

/// Every document.
pub fn all() -> Vec<Worst> {
    vec![
        of_parts("parameters_with_long_texts", || {
            let parameter = json!({ "name": "a", "in": "query", "description": long(), "schema": {} });
            (json!({ "parameters": [refer("parameters")] }), json!({ "parameters": { "A": parameter } }))
        }),
        of_parts("replies_with_long_texts", || {
            let replies: Map<_, _> = (400..430).map(|status| (status.to_string(), refer("responses"))).collect();
            let reply = json!({ "description": "", "headers": { "X-A": refer("headers") } });
            let header = json!({ "description": long(), "schema": {} });
            (json!({ "responses": replies }), json!({ "responses": { "A": reply }, "headers": { "A": header } }))
        }),
        of_object("samples_of_long_texts", || object("p", 20, &json!({ "type": "string", "minLength": 16_000 })))
            .told("too-large"),
        of_object("long_names", || object(&"n".repeat(3_000), 100, &json!({ "type": "string" }))).told("too-large"),
        of_object("long_patterns", || {
            object("p", 1, &json!({ "type": "string", "pattern": format!("^({})$", long()) }))
        }),
    ]
}

fn refer(section: &str) -> Value {
    json!({ "$ref": format!("#/components/{section}/A") })
}

fn long() -> String {
    "word ".repeat(12_000)
}

fn object(name: &str, properties: usize, schema: &Value) -> Value {
    let properties: Map<_, _> = (0..properties).map(|at| (format!("{name}{at}"), schema.clone())).collect();
    let required: Vec<_> = properties.keys().collect();
    json!({ "type": "object", "required": required, "properties": properties })
}

/// Operations that take and return one object.
fn of_object(name: &str, object: fn() -> Value) -> Worst {
    Worst::json(name, move || {
        let content = json!({ "content": { "application/json": { "schema": refer("schemas") } } });
        let mut reply = content.clone();
        reply["description"] = "".into();
        let operation = json!({ "requestBody": content, "responses": { "200": reply } });
        document(&operation, &json!({ "schemas": { "A": object() } }))
    })
}

/// Operations, and the components that they refer to.
fn of_parts(name: &str, parts: fn() -> (Value, Value)) -> Worst {
    Worst::json(name, move || {
        let (operation, components) = parts();
        document(&operation, &components)
    })
    .told("too-large")
}

fn document(operation: &Value, components: &Value) -> String {
    let mut operation = operation.clone();
    let replies = operation.as_object_mut().expect("an operation is an object").entry("responses");
    replies.or_insert_with(|| json!({ "200": { "description": "" } }));
    let paths: Map<_, _> = (0..OPERATIONS).map(|at| (format!("/things/{at}"), json!({ "post": operation }))).collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "paths": paths,
        "components": components,
    })
    .to_string()
}
