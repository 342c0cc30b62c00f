//! JSON pointers (RFC 6901), written as URI fragments: `#/paths/~1calls/post`.

use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self(String::new())
    }

    /// Whether it is the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads `#/a/b` or `/a/b`.
    pub fn parse(text: &str) -> Self {
        Self(text.strip_prefix('#').unwrap_or(text).to_owned())
    }

    /// The place one step further in.
    #[must_use]
    pub fn child(&self, segment: impl AsRef<str>) -> Self {
        let segment = segment.as_ref();
        let mut text = String::with_capacity(self.0.len() + segment.len() + 1);
        text.push_str(&self.0);
        let mut child = Self(text);
        child.push(segment);
        child
    }

    /// Goes one step further in.
    pub fn push(&mut self, segment: &str) {
        self.0.push('/');
        let mut rest = segment;
        while let Some(at) = rest.find(['~', '/']) {
            self.0.push_str(&rest[..at]);
            self.0.push_str(if rest.as_bytes()[at] == b'~' { "~0" } else { "~1" });
            rest = &rest[at + 1..];
        }
        self.0.push_str(rest);
    }

    /// The place some steps further in.
    #[must_use]
    pub fn descend<const N: usize>(mut self, steps: [&str; N]) -> Self {
        self.0.reserve(steps.iter().map(|step| step.len() + 1).sum());
        steps.iter().for_each(|step| self.push(step));
        self
    }

    /// The place one step further in, in an array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.child(index.to_string())
    }

    /// The steps from the root, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = Cow<'_, str>> {
        segments(&self.0)
    }

    /// The pointer without `#`, as `serde_json::Value::pointer` takes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The steps from the root of a pointer without `#`, unescaped.
pub(crate) fn segments(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|segment| {
        if segment.contains('~') { segment.replace("~1", "/").replace("~0", "~").into() } else { segment.into() }
    })
}

/// What stands at a pointer without `#`: as `serde_json::Value::pointer`, which copies every step.
pub(crate) fn stands_at<'v>(doc: &'v Value, pointer: &str) -> Option<&'v Value> {
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return None;
    }
    segments(pointer).try_fold(doc, |place, step| match place {
        Value::Object(fields) => fields.get(&*step),
        Value::Array(_) => place.pointer(&format!("/{step}")),
        _ => None,
    })
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}
