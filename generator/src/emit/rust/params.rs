//! Parameters: arguments of a method, and setters on the call that it returns.

use super::Context;
use super::ty::{Scope, ident, tokens};
use crate::ir::{ListStyle, OpId, Operation, Param, ParamStyle, Shape, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// An argument: how it is declared, and how the call takes it.
pub(super) struct Argument {
    pub declaration: TokenStream,
    pub value: TokenStream,
}

impl Context<'_> {
    /// Path parameters, in the order of the template.
    pub fn path_arguments(&self, id: OpId, operation: &Operation) -> Vec<Argument> {
        let names = &self.names.op(id).path_params;
        let argument = |(param, name): (&Param, _)| {
            let name = ident(name);
            let ty = self.argument_type(&param.ty);
            let value = match param.ty {
                ref ty if is_text(ty) => quote!(#name),
                _ if self.is_string_enum(&param.ty) => quote!(#name.into().as_str()),
                _ => quote!(&#name.to_string()),
            };
            Argument { declaration: quote!(#name: #ty), value }
        };
        operation.path_params.iter().zip(names).map(argument).collect()
    }

    /// Required query and header parameters, which are arguments too.
    pub fn required_arguments(&self, id: OpId, operation: &Operation) -> Vec<Argument> {
        let names = self.names.op(id);
        let query = operation.query.iter().zip(&names.query).map(|(param, name)| (param, name, false));
        let headers = operation.headers.iter().zip(&names.headers).map(|(param, name)| (param, name, true));
        let required = query.chain(headers).filter(|(param, ..)| param.required);
        required
            .map(|(param, name, is_header)| {
                let name = ident(name);
                let ty = self.argument_type(&param.ty);
                let value = self.converted(&param.ty, quote!(#name));
                let step = self.step(param, is_header, &value);
                Argument { declaration: quote!(#name: #ty), value: step }
            })
            .collect()
    }

    /// Setters of optional query and header parameters.
    pub fn setters(&self, id: OpId, operation: &Operation) -> Vec<TokenStream> {
        let names = self.names.op(id);
        let query = operation.query.iter().zip(&names.query).map(|(param, name)| (param, name, false));
        let headers = operation.headers.iter().zip(&names.headers).map(|(param, name)| (param, name, true));
        let headers = headers.filter(|(param, ..)| !param.is_idempotency_key());
        let optional = query.chain(headers).filter(|(param, ..)| !param.required);
        optional
            .map(|(param, name, is_header)| {
                let docs = Self::param_docs(param, is_header);
                let name = ident(name);
                let ty = self.argument_type(&param.ty);
                let value = self.converted(&param.ty, quote!(value));
                let step = self.step(param, is_header, &value);
                quote! {
                    #docs
                    #[inline]
                    pub fn #name(self, value: #ty) -> Self { self #step }
                }
            })
            .collect()
    }

    fn step(&self, param: &Param, is_header: bool, value: &TokenStream) -> TokenStream {
        let wire = &param.wire;
        match (is_header, param.style, param.lists) {
            (true, ..) if is_text(&param.ty) => quote!(.header(#wire, #value)),
            (true, ..) => quote!(.header_arg(#wire, &#value)),
            (false, ParamStyle::Plain, _) if is_text(&param.ty) => quote!(.query(#wire, #value)),
            (false, ParamStyle::Plain, _) if !self.may_be_list(&param.ty) => quote!(.arg(#wire, &#value)),
            (false, ParamStyle::Plain, ListStyle::Comma) => quote!(.arg(#wire, &#value)),
            (false, ParamStyle::DeepObject, ListStyle::Comma) => quote!(.deep(#wire, &#value)),
            (false, _, ListStyle::Repeat) => quote!(.repeated(#wire, &#value)),
            (false, _, ListStyle::Space) => quote!(.spaced(#wire, &#value)),
            (false, _, ListStyle::Pipe) => quote!(.piped(#wire, &#value)),
        }
    }

    /// Whether a value of this type can be a list.
    fn may_be_list(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Value => true,
            TypeRef::Nullable(inner) => self.may_be_list(inner),
            TypeRef::Named(id) | TypeRef::Boxed(id) => !matches!(self.api.types[*id].shape, Shape::StringEnum(_)),
            TypeRef::String
            | TypeRef::DateTime
            | TypeRef::Date
            | TypeRef::I32
            | TypeRef::I64
            | TypeRef::F64
            | TypeRef::Bool
            | TypeRef::File => false,
        }
    }

    /// What a method takes for a value of this type.
    fn argument_type(&self, ty: &TypeRef) -> TokenStream {
        tokens(&self.argument_text(ty))
    }

    /// The same as source text.
    pub fn argument_text(&self, ty: &TypeRef) -> String {
        let plain = self.type_text(ty, Scope::Outside);
        match ty {
            ty if is_text(ty) => "&str".to_owned(),
            TypeRef::Array(_) => format!("impl IntoField<{plain}>"),
            _ if self.is_string_enum(ty) => format!("impl Into<{plain}>"),
            _ => plain,
        }
    }

    fn converted(&self, ty: &TypeRef, name: TokenStream) -> TokenStream {
        let plain = self.type_tokens(ty, Scope::Outside);
        match ty {
            TypeRef::Array(_) => quote!(IntoField::<#plain>::into_field(#name)),
            _ if self.is_string_enum(ty) => quote!(Into::<#plain>::into(#name)),
            _ => name,
        }
    }

    fn is_string_enum(&self, ty: &TypeRef) -> bool {
        matches!(ty, TypeRef::Named(id) if matches!(self.api.types[*id].shape, Shape::StringEnum(_)))
    }
}

/// Whether a value of this type is handed over as `&str`.
fn is_text(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::String | TypeRef::DateTime | TypeRef::Date | TypeRef::File)
}
