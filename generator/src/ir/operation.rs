//! Operations: what is sent, and what comes back.

use super::{Body, Docs, Facts, Method, Paging, Param, Pointer, ProductId, Reply, TypeRef, Unsaid, Via};
use serde_json::Value;
use std::collections::BTreeMap;

/// The property of a JSON body that asks for server-sent events.
pub const STREAM_SWITCH: &str = "stream";

/// The word for no credential among those that a document asks for.
pub const NO_CREDENTIAL: &str = "none";

/// One method on one path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Where it stands.
    pub at: Pointer,
    /// The name that the lock has for it: `calls.list`.
    pub locked: Option<String>,
    /// `operationId`, if it has one.
    pub id: Option<String>,
    /// HTTP method.
    pub method: Method,
    /// Path template, as written.
    pub path: String,
    /// Path template as sent: without a prefix that the server's URL already ends in.
    pub sent_path: String,
    /// The document's `summary`: an input of the naming rules, in every prose mode.
    pub naming_summary: String,
    /// Summary for people: the document's or the overlay's; `None` where the prose mode took it away.
    pub summary: Option<String>,
    /// Description and deprecation.
    pub docs: Docs,
    /// First tag.
    pub tag: Option<String>,
    /// Owning product.
    pub product: ProductId,
    /// `x-hidden`: exists, is not announced.
    pub hidden: bool,
    /// Path parameters, in the order of the template.
    pub path_params: Vec<Param>,
    /// Query parameters: path level first, then operation level.
    pub query: Vec<Param>,
    /// Header parameters.
    pub headers: Vec<Param>,
    /// Whether it takes a key by which the API knows a repeated request, as the header `Idempotency-Key`: by the document, or by `sdk.toml`.
    pub takes_idempotency_header: bool,
    /// Cookie parameters: the client sends none.
    pub cookies: Vec<Param>,
    /// What the client has nothing for, by kind.
    pub unsaid: Vec<Unsaid>,
    /// Where more is said of it: an address, and what is there.
    pub external_docs: Option<(String, Option<String>)>,
    /// Request bodies by content type; the first is the default.
    pub bodies: Vec<Body>,
    /// What the schema of each body says of the value; an example of the content type takes the place of the schema's.
    pub body_facts: Vec<Facts>,
    /// Content types of the body that say what another one says: the client does not send them.
    pub bodies_left_out: Vec<String>,
    /// How the properties of each body are written, by name.
    pub body_encodings: Vec<BTreeMap<String, Value>>,
    /// Whether the body may be left out.
    pub body_optional: bool,
    /// How the request body stands at the operation: in place, or by `$ref`.
    pub body_via: Via,
    /// What a success returns.
    pub reply: Reply,
    /// What the schema of the reply says of the value.
    pub reply_facts: Facts,
    /// Further content types of the success reply.
    pub other_replies: Vec<Reply>,
    /// What the schema of each of these says of the value.
    pub other_reply_facts: Vec<Facts>,
    /// Statuses of successes, as declared: `101`, `200`, `302`.
    pub statuses: Vec<String>,
    /// Error replies: status (`404`, `4XX`, `default`) and body type.
    pub errors: Vec<(String, Option<TypeRef>)>,
    /// What the schema of each error reply says of the value.
    pub error_facts: Vec<Facts>,
    /// Every reply that the document has: those that are successes first.
    pub declared: Vec<DeclaredReply>,
    /// Content types of the success reply that say what another one says: the client has no use for them.
    pub replies_left_out: Vec<String>,
    /// How lists go on.
    pub paging: Option<Paging>,
    /// Which credential is sent.
    pub security: Security,
    /// Which credentials the document asks for, in words: its alternatives, as in `apiKey header X-Key and http bearer`; or `none`.
    pub credentials: Vec<String>,
    /// Another base URL than the API's.
    pub server: Option<String>,
}

/// A reply as the document has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredReply {
    /// Status: `200`, `4XX`, `default`.
    pub status: String,
    /// Its content types, as written.
    pub contents: Vec<String>,
    /// What the document says of it; `None` where the prose mode took it away.
    pub description: Option<String>,
    /// Its headers: name, and what the document says of each.
    pub headers: Vec<(String, Option<String>)>,
}

impl Operation {
    /// The reply of a status.
    pub fn declared_reply(&self, status: &str) -> Option<&DeclaredReply> {
        self.declared.iter().find(|reply| reply.status == status)
    }

    /// What stands in the document under a word that the model has nothing for.
    pub fn unsaid(&self, word: &str) -> Option<&Value> {
        self.unsaid.iter().find(|one| one.word == word).map(|one| &one.value)
    }

    /// Whether the document's summary says that it is on trial: `(BETA)`.
    pub fn is_beta(&self) -> bool {
        self.naming_summary.to_ascii_lowercase().contains("(beta)")
    }
}

/// Which credential an operation sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// The API key, as a bearer token.
    Bearer,
    /// OAuth client id and secret, as HTTP Basic.
    OAuthClient,
    /// None.
    None,
}

impl Operation {
    /// The path parameter of each place of the template: one can stand in several.
    pub fn path_places(&self) -> impl Iterator<Item = usize> {
        let names = self.sent_path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        names.filter_map(|(name, _)| self.path_params.iter().position(|param| param.wire == name))
    }
}
