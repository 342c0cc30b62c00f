//! References that lead nowhere are taken away, and with them as little as can be.

use super::{BadReference, cycles, problems};
use crate::diagnostic::Diagnostic;
use crate::spec::edit::take_out;
use crate::spec::grammar::ObjectKind;
use serde_json::Value;

/// Takes every bad reference away; says each, and what was done.
pub(in crate::spec) fn mend(doc: &mut Value) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    loop {
        let wrong = problems(doc);
        if wrong.is_empty() {
            break;
        }
        // From the end, so that the indices of what is still to go stay right.
        wrong.iter().rev().for_each(|problem| problem.take_away(doc));
        told.extend(wrong.into_iter().map(|problem| problem.diagnostic.instead(problem.instead)));
    }
    let rounds = cycles::check(doc);
    for cycle in &rounds {
        cycle.cut(doc);
    }
    told.extend(rounds.into_iter().map(|cycle| cycle.diagnostic.instead("the last step of it allows any value")));
    told
}

impl BadReference {
    fn take_away(&self, doc: &mut Value) {
        match self.object.as_ref().map(|object| doc.pointer_mut(object.as_str())) {
            Some(Some(Value::Object(object))) => drop(object.shift_remove("$ref")),
            _ => take_out(doc, &self.place),
        }
    }
}

/// What an object is without its reference.
pub(super) fn instead(kind: ObjectKind) -> &'static str {
    match kind {
        ObjectKind::Schema => "the schema allows any value",
        ObjectKind::PathItem => "the path has no operations",
        ObjectKind::Response => "nothing is known of the reply's body",
        ObjectKind::RequestBody => "the operation takes no body",
        ObjectKind::Header | ObjectKind::Callback => "nothing is known of it",
        _ => "it is left out",
    }
}

/// Whether an object of this kind is nothing without its reference.
pub(super) fn is_nothing_without(kind: ObjectKind) -> bool {
    matches!(kind, ObjectKind::Parameter | ObjectKind::Link | ObjectKind::SecurityScheme | ObjectKind::Example)
}
