//! Sends a message, and asks once what became of it: with `reqwest` and `serde_json`.

use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct NewMessage<'a> {
    to: &'a str,
    from: &'a str,
    text: &'a str,
}

#[derive(Deserialize)]
struct Reply {
    data: Message,
}

#[derive(Deserialize)]
struct Message {
    id: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // PROVIDER
    let key = std::env::var("TELNYX_API_KEY")?;
    let http = reqwest::Client::new();
    let message = NewMessage { to: "+13125550002", from: "+13125550001", text: "Hello from Rust" };
    let request = http.post("https://api.telnyx.com/v2/messages").bearer_auth(&key);
    let request = request.header("content-type", "application/json").body(serde_json::to_vec(&message)?);
    let reply = request.send().await?.error_for_status()?.bytes().await?;
    let id = serde_json::from_slice::<Reply>(&reply)?.data.id.unwrap_or_default();
    let request = http.get(format!("https://api.telnyx.com/v2/messages/{id}")).bearer_auth(&key);
    let reply = request.send().await?.error_for_status()?.bytes().await?;
    let message: serde_json::Value = serde_json::from_slice(&reply)?;
    println!("{id} {}", message["data"]["to"][0]["status"]);
    Ok(())
}
