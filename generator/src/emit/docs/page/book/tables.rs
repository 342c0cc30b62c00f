//! The tables of a page: rows with links to the objects inside, and the sections of these.
//!
//! In: properties and parameters. Out: views of rows, and of objects. Descriptions are whole here, while tables elsewhere hold
//! their first sentence. It refuses to know which page they are on.

use super::nested::NestedTypes;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::fields::{self, Property};
use crate::emit::docs::facts::parameters::{self, Parameter};
use crate::emit::docs::facts::shapes;
use crate::emit::docs::facts::words::{self, TypedValue};
use crate::emit::docs::facts::{cells, limits};
use crate::emit::docs::view::{BookObject, BookRow, BookShape};
use crate::emit::markdown;
use crate::ir::{Docs, Facts, Shape, TypeId, TypeRef, Union, Variant};
use indexmap::IndexSet;

/// What the tables of a page need.
pub struct PageTables<'a> {
    /// The model with the names of the wire.
    pub wire: &'a Edition<'a>,
    /// The objects that the page describes.
    pub nested: NestedTypes<'a>,
}

impl PageTables<'_> {
    /// A parameter.
    pub fn parameter(&self, parameter: &Parameter<'_>) -> BookRow {
        let said = parameter.said(self.wire).into_iter();
        BookRow {
            name: markdown::code(parameter.wire),
            required: parameter.required,
            ty: cells::parameter_type(self.wire, &parameter.values()) + &self.links(&parameter.values()),
            description: cells::any_of(said.map(|(docs, facts)| description(docs, facts, cells::flow(facts)))),
        }
    }

    /// A field of a reply or of an event. The API says of few of them that they are always there, so that no row says it; that a field
    /// is read-only goes without saying.
    pub fn reply_row(&self, property: &Property<'_>) -> BookRow {
        let ty = cells::reply_type(self.wire, &property.values());
        let flow = |facts: &Facts| if facts.read_only { "" } else { cells::flow(facts) };
        BookRow { required: false, ..self.property(property, &ty, flow) }
    }

    /// A value's type in words, with a link where it is described.
    pub fn words(&self, ty: &TypeRef) -> String {
        markdown::literal(&words::of_type(self.wire.api, ty)) + &self.link(ty)
    }

    /// What a value is beside its properties; `is_sent` where clients send it.
    pub fn shape(&self, ty: &TypeRef, is_sent: bool) -> BookShape {
        let Some(def) = shapes::definition(self.wire.api, ty) else { return BookShape::default() };
        match &def.shape {
            Shape::Struct(shape) => BookShape {
                sets: shapes::sets(shape),
                further: shapes::further(self.wire.api, &def.facts, shape, |ty| self.link(ty)),
                variants: Vec::new(),
            },
            Shape::Union(union) => BookShape { variants: self.variants(union, is_sent), ..BookShape::default() },
            Shape::StringEnum(_) => BookShape::default(),
        }
    }

    /// The sections of all objects.
    pub fn objects(&self) -> Vec<BookObject> {
        self.nested.types().into_iter().map(|(id, heading)| self.object(id, heading)).collect()
    }

    fn object(&self, id: TypeId, heading: &str) -> BookObject {
        let row = |property: &Property<'_>| {
            let ty = cells::parameter_type(self.wire, &property.values());
            self.property(property, &ty, cells::flow)
        };
        let ty = TypeRef::Named(id);
        let def = &self.wire.api.types[id];
        let (lead, rows) = match &def.shape {
            Shape::Union(union) => (Some(shapes::one_of_sentence(union)), Vec::new()),
            _ => (None, fields::of_type(self.wire, &ty).iter().map(row).collect()),
        };
        BookObject { heading: heading.to_owned(), lead, shape: self.shape(&ty, def.flow.request), rows }
    }

    /// What a value can be, a line each.
    fn variants(&self, union: &Union, is_sent: bool) -> Vec<String> {
        let line = |variant: &Variant| {
            let sign = shapes::sign_of_variant(&variant.select, union.tag.as_deref());
            let needs = if is_sent { shapes::needs_of_variant(self.wire, variant) } else { String::new() };
            sign + &self.words(&variant.ty) + &needs
        };
        union.variants.iter().map(line).collect()
    }

    fn property(&self, property: &Property<'_>, ty: &str, flow: impl Fn(&Facts) -> &'static str) -> BookRow {
        let said = property.fields().map(|field| {
            let facts = &field.facts;
            description(parameters::prose(self.wire, field), facts, flow(facts))
        });
        BookRow {
            name: markdown::code(&property.field.wire),
            required: property.required,
            ty: ty.to_owned() + &self.links(&property.values()),
            description: cells::any_of(said),
        }
    }

    fn links(&self, values: &[TypedValue<'_>]) -> String {
        let links: IndexSet<String> = values.iter().map(|value| self.link(value.ty)).collect();
        links.into_iter().collect()
    }

    fn link(&self, ty: &TypeRef) -> String {
        self.nested.link(self.wire, ty)
    }
}

/// The whole description of a value, with what its schema says; `flow` says who sends it.
fn description(docs: &Docs, facts: &Facts, flow: &str) -> String {
    let prose = markdown::blocks::cell(docs.description.as_deref().unwrap_or_default());
    let after = cells::joined([limits::unsaid(facts, &prose), flow.to_owned()]);
    cells::joined([cells::deprecation(docs), cells::before_others(prose, &after), after])
}
