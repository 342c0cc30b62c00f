//! How a document's path segments, and the names of its components, are spelled in an SDK.

use crate::words::{pascal, words};
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
    /// Last words of component names, and what types say in their place: nothing for words that carry nothing.
    pub endings: BTreeMap<String, String>,
}

impl Spelling {
    /// A type's name with the ending that it is to have.
    pub fn spoken(&self, name: &str) -> String {
        let mut all = words(name);
        for (ending, spoken) in &self.endings {
            let ending = words(ending);
            if all.ends_with(&ending) {
                all.truncate(all.len() - ending.len());
                all.extend(words(spoken));
                break;
            }
        }
        if all.is_empty() { name.to_owned() } else { pascal(&all.join("_")) }
    }

    /// The resource segments of a path segment.
    pub fn alias(&self, word: &str, written: &str) -> Vec<String> {
        match self.aliases.get(written).or_else(|| self.aliases.get(word)) {
            Some(alias) => alias.split('.').map(str::to_owned).collect(),
            None => vec![word.to_owned()],
        }
    }
}
