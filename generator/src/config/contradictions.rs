//! What in an `sdk.toml` contradicts itself, whatever the document is.

use super::{Config, OpKey, Slug, is_own_feature};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeSet;

impl Config {
    /// What contradicts itself: twice the same slug, tag or operation, and slugs that nobody has.
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
        let known = |slug: &&String| {
            slugs.contains(&slug.as_str()) || self.bundles.contains_key(slug.as_str()) || is_own_feature(slug)
        };
        let mentioned = self
            .products
            .iter()
            .flat_map(|product| &product.includes)
            .chain(self.bundles.values().flatten())
            .chain(&self.default);
        problems
            .extend(mentioned.filter(|slug| !known(slug)).map(|slug| error(format!("there is no product `{slug}`"))));
        problems.extend(self.identity.problems().into_iter().map(error));
        problems
    }
}

/// The items that stand twice.
fn repeated_items<'a>(items: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    let mut seen = BTreeSet::new();
    items.filter(move |item| !seen.insert(*item))
}
