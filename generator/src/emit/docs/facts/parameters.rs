//! The parameters of an operation, wherever they are sent.
//!
//! In: an operation. Out: its parameters with their names in the document's language. It refuses to know which of them a page
//! lists, and in which order.

use super::fields::{self, Property};
use super::words::TypedValue;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::texts;
use crate::ir::{Docs, Facts, Field, JsonType, OpId, Operation, Param, ParamPlace, TypeRef, Via};
use crate::names::FieldName;
use std::sync::LazyLock;

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParameterPlace {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the body.
    Body,
}

impl From<ParamPlace> for ParameterPlace {
    fn from(place: ParamPlace) -> Self {
        match place {
            ParamPlace::Path => Self::Path,
            ParamPlace::Query => Self::Query,
            ParamPlace::Header => Self::Header,
        }
    }
}

impl ParameterPlace {
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
    pub place: ParameterPlace,
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
    /// What further variants of a union say of it otherwise.
    pub others: Vec<&'a Field>,
    /// Position among the parameters that are not in the body, as declared.
    index: usize,
}

/// The facts of a `deepObject` parameter that the model took apart.
static OBJECT: LazyLock<Facts> = LazyLock::new(|| Facts { json_type: Some(JsonType::Object), ..Facts::default() });

/// The type of such a parameter.
static OBJECT_TYPE: TypeRef = TypeRef::Value;

impl<'a> Parameter<'a> {
    /// What the type column says.
    pub fn value(&self) -> TypedValue<'a> {
        TypedValue { name: self.wire, ty: self.ty, facts: self.facts, nullable: self.nullable }
    }

    /// The same of every variant that has it.
    pub fn values(&self) -> Vec<TypedValue<'a>> {
        std::iter::once(self.value()).chain(self.others.iter().map(|field| TypedValue::from(*field))).collect()
    }

    /// What every variant that has it says of it.
    pub fn said(&self, edition: &Edition<'a>) -> Vec<(&'a Docs, &'a Facts)> {
        let others = self.others.iter().map(|field| (prose(edition, field), &field.facts));
        std::iter::once((self.docs, self.facts)).chain(others).collect()
    }

    /// Whether it is shown before other optional parameters.
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

/// The parameters that are not in the body: path and query parameters as declared, then header parameters, where the rules list
/// them.
pub fn outside_body<'a>(edition: &Edition<'a>, id: OpId) -> Vec<Parameter<'a>> {
    let op = &edition.api.operations[id];
    let names = edition.names.op(id);
    let (headers, others): (Vec<_>, Vec<_>) =
        names.parameters(op).partition(|(.., place)| *place == ParamPlace::Header);
    let mut parameters: Vec<Parameter<'a>> = Vec::new();
    for (param, name, place) in others {
        match &param.part_of {
            Some(_) if !edition.rules.lists_parts() => {
                let whole = whole_parameter(edition, op, param, name);
                if parameters.last().is_none_or(|last| last.wire != whole.wire) {
                    parameters.push(whole);
                }
            }
            _ => parameters.push(parameter(edition, op, param, name, place.into())),
        }
    }
    parameters.sort_by_key(|parameter| parameter.index);
    if edition.rules.lists_headers() {
        let headers = headers.into_iter();
        parameters.extend(headers.map(|(param, name, place)| parameter(edition, op, param, name, place.into())));
    }
    parameters
}

fn parameter<'a>(
    edition: &Edition<'a>,
    op: &Operation,
    param: &'a Param,
    name: &FieldName,
    place: ParameterPlace,
) -> Parameter<'a> {
    let wire = table_name(edition, op, place, &param.wire);
    Parameter {
        wire: &param.wire,
        name: match param.part_of {
            None => edition.rules.whole_parameter_name(edition.language, name, wire),
            Some(_) => edition.parameter_name(name, wire),
        },
        place,
        required: param.required,
        ty: &param.ty,
        facts: &param.facts,
        nullable: param.facts.nullable,
        docs: &param.docs,
        others: Vec::new(),
        index: param.index,
    }
}

/// The `deepObject` parameter that a part belongs to.
fn whole_parameter<'a>(edition: &Edition<'a>, op: &Operation, part: &'a Param, name: &FieldName) -> Parameter<'a> {
    let whole = part.part_of.as_ref().expect("only parts are asked for their whole");
    Parameter {
        wire: &whole.wire,
        required: whole.required,
        ty: &OBJECT_TYPE,
        facts: &OBJECT,
        docs: &whole.docs,
        name: edition.parameter_name(name, &whole.wire),
        ..parameter(edition, op, part, name, ParameterPlace::Query)
    }
}

/// A property of the request body as a parameter.
pub fn body_parameter<'a>(edition: &Edition<'a>, op: &Operation, property: &Property<'a>) -> Parameter<'a> {
    let field = property.field;
    let name = edition.names.field(property.owner, property.index);
    Parameter {
        wire: &field.wire,
        name: edition.parameter_name(name, table_name(edition, op, ParameterPlace::Body, &field.wire)),
        place: ParameterPlace::Body,
        required: property.required,
        ty: &field.ty,
        facts: &field.facts,
        nullable: field.facts.nullable || field.presence.is_nullable(),
        docs: prose(edition, field),
        others: property.others.iter().map(|other| other.field).collect(),
        index: 0,
    }
}

/// What tables name a parameter after: its name on the wire or, where no rule comes to it, what the official SDK calls it.
fn table_name<'a>(edition: &'a Edition<'_>, op: &Operation, place: ParameterPlace, wire: &'a str) -> &'a str {
    let official = edition.language.official_sdk() && edition.rules.names_by_sdk();
    let by_sdk = sdk_name(edition, op, place, wire).filter(|_| official);
    by_sdk.map_or(wire, String::as_str)
}

/// What the official SDKs call a parameter, where no rule gives that.
fn sdk_name<'a>(edition: &'a Edition<'_>, op: &Operation, place: ParameterPlace, wire: &str) -> Option<&'a String> {
    let table = match place {
        ParameterPlace::Path => texts::of_operation(&edition.texts.path_parameters, op),
        ParameterPlace::Body => texts::of_operation(&edition.texts.body_parameters, op),
        ParameterPlace::Query | ParameterPlace::Header => None,
    };
    table?.get(wire)
}

/// The prose of a property: its own, or that of the type that it refers to.
pub fn prose<'a>(edition: &Edition<'a>, field: &'a Field) -> &'a Docs {
    let target = match &field.ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) if field.facts.via == Via::Reference => &edition.api.types[*id].docs,
        _ => return &field.docs,
    };
    edition.rules.prose_of_reference(field, target)
}

/// The name of an argument in code, in snake case: what the official SDKs call it, where no rule gives that.
pub fn argument_name(edition: &Edition<'_>, op: &Operation, parameter: &Parameter<'_>) -> String {
    match sdk_name(edition, op, parameter.place, parameter.wire) {
        Some(name) => name.clone(),
        None => edition.language.argument(parameter.wire),
    }
}
