//! `telnyx-mock`: the document as a server.
//!
//! In: the document, and requests. Out: the document's replies, made up, to what is valid by the document; 401, 404 or 422 with the
//! API's own form of errors to what is not. It keeps nothing: what was created is not there afterwards.

mod jobs;
mod list;
mod route;
mod server;
mod transport;
mod webhook;

use crate::answers;
use crate::document::{Credential, Document, Operation, Place};
use crate::drive::SECRETS;
use crate::exchange::Request;
use crate::judge::{self, Case};
use crate::media_type;
use crate::recorder::Canned;
use crate::validator::Validators;
use serde_json::{Value, json};
use std::sync::Arc;

pub use jobs::Jobs;
pub use server::Server;
pub use transport::MockedDocument;

/// What every request may have beside what the document declares.
const USUAL: &[&str] = &["accept", "authorization", "content-length", "content-type", "host", "user-agent"];

/// The document, ready to judge requests and to answer them.
#[derive(Debug)]
pub struct Mock {
    document: Arc<Document>,
    validators: Arc<Validators>,
    jobs: Jobs,
}

/// A reply, and what was found on the way to it.
#[derive(Debug)]
pub struct Answered {
    /// The reply.
    pub reply: Canned,
    /// The path of the operation as it is sent; `None` where there is no such operation.
    pub matched: Option<String>,
    /// What is wrong with the request.
    pub problems: Vec<String>,
}

impl Mock {
    /// A mock of a document.
    pub fn new(document: Document) -> Self {
        let validators = Arc::new(Validators::new(&document));
        Self::with_validators(Arc::new(document), validators)
    }

    /// A mock of a document whose validators are there.
    pub fn with_validators(document: Arc<Document>, validators: Arc<Validators>) -> Self {
        Self { document, validators, jobs: Jobs::default() }
    }

    /// The same with jobs that are done at once.
    #[must_use]
    pub fn with_jobs(self, jobs: Jobs) -> Self {
        Self { jobs, ..self }
    }

    /// Answers a request.
    pub fn answer(&self, request: &Request) -> Answered {
        let Some((operation, base_path)) = route::find(&self.document, &request.method, &request.path) else {
            let problem = format!("the document has no {} {}", request.method, request.path);
            return Answered {
                reply: refused(404, std::slice::from_ref(&problem)),
                matched: None,
                problems: vec![problem],
            };
        };
        let request = plain(request, operation);
        let problems = judge::violations(&Case {
            document: &self.document,
            validators: &self.validators,
            operation,
            is_full: false,
            variant: wanted(&request),
            secrets: SECRETS,
            base_path,
            request: &request,
        });
        let is_anonymous = problems.iter().any(|problem| problem.starts_with("authorization:"));
        let reply = match problems.as_slice() {
            [] => self.success(operation, &request),
            problems if is_anonymous => refused(401, problems),
            problems => refused(422, problems),
        };
        let matched = Some(operation.sent_path(self.document.base_path()).to_owned());
        Answered { reply, matched, problems }
    }

    /// The document's reply to a request, of a content type that the request accepts.
    fn success(&self, operation: &Operation, request: &Request) -> Canned {
        let accept = request.header("accept").first().copied().unwrap_or("*/*");
        let all = answers::first(&self.document, operation);
        let accepted = all
            .iter()
            .find(|reply| reply.content_type.as_deref().is_none_or(|declared| media_type::accepts(accept, declared)));
        let mut reply = accepted.or(all.first()).cloned().unwrap_or(Canned { status: 204, ..Canned::default() });
        // What the document declares as `*/*` comes as something, too.
        reply.content_type = reply.content_type.map(|declared| declared.replace("*/*", "application/octet-stream"));
        if let Ok(mut json) = serde_json::from_slice(&reply.body) {
            self.jobs.finish(operation, &mut json);
            list::end(&mut json);
            reply.body = json.to_string().into();
        }
        if accepted.is_none() && !wanted(request).is_empty() {
            let body = format!("data: {}\n\ndata: [DONE]\n\n", String::from_utf8_lossy(&reply.body));
            reply = Canned { content_type: Some(EVENTS.to_owned()), body: body.into(), ..reply };
        }
        reply
    }
}

/// Events, which some operations send though the document is silent about it.
const EVENTS: &str = "text/event-stream";

/// The content type that a request asks for whatever the document declares; empty for any.
fn wanted(request: &Request) -> &'static str {
    if request.header("accept").contains(&EVENTS) { EVENTS } else { "" }
}

/// The request as the judge wants it: without headers that any client and any proxy may send, and with the credential that every
/// client of the judge has in the place of any other of the right kind.
fn plain(request: &Request, operation: &Operation) -> Request {
    let declared: Vec<String> = operation.parameters_in(Place::Header).map(|it| it.name.to_ascii_lowercase()).collect();
    let mut plain = request.clone();
    plain.headers.retain(|(name, _)| USUAL.contains(&name.as_str()) || declared.contains(name));
    // The document does not declare it, so that nobody has to send it.
    if judge::keys_are_asked_for(operation) && plain.header(judge::KEY_HEADER).is_empty() {
        plain.headers.push((judge::KEY_HEADER.to_owned(), "any".to_owned()));
    }
    if plain.header("accept").is_empty() {
        plain.headers.push(("accept".to_owned(), "*/*".to_owned()));
    }
    let scheme = match operation.credential {
        Credential::Bearer => Some(("Bearer ", format!("Bearer {}", SECRETS.api_key))),
        // Of the two in the form that HTTP Basic has them.
        Credential::Basic { .. } => Some(("Basic ", "Basic Y29uZm9ybWFuY2UtaWQ6Y29uZm9ybWFuY2U6c2VjcmV0".to_owned())),
        Credential::None => None,
    };
    match scheme {
        Some((scheme, own)) => {
            let sent = plain.headers.iter_mut().filter(|(name, _)| name == "authorization");
            sent.filter(|(_, value)| value.len() > scheme.len() && value.starts_with(scheme))
                .for_each(|(_, value)| value.clone_from(&own));
        }
        // A key too many does no harm.
        None => plain.headers.retain(|(name, _)| name != "authorization"),
    }
    plain
}

/// A refusal in the form that the API has for errors.
fn refused(status: u16, problems: &[String]) -> Canned {
    let one = |problem: &String| json!({ "code": status.to_string(), "title": "The request is not valid", "detail": problem });
    let errors: Vec<Value> = problems.iter().map(one).collect();
    let body = json!({ "errors": errors }).to_string();
    Canned { status, content_type: Some("application/json".to_owned()), body: body.into() }
}
