//! How a document's path segments are spelled in an SDK.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The document's own spellings: data of `spec/sdk.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Spelling {
    /// A path segment, as written or in snake case, and the resource segments (joined by dots) that it stands for.
    pub aliases: BTreeMap<String, String>,
    /// Top-level resources whose single values are `get_x`, not `retrieve_x`.
    pub get_style: Vec<String>,
}

impl Spelling {
    /// The resource segments of a path segment.
    pub fn alias(&self, word: &str, written: &str) -> Vec<String> {
        match self.aliases.get(written).or_else(|| self.aliases.get(word)) {
            Some(alias) => alias.split('.').map(str::to_owned).collect(),
            None => vec![word.to_owned()],
        }
    }
}
