//! Values of the sample that the conformance suite sends, so that every example is accepted.

use super::arguments::{ArgumentValues, Given};
use super::{Key, Tree};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::parameters::{Parameter, Place};
use crate::ir::{Api, OpId, Shape};
use crate::sample::Node;
use std::collections::BTreeMap;

/// The values of one operation's sample, by place and name on the wire. What the sample has is sent: a union's variant may need
/// what the union does not.
pub struct SampleValues {
    named: BTreeMap<(Place, String), Tree>,
    opaque: Option<Tree>,
}

impl SampleValues {
    /// Those of the operation's sample.
    pub fn new(edition: &Edition<'_>, id: OpId) -> Self {
        let op = &edition.api.operations[id];
        let sample = super::sample(edition, id);
        let mut values = Self { named: BTreeMap::new(), opaque: None };
        let tree = |node: &Node| tree(edition.api, node);
        for (param, node) in op.path_params.iter().zip(&sample.path) {
            values.named.insert((Place::Path, param.wire.clone()), tree(node));
        }
        for (index, node) in &sample.query {
            values.named.insert((Place::Query, op.query[*index].wire.clone()), tree(node));
        }
        for (index, node) in &sample.headers {
            values.named.insert((Place::Header, op.headers[*index].wire.clone()), tree(node));
        }
        match sample.body.as_ref().map(tree) {
            Some(Tree::Object(entries)) if !entries.is_empty() => {
                values.named.extend(entries.into_iter().map(|(key, value)| ((Place::Body, key.into_wire()), value)));
            }
            Some(Tree::Object(_)) | None => {}
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

    fn opaque_body(&self) -> Option<Tree> {
        self.opaque.clone()
    }
}

/// A sample's value without its types.
fn tree(api: &Api, node: &Node) -> Tree {
    match node {
        Node::Struct { ty, fields, tags } => {
            let Shape::Struct(shape) = &api.types[*ty].shape else { return Tree::Null };
            let tags = tags.iter().map(|(name, value)| (Key::Property(name.clone()), Tree::Choice(value.clone())));
            let field =
                |(index, value): &(usize, Node)| (Key::Property(shape.fields[*index].wire.clone()), tree(api, value));
            Tree::Object(tags.chain(fields.iter().map(field)).collect())
        }
        Node::Union { value, .. } => tree(api, value),
        Node::Enum { ty, value } => match &api.types[*ty].shape {
            Shape::StringEnum(values) => Tree::Choice(values[*value].clone()),
            Shape::Struct(_) | Shape::Union(_) => Tree::Null,
        },
        Node::Text(text) => Tree::Text(text.clone()),
        Node::Integer(number) => Tree::Number(number.to_string()),
        Node::Number(number) => Tree::Number(number.to_string()),
        Node::Bool(truth) => Tree::Bool(*truth),
        Node::Array(items) => Tree::List(items.iter().map(|item| tree(api, item)).collect()),
        Node::Map(entries) => {
            Tree::Object(entries.iter().map(|(key, value)| (Key::Data(key.clone()), tree(api, value))).collect())
        }
        Node::File { .. } => Tree::File,
        Node::Free(value) => Tree::from_json(value),
    }
}
