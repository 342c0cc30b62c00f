//! Operations: one method each, a few lines over the runtime's call.

use super::Context;
use super::body::BodyPart;
use super::params::is_setter;
use super::ty::{Viewpoint, ident, tokens};
use crate::emit::markdown::code_span;
use crate::ir::{OpId, Operation, Paging, Reply, TypeRef};
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
        let has_marker = self.has_marker(id, operation);
        let marker = ident(&self.names.op(id).call);
        let call = tokens(&self.call_text(id, operation));
        let body = self.body(id, operation);
        let body_items = &body.items;
        let items = if has_marker {
            let docs = self.marker_docs(id, operation);
            quote! {
                #docs
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
        let values: Vec<_> = operation.path_places().map(|place| &path[place].value).collect();
        let path = if values.is_empty() { quote!() } else { quote!(.path(&[#(#values),*])) };
        let required = required.iter().map(|argument| &argument.value);
        let descriptor = self.descriptor(operation);
        let deprecated = operation.docs.deprecated.is_some().then(|| quote!(#[deprecated]));
        let start = quote!(Call::new(self.0, const { &#descriptor }) #path #(#required)*);
        let send = (body.send)(start);
        let wait = self.wait(id, operation);
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #name(&self, #(#declared),*) -> #call { #send }
            #wait
        }
    }

    /// Whether the call has methods of its own, and so a marker that says whose it is.
    pub fn has_marker(&self, id: OpId, operation: &Operation) -> bool {
        let mut parameters = self.names.op(id).parameters(operation);
        parameters.any(|(param, _, place)| is_setter(param, place)) || !operation.other_replies.is_empty()
    }

    /// What the method of an operation returns, as source text.
    pub fn call_text(&self, id: OpId, operation: &Operation) -> String {
        let reply = self.reply_text(&operation.reply, operation.paging.as_ref());
        if self.has_marker(id, operation) {
            format!("Call<{reply}, {}>", self.names.op(id).call)
        } else {
            format!("Call<{reply}>")
        }
    }

    fn reply_type(&self, reply: &Reply, paging: Option<&Paging>) -> TokenStream {
        tokens(&self.reply_text(reply, paging))
    }

    /// What a call returns, as source text.
    pub fn reply_text(&self, reply: &Reply, paging: Option<&Paging>) -> String {
        let text = |ty: &TypeRef| self.type_text(ty, Viewpoint::Outside);
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
            ty => self.type_text(ty, Viewpoint::Outside),
        }
    }

    /// Methods that ask for another content type of the reply.
    fn conversions(&self, id: OpId, operation: &Operation) -> Vec<TokenStream> {
        let names = &self.names.op(id).other_replies;
        let marker = ident(&self.names.op(id).call);
        let one = |(reply, name): (&Reply, _)| {
            let mime = reply.content_type();
            let docs = format!(" Asks for the reply as {}.", code_span(mime));
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
}
