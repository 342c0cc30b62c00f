//! Scans JSON. A YAML scanner reads most of it, but not a pair of surrogates (`"\ud83d\ude00"`), nor every tab.

use super::{Cursor, Inside, OnNode};
use crate::diagnostic::Position;

/// Reports every node, up to the first that is not JSON.
pub(super) fn scan(text: &str, on_node: &mut OnNode<'_>) {
    let mut cursor = Cursor::default();
    let mut here = Position { line: 1, column: 1 };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (token, after) = rest.split_at(token_length(rest, first));
        match first {
            '{' => cursor.open(Inside::Object(None), here, on_node),
            '[' => cursor.open(Inside::Array(0), here, on_node),
            '}' | ']' => cursor.close(),
            '"' if cursor.wants_key() => match serde_json::from_str::<String>(token) {
                Ok(key) => cursor.key(&key, here),
                Err(_) => return,
            },
            ',' | ':' => {}
            _ if first.is_whitespace() => {}
            _ => cursor.leaf(here, on_node),
        }
        here = if first == '\n' {
            Position { line: here.line + 1, column: 1 }
        } else {
            Position { column: here.column + token.chars().count(), ..here }
        };
        rest = after;
    }
}

/// The length in bytes of the token that a text begins with.
fn token_length(text: &str, first: char) -> usize {
    match first {
        '"' => string_length(text),
        '{' | '}' | '[' | ']' | ',' | ':' => 1,
        _ if first.is_whitespace() => first.len_utf8(),
        _ => text.find(|c: char| c.is_whitespace() || ",:{}[]\"".contains(c)).unwrap_or(text.len()),
    }
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (index, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}
