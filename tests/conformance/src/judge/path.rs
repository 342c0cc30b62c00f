//! The path: the template's own text as it is, and values that decode to one segment each.

use super::Case;
use crate::document::Place;
use percent_encoding::percent_decode_str;

pub(super) fn violations(case: &Case<'_>) -> Vec<String> {
    let template = case.operation.sent_path(case.document.base_path());
    let values = match values(&case.request.path, case.base_path, template) {
        Ok(values) => values,
        Err(problem) => return vec![format!("path: {problem}")],
    };
    let mut found = Vec::new();
    for (name, value) in values {
        match case.operation.parameters_in(Place::Path).find(|parameter| parameter.name == name) {
            Some(parameter) => {
                let errors = super::wire::check(case, &parameter.schema, &value);
                found.extend(errors.into_iter().map(|error| format!("path {name}: {error}")));
            }
            None => found.push(format!("path {name}: the document does not declare it")),
        }
    }
    found
}

/// The decoded values of the parameters of a template in a path that was sent below a base path, by name and in order.
pub fn values(sent: &str, base_path: &str, template: &str) -> Result<Vec<(String, String)>, String> {
    let below = sent.strip_prefix(base_path).ok_or_else(|| format!("{sent} is not below the base URL"))?;
    let (segments, expected): (Vec<_>, Vec<_>) = (below.split('/').collect(), template.split('/').collect());
    if segments.len() != expected.len() {
        return Err(format!("{sent} has other segments than {template}"));
    }
    let mut values = Vec::new();
    for (segment, expected) in segments.into_iter().zip(expected) {
        values.extend(value(segment, expected)?);
    }
    Ok(values)
}

/// The value in a segment (`{id}`, `{id}.json`), or nothing where the template has no parameter.
fn value(segment: &str, template: &str) -> Result<Option<(String, String)>, String> {
    let differs = || format!("the segment {segment} is not {template}");
    let Some((before, name, after)) = parameter(template) else {
        return if segment == template { Ok(None) } else { Err(differs()) };
    };
    let coded = segment.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)).ok_or_else(differs)?;
    if let Some(raw) = coded.chars().find(|c| !is_allowed(*c)) {
        return Err(format!("the segment {segment} has {raw:?} in it as it is"));
    }
    let text = percent_decode_str(coded).decode_utf8().map_err(|_| format!("the segment {segment} is not UTF-8"))?;
    Ok(Some((name.to_owned(), text.into_owned())))
}

fn parameter(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Whether a character may stand in a segment (RFC 3986, section 3.3: `pchar`).
fn is_allowed(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%".contains(c)
}
