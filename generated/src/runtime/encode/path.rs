//! Paths: the values of a template's parameters.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986, section 2.3.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Fills a template (`/calls/{id}/actions`) with values, in order, each percent-encoded.
///
/// A value that would make the path mean another resource (empty, `.`, `..`) is refused. What is wrong is told without the
/// template: the call's name has it.
pub(crate) fn fill(template: &str, values: &[&str]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 36 * values.len());
    let mut values = values.iter();
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        let (name, after) = from.split_once('}').ok_or("a brace of the path is not closed")?;
        let value = values.next().ok_or_else(|| format!("no value for {{{name}}}"))?;
        if matches!(*value, "" | "." | "..") {
            return Err(format!("{value:?} cannot be the value of {{{name}}}"));
        }
        path.push_str(before);
        path.extend(utf8_percent_encode(value, SEGMENT));
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}
