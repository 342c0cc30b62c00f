//! Operations: everything that stands at a method of a path.

use super::credentials::alternatives;
use super::reply::Replies;
use super::source::OperationSource;
use super::{Lowering, op_id};
use crate::ir::{
    Body, Docs, Facts, Id, IdVec, JsonBody, Method, Operation, Param, Pointer, ProductId, Reply, STREAM_SWITCH,
    Security, Shape, TypeDef, TypeId, TypeRef,
};
use openapiv3::{PathItem, SecurityRequirement, SecurityScheme, Server};
use serde_json::Value;

impl<'a> Lowering<'a> {
    /// Every operation, path by path, in the order GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS, TRACE.
    pub fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        let paths = &self.loaded.doc.paths.paths;
        for (path, item) in paths {
            let at = Pointer::parse("/paths").child(path);
            let item = self.resolver.path_item(item);
            for (method, operation) in methods(item) {
                let place = at.child(method.as_str().to_ascii_lowercase());
                let source = OperationSource { id: op_id(&operations), path, item, method, operation };
                operations.push(self.operation(source, &place));
            }
        }
        operations
    }

    fn operation(&mut self, source: OperationSource<'a>, at: &Pointer) -> Operation {
        let operation = source.operation;
        let params = self.params(source, at);
        let takes_key = self.config.takes_idempotency_header(source.method.as_str(), source.path);
        let request = self.bodies(source, at);
        let (bodies, said): (Vec<_>, Vec<_>) = request.each.into_iter().unzip();
        let (body_facts, body_encodings) = said.into_iter().unzip();
        let mut replies = self.replies(source, at);
        self.add_undeclared_stream(&bodies, &mut replies, at);
        let mut lowered = Operation {
            at: at.clone(),
            locked: None,
            id: operation.operation_id.clone(),
            method: source.method,
            path: source.path.to_owned(),
            sent_path: self.sent_path(source),
            naming_summary: extension(operation, "x-naming-summary").unwrap_or_default().to_owned(),
            summary: operation.summary.clone(),
            docs: Docs {
                description: own_description(source),
                deprecated: operation.deprecated.then(String::new),
                behind: None,
            },
            tag: operation.tags.first().cloned(),
            product: ProductId::from_index(0),
            hidden: operation.extensions.get("x-hidden") == Some(&Value::Bool(true)),
            path_params: params.path,
            query: params.query,
            takes_idempotency_header: takes_key || params.headers.iter().any(Param::is_idempotency_key),
            headers: params.headers,
            cookies: params.cookies,
            unsaid: self.unsaid(source),
            external_docs: operation.external_docs.as_ref().map(|more| (more.url.clone(), more.description.clone())),
            bodies,
            body_encodings,
            body_facts,
            bodies_left_out: request.left_out,
            body_optional: request.optional,
            body_via: request.via,
            reply: replies.reply,
            reply_facts: replies.facts,
            other_replies: replies.others,
            other_reply_facts: replies.other_facts,
            statuses: replies.statuses,
            errors: replies.errors,
            error_facts: replies.error_facts,
            declared: replies.declared,
            replies_left_out: replies.left_out,
            paging: None,
            security: self.security(operation.security.as_ref(), source.path),
            credentials: self.credentials(operation.security.as_ref()),
            server: server(own_server(source), self.loaded.doc.servers.first()),
        };
        if !operation.callbacks.is_empty() {
            self.note("callbacks", &at.child("callbacks"));
        }
        upgrade_to_websocket(&mut lowered);
        lowered.paging = self.paging(&lowered);
        lowered
    }

    /// The alternatives of an operation, each in words.
    fn credentials(&self, own: Option<&Vec<SecurityRequirement>>) -> Vec<String> {
        let requirements = own.or(self.loaded.doc.security.as_ref()).map_or(&[][..], Vec::as_slice);
        alternatives(requirements, |scheme| self.security_scheme(scheme))
    }

    fn security(&mut self, own: Option<&Vec<SecurityRequirement>>, path: &str) -> Security {
        let Some(requirements) = own.or(self.loaded.doc.security.as_ref()) else { return Security::None };
        let mut schemes = requirements.iter().flat_map(indexmap::IndexMap::keys).peekable();
        if schemes.peek().is_none() {
            return Security::None;
        }
        schemes.clone().for_each(|scheme| self.note_other_credential(scheme));
        if schemes.all(|scheme| self.wants_oauth_client(scheme, path)) {
            Security::OAuthClient
        } else {
            Security::Bearer
        }
    }
}

impl Lowering<'_> {
    /// A JSON operation whose body has a switch for streaming can be asked for server-sent events, which its replies
    /// need not declare.
    fn add_undeclared_stream(&mut self, bodies: &[Body], replies: &mut Replies, at: &Pointer) {
        let is_json = matches!(replies.reply, Reply::Json { .. });
        let is_declared = replies.others.iter().any(|reply| matches!(reply, Reply::Events(_)));
        if is_json && !is_declared && bodies.iter().any(|body| stream_switch(body, &self.types)) {
            self.note("undeclared-event-stream", &at.child("responses"));
            replies.others.push(Reply::Events(TypeRef::Value));
            replies.other_facts.push(Facts::default());
        }
    }

    /// Whether a scheme wants the OAuth client's id and secret, no token that is had for them: where tokens are had, and where
    /// `sdk.toml` says so.
    fn wants_oauth_client(&self, scheme: &str, path: &str) -> bool {
        let Some(SecurityScheme::OAuth2 { flows, .. }) = self.security_scheme(scheme) else { return false };
        let base = self.loaded.doc.servers.first().map_or("", |server| server.url.trim_end_matches('/'));
        let gives_tokens = flows.client_credentials.as_ref().is_some_and(|flow| {
            flow.token_url == path || flow.token_url.strip_prefix(base).is_some_and(|under| under == path)
        });
        gives_tokens || self.config.oauth_client_schemes.iter().any(|known| known == scheme)
    }

    /// Notes a scheme that is sent as a bearer token though the document wants another credential (a key in a header).
    fn note_other_credential(&mut self, scheme: &str) {
        let is_token = match self.security_scheme(scheme) {
            Some(SecurityScheme::HTTP { scheme, .. }) => scheme.eq_ignore_ascii_case("bearer"),
            Some(SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. }) => true,
            Some(SecurityScheme::APIKey { .. }) | None => false,
        };
        if !is_token {
            self.note("other-credential", &Pointer::parse("/components/securitySchemes").child(scheme));
        }
    }

    fn security_scheme(&self, name: &str) -> Option<&'_ SecurityScheme> {
        self.loaded.doc.components.as_ref()?.security_schemes.get(name)?.as_item()
    }
}

/// A `ws:` or `wss:` server makes the operation a WebSocket, whatever its replies say. Its body is what the client sends.
fn upgrade_to_websocket(operation: &mut Operation) {
    let by_server = operation.server.as_deref().is_some_and(|url| url.starts_with("ws"));
    if by_server && !matches!(operation.reply, Reply::WebSocket { .. }) {
        operation.reply = Reply::WebSocket { send: TypeRef::Value, receive: TypeRef::Value };
    }
    let Reply::WebSocket { send, .. } = &mut operation.reply else { return };
    if let Some(body) = operation.bodies.first() {
        *send = body.ty().cloned().unwrap_or(TypeRef::File);
        operation.bodies.clear();
    }
}

/// Whether a body has a property `stream` that is true or false.
fn stream_switch(body: &Body, types: &IdVec<TypeId, TypeDef>) -> bool {
    let Body::Json(JsonBody { ty: TypeRef::Named(id), .. }) = body else { return false };
    let Shape::Struct(body) = &types[*id].shape else { return false };
    body.fields.iter().any(|field| field.wire == STREAM_SWITCH && field.ty == TypeRef::Bool)
}

/// The methods of a path, in the order they are documented in.
impl Lowering<'_> {
    /// The path that is sent: without what the server's URL ends in, unless the document has that path, too.
    fn sent_path(&self, source: OperationSource<'_>) -> String {
        let server = own_server(source).or(self.loaded.doc.servers.first());
        let sent = sent_path(source.path, server);
        if self.loaded.doc.paths.paths.contains_key(&sent) { source.path.to_owned() } else { sent }
    }
}

fn methods(item: &PathItem) -> impl Iterator<Item = (Method, &openapiv3::Operation)> {
    [
        (Method::Get, &item.get),
        (Method::Post, &item.post),
        (Method::Put, &item.put),
        (Method::Patch, &item.patch),
        (Method::Delete, &item.delete),
        (Method::Head, &item.head),
        (Method::Options, &item.options),
        (Method::Trace, &item.trace),
    ]
    .into_iter()
    .filter_map(|(method, operation)| operation.as_ref().map(|operation| (method, operation)))
}

/// What an operation says of itself, else what its path says.
fn own_description(source: OperationSource<'_>) -> Option<String> {
    let own = source.operation.description.as_ref();
    own.filter(|text| !text.trim().is_empty()).or(source.item.description.as_ref()).or(own).cloned()
}

fn extension<'a>(operation: &'a openapiv3::Operation, key: &str) -> Option<&'a str> {
    operation.extensions.get(key).and_then(Value::as_str)
}

/// The nearest server of an operation.
fn own_server(source: OperationSource<'_>) -> Option<&Server> {
    source.operation.servers.first().or(source.item.servers.first())
}

/// The path without a prefix that the server's URL already ends in: `/v2/x` under `https://host/v2` is sent as `/x`.
fn sent_path(path: &str, server: Option<&Server>) -> String {
    let base = server.map_or("", |server| server.url.trim_end_matches('/'));
    let prefix = base.split_once("://").and_then(|(_, rest)| rest.find('/').map(|start| &rest[start..]));
    let rest = prefix.and_then(|prefix| path.strip_prefix(prefix)).filter(|rest| rest.starts_with('/'));
    rest.unwrap_or(path).to_owned()
}

/// The server of an operation that is not the API's own.
fn server(own: Option<&Server>, api: Option<&Server>) -> Option<String> {
    let own = own?;
    let differs = api.is_none_or(|api| api.url != own.url);
    differs.then(|| own.url.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn api(url: &str) -> Server {
        Server { url: url.to_owned(), ..Server::default() }
    }

    #[test]
    fn a_prefix_of_the_server_is_sent_once() {
        let server = api("https://api.example.com/v2");
        assert_eq!(sent_path("/v2/numbers", Some(&server)), "/numbers");
        assert_eq!(sent_path("/v20/numbers", Some(&server)), "/v20/numbers");
        assert_eq!(sent_path("/calls", Some(&server)), "/calls");
        assert_eq!(sent_path("/v2/numbers", Some(&api("https://api.example.com"))), "/v2/numbers");
    }
}
