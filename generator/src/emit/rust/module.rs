//! Modules of models: one per product, one for webhooks, one for what several use.

use super::Context;
use super::code::{feature_gate, print};
use super::gates::Gates;
use super::guide::ProductPart;
use super::ty::{Viewpoint, ident};
use super::usage::Usage;
use crate::emit::markdown::{rustdoc_line, rustdoc_text};
use crate::emit::{Files, OutputPath, Segment};
use crate::ir::{Field, Owner, ProductId, Shape, TypeDef, TypeId};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// What the module of shared types says of itself.
const SHARED: &str = "Types that several products use. Each is there with the feature of any of them, and with `webhooks` where an event has it.";

/// Writes `src/models`.
pub(super) fn models(context: Context<'_>, gates: &Gates, files: &mut Files) {
    let mut by_owner: BTreeMap<Owner, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in context.api.types.iter().filter(|(_, def)| def.is_emitted()) {
        by_owner.entry(def.owner).or_default().push(id);
        if let Some(module) = def.also {
            by_owner.entry(module).or_default();
        }
    }
    let usage = Usage::of(context);
    for (owner, ids) in &mut by_owner {
        ids.sort_by_key(|id| context.names.ty(*id).to_string());
        let module = context.names.module(*owner);
        files.insert(
            OutputPath::from("src/models").join(Segment::from(module).behind(".rs")),
            context.models_of(*owner, ids, (&usage, gates)),
        );
    }
    files.insert("src/models/mod.rs", context.models_root(by_owner.keys().copied()));
}

/// The macro that declares a type of this shape.
fn macro_of(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "object",
        Shape::StringEnum(_) => "string_enum",
        Shape::Union(_) => "union",
    }
}

impl Context<'_> {
    fn models_of(&self, owner: Owner, ids: &[TypeId], (usage, gates): (&Usage, &Gates)) -> String {
        let about = match owner {
            Owner::Product(id) => {
                let see = self.see_also(id, ProductPart::Types);
                let see = if see.is_empty() { see } else { format!("\n//!\n//! {see}") };
                self.about("Types", id) + &see
            }
            Owner::Webhooks => "Types of webhooks.".to_owned(),
            Owner::Shared => SHARED.to_owned(),
        };
        let (mut text, mut has_gates) = (String::new(), false);
        let (mut types, mut macros) = (BTreeSet::new(), BTreeSet::new());
        for id in ids {
            let def = &self.api.types[*id];
            types.extend(self.types_of_rows(def));
            macros.insert(macro_of(&def.shape));
            let docs = self.type_docs(*id, def, usage);
            text.push('\n');
            let gate = gates.lines(*self, *id, "");
            has_gates |= !gate.is_empty();
            text.push_str(&gate);
            text.push_str(&match &def.shape {
                Shape::Struct(object) => self.object(*id, def, object, &docs),
                Shape::StringEnum(values) => self.string_enum(*id, values, &docs),
                Shape::Union(union) => self.union(*id, def, union, &docs),
            });
        }
        let handed_on = self.handed_on(owner);
        let imports = self.model_imports(&types, &macros, &quote!(super));
        let partly = has_gates
            .then(|| quote!(#![allow(unused_imports, reason = "types are left out with all products that use them")]));
        let imports = print(quote!(#partly #handed_on #imports));
        format!("//! {about}\n\n{imports}{text}")
    }

    /// The shared types that were in a module before others used them, by the names that they have there.
    fn handed_on(&self, module: Owner) -> TokenStream {
        let types = self.api.types.iter().filter(|(_, def)| def.is_emitted() && def.also == Some(module));
        let mut uses: Vec<(String, TokenStream)> = Vec::new();
        for (id, def) in types {
            let Some(name) = self.names.also(self.api, id) else { continue };
            let (owner, ty, own) = (ident(self.names.module(def.owner)), ident(self.names.ty(id)), ident(&name));
            let item = if ty == own { quote!(super::#owner::#ty) } else { quote!(super::#owner::#ty as #own) };
            uses.push((name.to_string(), quote!(#[doc(inline)] pub use #item;)));
        }
        uses.sort_by(|(one, _), (other, _)| one.cmp(other));
        uses.into_iter().map(|(_, item)| item).collect()
    }

    /// The types that the rows of a type's declaration have.
    fn types_of_rows(&self, def: &TypeDef) -> Vec<String> {
        let scope = Viewpoint::Models(def.owner);
        match &def.shape {
            Shape::Struct(object) => {
                let field = |field: &Field| self.field_type(field, def, scope);
                let extra = object.extra.as_ref().map(|extra| format!("Map<{}>", self.type_text(extra, scope)));
                object.fields.iter().map(field).chain(extra).collect()
            }
            Shape::Union(union) => union.variants.iter().map(|variant| self.type_text(&variant.ty, scope)).collect(),
            Shape::StringEnum(_) => Vec::new(),
        }
    }

    /// What a module has of a product, and what that is, in its sentence.
    pub fn about(&self, what: &str, product: ProductId) -> String {
        let product = &self.api.products[product];
        let title = rustdoc_text(&product.title);
        match &product.about {
            Some(about) => format!("{what} of {title}. {}", rustdoc_line(about)),
            None => format!("{what} of {title}."),
        }
    }

    /// What the types of an owner are compiled with.
    pub fn gate_of(&self, owner: Owner) -> Option<TokenStream> {
        feature_gate(self.feature_of(owner).as_slice())
    }

    /// The feature of an owner; shared types have those of the products that use them, each its own.
    pub fn feature_of(&self, owner: Owner) -> Option<String> {
        match owner {
            Owner::Product(id) => Some(self.names.feature(id).to_string()),
            Owner::Webhooks => Some("webhooks".to_owned()),
            Owner::Shared => None,
        }
    }

    /// The modules that types are in.
    pub fn model_modules(&self) -> impl Iterator<Item = String> {
        self.owners().map(|owner| self.names.module(owner).to_string())
    }

    /// Whether an owner has types that are written.
    pub fn has_types(&self, owner: Owner) -> bool {
        self.api.types.values().any(|def| def.is_emitted() && (def.owner == owner || def.also == Some(owner)))
    }

    /// Who owns types that are written.
    pub fn owners(&self) -> impl Iterator<Item = Owner> + use<> {
        let emitted = self.api.types.values().filter(|def| def.is_emitted());
        let owners: BTreeSet<Owner> = emitted.flat_map(|def| [def.owner].into_iter().chain(def.also)).collect();
        owners.into_iter()
    }

    fn models_root(&self, owners: impl Iterator<Item = Owner>) -> String {
        let modules = owners.map(|owner| {
            let module = ident(self.names.module(owner));
            let gate = self.gate_of(owner);
            quote!(#gate pub mod #module;)
        });
        let docs = " Types of requests and replies, by product.";
        print(quote!(#![doc = #docs] #(#modules)*))
    }
}
