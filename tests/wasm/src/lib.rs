//! What a worker would have: calls that JavaScript asks for. Each function tells what came of it.

use futures_util::future::{Either, select};
use std::pin::pin;
use std::time::Duration;
use telnyx_sdk::messaging::CreateMessageRequest;
use telnyx_sdk::sip_integrations::UploadMediaMultipartRequest;
use telnyx_sdk::webhooks::{Event, Signer};
use telnyx_sdk::{Client, Error, File, from_json};
use wasm_bindgen::prelude::wasm_bindgen;

/// A panic is an exception that says what it was.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
}

fn client(url: &str) -> Client {
    Client::builder().api_key("any").base_url(url).build().expect("the settings are right")
}

fn message() -> CreateMessageRequest {
    CreateMessageRequest::new("+13125550001").from("+13125550002").text("Hello")
}

fn told(outcome: Result<String, Error>) -> String {
    outcome.unwrap_or_else(|error| format!("failed: {error:?}"))
}

/// A message, a list over pages, an upload from memory and a download in pieces.
#[wasm_bindgen]
pub async fn calls(url: String) -> String {
    let client = client(&url);
    let calls = async {
        let sent = client.messages().send(message()).await?;
        let mut profiles = client.messaging_profiles().list().items();
        let first = profiles.next().await.transpose()?;
        let upload = UploadMediaMultipartRequest::new(File::bytes("greeting.wav", "RIFF")).media_name("greeting");
        let uploaded = client.media().upload(upload).await?;
        let mut pieces = client.media().download("greeting").stream().await?;
        let mut length = 0;
        while let Some(piece) = pieces.next().await {
            length += piece?.len();
        }
        Ok(format!(
            "sent: {}, listed: {}, uploaded: {}, downloaded: {}",
            sent.id.is_some(),
            first.is_some(),
            uploaded.media_name.is_some(),
            length > 0
        ))
    };
    told(calls.await)
}

/// A call to a server that refuses it twice.
#[wasm_bindgen]
pub async fn retried(url: String) -> String {
    told(client(&url).messages().send(message()).await.map(|_| "sent at last".to_owned()))
}

/// A call to a server that never answers: the attempt's time runs out.
#[wasm_bindgen]
pub async fn timed_out(url: String) -> String {
    let call = client(&url).balance().retrieve().timeout(Duration::from_millis(100)).max_retries(0);
    let error = call.await.expect_err("nobody answers");
    format!("timeout: {}", error.is_timeout())
}

/// A call to a server that never answers, which is given up after this call to another.
#[wasm_bindgen]
pub async fn given_up(silent: String, url: String) -> String {
    let (silent, other) = (client(&silent), client(&url));
    let call = pin!(silent.balance().retrieve().into_future());
    let other = pin!(other.messages().send(message()).into_future());
    match select(call, other).await {
        Either::Left((reply, _)) => format!("nobody answers, but: {reply:?}"),
        Either::Right((sent, _)) => format!("given up after sent: {}", sent.is_ok()),
    }
}

/// A call to nobody.
#[wasm_bindgen]
pub async fn unconnected(url: String) -> String {
    let error = client(&url).balance().retrieve().max_retries(0).await.expect_err("nobody is there");
    format!("status: {:?}, timeout: {}, setup: {}", error.status(), error.is_timeout(), error.is_setup())
}

/// A webhook, signed now.
#[wasm_bindgen]
pub fn verified() -> String {
    let signer = Signer::new();
    let event: Event = from_json(r#"{"data":{"event_type":"call.hangup","id":"7","payload":{}}}"#).expect("an event");
    let (headers, body) = signer.sign(&event);
    let verifier = signer.verifier();
    let is_ours = verifier.unwrap::<Event>(&headers, &body).is_ok();
    let late = verifier.clock(|| std::time::UNIX_EPOCH).unwrap::<Event>(&headers, &body);
    format!("verified: {is_ours}, late: {}", late.is_err())
}
