//! Sample calls: what a person would send, for every operation.
//!
//! In: a frozen [`Api`]. Out: a tree of values for each operation and form, in the terms of the model: chosen fields, chosen
//! variants, scalars. It refuses to know names and languages: each printer (module `emit`) spells the same tree its own way.
//!
//! What is in a sample:
//!
//! - [`Form::Required`] has what must be sent and nothing else, at every depth.
//! - [`Form::Full`] has every parameter and every property, at every depth, but for these: an optional property that only the
//!   server sets, one that an alternative forbids, one whose type is being built already, and a query parameter that is
//!   written like a property of another (`filter[name][eq]` beside a `filter` that has a `name`).
//! - A value is the one that the document gives as an example, the outermost first; else the default; else one that its format,
//!   its pattern and its limits allow. An example that its own schema forbids is passed over. [`Values::Made`] passes over all.
//! - A union is the variant that the example shows, else its first that ends.
//! - A list has the example's items, up to three scalars or one of anything else, and at least as many as it must.
//! - A switch for server-sent events fits the reply that is asked for.
//! - A sample has at most [`budget::MOST_VALUES`] values: past that, properties that may be left out are, the deepest first, and
//!   lists are as short as they may be. What is still too large has no value: [`Node::Unwritten`].
//! - Of several alternatives of a struct, `Required` takes the one that asks for least, `Full` the one that forbids least.

mod bounded;
mod budget;
mod build;
mod format;
mod free_form;
mod meaning;
mod node;
mod number;
mod object;
mod pattern;
mod text;

pub use meaning::{by_end, of_name};
pub use node::Node;

use crate::ir::{
    Api, Body, Facts, Method, OpId, Operation, Param, ParamStyle, Pointer, Reply, STREAM_SWITCH, Shape, TypeDef,
    TypeId, TypeRef,
};
use build::{Builder, Readers, Side, Spot};
use serde_json::Value;
use std::collections::BTreeSet;

/// How much of an operation a sample uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// What must be sent.
    Required,
    /// Everything that can be sent.
    Full,
}

/// Where values come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// The document's examples and defaults, where they fit.
    Document,
    /// Constraints alone: nothing of the document's text but names, enum values and limits.
    Made,
}

/// A call of an operation with values for what it takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The operation.
    pub op: OpId,
    /// How much of it is used.
    pub form: Form,
    /// Which of the operation's bodies is sent: an index into `bodies`.
    pub content: usize,
    /// Which further content type of the reply is asked for: an index into `other_replies`.
    pub reply: Option<usize>,
    /// Values of the path parameters, in the order of the template.
    pub path: Vec<Node>,
    /// Values of query parameters, by index.
    pub query: Vec<(usize, Node)>,
    /// Values of header parameters, by index.
    pub headers: Vec<(usize, Node)>,
    /// The body; [`Node::File`] where the body is bytes.
    pub body: Option<Node>,
}

impl Sample {
    /// A sample for people: of one operation's default body, what must be sent, and what `given` has of its parameters and of that
    /// body. Texts say what is `meant` by a name. Where it `fills`, an update changes something; no object is empty that need not be.
    pub fn for_people(
        api: &Api,
        op: OpId,
        values: Values,
        given: Option<&Value>,
        Wording { meant, fills }: Wording<'_>,
    ) -> Self {
        let operation = &api.operations[op];
        let readers = Readers { meant, fills_body: fills && changes_something(operation) };
        sample(&mut Builder::new(api, Form::Required, values).for_readers(&readers), op, operation, 0, given)
    }

    /// What tells the sample from the others of its operation and form: a content type that is not the default; empty for the default.
    pub fn variant<'a>(&self, operation: &'a Operation) -> &'a str {
        match self.reply {
            Some(reply) => operation.other_replies[reply].content_type(),
            None if self.content > 0 => operation.bodies[self.content].content_type(),
            None => "",
        }
    }

    /// What the call returns.
    pub fn reply<'a>(&self, operation: &'a Operation) -> &'a Reply {
        self.reply.map_or(&operation.reply, |index| &operation.other_replies[index])
    }
}

/// A whole value of a type, as the API sends it, by constraints alone: with what only the server sets, without what it never shows.
pub fn received(api: &Api, ty: TypeId) -> Node {
    let mut builder = Builder::new(api, Form::Full, Values::Made);
    builder.side = Side::Received;
    let TypeDef { facts, at, .. } = &api.types[ty];
    builder.bounded(&Spot { ty: &TypeRef::Named(ty), facts, at, name: "value", given: None, hints: Vec::new(), nth: 0 })
}

/// The body of a reply for people: whole, by the document's values where these fit, texts that mean something else.
pub fn reply_for_people(api: &Api, op: &Operation, body: &TypeRef, values: Values, wording: Wording<'_>) -> Node {
    let readers = Readers { meant: wording.meant, fills_body: false };
    let mut builder = Builder::new(api, Form::Full, values).for_readers(&readers);
    builder.side = Side::Received;
    let (facts, hints) = (&Facts::default(), Vec::new());
    builder.bounded(&Spot { ty: body, facts, at: &op.at, name: "value", given: None, hints, nth: 0 })
}

/// What a sample for people says.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The text for a name.
    pub meant: &'a dyn Fn(&str) -> String,
    /// Whether a body has something in it, even if nothing must be, where the operation changes something.
    pub fills: bool,
}

/// The samples of an API.
#[derive(Debug, Clone, Default)]
pub struct Samples {
    /// Operation by operation: required, full, full for each further content type of the body, then of the reply.
    pub samples: Vec<Sample>,
    /// Places of values that keep to no rule known here: their samples may be refused.
    pub unmet: Vec<Pointer>,
}

impl Samples {
    /// The samples of every operation of a product that is selected.
    pub fn new(api: &Api, values: Values) -> Self {
        let mut made = Self::default();
        for id in api.products.values().flat_map(|product| &product.operations) {
            made.add(api, *id, values);
        }
        made.unmet.sort();
        made.unmet.dedup();
        made
    }

    /// The samples of one operation.
    pub fn of(api: &Api, op: OpId, values: Values) -> Self {
        let mut made = Self::default();
        made.add(api, op, values);
        made
    }

    fn add(&mut self, api: &Api, op: OpId, values: Values) {
        let operation = &api.operations[op];
        let mut take = |form, content, reply| {
            let mut builder = Builder::new(api, form, values);
            let mut sample = Sample { reply, ..sample(&mut builder, op, operation, content, None) };
            switch_stream(api, operation, &mut sample);
            self.samples.push(sample);
            self.unmet.append(&mut builder.unmet);
        };
        take(Form::Required, 0, None);
        take(Form::Full, 0, None);
        let typed = operation.bodies.iter().enumerate().skip(1).filter(|(_, body)| body.ty().is_some());
        typed.for_each(|(content, _)| take(Form::Full, content, None));
        (0..operation.other_replies.len()).for_each(|reply| take(Form::Full, 0, Some(reply)));
    }
}

fn sample<'a>(
    builder: &mut Builder<'a>,
    op: OpId,
    operation: &'a Operation,
    content: usize,
    given: Option<&'a Value>,
) -> Sample {
    let body = operation.bodies.get(content);
    let form = builder.form;
    let path = operation.path_params.iter().map(|param| builder.param(param, given)).collect();
    let objects = properties_of_objects(builder.api, operation);
    let wanted = |param: &Param| {
        param.required || given_param(given, param).is_some() || form == Form::Full && !is_said_twice(&objects, param)
    };
    let query: Vec<usize> = (0..operation.query.len()).filter(|&index| wanted(&operation.query[index])).collect();
    let headers: Vec<usize> = (0..operation.headers.len()).filter(|&index| wanted(&operation.headers[index])).collect();
    Sample {
        op,
        form,
        content,
        reply: None,
        path,
        query: builder.params(&operation.query, query, given),
        headers: builder.params(&operation.headers, headers, given),
        body: body.map(|body| builder.body(operation, body, &operation.body_facts[content], given)),
    }
}

/// A body's switch for server-sent events is on where the sample asks for them, and off where it asks for anything else.
fn switch_stream(api: &Api, operation: &Operation, sample: &mut Sample) {
    let streams = matches!(sample.reply(operation), Reply::Events(_));
    let can_stream = operation.other_replies.iter().any(|reply| matches!(reply, Reply::Events(_)));
    let Some(Node::Struct { ty, fields, .. }) = sample.body.as_mut().filter(|_| streams || can_stream) else { return };
    let Shape::Struct(object) = &api.types[*ty].shape else { return };
    for (index, value) in fields {
        if let (STREAM_SWITCH, Node::Bool(on)) = (object.fields[*index].wire.as_str(), value) {
            *on = streams;
        }
    }
}

/// A parameter that is an object, and the name of one of its properties.
type ObjectProperty<'a> = (&'a str, &'a str);

fn properties_of_objects<'a>(api: &'a Api, operation: &'a Operation) -> BTreeSet<ObjectProperty<'a>> {
    let objects = operation.query.iter().filter(|param| param.style == ParamStyle::DeepObject);
    let properties = objects.map(|param| match param.ty.named().map(|id| &api.types[id].shape) {
        Some(Shape::Struct(object)) => (param, &object.fields[..]),
        _ => (param, &[][..]),
    });
    properties
        .flat_map(|(param, fields)| fields.iter().map(|field| (param.wire.as_str(), field.wire.as_str())))
        .collect()
}

/// Whether a parameter is written as a key of an object that is a parameter, too: `filter[name][eq]` beside `filter` with a `name`.
fn is_said_twice(objects: &BTreeSet<ObjectProperty<'_>>, param: &Param) -> bool {
    let Some((object, key)) = param.wire.split_once('[') else { return false };
    objects.contains(&(object, key.split(']').next().unwrap_or_default()))
}

/// Whether a call without anything in its body would do nothing of use: updates, and what creates.
fn changes_something(operation: &Operation) -> bool {
    match operation.method {
        Method::Put | Method::Patch => true,
        Method::Post => !operation.path.contains("/actions/") && !operation.path.ends_with('}'),
        _ => false,
    }
}

/// What is given of a parameter: under its own name, or in the object that it is a part of.
fn given_param<'a>(given: Option<&'a Value>, param: &Param) -> Option<&'a Value> {
    let within = |whole: &str, part: &str| given?.get(whole)?.get(part);
    let whole = given.and_then(|given| given.get(&param.wire));
    whole.or_else(|| {
        let (object, key) = param.wire.split_once('[')?;
        within(object, key.strip_suffix(']')?)
    })
}

impl<'a> Builder<'a> {
    /// Parameters by index; one that may be left out, and whose value would be too large, is.
    fn params(&mut self, params: &'a [Param], wanted: Vec<usize>, given: Option<&'a Value>) -> Vec<(usize, Node)> {
        let values = wanted.into_iter().map(|index| (index, self.param(&params[index], given)));
        values.filter(|(index, node)| *node != Node::Unwritten || params[*index].required).collect()
    }

    fn param(&mut self, param: &'a Param, given: Option<&'a Value>) -> Node {
        let name = param.wire.rsplit('[').find(|part| !part.trim_end_matches(']').is_empty()).unwrap_or(&param.wire);
        let (ty, facts, at) = (&param.ty, &param.facts, &param.at);
        let given = given_param(given, param);
        self.bounded(&Spot { ty, facts, at, name, given, hints: given.into_iter().collect(), nth: 0 })
    }

    fn body(&mut self, operation: &'a Operation, body: &'a Body, facts: &'a Facts, given: Option<&'a Value>) -> Node {
        let (ty, at) = (body.ty().unwrap_or(&TypeRef::File), &operation.at);
        self.bounded(&Spot { ty, facts, at, name: "body", given, hints: given.into_iter().collect(), nth: 0 })
    }
}

#[cfg(test)]
mod tests;
