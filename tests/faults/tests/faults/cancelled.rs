//! Calls whose caller goes away: nothing happens after that.

use std::time::Duration;
use telnyx_faults::{Behaviour, End, Outcome, Scripted, Server};
use tokio::time::timeout;

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_is_not_sent_again() {
    let transport = Scripted::new([Outcome::status(503).header("retry-after", "30")]);
    let call = transport.client().billing_groups().list();
    timeout(Duration::from_secs(10), call.into_future()).await.expect_err("it still waits");
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(transport.attempts().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_never_awaited_is_never_sent() {
    let transport = Scripted::new([Outcome::status(200)]);
    drop(transport.client().billing_groups().list());
    drop(transport.client().billing_groups().list().items());
    drop(transport.client().billing_groups().list().into_future());
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(transport.attempts().is_empty());
}

/// The caller's own limit, shorter than the client's, ends the whole call; the client goes on working.
#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_client_whole() {
    let group = Behaviour::json(200, r#"{"data":{"id":"g-1"}}"#);
    let server = Server::script([Behaviour::silence(End::Stall), group]).await;
    let client = server.client();
    let call = client.billing_groups().retrieve("g-1");
    timeout(Duration::from_millis(100), call.into_future()).await.expect_err("no reply comes");
    client.billing_groups().retrieve("g-1").await.expect("the next call succeeds");
    assert_eq!(server.seen().len(), 2);
}

/// A token that is being fetched when its caller goes away is fetched by the next one.
#[tokio::test]
async fn a_token_whose_first_caller_went_away_is_fetched_again() {
    let mut is_first = true;
    let server = Server::answering(move |seen| {
        let slow = std::mem::take(&mut is_first);
        if seen.target.ends_with("/oauth/token") {
            let token = Behaviour::json(200, r#"{"access_token":"t","expires_in":3600}"#);
            return if slow { token.then(End::Stall).after(Duration::from_secs(30)) } else { token };
        }
        Behaviour::json(200, r#"{"data":{"balance":"1"}}"#)
    })
    .await;
    let client = telnyx_sdk::Client::builder().oauth_client("id", "secret").base_url(server.url()).build();
    let client = client.expect("the settings are right");
    timeout(Duration::from_millis(100), client.balance().retrieve().into_future()).await.expect_err("it is slow");
    client.balance().retrieve().await.expect("the next call fetches a token");
}
