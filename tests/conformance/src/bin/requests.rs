//! Writes what the sample calls send, one request a line, for judges of other hands: `{"operation", "form", "method", "target",
//! "headers", "body"}`, the body in Base64. No network is used.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::process::ExitCode;
use telnyx_conformance::document::{Document, Operation};
use telnyx_conformance::drive::{self, NOWHERE_PATH, Outcome};
use telnyx_conformance::exchange::Request;
use telnyx_conformance::host::Sample;
use telnyx_conformance::samples::SAMPLES;
use telnyx_conformance::{answers, pinned};

#[tokio::main]
async fn main() -> ExitCode {
    let document = match pinned::document() {
        Ok(document) => document,
        Err(missing) => {
            eprintln!("skipped: {missing}");
            return ExitCode::FAILURE;
        }
    };
    for sample in SAMPLES {
        let operation = drive::operation(&document, sample);
        let replies =
            answers::of(&document, operation).into_iter().next().map(|answer| answer.replies).unwrap_or_default();
        let Outcome { exchanges, .. } = drive::in_process(operation, replies, |client| (sample.call)(client)).await;
        // Whoever opens a WebSocket sends nothing by this client.
        exchanges.iter().for_each(|exchange| println!("{}", line(&document, operation, sample, &exchange.request)));
    }
    ExitCode::SUCCESS
}

fn line(document: &Document, operation: &Operation, sample: &Sample, request: &Request) -> Value {
    let path = request.path.strip_prefix(NOWHERE_PATH).unwrap_or(&request.path);
    // Where the document writes the base URL's path once more, the client does not send it twice.
    let is_doubled = operation.sent_path(document.base_path()) != operation.path;
    let prefix = if is_doubled { document.base_path() } else { "" };
    let query = if request.query.is_empty() { String::new() } else { format!("?{}", request.query) };
    json!({
        "operation": format!("{} {}", sample.method, sample.path),
        "form": format!("{:?}", sample.form),
        "method": request.method,
        "target": format!("{prefix}{path}{query}"),
        "headers": request.headers,
        "body": request.body.as_ref().map(|body| STANDARD.encode(body)),
    })
}
