//! String literals: what the quoting of every language is made of.
//!
//! In: a text of the document. Out: its characters, none of which ends the literal, hides, or shows another one elsewhere. It
//! refuses to know languages: each says how it writes a character that nobody sees.

use crate::words;
use regex::Regex;
use std::sync::LazyLock;

/// Controls, ends of lines, turns of direction, what has no width, what is not assigned. What chooses the look of the character
/// before it is none of these.
static HIDDEN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\x{FE00}-\x{FE0F}]]$")
        .expect("a class of characters is a regular expression")
});

/// Whether a reader does not see the character.
pub fn is_hidden(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_control() } else { HIDDEN.is_match(c.encode_utf8(&mut [0; 4])) }
}

/// The characters of a text, each with whether a reader does not see it where it stands: what chooses the look of the character
/// before it is hidden where no such character is.
pub fn characters(text: &str) -> impl Iterator<Item = (char, bool)> {
    let mut before = None;
    text.chars().map(move |c| {
        let is_hidden = is_hidden(c) || words::is_hidden(c, before);
        before = (!is_hidden).then_some(c);
        (c, is_hidden)
    })
}

/// The text between two `quote`s, with the escapes that JSON, Python, JavaScript, Go, Java and Ruby share.
pub fn escaped(text: &str, quote: char, hidden: impl Fn(char) -> String) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for (c, is_hidden) in characters(text) {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if c == quote || c == '\\' => out.extend(['\\', c]),
            c if is_hidden => out.push_str(&hidden(c)),
            c => out.push(c),
        }
    }
    out
}

/// `\u202e`, or two of them: Java and JSON.
pub fn utf16_escape(c: char) -> String {
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>().concat()
}

/// `\u202e`, or `\U000e0001`: Python and Go.
pub fn long_escape(c: char) -> String {
    let code = u32::from(c);
    if code > 0xFFFF { format!("\\U{code:08x}") } else { format!("\\u{code:04x}") }
}

/// `\u202e`, or `\u{e0001}`: JavaScript and Ruby.
pub fn braced_escape(c: char) -> String {
    let code = u32::from(c);
    if code > 0xFFFF { format!("\\u{{{code:x}}}") } else { format!("\\u{code:04x}") }
}

/// JSON in which every character is seen: what is hidden stands in strings only, but for the breaks of lines.
pub fn visible_json(json: &str) -> String {
    let visible = |(c, is_hidden)| if c != '\n' && is_hidden { utf16_escape(c) } else { c.to_string() };
    characters(json).map(visible).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_escaped() {
        let hidden = ['\0', '\x1b', '\x7f', '\u{85}', '\u{200b}', '\u{202e}', '\u{2028}', '\u{feff}', '\u{e0001}'];
        assert!(hidden.iter().all(|c| is_hidden(*c)));
        assert!(!['a', ' ', 'é', '名', '\u{301}', '\u{fe0f}', '😀'].iter().any(|c| is_hidden(*c)));
        assert_eq!(escaped("a\"\\\n\u{202e}", '"', long_escape), "a\\\"\\\\\\n\\u202e");
        assert_eq!(
            [utf16_escape, long_escape, braced_escape].map(|escape| escape('\u{e0001}')),
            ["\\udb40\\udc01", "\\U000e0001", "\\u{e0001}"]
        );
        assert_eq!(escaped("\u{fe0f}❤\u{fe0f}\n\u{fe0f}", '"', long_escape), "\\ufe0f❤\u{fe0f}\\n\\ufe0f");
        assert_eq!(visible_json("\"\u{fe0f}\u{202e}\u{e0001}\"\n"), "\"\\ufe0f\\u202e\\udb40\\udc01\"\n");
    }
}
