//! `GET /messages/{id}`: how a configuration file names an operation.

use super::parsed::parsed;
use crate::spec::Method;
use serde::Deserialize;
use std::fmt;
use std::str::FromStr;

/// A method and a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpKey {
    path: String,
    method: Method,
}

impl OpKey {
    /// The key of an operation.
    pub fn new(method: Method, path: &str) -> Self {
        Self { path: path.to_owned(), method }
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether this is the key of that operation.
    pub fn is(&self, method: &str, path: &str) -> bool {
        self.method.as_str() == method && self.path == path
    }
}

impl fmt::Display for OpKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method.as_str(), self.path)
    }
}

impl FromStr for OpKey {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once(' ').filter(|(_, path)| path.starts_with('/'));
        let found = parts.and_then(|(word, path)| {
            Method::ALL.into_iter().find(|method| method.as_str() == word).map(|method| Self::new(method, path))
        });
        found.ok_or_else(|| format!("`{text}` is not a method and a path, as in `GET /messages/{{id}}`"))
    }
}

impl<'de> Deserialize<'de> for OpKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer, str::parse)
    }
}
