//! Names that an `sdk.toml` gives to operations, methods and types, and where each stands.
//!
//! Out: what is no name whatever the document is. It refuses to know what else a name means in Rust: module `names` asks for
//! places.

use super::places::texts_at;
use super::{Config, OpKey};
use crate::diagnostic::{Diagnostic, Position};
use crate::words::{is_snake, snake};

impl Config {
    /// Names of operations that are no resource path and method.
    pub(super) fn misspelt_operations(&self) -> Vec<Diagnostic> {
        let named = self.names.iter().flat_map(|group| &group.operations);
        let wrong = named.filter(|(_, name)| !is_operation_name(name));
        let told = wrong.map(|(key, name)| {
            let at = self.given_at(&["names", "operations", &key.to_string()], name);
            let message = format!("`{}` is not a resource path and a method in snake case", name.escape_debug());
            self.mistake(at, message).help(format!("write it as in `{}`", spelled(name)))
        });
        told.collect()
    }

    /// The methods that operations are given in Rust alone.
    pub fn rust_methods(&self) -> impl Iterator<Item = (&OpKey, &str)> {
        self.rust.iter().map(|entry| (&entry.operation, entry.method.as_str()))
    }

    /// The names that types are given, by their keys in `names.lock`.
    pub fn type_names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.types.iter().flat_map(|group| &group.names).map(|(key, name)| (key.as_str(), name.as_str()))
    }

    /// An error about the method that an operation is given in Rust, at its line.
    pub fn bad_method(&self, operation: &OpKey, code: &'static str, message: String) -> Diagnostic {
        let index = self.rust.iter().position(|entry| entry.operation == *operation);
        let at = index.and_then(|index| texts_at(&self.text, &["rust", "method"]).into_iter().nth(index));
        Diagnostic { code, ..self.mistake(at.map(|(_, at)| at), message) }
    }

    /// An error about the name that a type is given, at its line.
    pub fn bad_type_name(&self, key: &str, name: &str, code: &'static str, message: String) -> Diagnostic {
        Diagnostic { code, ..self.mistake(self.given_at(&["types", "names", key], name), message) }
    }

    /// Where a text stands at the end of a path of tables.
    fn given_at(&self, path: &[&str], text: &str) -> Option<Position> {
        texts_at(&self.text, path).into_iter().find(|(found, _)| found == text).map(|(_, at)| at)
    }
}

/// Whether a text is a resource path and a method.
pub fn is_operation_name(text: &str) -> bool {
    text.contains('.') && text.split('.').all(is_snake)
}

/// A name as it may be meant; any other where nothing can be.
fn spelled(name: &str) -> String {
    let parts: Vec<String> = name.split('.').map(snake).collect();
    let name = parts.join(".");
    if is_operation_name(&name) { name } else { "ai.assistants.list".to_owned() }
}
