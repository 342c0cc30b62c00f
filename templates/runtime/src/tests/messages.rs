//! What errors say: each thing once, and what its reader needs to act.

use super::models::Assistant;
use super::server::{Server, ok};
use crate::runtime::{Call, Client, Error, Op, Value, WebSocket};
use bytes::Bytes;
use std::time::Duration;

const GET: &Op = &Op::new("GET", "/a");
const ONE: &Op = &Op::new("GET", "/a/{id}");

fn client(url: &str) -> Client {
    Client::builder().api_key("KEY").base_url(url).build().expect("the settings are right")
}

/// The URL of a server that never answers, and what keeps it.
async fn silent() -> (String, tokio::net::TcpListener) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    (format!("http://{}", listener.local_addr().expect("it has an address")), listener)
}

async fn failure(call: Call<Value>) -> String {
    call.max_retries(0).await.expect_err("it fails").to_string()
}

#[tokio::test]
async fn a_path_is_told_once() {
    let client = client("http://127.0.0.1:9");
    let told = |values: &'static [&'static str]| failure(Call::new(&client, ONE).path(values));
    assert_eq!(told(&[""]).await, "GET /a/{id}: \"\" cannot be the value of {id}");
    assert_eq!(told(&[]).await, "GET /a/{id}: no value for {id}");
}

#[tokio::test]
async fn a_deadline_and_a_timeout_are_told_as_they_were_set() {
    let (url, _silent) = silent().await;
    let (client, time) = (client(&url), Duration::from_millis(60));
    let call = || Call::<Value>::new(&client, GET);
    assert_eq!(failure(call().deadline(time)).await, "GET /a: no complete reply within the deadline of 60ms");
    assert_eq!(failure(call().timeout(time)).await, "GET /a: no complete reply within the timeout of 60ms");
    let both = call().timeout(Duration::from_secs(60)).deadline(time);
    assert_eq!(failure(both).await, "GET /a: no complete reply within the deadline of 60ms");
}

#[tokio::test]
async fn a_token_that_does_not_come_in_time_is_told_with_the_calls_own_deadline() {
    let (url, _silent) = silent().await;
    let client = Client::builder().oauth_client("id", "secret").base_url(url).build().expect("the settings are right");
    let call = || Call::<Value>::new(&client, GET).deadline(Duration::from_millis(60));
    let (first, second) = tokio::join!(failure(call()), failure(call()));
    let ending = ": no complete reply within the deadline of 60ms";
    assert!(first.ends_with(ending) && second.ends_with(ending), "{first}; {second}");
}

#[tokio::test]
async fn what_cannot_be_reached_is_named_without_what_is_secret() {
    let client = Client::builder().api_key("KEY").base_url("http://me:secret@127.0.0.1:9/v2").default_query("q", "1");
    let client = client.build().expect("the settings are right");
    let told = failure(Call::new(&client, GET)).await;
    assert!(told.starts_with("GET /a: cannot connect to http://127.0.0.1:9: "), "{told}");
}

#[tokio::test]
async fn a_stream_that_fails_names_its_call() {
    let (url, listener) = silent().await;
    tokio::spawn(async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (mut stream, _) = listener.accept().await.expect("it listens");
        _ = stream.read(&mut [0; 4096]).await;
        _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n012").await;
    });
    let body = Call::<Value>::new(&client(&url), GET).stream().await.expect("200");
    let path = std::env::temp_dir().join(format!("telnyx-messages-{}", std::process::id()));
    let told = body.write_to_file(&path).await.expect_err("it breaks off").to_string();
    assert!(told.starts_with("GET /a: the connection failed: "), "{told}");

    let server = Server::start([ok("0123456789").as_str()]).await;
    let body = Call::<Value>::new(&server.client(), GET).stream().await.expect("200");
    let told = body.write_to_file("/no/such/folder/file").await.expect_err("there is no folder").to_string();
    assert!(told.starts_with("GET /a: cannot write /no/such/folder/file: "), "{told}");
}

#[test]
fn a_frame_that_cannot_be_read_names_its_connection() {
    let call = Call::<WebSocket<Bytes, Assistant>>::new(&client("https://example.com"), GET);
    let told = call.websocket().expect("nothing is wrong").decode("[]").expect_err("no object").to_string();
    assert_eq!(told, "GET /a: expected an object, found an array");
}

#[test]
fn a_base_url_without_a_scheme_says_what_it_needs() {
    let told = |url: &str| Client::builder().base_url(url).build().expect_err("it is no URL").to_string();
    let needs = "cannot be used: it has to begin with https:// (or http://)";
    for url in ["api.example.com", "localhost:8080", "//example.com", "ftp://example.com", "/v2"] {
        assert_eq!(told(url), format!("the base URL {url:?} {needs}"));
    }
    assert_eq!(told("me:secret@example.com"), format!("the base URL \"example.com\" {needs}"));
    assert_eq!(told("ftp://me:secret@example.com/a"), format!("the base URL \"ftp://example.com/a\" {needs}"));
    assert_eq!(told("https://"), "the base URL \"https://\" cannot be used: empty host");
}

#[tokio::test]
async fn a_page_in_place_of_json_is_told_by_its_type() {
    let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html></html>";
    let server = Server::start([page]).await;
    let error = Call::<Assistant>::new(&server.client(), GET).await.expect_err("no JSON");
    let told = "GET /a: the reply is text/html; charset=utf-8: not valid JSON: expected a value at line 1 column 1";
    assert_eq!((error.is_decode(), error.to_string().as_str()), (true, told));
    let client = Client::builder().oauth_client("id", "secret").base_url(server.url()).build();
    let told = failure(Call::new(&client.expect("the settings are right"), GET)).await;
    assert!(told.starts_with("POST /oauth/token: the reply is text/html; charset=utf-8: not valid JSON: "), "{told}");
}

#[tokio::test]
async fn what_the_status_says_is_not_told_again() {
    let shapes = [
        (r#"{"errors":[{"title":"Not Found"}]}"#, ""),
        (r#"{"errors":[{"code":"1","title":"Not found","detail":"no such id"}]}"#, "; no such id (code 1)"),
        (r#"{"errors":[{"code":"1","title":"Not Found","detail":"Not Found."}]}"#, "; code 1"),
        (r#"{"detail":"404 Not Found"}"#, ""),
        (r#"{"errors":[{"title":"Gone","detail":"Not Found"}]}"#, "; Gone"),
        ("Not Found\n", ""),
        (r#"{"message":"not found here"}"#, "; not found here"),
    ];
    for (body, more) in shapes {
        let server = Server::start([format!("HTTP/1.1 404 -\r\n\r\n{body}").as_str()]).await;
        let error: Error = Call::<Value>::new(&server.client(), GET).await.expect_err("404");
        assert_eq!(error.to_string(), format!("GET /a: 404 Not Found{more}"), "{body}");
        assert!(!error.api_errors().is_empty(), "it is told to the program: {body}");
    }
}
