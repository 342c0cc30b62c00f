//! Operations that nothing says the product of: the lines of `sdk.toml` that would.
//!
//! In: a model and its configuration. Out: a warning with whole tables to paste. It refuses to know which product is right.

use crate::config::{Config, OpKey, Slug, TakenSlugs};
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Operation};
use crate::words;
use std::collections::BTreeMap;

/// What to write into `sdk.toml` for operations that nothing says the product of.
pub(super) fn told(api: &Api, config: &Config) -> Option<Diagnostic> {
    let first = api.unplaced.first()?;
    let operations: Vec<&Operation> = api.unplaced.iter().map(|id| &api.operations[*id]).collect();
    let tables: Vec<String> = by_slug(api, config, &operations).iter().map(|(slug, keys)| table(slug, keys)).collect();
    let message =
        format!("{} operations have no product, and are in `preview`, which is not in `full`", operations.len());
    let help = "list them in sdk.toml, in a product that is there or in one of their own, as it may be called:\n";
    let warning = Diagnostic::warning("no-product", message).at(api.operations[*first].at.clone());
    Some(warning.help([help, &tables.join("\n\n")].concat()))
}

/// The operations by what their products may be called: by their tags.
fn by_slug<'a>(api: &Api, config: &Config, operations: &[&'a Operation]) -> BTreeMap<Slug, Vec<&'a Operation>> {
    let listed = config.products().iter().map(|product| &product.slug);
    let mut taken = TakenSlugs::default();
    taken.extend(listed.chain(api.products.values().map(|product| &product.slug)).cloned());
    taken.extend(config.bundles().keys().chain([Slug::preview()]).cloned());
    let mut by_word: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    operations.iter().for_each(|operation| by_word.entry(word(operation)).or_default().push(operation));
    by_word.into_iter().map(|(word, operations)| (taken.claim(&Slug::of_tag(word, |_| false)), operations)).collect()
}

/// The tag of an operation, else the first word of its path.
fn word(operation: &Operation) -> &str {
    let tag = operation.tag.as_deref().map(str::trim).filter(|tag| !tag.is_empty());
    let path = || operation.path.split('/').find(|segment| !segment.is_empty() && !segment.starts_with('{'));
    tag.or_else(path).unwrap_or_default()
}

fn table(slug: &Slug, operations: &[&Operation]) -> String {
    let keys =
        operations.iter().map(|operation| format!("{:?},", OpKey::new(operation.method, &operation.path).to_string()));
    let keys: Vec<String> = keys.collect();
    let title = words::title(slug);
    format!(
        "    [[product]]\n    slug = \"{slug}\"\n    title = {title:?}\n    operations = [\n        {}\n    ]",
        keys.join("\n        ")
    )
}
