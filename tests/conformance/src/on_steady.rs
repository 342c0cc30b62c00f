//! Samples, sent to the mock server.

use crate::document::{Document, Operation, Place};
use crate::drive::{self, Outcome};
use crate::exchange::{Exchange, ReplyHead, Request};
use crate::host::{Answer, Opening, Sample};
use crate::recorder::{Log, Recorder};
use crate::schema::Flat;
use serde_json::Value;
use telnyx_sdk::ArrayStyle;
use telnyx_sdk::transport::ReqwestTransport;

/// Says how lists in the query are written, which the document leaves open.
const LISTS: &str = "x-steady-query-array-format";

/// Where the server is, and what it is reached by.
#[derive(Clone, Debug)]
pub struct Server {
    url: String,
    http: reqwest::Client,
}

impl Server {
    /// The server at a URL.
    pub fn new(url: String) -> Self {
        Self { url, http: reqwest::Client::new() }
    }

    /// Makes sure that the server refuses what is wrong: one that takes everything would prove nothing.
    pub async fn refuses(&self) -> Result<(), String> {
        let reply = self.http.get(format!("{}/no/such/operation", self.url)).send().await;
        let reply = reply.map_err(|error| format!("steady does not answer: {error}"))?;
        match head(&reply).header("x-steady-request-valid") {
            Some("false") => Ok(()),
            other => Err(format!("steady says {other:?} of a request that the document does not know")),
        }
    }

    /// Sends a request as it is, and says what the server found.
    pub async fn found(&self, request: &Request, lists: Lists) -> Result<Vec<String>, String> {
        let query = if request.query.is_empty() { String::new() } else { format!("?{}", request.query) };
        let method = request.method.parse().map_err(|error| format!("{}: {error}", request.method))?;
        let mut sending = self.http.request(method, format!("{}{}{query}", self.url, request.path));
        for (name, value) in request.headers.iter().filter(|(name, _)| name != "host" && name != "content-length") {
            sending = sending.header(name, value);
        }
        sending = sending.header(LISTS, lists.as_steady_says());
        let sending = sending.body(request.body.clone().unwrap_or_default());
        let reply = sending.send().await.map_err(|error| format!("the server does not answer: {error}"))?;
        let reply = head(&reply);
        let is_valid = reply.header("x-steady-request-valid") == Some("true");
        let errors = errors(&reply);
        Ok(if !is_valid && errors.is_empty() { vec![format!("the status is {}", reply.status)] } else { errors })
    }
}

/// Sends a sample, and says what is wrong; empty if the server found the request valid and the client read the reply.
pub async fn problems(document: &Document, sample: &Sample, server: &Server) -> Vec<String> {
    let operation = drive::operation(document, sample);
    let lists = Lists::of(document, operation);
    let log = Log::default();
    let transport = ReqwestTransport::new(server.http.clone());
    let transport = Recorder::new(transport, log.clone()).note(LISTS, lists.as_steady_says());
    let client = drive::client(operation, &server.url, lists.as_client_says(), transport);
    let answer = (sample.call)(&client).await;
    let mut outcome = Outcome { answer, exchanges: log.exchanges() };
    if let Ok(Answer::WebSocket(request)) = &outcome.answer {
        match handshake(&server.http, operation, request).await {
            Ok(exchange) => outcome.exchanges.push(exchange),
            Err(error) => return vec![format!("the opening request of the WebSocket: {error}")],
        }
    }
    verdict(document, operation, sample, &outcome)
}

/// Whether the document says that the operation can return what a sample asks for. It is known of some operations that
/// they stream events though the document is silent about it; the server then answers with what the document has.
pub fn is_declared(operation: &Operation, sample: &Sample) -> bool {
    let bodies = operation.bodies.iter().map(|media| media.content_type.as_str());
    sample.variant.is_empty() || bodies.chain(operation.reply_types()).any(|declared| declared == sample.variant)
}

/// How a call's lists are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lists {
    /// With commas, as the client does by default.
    Commas,
    /// As `name[]`: the only form that the server takes where a list is inside an object.
    Brackets,
}

impl Lists {
    /// What the parameters of an operation need.
    pub fn of(document: &Document, operation: &Operation) -> Self {
        let mut deep = operation.parameters_in(Place::Query).filter(|parameter| parameter.is_deep);
        let schema = |at: &str| document.root().pointer(at).expect("the schema is there");
        if deep.any(|parameter| has_list(document, schema(&parameter.schema))) { Self::Brackets } else { Self::Commas }
    }

    fn as_steady_says(self) -> &'static str {
        match self {
            Self::Commas => "comma",
            Self::Brackets => "brackets",
        }
    }

    fn as_client_says(self) -> ArrayStyle {
        match self {
            Self::Commas => ArrayStyle::Comma,
            Self::Brackets => ArrayStyle::Brackets,
        }
    }
}

fn has_list(document: &Document, schema: &Value) -> bool {
    (0..Flat::of(document, schema, 0).branches).any(|choice| {
        let flat = Flat::of(document, schema, choice);
        flat.types().contains(&"array") || flat.properties().any(|(_, property)| has_list(document, property))
    })
}

fn verdict(document: &Document, operation: &Operation, sample: &Sample, outcome: &Outcome) -> Vec<String> {
    let mut found = match &outcome.answer {
        Err(error) if is_declared(operation, sample) => vec![error.to_string()],
        _ => Vec::new(),
    };
    match outcome.exchanges.as_slice() {
        [Exchange { reply: Some(reply), .. }] => {
            found.extend(of_reply(operation.sent_path(document.base_path()), reply));
        }
        [Exchange { reply: None, .. }] => found.push("there was no reply".to_owned()),
        several => found.push(format!("{} requests were sent", several.len())),
    }
    found
}

/// What the server says of a request, in the headers of its reply.
fn of_reply(path: &str, reply: &ReplyHead) -> Vec<String> {
    let mut found = Vec::new();
    if !(200..300).contains(&reply.status) {
        found.push(format!("the status is {}", reply.status));
    }
    if reply.header("x-steady-request-valid") != Some("true") {
        found.push("the request is not valid".to_owned());
    }
    match reply.header("x-steady-matched-path") {
        Some(matched) if matched == path => {}
        matched => found.push(format!("the request was for {}", matched.unwrap_or("no operation"))),
    }
    found.extend(errors(reply));
    found
}

fn errors(reply: &ReplyHead) -> Vec<String> {
    let count = reply.header("x-steady-error-count").and_then(|count| count.parse().ok()).unwrap_or(1_u32);
    let error = |index| {
        let part = |part: &str| reply.header(&format!("x-steady-error-{index}-{part}")).unwrap_or("-");
        format!("{} {}: {}", part("code"), part("path"), part("message"))
    };
    (1..=count).map(error).collect()
}

/// The opening request of a WebSocket, as a plain GET.
pub fn opening_request(operation: &Operation, opening: &Opening) -> Request {
    let url = opening.url.replacen("ws", "http", 1);
    let after_scheme = url.find("://").map_or(0, |scheme| scheme + 3);
    let path = url[after_scheme..].find('/').map_or(url.len(), |slash| after_scheme + slash);
    let (origin, target) = url.split_at(path);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Request {
        method: operation.method.clone(),
        origin: origin.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers: opening.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone())).collect(),
        body: None,
    }
}

/// Sends the opening request of a WebSocket as a plain GET: the server checks its path, query and headers, and does not
/// speak the protocol.
async fn handshake(http: &reqwest::Client, operation: &Operation, opening: &Opening) -> reqwest::Result<Exchange> {
    let request = opening_request(operation, opening);
    let url = format!("{}{}?{}", request.origin, request.path, request.query);
    let mut sending = http.get(url).header(LISTS, Lists::Commas.as_steady_says());
    for (name, value) in &request.headers {
        sending = sending.header(name, value);
    }
    let reply = head(&sending.send().await?);
    Ok(Exchange { request, reply: Some(reply) })
}

fn head(reply: &reqwest::Response) -> ReplyHead {
    let text = |value: &reqwest::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = reply.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    ReplyHead { status: reply.status().as_u16(), headers }
}
