//! What handlers ask of an event: methods of the enum of all events, and of each event whose properties are inside of another.

use super::Context;
use super::code::{format, space_out};
use super::imports::{Named, import};
use super::ty::{Viewpoint, ident};
use crate::emit::markdown::code_span;
use crate::ir::{Field, Shape, Struct, TypeId, TypeRef, WebhookEvent};
use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// What stands around an event.
const ENVELOPE: &str = "data";

/// What an event says of itself: texts, and what they are.
const OWN: [(&str, &str); 2] = [
    ("event_type", "What happened: the event's name on the wire."),
    ("id", "The event's id: the same each time that it is sent."),
];

/// When an event happened.
const TIME: &str = "occurred_at";

/// What an event is about.
const PAYLOAD: &str = "payload";

/// An object, and the expression that leads to it.
struct Reached<'a> {
    id: TypeId,
    object: &'a Struct,
    way: TokenStream,
    /// The same as an option of a reference.
    option: TokenStream,
}

/// An expression of a value, and of an option of a reference to it.
type Expression = (TokenStream, TokenStream);

/// A method of an event.
struct Accessor {
    name: String,
    docs: String,
    returns: TokenStream,
    /// What it returns, as an expression of a function that returns an option.
    value: TokenStream,
    /// The same for an event of a type that is not known, of its JSON `json`.
    unknown: TokenStream,
}

/// `src/webhooks/access.rs`; `None` where no event says anything of itself.
pub(super) fn access(context: Context<'_>) -> Option<String> {
    let mut done = BTreeSet::new();
    let events = &context.api.webhooks;
    let first = events.iter().filter(|event| done.insert(context.api.emitted(event.ty)));
    let types: Vec<TokenStream> = first.filter_map(|event| context.methods_of_event(event)).collect();
    let methods = context.methods_of_all();
    if methods.is_empty() {
        return None;
    }
    let docs = " What handlers ask of events: methods of all of them, and of each.";
    let rest = format(quote!(impl Event { #(#methods)* } #(#types)*));
    let imports = context.event_imports(&rest);
    let head = format(quote!(#![doc = #docs] use super::Event; #imports));
    Some(space_out(&(head + &rest)))
}

impl<'a> Context<'a> {
    /// The object that a type is, reached by an expression.
    fn reached(self, ty: &TypeRef, (way, option): Expression) -> Option<Reached<'a>> {
        let TypeRef::Named(id) = ty else { return None };
        let id = self.api.emitted(*id);
        match &self.api.types[id].shape {
            Shape::Struct(object) => Some(Reached { id, object, way, option }),
            _ => None,
        }
    }

    /// A property of an object, and its value.
    fn value_at(self, place: &Reached<'a>, wire: &str) -> Option<(&'a Field, Expression)> {
        let index = place.object.fields.iter().position(|field| field.wire == wire)?;
        let field = &place.object.fields[index];
        let (way, name) = (&place.way, ident(self.names.field(place.id, index)));
        let def = &self.api.types[place.id];
        let ty = self.field_type(field, def, Viewpoint::Outside);
        match ty.split('<').next() {
            Some("Option") => Some((field, (quote!(#way.#name.as_ref()?), quote!(#way.#name.as_ref())))),
            Some("Nullable") => None,
            _ => Some((field, (quote!(#way.#name), quote!(Some(&#way.#name))))),
        }
    }

    /// Where an event says what it says of itself; whether that is inside of another object.
    fn event_place(self, event: &WebhookEvent, root: &TokenStream) -> Option<(Reached<'a>, bool)> {
        let whole = self.reached(&TypeRef::Named(event.ty), (root.clone(), quote!(Some(#root))))?;
        let inner = self.value_at(&whole, ENVELOPE).and_then(|(field, way)| self.reached(&field.ty, way));
        // Else `data` is what the event is about.
        let inner = inner.filter(|inner| inner.object.fields.iter().any(|field| field.wire == OWN[0].0));
        Some(inner.map_or((whole, false), |inner| (inner, true)))
    }

    /// A text of an object as a method.
    fn text(self, place: &Reached<'a>, wire: &str, docs: String) -> Option<Accessor> {
        let (field, (way, _)) = self.value_at(place, wire)?;
        let (returns, value, unknown) = match &field.ty {
            TypeRef::String if self.is_coded(field) => {
                let unknown = quote!(Base64::from_encoded(text_of(json, #wire)?).text());
                (quote!(String), quote!(#way.text()), unknown)
            }
            TypeRef::String => (quote!(&str), quote!(Some(#way.as_str())), quote!(text_of(json, #wire))),
            TypeRef::Named(id) if matches!(self.api.types[self.api.emitted(*id)].shape, Shape::StringEnum(_)) => {
                (quote!(&str), quote!(Some(#way.as_str())), quote!(text_of(json, #wire)))
            }
            _ => return None,
        };
        Some(Accessor { name: wire.to_owned(), docs, returns, value, unknown })
    }

    fn time(self, place: &Reached<'a>) -> Option<Accessor> {
        let (field, (way, _)) = self.value_at(place, TIME)?;
        (field.ty == TypeRef::DateTime).then(|| Accessor {
            name: TIME.to_owned(),
            docs: "When it happened.".to_owned(),
            returns: quote!(DateTime),
            value: quote!(Some(#way.clone())),
            unknown: quote!(text_of(json, #TIME).map(DateTime::from)),
        })
    }

    /// What an event says, of itself and in its payload.
    fn accessors(self, place: &Reached<'a>) -> Vec<Accessor> {
        let own = OWN.iter().filter_map(|(name, docs)| self.text(place, name, (*docs).to_owned()));
        let mut all: Vec<Accessor> = own.chain(self.time(place)).collect();
        let payload = self.value_at(place, PAYLOAD).and_then(|(field, way)| self.reached(&field.ty, way));
        for wire in payload.iter().flat_map(|_| &self.api.event_properties) {
            let coded = if self.api.base64_properties.contains(wire) { ", decoded" } else { "" };
            let docs = format!("{} of its payload{coded}.", code_span(wire));
            all.extend(payload.as_ref().and_then(|payload| self.text(payload, wire, docs)));
        }
        all
    }

    /// Whether an event's type has a field of this name, and so maybe a setter.
    fn has_field(self, event: &WebhookEvent, name: &str) -> bool {
        let id = self.api.emitted(event.ty);
        let Shape::Struct(object) = &self.api.types[id].shape else { return false };
        (0..object.fields.len()).any(|index| self.names.field(id, index).to_string() == name)
    }

    /// The methods of an event whose properties are inside of another object.
    fn methods_of_event(self, event: &WebhookEvent) -> Option<TokenStream> {
        let (place, _) = self.event_place(event, &quote!(self)).filter(|(_, is_inside)| *is_inside)?;
        let payload = self.value_at(&place, PAYLOAD).and_then(|(field, way)| self.reached(&field.ty, way));
        let payload = payload.filter(|_| !self.has_field(event, PAYLOAD)).map(|payload| {
            let (ty, option) = (self.type_tokens(&TypeRef::Named(payload.id), Viewpoint::Outside), payload.option);
            quote! {
                /// What the event is about.
                pub fn payload(&self) -> Option<&#ty> { #option }
            }
        });
        let methods: Vec<TokenStream> = self
            .accessors(&place)
            .iter()
            .filter(|one| !self.has_field(event, &one.name))
            .map(|one| method(one, &one.value))
            .chain(payload)
            .collect();
        let ty = self.type_tokens(&TypeRef::Named(self.api.emitted(event.ty)), Viewpoint::Outside);
        (!methods.is_empty()).then(|| quote!(impl #ty { #(#methods)* }))
    }

    /// The methods of the enum of all events.
    fn methods_of_all(self) -> Vec<TokenStream> {
        let mut by_name: IndexMap<String, (Accessor, Vec<TokenStream>)> = IndexMap::new();
        for (index, event) in self.api.webhooks.iter().enumerate() {
            let variant = ident(self.names.webhook(index));
            let Some((place, is_inside)) = self.event_place(event, &quote!(event)) else { continue };
            for one in self.accessors(&place) {
                let (name, value) = (ident(&one.name), &one.value);
                let has_method = is_inside && !self.has_field(event, &one.name);
                let value = if has_method { quote!(event.#name()) } else { quote!(#value) };
                let arm = quote!(Self::#variant(event) => #value,);
                by_name.entry(one.name.clone()).or_insert_with(|| (one, Vec::new())).1.push(arm);
            }
        }
        let count = self.api.webhooks.len();
        let all = by_name.values().map(|(one, arms)| {
            let unknown = &one.unknown;
            let rest = (arms.len() < count).then(|| quote!(_ => None,));
            method(one, &quote!(match self { #(#arms)* Self::Unknown { json, .. } => #unknown, #rest }))
        });
        all.collect()
    }

    /// What the methods name of the crate.
    fn event_imports(self, items: &str) -> TokenStream {
        let named = Named::in_code([items]);
        let modules = self.model_modules().collect();
        let models = import(&quote!(crate::models), &named.modules(&modules));
        let text_of = quote!(
            use crate::runtime::webhook::text_of;
        );
        let runtime = import(&quote!(crate::runtime), &named.names_or_beginnings(["Base64", "DateTime"]));
        quote!(#models #runtime #text_of)
    }
}

fn method(accessor: &Accessor, value: &TokenStream) -> TokenStream {
    let (name, returns) = (ident(&accessor.name), &accessor.returns);
    let docs = format!(" {}", accessor.docs);
    quote! {
        #[doc = #docs]
        pub fn #name(&self) -> Option<#returns> { #value }
    }
}
