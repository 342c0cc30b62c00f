//! OAuth client credentials: one token for many calls, renewed once.

use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use telnyx_faults::{Behaviour, Seen, Server};
use telnyx_sdk::{Client, Error};

const BALANCE: &str = r#"{"data":{"balance":"1.00"}}"#;

/// What the server holds of a call that is not for a token.
type Verdict = fn(token: &str) -> bool;

/// A server that gives out tokens `t-1`, `t-2`..., and answers 401 to those that its verdict rejects.
async fn server(is_good: Verdict) -> Server {
    let issued = Arc::new(AtomicUsize::new(0));
    Server::answering(move |seen| {
        if seen.target.ends_with("/oauth/token") {
            let token = format!("t-{}", issued.fetch_add(1, Ordering::Relaxed) + 1);
            let body = json!({"access_token": token, "token_type": "Bearer", "expires_in": 3600});
            return Behaviour::json(200, &body.to_string()).after(std::time::Duration::from_millis(50));
        }
        let token = seen.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        if is_good(token) { Behaviour::json(200, BALANCE) } else { Behaviour::json(401, r#"{"errors":[]}"#) }
    })
    .await
}

fn client(server: &Server) -> Client {
    let settings = Client::builder().oauth_client("id", "secret-of-the-tests").base_url(server.url());
    settings.build().expect("the settings are right")
}

fn tokens_fetched(server: &Server) -> usize {
    server.seen().iter().filter(|seen| is_for_token(seen)).count()
}

fn is_for_token(seen: &Seen) -> bool {
    seen.target.ends_with("/oauth/token")
}

/// Sends this many calls at once, and gives their results.
async fn at_once(client: &Client, calls: usize) -> Vec<Result<telnyx_sdk::account::UserBalance, Error>> {
    let mut tasks = Vec::new();
    for _ in 0..calls {
        tasks.push(tokio::spawn(client.balance().retrieve().into_future()));
    }
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.expect("no call panics"));
    }
    results
}

#[tokio::test]
async fn twenty_calls_share_one_token() {
    let server = server(|token| token == "t-1").await;
    let results = at_once(&client(&server), 20).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!((tokens_fetched(&server), server.seen().len()), (1, 21));
}

#[tokio::test]
async fn the_token_is_asked_for_with_id_and_secret() {
    let server = server(|_| true).await;
    client(&server).balance().retrieve().await.expect("it succeeds");
    let seen = server.seen();
    assert_eq!(seen[0].line(), "POST /v2/oauth/token");
    // "id:secret-of-the-tests" in Base64.
    assert_eq!(seen[0].header("authorization"), Some("Basic aWQ6c2VjcmV0LW9mLXRoZS10ZXN0cw=="));
    assert!(seen[0].text().contains("client_credentials"), "{}", seen[0].text());
    assert_eq!(seen[1].header("authorization"), Some("Bearer t-1"));
}

#[tokio::test]
async fn a_token_that_is_rejected_is_renewed_once() {
    let server = server(|token| token != "t-1").await;
    client(&server).balance().retrieve().await.expect("the second token is good");
    assert_eq!((tokens_fetched(&server), server.seen().len()), (2, 4));
}

#[tokio::test]
async fn twenty_calls_renew_a_token_once() {
    let server = server(|token| token != "t-1").await;
    let results = at_once(&client(&server), 20).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!(tokens_fetched(&server), 2);
}

#[tokio::test]
async fn a_second_401_is_the_error() {
    let server = server(|_| false).await;
    let error = client(&server).balance().retrieve().await.expect_err("no token is good");
    assert!(error.is_unauthorized(), "{error:?}");
    assert_eq!((tokens_fetched(&server), server.seen().len()), (2, 4));
}

/// Without OAuth there is nothing to renew.
#[tokio::test]
async fn a_401_to_a_key_is_the_error() {
    let server = Server::script([Behaviour::json(401, "{}")]).await;
    let error = server.client().balance().retrieve().await.expect_err("401");
    assert!(error.is_unauthorized(), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_token_that_is_refused_is_the_calls_error() {
    let server = Server::script([Behaviour::json(400, r#"{"error":"invalid_client"}"#)]).await;
    let error = client(&server).balance().retrieve().await.expect_err("there is no token");
    assert_eq!(error.status(), Some(400));
    assert!(!format!("{error} {error:?}").contains("secret-of-the-tests"));
    assert!(server.seen().iter().all(is_for_token));
}

#[tokio::test]
async fn operations_without_security_get_no_credential() {
    let server = Server::script([Behaviour::json(200, r#"{"keys":[]}"#)]).await;
    server.client().oauth().retrieve_jwks().await.expect("it succeeds");
    assert_eq!(server.only().header("authorization"), None);
}
