//! Replies: what a success returns.

use super::Lowering;
use super::media::{essence, is_json};
use super::schema::{Site, nullable};
use super::source::OperationSource;
use super::successes::{Success, Successes};
use crate::ir::{DeclaredReply, Facts, Origin, Place, Pointer, Reply, Shape, Struct, TypeRef};
use openapiv3::{Header, MediaType, ReferenceOr, Response, StatusCode};

/// The replies of an operation.
pub(super) struct Replies {
    pub reply: Reply,
    pub facts: Facts,
    pub others: Vec<Reply>,
    pub other_facts: Vec<Facts>,
    /// The content types of replies that say what another one says.
    pub left_out: Vec<String>,
    pub statuses: Vec<String>,
    pub errors: Vec<(String, Option<TypeRef>)>,
    pub error_facts: Vec<Facts>,
    pub declared: Vec<DeclaredReply>,
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
        let declared =
            successes.iter().chain(&errors).map(|(status, response)| self.declared(status, response)).collect();
        let mut found = Successes::default();
        for (status, response) in successes {
            for reply in self.success(source, response, &at.child("responses").child(&status), &status) {
                let site = Site { at: at.child("responses"), origin: Origin::Operation(source.id, Place::Reply) };
                self.add_success(&mut found, reply, &site);
            }
        }
        let (mut typed, mut error_facts) = (Vec::new(), Vec::new());
        for (status, response) in errors {
            let (ty, facts) = self.error(source, response, &at.child("responses").child(&status), &status);
            typed.push((status, ty));
            error_facts.push(facts);
        }
        let (mut kept, left_out) = found.into_parts();
        kept.sort_by_key(|one| !matches!(one.reply, Reply::Json { .. } | Reply::WebSocket { .. }));
        let mut kept = kept.into_iter();
        let Success { reply, facts } = kept.next().unwrap_or(Reply::Empty.into());
        let (others, other_facts) = kept.map(|one| (whole(one.reply), one.facts)).unzip();
        Replies { reply, facts, others, other_facts, left_out, statuses, errors: typed, error_facts, declared }
    }

    /// What a reply is, as it is written.
    fn declared(&self, status: &str, response: &'a ReferenceOr<Response>) -> DeclaredReply {
        let response = self.resolver.response(response).item;
        let said = |text: &str| Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
        let header = |(name, header): (&String, &ReferenceOr<Header>)| {
            let text = header.as_item().and_then(|header| header.description.as_deref());
            (name.clone(), text.and_then(said))
        };
        DeclaredReply {
            status: status.to_owned(),
            contents: response.content.keys().cloned().collect(),
            description: said(&response.description),
            headers: response.headers.iter().map(header).collect(),
        }
    }

    fn success(
        &mut self,
        source: OperationSource<'a>,
        response: &'a ReferenceOr<Response>,
        at: &Pointer,
        status: &str,
    ) -> Vec<Success> {
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
                let (frame, facts) = self.media(media, &site);
                Success { reply: Reply::WebSocket { send: frame.clone(), receive: frame }, facts }
            } else {
                self.content(content_type, media, &site)
            });
        }
        if replies.is_empty() {
            let frame = TypeRef::Value;
            let upgraded = Reply::WebSocket { send: frame.clone(), receive: frame };
            replies.push(if upgrade { upgraded } else { Reply::Empty }.into());
        }
        replies
    }

    fn content(&mut self, content_type: &str, media: &'a MediaType, site: &Site) -> Success {
        let essence = essence(content_type);
        let is_range = matches!(essence.as_str(), "*/*" | "*");
        if essence == "text/event-stream" {
            let (ty, facts) = self.media(media, &as_frame(site));
            // Text is what the stream is made of; what the events hold is not said.
            let event = if ty == TypeRef::String { TypeRef::Value } else { ty };
            return Success { reply: Reply::Events(event), facts };
        }
        if is_range || is_json(&essence) {
            let (body, facts) = self.media(media, site);
            let is_bytes = is_range && matches!(body, TypeRef::File | TypeRef::Value | TypeRef::String);
            let reply = if is_bytes { Reply::Bytes("*/*".to_owned()) } else { self.json(body, content_type) };
            return Success { reply, facts };
        }
        let facts = self.note_untyped(media, site);
        let of = if essence.starts_with("text/") { Reply::Text } else { Reply::Bytes };
        Success { reply: of(content_type.to_owned()), facts }
    }

    /// The type of a content, and what its schema says of the value.
    pub fn media(&mut self, media: &'a MediaType, site: &Site) -> (TypeRef, Facts) {
        match &media.schema {
            Some(schema) => {
                let lowered = self.once(schema.into(), site);
                let facts = lowered.facts.clone();
                (nullable(lowered), facts)
            }
            None => (self.value(&site.at, None).ty, Facts::default()),
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
        // What has not changed is not sent.
        StatusCode::Code(304) => false,
        StatusCode::Code(code) => *code == 101 || (200..400).contains(code),
        StatusCode::Range(range) => *range == 2,
    }
}
