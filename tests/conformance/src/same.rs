//! Whether what a client read, written again, is what came.

use crate::host::Answer;
use serde_json::{Map, Value};

/// What differs between the JSON that came and the client's value of it; empty if nothing was lost or made up.
///
/// A `null` may be absent, which is how the client documents it, and a list that did not come may be empty. A reply whose only property
/// is `data` may be its value. A number that 64 bits do not hold may be its digits as a text, where the client keeps a value of any type.
pub fn differences(came: &Value, answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Json(read) => match enveloped(came, &parsed(read)) {
            Some(inner) => unequal("data", inner, &parsed(read)),
            None => unequal("", came, &parsed(read)),
        },
        Answer::Page { items, meta, extra } => {
            page(came, &parsed(items), meta.as_deref().map(parsed).as_ref(), &parsed(extra))
        }
        Answer::Bytes(_) | Answer::Events(_) | Answer::WebSocket(_) => {
            vec!["the document declares JSON, and the client returns none".to_owned()]
        }
    }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("the client writes JSON")
}

/// The value in an envelope that has nothing else, unless the client read the envelope.
fn enveloped<'v>(came: &'v Value, read: &Value) -> Option<&'v Value> {
    let entries = came.as_object().filter(|entries| entries.len() == 1)?;
    let read_envelope = read.as_object().is_some_and(|read| read.contains_key("data") && read.len() == 1);
    entries.get("data").filter(|_| !read_envelope)
}

fn page(came: &Value, items: &Value, meta: Option<&Value>, extra: &Value) -> Vec<String> {
    let Value::Object(entries) = came else { return unequal("", came, items) };
    let mut rest = entries.clone();
    match entries.iter().find(|(_, value)| is_same(value, items)).map(|(key, _)| key) {
        Some(key) => _ = rest.shift_remove(key),
        None if is_empty(items) && !entries.values().any(Value::is_array) => {}
        None => return unequal("items", entries.get("data").unwrap_or(came), items),
    }
    if let Some(meta) = meta {
        match rest.get("meta") {
            Some(own) if is_same(own, meta) => _ = rest.shift_remove("meta"),
            // The numbers of the page are beside its items.
            _ if is_same(&Value::Object(rest.clone()), meta) => rest = Map::new(),
            own => return unequal("meta", own.unwrap_or(&Value::Null), meta),
        }
    }
    unequal("extra", &Value::Object(rest), extra)
}

fn is_empty(items: &Value) -> bool {
    items.as_array().is_some_and(Vec::is_empty)
}

fn is_same(came: &Value, read: &Value) -> bool {
    unequal("", came, read).is_empty()
}

fn unequal(at: &str, came: &Value, read: &Value) -> Vec<String> {
    match (came, read) {
        (Value::Object(came), Value::Object(read)) => {
            let mut found = Vec::new();
            for (key, value) in came {
                match read.get(key) {
                    Some(read) => found.extend(unequal(&format!("{at}/{key}"), value, read)),
                    None if value.is_null() => {}
                    None => found.push(format!("{at}/{key} is lost")),
                }
            }
            found
                .extend(read.keys().filter(|key| !came.contains_key(*key)).map(|key| format!("{at}/{key} is made up")));
            found
        }
        (Value::Array(came), Value::Array(read)) if came.len() == read.len() => {
            let pairs = came.iter().zip(read).enumerate();
            pairs.flat_map(|(index, (came, read))| unequal(&format!("{at}/{index}"), came, read)).collect()
        }
        (Value::Number(came), Value::Number(read)) if came == read || came.as_f64() == read.as_f64() => Vec::new(),
        (Value::Number(came), Value::String(read)) if came.is_f64() && read.parse().ok() == came.as_f64() => Vec::new(),
        (came, read) if came == read => Vec::new(),
        (came, read) => vec![format!("{at}: {came} was read as {read}")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn null_may_be_absent_and_nothing_else() {
        assert!(is_same(&json!({"a": null, "b": 1}), &json!({"b": 1.0})));
        assert_eq!(unequal("", &json!({"a": []}), &json!({})), ["/a is lost"]);
        assert_eq!(unequal("", &json!({}), &json!({"a": null})), ["/a is made up"]);
        assert_eq!(unequal("", &json!({"a": "1"}), &json!({"a": 1})), ["/a: \"1\" was read as 1"]);
        assert_eq!(unequal("", &json!({"a": 1}), &json!({"a": "1"})), ["/a: 1 was read as \"1\""]);
        assert!(is_same(&json!(1e38), &json!("100000000000000000000000000000000000000")));
    }

    #[test]
    fn an_envelope_may_be_opened() {
        let came = json!({"data": {"id": "a"}});
        assert!(differences(&came, &Answer::Json("{\"id\":\"a\"}".to_owned())).is_empty());
        assert!(differences(&came, &Answer::Json("{\"data\":{\"id\":\"a\"}}".to_owned())).is_empty());
        let more = json!({"data": {"id": "a"}, "meta": {}});
        assert!(!differences(&more, &Answer::Json("{\"id\":\"a\"}".to_owned())).is_empty());
    }

    #[test]
    fn a_page_accounts_for_everything() {
        let came = json!({"data": [1], "meta": {"page": 1}, "more": true});
        let page = |meta: &str, extra: &str| Answer::Page {
            items: "[1]".to_owned(),
            meta: Some(meta.to_owned()),
            extra: extra.to_owned(),
        };
        assert!(differences(&came, &page("{\"page\":1}", "{\"more\":true}")).is_empty());
        assert_eq!(differences(&came, &page("{\"page\":1}", "{}")), ["extra/more is lost"]);
        assert_eq!(differences(&came, &page("{}", "{\"more\":true}")), ["meta/page is lost"]);
        let empty =
            |meta: &str| Answer::Page { items: "[]".to_owned(), meta: Some(meta.to_owned()), extra: "{}".to_owned() };
        assert!(differences(&json!({"meta": {"page": 1}}), &empty("{\"page\":1}")).is_empty());
        assert_eq!(differences(&came, &empty("{\"page\":1}")).len(), 1);
    }
}
