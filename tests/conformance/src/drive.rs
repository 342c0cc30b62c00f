//! Sample calls, driven: through a transport of ours, each with a client of its own.

use crate::document::{Credential, Document, Operation};
use crate::exchange::Exchange;
use crate::host::{Answer, Form, Run, Sample};
use crate::judge::Secrets;
use crate::recorder::{Canned, Log, Recorder, Stub};
use crate::samples::SAMPLES;
use telnyx_sdk::transport::Transport;
use telnyx_sdk::{ArrayStyle, Client, Error};

/// What every client of this crate is given to prove who calls.
pub const SECRETS: Secrets<'static> =
    Secrets { api_key: "KEY0123456789", oauth_client: ("conformance-id", "conformance:secret") };

/// The base URL of calls that no network sees; no host has this name (RFC 2606).
pub const NOWHERE: &str = "http://telnyx.invalid/v2";

/// The path of [`NOWHERE`].
pub const NOWHERE_PATH: &str = "/v2";

/// What came of a call.
#[derive(Debug)]
pub struct Outcome {
    /// What the client returned.
    pub answer: Result<Answer, Error>,
    /// What went over the wire.
    pub exchanges: Vec<Exchange>,
}

/// The client for an operation: it has the credential that the document asks for, and does not repeat what failed.
pub fn client(operation: &Operation, base_url: &str, style: ArrayStyle, transport: impl Transport) -> Client {
    let builder = Client::builder().base_url(base_url).max_retries(0).array_style(style).transport(transport);
    let builder = match operation.credential {
        Credential::Basic { .. } => builder.oauth_client(SECRETS.oauth_client.0, SECRETS.oauth_client.1),
        Credential::Bearer | Credential::None => builder.api_key(SECRETS.api_key),
    };
    builder.build().expect("these settings can be used")
}

/// Drives a call against replies that are ready, without a network.
pub async fn in_process(operation: &Operation, replies: Vec<Canned>, call: impl FnOnce(&Client) -> Run) -> Outcome {
    let log = Log::default();
    let transport = Recorder::new(Stub { replies }, log.clone());
    let client = client(operation, NOWHERE, ArrayStyle::default(), transport);
    let answer = call(&client).await;
    Outcome { answer, exchanges: log.exchanges() }
}

/// The samples of an operation.
pub fn samples(operation: &Operation) -> impl Iterator<Item = &'static Sample> {
    SAMPLES.iter().filter(move |sample| sample.method == operation.method && sample.path == operation.path)
}

/// The operation's sample of a form, with the default content type of its body.
pub fn sample(operation: &Operation, form: Form) -> Option<&'static Sample> {
    samples(operation).find(|sample| sample.form == form && sample.variant.is_empty())
}

/// The operation of a sample.
pub fn operation<'d>(document: &'d Document, sample: &Sample) -> &'d Operation {
    document.operation(sample.method, sample.path).expect("samples are of operations of the document")
}
