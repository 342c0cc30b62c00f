//! Parameters: path, query and header.

use super::Lowering;
use super::schema::{Lowered, Site};
use super::source::OperationSource;
use crate::ir::{
    Docs, Facts, JsonType, ListStyle, Origin, Param, ParamStyle, Place, Pointer, Presence, Shape, Struct, TypeRef,
    Whole,
};
use crate::spec::Resolver;
use indexmap::IndexMap;
use openapiv3::{OpenAPI, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many operations use each component parameter: one that a single operation uses is that operation's own.
pub(super) fn parameter_uses<'d>(doc: &'d OpenAPI, resolver: Resolver<'d>) -> BTreeMap<&'d str, usize> {
    let mut uses = BTreeMap::new();
    for item in doc.paths.paths.values() {
        let item = resolver.path_item(item);
        for (_, operation) in item.iter() {
            for parameter in item.parameters.iter().chain(&operation.parameters) {
                if let Some(name) = resolver.parameter(parameter).component {
                    *uses.entry(name).or_default() += 1;
                }
            }
        }
    }
    uses
}

/// The parameters of an operation.
#[derive(Default)]
pub(super) struct Params {
    pub path: Vec<Param>,
    pub query: Vec<Param>,
    pub headers: Vec<Param>,
    pub cookies: Vec<Param>,
}

impl<'a> Lowering<'a> {
    /// Lowers path-level, then operation-level parameters; one of the same name and place takes the place of the former.
    pub fn params(&mut self, source: OperationSource<'a>, at: &Pointer) -> Params {
        let path_level = Pointer::parse("/paths").child(source.path).child("parameters");
        let mut found: IndexMap<(ParameterKind, &'a str), (&'a Parameter, Site)> = IndexMap::new();
        let levels = [(&source.item.parameters, path_level), (&source.operation.parameters, at.child("parameters"))];
        for (parameters, at) in levels {
            for (index, parameter) in parameters.iter().enumerate() {
                let target = self.resolver.parameter(parameter);
                let place = Place::Parameter(target.item.parameter_data_ref().name.clone());
                let origin = match target.component {
                    Some(name) if self.parameter_uses[name] > 1 => Origin::Shared(name.to_owned(), place),
                    _ => Origin::Operation(source.id, place),
                };
                let site = Site { at: target.pointer(&at.index(index)), origin };
                found.insert(place_and_name(target.item), (target.item, site));
            }
        }
        let mut params = Params::default();
        for (index, (parameter, site)) in found.into_values().enumerate() {
            self.param(parameter, &site, index, &mut params);
        }
        sort_by_template(&mut params.path, source.path);
        params
    }

    fn param(&mut self, parameter: &'a Parameter, site: &Site, index: usize, params: &mut Params) {
        if is_reserved(parameter) {
            self.note("reserved-header-parameter", &site.at);
            return;
        }
        let mut lowered = self.param_value(parameter.parameter_data_ref(), site);
        if !self.fits(parameter, &lowered.ty) {
            self.note("structured-parameter", &site.at);
            lowered.ty = TypeRef::String;
        }
        match parameter {
            Parameter::Path { parameter_data, style } => {
                if *style != PathStyle::Simple {
                    self.note("path-style", &site.at);
                }
                params.path.push(param(parameter_data, site, index, lowered, ParamStyle::Plain));
            }
            Parameter::Header { parameter_data, .. } => {
                params.headers.push(param(parameter_data, site, index, lowered, ParamStyle::Plain));
            }
            Parameter::Cookie { parameter_data, .. } => {
                self.note("cookie-parameter", &site.at);
                params.cookies.push(param(parameter_data, site, index, lowered, ParamStyle::Plain));
            }
            Parameter::Query { parameter_data, style, allow_reserved, .. } => {
                if *allow_reserved {
                    self.note("allow-reserved", &site.at);
                }
                let lists = self.list_style(style, parameter_data.explode);
                let style = self.query_style(style, &lowered, site);
                let param = Param { lists, ..param(parameter_data, site, index, lowered, style) };
                match self.taken_apart(&param) {
                    Some(parts) => params.query.extend(parts),
                    None => params.query.push(param),
                }
            }
        }
    }

    /// Whether a value of the type can be written where the parameter stands: one text in a path, a text or a list in a header.
    /// Anything else is text that the caller writes.
    fn fits(&self, parameter: &Parameter, ty: &TypeRef) -> bool {
        let in_header = match parameter {
            Parameter::Query { .. } | Parameter::Cookie { .. } => return true,
            Parameter::Header { .. } => true,
            Parameter::Path { .. } => false,
        };
        match ty {
            TypeRef::Array(item) => in_header && !matches!(**item, TypeRef::Array(_)) && self.fits(parameter, item),
            TypeRef::Named(id) => matches!(self.types[*id].shape, Shape::StringEnum(_)),
            TypeRef::Value | TypeRef::Nullable(_) => in_header,
            TypeRef::Map(_) | TypeRef::Boxed(_) => false,
            scalar => scalar.is_scalar(),
        }
    }

    fn param_value(&mut self, data: &'a ParameterData, site: &Site) -> Lowered {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let place = Site { at: site.at.child("schema"), origin: site.origin.clone() };
                let mut lowered = self.once(schema.into(), &place);
                if lowered.ty == TypeRef::File {
                    lowered.ty = TypeRef::String;
                }
                lowered
            }
            ParameterSchemaOrContent::Content(content) => {
                self.note("parameter-content", &site.at);
                let mut lowered = self.value(&site.at, None);
                lowered.facts.unsaid.extend(self.parameter_content(content));
                lowered
            }
        }
    }

    /// An object without a style has no form that servers agree on; `deepObject` is what they mean.
    fn query_style(&mut self, style: &QueryStyle, lowered: &Lowered, site: &Site) -> ParamStyle {
        match style {
            QueryStyle::DeepObject => ParamStyle::DeepObject,
            _ if self.is_object(&lowered.ty) => {
                self.note("object-parameter-without-style", &site.at);
                ParamStyle::DeepObject
            }
            _ => ParamStyle::Plain,
        }
    }

    /// What the parameter says of lists; where it says nothing, what people decided for this API, or else OpenAPI's default.
    fn list_style(&self, style: &QueryStyle, explode: Option<bool>) -> ListStyle {
        match (style, explode) {
            (QueryStyle::DeepObject, _) | (QueryStyle::Form, None) => {
                let server = self.loaded.doc.servers.first();
                server.map_or_else(ListStyle::default, |server| self.config.lists_at(&server.url))
            }
            (_, Some(true)) => ListStyle::Repeat,
            (QueryStyle::Form, Some(false)) => ListStyle::Comma,
            (QueryStyle::SpaceDelimited, _) => ListStyle::Space,
            (QueryStyle::PipeDelimited, _) => ListStyle::Pipe,
        }
    }

    /// Whether every value of a type is an object.
    pub fn is_object(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Map(_) => true,
            TypeRef::Named(id) => matches!(self.types[*id].shape, Shape::Struct(_)),
            _ => false,
        }
    }

    /// A `page` of numbers and strings is no value of its own: `page[number]` and `page[size]` are.
    fn taken_apart(&self, param: &Param) -> Option<Vec<Param>> {
        if param.wire != "page" || param.style != ParamStyle::DeepObject {
            return None;
        }
        let Shape::Struct(Struct { fields, extra: None, .. }) = &self.types[param.ty.named()?].shape else {
            return None;
        };
        let scalar = |ty: &TypeRef| matches!(ty, TypeRef::String | TypeRef::I64 | TypeRef::DateTime);
        if !fields.iter().all(|field| scalar(&field.ty)) {
            return None;
        }
        let parts = fields.iter().map(|field| Param {
            at: field.at.clone(),
            wire: format!("{}[{}]", param.wire, field.wire),
            ty: field.ty.clone(),
            required: param.required && field.presence == Presence::Required,
            style: ParamStyle::Plain,
            lists: param.lists,
            docs: field.docs.clone(),
            facts: field.facts.clone(),
            index: param.index,
            part_of: Some(Whole { wire: param.wire.clone(), required: param.required, docs: param.docs.clone() }),
        });
        Some(parts.collect())
    }
}

fn param(data: &ParameterData, site: &Site, index: usize, lowered: Lowered, style: ParamStyle) -> Param {
    let deprecated = data.deprecated.unwrap_or(false).then(String::new);
    let example = data.example.clone().or_else(|| first_example(data));
    let facts = Facts { example: example.map(Arc::new).or(lowered.facts.example), ..lowered.facts };
    let facts = if facts.json_type.is_none() && matches!(lowered.ty, TypeRef::Array(_)) {
        Facts { json_type: Some(JsonType::Array), ..facts }
    } else {
        facts
    };
    Param {
        at: site.at.clone(),
        wire: data.name.clone(),
        ty: lowered.ty,
        required: data.required,
        style,
        lists: ListStyle::Comma,
        docs: Docs {
            description: data.description.clone().or(lowered.docs.description),
            deprecated: deprecated.or(lowered.docs.deprecated),
            behind: None,
        },
        facts,
        index,
        part_of: None,
    }
}

fn first_example(data: &ParameterData) -> Option<serde_json::Value> {
    data.examples.values().find_map(|example| example.as_item()?.value.clone())
}

/// Headers that a parameter must not describe (OpenAPI, *Parameter Object*): content types and credentials have their own places.
fn is_reserved(parameter: &Parameter) -> bool {
    let names = ["Accept", "Content-Type", "Authorization"];
    let is_one = |name: &str| names.iter().any(|reserved| reserved.eq_ignore_ascii_case(name));
    matches!(parameter, Parameter::Header { parameter_data, .. } if is_one(&parameter_data.name))
}

/// The kind of place that a parameter stands in.
type ParameterKind = std::mem::Discriminant<Parameter>;

/// No operation has two parameters of one place and name.
fn place_and_name(parameter: &Parameter) -> (ParameterKind, &str) {
    (std::mem::discriminant(parameter), &parameter.parameter_data_ref().name)
}

/// Path parameters in the order of the template, whatever order they are declared in.
fn sort_by_template(params: &mut [Param], template: &str) {
    params.sort_by_cached_key(|param| template.find(&format!("{{{}}}", param.wire)));
}
