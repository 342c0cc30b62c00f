//! Strings whose escapes stand for what is no character, as half a surrogate pair.

/// Decodes what is between the quotes of a string whose escapes exist. What is no character is U+FFFD.
pub(super) fn unescaped(inside: &[u8]) -> String {
    let mut out = Vec::with_capacity(inside.len());
    let mut rest = inside;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        let Some((&kind, after)) = rest.split_first() else { break };
        rest = after;
        match kind {
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'u' => out.extend_from_slice(character(&mut rest).encode_utf8(&mut [0; 4]).as_bytes()),
            other => out.push(other),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The unit of UTF-16 that four digits stand for.
fn unit(digits: &[u8]) -> u16 {
    let digits = digits.get(..4).and_then(|digits| std::str::from_utf8(digits).ok());
    digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()).unwrap_or(0xFFFD)
}

/// The character that begins with these digits of an escape; goes behind them, and behind the escape of the other half.
fn character(rest: &mut &[u8]) -> char {
    let first = unit(rest);
    *rest = rest.get(4..).unwrap_or_default();
    let second = rest.strip_prefix(b"\\u").map(unit);
    let second = second.filter(|second| matches!(first, 0xD800..=0xDBFF) && matches!(second, 0xDC00..=0xDFFF));
    if second.is_some() {
        *rest = &rest[6..];
    }
    let decoded = char::decode_utf16([first].into_iter().chain(second)).next();
    decoded.and_then(Result::ok).unwrap_or(char::REPLACEMENT_CHARACTER)
}
