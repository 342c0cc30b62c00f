//! Queries, forms and multipart bodies, byte by byte.

use super::models::{Color, CreateAssistantRequest, Upload, VoiceSettings};
use super::server::Server;
use crate::runtime::encode::multipart::{Multipart, Nesting, nested};
use crate::runtime::model::{File, Value};
use crate::runtime::payload::Payload;
use crate::runtime::{ArrayStyle, Call, Json, Null, Op};
use serde_json::json;

const POST: &Op = &Op::new("POST", "/a");
const PUT: &Op = &Op::new("PUT", "/a").idempotency_property("command_id");

/// The query that a parameter becomes.
async fn query(name: &str, value: &dyn Json) -> String {
    let server = Server::json("{}").await;
    Call::<Value>::new(&server.client(), POST).arg(name, value).await.expect("200");
    server.only().line.trim_start_matches("POST /v2/a").to_owned()
}

#[tokio::test]
async fn parameters_are_scalars_lists_and_objects() {
    assert_eq!(query("page[number]", &3_i64).await, "?page%5Bnumber%5D=3");
    assert_eq!(query("a", &1.5_f64).await, "?a=1.5");
    assert_eq!(query("a", &true).await, "?a=true");
    assert_eq!(query("a", &Color::DarkBlue).await, "?a=dark-blue");
    assert_eq!(query("a", &String::new()).await, "");
    assert_eq!(query("sort", &vec!["b".to_owned(), "-a c".to_owned()]).await, "?sort=b%2C-a+c");
    assert_eq!(query("a", &Vec::<String>::new()).await, "");
    assert_eq!(query("a", &None::<String>).await, "");
}

#[tokio::test]
async fn lists_are_written_as_the_operation_says_unless_the_caller_says_otherwise() {
    let server = Server::json("{}").await;
    let (client, list) = (server.client(), vec![1, 2]);
    let call = || Call::<Value>::new(&client, POST);
    for call in [
        call().arg("a", &list).repeated("b", &list).spaced("c", &list).piped("d", &list),
        call().repeated("filter", &json!({"in": [1, 2], "eq": 1})),
        call().repeated("a", &list).array_style(ArrayStyle::Brackets),
    ] {
        call.await.expect("200");
    }
    let lines: Vec<String> = server.received().into_iter().map(|request| request.line).collect();
    let expected = [
        "POST /v2/a?a=1%2C2&b=1&b=2&c=1+2&d=1%7C2",
        "POST /v2/a?filter%5Bin%5D=1&filter%5Bin%5D=2&filter%5Beq%5D=1",
        "POST /v2/a?a%5B%5D=1&a%5B%5D=2",
    ];
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn json_goes_by_the_content_type_it_is_sent_as() {
    let server = Server::json("{}").await;
    let call = Call::<Value>::new(&server.client(), PUT);
    call.json_as("application/scim+json", &json!({"a": 1})).idempotency_key("k").await.expect("200");
    let request = server.only();
    assert_eq!(request.header("content-type"), Some("application/scim+json"));
    assert_eq!(request.text(), r#"{"a":1,"command_id":"k"}"#);
}

#[tokio::test]
async fn deep_objects_have_names_in_brackets() {
    let filter = json!({
        "status": {"eq": "a&b", "in": ["x", "y"]},
        "voice.name": {"contains": "é"},
        "empty": {},
        "none": null,
        "list": [{"a": 1}],
    });
    let server = Server::json("{}").await;
    Call::<Value>::new(&server.client(), POST).arg("filter", &filter).await.expect("200");
    assert_eq!(
        server.only().line,
        concat!(
            "POST /v2/a?filter%5Bstatus%5D%5Beq%5D=a%26b&filter%5Bstatus%5D%5Bin%5D=x%2Cy",
            "&filter%5Bvoice.name%5D%5Bcontains%5D=%C3%A9&filter%5Blist%5D%5B0%5D%5Ba%5D=1"
        )
    );
}

#[tokio::test]
async fn forms_repeat_the_names_of_lists() {
    let server = Server::json("{}").await;
    let body = CreateAssistantRequest::new("a b&c", Null, ["x", "y"]).voice(VoiceSettings::new().speed(1));
    Call::<Value>::new(&server.client(), POST).form(&body).await.expect("200");
    let request = server.only();
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.text(), "name=a+b%26c&voice%5Bspeed%5D=1.0&tags=x&tags=y&kind=assistant");
}

#[tokio::test]
async fn multipart_bodies_carry_files_wherever_they_are() {
    let path = std::env::temp_dir().join(format!("telnyx-runtime-{}.txt", std::process::id()));
    std::fs::write(&path, "from disk").expect("a temporary file can be written");
    let body = Upload::new(File::bytes("a \"b\".PDF", vec![0, 255, 13, 10]))
        .more([File::path(&path).name("c.txt"), File::bytes("d", "x").content_type("a/b")])
        .settings(VoiceSettings::new().voice("v"))
        .tags(["t", "u"])
        .keep(true);
    let server = Server::json("{}").await;
    Call::<Value>::new(&server.client(), POST).multipart(&body).await.expect("200");
    std::fs::remove_file(&path).expect("it is there");
    let request = server.only();
    let content_type = request.header("content-type").expect("set");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let parts: [(&str, &[u8]); 7] = [
        ("name=\"file\"; filename=\"a %22b%22.PDF\"\r\nContent-Type: application/pdf", &[0, 255, 13, 10]),
        ("name=\"more[]\"; filename=\"c.txt\"\r\nContent-Type: text/plain", b"from disk"),
        ("name=\"more[]\"; filename=\"d\"\r\nContent-Type: a/b", b"x"),
        ("name=\"settings[voice]\"", b"v"),
        ("name=\"tags[]\"", b"t"),
        ("name=\"tags[]\"", b"u"),
        ("name=\"keep\"", b"true"),
    ];
    let mut expected = Vec::new();
    for (head, content) in parts {
        expected
            .extend_from_slice(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
        expected.extend_from_slice(content);
        expected.extend_from_slice(b"\r\n");
    }
    expected.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    assert_eq!(request.body, expected);
}

#[test]
fn without_brackets_lists_repeat_their_name_and_objects_are_json() {
    let body = Upload::new(File::bytes("a", "x"))
        .more([File::bytes("b", "y"), File::bytes("c", "z")])
        .settings(VoiceSettings::new().voice("v"))
        .tags(["t", "u"]);
    let lists =
        json!({ "rows": [[1, 2], [3]], "objects": [{ "a": 1 }, {}], "deep": { "a": { "b": [true] } }, "empty": [] });
    let file =
        |name, content| format!("\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n{content}");
    let json = |content| format!("\"\r\nContent-Type: application/json\r\n\r\n{content}");
    let text = |content| format!("\"\r\n\r\n{content}");
    let of_upload = [
        ("file", file("a", "x")),
        ("more", file("b", "y")),
        ("more", file("c", "z")),
        ("settings", json(r#"{"voice":"v"}"#)),
        ("tags", text("t")),
        ("tags", text("u")),
    ];
    let of_lists = [
        ("rows", json("[1,2]")),
        ("rows", json("[3]")),
        ("objects", json(r#"{"a":1}"#)),
        ("objects", json("{}")),
        ("deep", json(r#"{"a":{"b":[true]}}"#)),
    ];
    assert_eq!(parts_of(&body), of_upload.map(|(name, rest)| name.to_owned() + &rest));
    assert_eq!(parts_of(&lists), of_lists.map(|(name, rest)| name.to_owned() + &rest));
    assert!(nested(&vec![json!({ "a": 1 })], Nesting::Parts).is_err(), "a list is no form");
}

/// The parts of a body without brackets, from their names on.
fn parts_of(body: &dyn Json) -> Vec<String> {
    let Ok(Multipart { content_type, payload: Payload::Bytes(bytes) }) = nested(body, Nesting::Parts) else {
        panic!("a body in memory");
    };
    let delimiter = format!("--{}", content_type.split_once("boundary=").expect("a boundary").1);
    let text = String::from_utf8(bytes.to_vec()).expect("text");
    let parts = text.split(&delimiter);
    let named = parts.filter_map(|part| part.strip_prefix("\r\nContent-Disposition: form-data; name=\""));
    named.map(|part| part.strip_suffix("\r\n").expect("a part ends with a line").to_owned()).collect()
}

#[tokio::test]
async fn what_cannot_be_sent_is_the_calls_error() {
    let server = Server::json("{}").await;
    let call = || Call::<Value>::new(&server.client(), POST);
    let upload = Upload::new(File::path("/nowhere/at/all"));
    let share = CreateAssistantRequest::new("n", Null, ["t"]).share(f64::INFINITY);
    let failures = [
        (call().multipart(&upload), "cannot read /nowhere/at/all: "),
        (call().json(&upload), "a file can only be sent as multipart/form-data"),
        (call().form(&vec![1_i64]), "only an object can be sent as a form"),
        (call().json(&share), "a number is not finite, JSON cannot express it"),
        (call().multipart(&share).json(&true), "a number is not finite, JSON cannot express it"),
    ];
    for (call, message) in failures {
        let error = call.await.expect_err("it cannot be sent");
        assert!(error.is_setup());
        assert_eq!(error.to_string().find(message), Some("POST /a: ".len()), "{error}");
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn bytes_are_sent_as_they_are() {
    let server = Server::json("{}").await;
    let call = Call::<Value>::new(&server.client(), const { &Op::new("PUT", "/k") });
    call.bytes("application/octet-stream", vec![0, 1, 2]).await.expect("200");
    let request = server.only();
    assert_eq!(request.header("content-type"), Some("application/octet-stream"));
    assert_eq!(request.body, [0, 1, 2]);
}
