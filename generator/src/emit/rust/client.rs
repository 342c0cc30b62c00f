//! The crate's root, and what every printed file needs.

use super::Context;
use super::code::print;
use super::guide::{Guides, guide_module};
use super::runtime;
use super::ty::ident;
use crate::emit::markdown::{rustdoc_cell, rustdoc_text};
use crate::ir::{MultipartStyle, Owner, ProductId, SignatureHeaders, TokenUrl};
use proc_macro2::TokenStream;
use quote::quote;

/// `src/lib.rs`.
pub(super) fn crate_root(context: Context<'_>, guides: &Guides) -> String {
    let about = format!(" {}: a typed client.", rustdoc_text(&context.api.info.title));
    let webhooks = webhooks_module(context);
    let base_url = &context.api.info.base_url;
    let homeless: &[&str] = if base_url.contains("://") { &[] } else { HOMELESS };
    let readme = quote!(#![doc = include_str!("front.md")]);
    let products = context.products_docs(guides);
    let guides = (!guides.is_empty()).then(|| {
        quote!(
            #[cfg(all(doc, not(doctest)))]
            pub mod guides;
        )
    });
    let (front, models) = (runtime::front(), context.models_front());
    let (own, wire) = (context.own_names(), context.wire_habits());
    let limit = recursion_limit(context.api.nesting());
    print(quote! {
        #![doc = #about]
        #![doc = ""]
        #readme
        #(#![doc = #products])*
        #limit
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
        #own
        #[doc(hidden)]
        pub mod runtime;
        #[allow(missing_docs, reason = "many schemas say nothing of a property but its name")]
        mod models;
        pub mod resources;
        #[cfg(feature = "test-util")]
        mod samples;
        #webhooks
        #guides
        #front
        #models
        #[doc = " The URL that operations are under, unless the client is given another."]
        #(#[doc = #homeless])*
        pub const BASE_URL: &str = #base_url;
        #wire
    })
}

/// Said of a URL that no client can call.
const HOMELESS: &[&str] = &[
    "",
    " The API's document names no host, so that every call fails unless the client is given a URL:",
    " by [`ClientBuilder::base_url`], or by the environment.",
];

/// The compiler goes 128 types down; where that may not do, it is told to go further.
fn recursion_limit(nesting: usize) -> Option<TokenStream> {
    let limit = (2 * nesting).next_power_of_two().to_string();
    (nesting > 100).then(|| quote!(#![recursion_limit = #limit]))
}

/// The module of webhooks: a file of its own where there are events.
fn webhooks_module(context: Context<'_>) -> TokenStream {
    match (context.api.webhooks.is_empty(), &context.api.identity.signature) {
        (true, None) => TokenStream::new(),
        // They can be verified all the same; in `src/webhooks.rs`, the events stand beside.
        (true, Some(_)) => quote! {
            #[doc = " Webhooks: whether they are from the API."]
            #[cfg(feature = "webhooks")]
            pub mod webhooks {
                mod signature;
                pub use signature::{SignatureError, Verifier, WebhookError};
                #[cfg(feature = "axum")]
                pub use signature::Webhook;
                #[cfg(feature = "test-util")]
                pub use signature::Signer;
                #[doc = " What webhooks are read as unless said otherwise: the document describes none."]
                #[cfg(feature = "axum")]
                pub type Event = super::runtime::Value;
            }
        },
        (false, _) => quote! {
            #[cfg(feature = "webhooks")]
            pub mod webhooks;
        },
    }
}

impl Context<'_> {
    /// What the runtime calls by the API's own names: variables, the crate, headers.
    fn own_names(self) -> TokenStream {
        let identity = &self.api.identity;
        let (prefix, library) = (identity.variable(""), identity.crate_name.library());
        let headers = identity.signature.as_ref().map(|SignatureHeaders { timestamp, signature }| {
            quote! {
                #[doc = " The names of the headers that webhooks are signed with, in lower case."]
                #[cfg(feature = "webhooks")]
                macro_rules! signature_header {
                    (timestamp) => { #timestamp };
                    (signature) => { #signature };
                }
            }
        });
        quote! {
            #[doc = " The name of an environment variable."]
            macro_rules! env_name {
                ($name:literal) => { concat!(#prefix, $name) };
            }
            #[doc = " The crate, as code outside of it names it."]
            macro_rules! library {
                () => { #library };
            }
            #headers
        }
    }

    /// What the runtime does the API's own way: where it has the tokens of OAuth clients from, how it writes multipart bodies.
    fn wire_habits(self) -> TokenStream {
        let url = self.api.info.token_url.as_ref().map_or_else(
            || quote!(None),
            |TokenUrl { base, path }| {
                let base = base.as_ref().map_or_else(|| quote!(None), |base| quote!(Some(#base)));
                quote!(Some((#base, #path)))
            },
        );
        let in_brackets = self.api.multipart == MultipartStyle::Brackets;
        quote! {
            #[doc = " Where the tokens of OAuth clients are: scheme and host, if that is not under [`BASE_URL`], and the path."]
            pub(crate) const TOKEN_URL: Option<(Option<&str>, &str)> = #url;
            #[doc = " Whether multipart bodies have what is inside a property under its name with brackets: `name[]`, `name[key]`."]
            pub(crate) const MULTIPART_IN_BRACKETS: bool = #in_brackets;
        }
    }

    /// The modules of models, at the crate's root.
    fn models_front(self) -> TokenStream {
        let owners = self.owners().filter(|owner| *owner != Owner::Webhooks);
        let uses = owners.map(|owner| {
            let (module, gate) = (ident(self.names.module(owner)), self.gate_of(owner));
            quote!(#gate #[doc(inline)] pub use models::#module;)
        });
        quote!(#(#uses)*)
    }

    /// The products: their features, where their operations are, and their guides, a row each.
    fn products_docs(self, guides: &Guides) -> Vec<String> {
        let mut lines = [" ", " # Products", " ", " | feature | operations | what it is |", " |---|---|---|"]
            .map(str::to_owned)
            .to_vec();
        for (id, product) in self.selected_products() {
            let module = self.names.product_module(id);
            let about = product.about.as_deref().map_or_else(|| rustdoc_text(&product.title), rustdoc_cell);
            let guide = guides.get(&id).map(|_| format!(" [Guide]({}).", guide_module(self.names, id)));
            let (roots, guide) = (self.roots_of(id).join(", "), guide.unwrap_or_default());
            lines.push(format!(" | `{}` | [{roots}](resources::{module}) | {about}{guide} |", self.names.feature(id)));
        }
        lines
    }

    /// The accessors of the client that lead to a product's operations.
    pub(super) fn roots_of(self, product: ProductId) -> Vec<String> {
        let roots = self.names.resources().iter().filter(|resource| resource.parent.is_none());
        let own = roots.filter(|resource| resource.products.contains(&product));
        own.map(|resource| format!("`{}()`", resource.accessor)).collect()
    }
}
