//! `spec/published.toml`: what the published documents say otherwise than ours.
//!
//! In: the text of that file. Out: names and titles. It refuses to know the document: an entry for an operation that is not
//! there is not used.

use crate::config::OpKey;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The `published.toml` that this generator was built with.
static EMBEDDED: LazyLock<PublishedTexts> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../../spec/published.toml")).expect("the texts that are compiled in parse")
});

/// What the published documents say otherwise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedTexts {
    /// Methods that SDKs called something else: operation -> name in snake case.
    pub methods: BTreeMap<OpKey, String>,
    /// Components that SDKs take as one argument where they are the body: component -> model.
    pub body_models: BTreeMap<String, String>,
    /// Titles of products: slug -> title.
    pub titles: BTreeMap<String, String>,
}

/// The built-in texts.
pub fn published_texts() -> &'static PublishedTexts {
    &EMBEDDED
}
