//! A path of `JSONPath` as it is written: its segments, and what is in no text of it.
//!
//! In: a path that is well formed. Out: parts of it. It refuses to know what they select.

use serde_json::Value;
use std::collections::BTreeSet;

/// How often a second descent selects a value, in a document of usual depth.
pub(super) const DESCENT: usize = 16;

/// One segment: selectors, each as it is written between brackets, and each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct QuerySegment {
    pub descends: bool,
    pub selectors: BTreeSet<String>,
}

/// The segments of a path that is well formed.
pub(super) fn segments(path: &str) -> Option<Vec<QuerySegment>> {
    let mut segments = Vec::new();
    let mut rest = path.trim().strip_prefix('$')?.trim_start();
    while !rest.is_empty() {
        let descends = rest.starts_with("..");
        let written = rest.trim_start_matches('.');
        let (selectors, behind) = if written.starts_with('[') {
            bracketed(written)?
        } else {
            let end = written.find(|c: char| c.is_whitespace() || matches!(c, '.' | '[')).unwrap_or(written.len());
            let (name, behind) = written.split_at(end);
            let selector = if name == "*" { name.to_owned() } else { Value::from(name).to_string() };
            (BTreeSet::from([selector]), behind)
        };
        segments.push(QuerySegment { descends, selectors });
        rest = behind.trim_start();
    }
    Some(segments)
}

/// The selectors between the brackets that a text begins with, and what is behind.
fn bracketed(text: &str) -> Option<(BTreeSet<String>, &str)> {
    let mut selectors = BTreeSet::new();
    let mut start = 1;
    for (at, c, depth) in signs(text) {
        if depth == 1 && c == ',' || depth == 0 {
            selectors.insert(text[start..at].trim().to_owned());
            start = at + 1;
        }
        if depth == 0 {
            return Some((selectors, &text[start..]));
        }
    }
    None
}

/// The characters of a path that are in no text, with how many brackets and parentheses are open behind each.
pub(super) fn signs(path: &str) -> impl Iterator<Item = (usize, char, usize)> {
    let (mut depth, mut quote, mut escaped) = (0_usize, None, false);
    path.char_indices().filter_map(move |(at, c)| {
        match (quote, c) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(end), c) if c == end => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None, '[' | '(') => depth += 1,
            (None, ']' | ')') => depth = depth.saturating_sub(1),
            _ => {}
        }
        quote.is_none().then_some((at, c, depth))
    })
}
