//! What is sent.

use super::{Pinned, Test, each_operation};
use telnyx_conformance::document::{Document, Operation, Place};
use telnyx_conformance::drive::{self, NOWHERE_PATH, SECRETS};
use telnyx_conformance::exchange::Request;
use telnyx_conformance::host::{Client, Form, Run, Sample, with_path_values};
use telnyx_conformance::judge::{self, Case};
use telnyx_conformance::schema::Flat;
use telnyx_conformance::sent;

/// A path value with every kind of character that a path gives a meaning to, or that must be escaped.
const HOSTILE: &str = "a/b?c#d%é ;+\\..%2F";

pub fn trials() -> Vec<(String, Test)> {
    vec![
        ("every_operation_has_both_samples".to_owned(), both_samples),
        ("requests_with_what_is_required".to_owned(), |pinned| judged(pinned, Form::Required)),
        ("requests_with_everything".to_owned(), |pinned| judged(pinned, Form::Full)),
        ("path_values_are_one_segment".to_owned(), path_values),
    ]
}

fn both_samples(pinned: &Pinned) -> Vec<String> {
    each_operation(pinned, &async |operation| {
        let missing = [Form::Required, Form::Full].into_iter().filter(|form| drive::sample(operation, *form).is_none());
        missing.map(|form| format!("no sample of the form {form:?}")).collect()
    })
}

fn judged(pinned: &Pinned, form: Form) -> Vec<String> {
    each_operation(pinned, &async |operation| {
        let mut problems = Vec::new();
        for sample in drive::samples(operation).filter(|sample| sample.form == form) {
            problems.extend(violations(pinned, operation, sample).await);
        }
        problems
    })
}

async fn violations(pinned: &Pinned, operation: &Operation, sample: &Sample) -> Vec<String> {
    let request = match sent(pinned, operation, |client| (sample.call)(client)).await {
        Ok(request) => request,
        Err(problem) => return vec![problem],
    };
    judge::violations(&Case {
        document: &pinned.document,
        validators: &pinned.validators,
        operation,
        is_full: sample.form == Form::Full,
        variant: sample.variant,
        secrets: SECRETS,
        base_path: NOWHERE_PATH,
        request: &request,
    })
}

async fn sent(pinned: &Pinned, operation: &Operation, call: impl FnOnce(&Client) -> Run) -> Result<Request, String> {
    let replies = pinned.answers(operation).first().map(|answer| answer.replies.clone()).unwrap_or_default();
    sent::of(operation, replies, call).await
}

fn path_values(pinned: &Pinned) -> Vec<String> {
    each_operation(pinned, &async |operation| {
        if operation.parameters_in(Place::Path).next().is_none() {
            return Vec::new();
        }
        let Some(sample) = drive::sample(operation, Form::Required) else { return vec!["no sample".to_owned()] };
        match sent(pinned, operation, |client| with_path_values(sample, client, HOSTILE)).await {
            Ok(request) => altered(pinned, operation, &request),
            Err(problem) => vec![problem],
        }
    })
}

/// The path parameters that do not arrive as they were given.
fn altered(pinned: &Pinned, operation: &Operation, request: &Request) -> Vec<String> {
    let base = pinned.document.base_path();
    let values = match judge::path_values(&request.path, NOWHERE_PATH, operation.sent_path(base)) {
        Ok(values) => values,
        Err(problem) => return vec![problem],
    };
    let count = operation.parameters_in(Place::Path).count();
    let parameter = |name: &str| operation.parameters_in(Place::Path).find(|parameter| parameter.name == name);
    let is_number =
        |name: &str| parameter(name).is_some_and(|parameter| is_number(&pinned.document, &parameter.schema));
    let wrong = values.iter().filter(|(name, value)| value != HOSTILE && !is_number(name));
    let mut problems: Vec<_> = wrong.map(|(name, value)| format!("{name} arrives as {value:?}")).collect();
    if values.len() != count {
        problems.push(format!("{} of {count} path parameters arrive", values.len()));
    }
    problems
}

/// Whether only numbers are values of a schema, so that there is no text to try.
fn is_number(document: &Document, schema: &str) -> bool {
    let flat = Flat::of(document, document.at(schema), 0);
    !flat.types().is_empty() && flat.types().iter().all(|ty| matches!(*ty, "integer" | "number"))
}
