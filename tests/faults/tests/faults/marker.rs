//! A marker in every place where a call can have a secret, and a search of everything that comes out (R3, R11).

use crate::traces::Listener;
use std::error::Error as _;
use std::fmt::Write;
use std::sync::{Arc, Mutex};
use telnyx_faults::{Behaviour, End, Server};
use telnyx_sdk::{Client, Error};

/// It stands for a credential; its end tells which one it was.
const MARKER: &str = "MARKER-0f3a9c";

fn secret(channel: &str) -> String {
    format!("{MARKER}-{channel}")
}

/// All that is seen of an error.
fn texts(error: &Error) -> String {
    let mut all = format!("{error} {error:?} {error:#?} {:?} {:?}", error.request_id(), error.json_path());
    write!(all, "{:?} {}", error.api_errors(), String::from_utf8_lossy(error.body().unwrap_or_default()))
        .expect("a text takes every text");
    let mut cause = error.source();
    while let Some(inner) = cause {
        write!(all, " {inner} {inner:?}").expect("a text takes every text");
        cause = inner.source();
    }
    all
}

/// A server that says of each request everything that came in: headers, query, body.
async fn echo(status: u16, padding: usize) -> Server {
    Server::answering(move |seen| {
        let headers: Vec<_> = seen.headers.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let headers = headers.join("; ");
        let told = format!("{} {} {headers}", "x".repeat(padding), seen.target);
        let body = serde_json::json!({"errors": [{"title": told, "detail": headers}], "data": told}).to_string();
        Behaviour::json(status, &body).header("x-request-id", seen.header("authorization").unwrap_or("none"))
    })
    .await
}

/// A client with a secret in every setting, what it is told of attempts, and a call with one in every argument.
fn client(server: &Server, told: &Arc<Mutex<String>>) -> Client {
    let (_, host) = server.origin().split_once("://").expect("it is a URL");
    let told = Arc::clone(told);
    let settings =
        Client::builder().api_key(secret("key")).base_url(format!("http://user:{}@{host}/v2", secret("url")));
    let settings = settings.default_header("x-own", secret("header")).default_query("tenant", secret("query"));
    let settings = settings.on_attempt(move |attempt| {
        let error = attempt.error.map(texts);
        write!(told.lock().expect("nobody panicked"), "{attempt:?} {error:?}").expect("a text takes every text");
    });
    assert!(!format!("{settings:?}").contains(MARKER), "{settings:?}");
    settings.max_retries(0).build().expect("the settings are right")
}

fn assert_silent(text: &str, place: &str) {
    if let Some(at) = text.find(MARKER) {
        panic!("{place}: {}", text[at..].chars().take(40).collect::<String>());
    }
}

#[tokio::test]
async fn r3_r11_no_secret_of_a_call_comes_out() {
    let listener = Listener::default();
    let _guard = tracing::subscriber::set_default(listener.clone());
    let told = Arc::new(Mutex::new(String::new()));
    for (status, padding) in [(400, 0), (401, 70_000), (500, 65_400), (422, 300_000), (200, 0), (200, 65_500)] {
        let server = echo(status, padding).await;
        let client = client(&server, &told);
        assert_silent(&format!("{client:?}"), "client");
        let raw =
            client.request("GET", &format!("/things?token={}", secret("path"))).query("api_key", &secret("argument"));
        let own = client.billing_groups().retrieve("g-1").header("authorization", &format!("Token {}", secret("call")));
        let other = client.balance().retrieve().header("x-api-key", &secret("own")).header("cookie", &secret("cookie"));
        for shown in [format!("{raw:?}"), format!("{own:?}"), format!("{other:?}")] {
            assert_silent(&shown, "call");
        }
        let errors = [raw.await.err(), own.await.err(), other.await.err()];
        for error in errors.iter().flatten() {
            assert_silent(&texts(error), &format!("{status}, {padding}"));
            assert!(error.to_string().len() <= 1100, "{}", error.to_string().len());
        }
        assert!(status == 200 || errors.iter().all(Option::is_some));
        let socket = client.text_to_speech().retrieve_speech().websocket().expect("it has a credential");
        assert_silent(&format!("{socket:?} {}", socket.url.replace(&secret("query"), "")), "WebSocket");
        let host = socket.to_http().expect("it is a request").headers()["host"].clone();
        assert!(!host.to_str().expect("it is text").contains('@'));
    }
    let broken = Server::script([Behaviour::silence(End::Reset)]).await;
    assert_silent(&texts(&client(&broken, &told).balance().retrieve().await.expect_err("no reply")), "connection");
    assert_silent(&told.lock().expect("nobody panicked"), "hook");
    assert_silent(&listener.lines().join("\n"), "spans and events");
}

#[tokio::test]
async fn r3_an_oauth_token_that_is_echoed() {
    let server = Server::answering(|seen| {
        if seen.target.ends_with("/oauth/token") {
            return Behaviour::json(200, &format!(r#"{{"access_token":"{}"}}"#, secret("token")));
        }
        let told = seen.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        Behaviour::json(403, &format!(r#"{{"message":"no {told}"}}"#)).header("x-request-id", told)
    })
    .await;
    let settings = Client::builder().oauth_client("id", secret("client")).base_url(server.url());
    let client = settings.build().expect("the settings are right");
    assert_silent(&texts(&client.balance().retrieve().await.expect_err("403")), "token");
}
