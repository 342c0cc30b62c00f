//! References that lead nowhere are taken away, and with them as little as can be.

use super::{BadReference, cycles, problems};
use crate::diagnostic::Diagnostic;
use crate::spec::edit::take_out_all;
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
        wrong.iter().for_each(|problem| problem.take_reference(doc));
        take_out_all(doc, wrong.iter().filter(|problem| problem.object.is_none()).map(|problem| &problem.place));
        told.extend(wrong.into_iter().map(|problem| problem.diagnostic.instead(problem.instead)));
    }
    let rounds = cycles::check(doc);
    cycles::cut(doc, &rounds);
    told.extend(rounds.into_iter().map(|cycle| cycle.diagnostic.instead("the last step of it allows any value")));
    told
}

impl BadReference {
    /// Takes the reference out of an object that stays.
    fn take_reference(&self, doc: &mut Value) {
        if let Some(Value::Object(object)) = self.object.as_ref().and_then(|object| doc.pointer_mut(object.as_str())) {
            object.shift_remove("$ref");
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
