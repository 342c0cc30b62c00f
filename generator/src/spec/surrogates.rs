//! Halves of characters in JSON's escapes, which no text can hold.
//!
//! In: a text of JSON. Out: the same with U+FFFD in place of each half, so that the rest is read and every place stays where it
//! was. RFC 8259 allows them; readers that do not, as Rust's strings, show that something was there.

use super::syntax::Syntax;

/// Replaces each half of a pair of surrogates that stands alone; takes JSON only.
pub(super) fn replaced(text: String) -> String {
    if Syntax::of(&text) != Syntax::Json || !["\\ud", "\\uD"].iter().any(|begin| text.contains(begin)) {
        return text;
    }
    let mut halves = Vec::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find('\\') {
        let place = text.len() - rest.len() + at;
        let escape = &rest[at..];
        let taken = match (unit(escape), escape.get(6..).and_then(unit)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                halves.push(place);
                6
            }
            // The backslash and what it escapes.
            _ => 1 + escape[1..].chars().next().map_or(0, char::len_utf8),
        };
        rest = &escape[taken..];
    }
    if halves.is_empty() {
        return text;
    }
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for half in halves {
        whole.push_str(&text[from..half]);
        whole.push_str("\\ufffd");
        from = half + 6;
    }
    whole + &text[from..]
}

/// The UTF-16 unit of an escape that a text begins with.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn a_half_is_replaced_and_a_pair_is_not() {
        let text = r#"{"a": "\ud800 \uD83D\uDE00 \\ud800 \udc00\udc00 \ud83dx \ud83d\n \u00e9", "b": "\ud83d"}"#;
        let whole = r#"{"a": "\ufffd \uD83D\uDE00 \\ud800 \ufffd\ufffd \ufffdx \ufffd\n \u00e9", "b": "\ufffd"}"#;
        assert_eq!(replaced(text.to_owned()), whole);
        assert_eq!(replaced(r#"["\ud8"#.to_owned()), r#"["\ud8"#);
        assert_eq!(replaced("a: \"\\ud800\"".to_owned()), "a: \"\\ud800\"");
    }
}
