//! Errors: every shape that the API sends, and what the predicates say.

use super::models::Assistant;
use super::server::{Server, ok};
use crate::runtime::{Call, Client, Error, Op};
use std::time::Duration;

const GET: &Op = &Op::new("GET", "/a/{id}");

async fn failure(status: &str, headers: &str, body: &str) -> Error {
    let server = Server::start([format!("HTTP/1.1 {status}\r\n{headers}\r\n{body}").as_str()]).await;
    Call::<Assistant>::new(&server.client(), GET).path(&["x"]).await.expect_err("not 2xx")
}

/// The errors of a body, as their texts.
async fn texts(body: &str) -> Vec<String> {
    failure("422 Unprocessable Entity", "", body).await.api_errors().iter().map(ToString::to_string).collect()
}

#[test]
fn an_error_is_one_pointer() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[tokio::test]
async fn every_shape_of_the_api_is_understood() {
    let shapes = [
        (
            r#"{"errors":[{"code":"1","title":"Bad","detail":"No","source":{"pointer":"/to"}},{"code":7}]}"#,
            vec!["Bad: No (code 1, at /to)", "code 7"],
        ),
        (r#"{"errors":[{"code":"c","message":"m","source":{"parameter":"p"}}]}"#, vec!["m (code c, at p)"]),
        (r#"{"errors":["a","b"]}"#, vec!["a", "b"]),
        (
            r#"{"errors":{"name":["is short","is odd"],"x":"y"}}"#,
            vec!["is short (at name)", "is odd (at name)", "y (at x)"],
        ),
        (
            r#"{"detail":[{"loc":["body","tools",0],"msg":"field required","type":"value_error"}]}"#,
            vec!["field required (code value_error, at /body/tools/0)"],
        ),
        (r#"{"detail":"Not found"}"#, vec!["Not found"]),
        (r#"{"error":"invalid_client","error_description":"Unknown"}"#, vec!["Unknown (code invalid_client)"]),
        (r#"{"error":{"message":"m","type":"t","code":null}}"#, vec!["m (code t)"]),
        (r#"{"message":"m"}"#, vec!["m"]),
        (r#"{"code":"c","title":"t","detail":"d"}"#, vec!["t: d (code c)"]),
        (r#"{"detail":[{"code":"NoSuchBucket","title":"t","detail":"d"}]}"#, vec!["t: d (code NoSuchBucket)"]),
        (r#""text""#, vec!["text"]),
        ("plain text\n", vec!["plain text"]),
        ("<html><body>502</body></html>", vec![]),
        (r#"{"other":1}"#, vec![]),
        ("", vec![]),
    ];
    for (body, expected) in shapes {
        assert_eq!(texts(body).await, expected, "{body}");
    }
}

#[tokio::test]
async fn the_message_is_one_helpful_line() {
    let body = r#"{"errors":[{"code":"10007","title":"Unexpected","detail":"Too many"}]}"#;
    let error = failure("429 Too Many Requests", "x-request-id: r-9\r\nretry-after: 1.5\r\n", body).await;
    assert_eq!(error.to_string(), "GET /a/x: 429 Too Many Requests; Unexpected: Too many (code 10007) (request r-9)");
    assert_eq!((error.status(), error.request_id()), (Some(429), Some("r-9")));
    assert_eq!(error.retry_after(), Some(Duration::from_millis(1500)));
    assert_eq!(error.body(), Some(body.as_bytes()));
    assert!(error.is_rate_limited() && !error.is_server() && !error.is_decode());
}

#[tokio::test]
async fn each_status_has_its_predicate() {
    let holding = |error: &Error| {
        let predicates = [
            ("bad request", error.is_bad_request()),
            ("unauthorized", error.is_unauthorized()),
            ("permission denied", error.is_permission_denied()),
            ("not found", error.is_not_found()),
            ("conflict", error.is_conflict()),
            ("unprocessable", error.is_unprocessable()),
            ("rate limited", error.is_rate_limited()),
            ("server", error.is_server()),
        ];
        predicates.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect::<Vec<_>>()
    };
    let statuses = ["400", "401", "403", "404", "409", "422", "429", "500", "503", "402"];
    let mut found = Vec::new();
    for status in statuses {
        found.extend(holding(&failure(&format!("{status} -"), "", "").await));
    }
    let client = ["bad request", "unauthorized", "permission denied", "not found", "conflict", "unprocessable"];
    assert_eq!(found, [client.as_slice(), &["rate limited", "server", "server"]].concat());
}

#[tokio::test]
async fn the_body_is_kept_up_to_a_limit() {
    let error = failure("500 -", "", &"x".repeat(100_000)).await;
    assert_eq!(error.body().map(<[u8]>::len), Some(64 * 1024));
}

#[tokio::test]
async fn a_reply_of_another_shape_is_a_decode_error_with_the_body() {
    let server = Server::start([ok(r#"{"id":"1","children":[{"id":[]}]}"#).as_str()]).await;
    let error = Call::<Assistant>::new(&server.client(), const { &Op::new("GET", "/a") }).await.expect_err("no text");
    assert_eq!(error.to_string(), "GET /a: expected a string, found an array at children[0].id (request r-1)");
    assert_eq!((error.is_decode(), error.status(), error.json_path()), (true, Some(200), Some("children[0].id")));
    assert!(error.body().is_some_and(|body| body.starts_with(b"{\"id\"")));
}

#[tokio::test]
async fn no_connection_and_no_reply_are_told_apart() {
    let client =
        Client::builder().api_key("KEY").base_url("http://127.0.0.1:9").build().expect("the settings are right");
    let error = Call::<Assistant>::new(&client, GET).path(&["x"]).await.expect_err("nobody listens");
    assert!(error.is_connect() && !error.is_timeout() && error.status().is_none(), "{error:?}");

    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", silent.local_addr().expect("it has an address"));
    let client = Client::builder().api_key("KEY").base_url(url).build().expect("the settings are right");
    let call = Call::<Assistant>::new(&client, GET).path(&["x"]).timeout(Duration::from_millis(50));
    let error = call.await.expect_err("nobody answers");
    assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
    assert!(!format!("{error:?}{error}").contains("KEY"));
}
