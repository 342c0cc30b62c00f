//! Replies: what a success returns, and the types of errors.

use super::Lowering;
use super::media::{essence, is_json};
use super::schema::{Site, nullable};
use super::source::OperationSource;
use crate::ir::{Origin, Place, Pointer, Reply, Shape, Struct, TypeRef};
use openapiv3::{MediaType, ReferenceOr, Response, StatusCode};

/// The replies of an operation.
pub(super) struct Replies {
    pub reply: Reply,
    pub others: Vec<Reply>,
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
        replies
            .sort_by_key(|reply| matches!(reply, Reply::Empty | Reply::Events(_) | Reply::Text(_) | Reply::Bytes(_)));
        let mut replies = replies.into_iter();
        Replies { reply: replies.next().unwrap_or(Reply::Empty), others: replies.collect(), errors }
    }

    /// Keeps one reply per kind; JSON replies of two structures become a union.
    fn add_success(&mut self, replies: &mut Vec<Reply>, reply: Reply, source: OperationSource<'a>, at: &Pointer) {
        let same_kind = |known: &&mut Reply| std::mem::discriminant(*known) == std::mem::discriminant(&reply);
        let Some(known) = replies.iter_mut().find(same_kind) else {
            if reply != Reply::Empty || replies.is_empty() {
                replies.push(reply);
            }
            return;
        };
        let (Reply::Json { body: one, .. }, Reply::Json { body: other, .. }) = (&*known, &reply) else { return };
        if !self.same_structure(one, other) {
            let site = Site { at: at.child("responses"), origin: Origin::Operation(source.id, Place::Reply) };
            let body = self.either(&site, [one.clone(), other.clone()]);
            *known = Reply::Json { ty: body.clone(), body, unwrapped: false };
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
        match essence {
            "text/event-stream" => match self.media(media, &as_frame(site)) {
                // Text is what the stream is made of; what the events hold is not said.
                TypeRef::String => Reply::Events(TypeRef::Value),
                event => Reply::Events(event),
            },
            _ if is_json(essence) => {
                let body = self.media(media, site);
                self.json(body)
            }
            _ if essence.starts_with("text/") => Reply::Text(content_type.to_owned()),
            "*/*" | "*" => match self.media(media, site) {
                TypeRef::File | TypeRef::Value | TypeRef::String => Reply::Bytes("*/*".to_owned()),
                body => self.json(body),
            },
            _ => Reply::Bytes(content_type.to_owned()),
        }
    }

    fn media(&mut self, media: &'a MediaType, site: &Site) -> TypeRef {
        match &media.schema {
            Some(schema) => nullable(self.once(schema.into(), site)),
            None => self.value(&site.at, None).ty,
        }
    }

    /// What the caller gets of a JSON body: the value in `data`, if the envelope has nothing else.
    fn json(&mut self, body: TypeRef) -> Reply {
        let inner = match &body {
            TypeRef::Named(id) => match &self.types[*id].shape {
                Shape::Struct(Struct { fields, extra: None, .. }) => match &fields[..] {
                    [field] if field.wire == "data" => Some((field.ty.clone(), field.presence.is_nullable())),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        };
        match inner {
            Some((ty, null)) => {
                let ty = if null && ty != TypeRef::Value { TypeRef::Nullable(Box::new(ty)) } else { ty };
                Reply::Json { ty, body, unwrapped: true }
            }
            None => Reply::Json { ty: body.clone(), body, unwrapped: false },
        }
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
        let (content_type, media) =
            found.item.content.iter().find(|(content_type, _)| is_json(essence(content_type)))?;
        let site = Site { at: at.child("content").child(content_type).child("schema"), origin };
        media.schema.as_ref().map(|_| self.media(media, &site))
    }

    /// Whether two types have the same structure, whatever they are called.
    pub fn same_structure(&self, a: &TypeRef, b: &TypeRef) -> bool {
        match (a, b) {
            (TypeRef::Named(a), TypeRef::Named(b)) if a != b => match (&self.types[*a].shape, &self.types[*b].shape) {
                (Shape::Struct(a), Shape::Struct(b)) => {
                    a.fields.len() == b.fields.len()
                        && a.fields.iter().zip(&b.fields).all(|(a, b)| {
                            a.wire == b.wire && a.presence == b.presence && self.same_structure(&a.ty, &b.ty)
                        })
                }
                (Shape::StringEnum(a), Shape::StringEnum(b)) => a == b,
                _ => false,
            },
            (TypeRef::Array(a), TypeRef::Array(b))
            | (TypeRef::Map(a), TypeRef::Map(b))
            | (TypeRef::Nullable(a), TypeRef::Nullable(b)) => self.same_structure(a, b),
            (a, b) => a == b,
        }
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
