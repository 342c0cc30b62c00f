//! What comes back.

use super::{Pinned, Test, each_operation};
use serde_json::{Map, Value};
use std::cell::Cell;
use telnyx_conformance::answers::{self, Answer};
use telnyx_conformance::document::Operation;
use telnyx_conformance::drift::{self, Drift};
use telnyx_conformance::drive::{self, Outcome};
use telnyx_conformance::example::{Example, Site};
use telnyx_conformance::filled::Filled;
use telnyx_conformance::host::{Form, Sample};
use telnyx_conformance::{on_steady, same};

/// Operations whose reply cannot have a valid example: what fits one variant of a `oneOf` fits another, too.
const AMBIGUOUS: [&str; 4] =
    ["GET /detail_records", "GET /portouts/events", "GET /portouts/events/{id}", "GET /wireless_blocklist_values"];

pub fn trials() -> Vec<(String, Test)> {
    vec![
        ("examples_are_valid".to_owned(), examples),
        ("replies_are_read".to_owned(), read),
        ("json_replies_are_read_without_loss".to_owned(), without_loss),
        ("drift::optional_properties_missing".to_owned(), |pinned| tolerated(pinned, Drift::Missing)),
        ("drift::optional_properties_null".to_owned(), |pinned| tolerated(pinned, Drift::Null)),
        ("drift::numbers_as_text".to_owned(), |pinned| tolerated(pinned, Drift::NumberAsText)),
        ("drift::text_as_numbers".to_owned(), |pinned| tolerated(pinned, Drift::TextAsNumber)),
        ("drift::new_values".to_owned(), |pinned| tolerated(pinned, Drift::NewValue)),
        ("drift::new_variants".to_owned(), |pinned| tolerated(pinned, Drift::NewVariant)),
        ("drift::extra_properties".to_owned(), |pinned| tolerated(pinned, Drift::Extra)),
        ("drift::required_properties_missing".to_owned(), required_missing),
        ("drift::envelopes_without_a_value".to_owned(), empty_envelopes),
    ]
}

/// The examples that the other trials stand on are valid by the document, but for those that cannot be.
fn examples(pinned: &Pinned) -> Vec<String> {
    let filled = Filled::of(&pinned.document, &pinned.validators);
    let ambiguous = filled.ambiguous.iter().filter(|(name, _)| !AMBIGUOUS.contains(&name.as_str()));
    filled.without.iter().chain(ambiguous).map(|(name, why)| format!("{name}: {why}")).collect()
}

/// Every declared success, of whatever content type, is read without an error.
fn read(pinned: &Pinned) -> Vec<String> {
    each_operation(pinned, &async |operation| {
        let mut problems = Vec::new();
        for sample in drive::samples(operation).filter(|sample| on_steady::is_declared(operation, sample)) {
            for answer in pinned.answers(operation) {
                let outcome =
                    drive::in_process(operation, answer.replies.clone(), |client| (sample.call)(client)).await;
                problems.extend(outcome.answer.err().map(|error| error.to_string()));
            }
        }
        problems
    })
}

fn without_loss(pinned: &Pinned) -> Vec<String> {
    each_json(
        pinned,
        &async |operation, sample, answer, example| match reply(operation, sample, answer, &example.value).await.answer
        {
            Ok(value) => same::differences(&example.value, &value),
            Err(error) => vec![error.to_string()],
        },
    )
}

/// A reply that drifts in every place where it can is read; if it is not, each place is tried alone, to say which.
fn tolerated(pinned: &Pinned, drift: Drift) -> Vec<String> {
    let places = Cell::new(0);
    let mut problems = each_json(pinned, &async |operation, sample, answer, example| {
        let sites = drift.sites(example);
        places.set(places.get() + sites.len());
        let mut all = example.value.clone();
        sites.iter().for_each(|site| drift.apply(&mut all, site));
        let mut problems = Vec::new();
        if let Err(error) = reply(operation, sample, answer, &all).await.answer {
            problems.push(format!("everywhere: {error}"));
            for site in sites {
                problems.extend(alone(operation, sample, answer, example, drift, site).await.err());
            }
        }
        problems
    });
    if places.get() == 0 {
        problems.push(format!("no reply has a place for {drift:?}: the trial says nothing"));
    }
    problems
}

async fn alone(
    operation: &Operation,
    sample: &Sample,
    answer: &Answer,
    example: &Example,
    drift: Drift,
    site: &Site,
) -> Result<(), String> {
    let mut value = example.value.clone();
    drift.apply(&mut value, site);
    let outcome = reply(operation, sample, answer, &value).await;
    outcome.answer.map(drop).map_err(|error| format!("{}: {error}", site.at))
}

/// A reply without a required property is read all the same.
fn required_missing(pinned: &Pinned) -> Vec<String> {
    each_json(pinned, &async |operation, sample, answer, example| {
        let mut problems = Vec::new();
        for site in Drift::RequiredMissing.sites(example) {
            let mut value = example.value.clone();
            Drift::RequiredMissing.apply(&mut value, site);
            let outcome = reply(operation, sample, answer, &value).await;
            problems.extend(unlike_missing(&outcome, site));
        }
        problems
    })
}

fn unlike_missing(outcome: &Outcome, site: &Site) -> Option<String> {
    outcome.answer.as_ref().err().map(|error| format!("{} is missing: {error}", site.at))
}

/// A reply that lacks the one value that it is for is read all the same: what the call did is done.
fn empty_envelopes(pinned: &Pinned) -> Vec<String> {
    each_json(pinned, &async |operation, sample, answer, example| {
        let mut problems = Vec::new();
        for site in example.sites.iter().filter(|site| drift::is_envelope(example, site)) {
            let outcome = reply(operation, sample, answer, &Value::Object(Map::new())).await;
            problems.extend(outcome.answer.err().map(|error| format!("without {}: {error}", site.at)));
        }
        problems
    })
}

async fn reply(operation: &Operation, sample: &Sample, answer: &Answer, json: &Value) -> Outcome {
    drive::in_process(operation, answers::with_json(answer, json), |client| (sample.call)(client)).await
}

/// What is wrong with each JSON reply of each operation, over all choices that the unions in it leave.
fn each_json(
    pinned: &Pinned,
    judge: &impl AsyncFn(&Operation, &Sample, &Answer, &Example) -> Vec<String>,
) -> Vec<String> {
    each_operation(pinned, &async |operation| {
        let Some(sample) = drive::sample(operation, Form::Required) else { return vec!["no sample".to_owned()] };
        let mut problems = Vec::new();
        for answer in pinned.answers(operation) {
            if let Some(example) = &answer.json {
                problems.extend(judge(operation, sample, answer, example).await);
            }
        }
        problems.dedup();
        problems
    })
}
