//! A request that an official SDK has no method for: what its client's own `get` and `post` are given.
//!
//! In: a call. Out: its path with values in it, and the rest of its arguments by where they are sent. It refuses to know how a
//! language writes them.

use super::url;
use crate::emit::docs::example::{Call, ExampleKey, ExampleValue};
use crate::emit::docs::facts::parameters::ParameterPlace;

/// The parts of a request.
pub struct PlainRequest {
    /// The method, in lower case.
    pub method: String,
    /// The path with values in it.
    pub path: String,
    /// What is in the query, by name; `None` where nothing is.
    pub query: Option<ExampleValue>,
    /// Headers, by name; `None` where there are none.
    pub headers: Option<ExampleValue>,
    /// The body, if there is one.
    pub body: Option<ExampleValue>,
}

impl PlainRequest {
    /// The request of a call.
    pub fn of(call: &Call<'_>) -> Self {
        let op = &call.edition.api.operations[call.id];
        Self {
            method: op.method.as_str().to_lowercase(),
            path: url::path(call, url::address, |argument| Some(url::value(&argument.value.to_text()))),
            query: entries(call, ParameterPlace::Query),
            headers: entries(call, ParameterPlace::Header),
            body: call.arguments.opaque.clone().or_else(|| entries(call, ParameterPlace::Body)),
        }
    }
}

/// The arguments that are sent in one place, by their names on the wire.
fn entries(call: &Call<'_>, place: ParameterPlace) -> Option<ExampleValue> {
    let sent = call.arguments.others.iter().filter(|argument| argument.place == place);
    let entry = sent.map(|argument| (ExampleKey::Data(argument.wire.clone()), wired(&argument.value)));
    let entries: Vec<_> = entry.collect();
    (!entries.is_empty()).then_some(ExampleValue::Object(entries))
}

/// A value whose keys nobody spells.
fn wired(value: &ExampleValue) -> ExampleValue {
    match value {
        ExampleValue::List(items) => ExampleValue::List(items.iter().map(wired).collect()),
        ExampleValue::Object(entries) => ExampleValue::Object(
            entries.iter().map(|(key, value)| (ExampleKey::Data(key.wire().to_owned()), wired(value))).collect(),
        ),
        value => value.clone(),
    }
}
