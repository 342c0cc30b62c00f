//! One object where a list of objects is wanted is a list of it.
//!
//! In: a document as it was written, before anything is known of its references. Out: the same with lists, and a finding for each.
//! So early, as what stands in such a list is lowered like everything else.

use super::grammar::{FieldSlot, Nesting, ObjectKind, Trail, each_child_mut, slot};
use crate::diagnostic::{Diagnostic, Pointer};
use serde_json::{Value, json};

/// Makes the lists.
pub(super) fn mend(doc: &mut Value) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    mend_inside(doc, ObjectKind::Document, &Trail::Start(&Pointer::root()), &mut told);
    told
}

fn mend_inside(value: &mut Value, kind: ObjectKind, at: &Trail<'_>, told: &mut Vec<Diagnostic>) {
    for (key, field) in value.as_object_mut().into_iter().flatten() {
        let wants_list = matches!(slot(kind, key), FieldSlot::List(_) | FieldSlot::Beyond(Some(Nesting::List)));
        if wants_list && field.is_object() {
            told.push(no_list(kind, key, at));
            *field = json!([field.take()]);
        }
    }
    each_child_mut(value, kind, at, &mut |child, kind, at| mend_inside(child, kind, at, told));
}

fn no_list(kind: ObjectKind, key: &str, at: &Trail<'_>) -> Diagnostic {
    let message =
        format!("`{key}` of this {} Object is not as OpenAPI has it: it is an object and no list", kind.title());
    Diagnostic::error("misfit", message)
        .at(at.child(key))
        .instead("it is read as a list of that object")
        .help("correct it in the document, or by an action in an overlay")
}
