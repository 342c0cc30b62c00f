use super::*;
use serde_json::json;

fn code(doc: &Value) -> Option<&'static str> {
    document(doc).err().map(|Failure(told)| told[0].code)
}

#[test]
fn only_openapi_3_0_and_3_1_are_read() {
    assert_eq!(code(&json!({"openapi": "3.0.4", "paths": {}})), None);
    assert_eq!(code(&json!({"openapi": "3.1.0", "paths": {"/a": {}, "x-a": {}}})), None);
    assert_eq!(code(&json!({"openapi": "3.1.0", "webhooks": {}})), None);
    assert_eq!(code(&json!({"openapi": "3.2.0", "paths": {}})), Some("openapi-version"));
    assert_eq!(code(&json!({"openapi": 3.1, "paths": {}})), Some("openapi-version"));
    assert_eq!(code(&json!({"swagger": "2.0", "paths": {}})), Some("swagger"));
    assert_eq!(code(&json!({"services": {}})), Some("not-openapi"));
    assert_eq!(code(&json!("text")), Some("not-openapi"));
    assert_eq!(code(&json!({"openapi": "3.0.3"})), Some("bad-paths"));
    assert_eq!(code(&json!({"openapi": "3.0.3", "paths": []})), Some("bad-paths"));
    assert_eq!(code(&json!({"openapi": "3.0.3", "paths": {"a": {}}})), Some("bad-paths"));
}

fn told(paths: &Value) -> Vec<String> {
    let doc = json!({"paths": paths, "components": {"parameters": {"Id": {"name": "id", "in": "path"}}}});
    let source = Source::from_text("a.json", doc.to_string());
    all_operations(&doc, &source).into_iter().map(|diagnostic| diagnostic.message).collect()
}

#[test]
fn an_operation_id_is_unique() {
    let twice =
        json!({"/a": {"get": {"operationId": "x"}, "post": {"operationId": "y"}}, "/b": {"get": {"operationId": "x"}}});
    assert_eq!(told(&twice), ["`x` names two operations: GET /a (line 1) and GET /b"]);
}

#[test]
fn path_parameters_fit_the_path() {
    let shared = json!({"$ref": "#/components/parameters/Id"});
    assert_eq!(told(&json!({"/a/{id}": {"parameters": [shared], "get": {"parameters": [shared]}}})), [""; 0]);
    assert_eq!(told(&json!({"/a/{id}": {"get": {}}})), ["GET /a/{id} does not declare its path parameter `id`"]);
    assert_eq!(
        told(&json!({"/a": {"get": {"parameters": [shared, shared]}}})),
        [
            "GET /a has the path parameter `id` twice",
            "GET /a declares the path parameter `id`, which its path does not have",
            "GET /a declares the path parameter `id`, which its path does not have",
        ]
    );
}
