//! Files in multipart bodies, and text outside of them.

use super::{count, form, model_of, shown};
use crate::ir::Api;
use serde_json::{Value, json};

fn file() -> Value {
    json!({ "type": "string", "format": "binary" })
}

fn upload(file: &Value) -> Value {
    json!({ "type": "object", "required": ["file"], "properties": { "file": file } })
}

/// A model of an operation with a body of each of these content types and schemas.
fn bodies(each: &[(&str, Value)], components: &Value) -> Api {
    let content: serde_json::Map<String, Value> =
        each.iter().map(|(mime, schema)| ((*mime).to_owned(), json!({ "schema": schema }))).collect();
    let operation = json!({ "requestBody": { "content": content }, "responses": { "204": { "description": "" } } });
    model_of(&json!({ "/files": { "post": operation } }), components)
}

/// What each body comes to.
fn sent(api: &Api) -> Vec<String> {
    let operation = api.operations.values().next().expect("there is one");
    operation.bodies.iter().filter_map(|body| body.ty()).map(|ty| shown(api, ty)).collect()
}

#[test]
fn a_file_is_text_where_it_cannot_be_sent() {
    let image = json!({ "type": "string", "contentMediaType": "image/png" });
    for mime in ["application/json", "application/x-www-form-urlencoded"] {
        let api = bodies(&[(mime, upload(&image))], &json!({}));
        assert_eq!((sent(&api), count(&api, "file-as-text")), (vec!["{file String}".to_owned()], 1));
    }
    let api = bodies(&[("multipart/form-data", upload(&file()))], &json!({}));
    assert_eq!((sent(&api), count(&api, "file-as-text")), (vec!["{file File}".to_owned()], 0));
    assert_eq!(form(&json!({ "type": "array", "items": file() })), "[String]");
}

#[test]
fn a_schema_of_both_is_two_types() {
    let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let components = json!({
        "Upload": { "type": "object", "properties": { "part": refer("Part"), "note": refer("Note") } },
        "Part": upload(&file()),
        "Note": { "type": "object", "properties": { "text": { "type": "string" } } },
    });
    let api = bodies(&[("multipart/form-data", refer("Upload")), ("application/json", refer("Upload"))], &components);
    assert_eq!(sent(&api), ["{part {file File}, note {text String}}", "{part {file String}, note {text String}}"]);
    assert_eq!((api.types.len(), count(&api, "file-as-text")), (5, 1));
}

#[test]
fn a_file_or_text_is_a_choice_of_who_sends_it() {
    let either = upload(&json!({ "oneOf": [file(), { "type": "string" }] }));
    let api = bodies(&[("multipart/form-data", either.clone())], &json!({}));
    assert_eq!(sent(&api), ["{file (File | String)}"]);
    let api = bodies(&[("application/json", either)], &json!({}));
    assert_eq!((sent(&api), count(&api, "union-ambiguous")), (vec!["{file String}".to_owned()], 0));
}
