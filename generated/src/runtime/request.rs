//! A request as plain data: what a call collects before it is sent.
//!
//! In go an operation, path values, parameters and a body; out comes what the transport needs. It knows no client and
//! no reply type, so that it is compiled once.

use super::encode;
use super::json::Json;
use super::op::{Auth, Op, ReplyBody};
use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::time::Duration;

/// A request. Setting it up never fails: the first problem is kept, and becomes the call's error.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) accept: &'static str,
    pub(crate) auth: Auth,
    pub(crate) base_url: Option<&'static str>,
    pub(crate) reply: ReplyBody,
    pub(crate) query: Vec<Argument>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) problem: Option<String>,
}

/// A query parameter, and the names and values that it became.
#[derive(Clone)]
pub(crate) struct Argument {
    name: String,
    pub(crate) pairs: Vec<(String, String)>,
}

impl fmt::Debug for Request {
    /// Method and path only: bodies, queries and headers may hold what must not be logged.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

impl Request {
    /// A request of an operation.
    pub(crate) fn new(op: &'static Op) -> Self {
        Self { accept: op.accept, auth: op.auth, base_url: op.base_url, reply: op.body, ..Self::of(op.method, op.path) }
    }

    /// A request of a method and a path, with the API key, whose reply is JSON.
    pub(crate) fn of(method: &str, path: &str) -> Self {
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            accept: "application/json",
            auth: Auth::Bearer,
            base_url: None,
            reply: ReplyBody::Whole,
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            timeout: None,
            problem: None,
        }
    }

    /// Takes what an encoder made, or its problem.
    fn accept_encoded<T>(&mut self, encoded: Result<T, String>) -> Option<T> {
        encoded.map_err(|problem| _ = self.problem.get_or_insert(problem)).ok()
    }

    pub(crate) fn fill_path(&mut self, values: &[&str]) {
        let filled = encode::fill(&self.path, values);
        if let Some(path) = self.accept_encoded(filled) {
            self.path = path;
        }
    }

    /// Sets a query parameter; one of the same name is replaced.
    pub(crate) fn set_query(&mut self, name: &str, value: &dyn Json) {
        if let Some(pairs) = self.accept_encoded(encode::query(name, value)) {
            self.query.retain(|argument| argument.name != name);
            self.query.push(Argument { name: name.to_owned(), pairs });
        }
    }

    /// The value of a query parameter that is one pair.
    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        let argument = self.query.iter().find(|argument| argument.name == name)?;
        argument.pairs.first().map(|(_, value)| value.as_str())
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

    pub(crate) fn set_json(&mut self, body: &dyn Json) {
        if let Some(document) = self.accept_encoded(encode::json(body)) {
            self.set_body("application/json", document.into());
        }
    }

    pub(crate) fn set_form(&mut self, body: &dyn Json) {
        if let Some(form) = self.accept_encoded(encode::form(body)) {
            self.set_body("application/x-www-form-urlencoded", form.into());
        }
    }

    pub(crate) fn set_multipart(&mut self, body: &dyn Json) {
        if let Some(multipart) = self.accept_encoded(encode::multipart(body)) {
            self.set_body(&multipart.content_type, multipart.body);
        }
    }

    pub(crate) fn set_body(&mut self, content_type: &str, body: Bytes) {
        self.set_header(CONTENT_TYPE.as_str(), content_type);
        self.body = Some(body);
    }
}
