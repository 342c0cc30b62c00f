//! A comparison as people and programs read it.
//!
//! In: a [`Comparison`]. Out: text, Markdown or JSON. Every text of a document is escaped for where it goes.

mod json;
mod markdown;
mod text;

pub use json::json;
pub use markdown::markdown;
pub use text::text;

use super::change::{ApiChange, CrateClass, ItemChange, WireClass};
use super::comparison::Comparison;
use super::kind::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// The one line that says it all: `12 operations added in 3 products, 2 breaking changes`.
pub fn headline(comparison: &Comparison) -> String {
    if comparison.is_empty() {
        return "Nothing changed".to_owned();
    }
    let of = |kind: Kind| comparison.changes.iter().filter(move |change| change.kind == kind);
    let mut parts = Vec::new();
    let added = of(Kind::OperationAdded).count();
    if added > 0 {
        let products = of(Kind::OperationAdded).map(|change| &change.product).collect::<BTreeSet<_>>().len();
        parts.push(format!("{} added in {}", number(added, "operation"), number(products, "product")));
    }
    for (kind, verb) in [(Kind::OperationRemoved, "removed"), (Kind::OperationRenamed, "renamed")] {
        let count = of(kind).count();
        parts.extend((count > 0).then(|| format!("{} {verb}", number(count, "operation"))));
    }
    let breaking = comparison.changes.iter().filter(|change| change.is_breaking()).count();
    parts.push(match breaking {
        0 => "no breaking change".to_owned(),
        count => number(count, "breaking change"),
    });
    parts.join(", ")
}

/// What it comes to: the version of the crate, and the wire.
fn summary(comparison: &Comparison) -> [String; 2] {
    let verdict = comparison.verdict();
    let in_crate = match comparison.in_crate {
        CrateClass::Breaking => "programs that use the crate may have to change",
        CrateClass::Additive => "programs that use the crate compile as before, and can do more",
        CrateClass::None => "no public item of the crate differs",
    };
    let bump = format!("version: {} while 0.x, {} from 1.0 on", verdict.before_one.word(), verdict.from_one.word());
    let on_wire = match comparison.wire() {
        WireClass::Breaking => "requests that were right may be refused, or replies may lack what they had",
        WireClass::Relaxed => "what was right is right, and more is",
        WireClass::Additive => "what was right is right, and there is more",
        WireClass::None => "no request and no reply differs",
    };
    [
        format!("Crate: {} ({in_crate}); {bump}.", comparison.in_crate.word()),
        format!("Wire: {} ({on_wire}).", comparison.wire().word()),
    ]
}

/// `1 operation`, `2 operations`.
fn number(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

/// The changes in the parts of a page.
struct PageParts<'c> {
    breaking: Vec<&'c ApiChange>,
    additions: BTreeMap<&'c str, Vec<&'c ApiChange>>,
    others: BTreeMap<Kind, Vec<&'c ApiChange>>,
}

impl<'c> PageParts<'c> {
    fn of(comparison: &'c Comparison) -> Self {
        let mut parts = Self { breaking: Vec::new(), additions: BTreeMap::new(), others: BTreeMap::new() };
        for change in &comparison.changes {
            if change.is_breaking() {
                parts.breaking.push(change);
            } else if change.is_addition() {
                parts.additions.entry(&change.product).or_default().push(change);
            } else {
                parts.others.entry(change.kind).or_default().push(change);
            }
        }
        parts
    }
}

/// The items that are shown: a setter says no more than its field.
fn told(items: &[ItemChange]) -> impl Iterator<Item = &ItemChange> {
    let field = |path: &str| {
        path.strip_suffix("()").and_then(|path| path.rsplit_once("::")).map(|(of, name)| format!("{of}.{name}"))
    };
    let has = move |path: &str| items.iter().any(|item| item.path == path);
    items.iter().filter(move |item| !field(&item.path).is_some_and(|field| has(&field)))
}

/// What a change means, in two words: `wire relaxed, crate breaking`.
fn classes(change: &ApiChange) -> String {
    format!("wire {}, crate {}", change.wire.word(), change.in_crate.word())
}

/// What a product is called where changes are listed by product.
fn product_title(slug: &str) -> &str {
    if slug.is_empty() { "webhooks, and what several products use" } else { slug }
}
