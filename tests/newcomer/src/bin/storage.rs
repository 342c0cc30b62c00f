//! Replies that are stored and read again: nothing of them is lost, and times are times.
use telnyx_sdk::messaging::CreateMessageRequest;
use telnyx_sdk::shared::OutboundMessagePayload;
use telnyx_sdk::{Client, from_json, to_json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let profile = client.messaging_profiles().list().page_size(1).await?.items.pop().ok_or("no profile")?;
    let stored = serde_json::to_string(&profile)?;
    println!("by serde: {}", serde_json::to_value(&profile)? == serde_json::from_str::<serde_json::Value>(&stored)?);

    let text = r#"{"id":"1","sent_at":"2026-07-16T12:00:00Z","newer_than_this_crate":{"kept":true},"valid_until":"not a date"}"#;
    let message: OutboundMessagePayload = from_json(text)?;
    println!("unknown properties: {}", to_json(&message).contains(r#""newer_than_this_crate":{"kept":true}"#));
    let sent = message.sent_at.as_ref().ok_or("not sent")?.to_chrono()?;
    println!("a time: {}", sent.to_rfc3339());
    let until = message.valid_until.as_ref().ok_or("no end")?;
    println!("no time: {}, kept: {until}", until.to_chrono().is_err());
    let message = CreateMessageRequest::new("+13125550001").send_at(sent);
    println!("sent again: {}", to_json(&message));
    Ok(())
}
