//! Type references as Rust types.

use super::Context;
use crate::ir::{Field, Owner, Presence, TypeDef, TypeId, TypeRef};
use proc_macro2::{Ident, Span, TokenStream};
use std::fmt::Display;

/// A minted name as an identifier token.
pub(super) fn ident(name: &impl Display) -> Ident {
    Ident::new(&name.to_string(), Span::call_site())
}

/// A type's source text as tokens.
pub(super) fn tokens(text: &str) -> TokenStream {
    text.parse().expect("types are printed as Rust")
}

/// Where a type is spoken of, which decides how far its path goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Viewpoint {
    /// In the module of this owner's models.
    Models(Owner),
    /// Anywhere else: the module's name comes first.
    Outside,
}

impl Context<'_> {
    /// The type as source text, the way a reader writes it.
    pub fn type_text(&self, ty: &TypeRef, scope: Viewpoint) -> String {
        match ty {
            TypeRef::String => "String".to_owned(),
            TypeRef::DateTime => "DateTime".to_owned(),
            TypeRef::Date => "Date".to_owned(),
            TypeRef::I64 => "i64".to_owned(),
            TypeRef::F64 => "f64".to_owned(),
            TypeRef::Bool => "bool".to_owned(),
            TypeRef::File => "File".to_owned(),
            TypeRef::Value => "Value".to_owned(),
            TypeRef::Array(item) => ["Vec<", &self.type_text(item, scope), ">"].concat(),
            TypeRef::Map(value) => ["Map<", &self.type_text(value, scope), ">"].concat(),
            TypeRef::Nullable(inner) => ["Option<", &self.type_text(inner, scope), ">"].concat(),
            TypeRef::Named(_) if self.api.constant(ty).is_some() => "String".to_owned(),
            TypeRef::Named(id) => self.path(*id, scope),
            TypeRef::Boxed(id) => format!("Box<{}>", self.path(*id, scope)),
        }
    }

    /// The type as tokens.
    pub fn type_tokens(&self, ty: &TypeRef, scope: Viewpoint) -> TokenStream {
        tokens(&self.type_text(ty, scope))
    }

    /// A field's type: presence decides what wraps it.
    pub fn field_type(&self, field: &Field, def: &TypeDef, scope: Viewpoint) -> String {
        let (ty, presence) = (&field.ty, field.presence);
        let inner = if self.is_coded(field) { "Base64".to_owned() } else { self.type_text(ty, scope) };
        match presence {
            Presence::Required => inner,
            _ if *ty == TypeRef::Value && presence.is_required() => inner,
            Presence::OptionalNullable if def.tells_null() => ["Nullable<", &inner, ">"].concat(),
            _ => ["Option<", &inner, ">"].concat(),
        }
    }

    /// Whether a field's text is base64, which clients write and read.
    pub fn is_coded(&self, field: &Field) -> bool {
        field.ty == TypeRef::String && self.api.base64_properties.contains(&field.wire)
    }

    fn path(&self, id: TypeId, scope: Viewpoint) -> String {
        let owner = self.api.types[id].owner;
        let name = self.names.ty(id);
        match scope {
            Viewpoint::Models(own) if own == owner => name.to_string(),
            Viewpoint::Models(_) | Viewpoint::Outside => {
                [self.names.module(owner).as_str(), "::", name.as_str()].concat()
            }
        }
    }
}
