//! The query: every pair belongs to a declared parameter, and every parameter that must be there is.

use super::{Case, missing, wire};
use crate::document::{Parameter, Place};
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) fn violations(case: &Case<'_>) -> Vec<String> {
    let parameters: Vec<_> = case.operation.parameters_in(Place::Query).collect();
    let mut found = Vec::new();
    let mut trees: BTreeMap<&str, Value> = BTreeMap::new();
    for (name, text) in case.request.pairs() {
        match owner(&parameters, &name) {
            Some((parameter, steps)) => wire::insert(trees.entry(&parameter.name).or_default(), &steps, &text),
            None => found.push(format!("query {name}: the document does not declare it")),
        }
    }
    for parameter in &parameters {
        let problems = match trees.get(parameter.name.as_str()) {
            Some(tree) => value_problems(case, parameter, tree),
            None if parameter.required => vec!["not sent".to_owned()],
            None if case.is_full && !is_said_twice(&parameters, parameter) => vec!["not sent".to_owned()],
            None => Vec::new(),
        };
        found.extend(problems.into_iter().map(|problem| format!("query {}: {problem}", parameter.name)));
    }
    found
}

/// Whether a parameter's name is also that of a property of another one (`filter[name]` beside `filter`): a server cannot
/// tell which is meant, so a sample sends one of them.
fn is_said_twice(parameters: &[&Parameter], parameter: &Parameter) -> bool {
    parameters.iter().any(|other| {
        other.is_deep && parameter.name.strip_prefix(&other.name).is_some_and(|rest| rest.starts_with('['))
    })
}

/// The parameter that a name belongs to, and the steps from there: one of exactly that name goes before an object.
fn owner<'p, 'n>(parameters: &[&'p Parameter], name: &'n str) -> Option<(&'p Parameter, Vec<&'n str>)> {
    if let Some(parameter) = parameters.iter().find(|parameter| parameter.name == name) {
        return Some((parameter, Vec::new()));
    }
    let of = |parameter: &&&'p Parameter| name.strip_prefix(&parameter.name).is_some_and(|rest| rest.starts_with('['));
    // Of `filter` and `filter[name]`, the longer name is meant.
    let parameter = parameters.iter().filter(of).max_by_key(|parameter| parameter.name.len())?;
    let rest = &name[parameter.name.len()..];
    Some((parameter, wire::steps(rest).split_off(1)))
}

fn value_problems(case: &Case<'_>, parameter: &Parameter, tree: &Value) -> Vec<String> {
    if tree.is_object() && !parameter.is_deep {
        return vec!["sent with brackets, which the document does not declare".to_owned()];
    }
    let schema = case.document.root().pointer(&parameter.schema).expect("the schema is there");
    let value = match wire::value(case.document, schema, tree, wire::Lists::Commas) {
        Ok(value) => value,
        Err(problem) => return vec![problem],
    };
    let mut problems = case.validators.errors(&parameter.schema, &value);
    if case.is_full {
        problems.extend(missing::properties(case.document, schema, &value));
    }
    problems
}
