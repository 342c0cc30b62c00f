//! Replies that are made to break a client: an error, or a value, in little time; never a panic or an overflow.

use bytes::Bytes;
use std::time::Duration;
use telnyx_faults::{Behaviour, End, Server};
use telnyx_sdk::{Error, Value};

async fn group_of(body: impl Into<Bytes>) -> Result<telnyx_sdk::account_access::BillingGroup, Error> {
    let server = Server::script([Behaviour::json(200, "").body(body)]).await;
    server.client().billing_groups().retrieve("g-1").await
}

async fn value_of(body: impl Into<Bytes>) -> Result<Value, Error> {
    let server = Server::script([Behaviour::json(200, "").body(body)]).await;
    server.client().request("GET", "/things").await
}

#[tokio::test]
async fn json_that_nests_without_end() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for depth in [200, 1_000, 300_000] {
            let nested = open.repeat(depth) + "1" + &close.repeat(depth);
            let unknown = format!(r#"{{"data":{{"id":"g-1","unknown":{nested}}}}}"#);
            let known = format!(r#"{{"data":{{"id":{nested}}}}}"#);
            // A depth that is skipped or kept is a value, and one that is too much is an error.
            assert!(group_of(unknown).await.err().is_none_or(|error| error.is_decode()), "{depth}");
            assert!(group_of(known).await.expect_err("an id is text").is_decode(), "{depth}");
            assert!(value_of(nested.clone()).await.err().is_none_or(|error| error.is_decode()), "{depth}");
            // So are what is left open, and errors.
            assert!(group_of(open.repeat(depth)).await.expect_err("it has no end").is_decode(), "{depth}");
            let server = Server::script([Behaviour::json(400, &nested)]).await;
            let error = server.client().billing_groups().retrieve("g-1").await.expect_err("400");
            assert!(error.is_bad_request() && error.api_errors().len() <= 1, "{depth}");
        }
    }
}

#[tokio::test]
async fn text_that_is_no_text() {
    for bytes in [&b"{\"data\":{\"id\":\"\xff\xfe\"}}"[..], b"\xff\xfe{\0}\0", b"{\"data\":{\"\xc3\":1}}"] {
        let result = group_of(Bytes::from_static(bytes)).await;
        assert!(result.err().is_none_or(|error| error.is_decode()), "{bytes:?}");
    }
    for escaped in [r#"{"data":{"id":"\ud800"}}"#, r#"{"data":{"id":"\udc00\ud800"}}"#, r#"{"data":{"id":"\u00"}}"#] {
        assert!(group_of(escaped).await.err().is_none_or(|error| error.is_decode()), "{escaped}");
    }
}

#[tokio::test]
async fn numbers_beyond_all_types() {
    let digits = "9".repeat(1_000_000);
    for number in ["1e999999999", "-1e-999999999", "99999999999999999999999999", "-0", &digits] {
        let page = format!(r#"{{"data":[],"meta":{{"page_number":{number},"total_pages":{number}}}}}"#);
        let server = Server::script([Behaviour::json(200, &page)]).await;
        let result = server.client().billing_groups().list().await;
        assert!(result.err().is_none_or(|error| error.is_decode()), "{}", &number[..number.len().min(30)]);
        let walk = server.client().billing_groups().list().items().next().await;
        assert!(walk.is_none_or(|item| item.is_err_and(|error| error.is_decode() || error.is_paging())));
    }
}

#[tokio::test]
async fn a_thousand_errors_in_one_reply() {
    let one = r#"{"code":"1","title":"No","detail":"no, and no again"}"#;
    let body = format!(r#"{{"errors":[{}]}}"#, vec![one; 1_000].join(","));
    let server = Server::script([Behaviour::json(422, &body)]).await;
    let error = server.client().billing_groups().retrieve("g-1").await.expect_err("422");
    assert_eq!(error.api_errors().len(), 1_000);
}

#[tokio::test]
async fn headers_without_end() {
    let mut reply = Behaviour::json(200, r#"{"data":{}}"#);
    for number in 0..5_000 {
        reply = reply.header(&format!("x-{number}"), &"v".repeat(200));
    }
    let server = Server::script([reply]).await;
    let error = server.client().billing_groups().retrieve("g-1").max_retries(0).await.expect_err("it is too much");
    assert!(error.is_transport(), "{error:?}");
}

#[tokio::test]
async fn headers_that_are_no_text() {
    let reply = Behaviour::json(429, "{}").header("x-request-id", "\u{e9}").header("retry-after", "\u{e9}");
    let server = Server::script([reply]).await;
    let error = server.client().billing_groups().retrieve("g-1").max_retries(0).await.expect_err("429");
    assert!(error.is_rate_limited() && error.retry_after().is_none(), "{error:?}");
}

#[tokio::test]
async fn replies_before_the_reply() {
    let text = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n\
                HTTP/1.1 200 OK\r\ncontent-length: 21\r\n\r\n{\"data\":{\"id\":\"g-1\"}}";
    let server = Server::script([Behaviour::silence(End::Close).body(text)]).await;
    let group = server.client().billing_groups().retrieve("g-1").await.expect("the last one counts");
    assert_eq!(group.id.as_deref(), Some("g-1"));
}

#[tokio::test]
async fn chunks_that_are_none() {
    for chunks in ["zz\r\n{}\r\n0\r\n\r\n", "ffffffffffffffffff\r\n{}", "2\r\n{}", "5\r\n{}\r\n0\r\n\r\n"] {
        let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
        let server = Server::script([Behaviour::silence(End::Close).body(format!("{head}{chunks}"))]).await;
        let call = server.client().billing_groups().retrieve("g-1").max_retries(0);
        let error = call.await.expect_err("it is not whole");
        assert!(error.is_transport(), "{chunks:?}: {error:?}");
    }
}

#[tokio::test]
async fn lengths_that_contradict_each_other() {
    let text = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 11\r\n\r\n{\"data\":{}}";
    let server = Server::script([Behaviour::silence(End::Close).body(text)]).await;
    let call = server.client().billing_groups().retrieve("g-1").max_retries(0);
    assert!(call.await.expect_err("nobody knows where it ends").is_transport());
}

#[tokio::test]
async fn another_protocol_than_asked_for() {
    let text = "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n";
    let server = Server::script([Behaviour::silence(End::Close).body(text)]).await;
    let call = server.client().billing_groups().retrieve("g-1").max_retries(0).timeout(Duration::from_secs(2));
    let error = call.await.expect_err("it is no reply");
    assert!(!error.is_decode() && !error.is_setup(), "{error:?}");
}
