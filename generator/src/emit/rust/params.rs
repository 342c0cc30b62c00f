//! Parameters: arguments of a method, and setters on the call that it returns.

use super::Context;
use super::ty::{Viewpoint, ident, tokens};
use crate::ir::{ListStyle, OpId, Operation, Param, ParamPlace, Shape, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// An argument: how it is declared, and how the call takes it.
pub(super) struct Argument {
    /// `None` where nobody is asked.
    pub declaration: Option<TokenStream>,
    /// A value of the path, or a step of the call.
    pub value: TokenStream,
}

impl Context<'_> {
    /// Path parameters, in the order of the template. One that can have one value only is no argument.
    pub fn path_arguments(&self, id: OpId, operation: &Operation) -> Vec<Argument> {
        let parameters = self.names.op(id).parameters(operation);
        let path = parameters.filter(|(.., place)| *place == ParamPlace::Path);
        path.map(|(param, name, _)| {
            if let Some(value) = self.api.constant(&param.ty) {
                return Argument { declaration: None, value: quote!(#value) };
            }
            let name = ident(name);
            let ty = self.argument_type(&param.ty);
            let value = match param.ty {
                ref ty if is_text(ty) => quote!(#name),
                _ if self.is_string_enum(&param.ty) => quote!(#name.into().as_str()),
                _ => quote!(&#name.to_string()),
            };
            Argument { declaration: Some(quote!(#name: #ty)), value }
        })
        .collect()
    }

    /// Required query and header parameters, which are arguments too, but for those that can have one value only.
    pub fn required_arguments(&self, id: OpId, operation: &Operation) -> Vec<Argument> {
        let parameters = self.names.op(id).parameters(operation);
        let required = parameters.filter(|(param, _, place)| *place != ParamPlace::Path && param.required);
        required
            .map(|(param, name, place)| {
                if let Some(value) = self.api.constant(&param.ty) {
                    return Argument { declaration: None, value: text_step(param, place, &quote!(#value)) };
                }
                let name = ident(name);
                let ty = self.argument_type(&param.ty);
                let value = self.converted(&param.ty, quote!(#name));
                let step = if is_text(&param.ty) {
                    text_step(param, place, &value)
                } else {
                    self.step(param, place, &quote!(&#value))
                };
                Argument { declaration: Some(quote!(#name: #ty)), value: step }
            })
            .collect()
    }

    /// Setters of optional query and header parameters.
    pub fn setters(&self, id: OpId, operation: &Operation) -> Vec<TokenStream> {
        let parameters = self.names.op(id).parameters(operation);
        let optional = parameters.filter(|(param, _, place)| is_setter(param, *place));
        optional
            .map(|(param, name, place)| {
                let docs = self.param_docs(param, place);
                let deprecated = param.docs.deprecated.is_some().then(|| quote!(#[deprecated]));
                let name = ident(name);
                let ty = self.type_tokens(&param.ty, Viewpoint::Outside);
                let step = self.step(param, place, &quote!(&IntoField::<Option<#ty>>::into_field(value)));
                quote! {
                    #docs
                    #deprecated
                    #[inline]
                    pub fn #name(self, value: impl IntoField<Option<#ty>>) -> Self { self #step }
                }
            })
            .collect()
    }

    /// What a call does with a value.
    fn step(&self, param: &Param, place: ParamPlace, value: &TokenStream) -> TokenStream {
        let wire = &param.wire;
        match (place, param.lists) {
            (ParamPlace::Header, _) => quote!(.header_arg(#wire, #value)),
            _ if !self.may_be_list(&param.ty) => quote!(.arg(#wire, #value)),
            (_, ListStyle::Comma) => quote!(.arg(#wire, #value)),
            (_, ListStyle::Repeat) => quote!(.repeated(#wire, #value)),
            (_, ListStyle::Space) => quote!(.spaced(#wire, #value)),
            (_, ListStyle::Pipe) => quote!(.piped(#wire, #value)),
        }
    }

    /// Whether a value of this type can be a list.
    fn may_be_list(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Nullable(inner) => self.may_be_list(inner),
            TypeRef::Named(id) | TypeRef::Boxed(id) => !matches!(self.api.types[*id].shape, Shape::StringEnum(_)),
            ty => !ty.is_scalar(),
        }
    }

    /// What a method takes for a value of this type.
    fn argument_type(&self, ty: &TypeRef) -> TokenStream {
        tokens(&self.argument_text(ty))
    }

    /// The same as source text.
    pub fn argument_text(&self, ty: &TypeRef) -> String {
        let plain = self.type_text(ty, Viewpoint::Outside);
        match ty {
            ty if is_text(ty) || self.api.constant(ty).is_some() => "&str".to_owned(),
            TypeRef::Array(_) => format!("impl IntoField<{plain}>"),
            _ if self.is_string_enum(ty) => format!("impl Into<{plain}>"),
            _ => plain,
        }
    }

    fn converted(&self, ty: &TypeRef, name: TokenStream) -> TokenStream {
        let plain = self.type_tokens(ty, Viewpoint::Outside);
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

/// What a call does with a text.
fn text_step(param: &Param, place: ParamPlace, value: &TokenStream) -> TokenStream {
    let wire = &param.wire;
    if place == ParamPlace::Header { quote!(.header(#wire, #value)) } else { quote!(.query(#wire, #value)) }
}

/// Whether a parameter is a method of the call: one that may be left out, and that not every call has a method for.
pub(super) fn is_setter(param: &Param, place: ParamPlace) -> bool {
    match place {
        ParamPlace::Path => false,
        ParamPlace::Query => !param.required,
        ParamPlace::Header => !param.required && !param.is_idempotency_key(),
    }
}

/// Whether a value of this type is handed over as `&str`.
fn is_text(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::String | TypeRef::DateTime | TypeRef::Date | TypeRef::File)
}
