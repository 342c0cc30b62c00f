//! Keys that make a call repeatable: filled in where the operation takes one, the same on every attempt, another one for
//! every call. The clock is paused.

use std::collections::BTreeSet;
use telnyx_faults::{Outcome, Scripted};
use telnyx_sdk::email::CreateEmailRequest;
use telnyx_sdk::voice::HangupRequest;
use telnyx_sdk::{Client, from_json};

fn email() -> CreateEmailRequest {
    from_json(r#"{"from":"a@example.com","to":["b@example.com"]}"#).expect("it is a request")
}

/// The key of each attempt; every attempt has one.
fn keys(transport: &Scripted) -> Vec<String> {
    let attempts = transport.attempts();
    attempts.iter().map(|attempt| attempt.header("idempotency-key").expect("a key is sent").to_owned()).collect()
}

/// The command id of each attempt; every attempt has one.
fn command_ids(transport: &Scripted) -> Vec<String> {
    let bodies = transport.attempts().into_iter().map(|attempt| attempt.body.expect("the body is in memory"));
    let parsed = bodies.map(|body| serde_json::from_slice::<serde_json::Value>(&body).expect("the body is JSON"));
    parsed.map(|body| body["command_id"].as_str().expect("an id is sent").to_owned()).collect()
}

fn assert_one(keys: &[String], times: usize) {
    assert_eq!(keys.len(), times, "{keys:?}");
    assert!(keys.iter().all(|key| *key == keys[0] && key.len() >= 16), "{keys:?}");
}

async fn hang_up(client: &Client, request: HangupRequest) {
    client.calls().actions().hangup("call", request).await.expect_err("no attempt succeeds");
}

#[tokio::test(start_paused = true)]
async fn a_declared_header_is_filled_in_once_for_all_attempts() {
    let transport = Scripted::new([Outcome::Broken]);
    let error = transport.client().email_messages().create(email()).await.expect_err("it always breaks");
    assert!(error.is_transport(), "{error}");
    assert_one(&keys(&transport), 3);
}

#[tokio::test(start_paused = true)]
async fn a_declared_property_is_filled_in_once_for_all_attempts() {
    let transport = Scripted::new([Outcome::TimedOut]);
    hang_up(&transport.client(), HangupRequest::new()).await;
    assert_one(&command_ids(&transport), 3);
}

#[tokio::test(start_paused = true)]
async fn every_call_has_its_own_key() {
    let transport = Scripted::new([Outcome::status(422)]);
    let client = transport.client();
    for _ in 0..50 {
        client.email_messages().create(email()).await.expect_err("422");
    }
    assert_eq!(keys(&transport).into_iter().collect::<BTreeSet<_>>().len(), 50);
}

#[tokio::test(start_paused = true)]
async fn every_command_has_its_own_id() {
    let transport = Scripted::new([Outcome::status(422)]);
    let client = transport.client();
    for _ in 0..50 {
        hang_up(&client, HangupRequest::new()).await;
    }
    assert_eq!(command_ids(&transport).into_iter().collect::<BTreeSet<_>>().len(), 50);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_cloned_and_sent_twice_is_two_calls() {
    let transport = Scripted::new([Outcome::status(422)]);
    let client = transport.client();
    let call = client.email_messages().create(email());
    call.clone().await.expect_err("422");
    call.await.expect_err("422");
    assert_eq!(keys(&transport).into_iter().collect::<BTreeSet<_>>().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_callers_own_key_stays() {
    let transport = Scripted::new([Outcome::Broken]);
    let call = transport.client().email_messages().create(email()).idempotency_key("mine-0123456789-abcdef");
    call.await.expect_err("it always breaks");
    assert_eq!(keys(&transport), ["mine-0123456789-abcdef"; 3]);
}

#[tokio::test(start_paused = true)]
async fn the_callers_own_command_id_stays() {
    let transport = Scripted::new([Outcome::Broken]);
    hang_up(&transport.client(), HangupRequest::new().command_id("mine-0123456789-abcdef")).await;
    assert_eq!(command_ids(&transport), ["mine-0123456789-abcdef"; 3]);
}

#[tokio::test(start_paused = true)]
async fn an_operation_without_a_key_gets_none() {
    let transport = Scripted::new([Outcome::Broken]);
    let body = telnyx_sdk::account_access::NewBillingGroup::new();
    transport.client().billing_groups().create(body).await.expect_err("it always breaks");
    let attempts = transport.attempts();
    assert_eq!(attempts.len(), 1);
    assert_eq!(attempts[0].header("idempotency-key"), None);
}

#[tokio::test(start_paused = true)]
async fn a_message_has_a_key_though_the_document_is_silent_and_is_sent_again() {
    for outcome in [Outcome::Broken, Outcome::TimedOut, Outcome::status(503)] {
        let transport = Scripted::new([outcome]);
        let message = from_json(r#"{"to":"+13125550001","from":"+13125550002","text":"once"}"#);
        transport.client().messages().send(message.expect("it is a request")).await.expect_err("no attempt succeeds");
        assert_one(&keys(&transport), 3);
    }
}
