//! Types in words.

use super::*;
use crate::ir::{Docs, Flow, JsonType, Kept, Origin, Owner, Pointer, Select, TypeDef, Variant, Via};
use serde_json::Value as Json;

fn union(types: Vec<TypeRef>) -> Union {
    let variant = |ty| Variant { ty, select: Select::Json(JsonType::String), title: None, facts: Facts::default() };
    Union { tag: None, variants: types.into_iter().map(variant).collect(), first: None }
}

fn type_of(shape: Shape) -> TypeDef {
    TypeDef {
        at: Pointer::root(),
        origin: Origin::Component("Union".to_owned()),
        docs: Docs::default(),
        facts: Facts::default(),
        owner: Owner::Shared,
        flow: Flow::default(),
        same_as: None,
        locked: None,
        also: None,
        kept: Kept::default(),
        shape,
    }
}

fn value<'a>(ty: &'a TypeRef, facts: &'a Facts, nullable: bool) -> TypedValue<'a> {
    TypedValue { name: "connection_id", ty, facts, nullable }
}

#[test]
fn null_and_format_are_both_said() {
    let api = Api::default();
    let facts = Facts { format: Some("uuid".into()), via: Via::Composition, ..Facts::default() };
    assert_eq!(typed(&api, value(&TypeRef::String, &facts, true)), "string (UUID) | null");
}

#[test]
fn what_is_inside_a_list_is_told_as_by_itself() {
    let item = Facts { format: Some("uri".into()), ..Facts::default() };
    let facts = Facts { items: Some(Box::new(item)), ..Facts::default() };
    let list = TypeRef::Array(Box::new(TypeRef::String));
    assert_eq!(typed(&Api::default(), value(&list, &facts, false)), "array[string (URL)]");
    let times = TypeRef::Map(Box::new(TypeRef::DateTime));
    assert_eq!(typed(&Api::default(), value(&times, &Facts::default(), false)), "map[string (date-time)]");
}

#[test]
fn names_make_no_guess() {
    let facts = Facts::default();
    assert_eq!(typed(&Api::default(), value(&TypeRef::String, &facts, false)), "string");
    let number = Facts { x_format: Some("+E.164".into()), ..facts };
    assert_eq!(typed(&Api::default(), value(&TypeRef::String, &number, false)), "string (E.164)");
}

#[test]
fn values_are_whole() {
    let facts = Facts { values: [1, 2, 3, 4, 5, 6, 7].map(Json::from).to_vec().into(), ..Facts::default() };
    assert_eq!(typed(&Api::default(), value(&TypeRef::I64, &facts, false)), "enum (1, 2, 3, 4, 5, 6, 7)");
}

#[test]
fn values_with_commas_are_quoted() {
    assert_eq!(list(&["Latency", "Chicago, IL"], 2), "\"Latency\", \"Chicago, IL\"");
    assert_eq!(list(&["a", " "], 2), "\"a\", \" \"");
    assert_eq!(list(&["a", "b"], 2), "a, b");
    assert_eq!(list(&["a", "b"], 5), "a, b and 3 more");
}

#[test]
fn a_union_says_each_word_once() {
    let union = union(vec![TypeRef::String, TypeRef::I64, TypeRef::Array(Box::new(TypeRef::String))]);
    assert_eq!(one_of(&Open::new(&Api::default()), &union, 0), "string | integer | array[string]");
}

#[test]
fn unions_of_all_later_ones_are_looked_at_so_often() {
    let mut api = Api::default();
    let mut all: Vec<TypeRef> = Vec::new();
    for index in 0..60 {
        let own = TypeRef::Array(Box::new(if index == 0 { TypeRef::String } else { TypeRef::I64 }));
        let shape = Shape::Union(union(std::iter::once(own).chain(all.iter().rev().cloned()).collect()));
        all.push(TypeRef::Named(api.types.push(type_of(shape))));
    }
    let said = all.last().map(|last| of_type(&api, last));
    assert_eq!(said.as_deref(), Some("array[integer] | any"));
    assert_eq!(of_type(&api, &all[2]), "array[integer] | array[string]");
}

#[test]
fn variants_of_a_property_are_told_together() {
    let api = Api::default();
    let of = |text: &str| Facts { values: vec![Json::from(text)].into(), ..Facts::default() };
    let (ios, android, any) = (of("ios"), of("android"), Facts::default());
    let enums = [value(&TypeRef::String, &ios, false), value(&TypeRef::String, &android, true)];
    assert_eq!(several(&api, &enums), "enum (ios, android) | null");
    let mixed = [enums[0], value(&TypeRef::I64, &any, false), value(&TypeRef::I64, &any, false)];
    assert_eq!(several(&api, &mixed), "enum (ios) | integer");
}

#[test]
fn free_form_is_what_its_schema_calls_it() {
    let api = Api::default();
    let object = Facts { json_type: Some(JsonType::Object), ..Facts::default() };
    assert_eq!(typed(&api, value(&TypeRef::Value, &object, false)), "object");
    assert_eq!(typed(&api, value(&TypeRef::Value, &Facts::default(), false)), "any");
}
