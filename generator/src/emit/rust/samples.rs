//! Samples of what the API sends, for tests: a type and its JSON, a line each. They are compiled with the feature `test-util` alone.

use super::Context;
use super::code::print;
use super::gates::Gates;
use super::ty::ident;
use crate::emit::{Files, OutputPath, Segment};
use crate::ir::{Owner, Reply, Shape, TypeId, TypeRef};
use crate::sample::received;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Writes `src/samples`, for an API that sends anything.
pub(super) fn samples(context: Context<'_>, gates: &Gates, files: &mut Files) {
    let mut by_owner: BTreeMap<Owner, Vec<TypeId>> = BTreeMap::new();
    for id in context.received_types() {
        by_owner.entry(context.api.types[id].owner).or_default().push(id);
    }
    let modules = by_owner.keys().map(|owner| {
        let (module, gate) = (ident(context.names.module(*owner)), context.gate_of(*owner));
        quote!(#gate mod #module;)
    });
    let docs = " Samples of what the API sends, by product.";
    files.insert("src/samples/mod.rs", print(quote!(#![doc = #docs] #(#modules)*)));
    for (owner, ids) in by_owner {
        let module = context.names.module(owner);
        let path = OutputPath::from("src/samples").join(Segment::from(module).behind(".rs"));
        files.insert(path, context.samples_of(module.as_str(), ids, gates));
    }
}

impl Context<'_> {
    /// The types that the API sends as a whole: values of replies, items of lists, events.
    fn received_types(self) -> BTreeSet<TypeId> {
        let operations = self.selected_products().flat_map(|(_, product)| &product.operations);
        let replies = operations.flat_map(|id| {
            let operation = &self.api.operations[*id];
            let item = operation.paging.iter().map(|paging| &paging.item);
            let value = |reply| match reply {
                &Reply::Json { ref ty, .. } | &Reply::Events(ref ty) => Some(ty),
                _ => None,
            };
            item.chain([&operation.reply].into_iter().chain(&operation.other_replies).filter_map(value))
        });
        let replies = replies.filter_map(inner_type);
        let events = self.api.webhooks.iter().map(|event| event.ty);
        let types = replies.chain(events).map(|id| self.api.emitted(id));
        types
            .filter(|id| self.api.types[*id].is_emitted() && !matches!(self.api.types[*id].shape, Shape::StringEnum(_)))
            .collect()
    }

    fn samples_of(self, module: &str, ids: Vec<TypeId>, gates: &Gates) -> String {
        let mut ids: Vec<(String, TypeId)> = ids.into_iter().map(|id| (self.names.ty(id).to_string(), id)).collect();
        ids.sort();
        let mut text = format!("//! Samples of the types in `{module}`.\n\ncrate::runtime::test::sample! {{\n");
        for (name, id) in ids {
            let json = received(self.api, id).to_json(self.api).to_string();
            text += &gates.lines(self, id, "    ");
            writeln!(text, "    crate::models::{module}::{name} = {json:?};").expect("writing to a string succeeds");
        }
        text + "}\n"
    }
}

/// The named type that a value is, or has items of.
fn inner_type(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => Some(*id),
        TypeRef::Nullable(inner) | TypeRef::Array(inner) | TypeRef::Map(inner) => inner_type(inner),
        _ => None,
    }
}
