//! Replies whose body is not what the operation says.

use bytes::Bytes;
use telnyx_faults::{Behaviour, End, Server};
use telnyx_sdk::{Error, Response};

const GROUP: &str = r#"{"data":{"id":"g-1"}}"#;

async fn decode_error(reply: Behaviour) -> Error {
    let server = Server::script([reply]).await;
    let error = server.client().billing_groups().retrieve("g-1").await.expect_err("it cannot be read");
    assert!(error.is_decode() && !error.is_transport() && !error.is_server(), "{error:?}");
    // What came is what the server has: another attempt would change nothing.
    assert_eq!(server.seen().len(), 1);
    error
}

fn typed(content_type: &str, body: &'static str) -> Behaviour {
    Behaviour::status(200).header("content-type", content_type).body(Bytes::from_static(body.as_bytes()))
}

async fn group_of(reply: Behaviour) -> Result<telnyx_sdk::account_access::BillingGroup, Error> {
    let server = Server::script([reply]).await;
    server.client().billing_groups().retrieve("g-1").await
}

#[tokio::test]
async fn json_that_ends_too_early() {
    let error = decode_error(Behaviour::json(200, r#"{"data":{"id":"g-1","na"#)).await;
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.body(), Some(&br#"{"data":{"id":"g-1","na"#[..]));
}

#[tokio::test]
async fn json_that_goes_on_after_its_end() {
    decode_error(Behaviour::json(200, r#"{"data":{"id":"g-1"}} trailing"#)).await;
}

#[tokio::test]
async fn text_where_json_is_expected() {
    let error = decode_error(typed("text/plain", "OK, done.")).await;
    assert_eq!(error.body(), Some(&b"OK, done."[..]));
}

#[tokio::test]
async fn a_type_that_is_not_the_declared_one() {
    let error = decode_error(Behaviour::json(200, r#"{"data":{"id":["g-1"]}}"#)).await;
    assert_eq!(error.json_path(), Some("data.id"));
}

/// An error would make people repeat a call that was carried out, so nothing is an object without properties...
#[tokio::test]
async fn nothing_where_every_property_may_be_absent() {
    let group = group_of(Behaviour::status(200)).await.expect("nothing is required");
    assert_eq!(group.id, None);
}

/// ... and what must be there is told, not refused.
#[tokio::test]
async fn nothing_where_properties_are_required() {
    let server = Server::script([Behaviour::status(200)]).await;
    let reply = server.client().ai().assistants().retrieve("a-1").with_response().await.expect("200");
    assert!(reply.missing().contains(&"id".to_owned()), "{:?}", reply.missing());
    let strict = server.settings().strict_replies(true).build().expect("the settings are right");
    let error = strict.ai().assistants().retrieve("a-1").await.expect_err("an assistant has an id");
    assert!(error.is_decode(), "{error:?}");
    assert_eq!((error.status(), error.body()), (Some(200), Some(&b""[..])));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn json_under_another_name_is_json() {
    for content_type in ["text/html", "application/octet-stream", "*", "application/json; charset=", "??", ""] {
        let group = group_of(typed(content_type, GROUP)).await.expect("the body is right");
        assert_eq!(group.id.as_deref(), Some("g-1"), "{content_type:?}");
    }
}

#[tokio::test]
async fn json_after_a_byte_order_mark_is_json() {
    let group = group_of(typed("application/json", "\u{feff}{\"data\":{\"id\":\"g-1\"}}")).await;
    assert_eq!(group.expect("the mark says nothing").id.as_deref(), Some("g-1"));
}

#[tokio::test]
async fn a_body_without_a_length_ends_with_the_connection() {
    let group = group_of(Behaviour::json(200, GROUP).unmeasured()).await.expect("it is whole");
    assert_eq!(group.id.as_deref(), Some("g-1"));
}

/// RFC 9112, 6.3: a 204 has no body, whatever its length says; the bytes after it belong to nobody.
#[tokio::test]
async fn a_204_with_a_body() {
    let server = Server::script([Behaviour::json(204, r#"{"oops":1}"#), Behaviour::status(204)]).await;
    let client = server.client();
    client.media().delete("m-1").await.expect("it is deleted");
    client.media().delete("m-2").await.expect("the next call is not disturbed");
    let mut lines = server.lines();
    // Whether the client finds the bytes before or after it sends on the connection is a matter of time.
    lines.dedup();
    assert_eq!(lines, ["DELETE /v2/media/m-1", "DELETE /v2/media/m-2"]);
}

#[tokio::test]
async fn a_body_where_none_is_declared_is_not_read() {
    for body in ["<p>deleted</p>", r#"{"data":1}"#, ""] {
        let server = Server::script([typed("text/html", body)]).await;
        server.client().media().delete("m-1").await.expect("a 200 is a success");
    }
}

#[tokio::test]
async fn the_bytes_are_there_even_if_they_cannot_be_read() {
    let server = Server::script([typed("application/json", "{{{").header("x-request-id", "r-9")]).await;
    let raw: Response<Bytes> = server.client().billing_groups().retrieve("g-1").raw().await.expect("bytes are bytes");
    assert_eq!((&raw.value[..], raw.status, raw.request_id.as_deref()), (&b"{{{"[..], 200, Some("r-9")));
}

#[tokio::test]
async fn no_compression_is_asked_for() {
    let server = Server::script([Behaviour::json(200, GROUP)]).await;
    server.client().billing_groups().retrieve("g-1").await.expect("it succeeds");
    assert_eq!(server.only().header("accept-encoding"), None);
}

#[tokio::test]
async fn a_body_above_the_limit_is_refused() {
    let server = Server::script([Behaviour::status(200).filler(20_000)]).await;
    let client = server.settings().max_reply_bytes(10_000).build().expect("the settings are right");
    let error = client.media().download("m-1").await.expect_err("it is too large");
    assert!(error.is_too_large() && !error.is_decode() && !error.is_transport(), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_body_at_the_limit_is_read() {
    let server = Server::script([Behaviour::status(200).filler(10_000)]).await;
    let client = server.settings().max_reply_bytes(10_000).build().expect("the settings are right");
    assert_eq!(client.media().download("m-1").await.expect("it fits").len(), 10_000);
}

#[tokio::test]
async fn a_body_without_a_length_has_the_limit_too() {
    let server = Server::script([Behaviour::status(200).filler(50_000_000).unmeasured()]).await;
    let client = server.settings().max_reply_bytes(10_000).build().expect("the settings are right");
    let error = client.media().download("m-1").await.expect_err("it is too large");
    assert!(error.is_too_large(), "{error:?}");
}

#[tokio::test]
async fn an_error_has_a_limit_too() {
    let server = Server::script([Behaviour::status(500).filler(50_000_000).then(End::Close)]).await;
    let client = server.settings().max_reply_bytes(10_000).max_retries(0).build().expect("the settings are right");
    let error = client.balance().retrieve().await.expect_err("500");
    assert!(error.is_server() || error.is_too_large(), "{error:?}");
    assert!(error.body().is_none_or(|body| body.len() <= 64 * 1024));
}
