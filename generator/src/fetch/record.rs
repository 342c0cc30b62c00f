//! What is noted beside a document in the cache: what it has to be, and how to ask whether it has changed.

use crate::spec::Source;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The notes of one document, or of the newest commit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct CacheRecord {
    /// Commit; of the newest one only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Day of the commit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// SHA-256 of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// What the server called this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
}

impl CacheRecord {
    /// Reads notes; those that are not there, or not whole, say nothing.
    pub fn read(path: &Path) -> Self {
        let text = path.exists().then(|| Source::read(path).ok()).flatten().map(|source| source.text);
        text.and_then(|text| toml::from_str(&text).ok()).unwrap_or_default()
    }

    /// The notes as they are kept.
    pub fn text(&self) -> String {
        toml::to_string(self).expect("texts are TOML")
    }
}
