//! What in an `sdk.toml` contradicts itself, whatever the document is.

use super::identity::IdentityProblem;
use super::places::{ConfigPlaces, texts_at};
use super::{Config, PagingWord, is_own_feature};
use crate::diagnostic::{Diagnostic, Position};
use crate::words::is_snake;
use std::collections::BTreeSet;

impl Config {
    /// What contradicts itself: what stands twice, jobs that never end, names that are none, bundles of nothing.
    pub(super) fn problems(&self) -> Vec<Diagnostic> {
        let mut problems = self.repeats();
        problems.extend(self.identity_problems());
        problems.extend(self.waiter_contradictions());
        problems.extend(self.nameless_aliases());
        problems.extend(self.misspelt_operations());
        problems.extend(self.bad_bundles());
        problems.extend(self.half_pagings());
        problems
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

    /// Pages that are said to be there, without what asks for the next.
    fn half_pagings(&self) -> Vec<Diagnostic> {
        let places = texts_at(&self.text, &["paging", "operation"]);
        let told = self.paging.iter().enumerate().filter_map(|(index, paging)| {
            let needed = match paging.style {
                PagingWord::None => &[][..],
                PagingWord::Number => &[("param", &paging.param), ("items", &paging.items)],
                PagingWord::Cursor => &[("param", &paging.param), ("items", &paging.items), ("cursor", &paging.cursor)],
            };
            let (missing, _) = needed.iter().find(|(_, value)| value.as_deref().is_none_or(str::is_empty))?;
            let message = format!("the paging of `{}` has no `{missing}`", paging.operation);
            Some(self.mistake(places.get(index).map(|(_, at)| *at), message))
        });
        told.collect()
    }

    pub(super) fn mistake(&self, at: Option<Position>, message: String) -> Diagnostic {
        Diagnostic::error("bad-config", message).in_file(&self.file, at).quoting(&self.text)
    }
}
