//! A sample as a call: the way to the operation, its arguments, a setter for each optional parameter.

use super::super::ty::ident;
use super::taker::Taker;
use super::{PathValues, Printer};
use crate::ir::{Body, Operation, Param, TypeRef};
use crate::names::Resource;
use crate::sample::{Node, Sample};
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    /// The call, not sent yet.
    pub fn call(&mut self, sample: &Sample) -> TokenStream {
        let context = self.context;
        let (operation, names) = (&context.api.operations[sample.op], context.names.op(sample.op));
        let way = way_to(context.names.resources(), names.resource_index);
        let method = ident(&names.rust_method);
        let arguments = self.arguments(sample, operation);
        let setters = self.setters(sample, operation);
        let reply = sample.reply.map(|index| {
            let name = ident(&names.other_replies[index]);
            quote!(.#name())
        });
        quote!(client #way.#method(#(#arguments),*) #(#setters)* #reply)
    }

    /// Path parameters, required query and header parameters, the body.
    fn arguments(&mut self, sample: &Sample, operation: &Operation) -> Vec<TokenStream> {
        let mut arguments = Vec::new();
        let is_asked = |param: &Param| self.context.api.constant(&param.ty).is_none();
        let path = operation.path_params.iter().zip(&sample.path).filter(|(param, _)| is_asked(param));
        for (param, node) in path.collect::<Vec<_>>() {
            let value = self.argument(param, node);
            arguments.push(match (self.path_values, node) {
                (PathValues::OfHost, Node::Text(_) | Node::Enum { .. }) => quote!(path(#value)),
                _ => value,
            });
        }
        for (param, node) in given(&operation.query, &sample.query).chain(given(&operation.headers, &sample.headers)) {
            if param.required && self.context.api.constant(&param.ty).is_none() {
                arguments.push(self.argument(param, node));
            }
        }
        if let (Some(node), Some(body)) = (&sample.body, operation.bodies.get(sample.content)) {
            arguments.extend(self.body(sample, body, node));
        }
        arguments
    }

    /// The argument that is the body; bytes of a range have their content type in front.
    fn body(&mut self, sample: &Sample, body: &Body, node: &Node) -> Vec<TokenStream> {
        let context = self.context;
        let (operation, names) = (&context.api.operations[sample.op], context.names.op(sample.op));
        let is_choice = operation.bodies.len() > 1;
        let value = match (body.ty(), node) {
            (Some(ty), node) => self.value(node, ty, Taker::Exact),
            (None, Node::File { content, .. }) if is_choice => quote!(#content.into()),
            (None, Node::File { content, .. }) => quote!(#content),
            (None, _) => unreachable!("bytes are sent as a file's content"),
        };
        let mime = body.content_type().replace("*/", "application/").replace('*', "octet-stream");
        let first = operation.bodies.iter().position(|other| other.ty() == body.ty());
        if !is_choice {
            return body.is_range().then(|| quote!(#mime)).into_iter().chain([value]).collect();
        }
        let converts = matches!(body.ty(), Some(TypeRef::Named(_))) && first == Some(sample.content);
        if converts {
            return vec![value];
        }
        let module = ident(context.names.product_module(operation.product));
        let (choice, variant) = (ident(&names.body_choice), ident(&names.body_variants[sample.content]));
        let library = context.library();
        let path = quote!(#library::resources::#module::#choice::#variant);
        vec![if body.is_range() {
            quote!(#path { content_type: #mime.into(), body: #value })
        } else {
            quote!(#path(#value))
        }]
    }

    fn setters(&mut self, sample: &Sample, operation: &Operation) -> Vec<TokenStream> {
        let names = self.context.names.op(sample.op);
        let query = sample.query.iter().map(|(index, node)| (&operation.query[*index], &names.query[*index], node));
        let headers =
            sample.headers.iter().map(|(index, node)| (&operation.headers[*index], &names.headers[*index], node));
        let optional = query.chain(headers).filter(|(param, ..)| !param.required);
        optional
            .map(|(param, name, node)| {
                let (name, value) = (ident(name), self.value(node, &param.ty, Taker::Setter));
                quote!(.#name(#value))
            })
            .collect()
    }

    /// A parameter's value: text as it is, lists and enums converted, anything else of the very type.
    fn argument(&mut self, param: &Param, node: &Node) -> TokenStream {
        match (&param.ty, node) {
            (_, Node::Text(text) | Node::File { content: text, .. }) => quote!(#text),
            (TypeRef::Array(_), node) => self.value(node, &param.ty, Taker::Setter),
            (ty, node) => self.value(node, ty, Taker::Exact),
        }
    }
}

/// The parameters that are given, with their values.
fn given<'s>(params: &'s [Param], values: &'s [(usize, Node)]) -> impl Iterator<Item = (&'s Param, &'s Node)> {
    values.iter().map(|(index, node)| (&params[*index], node))
}

/// The accessors from the client to a resource: `.ai().assistants()`.
fn way_to(resources: &[Resource], index: usize) -> TokenStream {
    let resource = &resources[index];
    let before = resource.parent.map(|parent| way_to(resources, parent));
    let accessor = ident(&resource.accessor);
    quote!(#before.#accessor())
}
