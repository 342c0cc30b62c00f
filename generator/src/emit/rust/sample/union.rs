//! A value of a union as a Rust expression: the variant by its name, or, where the place converts, what becomes that variant.

use super::super::Context;
use super::super::ty::{Viewpoint, ident};
use super::Printer;
use super::taker::Taker;
use crate::ir::{Shape, TypeId, TypeRef, Union};
use crate::sample::Node;
use proc_macro2::TokenStream;
use quote::quote;

impl Printer<'_> {
    /// The variant, by its name.
    pub(super) fn variant(&mut self, id: TypeId, variant: usize, value: &Node) -> TokenStream {
        let union = union(self.context, id);
        let (path, name) = (self.path(id), ident(self.context.names.variant(id, variant)));
        let value = self.value(value, &union.variants[variant].ty, Taker::Exact);
        quote!(#path::#name(#value))
    }

    /// What becomes the variant without its name, where a value says of which type it is: literals of numbers,
    /// lists and JSON do not.
    pub(super) fn converting(&mut self, id: TypeId, variant: usize, value: &Node) -> Option<TokenStream> {
        let (context, union) = (self.context, union(self.context, id));
        let def = &context.api.types[id];
        if !def.flow.request {
            return None;
        }
        let ty = &union.variants[variant].ty;
        let becomes_it = || {
            let types = context.converting_types(id, union, Viewpoint::Models(def.owner));
            types.iter().any(|(index, _)| *index == variant)
        };
        match (ty, value) {
            (TypeRef::String | TypeRef::Date | TypeRef::DateTime, Node::Text(text)) => {
                (context.text_variant(union) == Some(variant)).then(|| quote!(#text))
            }
            (TypeRef::Named(inner) | TypeRef::Boxed(inner), Node::Struct { .. } | Node::Enum { .. })
                if context.api.types[*inner].constant().is_none() && becomes_it() =>
            {
                Some(self.value(value, &TypeRef::Named(*inner), Taker::Exact))
            }
            (TypeRef::Bool, Node::Bool(truth)) if becomes_it() => Some(quote!(#truth)),
            _ => None,
        }
    }
}

fn union(context: Context<'_>, id: TypeId) -> &Union {
    let Shape::Union(union) = &context.api.types[id].shape else { unreachable!("a union is of a union's type") };
    union
}

#[cfg(test)]
mod tests {
    use super::super::RustSample;
    use crate::Generator;
    use crate::sample::{Form, Samples, Values};

    const SPEC: &str = r##"
openapi: 3.1.0
info: {title: Moves, version: "1"}
servers: [{url: https://api.example.com/v2}]
paths:
  /moves:
    post:
      operationId: CreateMove
      tags: [Moves]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Move"}}}
      responses: {"204": {description: Nothing.}}
components:
  schemas:
    Slide: {type: object, required: [into], properties: {into: {type: string, example: hall}}}
    Where:
      oneOf: [{type: string, example: hall}, {type: array, items: {type: string}}]
    Step:
      oneOf: [{$ref: "#/components/schemas/Slide"}, {type: string}]
    Count:
      oneOf: [{type: integer, example: 2}, {type: string}]
    Flag:
      oneOf: [{type: boolean}, {type: string}]
    Move:
      type: object
      required: [to]
      properties:
        to: {$ref: "#/components/schemas/Where"}
        step: {$ref: "#/components/schemas/Step"}
        steps: {type: array, minItems: 1, items: {$ref: "#/components/schemas/Step"}}
        lists: {type: array, example: [[out]], items: {type: array, items: {$ref: "#/components/schemas/Step"}}}
        count: {$ref: "#/components/schemas/Count"}
        flag: {$ref: "#/components/schemas/Flag"}
"##;

    #[test]
    fn a_variant_is_named_where_its_value_does_not_become_it() {
        let model = Generator::from_text("moves.yaml", SPEC).model().expect("the document is right");
        let samples = Samples::new(&model.api, Values::Document).samples;
        let sample = samples.iter().find(|sample| sample.form == Form::Full).expect("there is one of all");
        let rust = RustSample::new(&model.api, &model.names, sample);
        let setters = [
            "Move::new(\"hall\")",
            ".step(Slide::new(\"hall\"))",
            ".steps([Slide::new(\"hall\")])",
            ".lists(vec![vec![Step::Text(\"out\".into())]])",
            ".count(Count::Integer(2))",
            ".flag(true),",
        ];
        let body: Vec<_> = rust.call().lines().skip(3).map(|line| line.trim().to_owned()).collect();
        assert_eq!(body[..setters.len()], setters);
    }
}
