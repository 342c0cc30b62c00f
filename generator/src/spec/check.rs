//! Whether the operations of a document fit their paths, and what is done with those that do not.
//!
//! In: an untyped document, whose references lead somewhere and whose path items are none. Out: everything that was wrong,
//! each with what to do and what was done. It refuses to know the types of fields (module `typed`).

use super::Source;
use super::edit::take_out_all;
use super::locate::positions;
use crate::diagnostic::{Diagnostic, Pointer, Position};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The methods that a path item can have, in the order of the specification.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One method of one path of a document.
struct OperationNode<'d> {
    path: &'d str,
    method: &'static str,
    at: Pointer,
    item_at: Pointer,
    item: &'d Value,
    value: &'d Value,
}

impl OperationNode<'_> {
    fn title(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

fn operations(doc: &Value) -> impl Iterator<Item = OperationNode<'_>> {
    let paths = doc.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.flat_map(|(path, item)| {
        let at = Pointer::root().child("paths").child(path);
        METHODS.iter().filter_map(move |method| {
            let value = item.get(method).filter(|value| value.is_object())?;
            Some(OperationNode { path, method, at: at.child(method), item_at: at.clone(), item, value })
        })
    })
}

/// Mends operations, so that each has the parameters that its path names, once; tells ids that two of them have.
pub(super) fn mend_operations(doc: &mut Value, source: &Source) -> Vec<Diagnostic> {
    let mut told = repeated_ids(doc, source);
    let mut changes = Vec::new();
    for operation in operations(doc) {
        parameters(doc, &operation, &mut changes);
    }
    // What two operations share is told once.
    let mut gone: BTreeSet<&Pointer> = BTreeSet::new();
    for (diagnostic, change) in &changes {
        if let ParameterChange::TakeOut(at) = change
            && !gone.insert(at)
        {
            continue;
        }
        told.push(diagnostic.clone());
    }
    take_out_all(doc, gone);
    for (_, change) in &changes {
        if let ParameterChange::Declare { operation, names } = change {
            declare(doc, operation, names);
        }
    }
    told
}

/// What makes a parameter and its path agree.
enum ParameterChange {
    TakeOut(Pointer),
    Declare { operation: Pointer, names: Vec<String> },
}

fn declare(doc: &mut Value, operation: &Pointer, names: &[String]) {
    let Some(Value::Object(operation)) = doc.pointer_mut(operation.as_str()) else { return };
    if let Value::Array(parameters) = operation.entry("parameters").or_insert_with(|| json!([])) {
        let declared = |name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
        parameters.extend(names.iter().map(declared));
    }
}

fn repeated_ids(doc: &Value, source: &Source) -> Vec<Diagnostic> {
    let mut named: BTreeMap<&str, OperationNode<'_>> = BTreeMap::new();
    let mut repeated: Vec<(&str, OperationNode<'_>)> = Vec::new();
    for operation in operations(doc) {
        let Some(id) = operation.value.get("operationId").and_then(Value::as_str) else { continue };
        if named.contains_key(id) {
            repeated.push((id, operation));
        } else {
            named.insert(id, operation);
        }
    }
    let places = positions(&source.text, repeated.iter().map(|(id, _)| &named[id].at));
    let told = repeated.iter().zip(places);
    told.map(|((id, second), place)| repeated_id(id, &named[id], second, place)).collect()
}

fn repeated_id(id: &str, first: &OperationNode<'_>, second: &OperationNode<'_>, place: Option<Position>) -> Diagnostic {
    let line = place.map(|position| format!(" (line {})", position.line)).unwrap_or_default();
    let message = format!("`{id}` names two operations: {}{line} and {}", first.title(), second.title());
    let action = format!(
        "rename one of them in an overlay (`--overlay`), for example:\n\
         \x20   - target: $.paths['{}'].{}\n\
         \x20     description: The document gives this operation the name of another.\n\
         \x20     update:\n\
         \x20       operationId: {}",
        second.path,
        second.method,
        unique_name(second)
    );
    Diagnostic::error("duplicate-operation-id", message)
        .at(second.at.child("operationId"))
        .instead("they are told apart by their methods and paths")
        .help(action)
}

/// A name that no other operation has: the method and the words of the path.
fn unique_name(operation: &OperationNode<'_>) -> String {
    let words = operation.path.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once(operation.method).chain(words).collect::<Vec<_>>().join("_")
}

/// What is wrong with the parameters of an operation: given twice, or in the path but not declared, or the reverse.
fn parameters(doc: &Value, operation: &OperationNode<'_>, changes: &mut Vec<(Diagnostic, ParameterChange)>) {
    // Those of the path, with the list and the index that they are declared at: most places are never asked for.
    let mut in_path: Vec<(&str, &Pointer, usize)> = Vec::new();
    let place_of = |list: &Pointer, index: usize| list.child("parameters").index(index);
    for (list, at) in [(operation.item, &operation.item_at), (operation.value, &operation.at)] {
        let mut declared = BTreeSet::new();
        let parameters = list.get("parameters").and_then(Value::as_array).into_iter().flatten();
        for (index, parameter) in parameters.enumerate() {
            let Some((name, place)) = name_and_place(doc, parameter) else { continue };
            if !declared.insert((name, place)) {
                let message = format!("{} has the {place} parameter `{name}` twice", operation.title());
                let found = problem("duplicate-parameter", message, operation, "keep one of the two");
                changes.push((found.instead("the first is read"), ParameterChange::TakeOut(place_of(at, index))));
            } else if place == "path" {
                in_path.push((name, at, index));
            }
        }
    }
    let template = placeholders(operation.path);
    let declared: BTreeSet<&str> = in_path.iter().map(|(name, ..)| *name).collect();
    let named: BTreeSet<&str> = template.iter().copied().collect();
    changes.extend(undeclared(operation, template.into_iter().filter(|name| !declared.contains(name)).collect()));
    for (name, at, index) in in_path.into_iter().filter(|(name, ..)| !named.contains(name)) {
        let message =
            format!("{} declares the path parameter `{name}`, which its path does not have", operation.title());
        let help = "remove the parameter, or put its name in braces in the path";
        let found = problem("path-parameter", message, operation, help).instead("it is left out");
        changes.push((found, ParameterChange::TakeOut(place_of(at, index))));
    }
}

/// Path parameters of one operation that are told one by one; each is told with the whole path.
const TOLD: usize = 20;

/// The parameters that a path has and its operation does not declare.
fn undeclared(operation: &OperationNode<'_>, mut names: Vec<&str>) -> Vec<(Diagnostic, ParameterChange)> {
    let declare = |names: &[&str]| ParameterChange::Declare {
        operation: operation.at.clone(),
        names: names.iter().copied().map(str::to_owned).collect(),
    };
    let rest = names.split_off(names.len().min(TOLD));
    let one = |name: &str| {
        let message = format!("{} does not declare its path parameter `{name}`", operation.title());
        let help = format!(
            "add a parameter with `name: {name}`, `in: path`, `required: true` and its schema, by an overlay if need be"
        );
        problem("path-parameter", message, operation, &help).instead("it is declared as a string")
    };
    let mut found: Vec<_> = names.iter().map(|name| (one(name), declare(&[name]))).collect();
    if !rest.is_empty() {
        let message = format!("{} does not declare {} more of its path parameters", operation.title(), rest.len());
        let help = "add a parameter for each, or mend the path";
        let told = problem("path-parameter", message, operation, help).instead("they are declared as strings");
        found.push((told.counted(rest.len()), declare(&rest)));
    }
    found
}

fn problem(code: &'static str, message: String, operation: &OperationNode<'_>, help: &str) -> Diagnostic {
    Diagnostic::error(code, message).at(operation.at.clone()).help(help)
}

fn name_and_place<'d>(doc: &'d Value, mut parameter: &'d Value) -> Option<(&'d str, &'d str)> {
    while let Some(target) = parameter.get("$ref").and_then(Value::as_str) {
        parameter = doc.pointer(Pointer::parse(target).as_str())?;
    }
    Some((parameter.get("name")?.as_str()?, parameter.get("in")?.as_str()?))
}

/// The names in braces, each once.
fn placeholders(path: &str) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let names = path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    names.map(|(name, _)| name).filter(|name| seen.insert(*name)).collect()
}

#[cfg(test)]
mod tests;
