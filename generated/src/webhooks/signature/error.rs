//! Why a webhook is refused.

use crate::runtime::Error;
use std::fmt;

/// Why a webhook's signature is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The header of this name is missing, or is no text.
    MissingHeader(&'static str),
    /// The timestamp is not a number of seconds.
    MalformedTimestamp,
    /// The timestamp is further in the past than the tolerance.
    TooOld,
    /// The timestamp is further in the future than the tolerance.
    TooNew,
    /// The signature is not the base64 of 64 bytes.
    MalformedSignature,
    /// No key of the verifier made the signature over this timestamp and body.
    Mismatch,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader(name) => write!(f, "the webhook has no header {name}"),
            Self::MalformedTimestamp => f.write_str("the webhook's timestamp is not a number of seconds"),
            Self::TooOld => f.write_str("the webhook's timestamp is too far in the past"),
            Self::TooNew => f.write_str("the webhook's timestamp is too far in the future"),
            Self::MalformedSignature => f.write_str("the webhook's signature is not the base64 of 64 bytes"),
            Self::Mismatch => f.write_str("the webhook's signature does not match its timestamp and body"),
        }
    }
}

impl std::error::Error for SignatureError {}

/// Why a webhook cannot be taken.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// It is not from the API, or not from now.
    Signature(SignatureError),
    /// It is from the API, but its body is not what its type says.
    Body(Error),
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(error) => error.fmt(f),
            Self::Body(error) => write!(f, "the webhook's body cannot be read: {error}"),
        }
    }
}

impl std::error::Error for WebhookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Signature(_) => None,
            Self::Body(error) => error.source(),
        }
    }
}

impl From<SignatureError> for WebhookError {
    fn from(error: SignatureError) -> Self {
        Self::Signature(error)
    }
}
