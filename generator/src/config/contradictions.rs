//! What in an `sdk.toml` contradicts itself, whatever the document is.

use super::identity::IdentityProblem;
use super::places::{ConfigPlaces, texts_at};
use super::{Config, OpKey, Slug, is_own_feature};
use crate::diagnostic::{Diagnostic, Position};
use crate::words::is_snake;
use std::collections::BTreeSet;

impl Config {
    /// What contradicts itself: twice the same slug, tag or operation, jobs that never end, names that are none.
    pub(super) fn problems(&self) -> Vec<Diagnostic> {
        let slugs: Vec<&str> = self.products.iter().map(|product| product.slug.as_str()).collect();
        let slugs = repeated_items(slugs.into_iter().chain(self.bundles.keys().map(Slug::as_str)));
        let tags = repeated_items(self.products.iter().flat_map(|product| product.tags.iter().map(String::as_str)));
        let keys = |keys: &mut dyn Iterator<Item = &OpKey>| keys.map(OpKey::to_string).collect::<Vec<_>>();
        let operations = keys(&mut self.products.iter().flat_map(|product| &product.operations));
        let named = keys(&mut self.names.iter().flat_map(|group| group.operations.keys()));
        let twice = |paths: &[&[&str]], item: &str, message: String| self.mistake(self.second(paths, item), message);
        let mut problems = Vec::new();
        let products: &[&[&str]] = &[&["product", "slug"], &["bundles"]];
        problems.extend(slugs.map(|slug| twice(products, slug, format!("two products are called `{slug}`"))));
        problems
            .extend(tags.map(|tag| twice(&[&["product", "tags"]], tag, format!("two products have the tag `{tag}`"))));
        let of_products: &[&[&str]] = &[&["product", "operations"]];
        let operations = repeated_items(operations.iter().map(String::as_str));
        problems.extend(operations.map(|key| twice(of_products, key, format!("two products have `{key}`"))));
        let named = repeated_items(named.iter().map(String::as_str));
        problems.extend(named.map(|key| twice(&[&["names", "operations"]], key, format!("`{key}` has two names"))));
        problems.extend(self.identity_problems());
        problems.extend(self.waiter_contradictions());
        problems.extend(self.nameless_aliases());
        problems
    }

    /// Where a text stands a second time, at one of these paths.
    fn second(&self, paths: &[&[&str]], wanted: &str) -> Option<Position> {
        let all = paths.iter().flat_map(|path| texts_at(&self.text, path));
        all.filter(|(text, _)| text == wanted).map(|(_, at)| at).nth(1)
    }

    /// What of the table `[identity]` cannot be used.
    fn identity_problems(&self) -> Vec<Diagnostic> {
        let told = self.identity.problems().into_iter().map(|IdentityProblem { path, value, why }| {
            let path: Vec<&str> = std::iter::once("identity").chain(path.iter().map(String::as_str)).collect();
            let here = texts_at(&self.text, &path).into_iter().find(|(text, _)| *text == value);
            self.mistake(here.map(|(_, at)| at), format!("`{}`: {why}", path.join(".")))
        });
        told.collect()
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
