//! URLs of examples: texts that are in their place in one, and paths with values in them.
//!
//! In: a text of the document, or a call. Out: a part of a URL. It refuses to know who sends it.

use crate::emit::docs::example::{Call, ExampleArgument};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use std::collections::BTreeMap;

/// What does not stand for itself in a value of a URL's path and query: all but RFC 3986's *unreserved*.
pub const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What cannot stand in a URL, ends a word of a command, or makes curl try several: all but RFC 3986's *reserved* and *unreserved*,
/// less brackets and quotes.
const ADDRESS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'\'')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A value in a path or a query.
pub fn value(text: &str) -> String {
    utf8_percent_encode(text, VALUE).to_string()
}

/// An address, or a part of one; no option of a command begins it.
pub fn address(text: &str) -> String {
    let text = utf8_percent_encode(text, ADDRESS).to_string();
    text.strip_prefix('-').map_or_else(|| text.clone(), |rest| format!("%2D{rest}"))
}

/// The path with values in it; a parameter stays in braces where `value` has none. `literal` writes the text between them.
pub fn path(
    call: &Call<'_>,
    literal: impl Fn(&str) -> String,
    value: impl Fn(&ExampleArgument) -> Option<String>,
) -> String {
    let named: BTreeMap<&str, &ExampleArgument> =
        call.arguments.path.iter().map(|one| (one.wire.as_str(), one)).collect();
    let (mut path, mut rest) = (String::new(), call.edition.api.operations[call.id].sent_path.as_str());
    while let Some((before, argument, behind)) = next_argument(rest, &named) {
        path += &literal(before);
        path += &value(argument).unwrap_or_else(|| format!("{{{}}}", argument.wire));
        rest = behind;
    }
    path + &literal(rest)
}

/// The first parameter of a path, with what is before and behind it. A brace in braces begins anew.
fn next_argument<'p, 'a>(
    path: &'p str,
    named: &BTreeMap<&str, &'a ExampleArgument>,
) -> Option<(&'p str, &'a ExampleArgument, &'p str)> {
    let mut from = 0;
    while let Some(open) = path[from..].find('{').map(|at| from + at) {
        from = open + 1;
        let end = path[from..].find(['{', '}']).map(|at| from + at)?;
        if let Some(argument) = named.get(&path[from..end]).filter(|_| path[end..].starts_with('}')) {
            return Some((&path[..open], argument, &path[end + 1..]));
        }
        from = end;
    }
    None
}
