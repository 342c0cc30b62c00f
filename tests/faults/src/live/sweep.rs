//! The sweep: every GET of the document that needs no parameter, once, and what it came to.

use super::guard;
use serde_json::Value;
use telnyx_sdk::{Client, Error};

/// What a read came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A reply that could be read.
    Read,
    /// 4xx: the account has not what the operation is about.
    Refused,
    /// Anything else: the client or the API has a defect.
    Failed,
}

/// The paths of all GET operations without required parameters that may be read, in the document's order.
pub fn paths(document: &Value) -> Vec<String> {
    let all = document["paths"].as_object().into_iter().flatten();
    let wanted = all.filter(|(path, item)| {
        let get = &item["get"];
        let needs =
            |holder: &Value| holder["parameters"].as_array().into_iter().flatten().any(|p| is_required(document, p));
        get.is_object() && !path.contains('{') && !needs(get) && !needs(item) && guard::refusal("GET", path).is_none()
    });
    wanted.map(|(path, _)| path.clone()).collect()
}

fn is_required(document: &Value, parameter: &Value) -> bool {
    let target = parameter["$ref"].as_str().and_then(|reference| document.pointer(reference.trim_start_matches('#')));
    target.unwrap_or(parameter)["required"] == true
}

/// Reads one path.
pub async fn read(client: &Client, path: &str) -> (Verdict, String) {
    match client.request("GET", path).raw().await {
        Ok(reply) => (Verdict::Read, format!("{} {} bytes", reply.status, reply.value.len())),
        Err(error) => (verdict(&error), error.to_string()),
    }
}

fn verdict(error: &Error) -> Verdict {
    match error.status() {
        Some(401 | 429) | None => Verdict::Failed,
        Some(status) if status < 500 => Verdict::Refused,
        Some(_) => Verdict::Failed,
    }
}
