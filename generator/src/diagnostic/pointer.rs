//! JSON pointers (RFC 6901), written as URI fragments: `#/paths/~1calls/post`.

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
        let mut text = String::with_capacity(self.0.len() + segment.as_ref().len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for c in segment.as_ref().chars() {
            match c {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                c => text.push(c),
            }
        }
        Self(text)
    }

    /// The place one step further in, in an array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.child(index.to_string())
    }

    /// The steps from the root, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }

    /// The pointer without `#`, as `serde_json::Value::pointer` takes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}
