//! JSON Schema 2020-12 over the schemas of the document, by a validator that is not ours.
//!
//! In: where a schema stands, and a value. Out: what is wrong with the value, with its places.

use crate::document::Document;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The name under which the validator knows the document.
const DOCUMENT: &str = "urn:document";

/// The validators of a document, each compiled when it is first needed.
#[derive(Debug)]
pub struct Validators {
    registry: Registry<'static>,
    compiled: Mutex<BTreeMap<String, Arc<Validator>>>,
}

impl Validators {
    /// Validators of a document.
    ///
    /// # Panics
    ///
    /// If the document's references do not resolve: the generator has refused such documents before.
    pub fn new(document: &Document) -> Self {
        let resource = Draft::Draft202012.create_resource(document.root().clone());
        let registry = Registry::new().add(DOCUMENT, resource).and_then(jsonschema::RegistryBuilder::prepare);
        Self { registry: registry.expect("the document's references resolve"), compiled: Mutex::default() }
    }

    /// What is wrong with a value by the schema at a JSON pointer; empty if nothing is.
    pub fn errors(&self, schema: &str, value: &Value) -> Vec<String> {
        let validator = self.validator(schema);
        let errors = validator.iter_errors(value);
        // Masked: a message would quote the whole value.
        errors.map(|error| format!("{}: {}", error.instance_path(), error.masked_with("it"))).collect()
    }

    /// Whether nothing is wrong with a value but that it fits several branches of a `oneOf`.
    pub fn is_ambiguous(&self, schema: &str, value: &Value) -> bool {
        let validator = self.validator(schema);
        validator.iter_errors(value).all(|error| matches!(error.kind(), ValidationErrorKind::OneOfMultipleValid { .. }))
    }

    fn validator(&self, schema: &str) -> Arc<Validator> {
        let mut compiled = self.compiled.lock().expect("no thread panics while it compiles a schema");
        let entry = compiled.entry(schema.to_owned());
        entry.or_insert_with(|| Arc::new(self.compile(schema))).clone()
    }

    fn compile(&self, schema: &str) -> Validator {
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        let options = options.should_ignore_unknown_formats(true).with_registry(&self.registry);
        let reference = json!({ "$ref": format!("{DOCUMENT}#{}", fragment(schema)) });
        options.build(&reference).expect("the schemas of the document are schemas")
    }
}

/// A JSON pointer as the fragment of a URI (RFC 6901, section 6).
fn fragment(pointer: &str) -> String {
    percent_encoding::utf8_percent_encode(pointer, FRAGMENT).to_string()
}

/// What cannot stand in a fragment (RFC 3986, section 3.5).
const FRAGMENT: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');
