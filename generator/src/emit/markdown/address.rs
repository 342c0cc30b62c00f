//! Addresses of the web in a text: where one stands, and how it is written.
//!
//! In: text. Out: addresses that end nothing around them. It refuses to know what is linked.

use super::characters::begins_entity;
use crate::words::hides;
use std::fmt::Write as _;

/// Whether an address may be linked.
pub(super) fn leads_to_the_web(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
}

/// Whether a text ends with the scheme of an address.
pub(super) fn is_scheme(text: &str) -> bool {
    text.ends_with("http:") || text.ends_with("https:")
}

/// Whether the characters behind a slash make an address of it.
pub(super) fn begins_host(after: &str) -> bool {
    after.strip_prefix('/').is_some_and(|host| host.starts_with(char::is_alphanumeric))
}

/// The address that stands bare at a place of a text.
pub(super) fn bare_address(text: &str, at: usize) -> Option<&str> {
    let is_web = text[at..].starts_with("https://") || text[at..].starts_with("http://");
    if !is_web || text[..at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '[' | '/')) {
        return None;
    }
    let ends = |c: char| c.is_whitespace() || "<>|\\\"'()[]{}*`".contains(c);
    let end = text[at..].find(ends).map_or(text.len(), |end| at + end);
    let url = text[at..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    (url.len() > "https://".len() && !text[end..].starts_with('{')).then_some(url)
}

/// An address without what would end a link or a cell.
pub(super) fn escaped_address(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for (at, c) in address.char_indices() {
        match c {
            c if hides(c.encode_utf8(&mut [0; 4])) => {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    write!(out, "%{byte:02X}").expect("writing to a String cannot fail");
                }
            }
            ' ' | '(' | ')' | '<' | '>' | '|' | '\\' | '`' | '"' | '[' | ']' => {
                write!(out, "%{:02X}", u32::from(c)).expect("writing to a String cannot fail");
            }
            c if c.is_whitespace() => out.push_str("%20"),
            '&' if begins_entity(&address[at + 1..]) => out.push_str("&amp;"),
            c => out.push(c),
        }
    }
    debug_assert!(leads_to_the_web(&out) || out.contains('@'), "only links to the web and mail are kept");
    out
}
