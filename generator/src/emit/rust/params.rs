//! Parameters: arguments of a method, and setters on the call that it returns.

use super::Context;
use super::ty::{Scope, ident, tokens};
use crate::ir::{OpId, Operation, Param, ParamPlace, ParamStyle, Shape, TypeRef};
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
        let parameters = self.names.op(id).parameters(operation);
        let path = parameters.filter(|(.., place)| *place == ParamPlace::Path);
        path.map(|(param, name, _)| {
            let name = ident(name);
            let ty = self.argument_type(&param.ty);
            let value = match param.ty {
                ref ty if is_text(ty) => quote!(#name),
                _ if self.is_string_enum(&param.ty) => quote!(#name.into().as_str()),
                _ => quote!(&#name.to_string()),
            };
            Argument { declaration: quote!(#name: #ty), value }
        })
        .collect()
    }

    /// Required query and header parameters, which are arguments too.
    pub fn required_arguments(&self, id: OpId, operation: &Operation) -> Vec<Argument> {
        let parameters = self.names.op(id).parameters(operation);
        let required = parameters.filter(|(param, _, place)| *place != ParamPlace::Path && param.required);
        required
            .map(|(param, name, place)| {
                let name = ident(name);
                let ty = self.argument_type(&param.ty);
                let value = self.converted(&param.ty, quote!(#name));
                let step = Self::step(param, place, &value);
                Argument { declaration: quote!(#name: #ty), value: step }
            })
            .collect()
    }

    /// Setters of optional query and header parameters.
    pub fn setters(&self, id: OpId, operation: &Operation) -> Vec<TokenStream> {
        let is_own = |param: &Param, place| match place {
            ParamPlace::Path => false,
            ParamPlace::Query => !param.required,
            ParamPlace::Header => !param.required && !param.is_idempotency_key(),
        };
        let parameters = self.names.op(id).parameters(operation);
        let optional = parameters.filter(|(param, _, place)| is_own(param, *place));
        optional
            .map(|(param, name, place)| {
                let docs = Self::param_docs(param, place == ParamPlace::Header);
                let name = ident(name);
                let ty = self.argument_type(&param.ty);
                let value = self.converted(&param.ty, quote!(value));
                let step = Self::step(param, place, &value);
                quote! {
                    #docs
                    #[inline]
                    pub fn #name(self, value: #ty) -> Self { self #step }
                }
            })
            .collect()
    }

    fn step(param: &Param, place: ParamPlace, value: &TokenStream) -> TokenStream {
        let wire = &param.wire;
        match (place, param.style) {
            (ParamPlace::Header, _) if is_text(&param.ty) => quote!(.header(#wire, #value)),
            (ParamPlace::Header, _) => quote!(.header_arg(#wire, &#value)),
            (_, ParamStyle::Plain) if is_text(&param.ty) => quote!(.query(#wire, #value)),
            (_, ParamStyle::Plain) => quote!(.arg(#wire, &#value)),
            (_, ParamStyle::DeepObject) => quote!(.deep(#wire, &#value)),
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
