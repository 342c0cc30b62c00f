//! The names of one operation: its method in Rust, its arguments and setters, its marker type.
//!
//! In: an operation and its place in the accessor tree. Out: [`OpNames`], in which arguments differ from each other
//! and setters from the methods that every call has.

use super::ident::{FieldName, FnName, PageName, TypeName, VariantName, continued};
use super::media;
use super::rules::SdkName;
use super::scope::{Claim, Scope, settle};
use super::signs::{plain_first, wished};
use crate::ir::{Body, Method, Operation, Param, ParamPlace, Reply};
use crate::lock::{Lock, LockedWord};
use crate::words::snake;
use std::collections::BTreeMap;

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
    /// The argument that takes the body's content type, where the document leaves that to the caller.
    pub content_type: FieldName,
    /// Methods that ask for the further content types of the reply.
    pub other_replies: Vec<FnName>,
    /// The enum of bodies, where there are several content types.
    pub body_choice: TypeName,
    /// The variants of that enum, by content type.
    pub body_variants: Vec<VariantName>,
    /// The whole operation in one word, distinct from every other: `ai_assistants_create`.
    pub word: FnName,
    /// The page of the operation, distinct from every other of its product.
    pub page: PageName,
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

/// Methods of every call, private ones too: no setter may have their name. The test `reserved_names` says what is missing.
pub(super) const CALL_METHODS: &[&str] = &[
    "accept",
    "arg",
    "array_style",
    "bytes",
    "clone",
    "deadline",
    "deep",
    "event_stream",
    "events_as",
    "form",
    "header",
    "header_arg",
    "idempotency_key",
    "into_future",
    "items",
    "items_blocking",
    "json",
    "json_as",
    "listed",
    "max_retries",
    "multipart",
    "new",
    "of",
    "pages",
    "pages_blocking",
    "path",
    "piped",
    "query",
    "raw",
    "read_as",
    "repeated",
    "retry_non_idempotent",
    "send",
    "send_blocking",
    "spaced",
    "stream",
    "timeout",
    "websocket",
    "websocket_with_token",
    "with",
    "with_response",
];

/// The arguments and setters of one call.
pub(super) struct ArgumentNames {
    pub(super) path_params: Vec<FieldName>,
    pub(super) query: Vec<FieldName>,
    pub(super) headers: Vec<FieldName>,
    pub(super) body: FieldName,
    pub(super) content_type: FieldName,
    pub(super) other_replies: Vec<FnName>,
}

impl ArgumentNames {
    /// Names the parameters of an operation, path first, then query, then headers, then the body. Those that the lock has keep
    /// their names.
    pub(super) fn of(operation: &Operation, lock: &Lock) -> Self {
        let locked = LockedCall { lock, name: operation.locked.as_deref().unwrap_or_default() };
        let mut scope = Scope::default();
        scope.reserve(&locked.all());
        let path = |(index, param): (usize, &Param)| {
            let known = lock.member(locked.name, LockedWord::Path, &index.to_string());
            known.map_or_else(|| claim(&mut scope, param, "param"), FieldName::made)
        };
        let path_params = operation.path_params.iter().enumerate().map(path).collect();
        scope.reserve_list(CALL_METHODS);
        let query = |param: &Param| locked.claim(&mut scope, LockedWord::Query, param, "param");
        let query = plain_first(&operation.query, |param| &param.wire, query);
        let header = |param: &Param| {
            // The idempotency key is the one setter that every call has and that may be a parameter of its own, too.
            if param.is_idempotency_key() {
                return FieldName::made("idempotency_key");
            }
            locked.claim(&mut scope, LockedWord::Header, param, "header")
        };
        let headers = plain_first(&operation.headers, |param| &param.wire, header);
        let body = locked.argument("body", &mut scope, ["body", "request_body", "payload"]);
        let content_type = locked.argument("content type", &mut scope, ["content_type", "body_content_type"]);
        Self { path_params, query, headers, body, content_type, other_replies: other_replies(operation, locked, scope) }
    }
}

/// What a lock has of a call.
#[derive(Clone, Copy)]
struct LockedCall<'l> {
    lock: &'l Lock,
    name: &'l str,
}

impl<'l> LockedCall<'l> {
    /// Every name that the arguments and setters of the call have or had.
    fn all(&self) -> Vec<&'l str> {
        let words = [LockedWord::Path, LockedWord::Query, LockedWord::Header, LockedWord::Argument, LockedWord::Ask];
        let said = words.into_iter().flat_map(|word| self.lock.all_said(self.name, word));
        said.filter_map(|(_, said)| said.split(' ').next()).collect()
    }

    fn claim(&self, scope: &mut Scope, word: LockedWord, param: &Param, place: &str) -> FieldName {
        if let Some(known) = self.lock.member(self.name, word, &param.wire) {
            return FieldName::made(known);
        }
        claim(scope, param, place)
    }

    fn argument<const N: usize>(&self, what: &str, scope: &mut Scope, candidates: [&str; N]) -> FieldName {
        let known = self.lock.member(self.name, LockedWord::Argument, what);
        FieldName::made(known.map_or_else(|| scope.claim(candidates.map(str::to_owned)), str::to_owned))
    }
}

fn claim(scope: &mut Scope, param: &Param, place: &str) -> FieldName {
    let names = wished(&param.wire);
    let name = names.last().expect("a name is wished for").clone();
    let further = [continued(&name, &format!("_{place}")), format!("{place}_{name}")];
    FieldName::made(scope.claim(names.into_iter().chain(further)))
}

/// The methods that ask for further content types: `csv`, `events`, `json_reply`. The usual reply is a rival, since a word that
/// it would have, too, tells nothing.
fn other_replies(operation: &Operation, locked: LockedCall<'_>, scope: Scope) -> Vec<FnName> {
    let known = |reply: &&Reply| locked.lock.member(locked.name, LockedWord::Ask, reply.content_type());
    let others = || operation.other_replies.iter().filter(|reply| known(reply).is_none());
    let replies = std::iter::once(&operation.reply).chain(others());
    let claims: Vec<Claim<()>> = replies.map(|reply| Claim { scope: (), candidates: reply_names(reply) }).collect();
    let mut new = settle(&claims, &mut BTreeMap::from([((), scope)])).into_iter().skip(1);
    let mut next = || new.next().expect("every new reply is settled");
    let names = operation.other_replies.iter().map(|reply| known(&reply).map_or_else(&mut next, str::to_owned));
    names.map(FnName::made).collect()
}

fn reply_names(reply: &Reply) -> Vec<String> {
    let words = match reply {
        Reply::Empty => vec!["empty".to_owned()],
        Reply::Events(_) => vec!["events".to_owned()],
        Reply::WebSocket { .. } => vec!["web_socket".to_owned()],
        Reply::Json { content_type, .. } | Reply::Text(content_type) | Reply::Bytes(content_type) => {
            media::of_reply(content_type)
        }
    };
    let names = words.iter().map(|word| FnName::spell(word));
    names.flat_map(|name| [name.clone(), continued(&name, "_reply")]).collect()
}

/// The variants of the enum of bodies: `Json`, `VndApi`, `Png`.
pub(super) fn body_variants(operation: &Operation, lock: &Lock) -> Vec<VariantName> {
    let owner = operation.locked.as_deref().unwrap_or_default();
    let known = |body: &&Body| lock.member(owner, LockedWord::Choice, body.content_type());
    let candidates =
        |body: &Body| media::of_body(body.content_type()).iter().map(|word| VariantName::spell(word)).collect();
    let open = operation.bodies.iter().filter(|body| known(body).is_none());
    let claims: Vec<Claim<()>> = open.map(|body| Claim { scope: (), candidates: candidates(body) }).collect();
    let taken = lock.all_said(owner, LockedWord::Choice).filter(|(what, _)| !what.is_empty()).map(|(_, name)| name);
    let mut new = settle(&claims, &mut BTreeMap::from([((), Scope::reserving(taken))])).into_iter();
    let mut next = || new.next().expect("every new body is settled");
    let names = operation.bodies.iter().map(|body| known(&body).map_or_else(&mut next, str::to_owned));
    names.map(VariantName::made).collect()
}

/// The method in Rust: the common one, or another where a resource below has an accessor of that name. `scope` has the names
/// of the resource.
pub(super) fn rust_method(
    name: &SdkName,
    operation: &Operation,
    scope: &mut Scope,
    (given, locked): (Option<&str>, Option<&str>),
) -> FnName {
    if let Some(locked) = locked.filter(|locked| given.is_none_or(|given| given == *locked)) {
        return FnName::made(locked);
    }
    let spelled = given.map_or_else(|| FnName::spell(&name.method), str::to_owned);
    let with_verb = format!("{}_{spelled}", verb(operation.method));
    FnName::made(scope.claim([spelled, with_verb]))
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
    FnName::made(scope.claim([FnName::spell(&format!("{}_{}", name.resource.join("_"), name.method))]))
}

/// The text of an operation's marker type.
pub(super) fn call(name: &SdkName) -> String {
    TypeName::spell(&snake(&format!("{}_{}", name.resource.join("_"), name.method)))
}
