//! Whether a document is one that can be read at all, and whether its operations fit their paths.
//!
//! In: an untyped document. Out: everything that is wrong with it, each with what to do. It refuses to know references
//! (module `references`) and the types of fields (module `typed`).

use super::Source;
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The methods that a path item can have, in the order of the specification.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Whether this is an OpenAPI document of a version that is read, with paths.
pub(super) fn document(doc: &Value) -> Result<(), Failure> {
    let root = Pointer::root();
    let Value::Object(fields) = doc else {
        let why = if doc.is_null() { "it is empty" } else { "its top level is not an object" };
        return Err(not_openapi(why).into());
    };
    if let Some(version) = fields.get("swagger") {
        let message = format!("this is a Swagger {} document; OpenAPI 3.0 and 3.1 are read", version_text(version));
        let help = "convert it to OpenAPI 3 first; every Swagger tool can";
        return Err(Diagnostic::error("swagger", message).at(root.child("swagger")).help(help).into());
    }
    let Some(version) = fields.get("openapi") else {
        return Err(not_openapi("it has no key `openapi`").into());
    };
    if !version.as_str().is_some_and(|version| version.starts_with("3.0.") || version.starts_with("3.1.")) {
        let message = format!("OpenAPI {} is not supported; 3.0 and 3.1 are read", version_text(version));
        let help = "give a document of one of these versions, which says so in three numbers: `openapi: 3.1.0`";
        return Err(Diagnostic::error("openapi-version", message).at(root.child("openapi")).help(help).into());
    }
    let wrong = paths(fields);
    if wrong.is_empty() { Ok(()) } else { Err(Failure(wrong)) }
}

fn version_text(version: &Value) -> String {
    version.as_str().map_or_else(|| version.to_string(), str::to_owned)
}

fn not_openapi(why: &str) -> Diagnostic {
    Diagnostic::error("not-openapi", format!("this is not an OpenAPI document: {why}"))
        .at(Pointer::root())
        .help("an OpenAPI document begins with `openapi: 3.1.0` or `openapi: 3.0.3`")
}

fn paths(fields: &Map<String, Value>) -> Vec<Diagnostic> {
    let at = Pointer::root().child("paths");
    let wrong = |message: String, at: Pointer, help: &str| Diagnostic::error("bad-paths", message).at(at).help(help);
    match fields.get("paths") {
        Some(Value::Object(paths)) => {
            let unrooted = paths.keys().filter(|path| !path.starts_with('/') && !path.starts_with("x-"));
            let message = |path: &String| format!("the path `{path}` does not begin with a slash");
            unrooted
                .map(|path| {
                    wrong(message(path), at.child(path), "write the slash: a path is appended to the server's URL")
                })
                .collect()
        }
        Some(_) => {
            vec![wrong("`paths` is not an object".to_owned(), at, "`paths` maps each path, `/calls`, to its methods")]
        }
        // 3.1 allows a document of webhooks alone.
        None if fields.contains_key("webhooks") => Vec::new(),
        None => vec![wrong(
            "the document has no `paths`".to_owned(),
            Pointer::root(),
            "give the document that describes the operations",
        )],
    }
}

/// One method of one path of a document.
struct OperationNode<'d> {
    path: &'d str,
    method: &'static str,
    at: Pointer,
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
            let value = item.get(method)?;
            Some(OperationNode { path, method, at: at.child(method), item, value })
        })
    })
}

/// Whether operations have names of their own, and the parameters that their paths name. Path items are not references.
pub(super) fn all_operations(doc: &Value, source: &Source) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let mut named: BTreeMap<&str, OperationNode<'_>> = BTreeMap::new();
    for operation in operations(doc) {
        wrong.extend(parameters(doc, &operation));
        let Some(id) = operation.value.get("operationId").and_then(Value::as_str) else { continue };
        match named.get(id) {
            Some(first) => wrong.push(repeated_id(id, first, &operation, source)),
            None => drop(named.insert(id, operation)),
        }
    }
    wrong
}

fn repeated_id(id: &str, first: &OperationNode<'_>, second: &OperationNode<'_>, source: &Source) -> Diagnostic {
    let line = source.position(&first.at).map(|position| format!(" (line {})", position.line)).unwrap_or_default();
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
    Diagnostic::error("duplicate-operation-id", message).at(second.at.child("operationId")).help(action)
}

/// A name that no other operation has: the method and the words of the path.
fn unique_name(operation: &OperationNode<'_>) -> String {
    let words = operation.path.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once(operation.method).chain(words).collect::<Vec<_>>().join("_")
}

/// What is wrong with the parameters of an operation: given twice, or in the path but not declared, or the reverse.
fn parameters(doc: &Value, operation: &OperationNode<'_>) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let mut declared: Vec<(&str, &str)> = Vec::new();
    for list in [operation.item, operation.value] {
        let own = declared.len();
        for parameter in list.get("parameters").and_then(Value::as_array).into_iter().flatten() {
            let Some(key) = name_and_place(doc, parameter) else { continue };
            if declared[own..].contains(&key) {
                let message = format!("{} has the {} parameter `{}` twice", operation.title(), key.1, key.0);
                wrong.push(problem("duplicate-parameter", message, operation, "keep one of the two"));
            }
            declared.push(key);
        }
    }
    let in_path: Vec<&str> = declared.iter().filter(|(_, place)| *place == "path").map(|(name, _)| *name).collect();
    let template = placeholders(operation.path);
    for name in template.iter().filter(|name| !in_path.contains(name)) {
        let message = format!("{} does not declare its path parameter `{name}`", operation.title());
        let help = format!(
            "add a parameter with `name: {name}`, `in: path`, `required: true` and its schema, by an overlay if need be"
        );
        wrong.push(problem("path-parameter", message, operation, &help));
    }
    for name in in_path.iter().filter(|name| !template.contains(name)) {
        let message =
            format!("{} declares the path parameter `{name}`, which its path does not have", operation.title());
        wrong.push(problem(
            "path-parameter",
            message,
            operation,
            "remove the parameter, or put its name in braces in the path",
        ));
    }
    wrong
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

fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests;
