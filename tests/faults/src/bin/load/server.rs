//! The server, in a process of its own so that its memory and CPU time are not the client's. It lives as long as its
//! standard input is open.

use crate::work::{self, Fault, Job, Kind};
use bytes::Bytes;
use futures_util::stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

/// The body of a reply.
type Body = BoxBody<Bytes, &'static str>;

/// The argument that makes the program the server.
pub(crate) const ARGUMENT: &str = "serve";

/// The server's process, as its parent sees it.
pub(crate) struct Process {
    url: String,
    child: Child,
}

impl Process {
    pub(crate) fn start() -> Self {
        let program = std::env::current_exe().expect("the program knows where it is");
        let pipes = Command::new(program).arg(ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = pipes.expect("the program can be started once more");
        let mut url = String::new();
        let output = child.stdout.take().expect("its output is a pipe");
        std::io::BufReader::new(output).read_line(&mut url).expect("the server tells its URL");
        Self { url: url.trim().to_owned(), child }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// What the server has seen of a round.
#[derive(Default)]
struct Round {
    attempts: u64,
    /// How often each job was tried.
    tries: BTreeMap<u32, u32>,
    /// How often each job took effect; by its key, where it has one.
    effects: BTreeMap<String, u32>,
}

type Rounds = Arc<Mutex<BTreeMap<String, Round>>>;

/// Runs the server until standard input ends.
pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime can be made");
    runtime.spawn(accept());
    let _ = std::io::stdin().read(&mut [0]);
}

async fn accept() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    println!("http://{}/v2", listener.local_addr().expect("it has an address"));
    std::io::stdout().flush().expect("somebody reads it");
    let rounds = Rounds::default();
    loop {
        let (stream, _) = listener.accept().await.expect("it listens");
        stream.set_nodelay(true).expect("it is a socket");
        let rounds = Arc::clone(&rounds);
        let service = hyper::service::service_fn(move |request| answer(request, Arc::clone(&rounds)));
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

/// What a request is about: `?job=ROUND-NUMBER`, or the summary of a round.
async fn answer(request: Request<Incoming>, rounds: Rounds) -> Result<Response<Body>, &'static str> {
    let query = request.uri().query().unwrap_or_default().to_owned();
    if let Some(round) = query.strip_prefix("summary=") {
        let round = rounds.lock().expect("nobody panicked").remove(round).unwrap_or_default();
        return Ok(reply(StatusCode::OK, &summary(&round)));
    }
    let key = request.headers().get("idempotency-key").map(|key| String::from_utf8_lossy(key.as_bytes()).into_owned());
    request.into_body().collect().await.map_err(|_| "the client went away")?;
    let (round, number) = query.strip_prefix("job=").and_then(|job| job.split_once('-')).ok_or("no job")?;
    let job = Job(number.parse().map_err(|_| "no job")?);
    let fault = {
        let mut rounds = rounds.lock().expect("nobody panicked");
        rounds.entry(round.to_owned()).or_default().note(job, key)
    };
    match fault {
        Some(Fault::NoReply) => Err("the connection ends here"),
        Some(Fault::Cut) => Ok(cut(&value(job))),
        Some(Fault::Busy) => Ok(refused(StatusCode::SERVICE_UNAVAILABLE)),
        Some(Fault::Limited) => Ok(refused(StatusCode::TOO_MANY_REQUESTS)),
        Some(Fault::Stall) => std::future::pending().await,
        Some(Fault::Slow) => {
            tokio::time::sleep(work::SLOW).await;
            Ok(reply(StatusCode::OK, &value(job)))
        }
        None => Ok(reply(StatusCode::OK, &value(job))),
    }
}

impl Round {
    /// Notes an attempt, its effect too, and says which fault it meets.
    fn note(&mut self, job: Job, key: Option<String>) -> Option<Fault> {
        self.attempts += 1;
        let tries = self.tries.entry(job.0).or_default();
        *tries += 1;
        let fault = job.fault().filter(|_| *tries == 1);
        if job.kind() != Kind::Read && !fault.is_some_and(Fault::is_refusal) {
            let is_keyed = key.is_some();
            let times = self.effects.entry(key.unwrap_or_else(|| job.0.to_string())).or_default();
            *times = if is_keyed { 1 } else { *times + 1 };
        }
        fault
    }
}

fn summary(round: &Round) -> Value {
    let doubled: Vec<_> = round.effects.iter().filter(|(_, times)| **times > 1).map(|(name, _)| name).collect();
    json!({"attempts": round.attempts, "effects": round.effects.values().sum::<u32>(), "doubled": doubled})
}

fn value(job: Job) -> Value {
    let group = |id: u32| {
        json!({
            "id": format!("6a09cdc3-8948-47f0-aa62-{id:012}"), "name": format!("group {id}"), "record_type": "billing_group",
            "organization_id": "f1486bae-f067-460c-ad43-73a92848f902", "created_at": "2024-01-02T03:04:05Z",
            "updated_at": "2024-02-03T04:05:06Z", "deleted_at": null,
        })
    };
    match job.kind() {
        Kind::Read => json!({
            "data": (0..20).map(|item| group(job.0 + item)).collect::<Vec<_>>(),
            "meta": {"page_number": 1, "page_size": 20, "total_pages": 50, "total_results": 1000},
        }),
        Kind::Create | Kind::CreateWithKey => json!({"data": group(job.0)}),
    }
}

fn refused(status: StatusCode) -> Response<Body> {
    let mut refused = reply(status, &json!({"errors": []}));
    refused.headers_mut().insert("retry-after-ms", hyper::header::HeaderValue::from_static("5"));
    refused
}

/// A reply whose body breaks off in its middle.
fn cut(body: &Value) -> Response<Body> {
    let text = Bytes::from(body.to_string());
    let half = text.slice(..text.len() / 2);
    let pieces = [Ok(Frame::data(half)), Err("the connection ends here")];
    let response = Response::builder().status(StatusCode::OK).header("content-type", "application/json");
    response.body(StreamBody::new(stream::iter(pieces)).boxed()).expect("the parts of the reply are right")
}

fn reply(status: StatusCode, body: &Value) -> Response<Body> {
    let response = Response::builder().status(status).header("content-type", "application/json");
    response
        .body(Full::from(body.to_string()).map_err(|never| match never {}).boxed())
        .expect("the parts of the reply are right")
}
