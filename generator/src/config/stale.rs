//! Entries of an `sdk.toml` that fit nothing in a document.
//!
//! In: what a document has, by key. Out: errors or warnings, each with its line. It refuses to know why an entry is there.

use super::places::{ConfigPlaces, quoted};
use super::{Config, OpKey};
use crate::diagnostic::{Diagnostic, Position, Severity};
use std::collections::BTreeSet;

impl Config {
    /// Entries that fit none of these keys of operations and types, nor the host: errors for the document that the file was written for,
    /// warnings for others.
    pub fn stale_entries(&self, known: &BTreeSet<String>, severity: Severity) -> Vec<Diagnostic> {
        let named = self.names.iter().flat_map(|group| group.operations.keys());
        let rust = self.rust.iter().map(|entry| &entry.operation);
        let paging = self.paging.iter().map(|entry| &entry.operation);
        let waiters = self.waiters.iter().map(|entry| &entry.operation);
        let products = self.products.iter().flat_map(|product| &product.operations);
        let keyed = self.idempotency_header.iter().flat_map(|group| &group.operations);
        let operations =
            named.chain(rust).chain(paging).chain(waiters).chain(products).chain(keyed).map(OpKey::to_string);
        let types = self.types.iter().flat_map(|group| group.names.keys().cloned());
        let hosts = self.query_lists.keys().chain(self.multipart_bodies.keys()).cloned();
        let all: BTreeSet<String> = operations.chain(types).chain(hosts).collect();
        let stale = all.iter().filter(|key| !known.contains(*key));
        let problem = |key: &String| {
            let at = quoted(&self.text, key);
            self.problem(severity, at, format!("there is no `{key}` in the document"))
        };
        stale.map(problem).collect()
    }

    /// That an operation does not tell of a job as `[[waiter]]` says.
    pub fn bad_waiter(&self, operation: &OpKey, why: &str, severity: Severity) -> Diagnostic {
        let index = self.waiters.iter().position(|waiter| waiter.operation == *operation);
        let at = index.and_then(|index| ConfigPlaces::of(&self.text).waiter(&self.text, index));
        self.problem(severity, at, format!("`{operation}` cannot be waited for: {why}"))
    }

    fn problem(&self, severity: Severity, at: Option<Position>, message: String) -> Diagnostic {
        let diagnostic = match severity {
            Severity::Error => Diagnostic::error("override-unused", message),
            Severity::Warning => Diagnostic::warning("override-unused", message),
        };
        diagnostic.in_file(&self.file, at).help("take the entry out, or write the key as the document has it")
    }
}
