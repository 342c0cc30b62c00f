//! The sample that examples show: what must be sent, what `spec/docs.toml` adds, and values that a reader recognises.
//!
//! Every language prints the same sample, so that examples differ in spelling only.

use crate::emit::docs::Edition;
use crate::emit::docs::texts::{self, Texts};
use crate::ir::{Api, OpId, Shape};
use crate::sample::{Node, Sample};
use std::collections::BTreeMap;

/// The sample of an operation.
pub fn sample(edition: &Edition<'_>, id: OpId) -> Sample {
    let op = &edition.api.operations[id];
    let tables = [&edition.texts.examples, &edition.texts.own_examples];
    let added: BTreeMap<_, _> = tables.iter().filter_map(|table| texts::of_operation(table, op)).flatten().collect();
    let added = serde_json::to_value(&added).expect("TOML has no value that JSON has not");
    let mut sample = Sample::required(edition.api, id, edition.values, Some(&added));
    for (param, node) in op.path_params.iter().zip(&mut sample.path) {
        recognisable(edition.texts, &param.wire, node);
    }
    for (index, node) in &mut sample.query {
        recognisable(edition.texts, &op.query[*index].wire, node);
    }
    let body = sample.body.as_mut();
    for (name, node) in body.map_or_else(Vec::new, |body| properties(edition.api, body)) {
        recognisable(edition.texts, name, node);
    }
    sample
}

/// A text that says no more than the name beside it becomes one that a reader recognises.
fn recognisable(texts: &Texts, name: &str, node: &mut Node) {
    if let Node::Text(text) = node
        && *text == name
        && let Some(value) = texts.placeholders.get(name)
    {
        value.clone_into(text);
    }
}

/// The properties of a body and their values.
fn properties<'a>(api: &'a Api, body: &'a mut Node) -> Vec<(&'a str, &'a mut Node)> {
    match body {
        Node::Union { value, .. } => properties(api, value),
        Node::Struct { ty, fields, .. } => {
            let Shape::Struct(object) = &api.types[*ty].shape else { return Vec::new() };
            fields.iter_mut().map(|(index, node)| (object.fields[*index].wire.as_str(), node)).collect()
        }
        _ => Vec::new(),
    }
}
