//! What an operation returns, on its page: a page of a list, what is in `data`, or the whole.
//!
//! In: the replies of an operation. Out: the value that is described, and the view of it. It refuses to know how rows look.

use super::tables::PageTables;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::example;
use crate::emit::docs::facts::fields::{self, ENVELOPE_PROPERTIES, Property};
use crate::emit::docs::facts::shapes;
use crate::emit::docs::view::{BookReply, BookShape};
use crate::emit::markdown;
use crate::ir::{Operation, Paging, Reply, TypeRef, Union};

/// What is described of a reply.
#[derive(Default)]
pub struct ReplyContent<'a> {
    /// What it is, in words, without a stop.
    lead: String,
    /// The value that the rows describe.
    value: Option<&'a TypeRef>,
    /// Whether it is one of many.
    is_item: bool,
    /// Properties of the reply beside the one that holds the value.
    beside: Vec<Property<'a>>,
}

impl<'a> ReplyContent<'a> {
    /// Looks at what comes back.
    pub fn new(wire: &Edition<'a>, op: &'a Operation) -> Self {
        match &op.reply {
            Reply::Events(ty) => Self {
                lead: "Server-sent events, one after the other".to_owned(),
                value: Some(ty),
                is_item: true,
                beside: Vec::new(),
            },
            Reply::Json { body, .. } => Self::of_json(wire, op, body),
            _ => Self::default(),
        }
    }

    /// The types inside what is described.
    pub fn types(&self, wire: &Edition<'a>, op: &'a Operation) -> Vec<&'a TypeRef> {
        let mut types: Vec<&TypeRef> = self.value.into_iter().flat_map(|ty| shapes::types_below(wire, ty)).collect();
        types.extend(self.beside.iter().map(|property| &property.field.ty));
        for reply in std::iter::once(&op.reply).chain(&op.other_replies) {
            match reply {
                Reply::WebSocket { send, receive } => types.extend([send, receive]),
                Reply::Events(ty) | Reply::Json { body: ty, .. } => types.extend(is_extra(op, reply).then_some(ty)),
                _ => {}
            }
        }
        types
    }

    fn of_json(wire: &Edition<'a>, op: &'a Operation, body: &'a TypeRef) -> Self {
        let paging = op.paging.as_ref();
        if let TypeRef::Array(item) = body {
            let lead = if paging.is_some() { "A page of a list" } else { "A list" };
            return Self { lead: lead.to_owned(), value: Some(item), is_item: true, beside: Vec::new() };
        }
        let whole = fields::of_type(wire, body);
        let is_envelope = shapes::union_of(wire.api, body).is_none() && whole.len() <= ENVELOPE_PROPERTIES;
        let (mut data, beside): (Vec<_>, Vec<_>) =
            whole.into_iter().partition(|property| property.field.wire == "data");
        let data = data.pop().filter(|_| is_envelope).map(|data| not_null(&data.field.ty));
        let (value, is_item) = match data {
            Some(TypeRef::Array(item)) => (&**item, true),
            Some(ty) => (ty, false),
            None => (body, false),
        };
        if data.is_none() || fields::of_type(wire, value).is_empty() && shapes::union_of(wire.api, value).is_none() {
            return Self::of_whole(wire, body, paging);
        }
        let has_meta = beside.iter().any(|property| property.field.wire == "meta");
        let lead = match (is_item, paging.is_some()) {
            (true, true) if has_meta => "A page of a list: items in `data`, paging in `meta`",
            (true, true) => "A page of a list: items in `data`",
            (true, false) => "A list in `data`",
            (false, _) => "An object in `data`",
        };
        Self { lead: lead.to_owned(), value: Some(value), is_item, beside }
    }

    fn of_whole(wire: &Edition<'a>, body: &'a TypeRef, paging: Option<&Paging>) -> Self {
        let is_object = !fields::of_type(wire, body).is_empty() || shapes::union_of(wire.api, body).is_some();
        let items = paging.and_then(|paging| paging.items.as_deref());
        let lead = match items {
            _ if !is_object => String::new(),
            Some(items) => format!("An object that holds a page of a list: items in {}", markdown::code(items)),
            None => "An object".to_owned(),
        };
        Self { lead, value: Some(body), is_item: false, beside: Vec::new() }
    }

    /// The view of what comes back.
    pub fn view(&self, tables: &PageTables<'_>, op: &Operation) -> BookReply {
        let wire = tables.wire;
        let sample = example::reply_sample(wire, op);
        let union = self.value.and_then(|ty| shapes::union_of(wire.api, ty));
        let properties = self.value.filter(|_| union.is_none()).map(|ty| fields::of_type(wire, ty)).unwrap_or_default();
        let summary = match (&op.reply, union) {
            (Reply::Json { .. } | Reply::Events(_), Some(union)) => self.summary_of_union(union),
            (Reply::Json { .. } | Reply::Events(_), None) => self.summary(tables, !properties.is_empty()),
            (other, _) => summary_of_other(tables, other),
        };
        BookReply {
            summary,
            shape: self
                .value
                .filter(|_| !self.lead.is_empty())
                .map_or_else(BookShape::default, |ty| tables.shape(ty, false)),
            rows: properties.iter().map(|property| tables.reply_row(property)).collect(),
            beside: self.beside.iter().map(|property| tables.reply_row(property)).collect(),
            is_short: sample.as_ref().is_some_and(|sample| sample.is_short),
            sample: sample.map(|sample| sample.code),
            others: others(tables, op),
        }
    }

    fn summary_of_union(&self, union: &Union) -> String {
        match (self.is_item, self.lead.as_str()) {
            (true, lead) => format!("{lead}. Each is {}", shapes::one_of(union)),
            (false, "An object") => shapes::one_of_sentence(union),
            (false, lead) => format!("{lead}, {}", shapes::one_of(union)),
        }
    }

    fn summary(&self, tables: &PageTables<'_>, has_rows: bool) -> String {
        match (self.value, self.lead.as_str()) {
            (ty, "") => match ty.map(|ty| tables.words(ty)).filter(|words| words != "any") {
                Some(words) => format!("JSON: {words}."),
                None => "JSON whose shape is not described.".to_owned(),
            },
            (_, lead) if has_rows && self.is_item => format!("{lead}. Each item:"),
            (_, lead) if has_rows => format!("{lead}:"),
            (Some(ty), lead) if self.is_item => format!("{lead}. Each item: {}.", tables.words(ty)),
            (_, lead) => format!("{lead}."),
        }
    }
}

/// A type that null is no part of.
fn not_null(ty: &TypeRef) -> &TypeRef {
    if let TypeRef::Nullable(inner) = ty { inner } else { ty }
}

fn summary_of_other(tables: &PageTables<'_>, reply: &Reply) -> String {
    match reply {
        Reply::Text(mime) => format!("Text: {}.", markdown::code(mime)),
        Reply::Bytes(mime) => format!("A file: {}.", markdown::code(mime)),
        Reply::WebSocket { send, receive } => {
            let frame = |ty: &TypeRef| if *ty == TypeRef::File { "bytes".to_owned() } else { tables.words(ty) };
            let (sent, received) = (frame(send), frame(receive));
            format!("A WebSocket that stays open. The client sends {sent}; the server sends {received}.")
        }
        Reply::Empty | Reply::Json { .. } | Reply::Events(_) => "No content.".to_owned(),
    }
}

/// Whether a reply stands beside the one that is described.
fn is_extra(op: &Operation, reply: &Reply) -> bool {
    *reply != op.reply && !reply.content_type().is_empty() && reply.content_type() != op.reply.content_type()
}

/// The replies that come where a request asks for them.
fn others(tables: &PageTables<'_>, op: &Operation) -> Vec<String> {
    let others = op.other_replies.iter().filter(|reply| is_extra(op, reply));
    let sentence = |reply: &Reply| {
        let asked = markdown::code(&format!("Accept: {}", reply.content_type()));
        let what = match reply {
            Reply::Events(TypeRef::Value) => "server-sent events".to_owned(),
            Reply::Events(ty) => format!("server-sent events, each {},", tables.words(ty)),
            Reply::Json { body, .. } => format!("JSON, {},", tables.words(body)),
            _ => "that type".to_owned(),
        };
        format!("The header {asked} asks for {what} instead.")
    };
    others.map(sentence).collect()
}
