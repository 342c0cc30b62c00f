//! Request bodies: the argument that takes one, and an enum where an operation takes several content types.

use super::Context;
use super::docs::endpoint;
use super::ty::{Viewpoint, ident};
use crate::emit::markdown::code_span;
use crate::ir::{Body, JsonBody, OpId, Operation};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The content type that the runtime sends JSON as, unless it is told another.
pub(super) const JSON: &str = "application/json";

/// What a request body adds to a method.
pub(super) struct BodyPart {
    /// The argument, or the arguments where the caller says the content type.
    pub declaration: Option<TokenStream>,
    /// The enum of bodies, where there are several content types.
    pub items: TokenStream,
    /// From the call without a body to the call with it.
    pub send: Box<dyn Fn(TokenStream) -> TokenStream>,
}

/// The enum of bodies, as it grows.
#[derive(Default)]
struct Choice {
    variants: Vec<TokenStream>,
    conversions: Vec<TokenStream>,
    arms: Vec<TokenStream>,
    /// The types that convert into a variant.
    converted: BTreeSet<String>,
}

impl Context<'_> {
    /// What the request body of an operation comes to.
    pub fn body(&self, id: OpId, operation: &Operation) -> BodyPart {
        let names = self.names.op(id);
        let (name, content_type) = (ident(&names.body), ident(&names.content_type));
        let [body] = &operation.bodies[..] else { return self.several(id, operation) };
        let declaration = match body.ty() {
            Some(ty) => {
                let ty = self.type_tokens(ty, Viewpoint::Outside);
                quote!(#name: #ty)
            }
            None if body.is_range() => quote!(#content_type: &str, #name: impl Into<Bytes>),
            None => quote!(#name: impl Into<Bytes>),
        };
        let step = step(body, &quote!(#name), &quote!(#content_type));
        let send = move |call: TokenStream| quote!(#call.#step);
        BodyPart { declaration: Some(declaration), items: quote!(), send: Box::new(send) }
    }

    /// No content type, or several: an enum that bodies convert into.
    fn several(&self, id: OpId, operation: &Operation) -> BodyPart {
        if operation.bodies.is_empty() {
            return BodyPart { declaration: None, items: quote!(), send: Box::new(|call| call) };
        }
        let names = self.names.op(id);
        let (name, choice) = (ident(&names.body), ident(&names.body_choice));
        let docs = format!(" A body of {}.", endpoint(operation));
        let mut parts = Choice::default();
        for (body, variant) in operation.bodies.iter().zip(&names.body_variants) {
            self.variant(&mut parts, body, &choice, &ident(variant), &operation.bodies);
        }
        let Choice { variants, conversions, arms, .. } = parts;
        let items = quote! {
            #[doc = #docs]
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #choice { #(#variants),* }
            #(#conversions)*
        };
        let declaration = Some(quote!(#name: impl Into<#choice>));
        let send = move |call: TokenStream| quote!(let call = #call; match #name.into() { #(#arms),* });
        BodyPart { declaration, items, send: Box::new(send) }
    }

    /// A variant of the enum, and the conversion into it.
    fn variant(&self, parts: &mut Choice, body: &Body, choice: &Ident, variant: &Ident, all: &[Body]) {
        let docs = format!(" As {}.", code_span(body.content_type()));
        let step = step(body, &quote!(body), &quote!(&content_type));
        if body.is_range() {
            parts.variants.push(quote!(
                #[doc = #docs]
                #variant {
                    /// The content type of the bytes.
                    content_type: String,
                    /// The bytes.
                    body: Bytes,
                }
            ));
            parts.arms.push(quote!(#choice::#variant { content_type, body } => call.#step));
            return;
        }
        let ty = body.ty().map_or_else(|| quote!(Bytes), |ty| self.type_tokens(ty, Viewpoint::Outside));
        parts.variants.push(quote!(#[doc = #docs] #variant(#ty)));
        parts.arms.push(quote!(#choice::#variant(body) => call.#step));
        if self.converts(parts, body, all) {
            parts.conversions.push(quote! {
                impl From<#ty> for #choice {
                    #[inline]
                    fn from(body: #ty) -> Self { Self::#variant(body) }
                }
            });
        }
    }

    /// The types that convert into the enum of an operation's bodies, as source text.
    pub fn converting_bodies(&self, operation: &Operation) -> Vec<String> {
        let mut parts = Choice::default();
        let fixed = operation.bodies.iter().filter(|body| !body.is_range());
        let converting = fixed.filter(|body| self.converts(&mut parts, body, &operation.bodies));
        converting
            .map(|body| body.ty().map_or_else(|| "Bytes".to_owned(), |ty| self.type_text(ty, Viewpoint::Outside)))
            .collect()
    }

    /// Whether a value of the body's type can mean this variant only, or means it before others of that type. Bytes say
    /// nothing of what they are, unless there is one content type that they can be.
    fn converts(&self, parts: &mut Choice, body: &Body, all: &[Body]) -> bool {
        match body.ty() {
            Some(ty) => parts.converted.insert(self.type_text(ty, Viewpoint::Outside)),
            None => all.iter().filter(|body| body.ty().is_none()).count() == 1,
        }
    }
}

/// The method of the call that takes the body.
fn step(body: &Body, value: &TokenStream, content_type: &TokenStream) -> TokenStream {
    match body {
        Body::Json(JsonBody { content_type, .. }) if content_type != JSON => quote!(json_as(#content_type, &#value)),
        Body::Json(_) => quote!(json(&#value)),
        Body::Form(_) => quote!(form(&#value)),
        Body::Multipart(_) => quote!(multipart(&#value)),
        Body::Bytes(_) if body.is_range() => quote!(bytes(#content_type, #value)),
        Body::Bytes(mime) => quote!(bytes(#mime, #value)),
    }
}
