//! Whether what a client read, written again, is what came.

use crate::host::{Answer, Told};
use serde_json::{Map, Value};

/// What differs between the JSON that came and the client's value of it; empty if nothing was lost, and nothing made up but what
/// the client told of.
///
/// A `null` may be absent, which is how the client documents it, and a page's list that did not come may be empty. A reply whose only
/// property is `data` may be its value. A number that 64 bits do not hold may be its digits as a text, where the client keeps a value of
/// any type.
pub fn differences(came: &Value, answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Json { json, told } => value(came, &parsed(json), told),
        Answer::Page { items, meta, extra, told } => {
            page(came, &parsed(items), meta.as_deref().map(parsed).as_ref(), &parsed(extra), told)
        }
        Answer::Bytes(_) | Answer::Events(_) | Answer::WebSocket(_) => {
            vec!["the document declares JSON, and the client returns none".to_owned()]
        }
    }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("the client writes JSON")
}

fn value(came: &Value, read: &Value, told: &Told) -> Vec<String> {
    let of_whole = unequal("", came, read, told);
    if of_whole.is_empty() {
        return of_whole;
    }
    if let Some(inner) = enveloped(came, read) {
        return unequal("data", inner, read, told);
    }
    let is_nothing = came.is_null() || came.as_object().is_some_and(Map::is_empty);
    // Without its envelope, a value is nothing, or what is told to be missing.
    if is_nothing && (read.is_null() || is_told(&told.missing, "data")) {
        return Vec::new();
    }
    of_whole
}

/// The value in an envelope that has nothing else, unless the client read the envelope.
fn enveloped<'v>(came: &'v Value, read: &Value) -> Option<&'v Value> {
    let entries = came.as_object().filter(|entries| entries.len() == 1)?;
    let read_envelope = read.as_object().is_some_and(|read| read.contains_key("data") && read.len() == 1);
    entries.get("data").filter(|_| !read_envelope)
}

fn page(came: &Value, items: &Value, meta: Option<&Value>, extra: &Value, told: &Told) -> Vec<String> {
    let Value::Object(entries) = came else { return unequal("", came, items, told) };
    let mut rest = entries.clone();
    let is_items = |(key, value): &(&String, &Value)| {
        value.is_array() && extra.get(key.as_str()).is_none() && is_same(key, value, items, told)
    };
    match entries.iter().find(is_items).map(|(key, _)| key) {
        Some(key) => _ = rest.shift_remove(key),
        // Where there are items after all, they are lost.
        None if is_empty(items) => {}
        None => return unequal("data", entries.get("data").unwrap_or(came), items, told),
    }
    if let Some(meta) = meta {
        match rest.get("meta") {
            Some(own) if is_same("meta", own, meta, told) => _ = rest.shift_remove("meta"),
            // The numbers of the page are beside its items.
            _ if is_same("", &Value::Object(rest.clone()), meta, told) => rest = Map::new(),
            own => return unequal("meta", own.unwrap_or(&Value::Null), meta, told),
        }
    }
    unequal("", &Value::Object(rest), extra, told)
}

fn is_empty(items: &Value) -> bool {
    items.as_array().is_some_and(Vec::is_empty)
}

fn is_same(at: &str, came: &Value, read: &Value, told: &Told) -> bool {
    unequal(at, came, read, told).is_empty()
}

fn is_told(paths: &[String], at: &str) -> bool {
    paths.iter().any(|path| path == at)
}

/// The path of a property, as the client writes it.
pub fn in_key(at: &str, key: &str) -> String {
    let is_plain = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-$".contains(&byte));
    match (is_plain, at) {
        (true, "") => key.to_owned(),
        (true, _) => format!("{at}.{key}"),
        (false, _) => format!("{at}[{key:?}]"),
    }
}

fn unequal(at: &str, came: &Value, read: &Value, told: &Told) -> Vec<String> {
    match (came, read) {
        (Value::Object(came), Value::Object(read)) => {
            let mut found = Vec::new();
            for (key, value) in came {
                let at = in_key(at, key);
                match read.get(key) {
                    Some(read) => found.extend(unequal(&at, value, read, told)),
                    None if value.is_null() => {}
                    None => found.push(format!("{at} is lost")),
                }
            }
            let made_up = read.keys().filter(|key| !came.contains_key(*key)).map(|key| in_key(at, key));
            let untold = made_up.filter(|at| !is_told(&told.missing, at));
            found.extend(untold.map(|at| format!("{at} is made up")));
            found
        }
        (Value::Array(came), Value::Array(read)) if came.len() == read.len() => {
            let pairs = came.iter().zip(read).enumerate();
            pairs.flat_map(|(index, (came, read))| unequal(&format!("{at}[{index}]"), came, read, told)).collect()
        }
        (Value::Number(came), Value::Number(read)) if came == read || came.as_f64() == read.as_f64() => Vec::new(),
        (Value::Number(came), Value::String(read)) if came.is_f64() && read.parse().ok() == came.as_f64() => Vec::new(),
        (came, read) if came == read => Vec::new(),
        (Value::Null, _) if is_told(&told.missing, at) => Vec::new(),
        (came, read) => vec![format!("{at}: {came} was read as {read}")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn missing(paths: &[&str]) -> Told {
        Told { missing: paths.iter().map(|path| (*path).to_owned()).collect(), replaced: Vec::new() }
    }

    fn unequal(came: &Value, read: &Value) -> Vec<String> {
        super::unequal("", came, read, &Told::default())
    }

    #[test]
    fn null_may_be_absent_and_nothing_else() {
        assert!(unequal(&json!({"a": null, "b": 1}), &json!({"b": 1.0})).is_empty());
        assert_eq!(unequal(&json!({"a": []}), &json!({})), ["a is lost"]);
        assert_eq!(unequal(&json!({}), &json!({"a": null})), ["a is made up"]);
        assert_eq!(unequal(&json!({"a": "1"}), &json!({"a": 1})), ["a: \"1\" was read as 1"]);
        assert_eq!(unequal(&json!({"a": 1}), &json!({"a": "1"})), ["a: 1 was read as \"1\""]);
        assert!(unequal(&json!(1e38), &json!("100000000000000000000000000000000000000")).is_empty());
    }

    #[test]
    fn what_is_told_to_be_missing_may_be_made_up_there_alone() {
        let (came, read) = (json!({"a": [{"b": {}}, null]}), json!({"a": [{"b": {"c d": ""}}, {"e": ""}]}));
        let all = ["a[0].b[\"c d\"]", "a[1]"];
        assert!(super::unequal("", &came, &read, &missing(&all)).is_empty());
        assert_eq!(super::unequal("", &came, &read, &missing(&all[1..])), ["a[0].b[\"c d\"] is made up"]);
        assert_eq!(super::unequal("", &came, &read, &missing(&all[..1])), ["a[1]: null was read as {\"e\":\"\"}"]);
    }

    fn json_answer(json: &str, told: Told) -> Answer {
        Answer::Json { json: json.to_owned(), told }
    }

    #[test]
    fn an_envelope_may_be_opened() {
        let came = json!({"data": {"id": "a"}});
        assert!(differences(&came, &json_answer("{\"id\":\"a\"}", Told::default())).is_empty());
        assert!(differences(&came, &json_answer("{\"data\":{\"id\":\"a\"}}", Told::default())).is_empty());
        let more = json!({"data": {"id": "a"}, "meta": {}});
        assert!(!differences(&more, &json_answer("{\"id\":\"a\"}", Told::default())).is_empty());
        assert!(differences(&json!({}), &json_answer("{\"id\":\"\"}", missing(&["data"]))).is_empty());
        assert!(!differences(&json!({}), &json_answer("{\"id\":\"\"}", Told::default())).is_empty());
    }

    #[test]
    fn a_page_accounts_for_everything() {
        let came = json!({"data": [1], "meta": {"page": 1}, "more": true});
        let of = |items: &str, meta: &str, extra: &str| Answer::Page {
            items: items.to_owned(),
            meta: Some(meta.to_owned()),
            extra: extra.to_owned(),
            told: Told::default(),
        };
        assert!(differences(&came, &of("[1]", "{\"page\":1}", "{\"more\":true}")).is_empty());
        assert_eq!(differences(&came, &of("[1]", "{\"page\":1}", "{}")), ["more is lost"]);
        assert_eq!(differences(&came, &of("[1]", "{}", "{\"more\":true}")), ["meta.page is lost"]);
        assert!(differences(&json!({"meta": {"page": 1}}), &of("[]", "{\"page\":1}", "{}")).is_empty());
        assert_eq!(differences(&came, &of("[]", "{\"page\":1}", "{\"more\":true}")), ["data is lost"]);
    }
}
