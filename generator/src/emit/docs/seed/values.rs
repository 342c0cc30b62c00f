//! Values as the published documents make them: the document's example, else what the type suggests, else the name.

use crate::emit::docs::edition::Edition;
use crate::emit::docs::example::{ArgumentValues, ExampleKey, ExampleValue, Given};
use crate::emit::docs::facts::fields;
use crate::emit::docs::facts::parameters::{Parameter, ParameterPlace};
use crate::emit::docs::texts;
use crate::ir::{Facts, Field, OpId, Operation, Shape, TypeId, TypeRef};
use indexmap::IndexMap;
use serde_json::Value;
use std::cell::Cell;

/// A type inside a type inside ... has values down to this depth.
const DEPTH: usize = 6;

/// The id that the vendor's examples have.
pub const UUID: &str = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
const DATE_TIME: &str = "2019-12-27T18:11:19.117Z";
const DATE: &str = "2019-12-27";

/// The values of the arguments of one operation.
pub struct PublishedValues<'a> {
    edition: &'a Edition<'a>,
    op: &'a Operation,
    /// What people added to the required ones, or wrote in their place.
    added: Option<&'a IndexMap<String, toml::Value>>,
}

impl<'a> PublishedValues<'a> {
    /// Those of an operation.
    pub fn new(edition: &'a Edition<'a>, id: OpId) -> Self {
        let op = &edition.api.operations[id];
        Self { edition, op, added: texts::of_operation(&edition.texts.examples, op) }
    }
}

impl ArgumentValues for PublishedValues<'_> {
    fn value(&self, parameter: &Parameter<'_>) -> Option<Given> {
        let added = self.added.filter(|_| parameter.place == ParameterPlace::Body);
        if let Some((index, _, value)) = added.and_then(|added| added.get_full(parameter.wire)) {
            return Some(Given {
                value: ExampleValue::from_toml(value),
                added: (!parameter.required).then_some(index),
            });
        }
        let is_sent = parameter.required || parameter.place == ParameterPlace::Path;
        is_sent.then(|| Given { value: value(self.edition, self.op, parameter), added: None })
    }

    fn edited(&self) -> bool {
        self.added.is_some()
    }
}

/// The value of a parameter. What the body's own example says of it goes before the property's.
fn value(edition: &Edition<'_>, op: &Operation, parameter: &Parameter<'_>) -> ExampleValue {
    if edition.language.is_http() {
        return plain(edition, parameter);
    }
    let example = match parameter.place {
        ParameterPlace::Body => body_example(op).and_then(|example| example.get(parameter.wire)),
        ParameterPlace::Path | ParameterPlace::Query | ParameterPlace::Header => None,
    };
    match usable(example, parameter.ty) {
        Some(example) => shown(example, parameter.ty, parameter.facts),
        None => value_of_type(
            edition,
            parameter.wire,
            parameter.ty,
            parameter.facts,
            Opened::first(&Cell::new(MOST_OPENED)),
        ),
    }
}

/// The value for plain HTTP, which people did not take from SDKs: the schema's own example, else what the type suggests. Where a
/// name tells better what to write, the name stands for it.
fn plain(edition: &Edition<'_>, parameter: &Parameter<'_>) -> ExampleValue {
    let own = parameter.facts.example.as_deref().or_else(|| ty_facts(edition, parameter.ty)?.example.as_deref());
    let named = parameter.place == ParameterPlace::Path || matches!(parameter.wire, "from" | "to");
    let name = || ExampleValue::Text(parameter.wire.to_owned());
    match (usable(own, parameter.ty).filter(|example| !is_pattern(example)), parameter.ty) {
        (Some(example), _) => shown(example, parameter.ty, parameter.facts),
        (None, TypeRef::Array(_)) if named => ExampleValue::List(vec![name()]),
        (None, _) if named => name(),
        (None, _) => value_of_type(
            edition,
            parameter.wire,
            parameter.ty,
            parameter.facts,
            Opened::first(&Cell::new(MOST_OPENED)),
        ),
    }
}

/// Whether an example names a format in place of a number: `+E.164`.
fn is_pattern(example: &Value) -> bool {
    let number = example.as_str().and_then(|text| text.strip_prefix('+'));
    number.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// The example of the body that is sent.
fn body_example(op: &Operation) -> Option<&Value> {
    op.body_facts.get(fields::sent_body(op)?)?.example.as_deref()
}

/// So many types are opened at most, one inside the other or not.
const MOST_OPENED: usize = 10_000;

/// How many types are opened around a value, and how many more may be.
#[derive(Clone, Copy)]
struct Opened<'c> {
    depth: usize,
    left: &'c Cell<usize>,
}

impl<'c> Opened<'c> {
    fn first(left: &'c Cell<usize>) -> Self {
        Self { depth: 0, left }
    }

    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    /// Whether a type is opened here; counts it.
    fn has_room(self) -> bool {
        self.left.set(self.left.get().saturating_sub(1));
        self.depth < DEPTH && self.left.get() > 0
    }
}

fn value_of_type(edition: &Edition<'_>, name: &str, ty: &TypeRef, facts: &Facts, opened: Opened<'_>) -> ExampleValue {
    let named = ty_facts(edition, ty);
    if let Some(example) = usable(facts.example.as_deref(), ty).or_else(|| usable(named?.example.as_deref(), ty)) {
        return shown(example, ty, facts);
    }
    if let Some(first) = facts.values.first() {
        return choice(first);
    }
    match ty {
        TypeRef::String => text(name, facts),
        TypeRef::DateTime => ExampleValue::DateTime(DATE_TIME.to_owned()),
        TypeRef::Date => ExampleValue::Date(DATE.to_owned()),
        TypeRef::I64 | TypeRef::F64 => ExampleValue::Number("0".to_owned()),
        TypeRef::Bool => ExampleValue::Bool(true),
        TypeRef::File => ExampleValue::File,
        TypeRef::Value => ExampleValue::Object(vec![data_entry(ExampleValue::Text("bar".to_owned()))]),
        TypeRef::Array(item) => {
            let none = Facts::default();
            ExampleValue::List(vec![value_of_type(
                edition,
                "string",
                item,
                facts.items.as_deref().unwrap_or(&none),
                opened.deeper(),
            )])
        }
        TypeRef::Map(value) => ExampleValue::Object(vec![data_entry(value_of_type(
            edition,
            "string",
            value,
            &Facts::default(),
            opened.deeper(),
        ))]),
        TypeRef::Nullable(inner) => value_of_type(edition, name, inner, facts, opened),
        TypeRef::Named(id) | TypeRef::Boxed(id) if opened.has_room() => shaped(edition, *id, opened),
        TypeRef::Named(_) | TypeRef::Boxed(_) => ExampleValue::Object(Vec::new()),
    }
}

fn ty_facts<'a>(edition: &Edition<'a>, ty: &TypeRef) -> Option<&'a Facts> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => Some(&edition.api.types[*id].facts),
        _ => None,
    }
}

fn data_entry(value: ExampleValue) -> (ExampleKey, ExampleValue) {
    (ExampleKey::Data("foo".to_owned()), value)
}

fn shaped(edition: &Edition<'_>, id: TypeId, opened: Opened<'_>) -> ExampleValue {
    match &edition.api.types[id].shape {
        Shape::StringEnum(values) => ExampleValue::Choice(values.first().cloned().unwrap_or_default()),
        Shape::Union(union) => match union.variants.first() {
            Some(first) => value_of_type(edition, "string", &first.ty, &first.facts, opened.deeper()),
            None => ExampleValue::Object(Vec::new()),
        },
        Shape::Struct(shape) => {
            let mut required: Vec<&Field> = shape.fields.iter().filter(|field| field.presence.is_required()).collect();
            required.sort_by(|a, b| a.wire.cmp(&b.wire));
            let entry = |field: &Field| {
                let value = value_of_type(edition, &field.wire, &field.ty, &field.facts, opened.deeper());
                (ExampleKey::Property(field.wire.clone()), value)
            };
            ExampleValue::Object(required.into_iter().map(entry).collect())
        }
    }
}

/// An example that is of the JSON type it is for.
fn usable<'a>(example: Option<&'a Value>, ty: &TypeRef) -> Option<&'a Value> {
    example.filter(|example| match ty {
        TypeRef::Array(_) => example.is_array(),
        TypeRef::Map(_) => example.is_object(),
        TypeRef::Bool => example.is_boolean(),
        TypeRef::I64 | TypeRef::F64 => example.is_number(),
        _ => !example.is_null(),
    })
}

fn shown(example: &Value, ty: &TypeRef, facts: &Facts) -> ExampleValue {
    match (ty, example) {
        (TypeRef::DateTime, Value::String(text)) => ExampleValue::DateTime(text.clone()),
        (TypeRef::Date, Value::String(text)) => ExampleValue::Date(text.clone()),
        (_, Value::String(text)) if facts.values.contains(example) => ExampleValue::Choice(text.clone()),
        (TypeRef::String, number @ Value::Number(_)) => ExampleValue::Text(number.to_string()),
        _ => ExampleValue::from_json(example),
    }
}

fn choice(value: &Value) -> ExampleValue {
    match value {
        Value::String(text) => ExampleValue::Choice(text.clone()),
        value => ExampleValue::from_json(value),
    }
}

fn text(name: &str, facts: &Facts) -> ExampleValue {
    ExampleValue::Text(match facts.format.as_deref() {
        Some("uuid") => UUID.to_owned(),
        Some("uri" | "url") => "https://example.com".to_owned(),
        Some("email") => "dev@stainless.com".to_owned(),
        _ => name.to_owned(),
    })
}
