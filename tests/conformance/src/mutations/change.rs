//! One change to a request.

use crate::exchange::Request;
use fastrand::Rng;
use serde_json::{Value, json};

/// Values that stand in for others.
const OTHERS: &[fn() -> Value] = &[
    || json!(null),
    || json!("no such value"),
    || json!(-7),
    || json!(1.5),
    || json!(true),
    || json!([]),
    || json!(["x"]),
    || json!({}),
    || json!({"x": 1}),
];

/// Texts that stand in for values of a query, a path or a header.
const TEXTS: &[&str] = &["", "x", "-7", "1.5", "true", "null", "no such value", "2020-13-45"];

/// Content types that stand in for another.
const TYPES: &[&str] =
    &["text/plain", "application/xml", "application/json; charset=utf-8", "application/octet-stream"];

/// Changes one thing, and says which; `None` where the request has no such thing.
pub fn one(request: &mut Request, rng: &mut Rng) -> Option<String> {
    match rng.u8(..12) {
        0 => method(request, rng),
        1 => Some(segment(request, rng)),
        2 => header(request, rng),
        3 => content_type(request, rng),
        4..=6 => query(request, rng),
        _ => body(request, rng),
    }
}

fn pick<'t, T>(of: &'t [T], rng: &mut Rng) -> Option<&'t T> {
    (!of.is_empty()).then(|| &of[rng.usize(..of.len())])
}

fn method(request: &mut Request, rng: &mut Rng) -> Option<String> {
    let other = *pick(&["GET", "POST", "PUT", "PATCH", "DELETE"], rng)?;
    (other != request.method).then(|| {
        other.clone_into(&mut request.method);
        format!("the method is {other}")
    })
}

/// Changes, removes or adds a segment of the path.
fn segment(request: &mut Request, rng: &mut Rng) -> String {
    let mut segments: Vec<_> = request.path.split('/').map(str::to_owned).collect();
    let at = rng.usize(1..segments.len());
    let change = match rng.u8(..3) {
        0 => format!("without the segment {}", segments.remove(at)),
        1 => {
            segments.insert(at, "x".to_owned());
            "one segment more".to_owned()
        }
        _ => format!("another segment than {}", std::mem::replace(&mut segments[at], "x".to_owned())),
    };
    request.path = segments.join("/");
    if request.path.is_empty() {
        "/".clone_into(&mut request.path);
    }
    change
}

fn header(request: &mut Request, rng: &mut Rng) -> Option<String> {
    let free: Vec<_> = (0..request.headers.len()).filter(|at| request.headers[*at].0 != "content-type").collect();
    let at = *pick(&free, rng)?;
    if rng.bool() {
        let (name, _) = request.headers.remove(at);
        return Some(format!("without the header {name}"));
    }
    let text = *pick(TEXTS, rng)?;
    let (name, value) = &mut request.headers[at];
    text.clone_into(value);
    Some(format!("the header {name} is {text:?}"))
}

fn content_type(request: &mut Request, rng: &mut Rng) -> Option<String> {
    let at = request.headers.iter().position(|(name, _)| name == "content-type")?;
    if rng.u8(..4) == 0 {
        request.headers.remove(at);
        return Some("without a content type".to_owned());
    }
    let other = *pick(TYPES, rng)?;
    other.clone_into(&mut request.headers[at].1);
    Some(format!("the content type is {other}"))
}

fn query(request: &mut Request, rng: &mut Rng) -> Option<String> {
    let mut pairs = request.pairs();
    let change = if pairs.is_empty() || rng.u8(..4) == 0 {
        pairs.push(("no_such_parameter".to_owned(), "x".to_owned()));
        "one parameter more".to_owned()
    } else {
        let at = rng.usize(..pairs.len());
        if rng.bool() {
            format!("without the parameter {}", pairs.remove(at).0)
        } else {
            let text = *pick(TEXTS, rng)?;
            let (name, value) = &mut pairs[at];
            text.clone_into(value);
            format!("the parameter {name} is {text:?}")
        }
    };
    request.query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    Some(change)
}

fn body(request: &mut Request, rng: &mut Rng) -> Option<String> {
    let is_json = request.header("content-type").iter().any(|value| value.starts_with("application/json"));
    let bytes = request.body.clone().filter(|_| is_json)?;
    match rng.u8(..12) {
        0 => {
            request.body = None;
            request.headers.retain(|(name, _)| name != "content-type" && name != "content-length");
            return Some("without a body".to_owned());
        }
        1 => {
            request.body = Some(bytes.slice(..bytes.len().saturating_sub(1)));
            return Some("the body ends before its end".to_owned());
        }
        _ => {}
    }
    let mut value: Value = serde_json::from_slice(&bytes).ok()?;
    let mut places = Vec::new();
    gather(&value, "", &mut places);
    let place = pick(&places, rng)?;
    let change = at(value.pointer_mut(place)?, place, rng)?;
    request.body = Some(value.to_string().into());
    Some(change)
}

/// The pointers to a value and to everything in it.
fn gather(value: &Value, at: &str, places: &mut Vec<String>) {
    places.push(at.to_owned());
    match value {
        Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| gather(value, &crate::document::join(at, key), places));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| gather(value, &format!("{at}/{index}"), places));
        }
        _ => {}
    }
}

fn at(value: &mut Value, place: &str, rng: &mut Rng) -> Option<String> {
    match (value, rng.u8(..3)) {
        (Value::Object(entries), 0) => {
            entries.insert("no_such_property".to_owned(), json!("x"));
            Some(format!("{place:?} has one property more"))
        }
        (Value::Object(entries), 1) => {
            let keys: Vec<_> = entries.keys().cloned().collect();
            let key = pick(&keys, rng)?;
            entries.shift_remove(key);
            Some(format!("{place:?} has no {key}"))
        }
        (value, _) => {
            let other = pick(OTHERS, rng)?();
            if other == *value {
                return None;
            }
            let change = format!("{place:?} is {other}");
            *value = other;
            Some(change)
        }
    }
}
