//! The pinned document, as it was when this crate was built.

use crate::document::Document;
use telnyx_tests::place;

/// Reads the document, with the corrections of `spec/overlay.yaml`; the error says what is missing.
pub fn document() -> Result<Document, String> {
    let json = std::fs::read_to_string(concat!(env!("OUT_DIR"), "/document.json"));
    let json = json.map_err(|error| format!("the document that this crate was built with is gone: {error}"))?;
    if json.is_empty() {
        return Err("this crate was built without a document: ../shared/spec is not there".to_owned());
    }
    let root = serde_json::from_str(&json).map_err(|error| format!("the document: {error}"))?;
    let overlay = std::fs::read_to_string(place::root().join("spec/overlay.yaml"));
    Document::new(root, &overlay.map_err(|error| format!("spec/overlay.yaml: {error}"))?)
}
