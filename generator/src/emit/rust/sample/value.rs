//! A value of a sample as a Rust expression.

use super::super::ty::{Viewpoint, ident};
use super::Printer;
use super::json::marked;
use super::taker::Taker;
use crate::ir::{Field, Presence, Shape, Struct, TypeId, TypeRef};
use crate::sample::Node;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use std::borrow::Cow;

impl Printer<'_> {
    /// The value, for a place of this type.
    pub fn value(&mut self, node: &Node, ty: &TypeRef, taker: Taker) -> TokenStream {
        let exact = taker == Taker::Exact;
        match (ty, node) {
            (TypeRef::Nullable(inner), node) => {
                let value = self.value(node, inner, taker);
                if exact { quote!(Some(#value)) } else { value }
            }
            (TypeRef::Boxed(id), node) if exact => {
                let value = self.value(node, &TypeRef::Named(*id), taker);
                quote!(Box::new(#value))
            }
            (_, Node::Struct { ty, fields, .. }) => self.object(*ty, fields),
            // What a box takes is the union itself.
            (TypeRef::Named(_), Node::Union { ty, variant, value }) if !exact => {
                self.converting(*ty, *variant, value).unwrap_or_else(|| self.variant(*ty, *variant, value))
            }
            (_, Node::Union { ty, variant, value }) => self.variant(*ty, *variant, value),
            (_, Node::Enum { ty, value }) => match self.context.api.types[*ty].constant() {
                Some(text) if exact => quote!(#text.into()),
                Some(text) => quote!(#text),
                None => {
                    let (path, name) = (self.path(*ty), ident(self.context.names.variant(*ty, *value)));
                    quote!(#path::#name)
                }
            },
            (_, Node::Text(text)) if exact => quote!(#text.into()),
            (_, Node::Text(text)) => quote!(#text),
            (ty, Node::Integer(number)) => integer(*number, *ty == TypeRef::I64 && !exact),
            (_, Node::Number(number)) => float(*number),
            (_, Node::Bool(truth)) => quote!(#truth),
            (TypeRef::Array(item), Node::Array(items)) => self.list(items, item, taker),
            (TypeRef::Map(value), Node::Map(entries)) => self.map(entries, value, taker),
            (_, Node::File { name, content }) => {
                self.root("File");
                quote!(File::bytes(#name, #content))
            }
            (_, Node::Free(value)) => {
                self.root("json");
                marked(value)
            }
            // The reader's to fill in: `todo!` is what the example says.
            (ty, Node::Unwritten) => {
                let ty = self.type_path(ty);
                quote!(todo!("a value that is too large to be shown") as #ty)
            }
            (_, Node::Array(_) | Node::Map(_)) => unreachable!("a list or a map is of a type that is one"),
        }
    }

    /// `new(..)`, or the struct of what is required, and a setter for each further field.
    fn object(&mut self, id: TypeId, fields: &[(usize, Node)]) -> TokenStream {
        let context = self.context;
        let Shape::Struct(object) = &context.api.types[id].shape else {
            unreachable!("a struct is of a struct's type")
        };
        let required = context.constructor_fields(id, object);
        let constructor = self.constructor(id, object, fields);
        let mut setters = Vec::new();
        for (index, node) in fields {
            let field = &object.fields[*index];
            if required.iter().all(|(known, _)| known != index) && context.api.constant_of(field).is_none() {
                let name = ident(context.names.field(id, *index));
                let value = self.value(&self.plain(field, node), &field.ty, Taker::Setter);
                setters.push(quote!(.#name(#value)));
            }
        }
        quote!(#constructor #(#setters)*)
    }

    fn constructor(&mut self, id: TypeId, object: &Struct, fields: &[(usize, Node)]) -> TokenStream {
        let context = self.context;
        let required = context.constructor_fields(id, object);
        let is_literal = context.names.constructor(id).is_literal;
        let taker = if is_literal { Taker::Exact } else { Taker::Setter };
        let mut values = Vec::new();
        for (index, field) in required {
            let given = fields.iter().find(|(known, _)| *known == index);
            let (_, node) = given.expect("a sample has every required field");
            let value = self.value(&self.plain(field, node), &field.ty, taker);
            let is_optional = field.presence == Presence::RequiredNullable && field.ty != TypeRef::Value;
            let value = if is_literal && is_optional { quote!(Some(#value)) } else { value };
            let name = ident(context.names.field(id, index));
            values.push(if is_literal { quote!(#name: #value) } else { value });
        }
        if is_literal {
            let literal = context.names.required_literal(id).to_string();
            let literal = self.named(context.names.module(context.api.types[id].owner).as_str(), &literal);
            quote!(#literal { #(#values),* }.build())
        } else {
            let path = self.path(id);
            quote!(#path::new(#(#values),*))
        }
    }

    /// The value of a field as clients give it: of base64, what it stands for.
    fn plain<'n>(&self, field: &Field, node: &'n Node) -> Cow<'n, Node> {
        match node {
            Node::Text(text) if self.context.is_coded(field) => {
                let plain = STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
                plain.map_or(Cow::Borrowed(node), |plain| Cow::Owned(Node::Text(plain)))
            }
            node => Cow::Borrowed(node),
        }
    }

    /// An array where it converts; a list of lists may have them of different lengths, which arrays cannot.
    fn list(&mut self, items: &[Node], item: &TypeRef, taker: Taker) -> TokenStream {
        if items.is_empty() && taker == Taker::Setter {
            let ty = self.type_path(item);
            return quote!(Vec::<#ty>::new());
        }
        let nested = matches!(item, TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Nullable(_));
        if taker == Taker::Exact || nested {
            let items: Vec<_> = items.iter().map(|node| self.value(node, item, Taker::Exact)).collect();
            return quote!(vec![#(#items),*]);
        }
        let taker = taker.of_each(items.iter());
        let items: Vec<_> = items.iter().map(|node| self.value(node, item, taker)).collect();
        quote!([#(#items),*])
    }

    fn map(&mut self, entries: &[(String, Node)], value: &TypeRef, taker: Taker) -> TokenStream {
        let keys = entries.iter().map(|(key, _)| key);
        let each = taker.of_each(entries.iter().map(|(_, node)| node));
        let values: Vec<_> = entries.iter().map(|(_, node)| self.value(node, value, each)).collect();
        match taker {
            Taker::Setter => quote!([#((#keys, #values)),*]),
            Taker::Exact => quote!([#((#keys.into(), #values)),*].into()),
        }
    }

    /// A type as it is written in an expression, everything in it named.
    fn type_path(&mut self, ty: &TypeRef) -> TokenStream {
        match ty {
            ty if self.context.api.constant(ty).is_some() => quote!(String),
            TypeRef::Named(id) | TypeRef::Boxed(id) => self.path(*id),
            TypeRef::Array(item) => {
                let item = self.type_path(item);
                quote!(Vec<#item>)
            }
            TypeRef::Map(value) => {
                let value = self.type_path(value);
                self.root("Map");
                quote!(Map<#value>)
            }
            TypeRef::Nullable(inner) => {
                let inner = self.type_path(inner);
                quote!(Option<#inner>)
            }
            TypeRef::Value | TypeRef::Date | TypeRef::DateTime | TypeRef::File => {
                let name = self.context.type_text(ty, Viewpoint::Outside);
                self.root(&name);
                ident(&name).to_token_stream()
            }
            TypeRef::String | TypeRef::I64 | TypeRef::F64 | TypeRef::Bool => {
                self.context.type_tokens(ty, Viewpoint::Outside)
            }
        }
    }

    pub(super) fn path(&mut self, id: TypeId) -> TokenStream {
        let context = self.context;
        let name = context.names.ty(id).to_string();
        self.named(context.names.module(context.api.types[id].owner).as_str(), &name)
    }

    fn named(&mut self, module: &str, name: &str) -> TokenStream {
        self.used.insert((module.to_owned(), name.to_owned()));
        let (module, ty) = (ident(&module), ident(&name));
        if self.qualified.contains(name) { quote!(#module::#ty) } else { quote!(#ty) }
    }

    /// Remembers a name at the crate's root.
    fn root(&mut self, name: &str) {
        self.used.insert((String::new(), name.to_owned()));
    }
}

/// A literal; with its type where it is too large for the one that the compiler would take.
fn integer(number: i64, converts: bool) -> TokenStream {
    let minus = (number < 0).then(|| quote!(-));
    let size = number.unsigned_abs();
    let is_large = converts && i32::try_from(number).is_err();
    let literal = match i64::try_from(size) {
        Ok(size) if is_large => Literal::i64_suffixed(size),
        _ => Literal::u64_unsuffixed(size),
    };
    quote!(#minus #literal)
}

fn float(number: f64) -> TokenStream {
    let minus = number.is_sign_negative().then(|| quote!(-));
    let literal = Literal::f64_unsuffixed(number.abs());
    quote!(#minus #literal)
}
