//! What a request has to say to fit a rule, and where one differs.

use super::ANY;
use super::received::ReceivedRequest;
use bytes::Bytes;
use serde_json::Value;
use std::fmt;

/// What a rule asks of a request.
#[derive(Clone)]
pub(super) struct Expected {
    pub(super) method: String,
    /// The URL up to its query; or the end of its path, with parameters as in `/things/{id}`.
    pub(super) target: Target,
    /// Parameters that the query has among others.
    pub(super) query: Vec<(String, String)>,
    /// The body, if it counts: of a JSON object, the properties that it has among others.
    pub(super) body: Option<Bytes>,
}

#[derive(Clone)]
pub(super) enum Target {
    Url(String),
    Template(String),
}

impl Expected {
    /// How a request differs, a sentence each; none where it fits.
    pub(super) fn differences(&self, request: &ReceivedRequest) -> Vec<String> {
        let mut found = Vec::new();
        if self.method != request.method {
            found.push(format!("the method is {}", self.method));
        }
        found.extend(self.target.difference(request));
        for (name, value) in &self.query {
            if value != ANY && !request.query.iter().any(|(key, found)| key == name && found == value) {
                let told = request.query(name).map_or("it has none".to_owned(), |found| format!("it is {found:?}"));
                found.push(format!("the query's {name} is {value:?}; {told}"));
            }
        }
        found.extend(self.body.as_ref().and_then(|body| body_difference(body, &request.body)));
        found
    }
}

impl Target {
    fn difference(&self, request: &ReceivedRequest) -> Option<String> {
        let (pattern, found) = match self {
            Self::Url(url) => (url.as_str(), request.url.as_str()),
            Self::Template(path) => (path.as_str(), request.path()),
        };
        let pattern: Vec<&str> = pattern.trim_matches('/').split('/').collect();
        let all: Vec<&str> = found.trim_matches('/').split('/').collect();
        let from = if matches!(self, Self::Template(_)) { all.len().saturating_sub(pattern.len()) } else { 0 };
        let is_same = |(pattern, segment): (&&str, &&str)| {
            *pattern == ANY || pattern.starts_with('{') && pattern.ends_with('}') || pattern == segment
        };
        let fits = all.len() - from == pattern.len() && pattern.iter().zip(&all[from..]).all(is_same);
        (!fits).then(|| format!("the path is {self}"))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Url(text) | Self::Template(text)) = self;
        f.write_str(text)
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.target)
    }
}

fn body_difference(expected: &[u8], found: &[u8]) -> Option<String> {
    let tree = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).ok();
    match (tree(expected), tree(found)) {
        (Some(expected), Some(found)) => tree_difference(&expected, &found, "body"),
        _ if expected == found => None,
        _ => Some("the body is another".to_owned()),
    }
}

/// The first place where a tree lacks what is expected; what it has beside is no difference.
fn tree_difference(expected: &Value, found: &Value, at: &str) -> Option<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => expected.iter().find_map(|(key, value)| {
            let at = format!("{at}.{key}");
            found.get(key).map_or_else(
                || Some(format!("{at} is {value}; it has none")),
                |found| tree_difference(value, found, &at),
            )
        }),
        (Value::String(text), _) if text == ANY => None,
        (expected, found) if expected == found => None,
        (expected, found) => Some(format!("{at} is {expected}; it is {found}")),
    }
}
