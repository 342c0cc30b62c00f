//! Requests of the published documents: a credential and an announcement of JSON everywhere, values as they are.
//!
//! In: an example call. Out: a command. It refuses to know what ours would send.

use crate::emit::docs::example::{Call, Encoding, Example, ExampleArgument, ExampleValue};
use crate::emit::docs::facts::parameters::{self, ParameterPlace};
use crate::emit::docs::language::request::{self, Request};
use crate::emit::docs::language::{self, form};
use crate::ir::{Method, Operation};
use std::fmt::Write as _;

/// Prints a request.
pub fn print(call: &Call<'_>) -> Example {
    let op = &call.edition.api.operations[call.id];
    let request = Request {
        method: op.method,
        credential: request::bearer(&call.edition.api.identity),
        headers: request::headers(call),
        json_type: (call.arguments.encoding == Encoding::Json && op.method != Method::Delete)
            .then(|| request::json_type(op)),
        body: body(call, op),
        url: url(call, op),
    };
    request.example()
}

fn url(call: &Call<'_>, op: &Operation) -> String {
    let path = language::url::path(call, str::to_owned, |argument| path_value(call, argument));
    request::url(&call.edition.api.info.base_url, &path, &query(call, op))
}

fn path_value(call: &Call<'_>, argument: &ExampleArgument) -> Option<String> {
    let own = argument.value.to_text();
    let known = || call.edition.texts.placeholders.url.get(&argument.wire).cloned();
    if own == argument.wire { known() } else { Some(own) }
}

/// Every parameter with an example, required or not.
fn query(call: &Call<'_>, op: &Operation) -> Vec<String> {
    if op.method != Method::Get {
        return Vec::new();
    }
    let outside = parameters::outside_body(call.edition, call.id);
    let queries = outside.iter().filter(|parameter| parameter.place == ParameterPlace::Query);
    let pair = |wire: &str, example: &serde_json::Value| format!("{wire}={}", form::scalar(example));
    queries.filter_map(|parameter| Some(pair(parameter.wire, parameter.facts.example.as_deref()?))).collect()
}

fn body(call: &Call<'_>, op: &Operation) -> Option<String> {
    if call.arguments.encoding != Encoding::Json {
        return request::other_body(call, op);
    }
    if !call.arguments.all().any(ExampleArgument::is_in_body) {
        return None;
    }
    let text = request::json(call, |argument, value| known(call, argument, value));
    Some(request::json_body(&if call.arguments.edited { deeper(&text) } else { text }))
}

/// A made id becomes one that a reader recognises, too.
fn known(call: &Call<'_>, argument: &ExampleArgument, value: &ExampleValue) -> serde_json::Value {
    match value {
        ExampleValue::Text(text) if text == super::values::UUID => {
            call.edition.texts.placeholders.get("id").unwrap_or(text).into()
        }
        value => request::recognisable(call, argument, value),
    }
}

/// Examples that people edited are indented by four more.
fn deeper(text: &str) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    let body: Vec<&str> = lines.collect();
    let last = body.len().saturating_sub(1);
    body.iter().enumerate().fold(first, |mut out, (index, line)| {
        let pad = if index == last { "  " } else { "    " };
        write!(out, "\n{pad}{line}").expect("writing to a String cannot fail");
        out
    })
}
