//! The names of one operation: its method in Rust, its arguments and setters, its marker type.
//!
//! In: an operation and its place in the accessor tree. Out: [`OpNames`], in which arguments differ from each other
//! and setters from the methods that every call has.

use super::ident::{FieldName, FnName, TypeName};
use super::resources::Resource;
use super::rules::SdkName;
use super::scope::Scope;
use crate::ir::{Method, Operation, Param, ParamPlace, Reply};
use crate::words::snake;

/// The names of an operation.
#[derive(Debug, Clone)]
pub struct OpNames {
    /// Resource path in an SDK: `["ai", "assistants"]`.
    pub resource: Vec<String>,
    /// Method in an SDK: `list`.
    pub method: String,
    /// Index of the resource among [`Names::resources`](super::Names::resources).
    pub resource_index: usize,
    /// The method in Rust.
    pub rust_method: FnName,
    /// Marker type of the call, distinct from every other and from every resource's type.
    pub call: TypeName,
    /// Path parameters, in the order of the template.
    pub path_params: Vec<FieldName>,
    /// Query parameters: arguments where required, else setters.
    pub query: Vec<FieldName>,
    /// Header parameters: arguments where required, else setters.
    pub headers: Vec<FieldName>,
    /// The argument that takes the body.
    pub body: FieldName,
    /// Methods that ask for the further content types of the reply.
    pub other_replies: Vec<FnName>,
    /// The enum of bodies, where there are several content types.
    pub body_choice: TypeName,
    /// The whole operation in one word, distinct from every other: `ai_assistants_create`.
    pub word: FnName,
}

impl OpNames {
    /// The operation's parameters with their names: path first, then query, then headers.
    pub fn parameters<'a>(
        &'a self,
        operation: &'a Operation,
    ) -> impl Iterator<Item = (&'a Param, &'a FieldName, ParamPlace)> {
        let places = [
            (&operation.path_params, &self.path_params, ParamPlace::Path),
            (&operation.query, &self.query, ParamPlace::Query),
            (&operation.headers, &self.headers, ParamPlace::Header),
        ];
        let named = |(params, names, place): (&'a Vec<Param>, &'a Vec<FieldName>, _)| {
            params.iter().zip(names).map(move |(param, name)| (param, name, place))
        };
        places.into_iter().flat_map(named)
    }
}

/// Methods of every call: no setter may have their name.
const CALL_METHODS: &[&str] = &[
    "accept",
    "arg",
    "array_style",
    "bytes",
    "clone",
    "deep",
    "event_stream",
    "events_as",
    "form",
    "header",
    "idempotency_key",
    "into_future",
    "items",
    "items_blocking",
    "json",
    "max_retries",
    "multipart",
    "new",
    "pages",
    "pages_blocking",
    "path",
    "query",
    "raw",
    "retry_non_idempotent",
    "send",
    "send_blocking",
    "stream",
    "timeout",
    "websocket",
    "with_response",
];

/// The arguments and setters of one call.
pub(super) struct ArgumentNames {
    pub(super) path_params: Vec<FieldName>,
    pub(super) query: Vec<FieldName>,
    pub(super) headers: Vec<FieldName>,
    pub(super) body: FieldName,
    pub(super) other_replies: Vec<FnName>,
}

impl ArgumentNames {
    /// Names the parameters of an operation, path first, then query, then headers, then the body.
    pub(super) fn of(operation: &Operation) -> Self {
        let mut scope = Scope::default();
        let path_params = operation.path_params.iter().map(|param| claim(&mut scope, param, "param")).collect();
        scope.reserve(CALL_METHODS);
        let query = operation.query.iter().map(|param| claim(&mut scope, param, "param")).collect();
        let headers = operation.headers.iter().map(|param| header(&mut scope, param)).collect();
        let body = scope.claim(["body", "request_body", "payload"].map(str::to_owned));
        let other_replies = operation.other_replies.iter().map(|reply| other_reply(reply, &mut scope)).collect();
        Self { path_params, query, headers, body: FieldName::made(&body), other_replies }
    }
}

fn claim(scope: &mut Scope, param: &Param, place: &str) -> FieldName {
    let name = FieldName::spell(&param.wire);
    let candidates = [format!("{name}_{place}"), format!("{place}_{name}")];
    FieldName::made(&scope.claim([name].into_iter().chain(candidates)))
}

/// The idempotency key is the one setter that every call has and that may be a parameter of its own, too.
fn header(scope: &mut Scope, param: &Param) -> FieldName {
    if param.is_idempotency_key() { FieldName::made("idempotency_key") } else { claim(scope, param, "header") }
}

/// `csv`, `events`, `audio_reply`: the method that asks for a further content type.
fn other_reply(reply: &Reply, scope: &mut Scope) -> FnName {
    let word = match reply {
        Reply::Empty => "empty".to_owned(),
        Reply::Json { .. } => "json".to_owned(),
        Reply::Events(_) => "events".to_owned(),
        Reply::WebSocket { .. } => "web_socket".to_owned(),
        Reply::Text(mime) | Reply::Bytes(mime) => mime_word(mime),
    };
    FnName::made(&scope.claim([word.clone(), format!("{word}_reply")]))
}

/// The word that people use for a content type: `csv` of `text/csv`, `audio` of `audio/mpeg`.
fn mime_word(mime: &str) -> String {
    let essence = mime.split(';').next().unwrap_or_default().trim();
    let (kind, subtype) = essence.split_once('/').unwrap_or((essence, ""));
    match (kind, subtype) {
        (_, "*" | "octet-stream" | "") => "bytes".to_owned(),
        ("text", "plain") => "text".to_owned(),
        ("audio" | "image" | "video", _) => kind.to_owned(),
        (_, subtype) => FnName::spell(subtype.trim_start_matches("x-")),
    }
}

/// The method in Rust: the common one, or another where a resource below has an accessor of that name.
pub(super) fn rust_method(
    name: &SdkName,
    operation: &Operation,
    resource: &Resource,
    all: &[Resource],
    given: Option<&str>,
) -> FnName {
    let method = given.unwrap_or(&name.method);
    let spelled = FnName::spell(method);
    let taken = resource.children.iter().any(|&child| all[child].accessor.plain() == spelled);
    if taken { FnName::made(&format!("{}_{spelled}", verb(operation.method))) } else { FnName::made(&spelled) }
}

/// A verb for an HTTP method, for a name that is a noun.
pub(super) fn verb(method: Method) -> &'static str {
    match method {
        Method::Post => "create",
        Method::Put => "put",
        Method::Patch => "update",
        Method::Delete => "delete",
        Method::Get | Method::Head | Method::Options | Method::Trace => "get",
    }
}

/// An operation in one word.
pub(super) fn word(name: &SdkName, scope: &mut Scope) -> FnName {
    FnName::made(&scope.claim([FnName::spell(&format!("{}_{}", name.resource.join("_"), name.method))]))
}

/// The text of an operation's marker type.
pub(super) fn call(name: &SdkName) -> String {
    TypeName::spell(&snake(&format!("{}_{}", name.resource.join("_"), name.method)))
}
