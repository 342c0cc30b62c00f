//! An object by itself: with stubs in the place of what is inside it.

use super::{Contents, FieldSlot, ObjectKind, inner, slot};
use serde_json::{Value, json};

/// An object with something that fits in the place of every typed object directly inside it, and without extensions, which
/// always fit.
pub(in crate::spec) fn without_children(value: &Value, kind: ObjectKind) -> Value {
    let Value::Object(fields) = value else { return value.clone() };
    let fields = fields.iter().filter(|(key, _)| slot(kind, key) != FieldSlot::Extension).map(|(key, value)| {
        let stubbed = match (inner(slot(kind, key), value), value) {
            (Some(Contents::Itself(kind)), Value::Object(_)) => stub(kind),
            (Some(Contents::Elements(kind)), Value::Array(items)) => {
                items.iter().map(|item| in_place(item, kind)).collect()
            }
            (Some(Contents::Elements(kind)), Value::Object(entries)) => {
                entries.iter().map(|(name, entry)| (name.clone(), in_place(entry, kind))).collect()
            }
            _ => value.clone(),
        };
        (key.clone(), stubbed)
    });
    Value::Object(fields.collect())
}

/// A stub for an object; anything else stays.
fn in_place(value: &Value, kind: ObjectKind) -> Value {
    if value.is_object() { stub(kind) } else { value.clone() }
}

/// The least that fits as an object of this kind.
fn stub(kind: ObjectKind) -> Value {
    match kind {
        ObjectKind::Info => json!({ "title": "", "version": "" }),
        ObjectKind::Operation => json!({ "responses": {} }),
        ObjectKind::Server => json!({ "url": "" }),
        ObjectKind::ServerVariable => json!({ "default": "" }),
        ObjectKind::Tag => json!({ "name": "" }),
        ObjectKind::Callback | ObjectKind::PathItem => json!({}),
        kind if kind.section().is_some() => json!({ "$ref": "#" }),
        _ => json!({}),
    }
}
