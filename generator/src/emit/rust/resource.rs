//! Resources: the tree of accessors, and a module of operations per product.

use super::Context;
use super::code::{feature_gate, format, print, space_out};
use super::guide::ProductPart;
use super::ty::ident;
use crate::emit::{Files, OutputPath, Segment};
use crate::ir::{OpId, ProductId};
use crate::names::Resource;
use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Writes `src/resources`.
pub(super) fn resources(context: Context<'_>, files: &mut Files) {
    let products: Vec<ProductId> = context.selected_products().map(|(id, _)| id).collect();
    let texts: Vec<String> = products.par_iter().with_max_len(1).map(|id| context.product(*id)).collect();
    for (id, text) in products.into_iter().zip(texts) {
        let module = context.names.product_module(id);
        files.insert(OutputPath::from("src/resources").join(Segment::from(module).behind(".rs")), text);
    }
    files.insert("src/resources/mod.rs", context.resources_root());
}

impl Context<'_> {
    /// A product's module: the resources that are its alone, and all its operations.
    fn product(&self, product: ProductId) -> String {
        let mut by_resource: BTreeMap<usize, Vec<OpId>> = BTreeMap::new();
        for op in &self.api.products[product].operations {
            by_resource.entry(self.names.op(*op).resource_index).or_default().push(*op);
        }
        let mut items = Vec::new();
        for (index, resource) in self.names.resources().iter().enumerate() {
            let own = !resource.is_shared && resource.products.contains(&product);
            if own {
                items.push(self.accessor_struct(resource, None));
            }
            if let Some(operations) = by_resource.get(&index) {
                items.push(self.operations_of(resource, operations));
            }
        }
        let docs = format!(" {}", self.about("Operations", product));
        let see = paragraph(&self.see_also(product, ProductPart::Operations));
        let mut parts = vec![String::new()];
        parts.extend(items.into_iter().map(format));
        let imports = self.operation_imports(&parts);
        parts[0] = format(quote! {
            #![doc = #docs]
            #(#![doc = #see])*
            #imports
        });
        space_out(&parts.concat())
    }

    fn operations_of(&self, resource: &Resource, operations: &[OpId]) -> TokenStream {
        let ty = ident(&resource.ty);
        let emitted: Vec<_> = operations.iter().map(|op| self.operation(*op)).collect();
        let methods = emitted.iter().map(|one| &one.method);
        let items = emitted.iter().map(|one| &one.items);
        quote! {
            impl #ty<'_> { #(#methods)* }
            #(#items)*
        }
    }

    /// A resource: a borrowed client with a name, and the way to it from its parent.
    fn accessor_struct(&self, resource: &Resource, gate: Option<&TokenStream>) -> TokenStream {
        let ty = ident(&resource.ty);
        let accessor = ident(&resource.accessor);
        let features = self.features_of(resource);
        let docs = format!(" Operations under `client{}`. {features}", self.way_to(resource));
        let guides = self.guide_links(resource, gate.is_some());
        let way_docs = format!(" Operations under `{}`. {features}", resource.path.join("."));
        let (parent, client) = match resource.parent {
            Some(parent) => {
                let parent = ident(&self.names.resources()[parent].ty);
                (quote!(impl<'a> #parent<'a>), quote!(self.0))
            }
            None => (quote!(impl Client), quote!(self)),
        };
        let (receiver, lifetime) = match resource.parent {
            Some(_) => (quote!(self), quote!('a)),
            None => (quote!(&self), quote!('_)),
        };
        quote! {
            #[doc = #docs]
            #(#guides)*
            #gate
            #[derive(Clone, Copy, Debug)]
            pub struct #ty<'a>(pub(crate) &'a Client);
            #gate
            #parent {
                #[doc = #way_docs]
                #[inline]
                #[must_use]
                pub fn #accessor(#receiver) -> #ty<#lifetime> { #ty(#client) }
            }
        }
    }

    /// Attributes that link a resource to the guides of its products. Those of several are there one by one: a product that is not chosen
    /// has no guide.
    fn guide_links(&self, resource: &Resource, one_by_one: bool) -> Vec<TokenStream> {
        let attribute = |id: ProductId| {
            let (feature, docs) = (self.names.feature(id).to_string(), format!(" {}", self.guide_link(id)?));
            Some(if one_by_one { quote!(#[cfg_attr(feature = #feature, doc = #docs)]) } else { quote!(#[doc = #docs]) })
        };
        let links: Vec<_> = self.written_products(resource).filter_map(attribute).collect();
        if links.is_empty() { links } else { [quote!(#[doc = ""])].into_iter().chain(links).collect() }
    }

    /// The accessors from the client to a resource: `.ai().assistants()`.
    pub fn way_to(&self, resource: &Resource) -> String {
        let parent = resource.parent.map(|parent| self.way_to(&self.names.resources()[parent])).unwrap_or_default();
        format!("{parent}.{}()", resource.accessor)
    }

    /// The features that a resource needs, in a sentence.
    fn features_of(&self, resource: &Resource) -> String {
        let features = self.written_features(resource);
        let named = features.iter().map(|feature| format!("`{feature}`")).collect::<Vec<_>>();
        match &named[..] {
            [only] => format!("Feature {only}."),
            named => format!("One of the features {}.", named.join(", ")),
        }
    }

    /// The features of the products that are written and have operations of a resource.
    fn written_features(&self, resource: &Resource) -> Vec<String> {
        self.written_products(resource).map(|id| self.names.feature(id).to_string()).collect()
    }

    /// The products that are written and have operations of a resource.
    fn written_products(&self, resource: &Resource) -> impl Iterator<Item = ProductId> {
        resource.products.iter().copied().filter(|id| !self.api.products[*id].operations.is_empty())
    }

    /// The path of a resource's type.
    pub fn resource_path(&self, resource: &Resource) -> String {
        match resource.products.first().filter(|_| !resource.is_shared) {
            Some(only) => format!("crate::resources::{}::{}", self.names.product_module(*only), resource.ty),
            None => format!("crate::resources::{}", resource.ty),
        }
    }

    /// `resources/mod.rs`: the modules, and the resources that several products share.
    fn resources_root(&self) -> String {
        let modules = self.selected_products().map(|(id, _)| {
            let module = ident(self.names.product_module(id));
            let gate = feature_gate(&[self.names.feature(id).to_string()]);
            quote!(#gate pub mod #module;)
        });
        let mut all: BTreeSet<String> = BTreeSet::new();
        let shared = self.shared_resources().filter_map(|resource| {
            let features = self.written_features(resource);
            all.extend(features.iter().cloned());
            (!features.is_empty()).then(|| self.accessor_struct(resource, feature_gate(&features).as_ref()))
        });
        let shared = quote!(#(#shared)*);
        let gate = feature_gate(&all.into_iter().collect::<Vec<_>>());
        let import = gate.map(|gate| quote!(#gate use crate::runtime::operation::Client;));
        print(quote! {
            #![doc = " Operations, by product. The way to them starts at [the client](crate::Client)."]
            #import
            #(#modules)*
            #shared
        })
    }

    /// The resources that several products have operations under.
    pub fn shared_resources(&self) -> impl Iterator<Item = &Resource> {
        self.names.resources().iter().filter(|resource| resource.is_shared)
    }
}

/// A paragraph of docs behind another, line by line; nothing for an empty one.
fn paragraph(text: &str) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { vec![String::new(), format!(" {text}")] }
}
