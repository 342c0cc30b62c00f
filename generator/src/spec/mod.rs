//! Bytes to `openapiv3`.
//!
//! In: a text in YAML or JSON, of OpenAPI 3.0 or 3.1, and overlays. Out: a [`Loaded`] document in 3.0 constructs whose
//! references resolve, or everything that is wrong with it, with places. It refuses to know what a client makes of it.

mod check;
mod grammar;
mod locate;
mod lower;
mod method;
mod overlay;
mod parse;
mod prose;
mod references;
mod resolve;
mod source;
mod syntax;
mod typed;

pub use method::Method;
pub use overlay::Overlay;
pub use prose::Prose;
pub use resolve::{Component, Found, Resolver};
pub use source::{Pin, Source};

use crate::diagnostic::{Diagnostic, Failure, Pointer};
use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem};
use serde_json::Value;
use std::collections::BTreeMap;

/// A document that is ready to be understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The document after overlays and lowering.
    pub doc: OpenAPI,
    /// Its webhooks, for which [`OpenAPI`] has no room.
    pub webhooks: IndexMap<String, PathItem>,
    /// Constructs that are kept but not expressed: code -> where. The places of `overlay-unmatched` are in the overlay.
    pub notes: BTreeMap<&'static str, Vec<Pointer>>,
    /// Constructs of 3.1 that were rewritten in those of 3.0 without loss: code -> how many.
    pub rewrites: BTreeMap<&'static str, usize>,
    /// What somebody should look at.
    pub warnings: Vec<Diagnostic>,
    /// The number of schemas under `components`, as written.
    pub schema_count: usize,
}

/// Reads a document, applies overlays in their order, and lowers it.
///
/// An error's position is that of its place in the source's text; where an overlay made the place, of the nearest one
/// around it.
pub fn load(source: &Source, overlays: &[Overlay], prose: Prose) -> Result<Loaded, Failure> {
    let mut doc = parse::parse(source)?;
    check::document(&doc).map_err(|failure| source.place(failure))?;
    prose::prepare(&mut doc, prose);
    let unmatched = apply(overlays, &mut doc, &source.sha256, prose)?;
    lower_document(doc, unmatched, source).map_err(|failure| source.place(failure))
}

/// Overlays that are left out in part: the actions that match nothing.
type Skipped<'o> = Vec<(&'o Overlay, Vec<Pointer>)>;

fn apply<'o>(overlays: &'o [Overlay], doc: &mut Value, sha256: &str, prose: Prose) -> Result<Skipped<'o>, Failure> {
    let mut unmatched = Vec::new();
    for overlay in overlays {
        let overlay::Unmatched(actions) = overlay.apply(doc, sha256, prose)?;
        if !actions.is_empty() {
            unmatched.push((overlay, actions));
        }
    }
    Ok(unmatched)
}

fn lower_document(mut doc: Value, unmatched: Skipped<'_>, source: &Source) -> Result<Loaded, Failure> {
    references::decode(&mut doc);
    refuse_any(references::check(&doc))?;
    let schema_count = doc.pointer("/components/schemas").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    let log = lower::lower(&mut doc);
    refuse_any(check::all_operations(&doc, source))?;
    let webhooks = lower::take_webhooks(&mut doc);
    let (doc, webhooks) = typed::typed(&doc, &webhooks)?;
    let mut loaded =
        Loaded { doc, webhooks, notes: log.notes, rewrites: log.rewrites, warnings: Vec::new(), schema_count };
    for (overlay, actions) in unmatched {
        loaded.warnings.push(skipped_actions(overlay, &actions));
        loaded.notes.entry("overlay-unmatched").or_default().extend(actions);
    }
    Ok(loaded)
}

fn refuse_any(wrong: Vec<Diagnostic>) -> Result<(), Failure> {
    if wrong.is_empty() { Ok(()) } else { Err(Failure(wrong)) }
}

fn skipped_actions(overlay: &Overlay, actions: &[Pointer]) -> Diagnostic {
    let message = format!("{} of the overlay's actions match nothing in this document", actions.len());
    let help = "the overlay is written for another document (`x-pins`), so these actions are left out";
    let diagnostic = Diagnostic::warning("overlay-unmatched", message).help(help);
    overlay.place(diagnostic.at(actions[0].clone()))
}

#[cfg(test)]
mod tests;
