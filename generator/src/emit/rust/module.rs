//! Modules of models: one per product, one for webhooks, one for what several use.

use super::Context;
use super::client::feature_gate;
use super::ty::{file_stem, ident};
use crate::emit::Files;
use crate::ir::{Owner, Shape, TypeId};
use quote::quote;
use std::collections::BTreeMap;

/// Writes `src/models`.
pub(super) fn models(context: Context<'_>, files: &mut Files) {
    let mut by_owner: BTreeMap<Owner, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in context.api.types.iter().filter(|(_, def)| def.flow.is_used()) {
        by_owner.entry(def.owner).or_default().push(id);
    }
    for (owner, ids) in &mut by_owner {
        ids.sort_by_key(|id| context.names.ty(*id).to_string());
        let module = file_stem(context.names.module(*owner));
        files.insert(format!("src/models/{module}.rs"), context.models_of(*owner, ids));
    }
    files.insert("src/models/mod.rs", context.models_root(by_owner.keys().copied()));
}

impl Context<'_> {
    /// Whether any emitted type has this owner.
    pub fn owns_types(&self, owner: Owner) -> bool {
        self.api.types.values().any(|def| def.owner == owner && def.flow.is_used())
    }

    fn models_of(&self, owner: Owner, ids: &[TypeId]) -> String {
        let about = match owner {
            Owner::Product(id) => format!("Types of the product {}.", self.api.products[id].title),
            Owner::Webhooks => "Types of webhooks.".to_owned(),
            Owner::Shared => "Types that several products use.".to_owned(),
        };
        let mut text = format!("//! {about}\n\n#[allow(unused_imports)]\nuse crate::runtime::model::*;\n");
        if owner != Owner::Shared {
            text.push_str("#[allow(unused_imports)]\nuse super::shared;\n");
        }
        for id in ids {
            let def = &self.api.types[*id];
            text.push('\n');
            text.push_str(&match &def.shape {
                Shape::Struct(object) => self.object(*id, def, object),
                Shape::StringEnum(values) => self.string_enum(*id, def, values),
                Shape::Union(union) => self.union(*id, def, union),
            });
        }
        text
    }

    fn models_root(&self, owners: impl Iterator<Item = Owner>) -> String {
        let mut modules = Vec::new();
        let mut shared = false;
        for owner in owners {
            shared |= owner == Owner::Shared;
            let module = ident(self.names.module(owner));
            let (docs, gate) = match owner {
                Owner::Product(id) => {
                    (format!(" {}.", self.api.products[id].title), feature_gate(&[self.names.feature(id).to_string()]))
                }
                Owner::Webhooks => (" Webhooks.".to_owned(), feature_gate(&["webhooks".to_owned()])),
                Owner::Shared => (" Used by several products.".to_owned(), None),
            };
            modules.push(quote!(#[doc = #docs] #gate pub mod #module;));
        }
        if !shared {
            modules.push(quote!(
                #[doc = " Used by several products."]
                pub mod shared {}
            ));
        }
        let docs = " Types of requests and replies, by product.";
        super::client::print(quote!(#![doc = #docs] #(#modules)*))
    }
}
