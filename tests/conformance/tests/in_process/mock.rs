//! What `telnyx-mock` says of what is sent.

use super::{Pinned, Test, each_operation};
use std::sync::Arc;
use telnyx_conformance::document::Operation;
use telnyx_conformance::drive::{self, NOWHERE};
use telnyx_conformance::exchange::Request;
use telnyx_conformance::host::{Answer, Sample};
use telnyx_conformance::mock::{Mock, MockedDocument};
use telnyx_conformance::on_steady::{is_declared, opening_request};
use telnyx_sdk::ArrayStyle;

pub fn trials() -> Vec<(String, Test)> {
    vec![
        ("telnyx_mock_takes_every_sample".to_owned(), every_sample),
        ("telnyx_mock_refuses_what_is_wrong".to_owned(), what_is_wrong),
    ]
}

fn mock(pinned: &Pinned) -> Arc<Mock> {
    Arc::new(Mock::with_validators(Arc::clone(&pinned.document), Arc::clone(&pinned.validators)))
}

/// Every sample is valid to the mock, and its reply is one that the client reads.
fn every_sample(pinned: &Pinned) -> Vec<String> {
    let mock = mock(pinned);
    each_operation(pinned, &async |operation| {
        let mut problems = Vec::new();
        for sample in drive::samples(operation) {
            problems.extend(of_sample(&mock, operation, sample).await);
        }
        problems
    })
}

async fn of_sample(mock: &Arc<Mock>, operation: &Operation, sample: &Sample) -> Vec<String> {
    let client = drive::client(operation, NOWHERE, ArrayStyle::default(), MockedDocument(Arc::clone(mock)));
    match (sample.call)(&client).await {
        Ok(Answer::WebSocket(opening)) => mock.answer(&opening_request(operation, &opening)).problems,
        Err(error) if error.status().is_some() || is_declared(operation, sample) => vec![error.to_string()],
        Ok(_) | Err(_) => Vec::new(),
    }
}

fn what_is_wrong(pinned: &Pinned) -> Vec<String> {
    let mock = mock(pinned);
    let request = |method: &str, path: &str, headers: &[(&str, &str)], body: &str| Request {
        method: method.to_owned(),
        path: path.to_owned(),
        headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        body: (!body.is_empty()).then(|| body.to_owned().into()),
        ..Request::default()
    };
    let (key, json) = (("authorization", "Bearer any"), ("content-type", "application/json"));
    let cases = [
        (200, request("GET", "/v2/balance", &[key], "")),
        (200, request("GET", "/balance", &[key], "")),
        (401, request("GET", "/v2/balance", &[], "")),
        (401, request("GET", "/v2/balance", &[("authorization", "Basic any")], "")),
        (404, request("GET", "/v2/no/such/operation", &[key], "")),
        (404, request("DELETE", "/v2/balance", &[key], "")),
        (200, request("POST", "/v2/messages", &[key, json], r#"{"to": "+13125550001", "text": "hi"}"#)),
        (422, request("POST", "/v2/messages", &[key, json], r#"{"text": "hi"}"#)),
        (422, request("POST", "/v2/messages", &[key, json], r#"{"to": 7}"#)),
        (422, request("POST", "/v2/messages", &[key, json], r#"{"to": "#)),
        (422, request("POST", "/v2/messages", &[key], "to=7")),
    ];
    let told = cases.into_iter().filter_map(|(status, request)| {
        let answered = mock.answer(&request);
        let problem = || format!("{request:?} was answered with {}: {:?}", answered.reply.status, answered.problems);
        (answered.reply.status != status).then(problem)
    });
    told.collect()
}
