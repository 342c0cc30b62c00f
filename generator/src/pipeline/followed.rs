//! What `sdk.toml` and `docs.toml` say of an operation that moved: it follows the operation, as its name does.
//!
//! In: the keys that operations had, and a text. Out: the text with the keys that they have. It refuses to know what a text says.

use crate::config::{Config, OpKey};
use crate::ir::moved_operations;
use crate::lock::Lock;
use crate::spec::{Loaded, Source, SpecFolder};
use std::collections::BTreeMap;

/// The key that an operation had, and the one that it has.
#[derive(Debug, Default)]
pub(super) struct FollowedKeys(BTreeMap<String, String>);

impl FollowedKeys {
    /// The operations of a document that the lock has, or had, under another key.
    pub(super) fn of(loaded: &Loaded, config: &Config, lock: &Lock) -> Self {
        Self(moved_operations(loaded, config, lock))
    }

    /// Whether nothing moved.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The folder, with the keys that operations have.
    pub(super) fn in_folder(&self, folder: SpecFolder) -> SpecFolder {
        let (config, docs) = (self.in_source(&folder.config), self.in_source(&folder.docs));
        let published = self.in_source(&folder.published);
        SpecFolder { config, docs, published, ..folder }
    }

    /// A file, with the keys that operations have. Where it has the new key as well, somebody has said what is so.
    pub(super) fn in_source(&self, source: &Source) -> Source {
        let mut text = source.text.clone();
        for (old, new) in &self.0 {
            for (old, new) in [(old.clone(), new.clone()), (pointer_of(old), pointer_of(new))] {
                let quoted = |key: &str| [format!("\"{key}"), format!("'{key}")];
                if quoted(&new).iter().all(|new| with_key(&text, new, "") == text) {
                    for (old, new) in quoted(&old).iter().zip(quoted(&new)) {
                        text = with_key(&text, old, &new);
                    }
                }
            }
        }
        Source { text, ..source.clone() }
    }
}

/// A text in which a key with its quotation mark is another, where it ends there or is that of a type inside.
fn with_key(text: &str, old: &str, new: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(old) {
        let is_whole = behind.starts_with(&old[..1]) || old[1..].starts_with('#') && behind.starts_with('/');
        out.extend([before, if is_whole { new } else { old }]);
        rest = behind;
    }
    out + rest
}

/// Where the types of an operation have their keys.
fn pointer_of(key: &str) -> String {
    let parsed: Option<OpKey> = key.parse().ok();
    parsed.map_or_else(String::new, |key| {
        let path = key.path().replace('~', "~0").replace('/', "~1");
        format!("#/paths/{path}/{}", key.method().as_str().to_ascii_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_keys_follow() {
        let moved = [("GET /x".to_owned(), "GET /v2/x".to_owned())];
        let keys = FollowedKeys(moved.into());
        let text = |text: &str| keys.in_source(&Source::from_text("sdk.toml", text.to_owned())).text;
        assert_eq!(
            text("a = [\"GET /x\", \"GET /x/y\", 'GET /x']\n\"#/paths/~1x/get/responses\" = \"X\"\n"),
            "a = [\"GET /v2/x\", \"GET /x/y\", 'GET /v2/x']\n\"#/paths/~1v2~1x/get/responses\" = \"X\"\n"
        );
        let both = "a = [\"GET /x\", \"GET /v2/x\"]\n";
        assert_eq!(text(both), both);
    }
}
