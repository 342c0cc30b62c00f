//! What is kept of an exchange: a line of JSON. Credentials are left out, and what is named as a secret is masked.

use super::received::ReceivedRequest;
use crate::runtime::mask::mask;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};

/// Headers of replies that are kept; any other may be a secret, or says nothing.
const KEPT: [&str; 4] = ["content-type", "retry-after", "retry-after-ms", "location"];

/// An exchange: a request, and its reply or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Exchange {
    pub(super) method: String,
    /// The URL with its query, masked.
    pub(super) url: String,
    /// The body as it is kept, masked.
    pub(super) sent: Value,
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
}

impl Exchange {
    /// The request's side of an exchange.
    pub(super) fn of(request: &ReceivedRequest) -> Self {
        let query: Vec<String> = request.query.iter().map(|(name, value)| masked_pair(name, value)).collect();
        let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        Self {
            method: request.method.clone(),
            url: format!("{}{query}", request.url),
            sent: kept(&request.body),
            status: 0,
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// The exchange with its reply.
    pub(super) fn with_reply(self, status: u16, headers: Vec<(String, String)>, body: Bytes) -> Self {
        let headers = headers.into_iter().filter(|(name, _)| KEPT.contains(&name.as_str())).collect();
        Self { status, headers, body, ..self }
    }

    /// Whether it is the same request.
    pub(super) fn is_same_request(&self, other: &Self) -> bool {
        (&self.method, &self.url, &self.sent) == (&other.method, &other.url, &other.sent)
    }

    /// The line of the cassette.
    pub(super) fn line(&self) -> String {
        let request = json!({ "method": self.method, "url": self.url, "body": self.sent });
        let headers: serde_json::Map<String, Value> =
            self.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        let reply = json!({ "status": self.status, "headers": headers, "body": kept(&self.body) });
        json!({ "request": request, "reply": reply }).to_string()
    }

    /// Reads a line.
    pub(super) fn read(line: &str) -> Result<Self, String> {
        let tree: Value = serde_json::from_str(line).map_err(|error| format!("it is no JSON: {error}"))?;
        let (request, reply) = (&tree["request"], &tree["reply"]);
        let text = |value: &Value, name: &str| value.as_str().map(str::to_owned).ok_or(format!("it has no {name}"));
        let headers = reply["headers"].as_object().into_iter().flatten();
        Ok(Self {
            method: text(&request["method"], "request.method")?,
            url: text(&request["url"], "request.url")?,
            sent: request["body"].clone(),
            status: reply["status"].as_u64().and_then(|it| it.try_into().ok()).ok_or("it has no reply.status")?,
            headers: headers.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect(),
            body: bytes(&reply["body"])?,
        })
    }
}

/// A parameter of a query, without its value if that is a secret.
fn masked_pair(name: &str, value: &str) -> String {
    let pair = mask(&json!({ name: value }).to_string(), &[]);
    let value = serde_json::from_str::<Value>(&pair).ok().and_then(|pair| Some(pair[name].as_str()?.to_owned()));
    form_urlencoded::Serializer::new(String::new()).append_pair(name, &value.unwrap_or_default()).finish()
}

/// A body: JSON as it is, text as text, anything else in base64; nothing as `null`. Secrets are masked.
fn kept(body: &[u8]) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    let Ok(text) = std::str::from_utf8(body) else { return json!({ "base64": STANDARD.encode(body) }) };
    let text = mask(text, &[]);
    serde_json::from_str(&text).map_or_else(|_| json!({ "text": text }), |json: Value| json!({ "json": json }))
}

fn bytes(kept: &Value) -> Result<Bytes, String> {
    let wrong = || format!("no body is {kept}");
    match kept.as_object().and_then(|kept| kept.iter().next()) {
        None if kept.is_null() => Ok(Bytes::new()),
        Some((key, json)) if key == "json" => Ok(json.to_string().into()),
        Some((key, text)) if key == "text" => Ok(text.as_str().ok_or_else(wrong)?.to_owned().into()),
        Some((key, text)) if key == "base64" => {
            Ok(STANDARD.decode(text.as_str().ok_or_else(wrong)?).map_err(|_| wrong())?.into())
        }
        _ => Err(wrong()),
    }
}
