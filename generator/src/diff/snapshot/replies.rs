//! What comes back from operations, as a snapshot keeps it; and what the client has nothing for.

use super::document::PlaceNames;
use super::{ErrorRecord, NoteRecord, ParamRecord, ReplyRecord, SuccessRecord, facts, place};
use crate::emit::rust::Signatures;
use crate::ir::{Api, Facts, Operation, Reply, TypeRef};

/// The record of a reply.
pub(super) fn reply(api: &Api, rust: Signatures<'_>, reply: &Reply, facts: &Facts) -> ReplyRecord {
    let text = |ty: &TypeRef| rust.ty(ty);
    let whole = match reply {
        Reply::Json { body, .. } => body,
        Reply::Events(ty) | Reply::WebSocket { receive: ty, .. } => ty,
        Reply::Empty | Reply::Text(_) | Reply::Bytes(_) => &TypeRef::Value,
    };
    let (kind, ty, send) = match reply {
        Reply::Empty => ("empty", String::new(), String::new()),
        Reply::Json { ty, .. } => ("json", text(ty), String::new()),
        Reply::Text(_) => ("text", "String".to_owned(), String::new()),
        Reply::Bytes(_) => ("bytes", "Bytes".to_owned(), String::new()),
        Reply::Events(ty) => ("events", text(ty), String::new()),
        Reply::WebSocket { send, receive } => ("websocket", text(receive), text(send)),
    };
    ReplyRecord {
        kind: kind.to_owned(),
        ty,
        content_type: reply.content_type().to_owned(),
        unwrapped: matches!(reply, Reply::Json { unwrapped: true, .. }),
        send,
        facts: facts::of_value(api, whole, facts),
        ..ReplyRecord::default()
    }
}

/// The success statuses of an operation.
pub(super) fn successes(operation: &Operation) -> Vec<SuccessRecord> {
    let record = |status: &String| SuccessRecord { status: status.clone(), contents: contents(operation, status) };
    operation.statuses.iter().map(record).collect()
}

/// What comes with the errors of an operation.
pub(super) fn errors(api: &Api, spelling: &PlaceNames<'_>, operation: &Operation) -> Vec<ErrorRecord> {
    let record = |((status, ty), facts): (&(String, Option<TypeRef>), &Facts)| ErrorRecord {
        status: status.clone(),
        contents: contents(operation, status),
        ty: ty.as_ref().map(|ty| spelling.ty(ty)).unwrap_or_default(),
        facts: ty.as_ref().map(|ty| facts::of_value(api, ty, facts)).unwrap_or_default(),
    };
    operation.errors.iter().zip(&operation.error_facts).map(record).collect()
}

/// The content types of a status, without the charset: JSON has one.
fn contents(operation: &Operation, status: &str) -> Vec<String> {
    let declared = operation.declared.iter().find(|reply| reply.status == status);
    let plain = |content_type: &String| {
        let parts = content_type.split(';').map(|part| part.trim().to_ascii_lowercase());
        parts.filter(|part| !part.starts_with("charset=")).collect::<Vec<_>>().join("; ")
    };
    let mut all: Vec<String> = declared.iter().flat_map(|reply| &reply.contents).map(plain).collect();
    all.sort();
    all.dedup();
    all
}

/// Cookie parameters, which the client does not send.
pub(super) fn cookies(api: &Api, spelling: &PlaceNames<'_>, operation: &Operation) -> Vec<ParamRecord> {
    let record = |param: &crate::ir::Param| ParamRecord {
        place: "cookie".to_owned(),
        wire: param.wire.clone(),
        ty: spelling.ty(&param.ty),
        at: place(&param.at),
        required: param.required,
        constant: api.constant(&param.ty).map(str::to_owned),
        deprecated: param.docs.deprecated.is_some(),
        facts: facts::record(api, &param.ty, &param.facts, &param.docs),
        ..ParamRecord::default()
    };
    operation.cookies.iter().map(record).collect()
}

/// What the client has nothing for at an operation.
pub(super) fn noted(operation: &Operation) -> Vec<NoteRecord> {
    let record = |one: &crate::ir::Unsaid| NoteRecord { code: one.word.clone(), digest: facts::digest_of(&one.value) };
    operation.unsaid.iter().map(record).collect()
}
