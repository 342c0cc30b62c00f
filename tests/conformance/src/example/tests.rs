//! What values the builder makes.

use super::{Kind, Role, build};
use crate::document::Document;
use serde_json::{Value, json};

fn document() -> Document {
    let root = json!({
        "paths": {},
        "components": { "schemas": {
            "Tree": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string", "example": "oak" },
                "parent": { "$ref": "#/components/schemas/Tree" },
                "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } }
            } },
            "Cat": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } },
            "Dog": { "type": "object", "properties": { "kind": { "enum": ["hound", "terrier"] }, "age": { "type": "integer" } } },
            "Pet": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
                "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat" } } }
        } }
    });
    Document::new(root, "actions: []").expect("the document can be used")
}

fn value(schema: &Value, choice: usize) -> Value {
    build(&document(), schema, choice).expect("the schema has a value").value
}

#[test]
fn recursion_ends_where_the_type_comes_again() {
    let schema = json!({ "$ref": "#/components/schemas/Tree" });
    assert_eq!(value(&schema, 0), json!({ "name": "oak", "children": [] }));
}

#[test]
fn a_choice_picks_the_branch_and_its_tag() {
    let schema = json!({ "$ref": "#/components/schemas/Pet" });
    assert_eq!(value(&schema, 0), json!({ "kind": "cat" }));
    assert_eq!(value(&schema, 1), json!({ "kind": "hound", "age": 1 }));
    assert_eq!(build(&document(), &schema, 0).map(|example| example.branches), Some(2));
}

#[test]
fn members_of_all_of_are_one_object() {
    let a = json!({ "properties": { "a": { "type": "integer", "minimum": 3 } } });
    let b = json!({ "properties": { "a": { "maximum": 5 }, "b": { "const": "x" } } });
    assert_eq!(value(&json!({ "allOf": [a, b] }), 0), json!({ "a": 3, "b": "x" }));
}

#[test]
fn what_is_forbidden_is_left_out() {
    let schema = json!({ "properties": { "a": { "type": "string" }, "b": { "not": {} } } });
    assert_eq!(value(&schema, 0), json!({ "a": "text" }));
}

#[test]
fn formats_patterns_and_lengths_are_kept_to() {
    let schema = json!({ "properties": {
        "format": { "type": "string", "format": "date" },
        "pattern": { "type": "string", "pattern": "^[A-Z]{2}$" },
        "short": { "type": "string", "maxLength": 2 },
        "long": { "type": "string", "minLength": 6 },
        "wrong": { "type": "string", "format": "date", "example": "yesterday" }
    } });
    let expected =
        json!({ "format": "2026-01-02", "pattern": "US", "short": "te", "long": "texttt", "wrong": "2026-01-02" });
    assert_eq!(value(&schema, 0), expected);
}

#[test]
fn places_say_what_stands_there() {
    let schema =
        json!({ "properties": { "pets": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } } });
    let example = build(&document(), &schema, 1).expect("the schema has a value");
    let sites: Vec<_> = example.sites.iter().map(|site| (site.at.as_str(), site.role, site.kind)).collect();
    assert_eq!(
        sites,
        [
            ("/pets/0/kind", Role::Tag, Kind::Listed),
            ("/pets/0/age", Role::Optional, Kind::Number),
            ("/pets/0", Role::Item, Kind::Object),
            ("/pets", Role::Optional, Kind::Other),
        ]
    );
    assert!(example.sites[0].in_union && !example.sites[3].in_union);
}
