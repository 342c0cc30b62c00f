//! The pinned document, as it was when this crate was built.

use crate::document::Document;
use telnyx_tests::place;

/// Reads the document, with the corrections of `spec/overlay.yaml`; the error says that there is none.
///
/// # Panics
///
/// If there is one and it cannot be used: that must not pass for its absence.
pub fn document() -> Result<Document, String> {
    let json = std::fs::read_to_string(concat!(env!("OUT_DIR"), "/document.json"));
    let json = json.expect("the build script has written the document");
    if json.is_empty() {
        return Err("this crate was built without a document: `telnyx-codegen fetch` gets it".to_owned());
    }
    let root = serde_json::from_str(&json).expect("the build script writes JSON");
    let overlay = std::fs::read_to_string(place::root().join("spec/overlay.yaml"));
    let overlay = overlay.expect("the overlay is part of the repository");
    Ok(Document::new(root, &overlay).unwrap_or_else(|problem| panic!("{problem}")))
}
