//! The public items of a crate, by what they are called, and how two crates' items differ.
//!
//! In: a [`Snapshot`]. Out: every item that a program can name, with its declaration. It refuses to know the wire.

mod compare;
mod operations;
mod types;

pub use compare::{ItemDifference, differences, feature_names};
pub use types::{event_item, items_of_type};

use super::snapshot::{Snapshot, TypeRecord};
use std::collections::{BTreeMap, BTreeSet};

/// An item of a crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrateItem {
    /// How it is declared, as Rust.
    pub code: String,
    /// The item that it goes with: a field with its struct.
    pub parent: Option<String>,
    /// The features that have it, each alone; empty for all.
    pub gate: BTreeSet<String>,
    /// Where in the document it comes from; empty where it is nowhere.
    pub at: String,
    /// The product it belongs to; empty where several have it.
    pub product: String,
}

/// The items of a crate, by name.
pub type CrateItems = BTreeMap<String, CrateItem>;

/// What several items have in common.
#[derive(Clone, Default)]
struct ItemContext {
    parent: Option<String>,
    gate: BTreeSet<String>,
    at: String,
    product: String,
}

impl ItemContext {
    fn item(&self, code: String) -> CrateItem {
        let Self { parent, gate, at, product } = self.clone();
        CrateItem { code, parent, gate, at, product }
    }

    /// The same for what is inside an item.
    fn inside(&self, parent: &str) -> Self {
        Self { parent: Some(parent.to_owned()), ..self.clone() }
    }
}

/// Every public item that comes from the document, but for those of the types that are `passed` over.
pub fn items_of(snapshot: &Snapshot, passed: &BTreeSet<&str>) -> CrateItems {
    let mut items = CrateItems::new();
    for (name, enables) in &snapshot.features {
        let enables: Vec<String> = enables.iter().map(|one| format!("{one:?}")).collect();
        let code = format!("{name} = [{}]", enables.join(", "));
        items.insert(feature_item(name), ItemContext::default().item(code));
    }
    items.insert(CRATE.to_owned(), ItemContext::default().item(snapshot.crate_name.clone()));
    types::collect(snapshot, passed, &mut items);
    operations::collect(snapshot, &mut items);
    items
}

/// What the crate is called among the items.
pub const CRATE: &str = "crate";

/// The types whose items are the same in both crates; most are.
pub fn unchanged_types<'s>(old: &'s Snapshot, new: &Snapshot) -> BTreeSet<&'s str> {
    let after = new.types_by_name();
    let gate = |snapshot: &Snapshot, name: &str| types::gate_of(snapshot, name);
    let is_same = |record: &&TypeRecord| {
        let name = record.name.as_str();
        after.get(name).is_some_and(|other| record.is_same_in_rust(other)) && gate(old, name) == gate(new, name)
    };
    old.types.iter().filter(is_same).map(|record| record.name.as_str()).collect()
}

/// What a feature is called among the items.
pub fn feature_item(name: &str) -> String {
    format!("feature `{name}`")
}

/// The feature of a product.
fn feature_of(snapshot: &Snapshot, slug: &str) -> String {
    let product = snapshot.products.iter().find(|product| product.slug == slug);
    product.map_or_else(|| slug.to_owned(), |product| product.feature.clone())
}

/// The module of a product.
pub fn module_of<'s>(snapshot: &'s Snapshot, slug: &'s str) -> &'s str {
    snapshot.products.iter().find(|product| product.slug == slug).map_or(slug, |product| &product.module)
}

/// The product whose module a type is in; empty for webhooks and what several use.
pub fn product_of_type<'s>(snapshot: &'s Snapshot, name: &str) -> &'s str {
    let module = name.split("::").next().unwrap_or_default();
    snapshot.products.iter().find(|product| product.module == module).map_or("", |product| &product.slug)
}
