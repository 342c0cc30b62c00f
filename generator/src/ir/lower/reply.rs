//! Replies: what a success returns, and the types of errors.

use super::Lowering;
use super::media::{essence, is_json};
use super::schema::{Site, nullable};
use super::source::OperationSource;
use crate::ir::{Origin, Place, Pointer, Reply, Shape, Struct, TypeId, TypeRef};
use openapiv3::{MediaType, ReferenceOr, Response, StatusCode};
use std::collections::BTreeSet;

/// The replies of an operation.
pub(super) struct Replies {
    pub reply: Reply,
    pub others: Vec<Reply>,
    pub statuses: Vec<String>,
    pub errors: Vec<(String, Option<TypeRef>)>,
}

impl<'a> Lowering<'a> {
    /// Lowers the replies: successes first come to one reply and its alternatives, everything else to errors.
    pub fn replies(&mut self, source: OperationSource<'a>, at: &Pointer) -> Replies {
        let responses = &source.operation.responses;
        let mut successes = Vec::new();
        let mut errors = Vec::new();
        for (status, response) in &responses.responses {
            let status_text = status.to_string();
            if is_success(status) {
                successes.push((status_text, response));
            } else {
                errors.push((status_text, response));
            }
        }
        if let Some(default) = &responses.default {
            let list = if successes.is_empty() { &mut successes } else { &mut errors };
            list.push(("default".to_owned(), default));
        }
        successes.sort_by(|(a, _), (b, _)| a.cmp(b));
        let statuses = successes.iter().map(|(status, _)| status.clone()).collect();
        let mut replies: Vec<Reply> = Vec::new();
        for (status, response) in successes {
            for reply in self.success(source, response, &at.child("responses").child(&status), &status) {
                self.add_success(&mut replies, reply, source, at);
            }
        }
        let errors = errors
            .into_iter()
            .map(|(status, response)| {
                let ty = self.error(source, response, &at.child("responses").child(&status), &status);
                (status, ty)
            })
            .collect();
        replies.sort_by_key(|reply| !matches!(reply, Reply::Json { .. } | Reply::WebSocket { .. }));
        let mut replies = replies.into_iter();
        let reply = replies.next().unwrap_or(Reply::Empty);
        Replies { reply, others: replies.map(whole).collect(), statuses, errors }
    }

    /// Keeps one reply per content type; JSON replies of two structures become a union.
    fn add_success(&mut self, replies: &mut Vec<Reply>, reply: Reply, source: OperationSource<'a>, at: &Pointer) {
        let at = at.child("responses");
        if replies.contains(&reply) {
            return;
        }
        // Where some successes have nothing to read, the call returns what the others have.
        if reply == Reply::Empty && !replies.is_empty() {
            // Beside an upgrade, a reply without one is no success.
            let upgrades = replies.iter().any(|known| matches!(known, Reply::WebSocket { .. }));
            if !upgrades {
                self.note("empty-success", &at);
            }
            return;
        }
        if replies[..] == [Reply::Empty] {
            self.note("empty-success", &at);
            replies.clear();
        }
        match replies.iter().position(|known| same_kind(known, &reply)) {
            Some(index) => {
                let site = Site { at, origin: Origin::Operation(source.id, Place::Reply) };
                self.merge(&mut replies[index], &reply, &site);
            }
            None if replies.iter().any(|known| self.is_same_json(known, &reply)) => self.note("reply-left-out", &at),
            None => replies.push(reply),
        }
    }

    /// Merges a reply into another of the same content type.
    fn merge(&mut self, known: &mut Reply, reply: &Reply, site: &Site) {
        match (&*known, reply) {
            (Reply::Json { body: one, content_type, .. }, Reply::Json { body: other, .. }) => {
                if !self.same_structure(one, other) {
                    let body = self.either(site, [one.clone(), other.clone()]);
                    *known = Reply::whole(body, content_type);
                }
            }
            _ => self.note("reply-left-out", &site.at),
        }
    }

    /// Whether both replies are JSON of one structure.
    fn is_same_json(&self, one: &Reply, other: &Reply) -> bool {
        match (one, other) {
            (Reply::Json { body: one, .. }, Reply::Json { body: other, .. }) => self.same_structure(one, other),
            _ => false,
        }
    }

    fn success(
        &mut self,
        source: OperationSource<'a>,
        response: &'a ReferenceOr<Response>,
        at: &Pointer,
        status: &str,
    ) -> Vec<Reply> {
        let found = self.resolver.response(response);
        let at = &found.pointer(at);
        let (place, upgrade) = if status == "101" { (Place::ServerFrame, true) } else { (Place::Reply, false) };
        let origin = match found.component {
            Some(name) => Origin::Shared(name.to_owned(), place),
            None => Origin::Operation(source.id, place),
        };
        if status.starts_with('3') {
            self.note("redirect-reply", at);
        }
        if !found.item.headers.is_empty() {
            self.note("reply-headers", &at.child("headers"));
        }
        if !found.item.links.is_empty() {
            self.note("reply-links", &at.child("links"));
        }
        let mut replies = Vec::new();
        for (content_type, media) in &found.item.content {
            let site = Site { at: at.child("content").child(content_type).child("schema"), origin: origin.clone() };
            replies.push(if upgrade {
                let frame = self.media(media, &site);
                Reply::WebSocket { send: frame.clone(), receive: frame }
            } else {
                self.content(content_type, media, &site)
            });
        }
        if replies.is_empty() {
            let frame = TypeRef::Value;
            replies.push(if upgrade { Reply::WebSocket { send: frame.clone(), receive: frame } } else { Reply::Empty });
        }
        replies
    }

    fn content(&mut self, content_type: &str, media: &'a MediaType, site: &Site) -> Reply {
        let essence = essence(content_type);
        match essence.as_str() {
            "text/event-stream" => match self.media(media, &as_frame(site)) {
                // Text is what the stream is made of; what the events hold is not said.
                TypeRef::String => Reply::Events(TypeRef::Value),
                event => Reply::Events(event),
            },
            _ if is_json(&essence) => {
                let body = self.media(media, site);
                self.json(body, content_type)
            }
            "*/*" | "*" => match self.media(media, site) {
                TypeRef::File | TypeRef::Value | TypeRef::String => Reply::Bytes("*/*".to_owned()),
                body => self.json(body, content_type),
            },
            _ => {
                self.note_untyped(media, site);
                let is_text = essence.starts_with("text/");
                if is_text { Reply::Text(content_type.to_owned()) } else { Reply::Bytes(content_type.to_owned()) }
            }
        }
    }

    fn media(&mut self, media: &'a MediaType, site: &Site) -> TypeRef {
        match &media.schema {
            Some(schema) => nullable(self.once(schema.into(), site)),
            None => self.value(&site.at, None).ty,
        }
    }

    /// What the caller gets of a JSON body: the value in `data`, if the envelope has nothing else.
    fn json(&self, body: TypeRef, content_type: &str) -> Reply {
        let mut reply = Reply::whole(body, content_type);
        let Reply::Json { ty, body: TypeRef::Named(id), unwrapped, .. } = &mut reply else { return reply };
        if let Shape::Struct(Struct { fields, extra: None, .. }) = &self.types[*id].shape
            && let [field] = &fields[..]
            && field.wire == "data"
        {
            let is_null = field.presence.is_nullable() && field.ty != TypeRef::Value;
            let data = field.ty.clone();
            *ty = if is_null { TypeRef::Nullable(Box::new(data)) } else { data };
            *unwrapped = true;
        }
        reply
    }

    fn error(
        &mut self,
        source: OperationSource<'a>,
        response: &'a ReferenceOr<Response>,
        at: &Pointer,
        status: &str,
    ) -> Option<TypeRef> {
        let found = self.resolver.response(response);
        let at = &found.pointer(at);
        let place = Place::Error(status.to_owned());
        let origin = match found.component {
            Some(name) => Origin::Shared(name.to_owned(), place),
            None => Origin::Operation(source.id, place),
        };
        let json = found.item.content.iter().find(|(content_type, _)| is_json(&essence(content_type)));
        for content_type in found.item.content.keys() {
            if json.is_none_or(|(known, _)| known != content_type) {
                self.note("untyped-error", &at.child("content").child(content_type));
            }
        }
        let (content_type, media) = json?;
        let site = Site { at: at.child("content").child(content_type).child("schema"), origin };
        media.schema.as_ref().map(|_| self.media(media, &site))
    }

    /// Whether two types have the same structure, whatever they are called. Each pair of types is compared once: two that
    /// contain themselves are the same unless something else tells them apart.
    pub fn same_structure(&self, a: &TypeRef, b: &TypeRef) -> bool {
        let mut compared = BTreeSet::new();
        let mut open = vec![(a, b)];
        while let Some(pair) = open.pop() {
            let same = match pair {
                (TypeRef::Named(a), TypeRef::Named(b)) => {
                    a == b || !compared.insert((*a, *b)) || self.same_shapes(*a, *b, &mut open)
                }
                (TypeRef::Array(a), TypeRef::Array(b))
                | (TypeRef::Map(a), TypeRef::Map(b))
                | (TypeRef::Nullable(a), TypeRef::Nullable(b)) => {
                    open.push((a, b));
                    true
                }
                (a, b) => a == b,
            };
            if !same {
                return false;
            }
        }
        true
    }

    /// Whether two types are the same but for the types inside, which are still to be compared.
    fn same_shapes<'t>(&'t self, a: TypeId, b: TypeId, open: &mut Vec<(&'t TypeRef, &'t TypeRef)>) -> bool {
        match (&self.types[a].shape, &self.types[b].shape) {
            (Shape::Struct(a), Shape::Struct(b)) => {
                let mut pairs = a.fields.iter().zip(&b.fields);
                open.extend(pairs.clone().map(|(a, b)| (&a.ty, &b.ty)));
                a.fields.len() == b.fields.len() && pairs.all(|(a, b)| a.wire == b.wire && a.presence == b.presence)
            }
            (Shape::StringEnum(a), Shape::StringEnum(b)) => a == b,
            _ => false,
        }
    }
}

/// Whether two replies cannot be told apart by `Accept`.
fn same_kind(one: &Reply, other: &Reply) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other) && one.content_type() == other.content_type()
}

/// A reply that is asked for beside the usual one comes as it is, without a look into its envelope.
fn whole(reply: Reply) -> Reply {
    match reply {
        Reply::Json { body, content_type, .. } => Reply::whole(body, &content_type),
        reply => reply,
    }
}

/// The place of an event: beside the reply that comes whole, and not named like it.
fn as_frame(site: &Site) -> Site {
    let origin = match &site.origin {
        Origin::Operation(id, _) => Origin::Operation(*id, Place::ServerFrame),
        Origin::Shared(name, _) => Origin::Shared(name.clone(), Place::ServerFrame),
        origin => origin.clone(),
    };
    Site { at: site.at.clone(), origin }
}

fn is_success(status: &StatusCode) -> bool {
    match status {
        StatusCode::Code(code) => *code == 101 || (200..400).contains(code),
        StatusCode::Range(range) => *range == 2,
    }
}
