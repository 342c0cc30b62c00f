//! What shared types are compiled with: the features of the products that use them, and of webhooks.
//!
//! In: the model. Out: for each type, who reaches it. It refuses to know what a type is for.

use super::Context;
use super::code::gate_lines;
use crate::ir::{Owner, TypeId, each_ref, uses_of_operation};
use std::collections::{BTreeMap, BTreeSet};

/// Who reaches each type.
#[derive(Debug, Default)]
pub(super) struct Gates(BTreeMap<TypeId, BTreeSet<Owner>>);

impl Gates {
    /// Follows every operation that is written, every event, and every name that a module hands on.
    pub fn of(context: Context<'_>) -> Self {
        let mut gates = Self::default();
        for (product, operations) in context.selected_products().map(|(id, product)| (id, &product.operations)) {
            let operations = operations.iter().map(|id| &context.api.operations[*id]);
            for used in operations.flat_map(uses_of_operation) {
                gates.open(context, used.ty, Owner::Product(product));
            }
        }
        context.api.webhooks.iter().for_each(|event| gates.open(context, event.ty, Owner::Webhooks));
        for (id, def) in context.api.types.iter() {
            def.also.into_iter().for_each(|module| gates.open(context, id, module));
        }
        gates
    }

    /// Opens a type, and all that it is made of, for an owner.
    fn open(&mut self, context: Context<'_>, id: TypeId, owner: Owner) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let id = context.api.emitted(id);
            if self.0.entry(id).or_default().insert(owner) {
                each_ref(&context.api.types[id], &mut |ty| open.extend(ty.named()));
            }
        }
    }

    /// The condition of a shared type as lines of source, each behind an indent; nothing for one that nobody reaches.
    pub fn lines(&self, context: Context<'_>, id: TypeId, indent: &str) -> String {
        let owners = self.0.get(&id).filter(|_| context.api.types[id].owner == Owner::Shared);
        let features = owners.into_iter().flatten().filter_map(|owner| context.feature_of(*owner));
        let features: BTreeSet<String> = features.collect();
        gate_lines(&Vec::from_iter(features), indent)
    }
}
