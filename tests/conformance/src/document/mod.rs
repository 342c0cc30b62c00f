//! The document as it is written: operations, parameters, bodies, replies, credentials.
//!
//! In: the document's JSON and the corrections of `spec/overlay.yaml`. Out: plain values and JSON pointers. It refuses to
//! know the generator's model: what is judged here is judged by the document alone.

mod nullable;
mod operation;
mod overlay;
mod parameter;

pub use operation::{Credential, Media, Operation, Reply};
pub use parameter::{Parameter, Place};

use serde_json::Value;

/// The methods that a path item can have, in the order in which operations are listed.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A document with the corrections applied, and every `nullable` written as JSON Schema 2020-12 writes it.
#[derive(Debug)]
pub struct Document {
    root: Value,
    /// Every operation under `paths`, in the order of the document.
    pub operations: Vec<Operation>,
}

impl Document {
    /// Reads a document. `overlay` is an OpenAPI Overlay in YAML; its actions on prose are left out.
    pub fn new(mut root: Value, overlay: &str) -> Result<Self, String> {
        overlay::apply(overlay, &mut root)?;
        nullable::rewrite(&mut root);
        let mut document = Self { root, operations: Vec::new() };
        document.operations = document.read_operations();
        Ok(document)
    }

    /// The whole document.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// What stands at a JSON pointer, and follows from there through `$ref`.
    ///
    /// # Panics
    ///
    /// If nothing stands there: the generator has refused such documents before.
    pub fn at(&self, pointer: &str) -> &Value {
        self.root.pointer(&self.follow(pointer)).expect("the references of the document resolve")
    }

    /// The pointer to the value that the one at `pointer` refers to, through any number of `$ref`.
    pub fn follow(&self, pointer: &str) -> String {
        let mut pointer = pointer.to_owned();
        while let Some(target) = self.root.pointer(&pointer).and_then(reference) {
            target.clone_into(&mut pointer);
        }
        pointer
    }

    /// The operation of a method and a path as the document writes it.
    pub fn operation(&self, method: &str, path: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.method == method && operation.path == path)
    }

    /// The path of the API's base URL (`/v2`), without a slash at its end.
    pub fn base_path(&self) -> &str {
        let url = self.root.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default();
        let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
        after_scheme.find('/').map_or("", |slash| after_scheme[slash..].trim_end_matches('/'))
    }

    fn read_operations(&self) -> Vec<Operation> {
        let paths = self.root["paths"].as_object().expect("the document has paths");
        let mut operations = Vec::new();
        for (path, item) in paths {
            for method in METHODS.iter().filter(|method| item.get(method).is_some()) {
                operations.push(Operation::read(self, path, method));
            }
        }
        operations
    }
}

/// The target of a `$ref` in the same document, as a JSON pointer.
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix('#')
}

/// A JSON pointer one step further.
pub fn join(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}
