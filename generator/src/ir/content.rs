//! What requests and replies carry: a body of one content type each.

use super::TypeRef;

/// The content type of JSON that is nothing more.
const JSON: &str = "application/json";

/// A request body of one content type.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// `application/json`, any type with the suffix `+json`, and a range (`*/*`) that is JSON by its schema.
    Json(JsonBody),
    /// `application/x-www-form-urlencoded`.
    Form(TypeRef),
    /// `multipart/form-data`.
    Multipart(TypeRef),
    /// Anything else: bytes of this content type, or of one that the caller says where this is a range (`image/*`).
    Bytes(String),
}

/// A JSON body.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonBody {
    /// The type that is sent.
    pub ty: TypeRef,
    /// The content type that goes on the wire.
    pub content_type: String,
}

impl Body {
    /// JSON of this content type; of a range, `application/json` is sent.
    pub(super) fn json(ty: TypeRef, content_type: &str) -> Self {
        Self::Json(JsonBody { ty, content_type: sent_as_json(content_type) })
    }

    /// The type that is sent; `None` for bytes.
    pub fn ty(&self) -> Option<&TypeRef> {
        match self {
            Self::Json(JsonBody { ty, .. }) | Self::Form(ty) | Self::Multipart(ty) => Some(ty),
            Self::Bytes(_) => None,
        }
    }

    /// The content type, without parameters that a value would have.
    pub fn content_type(&self) -> &str {
        match self {
            Self::Json(body) => &body.content_type,
            Self::Form(_) => "application/x-www-form-urlencoded",
            Self::Multipart(_) => "multipart/form-data",
            Self::Bytes(mime) => mime,
        }
    }

    /// Whether the document leaves the content type to the caller (`image/*`).
    pub fn is_range(&self) -> bool {
        matches!(self, Self::Bytes(mime) if mime.contains('*'))
    }

    /// The type that is sent, to change it.
    pub(super) fn ty_mut(&mut self) -> Option<&mut TypeRef> {
        match self {
            Self::Json(JsonBody { ty, .. }) | Self::Form(ty) | Self::Multipart(ty) => Some(ty),
            Self::Bytes(_) => None,
        }
    }
}

/// What a success returns.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// No body (204, or no content declared).
    Empty,
    /// JSON: the value itself, or what is in the envelope's `data` where the envelope has nothing else.
    Json {
        /// What the caller gets.
        ty: TypeRef,
        /// The whole body's type, for documentation.
        body: TypeRef,
        /// Whether `ty` stands in the `data` of an envelope that has nothing else.
        unwrapped: bool,
        /// The content type that is asked for.
        content_type: String,
    },
    /// Text of this content type.
    Text(String),
    /// Bytes of this content type (`*/*` where the document says less).
    Bytes(String),
    /// Server-sent events of this type.
    Events(TypeRef),
    /// An upgrade to a WebSocket.
    WebSocket {
        /// Frames that the client sends.
        send: TypeRef,
        /// Frames that the server sends.
        receive: TypeRef,
    },
}

impl Reply {
    /// JSON of this content type, as it is; of a range, `application/json` is asked for. A `charset` goes: JSON has one, and
    /// servers that compare `Accept` by the letter do not expect it.
    pub(super) fn whole(body: TypeRef, content_type: &str) -> Self {
        let mut parts = content_type.split(';').map(str::trim);
        let essence = sent_as_json(parts.next().unwrap_or_default());
        let content_type = parts
            .filter(|part| !part.to_ascii_lowercase().starts_with("charset="))
            .fold(essence, |text, part| format!("{text}; {part}"));
        Self::Json { ty: body.clone(), body, unwrapped: false, content_type }
    }

    /// The content type; empty where there is no content.
    pub fn content_type(&self) -> &str {
        match self {
            Self::Empty | Self::WebSocket { .. } => "",
            Self::Json { content_type, .. } => content_type,
            Self::Text(mime) | Self::Bytes(mime) => mime,
            Self::Events(_) => "text/event-stream",
        }
    }
}

/// A range (`*/*`, `application/*+json`) can be declared and not sent.
fn sent_as_json(content_type: &str) -> String {
    if content_type.contains('*') { JSON.to_owned() } else { content_type.to_owned() }
}
