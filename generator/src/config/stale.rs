//! Entries of an `sdk.toml` that fit nothing in a document.
//!
//! In: what a document has, by kind. Out: errors or warnings, each with its line. It refuses to know why an entry is there.

use super::places::{ConfigPlaces, quoted, texts_at};
use super::{Config, OpKey};
use crate::diagnostic::{Diagnostic, Position, Severity};
use crate::words::words;
use std::collections::BTreeSet;

/// What a document has of what an `sdk.toml` can name.
#[derive(Debug, Clone, Default)]
pub struct DocumentWords {
    /// Keys of operations and types, as `names.lock` has them, and the host of the API.
    pub keys: BTreeSet<String>,
    /// Tags of operations.
    pub tags: BTreeSet<String>,
    /// Keys of webhooks.
    pub webhooks: BTreeSet<String>,
    /// Texts that a payload of an event has.
    pub event_texts: BTreeSet<String>,
    /// Texts that a body has.
    pub body_texts: BTreeSet<String>,
    /// Texts that an object has.
    pub texts: BTreeSet<String>,
    /// Security schemes of type `oauth2`.
    pub oauth_schemes: BTreeSet<String>,
    /// Resources that paths begin with.
    pub resources: BTreeSet<String>,
    /// What aliases are looked up for: path segments, namespaces of components, slugs.
    pub segments: BTreeSet<String>,
    /// Names of components.
    pub components: BTreeSet<String>,
}

/// An entry that fits nothing: the path of its table, its text, and why.
type StaleEntry<'a> = (&'static [&'static str], &'a str, String);

impl Config {
    /// Entries that fit nothing of these: errors for the document that the file was written for, warnings for others.
    pub fn stale_entries(&self, known: &DocumentWords, severity: Severity) -> Vec<Diagnostic> {
        let keys = self.stale_keys(known);
        let told = keys
            .iter()
            .map(|key| self.stale(severity, quoted(&self.text, key), format!("there is no `{key}` in the document")));
        let words = self.stale_lists(known).into_iter().chain(self.stale_of_products(known));
        let words = words.chain(self.stale_spellings(known)).map(|(path, text, why)| {
            let at = texts_at(&self.text, path).into_iter().find(|(found, _)| found == text);
            self.stale(severity, at.map(|(_, at)| at), why)
        });
        told.chain(words).collect()
    }

    /// Keys of operations and types, and hosts.
    fn stale_keys(&self, known: &DocumentWords) -> BTreeSet<String> {
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
        operations.chain(types).chain(hosts).filter(|key| !known.keys.contains(key)).collect()
    }

    /// Lists of properties and schemes.
    fn stale_lists(&self, known: &DocumentWords) -> Vec<StaleEntry<'_>> {
        let events = self.event_properties.iter().filter(|name| !known.event_texts.contains(*name));
        let events =
            events.map(|name| (&["event_properties"][..], name, format!("no event's payload has a text `{name}`")));
        let coded = self.base64_properties.iter().filter(|name| !known.texts.contains(*name));
        let coded = coded.map(|name| (&["base64_properties"][..], name, format!("no object has a text `{name}`")));
        let repeated = self.idempotency_property.iter().filter(|name| !known.body_texts.contains(*name));
        let repeated =
            repeated.map(|name| (&["idempotency_property"][..], name, format!("no body has a text `{name}`")));
        let schemes = self.oauth_client_schemes.iter().filter(|name| !known.oauth_schemes.contains(*name));
        let schemes = schemes.map(|name| {
            (&["oauth_client_schemes"][..], name, format!("there is no security scheme `{name}` of type `oauth2`"))
        });
        let all = events.chain(coded).chain(repeated).chain(schemes);
        all.map(|(path, name, why)| (path, name.as_str(), why)).collect()
    }

    /// Tags and webhooks of products.
    fn stale_of_products(&self, known: &DocumentWords) -> Vec<StaleEntry<'_>> {
        let tags = self.products.iter().flat_map(|product| &product.tags).filter(|tag| !known.tags.contains(*tag));
        let tags =
            tags.map(|tag| (&["product", "tags"][..], tag.as_str(), format!("no operation has the tag `{tag}`")));
        let is_known = |pattern: &String| match pattern.strip_suffix('*') {
            Some(start) => known.webhooks.iter().any(|key| key.starts_with(start)),
            None => known.webhooks.contains(pattern),
        };
        let webhooks = self.products.iter().flat_map(|product| &product.webhooks).filter(|key| !is_known(key));
        let webhooks =
            webhooks.map(|key| (&["product", "webhooks"][..], key.as_str(), format!("there is no webhook `{key}`")));
        tags.chain(webhooks).collect()
    }

    /// Spellings of what no path and no component has.
    fn stale_spellings(&self, known: &DocumentWords) -> Vec<StaleEntry<'_>> {
        let styled = self.naming.get_style.iter().filter(|name| !known.resources.contains(*name));
        let styled = styled
            .map(|name| (&["naming", "get_style"][..], name, format!("no path begins with the resource `{name}`")));
        let aliases = self.naming.aliases.keys().filter(|segment| !known.segments.contains(*segment));
        let aliases = aliases
            .map(|segment| (&["naming", "aliases"][..], segment, format!("no path has the segment `{segment}`")));
        let names: Vec<Vec<String>> = if self.naming.endings.is_empty() {
            Vec::new()
        } else {
            known.components.iter().map(|name| words(name)).collect()
        };
        let endings = self.naming.endings.keys();
        let endings = endings.filter(|ending| !names.iter().any(|name| name.ends_with(&words(ending))));
        let endings = endings
            .map(|ending| (&["naming", "endings"][..], ending, format!("no component's name ends in `{ending}`")));
        styled.chain(aliases).chain(endings).map(|(path, name, why)| (path, name.as_str(), why)).collect()
    }

    /// That an operation does not tell of a job as `[[waiter]]` says.
    pub fn bad_waiter(&self, operation: &OpKey, why: &str, severity: Severity) -> Diagnostic {
        let index = self.waiters.iter().position(|waiter| waiter.operation == *operation);
        let at = index.and_then(|index| ConfigPlaces::of(&self.text).waiter(&self.text, index));
        self.stale(severity, at, format!("`{operation}` cannot be waited for: {why}"))
    }

    /// That an operation has no pages as `[[paging]]` says.
    pub fn bad_paging(&self, operation: &OpKey, why: &str, severity: Severity) -> Diagnostic {
        let index = self.paging.iter().position(|paging| paging.operation == *operation);
        let at = index.and_then(|index| texts_at(&self.text, &["paging", "operation"]).into_iter().nth(index));
        self.stale(severity, at.map(|(_, at)| at), format!("`{operation}` cannot be paged so: {why}"))
    }

    fn stale(&self, severity: Severity, at: Option<Position>, message: String) -> Diagnostic {
        let diagnostic = match severity {
            Severity::Error => Diagnostic::error("override-unused", message),
            Severity::Warning => Diagnostic::warning("override-unused", message),
        };
        diagnostic.in_file(&self.file, at).help("take the entry out, or write the key as the document has it")
    }
}
