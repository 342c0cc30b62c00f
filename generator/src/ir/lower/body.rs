//! Request bodies, one per content type.

use super::media::{essence, is_json};
use super::schema::Site;
use super::source::OperationSource;
use super::unsaid::{bare, json};
use super::{Lowering, annotations};
use crate::ir::{Body, Facts, JsonType, Origin, Place, Pointer, TypeRef, Via, each_ref};
use openapiv3::MediaType;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How the properties of a body are written, by name.
type Encodings = BTreeMap<String, Value>;

/// The request bodies of an operation.
#[derive(Default)]
pub(super) struct Bodies {
    /// Each body with what its schema says of the value, and how its properties are written.
    pub each: Vec<(Body, (Facts, Encodings))>,
    /// The content types of those that say what another one says.
    pub left_out: Vec<String>,
    pub optional: bool,
    pub via: Via,
}

impl<'a> Lowering<'a> {
    /// Lowers every content type of the request body; the first is the default.
    pub fn bodies(&mut self, source: OperationSource<'a>, at: &Pointer) -> Bodies {
        let Some(body) = &source.operation.request_body else { return Bodies::default() };
        let found = self.resolver.request_body(body);
        let at = found.pointer(&at.child("requestBody"));
        let several = found.item.content.len() > 1;
        let (mut each, mut left_out): (Vec<(Body, _)>, Vec<String>) = Default::default();
        for (content_type, media) in &found.item.content {
            let place = Place::Body(several.then(|| content_type.clone()));
            let origin = match found.component {
                Some(name) => Origin::Shared(name.to_owned(), place),
                None => Origin::Operation(source.id, place),
            };
            let site = Site { at: at.child("content").child(content_type), origin };
            let (body, said) = self.body(content_type, media, &site);
            // Nobody chooses between two spellings of one value: the first is sent.
            if each.iter().any(|(known, _)| self.is_same_value(known, &body)) {
                self.note("body-left-out", &site.at);
                left_out.push(content_type.clone());
            } else {
                each.push((body, (said, encodings(media))));
            }
        }
        // Bytes say the least, so that they are the default only where there is nothing else.
        each.sort_by_key(|(body, _)| matches!(body, Body::Bytes(_)));
        let via = if found.component.is_some() { Via::Reference } else { Via::Inline };
        Bodies { each, left_out, optional: !found.item.required, via }
    }

    /// Whether two bodies are one value: not where only one of them can have its files.
    fn is_same_value(&self, known: &Body, body: &Body) -> bool {
        let Some(ty) = known.ty().filter(|ty| body.ty() == Some(*ty)) else { return false };
        let is_multipart = |body: &Body| matches!(body, Body::Multipart(_));
        is_multipart(known) == is_multipart(body) || !self.has_file(ty)
    }

    /// Whether a file is somewhere in a type.
    fn has_file(&self, ty: &TypeRef) -> bool {
        let mut open = vec![ty];
        let mut seen = BTreeSet::new();
        while let Some(ty) = open.pop() {
            match ty {
                TypeRef::File => return true,
                TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => open.push(inner),
                TypeRef::Named(id) | TypeRef::Boxed(id) if seen.insert(*id) => {
                    each_ref(&self.types[*id], &mut |ty| open.push(ty));
                }
                _ => {}
            }
        }
        false
    }

    fn body(&mut self, content_type: &str, media: &'a MediaType, site: &Site) -> (Body, Facts) {
        let essence = essence(content_type);
        if !media.encoding.is_empty() {
            self.note("body-encoding", &site.at.child("encoding"));
        }
        let (body, mut facts) = match essence.as_str() {
            "application/x-www-form-urlencoded" => self.typed_body(media, site, Body::Form),
            "multipart/form-data" => self.typed_body(media, site, Body::Multipart),
            _ if is_json(&essence) => self.typed_body(media, site, |ty| Body::json(ty, content_type)),
            "*/*" => self.typed_body(media, site, |ty| match ty {
                TypeRef::File | TypeRef::Value | TypeRef::String => Body::Bytes(content_type.to_owned()),
                ty => Body::json(ty, content_type),
            }),
            _ => (Body::Bytes(content_type.to_owned()), self.note_untyped(media, site)),
        };
        facts.example = example(media).map(Arc::new).or(facts.example);
        (body, facts)
    }

    fn typed_body(&mut self, media: &'a MediaType, site: &Site, body: impl FnOnce(TypeRef) -> Body) -> (Body, Facts) {
        let Some(schema) = &media.schema else { return (body(TypeRef::Value), Facts::default()) };
        let place = Site { at: site.at.child("schema"), origin: site.origin.clone() };
        let lowered = self.once(schema.into(), &place);
        (body(lowered.ty), lowered.facts)
    }

    /// Notes a schema with a structure where bytes or text are all that the client has (XML, lines of JSON); what it says of the
    /// value, it says.
    pub fn note_untyped(&mut self, media: &'a MediaType, site: &Site) -> Facts {
        let Some(schema) = &media.schema else { return Facts::default() };
        let (view, _) = self.follow(schema.into(), site);
        if view.json_type.is_some_and(|ty| ty != JsonType::String) || !view.all_of.is_empty() || !view.one_of.is_empty()
        {
            self.note("untyped-content", &site.at);
        }
        annotations(&view).facts
    }
}

/// How properties are written, by name, without prose.
fn encodings(media: &MediaType) -> Encodings {
    media.encoding.iter().map(|(name, encoding)| (name.clone(), bare(&json(encoding)))).collect()
}

/// The example of a content type, or the first of its examples.
fn example(media: &MediaType) -> Option<Value> {
    let first = || media.examples.values().find_map(|example| example.as_item()?.value.clone());
    media.example.clone().or_else(first)
}
