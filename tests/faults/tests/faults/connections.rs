//! Connections that fail, are cut, or are never made.

use telnyx_faults::{Behaviour, End, Server};
use telnyx_sdk::account_access::NewBillingGroup;
use telnyx_sdk::email::CreateEmailRequest;
use telnyx_sdk::voice::HangupRequest;
use telnyx_sdk::{Client, from_json};
use tokio::net::TcpListener;

const GROUP: &str = r#"{"data":{"id":"g-1"}}"#;

/// A reply that is cut in its middle.
fn cut(end: End) -> Behaviour {
    Behaviour::json(200, r#"{"data":{"id":"#).claimed(1_000).then(end)
}

#[tokio::test]
async fn a_get_is_sent_again_when_no_reply_came() {
    for end in [End::Reset, End::Close] {
        let server = Server::script([Behaviour::silence(end), Behaviour::json(200, GROUP)]).await;
        server.client().billing_groups().retrieve("g-1").await.expect("the second attempt succeeds");
        assert_eq!(server.seen().len(), 2, "{end:?}");
    }
}

#[tokio::test]
async fn a_get_is_given_up_after_three_attempts() {
    let server = Server::script([Behaviour::silence(End::Reset)]).await;
    let error = server.client().billing_groups().retrieve("g-1").await.expect_err("no reply ever comes");
    assert!(error.is_transport() && !error.is_connect() && !error.is_timeout(), "{error:?}");
    assert_eq!(error.status(), None);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_post_is_sent_once_when_no_reply_came() {
    for end in [End::Reset, End::Close] {
        let server = Server::script([Behaviour::silence(end), Behaviour::json(200, GROUP)]).await;
        let error = server.client().billing_groups().create(NewBillingGroup::new()).await.expect_err("no reply came");
        assert!(error.is_transport(), "{error:?}");
        assert_eq!(server.seen().len(), 1, "{end:?}");
    }
}

/// The server closes a connection that it has served before, while the client sends on it.
#[tokio::test]
async fn a_post_on_a_used_connection_is_sent_once_too() {
    let script = [Behaviour::json(200, GROUP), Behaviour::silence(End::Reset), Behaviour::json(200, GROUP)];
    let server = Server::script(script).await;
    let client = server.client();
    client.billing_groups().retrieve("g-1").await.expect("the first call succeeds");
    let error = client.billing_groups().create(NewBillingGroup::new()).await.expect_err("no reply came");
    assert!(error.is_transport(), "{error:?}");
    assert_eq!(server.lines(), ["GET /v2/billing_groups/g-1", "POST /v2/billing_groups"]);
}

#[tokio::test]
async fn a_post_with_a_key_is_sent_again_with_the_same_key() {
    let server = Server::script([Behaviour::silence(End::Reset), Behaviour::status(422)]).await;
    let request: CreateEmailRequest =
        from_json(r#"{"from":"a@example.com","to":["b@example.com"]}"#).expect("it is a request");
    let error = server.client().email_messages().create(request).await.expect_err("422");
    assert!(error.is_unprocessable(), "{error}");
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    let keys = [&seen[0], &seen[1]].map(|seen| seen.header("idempotency-key").expect("a key is sent"));
    assert_eq!(keys[0], keys[1]);
}

#[tokio::test]
async fn a_command_is_sent_again_with_the_same_id() {
    let server =
        Server::script([Behaviour::silence(End::Reset), Behaviour::json(200, r#"{"data":{"result":"ok"}}"#)]).await;
    let call = server.client().calls().actions().hangup("c-1", HangupRequest::new());
    assert_eq!(call.await.expect("the second attempt succeeds").result.as_deref(), Some("ok"));
    let ids: Vec<_> = server.seen().iter().map(|seen| seen.json()["command_id"].clone()).collect();
    assert!(ids.len() == 2 && ids[0].is_string() && ids[0] == ids[1], "{ids:?}");
}

#[tokio::test]
async fn a_get_is_sent_again_when_its_reply_is_cut() {
    for end in [End::Reset, End::Close] {
        let server = Server::script([cut(end), Behaviour::json(200, GROUP)]).await;
        server.client().billing_groups().retrieve("g-1").await.expect("the second attempt succeeds");
        assert_eq!(server.seen().len(), 2, "{end:?}");
    }
}

#[tokio::test]
async fn a_post_is_sent_once_when_its_reply_is_cut() {
    for end in [End::Reset, End::Close] {
        let server = Server::script([cut(end), Behaviour::json(200, GROUP)]).await;
        let error = server.client().billing_groups().create(NewBillingGroup::new()).await.expect_err("it was cut");
        assert!(error.is_transport() && !error.is_decode(), "{error:?}");
        assert_eq!(server.seen().len(), 1, "{end:?}");
    }
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_a_connection_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it has an address"));
    drop(listener);
    let client = Client::builder().api_key("k").base_url(url).max_retries(1).build().expect("the settings are right");
    let error = client.billing_groups().create(NewBillingGroup::new()).await.expect_err("nobody listens");
    assert!(error.is_connect() && !error.is_transport(), "{error:?}");
}

#[tokio::test]
async fn a_host_without_an_address_is_a_connection_error() {
    let client = Client::builder().api_key("k").base_url("http://no-such-host.invalid").max_retries(0).build();
    let error = client.expect("the settings are right").balance().retrieve().await.expect_err("it has no address");
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn words_that_are_not_http_are_a_transport_error() {
    let server = Server::script([Behaviour::silence(End::Close).body("SSH-2.0-OpenSSH_9.9\r\n")]).await;
    let error = server.client().balance().retrieve().max_retries(0).await.expect_err("it is not HTTP");
    assert!(error.is_transport(), "{error:?}");
}

#[tokio::test]
async fn one_connection_serves_many_calls() {
    let server = Server::script([Behaviour::json(200, GROUP)]).await;
    let client = server.client();
    for _ in 0..20 {
        client.billing_groups().retrieve("g-1").await.expect("it succeeds");
    }
    assert_eq!(server.connections(), 1);
}
