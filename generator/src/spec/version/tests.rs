use super::*;
use serde_json::json;

/// The code of the error, or the number of findings.
fn code(doc: &Value) -> Result<usize, &'static str> {
    let source = Source::from_text("a.json", doc.to_string());
    document(&mut doc.clone(), &source).map(|told| told.len()).map_err(|Failure(told)| told[0].code)
}

#[test]
fn only_openapi_3_is_read() {
    assert_eq!(code(&json!({"openapi": "3.0.4", "paths": {}})), Ok(0));
    assert_eq!(code(&json!({"openapi": "3.1.0", "paths": {"/a": {}, "x-a": {}}})), Ok(0));
    assert_eq!(code(&json!({"openapi": "3.2.0", "paths": {}})), Ok(0));
    assert_eq!(code(&json!({"openapi": 3.1, "paths": {}})), Ok(0));
    assert_eq!(code(&json!({"openapi": "3.10.0", "paths": {}})), Err("openapi-version"));
    assert_eq!(code(&json!({"openapi": 3, "paths": {}})), Err("openapi-version"));
    assert_eq!(code(&json!({"openapi": "4.0.0", "paths": {}})), Err("openapi-version"));
    assert_eq!(code(&json!({"swagger": "2.0", "paths": {}})), Err("swagger"));
    assert_eq!(code(&json!({"services": {}})), Err("not-openapi"));
    assert_eq!(code(&json!("text")), Err("not-openapi"));
}

#[test]
fn paths_are_one_of_three() {
    assert_eq!(code(&json!({"openapi": "3.1.0", "webhooks": {}})), Ok(0));
    assert_eq!(code(&json!({"openapi": "3.1.0", "components": {}})), Ok(0));
    assert_eq!(code(&json!({"openapi": "3.0.3", "components": {}})), Ok(1));
    assert_eq!(code(&json!({"openapi": "3.0.3"})), Err("bad-paths"));
    assert_eq!(code(&json!({"openapi": "3.0.3", "paths": []})), Ok(1));
    assert_eq!(code(&json!({"openapi": "3.0.3", "paths": {"a": {}, "/a": {}, "b": {}}})), Ok(2));
}

#[test]
fn a_path_is_a_path() {
    let told = |path: &str| code(&json!({"openapi": "3.1.0", "paths": {path: {}}}));
    assert_eq!([told("/a/{b}/{b}"), told("/a#b"), told("/a?b=1"), told("/a/{b")], [Ok(0), Ok(1), Ok(1), Ok(1)]);
    let mut doc = json!({"openapi": "3.1.0", "paths": {"/a/{b": {}, "/a/{b}/c{": {}}});
    let source = Source::from_text("a.json", doc.to_string());
    assert_eq!(document(&mut doc, &source).expect("the document is one").len(), 2);
    assert_eq!(doc["paths"], json!({"/a/%7Bb": {}, "/a/{b}/c%7B": {}}));
}

#[test]
fn a_version_is_what_is_written() {
    let version = |text: &str| {
        let source = Source::from_text("a.yaml", text.to_owned());
        let (mut doc, _) = crate::spec::parse::parse(&source).expect("the text is YAML");
        document(&mut doc, &source).expect("the document is one");
        doc["info"]["version"].clone()
    };
    assert_eq!(version("openapi: 3.0\ninfo:\n  version: 1.10 # ten\npaths: {}\n"), "1.10");
    assert_eq!(version("{\"openapi\": \"3.0.0\", \"info\": {\"version\": 2.0}, \"paths\": {}}"), "2.0");
    assert_eq!(version("{openapi: 3.1.0, info: {version: 20240101}, paths: {}}"), "20240101");
}
