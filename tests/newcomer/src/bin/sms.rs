//! A first message: at most fifteen lines.
use telnyx_sdk::Client;
use telnyx_sdk::messaging::CreateMessageRequest;

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let client = Client::from_env()?;
    let name: Option<&str> = None;
    let message = CreateMessageRequest::new("+13125550001").from("+13125550002").text("Hello").subject(name);
    let sent = client.messages().send(message).await?;
    println!("sent {}", sent.id.unwrap_or_default());
    Ok(())
}
