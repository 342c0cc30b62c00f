//! Query parameters, as the official SDKs send them.

use super::{Json, scalar, tree, walk};
use serde_json::Value;

/// A scalar as it is, a list of scalars joined by commas, an object as `name[key]=value` and so on inwards. `null`, an
/// empty list and an empty object are not sent.
pub(crate) fn query(name: &str, value: &dyn Json) -> Result<Vec<(String, String)>, String> {
    let mut pairs = Vec::new();
    walk(name, &tree(value)?, &mut |name, value| match text(value) {
        Some(text) => {
            pairs.push((name.to_owned(), text));
            true
        }
        None => false,
    });
    Ok(pairs)
}

/// A header's value: a scalar, or a list of scalars joined by commas; `None` for `null`.
pub(crate) fn header_text(value: &dyn Json) -> Result<Option<String>, String> {
    match tree(value)? {
        Value::Null => Ok(None),
        value => text(&value).map(Some).ok_or_else(|| "an object cannot be sent in a header".to_owned()),
    }
}

/// A scalar, or the commas of a list of scalars that is not empty.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Array(items) if !items.is_empty() => {
            items.iter().map(scalar).collect::<Option<Vec<_>>>().map(|items| items.join(","))
        }
        value => scalar(value),
    }
}
