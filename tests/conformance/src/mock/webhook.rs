//! Webhooks on demand: signed as the API signs them, by a key that is made for tests.

use crate::exchange::Request;
use crate::recorder::Canned;
use serde_json::{Value, json};
use telnyx_sdk::webhooks::Signer;

/// `GET /_mock/public-key`: what a verifier is made with.
const KEY: &str = "/_mock/public-key";

/// `POST /_mock/webhooks?to=URL`: the body, signed, is sent on to the URL; the reply says what came back.
const SEND: &str = "/_mock/webhooks";

/// Answers a request that is for the mock itself; `None` where it is for the API.
pub async fn answer(request: &Request) -> Option<Canned> {
    let signer = Signer::new();
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", KEY) => Some(text(200, signer.public_key())),
        ("POST", SEND) => Some(match send(&signer, request).await {
            Ok(status) => text(200, json!({ "status": status }).to_string()),
            Err(problem) => text(400, problem),
        }),
        _ => None,
    }
}

async fn send(signer: &Signer, request: &Request) -> Result<u16, String> {
    let pairs = request.pairs();
    let (_, to) = pairs.iter().find(|(name, _)| name == "to").ok_or("say where to: /_mock/webhooks?to=URL")?;
    let body = request.body.as_deref().unwrap_or_default();
    let event: Value = serde_json::from_slice(body).map_err(|error| format!("the body is no JSON: {error}"))?;
    let (headers, body) = signer.sign(&event);
    let mut sending = reqwest::Client::new().post(to).body(body);
    for (name, value) in &headers {
        sending = sending.header(name.as_str(), value.as_bytes());
    }
    let reply = sending.send().await.map_err(|error| format!("{to} does not answer: {error}"))?;
    Ok(reply.status().as_u16())
}

fn text(status: u16, body: String) -> Canned {
    Canned { status, content_type: Some("text/plain".to_owned()), body: body.into() }
}
