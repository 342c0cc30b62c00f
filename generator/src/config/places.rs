//! Where in an `sdk.toml` something stands; looked for where something is wrong with it.

use crate::diagnostic::Position;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The places of what can be wrong by itself.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ConfigPlaces {
    default: Vec<Spanned<String>>,
    bundles: BTreeMap<String, Vec<Spanned<String>>>,
    product: Vec<ProductPlaces>,
    waiter: Vec<WaiterPlaces>,
    naming: NamingPlaces,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ProductPlaces {
    includes: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
struct WaiterPlaces {
    operation: Spanned<IgnoredAny>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct NamingPlaces {
    aliases: BTreeMap<String, Spanned<IgnoredAny>>,
}

impl ConfigPlaces {
    /// The places in a text that is an `sdk.toml`.
    pub(super) fn of(text: &str) -> Self {
        toml::from_str(text).unwrap_or_default()
    }

    /// Where a product is mentioned.
    pub(super) fn mention(&self, text: &str, slug: &str) -> Option<Position> {
        let included = self.product.iter().flat_map(|product| &product.includes);
        let mut all = self.default.iter().chain(self.bundles.values().flatten()).chain(included);
        Some(position(text, all.find(|mention| mention.as_ref() == slug)?))
    }

    /// Where the operation of a waiter is named, by the waiter's index.
    pub(super) fn waiter(&self, text: &str, index: usize) -> Option<Position> {
        Some(position(text, &self.waiter.get(index)?.operation))
    }

    /// Where a path segment's alias stands.
    pub(super) fn alias(&self, text: &str, segment: &str) -> Option<Position> {
        Some(position(text, self.naming.aliases.get(segment)?))
    }
}

/// Every text at a path of tables, in lists as well, and every key where the path ends at a table; in the order of the file.
pub(crate) fn texts_at(text: &str, path: &[&str]) -> Vec<(String, Position)> {
    let mut found = Vec::new();
    if let Ok(table) = DeTable::parse(text) {
        in_table(table.get_ref(), path, &mut found);
    }
    found.into_iter().map(|(name, at)| (name, Position::of_offset(text, at))).collect()
}

/// Texts, and where each begins.
type SpannedTexts = Vec<(String, usize)>;

fn in_table(table: &DeTable<'_>, path: &[&str], found: &mut SpannedTexts) {
    for (key, value) in table {
        match path.split_first() {
            Some((first, rest)) if *first == key.get_ref().as_ref() => in_value(value, rest, found),
            Some(_) => {}
            None => found.push((key.get_ref().to_string(), key.span().start)),
        }
    }
}

fn in_value(value: &Spanned<DeValue<'_>>, path: &[&str], found: &mut SpannedTexts) {
    match value.get_ref() {
        DeValue::Table(table) => in_table(table, path, found),
        DeValue::Array(items) => items.iter().for_each(|item| in_value(item, path, found)),
        DeValue::String(text) if path.is_empty() => found.push((text.to_string(), value.span().start)),
        _ => {}
    }
}

fn position<T>(text: &str, spanned: &Spanned<T>) -> Position {
    Position::of_offset(text, spanned.span().start)
}

/// Where a key stands in quotes first, comments aside.
pub(super) fn quoted(text: &str, key: &str) -> Option<Position> {
    let wanted = format!("\"{key}\"");
    let mut lines = text.split_inclusive('\n').scan(0, |end, line| {
        *end += line.len();
        Some((*end - line.len(), line))
    });
    let found = lines.find_map(|(start, line)| {
        let is_comment = line.trim_start().starts_with('#');
        line.find(&wanted).filter(|_| !is_comment).map(|at| start + at)
    });
    found.map(|offset| Position::of_offset(text, offset))
}
