//! Signs webhooks as the API does, for tests.

use super::verifier::{SIGNATURE, TIMESTAMP, Verifier};
use crate::runtime::{Json, clock, to_json};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use ed25519_dalek::SigningKey;
use http::{HeaderMap, HeaderValue};
use std::time::{SystemTime, UNIX_EPOCH};

/// Signs webhooks with a key that is made for tests; its [`verifier`](Self::verifier) accepts them, and no other does.
#[derive(Clone, Debug)]
pub struct Signer(SigningKey);

impl Signer {
    /// A signer with a key that is the same in every run.
    pub fn new() -> Self {
        Self(SigningKey::from_bytes(&[7; 32]))
    }

    /// The public key, as the portal would show it: base64 of 32 bytes.
    pub fn public_key(&self) -> String {
        STANDARD.encode(self.0.verifying_key().as_bytes())
    }

    /// The verifier that accepts what is signed here.
    pub fn verifier(&self) -> Verifier {
        Verifier::of_key(self.0.verifying_key())
    }

    /// The headers and the body of a webhook that is sent now: an event, or any other JSON.
    pub fn sign(&self, event: &dyn Json) -> (HeaderMap, Bytes) {
        let body = Bytes::from(to_json(event));
        (self.headers(&body, clock::now()), body)
    }

    /// The headers of a webhook with this body that is sent at this time.
    pub fn headers(&self, body: &[u8], at: SystemTime) -> HeaderMap {
        use ed25519_dalek::Signer as _;
        let time = at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
        let signature = self.0.sign(&[time.as_bytes(), b"|", body].concat());
        let text = |text: &str| HeaderValue::try_from(text).expect("digits and base64 are a header's text");
        let signature = (SIGNATURE, text(&STANDARD.encode(signature.to_bytes())));
        let pairs = [("content-type", text("application/json")), (TIMESTAMP, text(&time)), signature];
        pairs.into_iter().map(|(name, value)| (http::HeaderName::from_static(name), value)).collect()
    }
}

impl Default for Signer {
    fn default() -> Self {
        Self::new()
    }
}
