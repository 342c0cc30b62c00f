//! What goes wrong, and what a program can ask of it: against the server, and where the server would have to misbehave.
use std::collections::BTreeSet;
use telnyx_sdk::Client;
use telnyx_sdk::messaging::CreateMessageRequest;
use telnyx_sdk::messaging_profiles::CreateMessagingProfileRequest;
use telnyx_sdk::test::{MockTransport, ReceivedRequest};

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let client = Client::from_env()?;
    let error = client.messages().retrieve("not an id").await.expect_err("it is no id");
    println!(
        "{:?}: {} told, said once: {}",
        error.status(),
        error.api_errors().len(),
        is_said_once(&error.to_string())
    );
    let error = client.messages().retrieve("").await.expect_err("nothing is no id");
    println!("setup: {}, said once: {}", error.is_setup(), is_said_once(&error.to_string()));

    let mock = MockTransport::new();
    let client = mock.client();
    let hello = || client.messages().send(CreateMessageRequest::new("+13125550001").text("Hello"));
    // Nobody knows whether it was carried out. A message has a key by which the API knows it; a profile has none, and is sent once.
    let unknown = mock.on(hello()).status(503);
    println!("503: {:?} after {}", hello().await.expect_err("503").status(), attempts(&unknown.requests()));
    let create = || client.messaging_profiles().create(CreateMessagingProfileRequest::new("Orders", ["US"]));
    let lost = mock.on(create()).timeout();
    println!("timeout: {} after {}", create().await.expect_err("time is up").is_timeout(), attempts(&lost.requests()));
    let unknown = mock.on(create()).status(503);
    println!("503: {:?} after {}", create().await.expect_err("503").status(), attempts(&unknown.requests()));
    let refused = mock.on(hello()).refuse().sample();
    println!("refused, then sent: {} after {} attempts", hello().await.is_ok(), refused.requests().len());
    let told = mock.on(hello()).error(422, "10015", "Invalid 'to'");
    let error = hello().await.expect_err("422");
    println!(
        "422: {} {:?} after {} attempt",
        error.is_unprocessable(),
        error.api_errors()[0].code,
        told.requests().len()
    );
    Ok(())
}

/// How often a call was sent, and by how many keys.
fn attempts(requests: &[ReceivedRequest]) -> String {
    let keys: BTreeSet<&str> = requests.iter().filter_map(|request| request.header("idempotency-key")).collect();
    format!("{} with {} key", requests.len(), keys.len())
}

/// Whether no part of a message stands twice in it.
fn is_said_once(message: &str) -> bool {
    let parts: Vec<&str> = message.split(": ").collect();
    parts.iter().enumerate().all(|(at, part)| !parts[at + 1..].contains(part))
}
