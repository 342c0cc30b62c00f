//! The parameters of an operation, wherever they are sent.
//!
//! In: an operation. Out: its parameters with their names in the document's language. It refuses to know which of them a page
//! lists, and in which order.

use crate::emit::docs::fields::{self, Property};
use crate::emit::docs::words::Value;
use crate::emit::docs::{Edition, Flavour, Profile, spelling, texts};
use crate::ir::{Docs, Facts, Field, JsonType, OpId, Operation, Param, TypeRef, Via};
use crate::names::FieldName;
use std::sync::LazyLock;

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the body.
    Body,
}

impl Place {
    /// The word that OpenAPI has for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
        }
    }
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter<'a> {
    /// Name on the wire.
    pub wire: &'a str,
    /// Name in tables.
    pub name: String,
    /// Where it is sent.
    pub place: Place,
    /// Whether it must be sent.
    pub required: bool,
    /// Type.
    pub ty: &'a TypeRef,
    /// What its schema says.
    pub facts: &'a Facts,
    /// Whether it may be null.
    pub nullable: bool,
    /// Prose.
    pub docs: &'a Docs,
    /// Position among the parameters that are not in the body, as declared.
    index: usize,
}

/// The facts of a `deepObject` parameter that the model took apart.
static OBJECT: LazyLock<Facts> = LazyLock::new(|| Facts { json_type: Some(JsonType::Object), ..Facts::default() });

/// The type of such a parameter.
static OBJECT_TYPE: TypeRef = TypeRef::Value;

impl<'a> Parameter<'a> {
    /// What the type column says.
    pub fn value(&self) -> Value<'a> {
        Value { name: self.wire, ty: self.ty, facts: self.facts, nullable: self.nullable }
    }

    /// Whether the published documents show it before other optional parameters.
    pub fn is_favoured(&self) -> bool {
        let inline = self.facts.via == Via::Inline;
        let string = inline && self.facts.json_type == Some(JsonType::String);
        let named = matches!(self.wire, "client_state" | "webhook_url" | "webhook_failover_url" | "media_urls");
        inline && !self.facts.values.is_empty() || string && self.wire.ends_with("_id") || named
    }
}

/// The properties of the request body, in the author's order.
pub fn of_body<'a>(edition: &Edition<'a>, op: &Operation) -> Vec<Parameter<'a>> {
    fields::of_body(edition, op).into_iter().map(|property| body_parameter(edition, op, &property)).collect()
}

/// The properties of the request body that an example sends.
pub fn of_sent_body<'a>(edition: &Edition<'a>, op: &Operation) -> Vec<Parameter<'a>> {
    fields::of_sent_body(edition, op).into_iter().map(|property| body_parameter(edition, op, &property)).collect()
}

/// Path and query parameters as declared; in our own profile header parameters follow.
pub fn outside<'a>(edition: &Edition<'a>, id: OpId) -> Vec<Parameter<'a>> {
    let op = &edition.api.operations[id];
    let names = edition.names.op(id);
    let path = op.path_params.iter().zip(&names.path_params).map(|pair| (pair, Place::Path));
    let query = op.query.iter().zip(&names.query).map(|pair| (pair, Place::Query));
    let mut parameters: Vec<Parameter<'a>> = Vec::new();
    for ((param, name), place) in path.chain(query) {
        match &param.part_of {
            Some(_) if edition.profile == Profile::Seed => {
                let whole = whole(edition, op, param, name);
                if parameters.last().is_none_or(|last| last.wire != whole.wire) {
                    parameters.push(whole);
                }
            }
            _ => parameters.push(parameter(edition, op, param, name, place)),
        }
    }
    parameters.sort_by_key(|parameter| parameter.index);
    if edition.profile == Profile::Own {
        let headers = op.headers.iter().zip(&names.headers);
        parameters.extend(headers.map(|(param, name)| parameter(edition, op, param, name, Place::Header)));
    }
    parameters
}

fn parameter<'a>(
    edition: &Edition<'a>,
    op: &Operation,
    param: &'a Param,
    name: &FieldName,
    place: Place,
) -> Parameter<'a> {
    // JavaScript's SDK spells the parts of a parameter that it takes apart; other names with brackets stay as they are.
    let as_is = edition.flavour == Flavour::JavaScript && edition.profile == Profile::Own && param.part_of.is_none();
    let spelled = || spelling::parameter(edition.flavour, name, said(edition, op, place, &param.wire), edition.profile);
    Parameter {
        wire: &param.wire,
        name: if as_is { said(edition, op, place, &param.wire).to_owned() } else { spelled() },
        place,
        required: param.required,
        ty: &param.ty,
        facts: &param.facts,
        nullable: param.facts.nullable,
        docs: &param.docs,
        index: param.index,
    }
}

/// The `deepObject` parameter that a part belongs to.
fn whole<'a>(edition: &Edition<'a>, op: &Operation, part: &'a Param, name: &FieldName) -> Parameter<'a> {
    let whole = part.part_of.as_ref().expect("only parts are asked for their whole");
    Parameter {
        wire: &whole.wire,
        required: whole.required,
        ty: &OBJECT_TYPE,
        facts: &OBJECT,
        docs: &whole.docs,
        name: spelling::parameter(edition.flavour, name, &whole.wire, edition.profile),
        ..parameter(edition, op, part, name, Place::Query)
    }
}

/// A property of the request body as a parameter.
pub fn body_parameter<'a>(edition: &Edition<'a>, op: &Operation, property: &Property<'a>) -> Parameter<'a> {
    let field = property.field;
    let name = edition.names.field(property.owner, property.index);
    let said = said(edition, op, Place::Body, &field.wire);
    Parameter {
        wire: &field.wire,
        name: spelling::parameter(edition.flavour, name, said, edition.profile),
        place: Place::Body,
        required: property.required,
        ty: &field.ty,
        facts: &field.facts,
        nullable: field.facts.nullable || field.presence.is_nullable(),
        docs: prose(edition, field),
        index: 0,
    }
}

/// What tables name a parameter after: in our own profile what the official SDK calls it, where no rule gives that.
fn said<'a>(edition: &'a Edition<'_>, op: &Operation, place: Place, wire: &'a str) -> &'a str {
    let official = !matches!(edition.flavour, Flavour::Rust | Flavour::Curl) && edition.profile == Profile::Own;
    let given = given(edition, op, place, wire).filter(|_| official);
    given.map_or(wire, String::as_str)
}

/// What the official SDKs call a parameter, where no rule gives that.
fn given<'a>(edition: &'a Edition<'_>, op: &Operation, place: Place, wire: &str) -> Option<&'a String> {
    let table = match place {
        Place::Path => texts::of_operation(&edition.texts.path_parameters, op),
        Place::Body => texts::of_operation(&edition.texts.body_parameters, op),
        Place::Query | Place::Header => None,
    };
    table?.get(wire)
}

/// The prose of a property. The published documents ignore what is written beside a `$ref`.
pub fn prose<'a>(edition: &Edition<'a>, field: &'a Field) -> &'a Docs {
    let target = match &field.ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) if field.facts.via == Via::Reference => &edition.api.types[*id].docs,
        _ => return &field.docs,
    };
    match edition.profile {
        Profile::Own if field.docs.description.is_some() => &field.docs,
        Profile::Seed | Profile::Own => target,
    }
}

/// The name of an argument in code, in snake case: what the official SDKs call it, where no rule gives that.
pub fn argument_name(edition: &Edition<'_>, op: &Operation, parameter: &Parameter<'_>) -> String {
    match given(edition, op, parameter.place, parameter.wire) {
        Some(name) => name.clone(),
        None if edition.flavour == Flavour::Python => spelling::python_argument(parameter.wire),
        None => parameter.wire.to_owned(),
    }
}
