//! What a person has to look at before the new document is used: decisions in `spec/` that fit nothing any longer, new things that nobody
//! has decided about, and mistakes of the document that cost a part of it.
//!
//! In: the model of the new document. Out: diagnostics, each with what to do. With any of them, `generate --strict` would fail.

use super::super::Model;
use super::super::input::unfit_entries;
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::emit::docs::DocumentTexts;

/// Codes of errors that a line in `spec/` settles: the document itself can be used.
const SETTLED_BY_HAND: [&str; 2] = ["duplicate-name", "name-reused"];

/// Whether an error needs a person's decision.
pub(super) fn is_settled_by_hand(diagnostic: &Diagnostic) -> bool {
    SETTLED_BY_HAND.contains(&diagnostic.code)
}

/// What needs a hand, and the other warnings.
pub(super) fn needed(model: &Model) -> Result<(Vec<Diagnostic>, Vec<Diagnostic>), Failure> {
    let is_needed = |one: &Diagnostic| one.instead.is_some() || one.code == "no-product";
    let told = model.warnings.iter().filter(|one| one.code != "overlay-unmatched").cloned();
    let (mut hand, warnings): (Vec<_>, Vec<_>) = told.partition(is_needed);
    hand.extend(idle_actions(model));
    hand.extend(unfit_entries(&model.config, &model.api, Severity::Warning));
    let unknown = DocumentTexts::unknown(&model.folder, &model.api)?;
    hand.extend(unknown.into_iter().map(|one| Diagnostic { severity: Severity::Warning, ..one }));
    Ok((hand, warnings))
}

/// Actions of the overlay that match nothing any longer, each with its place.
fn idle_actions(model: &Model) -> Vec<Diagnostic> {
    let Some(overlay) = &model.folder.overlay else { return Vec::new() };
    let idle = model.api.notes.get("overlay-unmatched").into_iter().flatten();
    idle.map(|at| {
        let problem = Diagnostic::warning("overlay-unmatched", "the action matches nothing in the new document");
        let problem = problem.at(at.clone()).in_file(&overlay.name, overlay.position(at));
        problem.quoting(&overlay.text).help("take the action out, or point it at what it is for now")
    })
    .collect()
}
