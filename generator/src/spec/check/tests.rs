use super::*;
use serde_json::json;

fn told(paths: &Value) -> Vec<String> {
    let mut doc = json!({"paths": paths, "components": {"parameters": {"Id": {"name": "id", "in": "path"}}}});
    let source = Source::from_text("a.json", doc.to_string());
    mend_operations(&mut doc, &source).into_iter().map(|diagnostic| diagnostic.message).collect()
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
        ]
    );
}

#[test]
fn what_does_not_fit_is_mended() {
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
    let stray = json!({"name": "stray", "in": "path", "required": true});
    let page = json!({"name": "page", "in": "query"});
    let mut doc = json!({"paths": {"/a/{id}/{id}": {
        "parameters": [stray, page, page], "get": {"parameters": [stray, page, stray]}, "post": {},
    }}});
    let source = Source::from_text("a.json", doc.to_string());
    assert_eq!(mend_operations(&mut doc, &source).len(), 6);
    let expected = json!({"parameters": [page], "get": {"parameters": [page, id]}, "post": {"parameters": [id]}});
    assert_eq!(doc["paths"]["/a/{id}/{id}"], expected);
    assert_eq!(mend_operations(&mut doc, &source), []);
}

#[test]
fn of_many_parameters_of_one_path_some_are_told_one_by_one() {
    let path = (0..1000).map(|index| format!("/{{p{index}}}")).collect::<Vec<_>>().concat();
    let mut doc = json!({"paths": {path.as_str(): {"get": {}}}});
    let source = Source::from_text("a.json", doc.to_string());
    let told = mend_operations(&mut doc, &source);
    assert_eq!((told.len(), told.iter().map(|one| one.count).sum::<usize>()), (TOLD + 1, 1000));
    assert!(told[TOLD].message.ends_with(" does not declare 980 more of its path parameters"), "{}", told[TOLD]);
    assert_eq!(doc["paths"][path]["get"]["parameters"].as_array().map(Vec::len), Some(1000));
    assert_eq!(mend_operations(&mut doc, &source), []);
}
