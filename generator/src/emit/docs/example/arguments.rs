//! The arguments of an example call.
//!
//! In: an operation. Out: its arguments with values, in no language. It refuses to know how a call is printed (module `code`).

use super::{Key, Tree, own, seed};
use crate::emit::docs::parameters::{self, Parameter, Place};
use crate::emit::docs::texts;
use crate::emit::docs::{Edition, Flavour, Profile, fields};
use crate::ir::{Body, OpId, Operation, Shape, TypeRef};

/// An argument of an example call.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Name on the wire.
    pub wire: String,
    /// Name in SDKs, in snake case or as on the wire.
    pub name: String,
    /// Where it is sent.
    pub place: Place,
    /// Its value.
    pub value: Tree,
    /// The name that SDKs have for its type, or for that of its items.
    pub model: Option<String>,
    /// Whether its type is one or several.
    pub kind: Kind,
    /// Where it is among those that people added behind the required ones; the published documents keep their order.
    added: Option<usize>,
}

/// Whether a value is of one type, or of one of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Of one.
    Plain,
    /// Of one of several; languages that have no such types wrap it.
    Union,
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
pub struct Arguments {
    /// Path parameters, in the order of the path.
    pub path: Vec<Argument>,
    /// All others, in the order they are declared in: body, then query, then headers.
    pub others: Vec<Argument>,
    /// The body, where it has no properties that are arguments: a list, free-form JSON, bytes.
    pub opaque: Option<Tree>,
    /// How the body is written.
    pub encoding: Encoding,
    /// Whether the operation takes anything but path parameters.
    pub takes_more: bool,
    /// Whether people added arguments to the required ones: the published documents do not format such a call anew.
    pub edited: bool,
    /// The model that the body is, where the published documents' SDKs take it as one.
    pub body_model: Option<String>,
}

/// The required arguments, and those that `spec/docs.toml` adds.
pub fn arguments(edition: &Edition<'_>, id: OpId) -> Arguments {
    let op = &edition.api.operations[id];
    let body = parameters::of_sent_body(edition, op);
    let outside = parameters::outside(edition, id);
    let takes_more = !body.is_empty() || op.query.len() + op.headers.len() > 0;
    // Our own samples have what is added.
    let (added, made) = match edition.profile {
        Profile::Seed => (texts::of_operation(&edition.texts.examples, op), None),
        Profile::Own => (None, Some(own::Values::new(edition, id))),
    };
    let argument = |parameter: &Parameter<'_>| {
        let value = made.as_ref().and_then(|made| made.get(parameter.place, parameter.wire));
        Argument {
            wire: parameter.wire.to_owned(),
            name: parameters::argument_name(edition, op, parameter),
            place: parameter.place,
            value: value.unwrap_or_else(|| seed::value(edition, op, parameter)),
            model: model(edition, parameter.ty),
            kind: kind(edition, parameter.ty),
            added: None,
        }
    };
    let (path, others): (Vec<_>, Vec<_>) = outside.iter().partition(|parameter| parameter.place == Place::Path);
    let mut arguments: Vec<Argument> = Vec::new();
    for parameter in &body {
        match added.and_then(|added| added.get_full(parameter.wire)) {
            Some((index, _, value)) => {
                let added = (!parameter.required).then_some(index);
                arguments.push(Argument { value: Tree::from_toml(value), added, ..argument(parameter) });
            }
            None if is_sent(made.as_ref(), parameter) => arguments.push(argument(parameter)),
            None => {}
        }
    }
    arguments.sort_by_key(|argument| argument.added);
    if let Some(name) = whole_body(edition, op) {
        arguments = vec![in_one(name, arguments)];
    }
    arguments.extend(others.into_iter().filter(|parameter| parameter.required).map(argument));
    let mut path: Vec<Argument> = path.into_iter().map(argument).collect();
    path.sort_by_key(|argument| op.path_params.iter().position(|param| param.wire == argument.wire));
    Arguments {
        path,
        others: arguments,
        opaque: made.and_then(|made| made.opaque),
        encoding: encoding(op),
        takes_more,
        edited: added.is_some(),
        body_model: body_model(edition, op),
    }
}

/// The name that SDKs have for a type, or for the type of its items.
fn model(edition: &Edition<'_>, ty: &TypeRef) -> Option<String> {
    match ty {
        TypeRef::Array(inner) | TypeRef::Nullable(inner) => model(edition, inner),
        ty => edition.texts.models.get(fields::component(edition.api, ty)?).cloned(),
    }
}

fn kind(edition: &Edition<'_>, ty: &TypeRef) -> Kind {
    let union = |id| matches!(edition.api.types[id].shape, Shape::Union(_));
    if ty.named().is_some_and(union) { Kind::Union } else { Kind::Plain }
}

/// The model that the body is. The SDKs of today differ.
fn body_model(edition: &Edition<'_>, op: &Operation) -> Option<String> {
    let body = op.bodies.get(fields::sent_body(op)?)?.ty().filter(|_| edition.profile == Profile::Seed)?;
    edition.texts.body_models.get(fields::component(edition.api, body)?).cloned()
}

/// The one argument that the language's SDK takes the body in, if it does. The published documents are older than that.
pub fn whole_body<'a>(edition: &Edition<'a>, op: &Operation) -> Option<&'a String> {
    let by_sdk = !matches!(edition.flavour, Flavour::Curl | Flavour::Rust) && edition.profile == Profile::Own;
    let javascript = match edition.flavour {
        Flavour::JavaScript => texts::of_operation(&edition.texts.javascript_body_arguments, op),
        _ => None,
    };
    javascript.or_else(|| texts::of_operation(&edition.texts.body_arguments, op)).filter(|_| by_sdk)
}

/// The arguments of a body as one.
fn in_one(name: &str, arguments: Vec<Argument>) -> Argument {
    let entries = arguments.into_iter().map(|argument| (Key::Property(argument.wire), argument.value));
    let value = Tree::Object(entries.collect());
    let (wire, name) = (name.to_owned(), name.to_owned());
    Argument { wire, name, place: Place::Body, value, model: None, kind: Kind::Plain, added: None }
}

/// In our own profile a property is sent if the sample has it: a union's variant may need what the union does not.
fn is_sent(made: Option<&own::Values>, parameter: &Parameter<'_>) -> bool {
    made.map_or(parameter.required, |made| made.get(parameter.place, parameter.wire).is_some())
}

fn encoding(op: &Operation) -> Encoding {
    match fields::sent_body(op).map(|index| &op.bodies[index]) {
        None | Some(Body::Json(_)) => Encoding::Json,
        Some(Body::Form(_)) => Encoding::Form,
        Some(Body::Multipart(_)) => Encoding::Multipart,
        Some(Body::Bytes(_)) => Encoding::Bytes,
    }
}

impl Argument {
    /// Whether it is sent in the body.
    pub fn is_in_body(&self) -> bool {
        self.place == Place::Body
    }

    /// The value that is printed beside the name. In the published documents one that is the name itself becomes one that a
    /// reader recognises, unless it stands alone; our own samples have such values wherever they stand.
    pub fn named_value(&self, edition: &Edition<'_>) -> Tree {
        match (edition.profile, &self.value) {
            (Profile::Seed, Tree::Text(text)) if *text == self.name => {
                let known = edition.texts.placeholders.get(text);
                known.map_or_else(|| self.value.clone(), |value| Tree::Text(value.to_owned()))
            }
            (_, value) => value.clone(),
        }
    }
}

impl Arguments {
    /// Path parameters as the SDKs take them: the last first, as it is what the call is about.
    pub fn last_path_first(&self) -> Vec<&Argument> {
        let last = self.path.last().into_iter();
        last.chain(self.path.iter().take(self.path.len().saturating_sub(1))).collect()
    }

    /// All other arguments, sorted by name; those that the published documents add follow.
    pub fn sorted(&self) -> Vec<&Argument> {
        let mut sorted: Vec<_> = self.others.iter().collect();
        sorted.sort_by_key(|argument| (argument.added, &argument.name));
        sorted
    }

    /// Every argument.
    pub fn all(&self) -> impl Iterator<Item = &Argument> {
        self.path.iter().chain(&self.others)
    }
}
