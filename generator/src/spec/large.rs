//! Data that is too large to be shown or read: examples, defaults, extensions.
//!
//! In: an untyped document. Out: the document without them, and their places. The typed stage copies what it reads once for each
//! object around it; no sample shows so much. It refuses to know what the data means.

use super::grammar::{FieldSlot, slot, walk_mut};
use super::parse::Extent;
use crate::diagnostic::Pointer;
use serde_json::Value;

/// A value of this many values is too large.
const LARGE: usize = 20_000;

/// Takes large data away, and returns where it stood.
pub(super) fn take(doc: &mut Value) -> Vec<Pointer> {
    let mut taken = Vec::new();
    walk_mut(doc, &mut |value, kind, at| {
        let Value::Object(map) = value else { return };
        let is_data = |key: &str| match slot(kind, key) {
            FieldSlot::Extension => true,
            FieldSlot::Data => matches!(key, "example" | "examples" | "default" | "value"),
            _ => false,
        };
        map.retain(|key, value| {
            let is_large = (value.is_array() || value.is_object()) && is_data(key) && Extent::of(value).values > LARGE;
            taken.extend(is_large.then(|| at.child(key)));
            !is_large
        });
    });
    taken
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn large_examples_and_extensions_go_and_small_ones_stay() {
        let large = json!(vec![0; LARGE]);
        let schema = json!({ "example": large, "x-table": large, "enum": large, "default": [1] });
        let mut doc = json!({ "components": { "schemas": { "A": schema } } });
        let taken: Vec<String> = take(&mut doc).iter().map(ToString::to_string).collect();
        assert_eq!(taken, ["#/components/schemas/A/example", "#/components/schemas/A/x-table"]);
        assert_eq!(doc["components"]["schemas"]["A"], json!({ "enum": large, "default": [1] }));
    }
}
