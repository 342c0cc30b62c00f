//! What stands twice in an `sdk.toml` where once is all that can be meant.

use super::places::texts_at;
use super::{Config, OpKey, Slug};
use crate::diagnostic::{Diagnostic, Position};
use std::collections::BTreeSet;

/// Where something can stand: paths of tables.
type Paths<'a> = &'a [&'a [&'a str]];

impl Config {
    /// Slugs, tags, webhooks, operations and types that have two entries, each at the second.
    pub(super) fn repeats(&self) -> Vec<Diagnostic> {
        let slugs = self.products.iter().map(|product| &product.slug).chain(self.bundles.keys());
        let tags = self.products.iter().flat_map(|product| product.all_tags().cloned());
        let webhooks = self.products.iter().flat_map(|product| product.webhooks.iter().cloned());
        let operations = self.products.iter().flat_map(|product| &product.operations);
        let mut told = self.twice(&[&["product", "slug"], &["bundles"]], slugs.map(Slug::to_string), |slug| {
            format!("two products are called `{slug}`")
        });
        told.extend(self.twice(&[&["product", "tags"], &["product", "former_tags"]], tags, |tag| {
            format!("two products have the tag `{tag}`")
        }));
        let has_webhook = |key: &str| format!("two products have the webhook `{key}`");
        told.extend(self.twice(&[&["product", "webhooks"]], webhooks, has_webhook));
        let has = |key: &str| format!("two products have `{key}`");
        told.extend(self.twice(&[&["product", "operations"]], operations.map(OpKey::to_string), has));
        told.extend(self.repeated_decisions());
        told
    }

    /// Operations and types that are given two names, or two ways to be paged.
    fn repeated_decisions(&self) -> Vec<Diagnostic> {
        let named = self.names.iter().flat_map(|group| group.operations.keys());
        let types = self.types.iter().flat_map(|group| group.names.keys().cloned());
        let rust = self.rust.iter().map(|entry| entry.operation.to_string());
        let paging = self.paging.iter().map(|entry| entry.operation.to_string());
        let has_names = |key: &str| format!("`{key}` has two names");
        let mut told = self.twice(&[&["names", "operations"]], named.map(OpKey::to_string), has_names);
        told.extend(self.twice(&[&["types", "names"]], types, has_names));
        told.extend(self.twice(&[&["rust", "operation"]], rust, |key| format!("`{key}` has two names in Rust")));
        told.extend(self.twice(&[&["paging", "operation"]], paging, |key| format!("`{key}` has two ways to be paged")));
        told
    }

    /// The items that stand twice at these paths, and what that means.
    fn twice(
        &self,
        paths: Paths<'_>,
        items: impl Iterator<Item = String>,
        what: impl Fn(&str) -> String,
    ) -> Vec<Diagnostic> {
        let mut seen = BTreeSet::new();
        let repeated = items.filter(|item| !seen.insert(item.clone()));
        repeated.map(|item| self.mistake(self.second(paths, &item), what(&item))).collect()
    }

    /// Where a text stands a second time, at one of these paths.
    fn second(&self, paths: Paths<'_>, wanted: &str) -> Option<Position> {
        let all = paths.iter().flat_map(|path| texts_at(&self.text, path));
        all.filter(|(text, _)| text == wanted).map(|(_, at)| at).nth(1)
    }
}
