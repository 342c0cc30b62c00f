//! Overlay 1.0 and 1.1 documents: changes to a document that somebody else maintains.
//!
//! In: an overlay's text, and an untyped document. Out: the document changed. An action that changes nothing is an error,
//! so that fixes do not outlive what they fix. It refuses to know OpenAPI.

mod effort;
mod expression;
mod query;
mod read;
mod written;

use super::edit::take_out_all;
use super::parse::{DEEPEST, Extent};
use super::{Prose, Source};
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use query::{Crowded, NodeQuery};
use serde_json::Value;

/// A readable Overlay document.
#[derive(Debug, Clone)]
pub struct Overlay {
    source: Source,
    /// `x-pins`: SHA-256 of the one document that every action must match in.
    pins: Option<String>,
    version: OverlayVersion,
    actions: Vec<Action>,
}

/// Which Overlay specification a document follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum OverlayVersion {
    /// Targets are objects and arrays.
    V1_0,
    /// Targets are any values, and one can be copied to another.
    V1_1,
}

#[derive(Debug, Clone)]
struct Action {
    /// Where it stands in the overlay.
    at: Pointer,
    target: NodeQuery,
    change: Change,
    audience: Audience,
}

#[derive(Debug, Clone)]
enum Change {
    Remove,
    Update(Value),
    /// Since 1.1: what the one node has that this selects.
    Copy(NodeQuery),
    /// The specification allows an action that does nothing.
    Nothing,
}

/// An overlay adds this many values at most.
const MOST_ADDED: usize = 1_000_000;

/// Which prose mode an action is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Audience {
    Everyone,
    /// `x-prose: own`: the action is this project's prose, and would overwrite the document's.
    OwnProse,
}

/// Actions that matched nothing in a document that the overlay was not written for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Unmatched(pub(super) Vec<Pointer>);

impl Overlay {
    /// Reads an Overlay 1.0 or 1.1 document, in YAML or JSON, that messages call `name`.
    ///
    /// Three extensions: `x-pins` at the top holds the SHA-256 of the document that the overlay is written for, and in any
    /// other document an action may match nothing; `x-prose: own` at an action leaves it out unless the prose is
    /// [`Prose::Own`]; `x-` fields besides are free.
    pub fn parse(name: &str, text: &str) -> Result<Self, Failure> {
        read::overlay(Source::from_text(name, text.to_owned()))
    }

    /// Whether an action that matches nothing is an error for the document with this digest.
    fn is_strict_for(&self, sha256: &str) -> bool {
        self.pins.as_ref().is_none_or(|pin| pin == sha256)
    }

    /// Written for the document with this digest, as far as it does not say otherwise.
    #[must_use]
    pub fn written_for(mut self, sha256: &str) -> Self {
        self.pins.get_or_insert_with(|| sha256.to_owned());
        self
    }

    /// Gives a diagnostic that points into the overlay its position there.
    pub(super) fn place(&self, diagnostic: Diagnostic) -> Diagnostic {
        let position = diagnostic.pointer.as_ref().and_then(|at| self.source.position(at));
        diagnostic.in_file(&self.source.name, position).quoting(&self.source.text)
    }

    /// What is told of actions that say no change: the specification allows them, and nobody means them.
    pub(super) fn idle(&self) -> impl Iterator<Item = Diagnostic> {
        let idle = self.actions.iter().filter(|action| matches!(action.change, Change::Nothing));
        idle.map(|action| {
            let told = Diagnostic::warning("overlay-idle", "the action changes nothing").at(action.at.clone());
            self.place(told.help("give it `update`, `copy` or `remove: true`, or take it out"))
        })
    }

    /// Applies the actions in their order to the document with this digest.
    pub(super) fn apply(&self, doc: &mut Value, sha256: &str, prose: Prose) -> Result<Unmatched, Failure> {
        let mut unmatched = Vec::new();
        let mut wrong = Vec::new();
        let applies = |action: &&Action| action.audience == Audience::Everyone || prose == Prose::Own;
        let actions: Vec<&Action> = self.actions.iter().filter(applies).collect();
        let mut added = 0;
        for action in &actions {
            let found = match action.within_limits(doc, &mut added) {
                Ok(found) => found,
                Err(Failure(beyond)) => {
                    wrong.extend(beyond);
                    break;
                }
            };
            if found.is_empty() {
                unmatched.push(*action);
            }
            wrong.extend(action.run(doc, &found, self.version).err().into_iter().flat_map(|Failure(told)| told));
        }
        if self.is_strict_for(sha256) {
            wrong.extend(unmatched.drain(..).map(Action::matches_nothing));
        }
        if wrong.is_empty() && unmatched.len() == actions.len() {
            // The overlay is about another API, not about another date of this one.
            Ok(Unmatched::default())
        } else if wrong.is_empty() {
            Ok(Unmatched(unmatched.into_iter().map(|action| action.at.clone()).collect()))
        } else {
            Err(self.source.place(Failure(wrong)))
        }
    }
}

impl Action {
    fn copies(&self) -> bool {
        matches!(self.change, Change::Copy(_))
    }

    fn run(&self, doc: &mut Value, found: &[String], version: OverlayVersion) -> Result<(), Failure> {
        match &self.change {
            Change::Remove if found.iter().any(String::is_empty) => Err(self.cannot_remove().into()),
            Change::Remove => {
                let gone: Vec<Pointer> = found.iter().map(|at| Pointer::parse(at)).collect();
                take_out_all(doc, &gone);
                Ok(())
            }
            Change::Update(update) => self.update_all(doc, found, update, version),
            Change::Copy(source) => {
                let all = source.pointers(doc).map_err(|crowded| self.crowded("copy", &crowded))?;
                let [one] = &all[..] else { return Err(self.cannot_copy(source, all.len()).into()) };
                let copy = doc.pointer(one).cloned().unwrap_or_default();
                self.update_all(doc, found, &copy, version)
            }
            Change::Nothing => Ok(()),
        }
    }

    fn update_all(
        &self,
        doc: &mut Value,
        found: &[String],
        update: &Value,
        version: OverlayVersion,
    ) -> Result<(), Failure> {
        for at in found {
            let Some(target) = doc.pointer_mut(at) else { continue };
            match target {
                Value::Array(items) => items.push(update.clone()),
                Value::Object(_) if update.is_object() => merge(target, update),
                Value::Object(_) => return Err(self.cannot_update(at, target).into()),
                _ if version >= OverlayVersion::V1_1 => *target = update.clone(),
                _ => return Err(self.cannot_update(at, target).into()),
            }
        }
        Ok(())
    }

    fn cannot_remove(&self) -> Diagnostic {
        Diagnostic::error("overlay-target", "the target is the whole document, which cannot be removed")
            .at(self.at.child("target"))
            .help("select what is to go inside the document")
    }

    fn cannot_copy(&self, source: &NodeQuery, count: usize) -> Diagnostic {
        Diagnostic::error("overlay-copy", format!("`{source}` selects {count} values, but one is copied"))
            .at(self.at.child("copy"))
            .help("select the one value that is to be copied")
    }

    fn crowded(&self, key: &str, crowded: &Crowded) -> Diagnostic {
        Diagnostic::error("too-large", crowded.to_string())
            .at(self.at.child(key))
            .help("name each value once, with fewer selectors, or select in several actions")
    }

    /// The targets, if the update of them keeps within the limits. Counts what it adds.
    fn within_limits(&self, doc: &Value, added: &mut usize) -> Result<Vec<String>, Failure> {
        let found = self.target.pointers(doc).map_err(|crowded| self.crowded("target", &crowded))?;
        let update = match &self.change {
            Change::Update(update) => Some(update),
            Change::Copy(source) => {
                let all = source.pointers(doc).map_err(|crowded| self.crowded("copy", &crowded))?;
                all.first().and_then(|at| doc.pointer(at))
            }
            Change::Remove | Change::Nothing => None,
        };
        update.and_then(|update| self.beyond(update, &found, added)).map_or(Ok(found), |beyond| Err(beyond.into()))
    }

    /// What is wrong with an update that makes the document deeper or larger than it may be.
    fn beyond(&self, update: &Value, found: &[String], added: &mut usize) -> Option<Diagnostic> {
        let Extent { depth, values } = Extent::of(update);
        *added = values.saturating_mul(found.len()).saturating_add(*added);
        let target = found.iter().map(|at| at.matches('/').count()).max().unwrap_or(0);
        let (code, message) = if target + depth > DEEPEST {
            (
                "too-deep",
                format!("the update makes a document of which more than {DEEPEST} levels are inside each other"),
            )
        } else if *added > MOST_ADDED {
            ("too-large", format!("the overlay adds more than {MOST_ADDED} values"))
        } else {
            return None;
        };
        Some(
            Diagnostic::error(code, message)
                .at(self.at.child("update"))
                .help("select fewer targets, or refer to a component from each"),
        )
    }

    fn cannot_update(&self, at: &str, target: &Value) -> Diagnostic {
        let message = match target {
            Value::Object(_) => format!("the update of #{at} is not an object, but what it changes is"),
            _ => format!("the target #{at} is neither an object nor an array, which Overlay 1.0 needs"),
        };
        Diagnostic::error("overlay-target", message)
            .at(self.at.child("target"))
            .help("select the object that holds the value, and give the value's key in the update")
    }

    fn matches_nothing(&self) -> Diagnostic {
        Diagnostic::error("overlay-unmatched", format!("`{}` matches nothing in the document", self.target))
            .at(self.at.child("target"))
            .help("delete the action if the document has been fixed, or correct the JSONPath (RFC 9535)")
    }
}

/// Merges objects, appends to arrays, replaces everything else.
fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                match target.get_mut(key) {
                    Some(old) => merge(old, value),
                    None => drop(target.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (target, update) => *target = update.clone(),
    }
}

#[cfg(test)]
mod published;
#[cfg(test)]
mod tests;
