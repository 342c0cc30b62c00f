//! Whether the operations of a document fit their paths, and what is done with those that do not.
//!
//! In: an untyped document, whose references lead somewhere and whose path items are none. Out: everything that was wrong,
//! each with what to do and what was done. It refuses to know the types of fields (module `typed`).

use super::Source;
use super::edit::take_out;
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
    // From the end, so that the indices of what is still to go stay right; what two operations share is told once.
    let mut gone: BTreeSet<&Pointer> = BTreeSet::new();
    for (diagnostic, change) in &changes {
        if let ParameterChange::TakeOut(at) = change
            && !gone.insert(at)
        {
            continue;
        }
        told.push(diagnostic.clone());
    }
    let mut gone: Vec<&Pointer> = gone.into_iter().collect();
    gone.sort_by_key(|at| std::cmp::Reverse(at.segments().last().and_then(|index| index.parse::<usize>().ok())));
    gone.iter().for_each(|at| take_out(doc, at));
    for (_, change) in &changes {
        if let ParameterChange::Declare { operation, name } = change {
            declare(doc, operation, name);
        }
    }
    told
}

/// What makes a parameter and its path agree.
enum ParameterChange {
    TakeOut(Pointer),
    Declare { operation: Pointer, name: String },
}

fn declare(doc: &mut Value, operation: &Pointer, name: &str) {
    let Some(Value::Object(operation)) = doc.pointer_mut(operation.as_str()) else { return };
    if let Value::Array(parameters) = operation.entry("parameters").or_insert_with(|| json!([])) {
        parameters.push(json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}));
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

/// A parameter that is declared.
struct Declared<'d> {
    name: &'d str,
    place: &'d str,
    at: Pointer,
}

/// What is wrong with the parameters of an operation: given twice, or in the path but not declared, or the reverse.
fn parameters(doc: &Value, operation: &OperationNode<'_>, changes: &mut Vec<(Diagnostic, ParameterChange)>) {
    let mut declared: Vec<Declared<'_>> = Vec::new();
    for (list, at) in [(operation.item, &operation.item_at), (operation.value, &operation.at)] {
        let own = declared.len();
        let parameters = list.get("parameters").and_then(Value::as_array).into_iter().flatten();
        for (index, parameter) in parameters.enumerate() {
            let Some((name, place)) = name_and_place(doc, parameter) else { continue };
            let at = at.child("parameters").index(index);
            if declared[own..].iter().any(|known| (known.name, known.place) == (name, place)) {
                let message = format!("{} has the {place} parameter `{name}` twice", operation.title());
                let found = problem("duplicate-parameter", message, operation, "keep one of the two");
                changes.push((found.instead("the first is read"), ParameterChange::TakeOut(at)));
            } else {
                declared.push(Declared { name, place, at });
            }
        }
    }
    declared.retain(|parameter| parameter.place == "path");
    let template = placeholders(operation.path);
    for name in template.iter().filter(|name| !declared.iter().any(|known| known.name == **name)) {
        let message = format!("{} does not declare its path parameter `{name}`", operation.title());
        let help = format!(
            "add a parameter with `name: {name}`, `in: path`, `required: true` and its schema, by an overlay if need be"
        );
        let found = problem("path-parameter", message, operation, &help).instead("it is declared as a string");
        changes.push((found, ParameterChange::Declare { operation: operation.at.clone(), name: (*name).to_owned() }));
    }
    for stray in declared.into_iter().filter(|known| !template.contains(&known.name)) {
        let message =
            format!("{} declares the path parameter `{}`, which its path does not have", operation.title(), stray.name);
        let help = "remove the parameter, or put its name in braces in the path";
        let found = problem("path-parameter", message, operation, help).instead("it is left out");
        changes.push((found, ParameterChange::TakeOut(stray.at)));
    }
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
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in path.split('{').skip(1).filter_map(|rest| rest.split_once('}')) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests;
