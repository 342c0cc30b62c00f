//! Values of the sample that the conformance suite sends, so that every example is accepted.
//!
//! They have the types that the language's SDK has for them.

use super::arguments::{ArgumentValues, Given};
use super::{ExampleKey, ExampleValue};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::parameters::{Parameter, ParameterPlace};
use crate::ir::{Facts, Field, OpId, Param, Shape, TypeRef};
use crate::sample::Node;
use std::collections::BTreeMap;

/// The values of one operation's sample, by place and name on the wire. What the sample has is sent: a union's variant may need
/// what the union does not.
pub struct SampleValues {
    named: BTreeMap<(ParameterPlace, String), ExampleValue>,
    opaque: Option<ExampleValue>,
}

impl SampleValues {
    /// Those of the operation's sample.
    pub fn new(edition: &Edition<'_>, id: OpId) -> Self {
        let op = &edition.api.operations[id];
        let sample = super::sample(edition, id);
        let mut values = Self { named: BTreeMap::new(), opaque: None };
        let mut add = |place, param: &Param, node: &Node| {
            values.named.insert((place, param.wire.clone()), SampleSlot::of_param(param).value(edition, node));
        };
        op.path_params.iter().zip(&sample.path).for_each(|(param, node)| add(ParameterPlace::Path, param, node));
        sample.query.iter().for_each(|(index, node)| add(ParameterPlace::Query, &op.query[*index], node));
        sample.headers.iter().for_each(|(index, node)| add(ParameterPlace::Header, &op.headers[*index], node));
        match sample.body.as_ref().map(|node| tree(edition, node)) {
            Some(ExampleValue::Object(entries)) if !entries.is_empty() => {
                values
                    .named
                    .extend(entries.into_iter().map(|(key, value)| ((ParameterPlace::Body, key.into_wire()), value)));
            }
            Some(ExampleValue::Object(_)) | None => {}
            Some(opaque) => values.opaque = Some(opaque),
        }
        values
    }
}

impl ArgumentValues for SampleValues {
    fn value(&self, parameter: &Parameter<'_>) -> Option<Given> {
        let value = self.named.get(&(parameter.place, parameter.wire.to_owned()))?;
        Some(Given { value: value.clone(), added: None })
    }

    fn sends_optional(&self) -> bool {
        true
    }

    fn opaque_body(&self) -> Option<ExampleValue> {
        self.opaque.clone()
    }
}

/// Where a value stands.
struct SampleSlot<'a> {
    ty: &'a TypeRef,
    facts: &'a Facts,
    is_optional: bool,
}

impl<'a> SampleSlot<'a> {
    fn of_param(param: &'a Param) -> Self {
        Self { ty: &param.ty, facts: &param.facts, is_optional: !param.required }
    }

    fn of_field(field: &'a Field) -> Self {
        let is_optional = !field.presence.is_required() || field.presence.is_nullable();
        Self { ty: &field.ty, facts: &field.facts, is_optional }
    }

    /// The value with the types that the language's SDK has for it.
    fn value(&self, edition: &Edition<'_>, node: &Node) -> ExampleValue {
        let (language, value) = (edition.language, tree(edition, node));
        let value = if language.types_values() { of_type(self.ty, value) } else { value };
        let is_scalar = matches!(
            core(self.ty),
            TypeRef::String | TypeRef::DateTime | TypeRef::Date | TypeRef::I64 | TypeRef::F64 | TypeRef::Bool
        );
        let is_enum = !self.facts.values.is_empty();
        let may_wrap = self.is_optional && is_scalar && !is_enum && value != ExampleValue::Null;
        if may_wrap && language.wraps_optional() { ExampleValue::Optional(Box::new(value)) } else { value }
    }
}

/// A type without null.
fn core(ty: &TypeRef) -> &TypeRef {
    if let TypeRef::Nullable(inner) = ty { core(inner) } else { ty }
}

/// Points in time, days and numbers with a fraction as such.
fn of_type(ty: &TypeRef, value: ExampleValue) -> ExampleValue {
    match (core(ty), value) {
        (TypeRef::DateTime, ExampleValue::Text(text)) => ExampleValue::DateTime(text),
        (TypeRef::Date, ExampleValue::Text(text)) => ExampleValue::Date(text),
        (TypeRef::F64, ExampleValue::Number(whole)) if whole.parse::<i64>().is_ok() => {
            ExampleValue::Number(whole + ".0")
        }
        (TypeRef::Array(item), ExampleValue::List(items)) => {
            ExampleValue::List(items.into_iter().map(|value| of_type(item, value)).collect())
        }
        (_, value) => value,
    }
}

/// A sample's value.
fn tree(edition: &Edition<'_>, node: &Node) -> ExampleValue {
    let api = edition.api;
    match node {
        Node::Struct { ty, fields, tags } => {
            let Shape::Struct(shape) = &api.types[*ty].shape else { return ExampleValue::Null };
            let tags = tags
                .iter()
                .map(|(name, value)| (ExampleKey::Property(name.clone()), ExampleValue::Choice(value.clone())));
            let field = |(index, value): &(usize, Node)| {
                let field = &shape.fields[*index];
                (ExampleKey::Property(field.wire.clone()), SampleSlot::of_field(field).value(edition, value))
            };
            ExampleValue::Object(tags.chain(fields.iter().map(field)).collect())
        }
        Node::Union { value, .. } => tree(edition, value),
        Node::Enum { ty, value } => match &api.types[*ty].shape {
            Shape::StringEnum(values) => ExampleValue::Choice(values[*value].clone()),
            Shape::Struct(_) | Shape::Union(_) => ExampleValue::Null,
        },
        Node::Text(text) => ExampleValue::Text(text.clone()),
        Node::Integer(number) => ExampleValue::Number(number.to_string()),
        Node::Number(number) => ExampleValue::Number(number_text(*number)),
        Node::Bool(truth) => ExampleValue::Bool(*truth),
        Node::Array(items) => ExampleValue::List(items.iter().map(|item| tree(edition, item)).collect()),
        Node::Map(entries) => ExampleValue::Object(
            entries.iter().map(|(key, value)| (ExampleKey::Data(key.clone()), tree(edition, value))).collect(),
        ),
        Node::File { .. } => ExampleValue::File,
        Node::Free(value) => ExampleValue::from_json(value),
        Node::Unwritten => ExampleValue::Object(Vec::new()),
    }
}

/// A number as people write it: very large and very small ones with an exponent.
fn number_text(number: f64) -> String {
    let is_long = number != 0.0 && !(1e-7..1e21).contains(&number.abs());
    if is_long { format!("{number:e}") } else { number.to_string() }
}

#[cfg(test)]
mod tests {
    use super::number_text;

    #[test]
    fn numbers_are_short() {
        assert_eq!([1.0, -0.5, 1e300, -1e-9].map(number_text), ["1", "-0.5", "1e300", "-1e-9"]);
    }
}
