//! Query parameters, as the official SDKs send them.

use super::{Json, scalar, tree, walk};
use serde_json::Value;

/// How a list is written in a query.
///
/// | style | `["a", "b"]` as `sort` |
/// |---|---|
/// | `Comma` | `sort=a,b` |
/// | `Brackets` | `sort[]=a&sort[]=b` |
/// | `Repeat` | `sort=a&sort=b` |
/// | `Space` | `sort=a b` |
/// | `Pipe` | `sort=a\|b` |
///
/// The other rules are the same in all styles: an object is `name[key]=value`, and so on inwards; a list of anything but
/// scalars has its indexes in brackets; `true` and `false` are words; `null`, an empty text, an empty list and an empty
/// object are not sent. Operations write their lists as the API wants them; what they do not know is written as `Comma`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArrayStyle {
    /// Joined by commas.
    #[default]
    Comma,
    /// One parameter an item, with `[]` after the name.
    Brackets,
    /// One parameter an item.
    Repeat,
    /// Joined by spaces.
    Space,
    /// Joined by `|`.
    Pipe,
}

/// Appends the names and values that a parameter becomes.
pub(crate) fn query_pairs(name: &str, value: &Value, style: ArrayStyle, pairs: &mut Vec<(String, String)>) {
    walk(name, value, &mut |name, value| {
        if let Some(text) = scalar(value) {
            if !text.is_empty() {
                pairs.push((name.to_owned(), text));
            }
            return true;
        }
        let Some(texts) = scalars(value) else { return false };
        match style {
            ArrayStyle::Comma => pairs.push((name.to_owned(), texts.join(","))),
            ArrayStyle::Space => pairs.push((name.to_owned(), texts.join(" "))),
            ArrayStyle::Pipe => pairs.push((name.to_owned(), texts.join("|"))),
            ArrayStyle::Brackets => pairs.extend(texts.into_iter().map(|text| (format!("{name}[]"), text))),
            ArrayStyle::Repeat => pairs.extend(texts.into_iter().map(|text| (name.to_owned(), text))),
        }
        true
    });
}

/// A header's value: a scalar, or a list of scalars joined by commas; `None` for `null`.
pub(crate) fn header_text(value: &dyn Json) -> Result<Option<String>, String> {
    match tree(value)? {
        Value::Null => Ok(None),
        value => scalar(&value)
            .or_else(|| scalars(&value).map(|texts| texts.join(",")))
            .map(Some)
            .ok_or_else(|| "an object cannot be sent in a header".to_owned()),
    }
}

/// The items of a list of scalars that is not empty.
fn scalars(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(items) if !items.is_empty() => items.iter().map(scalar).collect(),
        _ => None,
    }
}
