//! What in an `sdk.toml` contradicts itself, whatever the document is.

use super::places::ConfigPlaces;
use super::{Config, OpKey, Slug, is_own_feature};
use crate::diagnostic::{Diagnostic, Position};
use crate::words::is_snake;
use std::collections::BTreeSet;

impl Config {
    /// What contradicts itself: twice the same slug, tag or operation, jobs that never end, names that are none.
    pub(super) fn problems(&self) -> Vec<Diagnostic> {
        let error = |message: String| Diagnostic::error("bad-config", message).in_file(&self.file, None);
        let slugs: Vec<&str> = self.products.iter().map(|product| product.slug.as_str()).collect();
        let mut problems: Vec<Diagnostic> =
            repeated_items(slugs.iter().copied().chain(self.bundles.keys().map(Slug::as_str)))
                .map(|slug| error(format!("two products are called `{slug}`")))
                .collect();
        let tags = self.products.iter().flat_map(|product| product.tags.iter().map(String::as_str));
        problems.extend(repeated_items(tags).map(|tag| error(format!("two products have the tag `{tag}`"))));
        let operations: Vec<String> =
            self.products.iter().flat_map(|product| &product.operations).map(OpKey::to_string).collect();
        problems.extend(
            repeated_items(operations.iter().map(String::as_str))
                .map(|key| error(format!("two products have `{key}`"))),
        );
        let named =
            self.names.iter().flat_map(|group| group.operations.keys()).map(OpKey::to_string).collect::<Vec<_>>();
        problems.extend(
            repeated_items(named.iter().map(String::as_str)).map(|key| error(format!("`{key}` has two names"))),
        );
        problems.extend(self.identity.problems().into_iter().map(error));
        problems.extend(self.waiter_contradictions());
        problems.extend(self.nameless_aliases());
        problems
    }

    /// Mentions of products that are neither listed nor `made` of a document's tags.
    pub fn unknown_products(&self, made: &[&str]) -> Vec<Diagnostic> {
        let slugs: BTreeSet<&str> = self.products.iter().map(|product| product.slug.as_str()).collect();
        let known = |slug: &str| {
            slugs.contains(slug) || made.contains(&slug) || self.bundles.contains_key(slug) || is_own_feature(slug)
        };
        let included = self.products.iter().flat_map(|product| &product.includes);
        let mentioned: BTreeSet<&String> =
            included.chain(self.bundles.values().flatten()).chain(&self.default).collect();
        let unknown = mentioned.into_iter().filter(|slug| !known(slug));
        let told = unknown.map(|slug| {
            let at = ConfigPlaces::of(&self.text).mention(&self.text, slug);
            let help = format!(
                "products: {}",
                slugs.iter().chain(made).copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
            );
            self.mistake(at, format!("there is no product `{slug}`")).help(help)
        });
        told.collect()
    }

    /// Waiters that wait for nothing, or for what is a failure, too; and jobs that two wait for.
    fn waiter_contradictions(&self) -> Vec<Diagnostic> {
        let mut seen = BTreeSet::new();
        let mut told = Vec::new();
        for (index, waiter) in self.waiters.iter().enumerate() {
            let key = &waiter.operation;
            let both = waiter.done.iter().find(|value| waiter.failed.contains(value));
            let why = if !seen.insert(key) {
                format!("two waiters are for `{key}`")
            } else if waiter.done.is_empty() {
                format!("the waiter for `{key}` never ends: `done` has no value")
            } else if let Some(value) = both {
                format!("the waiter for `{key}` has `{value}` in `done` and in `failed`")
            } else {
                continue;
            };
            told.push(self.mistake(ConfigPlaces::of(&self.text).waiter(&self.text, index), why));
        }
        told
    }

    /// Aliases that are no segments of a resource path.
    fn nameless_aliases(&self) -> Vec<Diagnostic> {
        let wrong = self.naming.aliases.iter().filter(|(_, alias)| !alias.split('.').all(is_snake));
        let told = wrong.map(|(segment, alias)| {
            let at = ConfigPlaces::of(&self.text).alias(&self.text, segment);
            let why = format!("`{alias}` stands for `{segment}`, and is no name of a resource");
            self.mistake(at, why).help("write words in snake case, with dots between resources: `rooms.sessions`")
        });
        told.collect()
    }

    fn mistake(&self, at: Option<Position>, message: String) -> Diagnostic {
        Diagnostic::error("bad-config", message).in_file(&self.file, at).quoting(&self.text)
    }
}

/// The items that stand twice.
fn repeated_items<'a>(items: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    let mut seen = BTreeSet::new();
    items.filter(move |item| !seen.insert(*item))
}
