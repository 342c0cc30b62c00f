//! Sends a text message, and waits until it is delivered: `cargo run --example send_sms -- FROM TO`.

use std::time::Duration;
use telnyx_sdk::Client;
use telnyx_sdk::messaging::CreateMessageRequest;

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let mut args = std::env::args().skip(1);
    let from = args.next().unwrap_or_else(|| "+13125550001".to_owned());
    let to = args.next().unwrap_or_else(|| "+13125550002".to_owned());

    let client = Client::from_env()?; // TELNYX_API_KEY
    let message = CreateMessageRequest::new(&to).from(&from).text("Hello from Rust");
    let sent = match client.messages().send(message).await {
        Ok(sent) => sent,
        Err(error) => {
            error.api_errors().iter().for_each(|one| eprintln!("{one}"));
            return Err(error);
        }
    };
    let id = sent.id.unwrap_or_default();
    println!("sent {id}");

    // A webhook says it sooner (see webhook_server.rs); a program without a server asks.
    for _ in 0..5 {
        let message = client.request("GET", &format!("/messages/{id}")).await?;
        let status = message["data"]["to"][0]["status"].as_str().unwrap_or("unknown").to_owned();
        println!("{status}");
        if matches!(status.as_str(), "delivered" | "delivery_failed" | "sending_failed" | "delivery_unconfirmed") {
            break;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    Ok(())
}
