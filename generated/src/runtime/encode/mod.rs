//! The forms, besides JSON, that a model takes on the wire: path, query, form, multipart.
//!
//! In go models, out come names and texts, or bytes. Every form is a writer that the model writes itself to, so that a
//! model says once how it is written.

mod form;
pub(crate) mod multipart;
mod pairs;
mod path;
mod place;
mod query;

pub(crate) use form::form;
pub(crate) use multipart::multipart;
pub(crate) use pairs::{Pair, Texts, named};
pub(crate) use path::fill;
pub use query::ArrayStyle;
pub(crate) use query::{header_text, query_pairs};

use super::json::{Document, Json};

/// The credential of HTTP Basic (RFC 7617).
pub(crate) fn basic(user: &str, password: &str) -> String {
    use base64::Engine;
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}")))
}

/// What is wrong with a file in what is no multipart body.
const NO_FILE: &str = "a file can only be sent as multipart/form-data";

/// A model without files as a JSON document.
pub(crate) fn json(value: &dyn Json) -> Result<Vec<u8>, String> {
    let document = Document::of(value);
    if document.has_attachments() {
        return Err(NO_FILE.to_owned());
    }
    document.finish().map_err(str::to_owned)
}
