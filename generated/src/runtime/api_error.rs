//! The errors in the body of a failed call, in whatever shape the API sends them.

use serde_json::{Map, Value};

/// One error that the API reported.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The API's code, as in `10015` or `invalid_request`.
    pub code: Option<String>,
    /// What kind of error it is.
    pub title: Option<String>,
    /// What is wrong in this case.
    pub detail: Option<String>,
    /// Where in the request: a JSON pointer, or the name of a parameter.
    pub pointer: Option<String>,
    /// What else the API says of it.
    pub meta: Option<Value>,
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let detail = self.detail.as_deref().filter(|detail| self.title.as_deref() != Some(detail));
        let text = [self.title.as_deref(), detail].into_iter().flatten().collect::<Vec<_>>().join(": ");
        let places = [("code", &self.code), ("at", &self.pointer)];
        let places = places.into_iter().filter_map(|(word, place)| Some(format!("{word} {}", place.as_ref()?)));
        match (text.as_str(), places.collect::<Vec<_>>().join(", ").as_str()) {
            (text, "") => f.write_str(text),
            ("", places) => f.write_str(places),
            (text, places) => write!(f, "{text} ({places})"),
        }
    }
}

impl ApiError {
    /// What it says beside a status as in `404 Not Found`: not the same once more.
    pub(crate) fn beside(&self, status: &str) -> Self {
        let reason = status.split_once(' ').map_or("", |(_, reason)| reason);
        let repeats = |text: &&String| {
            let text = text.trim().trim_end_matches('.');
            text.eq_ignore_ascii_case(status) || text.eq_ignore_ascii_case(reason)
        };
        let new = |text: &Option<String>| text.as_ref().filter(|text| !repeats(text)).cloned();
        Self { title: new(&self.title), detail: new(&self.detail), ..self.clone() }
    }
}

/// Finds the errors in a body: a JSON document of any of the API's shapes, text, or nothing.
pub(crate) fn api_errors(body: &[u8]) -> Vec<ApiError> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(body)) => in_object(&body),
        Ok(Value::Array(items)) => items.iter().flat_map(in_item).collect(),
        Ok(value) => in_item(&value),
        Err(_) => in_text(&String::from_utf8_lossy(body)),
    }
}

fn in_object(body: &Map<String, Value>) -> Vec<ApiError> {
    for key in ["errors", "detail", "error"] {
        match body.get(key) {
            Some(Value::Array(items)) if !items.is_empty() => return items.iter().flat_map(in_item).collect(),
            Some(Value::Object(inner)) if key == "errors" => return by_property(inner),
            Some(Value::Object(inner)) if !inner.is_empty() => return vec![one(inner)],
            _ => {}
        }
    }
    let error = one(body);
    if error == ApiError::default() { Vec::new() } else { vec![error] }
}

fn in_item(item: &Value) -> Vec<ApiError> {
    match item {
        Value::Object(error) => vec![one(error)],
        item => text(item).into_iter().map(|detail| ApiError { detail: Some(detail), ..ApiError::default() }).collect(),
    }
}

/// `{"name": ["is too long"]}`: messages by the property that they are about.
fn by_property(properties: &Map<String, Value>) -> Vec<ApiError> {
    let of = |(property, messages): (&String, &Value)| -> Vec<ApiError> {
        let messages = messages.as_array().cloned().unwrap_or_else(|| vec![messages.clone()]);
        let errors = messages.iter().flat_map(in_item);
        errors.map(|error| ApiError { pointer: error.pointer.or(Some(property.clone())), ..error }).collect()
    };
    properties.iter().flat_map(of).collect()
}

/// One error object: each property under any of the names that the API uses for it.
fn one(error: &Map<String, Value>) -> ApiError {
    let find = |names: &[&str]| names.iter().find_map(|name| error.get(*name).and_then(text));
    ApiError {
        code: find(&["code", "error", "type"]),
        title: find(&["title"]),
        detail: find(&["detail", "error_description", "message", "msg", "reason"]),
        pointer: pointer(error),
        meta: error.get("meta").filter(|meta| !meta.is_null()).cloned(),
    }
}

/// The place: `source.pointer`, `source.parameter`, or the steps of `loc`.
fn pointer(error: &Map<String, Value>) -> Option<String> {
    if let Some(Value::Array(steps)) = error.get("loc") {
        let steps: Vec<_> = steps.iter().filter_map(text).collect();
        return Some(format!("/{}", steps.join("/")));
    }
    let source = error.get("source")?;
    ["pointer", "parameter"].iter().find_map(|name| source.get(name).and_then(text))
}

/// A scalar that says something.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A text is the detail itself, unless it is a web page.
fn in_text(body: &str) -> Vec<ApiError> {
    let body = body.trim();
    if body.is_empty() || body.starts_with('<') {
        return Vec::new();
    }
    vec![ApiError { detail: Some(body.chars().take(500).collect()), ..ApiError::default() }]
}
