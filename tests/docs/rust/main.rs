//! Runs every example of the documents, one after the other, each with a client of its own; says what was sent and how it ended.
//!
//! Usage: shown BASE_URL FILE. The server says of each request in its reply's headers whether it is valid, and which path it
//! matched. FILE gets a line of JSON for each example.

use shown::{ALL, Outcome};
use serde_json::{Value, json};
use std::io::Write;
use std::sync::{Arc, Mutex};
use telnyx_sdk::transport::{HeaderMap, HttpRequest, Transport, TransportFuture};
use telnyx_sdk::Client;

/// Keeps what was sent, and what the server said of it.
struct Recorder {
    inner: Box<dyn Transport>,
    sent: Arc<Mutex<Vec<Value>>>,
}

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let method = request.method.to_string();
            let reply = self.inner.send(request).await?;
            let said = said(&method, &reply.headers);
            self.sent.lock().expect("nothing panics while it holds the list").push(said);
            Ok(reply)
        })
    }
}

fn said(method: &str, headers: &HeaderMap) -> Value {
    let text = |name: &str| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let problems: Vec<_> = (1..).map_while(|at| text(&format!("x-steady-error-{at}-message"))).collect();
    json!({
        "method": method,
        "valid": text("x-steady-request-valid").as_deref() == Some("true"),
        "matched": text("x-steady-matched-path"),
        "problems": problems,
    })
}

/// How an example ended: `None` if well.
async fn ended(outcome: Outcome) -> Option<String> {
    match tokio::task::spawn_local(outcome).await {
        Ok(Ok(())) => None,
        Ok(Err(error)) => Some(format!("{error}: {error:?}")),
        Err(panic) => Some(panic.to_string()),
    }
}

async fn run(base: &str, file: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut lines = std::io::BufWriter::new(std::fs::File::create(file)?);
    for (page, endpoint, example) in ALL {
        let sent = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&sent);
        let client = Client::builder().base_url(base).max_retries(0).layer(move |inner| Recorder { inner, sent: log });
        // What fetches tokens is called by the OAuth client itself.
        let client = if endpoint.starts_with("POST /oauth/") { client.oauth_client("id", "secret") } else { client.api_key("key") };
        let error = ended(example(client.build()?)).await;
        let sent = std::mem::take(&mut *sent.lock().expect("nothing panics while it holds the list"));
        writeln!(lines, "{}", json!({ "page": page, "endpoint": endpoint, "sent": sent, "error": error }))?;
    }
    Ok(lines.flush()?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [base, file] = arguments.as_slice() else { return Err("Usage: shown BASE_URL FILE".into()) };
    tokio::task::LocalSet::new().run_until(run(base, file)).await
}
