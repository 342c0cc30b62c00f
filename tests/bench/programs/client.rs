//! Sends a message, and asks once what became of it: with the emitted client.

use telnyx_sdk::Client;
use telnyx_sdk::messaging::CreateMessageRequest;

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let client = Client::from_env()?;
    let message = CreateMessageRequest::new("+13125550002").from("+13125550001").text("Hello from Rust");
    let id = client.messages().send(message).await?.id.unwrap_or_default();
    let message = client.request("GET", &format!("/messages/{id}")).await?;
    println!("{id} {}", message["data"]["to"][0]["status"]);
    Ok(())
}
