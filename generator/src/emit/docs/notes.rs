//! What an operation does beside its parameters and its reply: what it accepts, how its list goes on, which errors it declares.

use super::{Source, markdown, spelling};
use crate::ir::{Body, OpId, Operation, PagingStyle, Reply, Security};

/// The notes of an operation, each a sentence; empty where there is nothing to say.
pub(super) fn of(source: &Source<'_>, id: OpId) -> Vec<String> {
    let op = &source.api.operations[id];
    let notes =
        [deprecated(op), body(source, id), reply(op), paging(source, op), credential(op), server(op), errors(op)];
    notes.into_iter().flatten().collect()
}

fn deprecated(op: &Operation) -> Option<String> {
    let said = op.docs.deprecated.as_ref()?;
    let said = markdown::prose(said);
    Some(if said.is_empty() { "Deprecated.".to_owned() } else { format!("Deprecated: {said}") })
}

fn body(source: &Source<'_>, id: OpId) -> Option<String> {
    let op = &source.api.operations[id];
    let types: Vec<String> = op.bodies.iter().map(|body| markdown::code(body.content_type())).collect();
    let json = matches!(op.bodies.as_slice(), [Body::Json(_)]);
    let named = op.bodies.first().and_then(Body::ty).and_then(crate::ir::TypeRef::named);
    let name = named.filter(|_| source.flavour == super::Flavour::Rust).map(|ty| source.names.ty(ty));
    match (types.as_slice(), name) {
        ([], _) => None,
        (_, None) if json => None,
        (types, None) => Some(format!("Body: {}.", types.join(" or "))),
        (_, Some(name)) if json => Some(format!("Body: {}.", markdown::code(name.as_str()))),
        (types, Some(name)) => Some(format!("Body: {}, as {}.", markdown::code(name.as_str()), types.join(" or "))),
    }
}

fn reply(op: &Operation) -> Option<String> {
    match &op.reply {
        Reply::Json { .. } | Reply::Empty => None,
        Reply::Text(mime) | Reply::Bytes(mime) => Some(format!("Returns {}.", markdown::code(mime))),
        Reply::Events(_) => Some("Returns server-sent events.".to_owned()),
        Reply::WebSocket { .. } => Some("Opens a WebSocket.".to_owned()),
    }
}

fn paging(source: &Source<'_>, op: &Operation) -> Option<String> {
    let wire = match &op.paging.as_ref()?.style {
        PagingStyle::Number { param, .. } => ("Pages by number", param),
        PagingStyle::Cursor { param, .. } => ("Pages by cursor", param),
    };
    let name =
        if source.flavour == super::Flavour::Python { spelling::python_argument(wire.1) } else { wire.1.clone() };
    Some(format!("{}: {}.", wire.0, markdown::code(&name)))
}

fn credential(op: &Operation) -> Option<String> {
    match op.security {
        Security::Bearer => None,
        Security::OAuthClient => Some("Authenticates with an OAuth client's id and secret.".to_owned()),
        Security::None => Some("Needs no credential.".to_owned()),
    }
}

fn server(op: &Operation) -> Option<String> {
    op.server.as_ref().map(|server| format!("Server: {}.", markdown::code(server)))
}

fn errors(op: &Operation) -> Option<String> {
    let codes: Vec<String> = op.errors.iter().map(|(status, _)| markdown::code(status)).collect();
    (!codes.is_empty()).then(|| format!("Errors: {}.", codes.join(", ")))
}
