//! Characters that nobody sees, made visible: those that steer a terminal, turn the direction of text, or have no width.
//!
//! In: any text. Out: the same with `\u{202e}` in their place. What languages need stays: a joiner behind a letter or a picture, a
//! variation of the character before. It refuses to know where the text is shown.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text with every hidden character spelled out, but for line feeds and tabs.
///
/// ```
/// # use telnyx_codegen::words::visible;
/// assert_eq!(visible("a\u{202E}b\rc\n"), "a\\u{202e}b\\rc\n");
/// assert_eq!(visible("👩\u{200D}💻"), "👩\u{200D}💻");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    spelled(text, |c| matches!(c, '\n' | '\t'), |c, out| out.extend(c.escape_default()))
}

/// The text in one line: line feeds and tabs are spelled out, too.
pub fn visible_line(text: &str) -> Cow<'_, str> {
    spelled(text, |_| false, |c, out| out.extend(c.escape_default()))
}

/// Text of JSON, whose hidden characters are escaped as JSON has it.
pub fn visible_json(json: &str) -> Cow<'_, str> {
    let escape = |c: char, out: &mut String| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            write!(out, "\\u{unit:04x}").expect("writing to a String cannot fail");
        }
    };
    spelled(json, |c| matches!(c, '\n' | '\t' | '\r'), escape)
}

/// Whether a text has a hidden character other than a line feed or a tab.
pub fn hides(text: &str) -> bool {
    matches!(visible(text), Cow::Owned(_))
}

fn spelled(text: &str, stays: impl Fn(char) -> bool, spell: impl Fn(char, &mut String)) -> Cow<'_, str> {
    // Whole chunks, without a way out inside: that is done many bytes at once.
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~') || byte.is_ascii() && stays(char::from(*byte));
    let is_plain_chunk = |chunk: &[u8]| chunk.iter().fold(true, |plain, byte| plain & is_plain(byte));
    let mut out: Option<String> = None;
    let mut before = None;
    let mut at = 0;
    while at < text.len() {
        let plain =
            text.as_bytes()[at..].chunks(CHUNK).take_while(|chunk| is_plain_chunk(chunk)).map(<[u8]>::len).sum();
        let (plain, rest) = text[at..].split_at(plain);
        before = plain.chars().next_back().or(before);
        if let Some(out) = &mut out {
            out.push_str(plain);
        }
        at += plain.len();
        // What is not plain, and the rest of its chunk.
        let end = at + (CHUNK..rest.len()).find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        for (inside, c) in text[at..end].char_indices() {
            if is_hidden(c, before) && !stays(c) {
                spell(c, out.get_or_insert_with(|| text[..at + inside].to_owned()));
            } else if let Some(out) = &mut out {
                out.push(c);
            }
            before = Some(c);
        }
        at = end;
    }
    out.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// So many bytes are looked at together.
const CHUNK: usize = 256;

/// Whether a character is not seen behind the one before it.
pub fn is_hidden(c: char, before: Option<char>) -> bool {
    match c {
        ' '..='~' => false,
        '\u{200C}' | '\u{200D}' => !before.is_some_and(|before| !before.is_ascii() && carries(before)),
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => {
            // The keys of a telephone are pictures, too.
            let is_key = |before: char| before.is_ascii_digit() || matches!(before, '#' | '*');
            let is_varied = |before: char| if before.is_ascii() { is_key(before) } else { carries(before) };
            !before.is_some_and(|before| is_varied(before) && !is_variation(before))
        }
        c => is_always_hidden(c),
    }
}

/// Whether a character is one that a joiner or a variation belongs to.
fn carries(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '\u{200C}' | '\u{200D}') && !is_always_hidden(c)
}

fn is_variation(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Unicode's controls, separators of lines, marks of direction, fillers, tags and what is no character; of its default
/// ignorables, those that no language writes.
fn is_always_hidden(c: char) -> bool {
    let is_none = |c: char| u32::from(c) & 0xFFFE == 0xFFFE || matches!(c, '\u{FDD0}'..='\u{FDEF}');
    c.is_control()
        || is_none(c)
        || matches!(c, '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}')
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(c, '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}')
        || matches!(c, '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E00FF}')
        || matches!(c, '\u{E01F0}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_spelled_out() {
        let hidden =
            ["\0", "\u{1B}", "\r", "\u{7F}", "\u{85}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{2029}"];
        let more = ["\u{200B}", "\u{FEFF}", "\u{E0041}", "\u{3164}", "\u{FFFF}", "\u{200F}", "\u{2060}", "\u{FFF9}"];
        for text in hidden.into_iter().chain(more) {
            let shown = visible(text);
            assert!(shown.starts_with('\\') && shown.is_ascii(), "{text:?} became {shown:?}");
            assert!(hides(text), "{text:?}");
        }
        assert_eq!(visible_line("a\r\n\tb"), "a\\r\\n\\tb");
        assert_eq!(visible_json("{\"a\": \"\u{9B}\u{E0041}\"}\n"), "{\"a\": \"\\u009b\\udb40\\udc41\"}\n");
    }

    #[test]
    fn what_languages_need_stays() {
        let emoji = "👩\u{200D}👩\u{200D}👧 ❤\u{FE0F}\u{200D}🔥 1\u{FE0F}\u{20E3} 🏳\u{FE0F}\u{200D}🌈";
        let words = "می\u{200C}خواهم שלום مرحبا क्\u{200D}ष é e\u{301} 葛\u{E0100} Übergrö\u{AD}ße\u{A0}~";
        for text in [emoji, words, "plain\n\ttext"] {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn a_joiner_without_a_letter_is_hidden() {
        assert_eq!(visible("a\u{200D}b"), "a\\u{200d}b");
        assert_eq!(visible("😀\u{200D}\u{200D}"), "😀\u{200D}\\u{200d}");
        assert_eq!(visible("\u{200D}"), "\\u{200d}");
        assert_eq!(visible("a\u{FE0F} 😀\u{FE0F}\u{E0101}\u{E0102}"), "a\\u{fe0f} 😀\u{FE0F}\\u{e0101}\\u{e0102}");
    }
}
