//! Bytes to `openapiv3`.
//!
//! In: a text in YAML or JSON, of OpenAPI 3, and overlays. Out: a [`Loaded`] document in 3.0 constructs whose references
//! resolve, with what was wrong with it and what was done instead, or why it cannot be used. It refuses to know what a client
//! makes of it.

mod check;
mod edit;
mod expansion;
mod folder;
mod grammar;
mod large;
mod later;
mod lists;
mod locate;
mod lower;
mod method;
mod overlay;
mod parse;
mod pin;
mod prose;
mod references;
mod resolve;
mod servers;
mod source;
mod surrogates;
mod syntax;
mod tolerance;
mod typed;
mod version;

pub use folder::SpecFolder;
#[cfg(test)]
pub use folder::document_for_tests;
pub use method::Method;
pub use overlay::Overlay;
pub use pin::{Pin, is_commit, is_date};
pub use prose::Prose;
pub use resolve::{Component, Found, Resolver};
pub use source::Source;
pub use tolerance::Tolerance;

use crate::diagnostic::{Diagnostic, Failure, Pointer};
use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem};
use serde_json::{Map, Value};
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
    /// The URL of the first server, as the document was read: before overlays.
    pub server: String,
}

/// Reads a document, applies overlays in their order, and lowers it. `overlays` is asked with the URL of the document's first
/// server, which says whose document it is; empty where there is none.
///
/// An error's position is that of its place in the source's text; where an overlay made the place, of the nearest one
/// around it.
pub fn load(
    source: &Source,
    overlays: impl FnOnce(&str) -> Result<Vec<Overlay>, Failure>,
    prose: Prose,
    tolerance: Tolerance,
) -> Result<Loaded, Failure> {
    let (mut doc, mut findings) = parse::parse(source)?;
    let server = doc.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default().to_owned();
    let overlays = overlays(&server)?;
    findings.extend(version::document(&mut doc, source).map_err(|failure| source.place(failure))?);
    let left_out = [("large-data", large::take(&mut doc)), ("long-prose", prose::prepare(&mut doc, prose))];
    let unmatched = apply(&overlays, &mut doc, &source.sha256, prose)?;
    if parse::Extent::of(&doc).depth > parse::DEEPEST {
        return Err(source.place(parse::too_deep(parse::DEEPEST).into()));
    }
    let lowered = lower_document(doc, source, &mut findings);
    let Failure(findings) = source.place(Failure(findings));
    let warnings = tolerance.settle(findings)?;
    let refused = |Failure(why): Failure| source.place(Failure(warnings.iter().cloned().chain(why).collect()));
    let mut loaded = lowered.map_err(refused)?;
    (loaded.warnings, loaded.server) = (warnings, server);
    for Diagnostic { code, pointer, count, .. } in &loaded.warnings {
        let places = loaded.notes.entry(code).or_default();
        // Of those that are told in one, one has the place.
        let others = pointer.as_ref().map_or(0, |_| count - 1);
        places.extend(pointer.iter().cloned().chain((0..others).map(|_| Pointer::root())));
    }
    for (code, places) in left_out.into_iter().filter(|(_, places)| !places.is_empty()) {
        loaded.notes.insert(code, places);
    }
    loaded.warnings.extend(overlays.iter().flat_map(Overlay::idle));
    for (overlay, actions) in unmatched {
        loaded.warnings.push(skipped_actions(overlay, &actions));
        loaded.notes.entry("overlay-unmatched").or_default().extend(actions);
    }
    let Failure(told) = source.place(Failure(loaded.little_use()));
    loaded.warnings.extend(told);
    Ok(loaded)
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

fn lower_document(mut doc: Value, source: &Source, findings: &mut Vec<Diagnostic>) -> Result<Loaded, Failure> {
    findings.extend(lists::mend(&mut doc));
    let servers = servers::settle(&mut doc);
    findings.extend(servers.findings);
    let anchors = references::normalize(&mut doc, &source.name);
    findings.extend(later::mend(&mut doc));
    findings.extend(references::mend(&mut doc));
    references::shorten(&mut doc);
    let schema_count = doc.pointer("/components/schemas").and_then(Value::as_object).map_or(0, Map::len);
    let mut log = lower::lower(&mut doc);
    expansion::check(&doc, &source.text)?;
    findings.append(&mut log.findings);
    log.notes.extend(servers.notes);
    if anchors > 0 {
        log.rewrites.insert("anchor-ref", anchors);
    }
    let (doc, webhooks) = read_types(doc, source, findings)?;
    let loaded = Loaded {
        doc,
        webhooks,
        notes: log.notes,
        rewrites: log.rewrites,
        warnings: Vec::new(),
        schema_count,
        server: String::new(),
    };
    if loaded.is_empty() && !findings.is_empty() { Err(nothing_left().into()) } else { Ok(loaded) }
}

type TypedDocument = (OpenAPI, IndexMap<String, PathItem>);

/// Reads the types, after what does not fit is mended.
fn read_types(mut doc: Value, source: &Source, findings: &mut Vec<Diagnostic>) -> Result<TypedDocument, Failure> {
    // First, as `openapiv3` tries what does not fit twice for each schema around it.
    mend_types(&mut doc, findings);
    let webhooks = lower::take_webhooks(&mut doc);
    findings.extend(check::mend_operations(&mut doc, source));
    typed::typed(doc, &webhooks)
}

/// Makes everything fit. A component that had to go leaves references behind, and what is left of those must fit, too.
fn mend_types(doc: &mut Value, findings: &mut Vec<Diagnostic>) {
    loop {
        let unfit = typed::mend(doc);
        // Only what goes leaves references behind.
        let dangling = if unfit.is_empty() { Vec::new() } else { references::mend(doc) };
        findings.extend(unfit);
        if dangling.is_empty() {
            break;
        }
        findings.extend(dangling);
    }
}

impl Loaded {
    /// What a client of a document that is as it should be lacks all the same.
    fn little_use(&self) -> Vec<Diagnostic> {
        let base_url = self.doc.servers.first().map_or("", |server| server.url.trim_end_matches('/'));
        let homeless = self.doc.operations().next().and_then(|_| servers::no_base_url(base_url));
        self.is_empty().then(empty).into_iter().chain(homeless).collect()
    }

    /// Whether there is nothing to make a client of.
    fn is_empty(&self) -> bool {
        let schemas = self.doc.components.as_ref().map_or(0, |components| components.schemas.len());
        self.doc.operations().next().is_none() && self.webhooks.is_empty() && schemas == 0
    }
}

fn nothing_left() -> Diagnostic {
    Diagnostic::error("nothing-left", "without what is wrong, the document has no operation, no webhook and no schema")
        .at(Pointer::root())
        .help("correct the document, or give the one that describes the operations")
}

/// A document without paths of its own is valid, and of little use.
fn empty() -> Diagnostic {
    Diagnostic::warning("empty", "the document has no operation, no webhook and no schema")
        .at(Pointer::root())
        .help("give the document that describes the operations")
}

fn skipped_actions(overlay: &Overlay, actions: &[Pointer]) -> Diagnostic {
    let message = format!("{} of the overlay's actions match nothing in this document", actions.len());
    let help = "the overlay is written for another document (`x-pins`), so these actions are left out";
    let diagnostic = Diagnostic::warning("overlay-unmatched", message).help(help);
    overlay.place(diagnostic.at(actions[0].clone()))
}

#[cfg(test)]
mod tests;
