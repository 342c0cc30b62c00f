//! What comes back, as a sample that fits on a page.
//!
//! In: an operation. Out: JSON, of lists their first item, of what is deep inside what there is room for. It refuses to know pages.

use super::sample::sample_of_reply;
use crate::emit::docs::code::{Code, ReplySample};
use crate::emit::docs::edition::Edition;
use crate::ir::{Operation, Reply, TypeRef};
use crate::words::visible_json;
use serde_json::Value;

/// So many lines there is room for, as long as something can be left out.
const MOST_LINES: usize = 60;

/// Objects and lists inside each other that are shown where there is room.
const DEEPEST: usize = 6;

/// The sample of an operation's reply; `None` where it is no JSON, or nothing is known of it.
pub fn reply_sample(edition: &Edition<'_>, op: &Operation) -> Option<ReplySample> {
    let Reply::Json { body, .. } = &op.reply else { return None };
    edition.memo.reply(body, || sample_of_body(edition, op, body))
}

fn sample_of_body(edition: &Edition<'_>, op: &Operation, body: &TypeRef) -> Option<ReplySample> {
    let mut whole = sample_of_reply(edition, op, body)?;
    keep_first(&mut whole);
    if matches!(&whole, Value::Object(object) if object.is_empty()) || whole.is_null() {
        return None;
    }
    let fits = |depth: &usize| lines(&whole, *depth).is_some_and(|lines| lines <= MOST_LINES);
    let depth = (1..=DEEPEST).rev().find(fits).unwrap_or(1);
    let is_short = lines(&whole, depth) < lines(&whole, usize::MAX);
    shorten(&mut whole, depth);
    let code = serde_json::to_string_pretty(&whole).expect("a value of JSON can be written");
    Some(ReplySample { code: Code::printed(visible_json(&code).into_owned()), is_short })
}

/// Leaves the first item of every list.
fn keep_first(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.truncate(1);
            items.iter_mut().for_each(keep_first);
        }
        Value::Object(object) => object.values_mut().for_each(keep_first),
        _ => {}
    }
}

/// How many lines a value takes where what is deeper is left out; `None` where nothing is left of it.
fn lines(value: &Value, depth: usize) -> Option<usize> {
    let inner: Vec<&Value> = match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(object) => object.values().collect(),
        _ => return Some(1),
    };
    if inner.is_empty() {
        return Some(1);
    }
    let below = depth.checked_sub(1)?;
    let shown: Vec<usize> = inner.into_iter().filter_map(|inner| lines(inner, below)).collect();
    (!shown.is_empty()).then(|| 2 + shown.iter().sum::<usize>())
}

/// Leaves out objects and lists that are deeper, and those of which nothing would be left.
fn shorten(value: &mut Value, depth: usize) {
    let below = depth.saturating_sub(1);
    match value {
        Value::Array(items) => {
            items.retain(|inner| lines(inner, below).is_some());
            items.iter_mut().for_each(|inner| shorten(inner, below));
        }
        Value::Object(object) => {
            object.retain(|_, inner| lines(inner, below).is_some());
            object.values_mut().for_each(|inner| shorten(inner, below));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{keep_first, lines, shorten};
    use serde_json::json;

    #[test]
    fn of_a_list_the_first_item_is_shown() {
        let mut value = json!({"data": [{"ids": [1, 2]}, {"ids": [3]}]});
        keep_first(&mut value);
        assert_eq!(value, json!({"data": [{"ids": [1]}]}));
    }

    #[test]
    fn what_is_too_deep_is_left_out_and_not_emptied() {
        let mut value = json!({"id": 1, "none": [], "data": {"id": 2, "more": {"id": 3}}, "all": {"more": {"id": 4}}});
        assert_eq!([0, 1, 2, 3].map(|depth| lines(&value, depth)), [None, Some(4), Some(7), Some(15)]);
        shorten(&mut value, 2);
        assert_eq!(value, json!({"id": 1, "none": [], "data": {"id": 2}}));
    }
}
