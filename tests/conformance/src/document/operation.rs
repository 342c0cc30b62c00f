//! Operations, read off the document.

use super::parameter::{Parameter, Place};
use super::{Document, join};
use serde_json::Value;

/// One method on one path.
#[derive(Debug)]
pub struct Operation {
    /// The method, in capitals.
    pub method: String,
    /// The path template, as written.
    pub path: String,
    /// Parameters: the path's first, then its own, which replace those of the same name and place.
    pub parameters: Vec<Parameter>,
    /// The request body by content type.
    pub bodies: Vec<Media>,
    /// Whether the body must be sent.
    pub body_required: bool,
    /// What a success returns, by status.
    pub replies: Vec<Reply>,
    /// What proves who calls.
    pub credential: Credential,
    /// Another base URL than the API's, of the operation or of its path.
    pub server: Option<String>,
}

/// A body of one content type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    /// The content type, as written (`*/*` and `*` occur).
    pub content_type: String,
    /// Where the media type object stands.
    pub at: String,
    /// Where its schema stands.
    pub schema: Option<String>,
}

/// A declared success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The body by content type; empty if there is none.
    pub content: Vec<Media>,
}

/// The credential that an operation's effective `security` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A bearer token.
    Bearer,
    /// OAuth client id and secret, by HTTP Basic (RFC 6749, section 2.3.1); `optional` if it works without, too.
    Basic {
        /// Whether no credential is allowed as well.
        optional: bool,
    },
    /// None: nothing may be sent.
    None,
}

impl Media {
    /// Whether the content is JSON.
    pub fn is_json(&self) -> bool {
        self.content_type
            .split(';')
            .next()
            .is_some_and(|essence| essence.ends_with("/json") || essence.ends_with("+json"))
    }
}

impl Operation {
    pub(super) fn read(document: &Document, path: &str, method: &str) -> Self {
        let item = join("/paths", path);
        let at = join(&item, method);
        let own = |keyword: &str| document.root.pointer(&join(&at, keyword));
        let body = own("requestBody").map(|_| document.follow(&join(&at, "requestBody")));
        Self {
            method: method.to_uppercase(),
            path: path.to_owned(),
            parameters: parameters(document, &item, &at),
            bodies: body.as_deref().map(|body| media(document, body)).unwrap_or_default(),
            body_required: body.is_some_and(|body| document.at(&body)["required"] == Value::Bool(true)),
            replies: replies(document, &join(&at, "responses")),
            credential: credential(document, own("security")),
            server: own("servers")
                .or_else(|| document.root.pointer(&join(&item, "servers")))
                .and_then(|servers| servers.pointer("/0/url")?.as_str().map(str::to_owned)),
        }
    }

    /// The path as it is sent below the API's base URL, whose own path (`/v2`) some templates repeat by mistake.
    pub fn sent_path(&self, base_path: &str) -> &str {
        match self.path.strip_prefix(base_path) {
            Some(rest) if !base_path.is_empty() && rest.starts_with('/') => rest,
            _ => &self.path,
        }
    }

    /// Whether the operation opens a WebSocket.
    pub fn is_websocket(&self) -> bool {
        self.server.as_ref().is_some_and(|url| url.starts_with("ws"))
    }

    /// The parameters in one place.
    pub fn parameters_in(&self, place: Place) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.place == place)
    }

    /// Every content type of a success.
    pub fn reply_types(&self) -> impl Iterator<Item = &str> {
        self.replies.iter().flat_map(|reply| &reply.content).map(|media| media.content_type.as_str())
    }

    /// `POST /messages`.
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

fn parameters(document: &Document, item: &str, operation: &str) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for list in [join(item, "parameters"), join(operation, "parameters")] {
        let count = document.root.pointer(&list).and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..count {
            let read = Parameter::read(document, &document.follow(&join(&list, &index.to_string())));
            parameters.retain(|other| (other.place, &other.name) != (read.place, &read.name));
            parameters.push(read);
        }
    }
    parameters
}

/// The bodies under `content` of a request body or a response.
fn media(document: &Document, at: &str) -> Vec<Media> {
    let content = join(at, "content");
    let Some(Value::Object(types)) = document.root.pointer(&content) else { return Vec::new() };
    let read = types.iter().map(|(content_type, media)| {
        let at = join(&content, content_type);
        let schema = media.get("schema").map(|_| join(&at, "schema"));
        Media { content_type: content_type.clone(), at, schema }
    });
    read.collect()
}

fn replies(document: &Document, responses: &str) -> Vec<Reply> {
    let Some(Value::Object(by_status)) = document.root.pointer(responses) else { return Vec::new() };
    let successes = by_status.keys().filter_map(|status| Some((status, status.parse().ok()?)));
    let successes = successes.filter(|(_, status)| (200..300).contains(status));
    let read = successes.map(|(key, status)| {
        let response = document.follow(&join(responses, key));
        Reply { status, content: media(document, &response) }
    });
    read.collect()
}

fn credential(document: &Document, own: Option<&Value>) -> Credential {
    let empty = Vec::new();
    let effective = own.or_else(|| document.root.get("security"));
    let choices = effective.and_then(Value::as_array).unwrap_or(&empty);
    let schemes = choices.iter().filter_map(Value::as_object).flat_map(|choice| choice.keys());
    let kinds: Vec<_> = schemes.map(|name| document.at(&join("/components/securitySchemes", name))).collect();
    if kinds.iter().any(|kind| kind["scheme"] == "bearer") {
        Credential::Bearer
    } else if kinds.iter().any(|kind| kind["type"] == "oauth2") {
        let optional = choices.iter().any(|choice| choice.as_object().is_some_and(serde_json::Map::is_empty));
        Credential::Basic { optional }
    } else {
        Credential::None
    }
}
