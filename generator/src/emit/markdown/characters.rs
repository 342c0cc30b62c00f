//! What a character is, before anything is known of Markdown.
//!
//! In: text of the document. Out: text without what has no width or turns text around.

use std::borrow::Cow;

/// Replaces every run of white space, line breaks included, by one blank, and drops what has no width: control characters, and
/// those that turn the direction of text around.
pub fn single_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|c| !c.is_control() && !turns(*c)));
    }
    line
}

/// Whether a character changes the direction of the text behind it.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text with one kind of line break, and with printable characters alone.
pub(super) fn lines(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(['\n', '\r']);
    let odd = |c: char| c.is_control() && c != '\n' && c != '\t' || turns(c) || is_line_break(c);
    if !text.contains(odd) {
        return Cow::Borrowed(text.trim_end());
    }
    let text = text.replace("\r\n", "\n").replace(is_line_break, "\n");
    Cow::Owned(text.trim_end().replace(odd, ""))
}

/// Whether a character ends a line, but for the line feed.
fn is_line_break(c: char) -> bool {
    matches!(c, '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A character that has no width and begins no block of Markdown; [`lines`] leaves none.
pub(super) const SHIELD: char = '\u{1}';
