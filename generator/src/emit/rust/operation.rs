//! Operations: one method each, a few lines over the runtime's call.

use super::Context;
use super::ty::{Scope, ident, tokens};
use crate::ir::{Body, OpId, Operation, Paging, Reply, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// What an operation comes to in Rust.
pub(super) struct Emitted {
    /// The method of the resource.
    pub method: TokenStream,
    /// The marker type, its setters and the body enum, if there are any.
    pub items: TokenStream,
}

impl Context<'_> {
    /// One operation.
    pub fn operation(&self, id: OpId) -> Emitted {
        let operation = &self.api.operations[id];
        let setters = self.setters(id, operation);
        let conversions = self.conversions(id, operation);
        let has_marker = !setters.is_empty() || !conversions.is_empty();
        let marker = ident(&self.names.op(id).call);
        let reply = self.reply_type(&operation.reply, operation.paging.as_ref());
        let call = if has_marker { quote!(Call<#reply, #marker>) } else { quote!(Call<#reply>) };
        let body = self.body(id, operation);
        let body_items = &body.items;
        let items = if has_marker {
            let docs = format!(" Parameters of `{} {}`.", operation.method.as_str(), operation.path);
            quote! {
                #[doc = #docs]
                #[derive(Debug)]
                pub enum #marker {}
                impl<T> Call<T, #marker> { #(#setters)* #(#conversions)* }
                #body_items
            }
        } else {
            quote!(#body_items)
        };
        Emitted { method: self.method(id, operation, &call, &body), items }
    }

    fn method(&self, id: OpId, operation: &Operation, call: &TokenStream, body: &BodyPart) -> TokenStream {
        let docs = self.operation_docs(id, operation);
        let name = ident(&self.names.op(id).rust_method);
        let path = self.path_arguments(id, operation);
        let required = self.required_arguments(id, operation);
        let declared =
            path.iter().chain(&required).filter_map(|argument| argument.declaration.as_ref()).chain(&body.declaration);
        let values: Vec<_> = path.iter().map(|argument| &argument.value).collect();
        let path = if values.is_empty() { quote!() } else { quote!(.path(&[#(#values),*])) };
        let required = required.iter().map(|argument| &argument.value);
        let descriptor = self.descriptor(operation);
        let deprecated = operation.docs.deprecated.is_some().then(|| quote!(#[deprecated]));
        let start = quote!(Call::new(self.0, const { &#descriptor }) #path #(#required)*);
        let send = (body.send)(start);
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #name(&self, #(#declared),*) -> #call { #send }
        }
    }

    fn reply_type(&self, reply: &Reply, paging: Option<&Paging>) -> TokenStream {
        tokens(&self.reply_text(reply, paging))
    }

    /// What a call returns, as source text.
    pub fn reply_text(&self, reply: &Reply, paging: Option<&Paging>) -> String {
        let text = |ty: &TypeRef| self.type_text(ty, Scope::Outside);
        match (reply, paging) {
            (Reply::Json { .. }, Some(Paging { item, meta: Some(meta), .. })) => {
                format!("Page<{}, {}>", text(item), text(meta))
            }
            (Reply::Json { .. }, Some(paging)) => format!("Page<{}>", text(&paging.item)),
            (Reply::Json { ty, .. }, None) => text(ty),
            (Reply::Empty, _) => "()".to_owned(),
            (Reply::Text(_), _) => "String".to_owned(),
            (Reply::Bytes(_), _) => "Bytes".to_owned(),
            (Reply::Events(event), _) => format!("EventStream<{}>", text(event)),
            (Reply::WebSocket { send, receive }, _) => {
                format!("WebSocket<{}, {}>", self.frame(send), self.frame(receive))
            }
        }
    }

    fn frame(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::File => "Bytes".to_owned(),
            ty => self.type_text(ty, Scope::Outside),
        }
    }

    /// Methods that ask for another content type of the reply.
    fn conversions(&self, id: OpId, operation: &Operation) -> Vec<TokenStream> {
        let names = &self.names.op(id).other_replies;
        let marker = ident(&self.names.op(id).call);
        let one = |(reply, name): (&Reply, _)| {
            let mime = mime(reply);
            let docs = format!(" Asks for the reply as `{mime}`.");
            let name = ident(name);
            let ty = self.reply_type(reply, None);
            let is_stream = matches!(reply, Reply::Events(_));
            let ask = if is_stream { self.ask_for_events(operation) } else { quote!(accept(#mime)) };
            quote! {
                #[doc = #docs]
                #[inline]
                pub fn #name(self) -> Call<#ty, #marker> { self.#ask }
            }
        };
        operation.other_replies.iter().zip(names).map(one).collect()
    }

    fn body(&self, id: OpId, operation: &Operation) -> BodyPart {
        let name = ident(&self.names.op(id).body);
        match &operation.bodies[..] {
            [] => BodyPart { declaration: None, items: quote!(), send: Box::new(|call| call) },
            [Body::Bytes(mime)] => {
                let mime = mime.clone();
                let declaration = Some(quote!(#name: impl Into<Bytes>));
                BodyPart { declaration, items: quote!(), send: Box::new(move |call| quote!(#call.bytes(#mime, #name))) }
            }
            [body] => {
                let ty = self.type_tokens(body.ty().unwrap_or(&TypeRef::Value), Scope::Outside);
                let encode = encoding(body);
                let declaration = Some(quote!(#name: #ty));
                let send = move |call: TokenStream| quote!(#call.#encode(&#name));
                BodyPart { declaration, items: quote!(), send: Box::new(send) }
            }
            bodies => self.body_choice(id, operation, bodies),
        }
    }

    /// Several content types: an enum that each body converts into.
    fn body_choice(&self, id: OpId, operation: &Operation, bodies: &[Body]) -> BodyPart {
        let names = self.names.op(id);
        let (name, choice) = (ident(&names.body), ident(&names.body_choice));
        let docs = format!(" A body of `{} {}`.", operation.method.as_str(), operation.path);
        let (mut variants, mut conversions, mut arms) = (Vec::new(), Vec::new(), Vec::new());
        for body in bodies {
            let Some(ty) = body.ty() else { continue };
            let ty = self.type_tokens(ty, Scope::Outside);
            let encode = encoding(body);
            let (variant, docs) = match body {
                Body::Form(_) => (quote!(Form), " As `application/x-www-form-urlencoded`."),
                Body::Multipart(_) => (quote!(Multipart), " As `multipart/form-data`."),
                Body::Json(_) | Body::Bytes(_) => (quote!(Json), " As `application/json`."),
            };
            variants.push(quote!(#[doc = #docs] #variant(#ty)));
            conversions.push(quote! {
                impl From<#ty> for #choice {
                    #[inline]
                    fn from(body: #ty) -> Self { Self::#variant(body) }
                }
            });
            arms.push(quote!(#choice::#variant(body) => call.#encode(&body)));
        }
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
}

/// What a request body adds to a method.
struct BodyPart {
    declaration: Option<TokenStream>,
    items: TokenStream,
    send: Box<dyn Fn(TokenStream) -> TokenStream>,
}

fn encoding(body: &Body) -> TokenStream {
    match body {
        Body::Json(_) | Body::Bytes(_) => quote!(json),
        Body::Form(_) => quote!(form),
        Body::Multipart(_) => quote!(multipart),
    }
}

fn mime(reply: &Reply) -> &str {
    match reply {
        Reply::Text(mime) | Reply::Bytes(mime) => mime,
        Reply::Events(_) => "text/event-stream",
        Reply::Json { .. } | Reply::Empty | Reply::WebSocket { .. } => "application/json",
    }
}
