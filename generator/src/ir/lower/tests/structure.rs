//! Keywords that speak of the inside of a value.

use super::{form, notes};
use serde_json::json;

#[test]
fn items_at_positions_are_of_any_type() {
    let tuple = json!({ "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": { "type": "boolean" } });
    assert_eq!(form(&tuple), "Value");
    let mut typed = tuple.clone();
    typed["type"] = "array".into();
    assert_eq!(form(&typed), "[Value]");
    assert_eq!(notes(&typed, "unsupported-keyword"), 1);
}

#[test]
fn properties_of_patterns_are_of_any_type() {
    let map = json!({ "type": "object", "patternProperties": { "^n": { "type": "number" } },
        "additionalProperties": { "type": "boolean" } });
    assert_eq!(form(&map), "Value");
    assert_eq!(notes(&map, "unsupported-keyword"), 1);
    let mut object = map.clone();
    object["properties"] = json!({ "a": { "type": "string" } });
    assert_eq!(form(&object), "{a String, .. Value}");
    object["additionalProperties"] = false.into();
    assert_eq!(form(&object), "{a String, .. Value}");
}

#[test]
fn a_type_decides_which_structure_counts() {
    let items = json!({ "type": "integer" });
    let properties = json!({ "a": { "type": "integer" } });
    let of_type = |ty: &str| json!({ "type": ty, "items": items, "properties": properties });
    assert_eq!(form(&json!({ "type": "object", "items": items })), "Value");
    assert_eq!(form(&json!({ "type": "string", "items": items })), "String");
    assert_eq!(form(&json!({ "type": "string", "properties": properties })), "String");
    assert_eq!(form(&of_type("array")), "[I64]");
    assert_eq!(form(&of_type("object")), "{a I64}");
    assert_eq!(notes(&of_type("array"), "structure-of-another-type"), 1);
    assert_eq!(notes(&of_type("object"), "structure-of-another-type"), 1);
}

#[test]
fn structure_of_two_types_without_a_type_is_a_union() {
    let both = json!({ "items": { "type": "integer" }, "properties": { "a": { "type": "integer" } } });
    assert_eq!(form(&both), "({a I64} | [I64])");
}
