//! Whether a webhook is from the API: headers and body in, yes or a reason out.
//!
//! The API signs `{timestamp}|{body}` with Ed25519 (RFC 8032) and sends the time, in seconds since 1970, and the signature, in
//! base64, in a header each. The key to check it with is public: nothing secret takes part, so that nothing can leak through
//! the time that a check takes.

use super::error::{SignatureError, WebhookError};
use crate::runtime::{Error, Json, clock, event_from_slice};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub(super) const TIMESTAMP: &str = signature_header!(timestamp);
pub(super) const SIGNATURE: &str = signature_header!(signature);

/// How far a timestamp may be from now, either way, unless the verifier is told otherwise.
const TOLERANCE: Duration = Duration::from_secs(300);

/// Tells whether webhooks are from the API. Make one and keep it; a clone is cheap.
///
/// ```
#[doc = concat!("use ", library!(), "::Value;")]
#[doc = concat!("use ", library!(), "::transport::HeaderMap;")]
#[doc = concat!("use ", library!(), "::webhooks::{Verifier, WebhookError};")]
///
/// fn receive(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> Result<(), WebhookError> {
///     let event: Value = verifier.unwrap(headers, body)?;
///     println!("{}", event["data"]["event_type"]);
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<VerifyingKey>,
    tolerance: Duration,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

impl Verifier {
    /// A verifier with the account's public key, as the portal shows it: base64 of 32 bytes.
    ///
    /// Fails if that is no key ([`Error::is_setup`]).
    pub fn new(public_key: &str) -> Result<Self, Error> {
        key(public_key).map(Self::of_key)
    }

    pub(super) fn of_key(key: VerifyingKey) -> Self {
        Self { keys: vec![key], tolerance: TOLERANCE, clock: Arc::new(clock::now) }
    }

    #[doc = concat!("A verifier with the public key in `", env_name!("PUBLIC_KEY"), "`.")]
    ///
    /// Fails if there is none, or it is no key ([`Error::is_setup`]).
    pub fn from_env() -> Result<Self, Error> {
        let key = std::env::var(env_name!("PUBLIC_KEY")).ok().filter(|text| !text.trim().is_empty());
        let unset = || Error::setup(concat!("the environment variable ", env_name!("PUBLIC_KEY"), " is not set"));
        Self::new(&key.ok_or_else(unset)?)
    }

    /// Accepts what another key has signed too: while keys change, the old and the new one are in use.
    ///
    /// Fails if that is no key ([`Error::is_setup`]).
    pub fn also(mut self, public_key: &str) -> Result<Self, Error> {
        self.keys.push(key(public_key)?);
        Ok(self)
    }

    /// How far a timestamp may be from now, in the past and in the future, in whole seconds; 300 unless set.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Asks this clock what time it is, in place of the system's.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Checks the signature of a webhook. `body` is what came over the wire, byte for byte.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
        let text = |name| headers.get(name)?.to_str().ok();
        self.verify_with(text, body)
    }

    /// Checks the signature of a webhook, whatever its headers are kept in: `header` returns the value of a name, which
    /// it is asked for in lower case.
    pub fn verify_with<'h>(
        &self,
        header: impl Fn(&'static str) -> Option<&'h str>,
        body: &[u8],
    ) -> Result<(), SignatureError> {
        let text = |name| header(name).ok_or(SignatureError::MissingHeader(name));
        self.verify_parts(text(TIMESTAMP)?, text(SIGNATURE)?, body)
    }

    #[doc = concat!("Checks the signature of a webhook, given the values of its headers `", signature_header!(timestamp), "` and")]
    #[doc = concat!("`", signature_header!(signature), "`.")]
    pub fn verify_parts(&self, timestamp: &str, signature: &str, body: &[u8]) -> Result<(), SignatureError> {
        self.check_time(timestamp)?;
        self.check_message(&[timestamp.as_bytes(), b"|", body].concat(), signature)
    }

    /// Checks a signature over a message as it was signed.
    pub(crate) fn check_message(&self, message: &[u8], signature: &str) -> Result<(), SignatureError> {
        let bytes = STANDARD.decode(signature).map_err(|_| SignatureError::MalformedSignature)?;
        let signature = Signature::from_slice(&bytes).map_err(|_| SignatureError::MalformedSignature)?;
        // The strict rules refuse what only some implementations accept, as signatures that fit several keys.
        let is_made_by = |key: &VerifyingKey| key.verify_strict(message, &signature).is_ok();
        if self.keys.iter().any(is_made_by) { Ok(()) } else { Err(SignatureError::Mismatch) }
    }

    fn check_time(&self, timestamp: &str) -> Result<(), SignatureError> {
        // The parser would take a sign, too.
        let is_number = timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let sent: u64 = timestamp.parse().ok().filter(|_| is_number).ok_or(SignatureError::MalformedTimestamp)?;
        let now = (self.clock)().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        if now.abs_diff(sent) <= self.tolerance.as_secs() {
            Ok(())
        } else {
            Err(if sent < now { SignatureError::TooOld } else { SignatureError::TooNew })
        }
    }

    /// Checks the signature of a webhook, then reads its body: as the enum of all events, as one of them, as a
    /// [`Value`](crate::runtime::Value).
    pub fn unwrap<E: Json>(&self, headers: &HeaderMap, body: &[u8]) -> Result<E, WebhookError> {
        self.verify(headers, body)?;
        event_from_slice(body).map_err(WebhookError::Body)
    }
}

/// A public key from its base64.
fn key(text: &str) -> Result<VerifyingKey, Error> {
    let bytes = STANDARD.decode(text.trim()).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let bytes = bytes.ok_or_else(|| Error::setup("the public key of the webhooks is not the base64 of 32 bytes"))?;
    let key = VerifyingKey::from_bytes(&bytes).ok().filter(|key| !key.is_weak());
    key.ok_or_else(|| Error::setup("the public key of the webhooks is no Ed25519 key"))
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<_> = self.keys.iter().map(|key| STANDARD.encode(key.as_bytes())).collect();
        f.debug_struct("Verifier").field("keys", &keys).field("tolerance", &self.tolerance).finish_non_exhaustive()
    }
}
