//! Items of models.

use super::{CrateItems, ItemContext, feature_of, product_of_type};
use crate::diff::snapshot::{Snapshot, TypeRecord};
use std::collections::BTreeSet;

/// The feature that a type is compiled with; `None` where it always is.
pub(super) fn gate_of(snapshot: &Snapshot, name: &str) -> Option<String> {
    match product_of_type(snapshot, name) {
        "" => name.starts_with("webhooks::").then(|| "webhooks".to_owned()),
        slug => Some(feature_of(snapshot, slug)),
    }
}

/// Adds the items of every type that is not passed over, and of the enum of webhooks.
pub(super) fn collect(snapshot: &Snapshot, passed: &BTreeSet<&str>, items: &mut CrateItems) {
    for record in snapshot.types.iter().filter(|record| !passed.contains(record.name.as_str())) {
        let context = ItemContext {
            parent: None,
            gate: gate_of(snapshot, &record.name).into_iter().collect(),
            at: record.at.clone(),
            product: product_of_type(snapshot, &record.name).to_owned(),
        };
        collect_type(record, &context, items);
    }
    let gate = BTreeSet::from(["webhooks".to_owned()]);
    for webhook in &snapshot.webhooks {
        let context = ItemContext { gate: gate.clone(), at: webhook.at.clone(), ..ItemContext::default() };
        items.insert(event_item(&webhook.variant), context.item(format!("{}({})", webhook.variant, webhook.ty)));
    }
}

/// What the variant of a webhook is called among the items.
pub fn event_item(variant: &str) -> String {
    format!("webhooks::Event::{variant}")
}

/// What everything of a type is called among the items.
pub fn items_of_type(record: &TypeRecord) -> Vec<String> {
    let mut items = CrateItems::new();
    collect_type(record, &ItemContext::default(), &mut items);
    items.into_keys().collect()
}

fn collect_type(record: &TypeRecord, context: &ItemContext, items: &mut CrateItems) {
    let short = record.name.rsplit("::").next().unwrap_or_default();
    let word = if record.kind == "struct" { "struct" } else { "enum" };
    items.insert(record.name.clone(), context.item(format!("pub {word} {short}")));
    if !record.also.is_empty() {
        items.insert(record.also.clone(), context.item(format!("pub use {}", record.name)));
    }
    let context = context.inside(&record.name);
    for field in &record.fields {
        let (name, ty) = (field.rust_name(), &field.ty);
        items.insert(record.field_item(name), context.item(format!("pub {name}: {ty}")));
        if record.sent {
            let code = format!("pub fn {name}(self, value: impl IntoField<{ty}>) -> Self");
            items.insert(record.setter_item(name), context.item(code));
        }
    }
    if let Some(extra) = &record.extra {
        items.insert(record.field_item(&extra.rust), context.item(format!("pub {}: {}", extra.rust, extra.ty)));
    }
    for value in &record.values {
        items.insert(record.variant_item(&value.rust), context.item(value.rust.clone()));
    }
    for variant in &record.variants {
        items.insert(record.variant_item(&variant.rust), context.item(format!("{}({})", variant.rust, variant.ty)));
    }
    for ty in &record.converts {
        items.insert(format!("{}: From<{ty}>", record.name), context.item(format!("impl From<{ty}> for {short}")));
    }
    collect_constructor(record, short, &context, items);
}

fn collect_constructor(record: &TypeRecord, short: &str, context: &ItemContext, items: &mut CrateItems) {
    let Some(required) = &record.new else { return };
    if record.literal.is_empty() {
        let arguments: Vec<String> = required.iter().map(|argument| as_argument(argument)).collect();
        items.insert(record.new_item(), context.item(format!("pub fn new({}) -> {short}", arguments.join(", "))));
        if required.is_empty() {
            items.insert(record.default_item(), context.item(format!("impl Default for {short}")));
        }
        return;
    }
    // Its fields are known to whoever writes it: one more breaks that.
    let name = record.literal.rsplit("::").next().unwrap_or_default();
    let fields: Vec<String> = required.iter().map(|field| format!("pub {field}")).collect();
    items.insert(record.literal.clone(), context.item(format!("pub struct {name} {{ {} }}", fields.join(", "))));
}

/// `name: impl IntoField<Type>`.
fn as_argument(argument: &str) -> String {
    match argument.split_once(": ") {
        Some((name, ty)) => format!("{name}: impl IntoField<{ty}>"),
        None => argument.to_owned(),
    }
}

impl TypeRecord {
    /// Whether its items are those of another record.
    pub fn is_same_in_rust(&self, other: &Self) -> bool {
        let fields = |one: &Self, other: &Self| {
            one.fields.len() == other.fields.len()
                && one
                    .fields
                    .iter()
                    .zip(&other.fields)
                    .all(|(one, other)| (one.rust_name(), &one.ty) == (other.rust_name(), &other.ty))
        };
        (&self.name, &self.kind, self.sent, &self.literal) == (&other.name, &other.kind, other.sent, &other.literal)
            && (&self.extra, &self.new, &self.values) == (&other.extra, &other.new, &other.values)
            && (&self.variants, &self.converts) == (&other.variants, &other.converts)
            && fields(self, other)
    }

    /// What a field is called among the items.
    pub fn field_item(&self, rust: &str) -> String {
        format!("{}.{rust}", self.name)
    }

    /// What the setter of a field is called.
    pub fn setter_item(&self, rust: &str) -> String {
        format!("{}::{rust}()", self.name)
    }

    /// What a variant is called.
    pub fn variant_item(&self, rust: &str) -> String {
        format!("{}::{rust}", self.name)
    }

    /// What the constructor is called.
    pub fn new_item(&self) -> String {
        format!("{}::new()", self.name)
    }

    /// What its `Default` is called.
    pub fn default_item(&self) -> String {
        format!("{}: Default", self.name)
    }

    /// Everything that its required fields decide.
    pub fn constructor_items(&self) -> [String; 3] {
        [self.new_item(), self.default_item(), self.literal.clone()]
    }
}
