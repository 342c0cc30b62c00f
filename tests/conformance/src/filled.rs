//! The document that the mock server is started on: a copy in which every JSON reply has an example.
//!
//! In: the document. Out: the copy, and the operations that got no example with the reason. Paths that repeat the base
//! URL's own path are written as they are sent.

use crate::document::{Document, Media, Operation};
use crate::example;
use crate::validator::Validators;
use serde_json::Value;

/// The copy, and how far it could be filled in.
#[derive(Debug)]
pub struct Filled {
    /// The copy.
    pub root: Value,
    /// How many JSON replies have an example.
    pub examples: usize,
    /// Operations whose example is not valid by JSON Schema's own rules, and why: it fits several variants of a `oneOf`.
    /// The mock server takes such a value for a valid one.
    pub ambiguous: Vec<(String, String)>,
    /// Operations without an example, and why.
    pub without: Vec<(String, String)>,
}

impl Filled {
    /// Fills in the examples.
    pub fn of(document: &Document, validators: &Validators) -> Self {
        let mut filled =
            Self { root: document.root().clone(), examples: 0, ambiguous: Vec::new(), without: Vec::new() };
        for operation in &document.operations {
            for media in json_replies(operation) {
                filled.fill(document, validators, operation, media);
            }
        }
        filled.rename_paths(document);
        filled
    }

    fn fill(&mut self, document: &Document, validators: &Validators, operation: &Operation, media: &Media) {
        let target =
            self.root.pointer_mut(&media.at).and_then(Value::as_object_mut).expect("a media type is an object");
        match valid_example(document, validators, media) {
            Ok((value, ambiguity)) => {
                target.remove("examples");
                target.insert("example".to_owned(), value);
                self.examples += 1;
                self.ambiguous.extend(ambiguity.map(|why| (operation.name(), why)));
            }
            Err(why) => self.without.push((operation.name(), why)),
        }
    }

    /// Writes every path as it is sent, in the order of the document.
    fn rename_paths(&mut self, document: &Document) {
        let base = document.base_path();
        let paths = self.root["paths"].as_object_mut().expect("the document has paths");
        let renamed = std::mem::take(paths).into_iter().map(|(path, item)| {
            let operation = document.operations.iter().find(|operation| operation.path == path);
            (operation.map_or(path.clone(), |operation| operation.sent_path(base).to_owned()), item)
        });
        *paths = renamed.collect();
    }
}

/// The JSON bodies of an operation's successes that have a schema.
pub fn json_replies(operation: &Operation) -> impl Iterator<Item = &Media> {
    operation.replies.iter().flat_map(|reply| &reply.content).filter(|media| media.is_json() && media.schema.is_some())
}

/// The first valid example of a body, over the choices that its unions leave; else one that is ambiguous, and where.
fn valid_example(
    document: &Document,
    validators: &Validators,
    media: &Media,
) -> Result<(Value, Option<String>), String> {
    let schema = media.schema.as_deref().ok_or("the body has no schema")?;
    let declared = document.root().pointer(schema).expect("the schema is there");
    let mut first = Err("the schema has no finite value".to_owned());
    let mut choice = 0;
    while let Some(example) = example::build(document, declared, choice) {
        let errors = validators.errors(schema, &example.value);
        let Some(error) = errors.into_iter().next() else { return Ok((example.value, None)) };
        if choice == 0 {
            let is_ambiguous = validators.is_ambiguous(schema, &example.value);
            first = if is_ambiguous { Ok((example.value, Some(error))) } else { Err(error) };
        }
        choice += 1;
        if choice == example.branches {
            break;
        }
    }
    first
}
