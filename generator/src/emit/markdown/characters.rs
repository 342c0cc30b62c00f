//! What a character is, before anything is known of Markdown.
//!
//! In: text of the document. Out: text whose every character is seen (`words`), in lines or in one.

use crate::words::{hides, visible};
use std::borrow::Cow;

/// Replaces every run of white space, line breaks included, by one blank; what is not seen is spelled out.
pub fn single_line(text: &str) -> String {
    one_line(text).into_owned()
}

/// [`single_line`] of what may be one line already.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    if is_one_line(text) {
        return Cow::Borrowed(text);
    }
    let text = seen(text);
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    Cow::Owned(line)
}

/// Whether a text is one line as it is: of characters of ASCII that are seen, without two blanks in a row or one at an end.
fn is_one_line(text: &str) -> bool {
    let mut before = b' ';
    let all = text.bytes().all(|byte| {
        let fits = matches!(byte, b'!'..=b'~') || byte == b' ' && before != b' ';
        before = byte;
        fits
    });
    all && (before != b' ' || text.is_empty())
}

/// The text with one kind of line break and nothing hidden.
fn seen(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(visible(&text.replace("\r\n", "\n")).into_owned()) } else { visible(text) }
}

/// The text with one kind of line break, with nothing hidden, and without blanks that begin every line.
pub(super) fn lines(text: &str) -> Cow<'_, str> {
    let text = seen(text.trim_end());
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let common = text.lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or_default();
    if common == 0 {
        return text;
    }
    Cow::Owned(text.lines().map(|line| line.get(common..).unwrap_or_default()).collect::<Vec<_>>().join("\n"))
}

/// Whether a text is words and ends of sentences alone: it means the same to every reader of Markdown. Most texts are; they need
/// not be parsed.
pub(super) fn is_plain(text: &str) -> bool {
    let text = text.trim_matches(' ').trim_end();
    let mut before = b'\n';
    for (at, byte) in text.bytes().enumerate() {
        let begins = before == b'\n';
        let plain = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'\'' | b'"' | b'(' | b')' => true,
            b'0'..=b'9' => !begins || !is_number(&text[at..]),
            b'\n' => before != b' ',
            b'/' => before != b'/' && !begins,
            128.. => !begins,
            byte => !begins && b" .,;?%$@{}^#-+=:!".contains(&byte),
        };
        if !plain {
            return false;
        }
        before = byte;
    }
    text.is_ascii() || !hides(text)
}

/// Whether the characters behind `&` make one character of it.
pub(super) fn begins_entity(after: &str) -> bool {
    let name = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    name.len() < after.len() && name.starts_with(';')
}

/// Whether the characters behind `<` may make a tag, a comment or an address of it; at the end of a text, what comes next may.
pub(super) fn begins_tag(after: &str) -> bool {
    after.chars().next().is_none_or(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?' | '<'))
}

/// Whether the characters behind `{` make it a directive of mdBook's: `{{#include ..}}`.
pub(super) fn begins_directive(after: &str) -> bool {
    after.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('#'))
}

/// Whether a text begins with the number of an item.
fn is_number(text: &str) -> bool {
    text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')'])
}

/// A character that begins no block of Markdown, and beside which marks are what they are at the beginning of a line; [`lines`]
/// leaves none.
pub(super) const SHIELD: char = '\u{2028}';
