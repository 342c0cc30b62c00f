//! Which operations take a key by which the API knows a repeated request, though the document does not say so.

use super::{Config, OpKey};
use serde::Deserialize;

/// Operations that take the header `Idempotency-Key`, with one reason.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IdempotencyHeader {
    #[serde(rename = "why")]
    _why: String,
    pub(super) operations: Vec<OpKey>,
}

impl Config {
    /// Whether an operation takes the header `Idempotency-Key`, whatever the document says.
    pub fn takes_idempotency_header(&self, method: &str, path: &str) -> bool {
        self.idempotency_header.iter().flat_map(|group| &group.operations).any(|key| key.is(method, path))
    }
}
