//! The same models in queries, forms, headers and multipart bodies: what is in them nests as it may.

use super::models::{Color, CreateAssistantRequest, HangupTool, Retrieval, Target, Tool, VoiceSettings, WebhookTool};
use super::server::Server;
use crate::runtime::model::{File, Map, Nullable, Value};
use crate::runtime::{ArrayStyle, Call, Json, Null, Op};
use serde_json::json;

const POST: &Op = &Op::new("POST", "/a");

/// The pairs of a text like `a=1&b=2`, decoded and one a line.
fn lines(pairs: &str) -> String {
    let pairs = form_urlencoded::parse(pairs.as_bytes());
    pairs.map(|(name, value)| [&*name, "=", &*value, "\n"].concat()).collect()
}

async fn query_in(style: ArrayStyle, value: &dyn Json) -> String {
    let server = Server::json("{}").await;
    Call::<Value>::new(&server.client(), POST).arg("a", value).array_style(style).await.expect("200");
    lines(server.only().line.trim_start_matches("POST /v2/a").trim_start_matches('?'))
}

async fn query(value: &dyn Json) -> String {
    query_in(ArrayStyle::Comma, value).await
}

async fn form(value: &dyn Json) -> String {
    let server = Server::json("{}").await;
    Call::<Value>::new(&server.client(), POST).form(value).await.expect("200");
    lines(server.only().text())
}

/// The parts of a multipart body, `name=content` a line.
async fn parts(value: &dyn Json) -> String {
    let server = Server::json("{}").await;
    Call::<Value>::new(&server.client(), POST).multipart(value).await.expect("200");
    let request = server.only();
    let boundary = request.header("content-type").expect("set").split_once("boundary=").expect("a boundary").1;
    let body = request.text();
    let delimiter = format!("--{boundary}");
    let parts = body.split(&delimiter).filter_map(|part| {
        let part = part.strip_prefix("\r\nContent-Disposition: form-data; name=\"")?.strip_suffix("\r\n")?;
        Some(part.replacen("\"\r\n\r\n", "=", 1) + "\n")
    });
    parts.collect()
}

fn voice() -> VoiceSettings {
    VoiceSettings::new().voice("v").speed(1.5)
}

fn request() -> CreateAssistantRequest {
    CreateAssistantRequest::new("n", Null, ["t", ""])
        .voice(Nullable::Null)
        .sizes(Vec::<i64>::new())
        .labels([("k", "v"), ("", "")])
        .inner(CreateAssistantRequest::new("i", "p", Vec::<String>::new()).voice(voice()).at("2026-01-01T00:00:00Z"))
}

#[tokio::test]
async fn objects_nest_in_a_query() {
    let expected = concat!(
        "a[name]=n\na[tags]=t,\na[kind]=assistant\n",
        "a[inner][name]=i\na[inner][voice][voice]=v\na[inner][voice][speed]=1.5\na[inner][parent_id]=p\n",
        "a[inner][kind]=assistant\na[inner][at]=2026-01-01T00:00:00Z\na[labels][k]=v\n"
    );
    assert_eq!(query(&request()).await, expected);
}

#[tokio::test]
async fn objects_nest_in_a_form() {
    let expected = concat!(
        "name=n\ntags=t\ntags=\nkind=assistant\ninner[name]=i\ninner[voice][voice]=v\ninner[voice][speed]=1.5\n",
        "inner[parent_id]=p\ninner[kind]=assistant\ninner[at]=2026-01-01T00:00:00Z\nlabels[]=\nlabels[k]=v\n"
    );
    assert_eq!(form(&request()).await, expected);
}

#[tokio::test]
async fn objects_nest_in_a_multipart_body() {
    let expected = concat!(
        "name=n\ntags[]=t\ntags[]=\nkind=assistant\ninner[name]=i\ninner[voice][voice]=v\ninner[voice][speed]=1.5\n",
        "inner[parent_id]=p\ninner[kind]=assistant\ninner[at]=2026-01-01T00:00:00Z\nlabels[]=\nlabels[k]=v\n"
    );
    assert_eq!(parts(&request()).await, expected);
}

#[tokio::test]
async fn lists_have_a_style_in_each_place() {
    let lists = vec![vec![1_i64, 2], vec![], vec![3]];
    assert_eq!(query(&lists).await, "a[0]=1,2\na[2]=3\n");
    assert_eq!(query_in(ArrayStyle::Brackets, &lists).await, "a[0][]=1\na[0][]=2\na[2][]=3\n");
    assert_eq!(query_in(ArrayStyle::Repeat, &lists).await, "a[0]=1\na[0]=2\na[2]=3\n");
    let named = |value: Value| Map::from([("l".to_owned(), value)]);
    assert_eq!(form(&named(json!([[1, 2], [], [3]]))).await, "l[0]=1\nl[0]=2\nl[2]=3\n");
    assert_eq!(parts(&named(json!([[1, 2], [], [3]]))).await, "l[][]=1\nl[][]=2\nl[][]=3\n");
}

#[tokio::test]
async fn a_list_of_objects_has_indexes_but_for_multipart() {
    let list = vec![voice(), VoiceSettings::new(), VoiceSettings::new().voice("w")];
    assert_eq!(query(&list).await, "a[0][voice]=v\na[0][speed]=1.5\na[2][voice]=w\n");
    let named = Map::from([("l".to_owned(), list)]);
    assert_eq!(form(&named).await, "l[0][voice]=v\nl[0][speed]=1.5\nl[2][voice]=w\n");
    assert_eq!(parts(&named).await, "l[][voice]=v\nl[][speed]=1.5\nl[][voice]=w\n");
}

#[tokio::test]
async fn null_is_not_sent() {
    let values: [&dyn Json; 4] = [&None::<i64>, &Nullable::<i64>::Null, &Value::Null, &()];
    for value in values {
        assert_eq!(query(value).await, "");
    }
    let list = vec![Some("x".to_owned()), None, Some(String::new())];
    assert_eq!(query(&list).await, "a[0]=x\n");
    let named = Map::from([("l".to_owned(), list)]);
    assert_eq!(form(&named).await, "l[0]=x\nl[2]=\n");
    assert_eq!(parts(&named).await, "l[]=x\nl[]=\n");
}

#[tokio::test]
async fn what_is_empty_has_no_name() {
    let values: [&dyn Json; 4] =
        [&VoiceSettings::new(), &Map::<String>::new(), &Vec::<i64>::new(), &json!({"a": [{}]})];
    for value in values {
        assert_eq!(query(value).await, "");
    }
    assert_eq!(form(&json!({"a": {}, "b": [], "c": [[]], "d": ""})).await, "d=\n");
    assert_eq!(parts(&json!({"a": {}, "b": [], "c": [[]], "d": ""})).await, "d=\n");
}

#[tokio::test]
async fn a_union_is_what_is_in_it_with_its_tag() {
    let hangup = || HangupTool::new().reason("r");
    let tools = vec![
        Tool::Webhook(WebhookTool::new("u").kind("Webhook")),
        Tool::Hangup(Box::new(hangup().then(Tool::Retrieve(Retrieval::Search(hangup()))))),
        Tool::Other(json!({"type": "new", "x": [1]})),
    ];
    let expected = concat!(
        "l[0][type]=Webhook\nl[0][url]=u\nl[1][reason]=r\nl[1][then][reason]=r\nl[1][then][type]=search\n",
        "l[1][type]=hangup\nl[2][type]=new\nl[2][x]=1\n"
    );
    assert_eq!(form(&Map::from([("l".to_owned(), tools.clone())])).await, expected);
    assert_eq!(query(&tools).await, expected.replace("l[", "a["));
    assert_eq!(form(&tools[1]).await, "reason=r\nthen[reason]=r\nthen[type]=search\ntype=hangup\n");
    let targets = Target::Many(vec![Target::Text("x".to_owned()), Target::Whole(2), Target::Flag(true)]);
    assert_eq!(query(&targets).await, "a=x,2,true\n");
    assert_eq!(query(&Target::Page(voice())).await, "a[voice]=v\na[speed]=1.5\n");
}

#[tokio::test]
async fn numbers_are_as_in_json() {
    let numbers = json!([0, -1, 1.0, -0.0, 1e21, 0.1, u64::MAX, 1e-7]);
    assert_eq!(query(&numbers).await, "a=0,-1,1.0,-0.0,1e+21,0.1,18446744073709551615,1e-7\n");
    let floats = vec![1.0, -0.0, 1e21, 0.1, 1e-7, f64::MIN_POSITIVE];
    assert_eq!(query(&floats).await, "a=1.0,-0.0,1e+21,0.1,1e-7,2.2250738585072014e-308\n");
}

#[tokio::test]
async fn a_header_is_a_scalar_or_a_list() {
    let server = Server::json("{}").await;
    let call = || Call::<Value>::new(&server.client(), POST);
    let values: [(&dyn Json, Option<&str>); 8] = [
        (&Color::DarkBlue, Some("dark-blue")),
        (&vec![1_i64, 2], Some("1,2")),
        (&Target::Flag(true), Some("true")),
        (&None::<String>, None),
        (&vec![None::<String>], None),
        (&Vec::<String>::new(), None),
        (&String::new(), Some("")),
        (&vec!["a, b".to_owned()], Some("a, b")),
    ];
    for (value, expected) in values {
        call().header_arg("x-a", value).await.expect("200");
        assert_eq!(server.received().last().expect("it was sent").header("x-a"), expected);
    }
    let refused: [&dyn Json; 3] = [&voice(), &VoiceSettings::new(), &vec![voice()]];
    for value in refused {
        let error = call().header_arg("x-a", value).await.expect_err("it is refused");
        assert_eq!(error.to_string(), "POST /a: an object cannot be sent in a header");
    }
}

#[tokio::test]
async fn a_further_property_has_the_last_word() {
    let mut request = CreateAssistantRequest::new("n", Null, ["t"]);
    request.extra.insert("name".to_owned(), json!("m"));
    request.extra.insert("x".to_owned(), json!({"y": 1}));
    assert_eq!(form(&request).await, "name=m\ntags=t\nkind=assistant\nx[y]=1\n");
    assert_eq!(parts(&request).await, "name=m\ntags[]=t\nkind=assistant\nx[y]=1\n");
}

#[tokio::test]
async fn files_and_numbers_that_are_none_are_refused() {
    let server = Server::json("{}").await;
    let call = || Call::<Value>::new(&server.client(), POST);
    let file = File::bytes("f", "x");
    let nested = Map::from([("l".to_owned(), vec![file.clone()])]);
    let infinite = Map::from([("n".to_owned(), vec![f64::NAN])]);
    let (no_file, no_number) =
        ("a file can only be sent as multipart/form-data", "a number is not finite, JSON cannot express it");
    let refused = [
        (call().arg("a", &nested), no_file),
        (call().header_arg("a", &file), no_file),
        (call().form(&nested), no_file),
        (call().json(&nested), no_file),
        (call().form(&infinite), no_number),
        (call().arg("a", &infinite), no_number),
        (call().multipart(&infinite), no_number),
        (call().form(&json!("x")), "only an object can be sent as a form"),
        (call().form(&None::<VoiceSettings>), "only an object can be sent as a form"),
        (call().multipart(&vec![voice()]), "only an object can be sent as multipart/form-data"),
    ];
    for (call, message) in refused {
        assert_eq!(call.await.expect_err("it is refused").to_string(), format!("POST /a: {message}"));
    }
    assert!(server.received().is_empty());
}
