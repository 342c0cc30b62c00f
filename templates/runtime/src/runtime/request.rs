//! A request as plain data: what a call collects before it is sent.
//!
//! In go an operation, path values, parameters and a body; out comes what the transport needs. It knows no client and
//! no reply type, so that it is compiled once.

use super::encode::{self, ArrayStyle, Pair, Texts};
use super::json::{Json, find_text};
use super::op::{Auth, Key, Op, ReplyBody};
use super::payload::Payload;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// The header of idempotency keys, where an operation takes one.
const KEY_HEADER: &str = "idempotency-key";

/// The content type of JSON, where an operation says no other.
pub(crate) const JSON: &str = "application/json";

/// A request. Setting it up never fails: the first problem is kept, and becomes the call's error.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: Cow<'static, str>,
    /// The path before its parameters are filled in.
    pub(crate) template: Cow<'static, str>,
    pub(crate) path: Cow<'static, str>,
    pub(crate) accept: &'static str,
    pub(crate) auth: Auth,
    pub(crate) key: Key,
    pub(crate) base_url: Option<&'static str>,
    pub(crate) reply: ReplyBody,
    pub(crate) query: Vec<Argument>,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Option<Payload>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) retry_non_idempotent: bool,
    pub(crate) array_style: Option<ArrayStyle>,
    /// Whether the path may be a URL of another origin than the API's, where no credential goes.
    pub(crate) may_leave: bool,
    pub(crate) problem: Option<String>,
}

/// A query parameter: its name, what it becomes, and how lists in that are written.
#[derive(Clone)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) pairs: Vec<Pair>,
    pub(crate) lists: ArrayStyle,
}

impl Argument {
    /// Hands over the names and texts.
    pub(crate) fn each_text(&self, take: &mut dyn FnMut(&str, &str)) {
        for Pair { name, texts } in &self.pairs {
            match texts {
                Texts::One(text) => take(name, text),
                Texts::List(texts) => texts.iter().for_each(|text| take(name, text)),
            }
        }
    }
}

/// A path, or a URL, without what may be secret in it: the query, and a user's name and password.
fn shown(path: &str) -> Cow<'_, str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    match path.split_once("://") {
        Some((scheme, rest)) => {
            let (authority, rest) = rest.split_once('/').unwrap_or((rest, ""));
            let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
            format!("{scheme}://{host}/{rest}").into()
        }
        None => path.into(),
    }
}

/// Whether a path is a URL, of any host.
pub(crate) fn is_url(path: &str) -> bool {
    ["http://", "https://"]
        .iter()
        .any(|scheme| path.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

impl fmt::Debug for Request {
    /// Method and path only: bodies, queries and headers may hold what must not be logged.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, shown(&self.path))
    }
}

impl Request {
    /// A request of an operation.
    pub(crate) fn new(op: &'static Op) -> Self {
        let whole = Self::of(op.method.into(), op.path.into());
        Self { accept: op.accept, auth: op.auth, key: op.key, base_url: op.base_url, reply: op.body, ..whole }
    }

    /// A request of a method and a path, with the API key, whose reply is JSON.
    pub(crate) fn of(method: Cow<'static, str>, path: Cow<'static, str>) -> Self {
        // Observers are told of it, and a query may hold what must not be logged.
        let template = match (&path, shown(&path)) {
            (Cow::Borrowed(path), Cow::Borrowed(shown)) if path.len() == shown.len() => Cow::Borrowed(*path),
            (_, shown) => shown.into_owned().into(),
        };
        Self {
            method,
            template,
            path,
            accept: JSON,
            auth: Auth::Bearer,
            key: Key::None,
            base_url: None,
            reply: ReplyBody::Whole,
            query: Vec::new(),
            headers: HeaderMap::new(),
            payload: None,
            timeout: None,
            deadline: None,
            max_retries: None,
            retry_non_idempotent: false,
            array_style: None,
            may_leave: false,
            problem: None,
        }
    }

    /// The URL, where the request has one of its own.
    pub(crate) fn own_url(&self) -> Option<&str> {
        Some(&*self.path).filter(|path| is_url(path))
    }

    /// Takes what an encoder made, or its problem.
    fn accept_encoded<T>(&mut self, encoded: Result<T, String>) -> Option<T> {
        encoded.map_err(|problem| _ = self.problem.get_or_insert(problem)).ok()
    }

    pub(crate) fn fill_path(&mut self, values: &[&str]) {
        let filled = encode::fill(&self.template, values);
        if let Some(path) = self.accept_encoded(filled) {
            self.path = path.into();
        }
    }

    /// Sets a query parameter; one of the same name is replaced.
    pub(crate) fn set_query(&mut self, name: &str, value: &dyn Json, lists: ArrayStyle) {
        if let Some(pairs) = self.accept_encoded(encode::named(name, value)) {
            self.query.retain(|argument| argument.name != name);
            self.query.push(Argument { name: name.to_owned(), pairs, lists });
        }
    }

    /// The value of a query parameter that is a scalar.
    pub(crate) fn query_text(&self, name: &str) -> Option<String> {
        let argument = self.query.iter().find(|argument| argument.name == name)?;
        match &argument.pairs[..] {
            [Pair { name: found, texts: Texts::One(text) }] if found == name => Some(text.clone()),
            _ => None,
        }
    }

    pub(crate) fn set_header_value(&mut self, name: &str, value: &dyn Json) {
        if let Some(Some(text)) = self.accept_encoded(encode::header_text(value)) {
            self.set_header(name, &text);
        }
    }

    /// Sets a header; one of the same name is replaced. What cannot stand in a header (line breaks) is a problem.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let header = match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => Ok((name, value)),
            (Err(_), _) => Err(format!("{name:?} cannot be the name of a header")),
            (_, Err(_)) => Err(format!("the value of the header {name} has a character that headers cannot have")),
        };
        if let Some((name, value)) = self.accept_encoded(header) {
            self.headers.insert(name, value);
        }
    }

    pub(crate) fn set_json(&mut self, content_type: &str, body: &dyn Json) {
        if let Some(document) = self.accept_encoded(encode::json(body)) {
            self.set_body(content_type, document.into());
        }
    }

    pub(crate) fn set_form(&mut self, body: &dyn Json) {
        if let Some(form) = self.accept_encoded(encode::form(body)) {
            self.set_body("application/x-www-form-urlencoded", form.into());
        }
    }

    pub(crate) fn set_multipart(&mut self, body: &dyn Json) {
        if let Some(multipart) = self.accept_encoded(encode::multipart(body)) {
            self.set_header(CONTENT_TYPE.as_str(), &multipart.content_type);
            self.payload = Some(multipart.payload);
        }
    }

    pub(crate) fn set_body(&mut self, content_type: &str, body: Bytes) {
        if content_type == JSON {
            self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        } else {
            self.set_header(CONTENT_TYPE.as_str(), content_type);
        }
        self.payload = Some(Payload::Bytes(body));
    }

    /// Sets a property of the JSON body; without one, the body is an object of this property.
    pub(crate) fn set_property(&mut self, name: &str, value: Value) {
        let document = match &self.payload {
            Some(Payload::Bytes(document)) => serde_json::from_slice(document),
            _ => Ok(Value::Object(serde_json::Map::new())),
        };
        if let Ok(Value::Object(mut properties)) = document {
            properties.insert(name.to_owned(), value);
            self.payload = Some(Payload::Bytes(Value::Object(properties).to_string().into()));
            self.headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(JSON));
        }
    }

    /// Sets the key by which the API knows a request that it has seen before: where the operation takes it, else as the
    /// header `Idempotency-Key`.
    pub(crate) fn set_key(&mut self, key: &str) {
        match self.key {
            Key::Property(name) => self.set_property(name, key.into()),
            Key::Header | Key::None => self.set_header(KEY_HEADER, key),
        }
    }

    /// Whether the API can tell that it has seen the request before.
    pub(crate) fn has_key(&self) -> bool {
        match self.key {
            Key::Property(name) => self.property(name).is_some() || self.headers.contains_key(KEY_HEADER),
            Key::Header | Key::None => self.headers.contains_key(KEY_HEADER),
        }
    }

    /// The request with a key, where the operation takes one and the caller gave none.
    pub(crate) fn with_key(&self) -> Cow<'_, Self> {
        if self.key == Key::None || self.has_key() {
            return Cow::Borrowed(self);
        }
        let mut request = self.clone();
        request.set_key(&uuid::Uuid::new_v4().to_string());
        Cow::Owned(request)
    }

    /// A scalar property of the JSON body.
    fn property(&self, name: &str) -> Option<String> {
        match &self.payload {
            Some(Payload::Bytes(document)) => find_text(document, name).ok().flatten(),
            _ => None,
        }
    }
}
