//! The arguments of an example call.
//!
//! In: an operation, and values for its parameters. Out: its arguments, in no language. It refuses to know how a call is printed.

use super::{ExampleKey, ExampleValue};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::fields;
use crate::emit::docs::facts::parameters::{self, Parameter, ParameterPlace};
use crate::emit::docs::texts;
use crate::ir::{Body, OpId, Operation, Shape, TypeRef};
use std::collections::BTreeMap;

/// An argument of an example call.
#[derive(Debug, Clone)]
pub struct ExampleArgument {
    /// Name on the wire.
    pub wire: String,
    /// Name in SDKs, in snake case or as on the wire.
    pub name: String,
    /// Where it is sent.
    pub place: ParameterPlace,
    /// Its value.
    pub value: ExampleValue,
    /// The name that SDKs have for its type, or for that of its items.
    pub model: Option<String>,
    /// Whether its type is one or several.
    pub kind: Arity,
    /// Where it is among those that people added behind the required ones.
    pub added: Option<usize>,
}

/// Whether a value is of one type, or of one of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arity {
    /// Of one.
    One,
    /// Of one of several; languages that have no such types wrap it.
    Several,
}

/// How the body of an example is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// JSON, or no body.
    Json,
    /// A form.
    Form,
    /// Multipart.
    Multipart,
    /// Bytes.
    Bytes,
}

/// The arguments of an example call.
#[derive(Debug, Clone)]
pub struct ExampleArguments {
    /// Path parameters, in the order of the path.
    pub path: Vec<ExampleArgument>,
    /// All others, in the order they are declared in: body, then query, then headers.
    pub others: Vec<ExampleArgument>,
    /// The body, where it has no properties that are arguments: a list, free-form JSON, bytes.
    pub opaque: Option<ExampleValue>,
    /// How the body is written.
    pub encoding: Encoding,
    /// Whether the operation takes anything but path parameters.
    pub takes_more: bool,
    /// Whether people added arguments to the required ones: such a call is not formatted anew.
    pub edited: bool,
    /// The model that the body is, where SDKs take it as one.
    pub body_model: Option<String>,
}

/// The values that an example gives to the parameters of an operation.
pub trait ArgumentValues {
    /// The value of a parameter; `None` if it is not sent.
    fn value(&self, parameter: &Parameter<'_>) -> Option<Given>;

    /// The body, where it has no properties.
    fn opaque_body(&self) -> Option<ExampleValue> {
        None
    }

    /// Whether parameters that may be left out are sent where they have a value.
    fn sends_optional(&self) -> bool {
        false
    }

    /// Whether people added arguments to the required ones.
    fn edited(&self) -> bool {
        false
    }
}

/// The value that is given to a parameter.
#[derive(Debug, Clone)]
pub struct Given {
    /// The value.
    pub value: ExampleValue,
    /// Where it is among those that people added behind the required ones.
    pub added: Option<usize>,
}

/// The arguments of an operation's example.
pub fn arguments(edition: &Edition<'_>, id: OpId) -> ExampleArguments {
    let op = &edition.api.operations[id];
    let body = parameters::of_sent_body(edition, op);
    let outside = parameters::outside_body(edition, id);
    let takes_more = !body.is_empty() || op.query.len() + op.headers.len() > 0;
    let values = edition.rules.values(edition, id);
    let argument = |parameter: &Parameter<'_>| Some(argument(edition, op, parameter, values.value(parameter)?));
    let (path, others): (Vec<_>, Vec<_>) =
        outside.iter().partition(|parameter| parameter.place == ParameterPlace::Path);
    let mut arguments: Vec<ExampleArgument> = body.iter().filter_map(argument).collect();
    arguments.sort_by_key(|argument| argument.added);
    if let Some(name) = whole_body(edition, op) {
        let by_wire = edition.language.writes_unions_by_wire() && is_union(edition, op);
        arguments = vec![in_one(name, arguments, if by_wire { ExampleKey::Data } else { ExampleKey::Property })];
    }
    arguments.extend(
        others.into_iter().filter(|parameter| parameter.required || values.sends_optional()).filter_map(argument),
    );
    let mut path: Vec<ExampleArgument> = path.into_iter().filter_map(argument).collect();
    let places: BTreeMap<&str, usize> =
        op.path_params.iter().enumerate().rev().map(|(place, param)| (param.wire.as_str(), place)).collect();
    path.sort_by_key(|argument| places.get(argument.wire.as_str()).copied());
    ExampleArguments {
        path,
        others: arguments,
        opaque: values.opaque_body(),
        encoding: encoding(op),
        takes_more,
        edited: values.edited(),
        body_model: edition.rules.body_model(edition, op),
    }
}

fn argument(edition: &Edition<'_>, op: &Operation, parameter: &Parameter<'_>, given: Given) -> ExampleArgument {
    ExampleArgument {
        wire: parameter.wire.to_owned(),
        name: parameters::argument_name(edition, op, parameter),
        place: parameter.place,
        value: given.value,
        model: model(edition, parameter.ty),
        kind: kind(edition, parameter.ty),
        added: given.added,
    }
}

/// The name that SDKs have for a type, or for the type of its items.
fn model(edition: &Edition<'_>, ty: &TypeRef) -> Option<String> {
    match ty {
        TypeRef::Array(inner) | TypeRef::Nullable(inner) => model(edition, inner),
        ty => edition.texts.model(fields::component(edition.api, ty)?).cloned(),
    }
}

fn kind(edition: &Edition<'_>, ty: &TypeRef) -> Arity {
    let union = |id| matches!(edition.api.types[id].shape, Shape::Union(_));
    if ty.named().is_some_and(union) { Arity::Several } else { Arity::One }
}

/// The one argument that the language's SDK takes the body in, if it does.
pub fn whole_body<'a>(edition: &Edition<'a>, op: &Operation) -> Option<&'a String> {
    if !(edition.language.official_sdk() && edition.rules.takes_bodies_whole()) {
        return None;
    }
    let of_language = edition.texts.sdk(edition.language.slug()).map(|sdk| &sdk.body_arguments);
    let named = of_language.and_then(|table| texts::of_operation(table, op));
    named.or_else(|| texts::of_operation(&edition.texts.body_arguments, op))
}

/// The arguments of a body as one.
fn in_one(name: &str, arguments: Vec<ExampleArgument>, key: fn(String) -> ExampleKey) -> ExampleArgument {
    let entries = arguments.into_iter().map(|argument| (key(argument.wire), argument.value));
    let value = ExampleValue::Object(entries.collect());
    let (wire, name) = (name.to_owned(), name.to_owned());
    ExampleArgument { wire, name, place: ParameterPlace::Body, value, model: None, kind: Arity::One, added: None }
}

/// Whether the body that is sent is one of several types.
fn is_union(edition: &Edition<'_>, op: &Operation) -> bool {
    let ty = fields::sent_body(op).and_then(|index| op.bodies[index].ty());
    ty.and_then(TypeRef::named).is_some_and(|id| match &edition.api.types[id].shape {
        Shape::Union(_) => true,
        Shape::Struct(object) => !object.alternatives.is_empty(),
        Shape::StringEnum(_) => false,
    })
}

fn encoding(op: &Operation) -> Encoding {
    match fields::sent_body(op).map(|index| &op.bodies[index]) {
        None | Some(Body::Json(_)) => Encoding::Json,
        Some(Body::Form(_)) => Encoding::Form,
        Some(Body::Multipart(_)) => Encoding::Multipart,
        Some(Body::Bytes(_)) => Encoding::Bytes,
    }
}

impl ExampleArgument {
    /// Whether it is sent in the body.
    pub fn is_in_body(&self) -> bool {
        self.place == ParameterPlace::Body
    }

    /// The value that is printed beside the name.
    pub fn named_value(&self, edition: &Edition<'_>) -> ExampleValue {
        edition.rules.named_value(edition.texts, self)
    }
}

impl ExampleArguments {
    /// Whether a file is among them.
    pub fn have_files(&self) -> bool {
        self.all().map(|argument| &argument.value).chain(&self.opaque).any(ExampleValue::has_file)
    }

    /// Path parameters as the SDKs take them: the last first, as it is what the call is about.
    pub fn last_path_first(&self) -> Vec<&ExampleArgument> {
        let last = self.path.last().into_iter();
        last.chain(self.path.iter().take(self.path.len().saturating_sub(1))).collect()
    }

    /// All other arguments, sorted by name; those that people added follow.
    pub fn sorted(&self) -> Vec<&ExampleArgument> {
        let mut sorted: Vec<_> = self.others.iter().collect();
        sorted.sort_by_key(|argument| (argument.added, &argument.name));
        sorted
    }

    /// Every argument.
    pub fn all(&self) -> impl Iterator<Item = &ExampleArgument> {
        self.path.iter().chain(&self.others)
    }
}
