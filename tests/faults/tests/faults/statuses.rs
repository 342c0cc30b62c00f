//! Statuses and what they become, over a socket.

use bytes::Bytes;
use std::time::{Duration, Instant};
use telnyx_faults::{Behaviour, Server};
use telnyx_sdk::Error;
use telnyx_sdk::account_access::NewBillingGroup;

const GROUP: &str = r#"{"data":{"id":"g-1","name":"one"}}"#;

/// A reply that asks for the next attempt at once.
fn soon(status: u16) -> Behaviour {
    Behaviour::json(status, r#"{"errors":[{"code":"10007","title":"Busy"}]}"#).header("retry-after-ms", "1")
}

#[tokio::test]
async fn a_500_and_then_a_200() {
    let server = Server::script([soon(500), Behaviour::json(200, GROUP)]).await;
    let group = server.client().billing_groups().retrieve("g-1").await.expect("the second attempt succeeds");
    assert_eq!(group.name.as_deref(), Some("one"));
    assert_eq!(server.lines(), ["GET /v2/billing_groups/g-1"; 2]);
}

#[tokio::test]
async fn a_storm_of_503_ends_after_three_requests() {
    let server = Server::script([soon(503)]).await;
    let error = server.client().billing_groups().retrieve("g-1").await.expect_err("it always fails");
    assert!(error.is_server() && error.status() == Some(503), "{error}");
    assert_eq!(error.api_errors().len(), 1);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_post_after_502_is_not_sent_again() {
    let server = Server::script([soon(502), Behaviour::json(200, GROUP)]).await;
    let error = server.client().billing_groups().create(NewBillingGroup::new()).await.expect_err("502");
    assert!(error.is_server(), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_post_after_503_and_429_is_sent_again() {
    for status in [503, 429] {
        let server = Server::script([soon(status), Behaviour::json(200, GROUP)]).await;
        let group = server.client().billing_groups().create(NewBillingGroup::new().name("one")).await;
        assert_eq!(group.expect("the second attempt succeeds").id.as_deref(), Some("g-1"));
        let bodies: Vec<_> = server.seen().iter().map(|seen| seen.text().to_owned()).collect();
        assert_eq!(bodies, [r#"{"name":"one"}"#; 2]);
    }
}

#[tokio::test]
async fn the_wait_happens_over_a_socket_too() {
    let began = Instant::now();
    let server = Server::script([soon(429).header("retry-after", "9"), Behaviour::json(200, GROUP)]).await;
    server.client().billing_groups().retrieve("g-1").await.expect("the second attempt succeeds");
    assert!(began.elapsed() < Duration::from_secs(5));
    let own = Server::script([Behaviour::status(500), Behaviour::json(200, GROUP)]).await;
    own.client().billing_groups().retrieve("g-1").await.expect("the second attempt succeeds");
    let seen = own.seen();
    assert!(seen[1].at - seen[0].at >= Duration::from_millis(370));
}

async fn error_of(status: u16, content_type: &str, body: &'static str) -> Error {
    let reply = Behaviour::status(status).header("content-type", content_type).header("x-request-id", "r-7");
    let server = Server::script([reply.body(Bytes::from_static(body.as_bytes()))]).await;
    let error = server.client().billing_groups().retrieve("g-1").max_retries(0).await.expect_err("it is an error");
    assert_eq!((error.status(), error.request_id()), (Some(status), Some("r-7")));
    error
}

#[tokio::test]
async fn each_status_has_its_predicate() {
    type Predicate = fn(&Error) -> bool;
    let all: [(u16, Predicate); 9] = [
        (400, Error::is_bad_request),
        (401, Error::is_unauthorized),
        (403, Error::is_permission_denied),
        (404, Error::is_not_found),
        (409, Error::is_conflict),
        (422, Error::is_unprocessable),
        (429, Error::is_rate_limited),
        (500, Error::is_server),
        (503, Error::is_server),
    ];
    for (status, holds) in all {
        let error = error_of(status, "application/json", "{}").await;
        assert!(holds(&error), "{status}");
        let others = all.iter().filter(|(other, _)| *other != status && !(*other >= 500 && status >= 500));
        assert!(others.into_iter().all(|(_, other)| !other(&error)), "{status}");
    }
}

#[tokio::test]
async fn an_error_page_in_html_is_an_error_with_its_body() {
    let error = error_of(502, "text/html", "<html><h1>Bad Gateway</h1></html>").await;
    assert!(error.is_server() && !error.is_decode(), "{error:?}");
    assert_eq!(error.body(), Some(&b"<html><h1>Bad Gateway</h1></html>"[..]));
}

#[tokio::test]
async fn an_error_without_a_body_is_an_error() {
    let error = error_of(404, "application/json", "").await;
    assert!(error.is_not_found() && error.api_errors().is_empty(), "{error}");
}

#[tokio::test]
async fn an_error_with_broken_json_is_an_error() {
    let error = error_of(422, "application/json", r#"{"errors":[{"code":"100"#).await;
    assert!(error.is_unprocessable(), "{error}");
}

#[tokio::test]
async fn a_status_that_is_neither_success_nor_error_is_an_error() {
    let error = error_of(304, "text/plain", "").await;
    assert_eq!(error.status(), Some(304));
}
