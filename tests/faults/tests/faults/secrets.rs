//! The key is in no text that a person may log, whatever the server sends back.

use std::error::Error as _;
use std::fmt::Write;
use telnyx_faults::{Behaviour, End, KEY, Server};
use telnyx_sdk::account_access::NewBillingGroup;
use telnyx_sdk::{Client, Error};

/// Everything that people see of an error, its causes included.
fn texts(error: &Error) -> String {
    let mut all = format!("{error} {error:?} {error:#} {error:#?}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        write!(all, " {inner} {inner:?}").expect("a text takes every text");
        cause = inner.source();
    }
    all
}

fn assert_silent(text: &str) {
    assert!(!text.contains(KEY), "{text}");
}

#[tokio::test]
async fn the_client_and_its_settings() {
    let server = Server::script([Behaviour::status(200)]).await;
    let settings = server.settings().oauth_client("id", KEY).default_header("x-token", KEY);
    assert_silent(&format!("{settings:?} {settings:#?}"));
    let client = settings.build().expect("the settings are right");
    assert_silent(&format!("{client:?} {client:#?}"));
}

#[tokio::test]
async fn a_call() {
    let server = Server::script([Behaviour::status(200)]).await;
    let client = server.client();
    let call = client.billing_groups().create(NewBillingGroup::new().name(KEY)).header("x-token", KEY);
    assert_silent(&format!("{call:?} {call:#?}"));
    let list = client.billing_groups().list().query("token", KEY);
    assert_silent(&format!("{list:?} {:?}", list.clone().pages()));
}

#[tokio::test]
async fn an_error_of_a_server_that_echoes_the_key() {
    let title = format!("no such key: {KEY}");
    let known = format!(r#"{{"errors":[{{"code":"1","title":"{title}","detail":"Bearer {KEY}"}}]}}"#);
    let bodies = [known, format!("<p>{KEY}</p>"), format!(r#"{{"error":"{KEY}"}}"#)];
    for status in [400, 401, 500] {
        for body in &bodies {
            let reply = Behaviour::json(status, body).header("x-request-id", KEY);
            let server = Server::script([reply]).await;
            let call = server.client().billing_groups().retrieve("g-1").max_retries(0);
            assert_silent(&texts(&call.await.expect_err("it is an error")));
        }
    }
}

#[tokio::test]
async fn a_decode_error_of_a_reply_with_the_key() {
    for body in [format!(r#"{{"data":{{"id":["{KEY}"]}}}}"#), format!(r#"{{"data":"{KEY}"}}"#), KEY.to_owned()] {
        let server = Server::script([Behaviour::json(200, &body)]).await;
        let error = server.client().billing_groups().retrieve("g-1").await.expect_err("it cannot be read");
        assert_silent(&texts(&error));
    }
}

#[tokio::test]
async fn errors_of_the_connection() {
    let server = Server::script([Behaviour::silence(End::Reset)]).await;
    let call = server.client().billing_groups().list().query("token", KEY).max_retries(0);
    assert_silent(&texts(&call.await.expect_err("no reply comes")));
    let nowhere = Client::builder().api_key(KEY).base_url(format!("http://user:{KEY}@127.0.0.1:1/v2")).max_retries(0);
    let error = match nowhere.build() {
        Ok(client) => client.balance().retrieve().await.expect_err("nobody listens"),
        Err(error) => error,
    };
    assert_silent(&texts(&error));
}

#[tokio::test]
async fn a_key_that_cannot_be_sent() {
    for key in [format!("{KEY}\r\nx: y"), format!("{KEY}\u{7f}"), format!("{KEY}\0")] {
        let settings = Client::builder().api_key(key).base_url("http://127.0.0.1:1");
        let error = match settings.build() {
            Ok(client) => client.balance().retrieve().max_retries(0).await.expect_err("it cannot be sent"),
            Err(error) => error,
        };
        assert!(error.is_setup(), "{error:?}");
        assert_silent(&texts(&error));
    }
}

#[tokio::test]
async fn a_redirect_to_a_place_with_the_key() {
    let server = Server::script([Behaviour::redirect(302, &format!("http://127.0.0.1:1/?token={KEY}"))]).await;
    let error = server.client().balance().retrieve().max_retries(0).await.expect_err("nobody listens");
    assert_silent(&texts(&error));
}
