//! Null in a union: it is a value of the union where it is one of a variant.

use super::Lowering;
use super::schema::{Lowered, Site};
use super::view::{Slot, View, is_nullable};
use openapiv3::{Schema, SchemaKind};
use std::collections::BTreeSet;

/// So many schemas are looked at to find null in one; what is further in is known once it is lowered.
const MANY_SCHEMAS: usize = 1_000;

impl Lowered {
    /// Makes null a value, unless the schema's own type says that it is none.
    pub fn admit_null(&mut self, view: &View<'_>) {
        if view.json_type.is_none() && !view.data.extensions.contains_key("x-types") {
            self.nullable = true;
            self.facts.nullable = true;
        }
    }
}

impl<'a> Lowering<'a> {
    /// Whether null is a value of a variant. It is asked before the variants are lowered, as one can be the union itself.
    pub fn has_null_variant(&self, view: &View<'a>) -> bool {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<Slot<'a>> = view.one_of.clone();
        for _ in 0..MANY_SCHEMAS {
            let Some(slot) = open.pop() else { return false };
            let schema = match slot {
                Slot::Reference(reference) if !seen.insert(reference) => continue,
                Slot::Reference(reference) => self.resolver.mapped_schema(reference).item,
                Slot::Schema(schema) => schema,
            };
            if is_nullable(&schema.schema_data) {
                return true;
            }
            open.extend(unions_of(schema));
        }
        false
    }

    /// Whether a variant is null and nothing else: what it says is said of the union.
    pub fn is_null(&mut self, slot: Slot<'a>, site: &Site) -> bool {
        self.follow(slot, site).0.is_null_only()
    }
}

/// Schemas of which null is a value only if it is one of this schema.
fn unions_of(schema: &Schema) -> Vec<Slot<'_>> {
    let slots = match &schema.schema_kind {
        SchemaKind::OneOf { one_of } => one_of,
        SchemaKind::AnyOf { any_of } => any_of,
        SchemaKind::AllOf { all_of } if all_of.len() == 1 => all_of,
        _ => return Vec::new(),
    };
    slots.iter().map(Slot::from).collect()
}
