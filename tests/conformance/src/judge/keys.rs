//! Operations that take a key against double effects though the document does not say so: `spec/sdk.toml` lists them.

use crate::document::Operation;
use serde::Deserialize;
use std::sync::OnceLock;

/// The committed settings.
const SETTINGS: &str = include_str!("../../../../spec/sdk.toml");

/// The header that the key is in.
pub const HEADER: &str = "idempotency-key";

#[derive(Deserialize)]
struct Settings {
    #[serde(default)]
    idempotency_header: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    operations: Vec<String>,
}

/// Whether the settings list an operation.
pub fn are_asked_for(operation: &Operation) -> bool {
    static SETTLED: OnceLock<Settings> = OnceLock::new();
    let settings = SETTLED.get_or_init(|| toml::from_str(SETTINGS).expect("the settings can be read"));
    let name = format!("{} {}", operation.method, operation.path);
    settings.idempotency_header.iter().flat_map(|group| &group.operations).any(|listed| *listed == name)
}
