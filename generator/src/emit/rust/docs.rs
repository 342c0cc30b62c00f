//! Doc comments: the document's or the overlay's prose, then what the facts say.

use super::Context;
use super::code::doc_lines;
use super::params::is_setter;
use super::ty::Viewpoint;
use super::usage::Usage;
use crate::emit::markdown::{self, code_span, rustdoc_beginning, rustdoc_line};
use crate::emit::summary::{BETA, UNLISTED, method_summary};
use crate::ir::{
    Bound, Docs, Facts, Field, Limits, OpId, Operation, Origin, Owner, Param, ParamPlace, Place, Step, TypeDef, TypeId,
    TypeRef, WebhookEvent,
};
use crate::words::visible;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use std::fmt::Write as _;

impl Context<'_> {
    /// Docs of a type: prose, or where it stands; then who uses it.
    pub fn type_docs(&self, id: TypeId, def: &TypeDef, usage: &Usage) -> String {
        let prose = prose(&def.docs);
        let around = match def.origin {
            Origin::Inside(parent, _) => Some(self.api.emitted(parent)),
            _ => None,
        };
        let (place, named) =
            if def.docs.description.is_some() { (None, None) } else { (Some(self.place(def)), around) };
        let usage = self.usage_docs(id, usage, named);
        match (place, prose, usage) {
            (Some(place), None, Some(usage)) => format!("{place} {usage}"),
            (place, prose, usage) => [place, prose, usage].into_iter().flatten().collect::<Vec<_>>().join("\n\n"),
        }
    }

    /// Where a type stands, in a sentence.
    fn place(&self, def: &TypeDef) -> String {
        match &def.origin {
            Origin::Inside(parent, Step::Property(name)) => {
                format!("{} of {}.", code_span(name), self.link(*parent, def.owner))
            }
            Origin::Inside(parent, Step::MapValue) => format!("A value of {}.", self.link(*parent, def.owner)),
            Origin::Inside(parent, Step::Variant(..)) => format!("A variant of {}.", self.link(*parent, def.owner)),
            Origin::Inside(parent, Step::Multipart) => {
                format!("{} in a multipart body, with its files.", self.link(*parent, def.owner))
            }
            Origin::Component(name) => format!("Schema {}.", code_span(name)),
            Origin::ComponentItem(name) => format!("An item of schema {}.", code_span(name)),
            Origin::Operation(op, place) => {
                format!("{} of {}.", what(place), endpoint(&self.api.operations[*op]))
            }
            Origin::Shared(name, _) if def.owner == Owner::Webhooks => {
                format!("Payload of the webhook {}.", code_span(name))
            }
            Origin::Shared(name, place) => format!("{} {}.", what(place), code_span(name)),
        }
    }

    /// Docs of a field: prose and facts; empty where there is neither.
    pub fn field_docs(&self, field: &Field) -> String {
        paragraphs(prose(&field.docs), facts(&field.facts, self.spoken_type(&field.ty)))
    }

    /// Docs of an operation's method.
    pub fn operation_docs(&self, id: OpId, operation: &Operation) -> TokenStream {
        let summary = rustdoc_line(&method_summary(self.api, self.names, id));
        let mut text = format!("{}.\n\n{}", summary.trim_end_matches('.'), endpoint(operation));
        let notes = [operation.hidden.then_some(UNLISTED), operation.is_beta().then_some(BETA)];
        for note in notes.into_iter().flatten() {
            text.push_str("\n\n");
            text.push_str(note);
        }
        if let Some(prose) = prose(&operation.docs) {
            text.push_str("\n\n");
            text.push_str(&prose);
        }
        lines(&text)
    }

    /// Docs of the type that stands for an operation's optional parameters: what they are, a line each.
    pub fn marker_docs(&self, id: OpId, operation: &Operation) -> TokenStream {
        let names = self.names.op(id);
        let resource = &self.names.resources()[names.resource_index];
        let way = format!("{}::{}", resource.ty, names.rust_method);
        let endpoint = endpoint(operation);
        let mut text =
            format!("What [`{way}`] ({endpoint}) can be asked for: methods of the [`Call`] that it returns.\n\n");
        for (param, name, place) in names.parameters(operation).filter(|(param, _, place)| is_setter(param, *place)) {
            let taken = match param.ty.named().map(|ty| self.api.emitted(ty)) {
                Some(ty) if self.api.types[ty].is_emitted() => {
                    let (name, module) = (self.names.ty(ty), self.names.module(self.api.types[ty].owner));
                    format!("[`{}`]({module}::{name})", around(&param.ty, name.as_str()))
                }
                _ => format!("`{}`", self.type_text(&param.ty, Viewpoint::Outside)),
            };
            let place = if place == ParamPlace::Header { "header" } else { "query" };
            let said = beginning(&param.docs);
            let said =
                said.unwrap_or_else(|| self.param_facts(param, &format!("{} in the {place}.", code_span(&param.wire))));
            writeln!(text, "- `{name}`, {taken}: {said}").expect("writing to a string succeeds");
        }
        for (reply, name) in operation.other_replies.iter().zip(&names.other_replies) {
            writeln!(text, "- `{name}`: asks for the reply as {}.", code_span(reply.content_type()))
                .expect("writing to a string succeeds");
        }
        lines(text.trim_end())
    }

    /// Docs of a parameter's setter.
    pub fn param_docs(&self, param: &Param, place: ParamPlace) -> TokenStream {
        let place = if place == ParamPlace::Header { "header" } else { "query parameter" };
        let facts = self.param_facts(param, &format!("Sets the {place} {}.", code_span(&param.wire)));
        lines(&paragraphs(prose(&param.docs), Some(facts)))
    }

    /// The subject with what the facts say.
    fn param_facts(&self, param: &Param, subject: &str) -> String {
        let facts = facts(&param.facts, self.spoken_type(&param.ty));
        facts.map_or_else(|| subject.to_owned(), |facts| format!("{subject} {facts}"))
    }

    /// The type as clients have it: a text that can be one thing only is a text.
    pub fn spoken_type<'t>(&self, ty: &'t TypeRef) -> &'t TypeRef {
        if self.api.constant(ty).is_some() { &TypeRef::String } else { ty }
    }

    /// Docs of a webhook's variant.
    pub fn event_docs(event: &WebhookEvent) -> String {
        let types: Vec<String> = event.event_types.iter().map(|ty| code_span(ty)).collect();
        let facts = if types.is_empty() { code_span(&event.key) } else { types.join(" or ") } + ".";
        paragraphs(prose(&event.docs), Some(facts))
    }
}

/// A named type with what stands around it.
fn around(ty: &TypeRef, name: &str) -> String {
    match ty {
        TypeRef::Array(inner) => format!("Vec<{}>", around(inner, name)),
        TypeRef::Map(inner) => format!("Map<{}>", around(inner, name)),
        TypeRef::Nullable(inner) => format!("Nullable<{}>", around(inner, name)),
        _ => name.to_owned(),
    }
}

/// The place of a schema at an operation, in words.
fn what(place: &Place) -> &'static str {
    match place {
        Place::Body(_) => "Request body",
        Place::Reply => "Reply",
        Place::ReplyData => "Content of the reply",
        Place::PageMeta => "What stands beside the items",
        Place::Parameter(_) => "Parameter",
        Place::Error(_) => "Error reply",
        Place::ClientFrame => "Frame from the client",
        Place::ServerFrame => "Frame from the server",
    }
}

fn paragraphs(prose: Option<String>, facts: Option<String>) -> String {
    match (prose, facts) {
        (Some(prose), Some(facts)) => prose + "\n\n" + &facts,
        (prose, facts) => prose.or(facts).unwrap_or_default(),
    }
}

fn lines(text: &str) -> TokenStream {
    let text = visible(text);
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let docs = doc_lines(lines);
    quote!(#[doc = #docs])
}

/// Method and path of an operation.
pub(super) fn endpoint(operation: &Operation) -> String {
    code_span(&format!("{} {}", operation.method.as_str(), operation.sent_path))
}

fn prose(docs: &Docs) -> Option<String> {
    let mut parts: Vec<String> = docs.description.as_deref().map(markdown::rustdoc).into_iter().collect();
    parts.extend(docs.deprecated.as_deref().map(|instead| markdown::rustdoc_behind("Deprecated.", instead)));
    parts.retain(|part| !part.is_empty());
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

/// What the prose begins with, in one line.
fn beginning(docs: &Docs) -> Option<String> {
    let said = docs.description.as_deref().map(rustdoc_beginning).filter(|said| !said.is_empty());
    let deprecated = || docs.deprecated.as_deref().map(|instead| format!("Deprecated. {}", rustdoc_beginning(instead)));
    said.or_else(deprecated).map(|said| said.trim_end().to_owned())
}

/// Format, default and limits in a sentence each.
pub(super) fn facts(facts: &Facts, ty: &TypeRef) -> Option<String> {
    let mut parts = Vec::new();
    if let Some(format) = facts.format.as_ref().or(facts.x_format.as_ref()).filter(|format| !says(ty, format)) {
        parts.push(format!("Format: {}.", code_span(format)));
    }
    match &facts.values[..] {
        [only] if ty.named().is_none() => parts.push(format!("Always {}.", code(only))),
        [_, _, ..] if ty.named().is_none() => {
            let values: Vec<String> = facts.values.iter().map(code).collect();
            parts.push(format!("One of {}.", values.join(", ")));
        }
        _ => {}
    }
    if let Some(default) = facts.default.as_deref().filter(|default| !default.is_null()) {
        parts.push(format!("Default: {}.", code(default)));
    }
    parts.extend(limits(&facts.limits));
    if facts.read_only {
        parts.push("Set by the server.".to_owned());
    }
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// Whether the Rust type says as much as the format does.
fn says(ty: &TypeRef, format: &str) -> bool {
    match ty {
        TypeRef::DateTime | TypeRef::Date | TypeRef::File => true,
        TypeRef::I64 => matches!(format, "int64" | "integer"),
        TypeRef::F64 => matches!(format, "float" | "double"),
        _ => false,
    }
}

fn limits(limits: &Limits) -> Vec<String> {
    let mut parts = Vec::new();
    let bound = |words: (&str, &str), exclusive: bool, value: Bound| {
        format!("{} {value}.", if exclusive { words.1 } else { words.0 })
    };
    parts.extend(limits.minimum.map(|value| bound(("At least", "More than"), limits.exclusive_minimum, value)));
    parts.extend(limits.maximum.map(|value| bound(("At most", "Less than"), limits.exclusive_maximum, value)));
    let counts = [
        (limits.min_length, "At least", "characters"),
        (limits.max_length, "At most", "characters"),
        (limits.min_items, "At least", "items"),
        (limits.max_items, "At most", "items"),
    ];
    for (count, words, unit) in counts {
        parts.extend(count.map(|count| {
            let unit = if count == 1 { unit.trim_end_matches('s') } else { unit };
            format!("{words} {count} {unit}.")
        }));
    }
    parts.extend(limits.pattern.as_ref().map(|pattern| format!("Pattern: {}.", code_span(pattern))));
    parts
}

fn code(value: &Value) -> String {
    match value {
        Value::String(text) if !text.trim().is_empty() => code_span(text),
        value => code_span(&value.to_string()),
    }
}
