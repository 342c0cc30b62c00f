//! The judge, judged: a right request passes, and each way of getting it wrong is found.

use super::{Case, Secrets, violations};
use crate::document::Document;
use crate::exchange::Request;
use crate::validator::Validators;
use serde_json::{Value, json};

const SECRETS: Secrets<'static> = Secrets { api_key: "KEY", oauth_client: ("id", "secret") };
const OVERLAY: &str = "actions: []";

fn document() -> Document {
    let parameter = |name: &str, place: &str, schema: Value| json!({ "name": name, "in": place, "schema": schema });
    let filter = json!({ "name": "filter", "in": "query", "style": "deepObject", "explode": true, "required": true,
        "schema": { "type": "object", "properties": { "status": { "type": "array", "items": { "enum": ["a", "b"] } } } } });
    let body = json!({ "type": "object", "required": ["name"], "additionalProperties": false,
        "properties": { "name": { "type": "string" }, "size": { "type": "integer" } } });
    let upload = json!({ "type": "object", "required": ["file"],
        "properties": { "file": { "type": "string", "format": "binary" }, "tags": { "type": "array", "items": { "type": "string" } } } });
    let content = |schema: &Value| json!({ "schema": schema });
    let root = json!({
        "servers": [{ "url": "https://api.example.com/v2" }],
        "security": [{ "key": [] }],
        "components": { "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } } },
        "paths": { "/v2/things/{id}": { "post": {
            "parameters": [parameter("id", "path", json!({ "type": "string" })), filter,
                parameter("page[number]", "query", json!({ "type": "integer" })),
                parameter("X-Trace", "header", json!({ "type": "string" }))],
            "requestBody": { "required": true, "content": { "application/json": content(&body),
                "application/x-www-form-urlencoded": content(&body), "multipart/form-data": content(&upload) } },
            "responses": { "200": { "content": { "application/json": content(&body) } } }
        } } }
    });
    Document::new(root, OVERLAY).expect("the document can be used")
}

fn request() -> Request {
    let headers =
        [("authorization", "Bearer KEY"), ("accept", "application/json"), ("content-type", "application/json")];
    Request {
        method: "POST".to_owned(),
        origin: "https://api.example.com".to_owned(),
        path: "/v2/things/a%2Fb".to_owned(),
        query: "filter%5Bstatus%5D=a%2Cb".to_owned(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        body: Some(br#"{"name":"x"}"#.as_slice().into()),
    }
}

fn judged(is_full: bool, request: &Request) -> Vec<String> {
    let document = document();
    let validators = Validators::new(&document);
    violations(&Case {
        document: &document,
        validators: &validators,
        operation: &document.operations[0],
        is_full,
        variant: "",
        secrets: SECRETS,
        base_path: "/v2",
        request,
    })
}

fn with_body(content_type: &str, body: &str) -> Request {
    let mut request = request();
    request.headers[2].1 = content_type.to_owned();
    request.body = Some(body.to_owned().into());
    request
}

/// What is found in a request that was changed.
fn found(change: impl FnOnce(&mut Request)) -> Vec<String> {
    let mut request = request();
    change(&mut request);
    judged(false, &request)
}

#[test]
fn a_right_request_passes() {
    assert_eq!(judged(false, &request()), [""; 0]);
}

#[test]
fn credentials_are_compared() {
    assert_eq!(found(|request| request.headers[0].1 = "Bearer other".to_owned()).len(), 1);
    assert_eq!(found(|request| _ = request.headers.remove(0)).len(), 1);
}

#[test]
fn headers_are_declared_and_acceptable() {
    assert_eq!(
        found(|request| request.headers[1].1 = "text/csv".to_owned()),
        ["accept: text/csv is none of [\"application/json\"]"]
    );
    assert_eq!(
        found(|request| request.headers.push(("x-other".to_owned(), String::new()))),
        ["header x-other: the document does not declare it"]
    );
}

#[test]
fn the_path_is_the_template() {
    assert_eq!(
        found(|request| request.path = "/v2/things/a/b".to_owned()),
        ["path: /v2/things/a/b has other segments than /things/{id}"]
    );
    assert_eq!(found(|request| request.path = "/v2/thongs/a".to_owned()).len(), 1);
    assert_eq!(found(|request| request.path = "/v2/things/a\"b".to_owned()).len(), 1);
}

#[test]
fn the_query_is_declared() {
    assert_eq!(found(|request| request.query.clear()), ["query filter: not sent"]);
    assert_eq!(found(|request| request.query.push_str("&more=1")), ["query more: the document does not declare it"]);
    assert_eq!(found(|request| request.query.push_str("&page[number]=x")), ["query page[number]: x is no integer"]);
    assert_eq!(found(|request| request.query = "filter[other]=1".to_owned()), ["query filter: other is not declared"]);
    assert_eq!(found(|request| request.query = "filter[status]=c".to_owned()).len(), 1);
}

#[test]
fn everything_means_everything() {
    assert_eq!(
        judged(true, &request()),
        ["header x-trace: not sent", "query page[number]: not sent", "body size: not set"]
    );
}

#[test]
fn bodies_are_valid() {
    assert_eq!(judged(false, &with_body("application/json", r#"{"name":1}"#)).len(), 1);
    assert_eq!(judged(false, &with_body("application/json", r#"{"name":"x","more":1}"#)).len(), 1);
    assert_eq!(judged(false, &with_body("application/json", "{")).len(), 1);
    assert_eq!(judged(false, &with_body("text/plain", "x")), ["content-type: text/plain is not declared"]);
    assert_eq!(found(|request| request.body = None).len(), 2);
}

#[test]
fn forms_are_read_back() {
    let form = "application/x-www-form-urlencoded";
    assert_eq!(judged(false, &with_body(form, "name=x+y&size=1")), [""; 0]);
    assert_eq!(judged(false, &with_body(form, "name=x&size=y")), ["body: size: y is no integer"]);
    assert_eq!(judged(false, &with_body(form, "name=x y")), ["body: the form has ' ' in it as it is"]);
}

#[test]
fn files_have_a_name_and_a_type() {
    let part =
        |head: &str, content: &str| format!("--b\r\ncontent-disposition: form-data; {head}\r\n\r\n{content}\r\n");
    let multipart =
        |parts: &[String]| with_body("multipart/form-data; boundary=b", &format!("{}--b--\r\n", parts.concat()));
    let file = part("name=\"file\"; filename=\"a.txt\"\r\ncontent-type: text/plain", "x");
    let tags = [part("name=\"tags[]\"", "1"), part("name=\"tags[]\"", "2")].concat();
    assert_eq!(judged(false, &multipart(&[file.clone(), tags])), [""; 0]);
    assert_eq!(
        judged(false, &multipart(&[part("name=\"file\"", "x")])),
        ["body: the file file has no file name or no content type"]
    );
    assert_eq!(judged(false, &multipart(&[file, part("name=\"other\"", "x")])), ["body: other is not declared"]);
}
