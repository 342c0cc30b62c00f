//! Identifiers: what of a name every language takes for one.
//!
//! In: a name that a language has spelled. Out: an identifier, or nothing where nothing of the name can be one. It refuses to know
//! how names are spelled.

use regex::Regex;
use std::sync::LazyLock;

/// Letters that every language knows: those that are not too young, and that no normalisation takes apart.
static LETTER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[[\p{L}&&\p{XID_Start}&&\p{Age=12.0}]--\p{Default_Ignorable_Code_Point}]$")
        .expect("a class of characters is a regular expression")
});

fn is_part(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() || c == '_' } else { LETTER.is_match(c.encode_utf8(&mut [0; 4])) }
}

/// A name as an identifier: without what none is made of, `before_digit` in front of a digit, `_` behind a reserved word.
pub fn identifier(name: &str, before_digit: &str, reserved: &[&str]) -> Option<String> {
    let all = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let name = if all { name.to_owned() } else { name.chars().filter(|c| is_part(*c)).collect() };
    let first = name.chars().find(|c| *c != '_')?;
    let name = if first.is_ascii_digit() && name.starts_with(first) { format!("{before_digit}{name}") } else { name };
    Some(if reserved.contains(&name.as_str()) { name + "_" } else { name })
}

/// Whether a name is an identifier as it is, in any language.
pub fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| is_part(c) && !c.is_ascii_digit()) && name.chars().all(is_part)
}

/// Whether a name is made of ASCII letters, digits and underscores, and begins with no digit.
pub fn is_plain(name: &str) -> bool {
    name.is_ascii() && is_identifier(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_an_identifier_or_nothing() {
        let spelled = |name| identifier(name, "_", &["class"]);
        assert_eq!(spelled("9lives").as_deref(), Some("_9lives"));
        assert_eq!(spelled("class").as_deref(), Some("class_"));
        assert_eq!(spelled("größe²").as_deref(), Some("größe"));
        assert_eq!(["", "_", "😀", "$"].map(spelled), [None, None, None, None]);
    }

    #[test]
    fn an_identifier_is_one_as_it_is() {
        assert!(["a", "_1", "größe"].iter().all(|name| is_identifier(name)));
        assert!(!["", "1a", "a-b", "a b", "²"].iter().any(|name| is_identifier(name)));
        assert!(is_plain("a_b") && !is_plain("größe"));
    }
}
