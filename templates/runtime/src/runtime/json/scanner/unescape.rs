//! Strings whose escapes stand for what is no character, as half a surrogate pair.

use super::ordinary;

/// The bytes that a string's escapes stand for.
pub(super) struct Unescaped {
    bytes: Vec<u8>,
    /// Whether each escape stands for a character.
    is_whole: bool,
}

impl Unescaped {
    /// The text, if it is one.
    pub(super) fn strict(self) -> Option<String> {
        if self.is_whole { String::from_utf8(self.bytes).ok() } else { None }
    }

    /// The text, with U+FFFD for what is no character.
    pub(super) fn lossy(self) -> String {
        String::from_utf8(self.bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }
}

/// Decodes what is between the quotes of a string whose escapes exist.
pub(super) fn unescaped(inside: &[u8]) -> Unescaped {
    let mut out = Unescaped { bytes: Vec::with_capacity(inside.len()), is_whole: true };
    let mut rest = inside;
    loop {
        let (plain, escape) = rest.split_at(ordinary(rest));
        out.bytes.extend_from_slice(plain);
        let Some((&kind, after)) = escape.get(1..).and_then(<[u8]>::split_first) else { return out };
        rest = after;
        match kind {
            b'b' => out.bytes.push(8),
            b'f' => out.bytes.push(12),
            b'n' => out.bytes.push(b'\n'),
            b'r' => out.bytes.push(b'\r'),
            b't' => out.bytes.push(b'\t'),
            b'u' => {
                let character = character(&mut rest);
                out.is_whole &= character.is_some();
                let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
                out.bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
            }
            other => out.bytes.push(other),
        }
    }
}

/// The unit of UTF-16 that four digits stand for.
fn unit(digits: &[u8]) -> u16 {
    let digits = digits.get(..4).and_then(|digits| std::str::from_utf8(digits).ok());
    digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()).unwrap_or(0xFFFD)
}

/// The character that begins with these digits of an escape, if it is one; goes behind them, and behind the escape of the other half.
fn character(rest: &mut &[u8]) -> Option<char> {
    let first = unit(rest);
    *rest = rest.get(4..).unwrap_or_default();
    let second = rest.strip_prefix(b"\\u").map(unit);
    let second = second.filter(|second| matches!(first, 0xD800..=0xDBFF) && matches!(second, 0xDC00..=0xDFFF));
    if second.is_some() {
        *rest = &rest[6..];
    }
    let decoded = char::decode_utf16([first].into_iter().chain(second)).next();
    decoded.and_then(Result::ok)
}
