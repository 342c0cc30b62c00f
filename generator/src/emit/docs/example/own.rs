//! Values of the sample that the conformance suite sends, so that every example is accepted.

use super::arguments::{ArgumentValues, Given};
use super::{ExampleKey, ExampleValue};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::parameters::{Parameter, ParameterPlace};
use crate::ir::{Api, OpId, Shape};
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
        let tree = |node: &Node| tree(edition.api, node);
        for (param, node) in op.path_params.iter().zip(&sample.path) {
            values.named.insert((ParameterPlace::Path, param.wire.clone()), tree(node));
        }
        for (index, node) in &sample.query {
            values.named.insert((ParameterPlace::Query, op.query[*index].wire.clone()), tree(node));
        }
        for (index, node) in &sample.headers {
            values.named.insert((ParameterPlace::Header, op.headers[*index].wire.clone()), tree(node));
        }
        match sample.body.as_ref().map(tree) {
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

/// A sample's value without its types.
fn tree(api: &Api, node: &Node) -> ExampleValue {
    match node {
        Node::Struct { ty, fields, tags } => {
            let Shape::Struct(shape) = &api.types[*ty].shape else { return ExampleValue::Null };
            let tags = tags
                .iter()
                .map(|(name, value)| (ExampleKey::Property(name.clone()), ExampleValue::Choice(value.clone())));
            let field = |(index, value): &(usize, Node)| {
                (ExampleKey::Property(shape.fields[*index].wire.clone()), tree(api, value))
            };
            ExampleValue::Object(tags.chain(fields.iter().map(field)).collect())
        }
        Node::Union { value, .. } => tree(api, value),
        Node::Enum { ty, value } => match &api.types[*ty].shape {
            Shape::StringEnum(values) => ExampleValue::Choice(values[*value].clone()),
            Shape::Struct(_) | Shape::Union(_) => ExampleValue::Null,
        },
        Node::Text(text) => ExampleValue::Text(text.clone()),
        Node::Integer(number) => ExampleValue::Number(number.to_string()),
        Node::Number(number) => ExampleValue::Number(number_text(*number)),
        Node::Bool(truth) => ExampleValue::Bool(*truth),
        Node::Array(items) => ExampleValue::List(items.iter().map(|item| tree(api, item)).collect()),
        Node::Map(entries) => ExampleValue::Object(
            entries.iter().map(|(key, value)| (ExampleKey::Data(key.clone()), tree(api, value))).collect(),
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
