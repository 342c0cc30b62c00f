//! What an operation does beside its parameters and its reply: what it accepts, how its list goes on.

use super::{parameters, replies};
use crate::emit::docs::edition::Edition;
use crate::emit::markdown;
use crate::emit::summary::{BETA, UNLISTED};
use crate::ir::{Api, Body, OpId, Operation, PagingStyle, Param, Product, Reply, Security, Total};

/// The notes of an operation, each a sentence; empty where there is nothing to say.
pub fn sentences(edition: &Edition<'_>, id: OpId) -> Vec<String> {
    let op = &edition.api.operations[id];
    let notes = [body(edition, id), reply(op)];
    before(edition, id).into_iter().chain(notes.into_iter().flatten()).chain(after(edition, id)).collect()
}

/// What to know before an operation is chosen: that it is on its way out, or not in the language's SDK.
pub fn before(edition: &Edition<'_>, id: OpId) -> Vec<String> {
    let op = &edition.api.operations[id];
    let hidden = op.hidden.then(|| UNLISTED.to_owned());
    let beta = op.is_beta().then(|| BETA.to_owned());
    [deprecated(op), absent(edition, op), hidden, beta].into_iter().flatten().collect()
}

/// How a list goes on, which credential is sent, and where to.
pub fn after(edition: &Edition<'_>, id: OpId) -> Vec<String> {
    let op = &edition.api.operations[id];
    let notes = [paging(edition, id), replies::statuses(edition.api, op), read_only(edition, op), credential(op)];
    let further = replies::beside(op).into_iter().chain(cookies(op)).chain(server(op)).chain(external_docs(op));
    notes.into_iter().flatten().chain(further).collect()
}

/// The official SDK may lack a method: then there is no such method, whatever the rules of names come to.
pub fn absent(edition: &Edition<'_>, op: &Operation) -> Option<String> {
    let sdk = edition.texts.sdk(edition.language.slug())?;
    sdk.lacks(op).then(|| {
        format!("The official SDK, {}, has no method for it: send a plain HTTP request.", markdown::code(&sdk.package))
    })
}

fn deprecated(op: &Operation) -> Option<String> {
    let said = op.docs.deprecated.as_ref()?;
    let said = markdown::prose(said);
    Some(if said.is_empty() { "Deprecated.".to_owned() } else { format!("Deprecated: {said}") })
}

fn body(edition: &Edition<'_>, id: OpId) -> Option<String> {
    let op = &edition.api.operations[id];
    let types: Vec<String> = op.bodies.iter().map(|body| markdown::code(body.content_type())).collect();
    let json = matches!(op.bodies.as_slice(), [Body::Json(_)]);
    let named = op.bodies.first().and_then(Body::ty).and_then(crate::ir::TypeRef::named);
    let name = named.filter(|_| edition.language.types_are_code()).map(|ty| edition.names.ty(ty));
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

fn paging(edition: &Edition<'_>, id: OpId) -> Option<String> {
    let op = &edition.api.operations[id];
    let (how, wire) = match &op.paging.as_ref()?.style {
        PagingStyle::Number { param, .. } => ("Pages by number", param),
        PagingStyle::Cursor { param, .. } => ("Pages by cursor", param),
    };
    let parameters = parameters::outside_body(edition, id);
    let name = parameters.iter().find(|parameter| parameter.wire == wire).map_or(wire.as_str(), |found| &found.name);
    Some(format!("{how}: {}.", markdown::code(name)))
}

/// Whether every list of a product pages as most of the vendor's do.
pub fn pages_alike(api: &Api, product: &Product) -> bool {
    let mut styles = product.operations.iter().filter_map(|op| Some(&api.operations[*op].paging.as_ref()?.style));
    styles.all(|style| match style {
        PagingStyle::Number { param, total: Some(Total::Pages(path)) } => {
            param == "page[number]" && path == "meta.total_pages"
        }
        _ => false,
    })
}

/// The cookies that an operation asks for: clients send none.
fn cookies(op: &Operation) -> Vec<String> {
    let note = |param: &Param| {
        let verb = if param.required { "Needs" } else { "Takes" };
        let said = param.docs.description.as_deref().map(markdown::prose).filter(|said| !said.is_empty());
        let said = said.map_or_else(String::new, |said| format!(": {}", said.trim_end_matches('.')));
        format!("{verb} the cookie {}{said}. Clients send none of their own accord.", markdown::code(&param.wire))
    };
    op.cookies.iter().map(note).collect()
}

/// The properties of the body that only the server sets.
fn read_only(edition: &Edition<'_>, op: &Operation) -> Option<String> {
    let body = parameters::of_body(edition, op);
    let names =
        body.iter().filter(|parameter| parameter.facts.read_only).map(|parameter| markdown::code(&parameter.name));
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| format!("Read-only, set by the server: {}.", names.join(", ")))
}

fn credential(op: &Operation) -> Option<String> {
    match op.security {
        Security::Bearer => None,
        Security::OAuthClient => Some("Authenticates with an OAuth client's id and secret.".to_owned()),
        Security::None => Some("Needs no credential.".to_owned()),
    }
}

/// Where the document says that there is more.
fn external_docs(op: &Operation) -> Option<String> {
    let (address, said) = op.external_docs.as_ref()?;
    let said = said.as_deref().map(markdown::prose).filter(|said| !said.is_empty());
    let said = said.map_or_else(String::new, |said| format!(" ({})", said.trim_end_matches('.')));
    Some(format!("More: {}{said}.", markdown::code(address)))
}

fn server(op: &Operation) -> Option<String> {
    op.server.as_ref().map(|server| format!("Server: {}.", markdown::code(server)))
}
