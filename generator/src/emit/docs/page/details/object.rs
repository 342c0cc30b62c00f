//! An object in `api-details.md`: its properties, or what it can be.

use super::DetailsPage;
use super::headings::Heading;
use crate::emit::docs::facts::cells::{self, yes_or_no};
use crate::emit::docs::facts::fields::{self, Property};
use crate::emit::docs::facts::parameters;
use crate::emit::docs::facts::shapes;
use crate::emit::docs::facts::words::{self, TypedValue};
use crate::emit::docs::view::{Object, ObjectRow, Told};
use crate::emit::markdown;
use crate::emit::rust::Signatures;
use crate::ir::{Flow, Shape, Struct, TypeId, TypeRef, Union};
use indexmap::IndexSet;
use std::iter::once;

/// What a value's words are made from, in the language's way.
pub enum Spoken {
    /// Words of the API description.
    Words,
    /// The type in code, with what it does not say behind it.
    Code(String),
}

impl DetailsPage<'_> {
    /// An object under its heading.
    pub fn object(&self, id: TypeId, heading: &Heading) -> Object {
        let def = &self.edition.api.types[id];
        let (notes, variants, fields) = match &def.shape {
            Shape::Struct(shape) => {
                let properties = fields::of_type(self.edition, &TypeRef::Named(id));
                let rows = properties.iter().map(|property| self.property(property, def.flow)).collect();
                (self.struct_notes(id, shape), Vec::new(), rows)
            }
            Shape::Union(union) => (vec![shapes::one_of_sentence(union)], self.variants(id, union), Vec::new()),
            Shape::StringEnum(_) => (Vec::new(), Vec::new(), Vec::new()),
        };
        let returned = self.returned_by(id).into_iter();
        Object {
            heading: heading.text.clone(),
            notes: returned.chain(notes).collect(),
            variants,
            fields,
            sent: def.flow.request,
        }
    }

    /// The operations that return an object, with links; `None` if it only stands inside others.
    fn returned_by(&self, id: TypeId) -> Option<String> {
        let operations = self.index.returned_by.get(&id)?;
        let links: Vec<String> = operations.iter().map(|op| self.index.operations[op].link()).collect();
        Some(format!("**Returned by:** {}", links.join(", ")))
    }

    /// How an object is made, and which properties go together.
    fn struct_notes(&self, id: TypeId, shape: &Struct) -> Vec<String> {
        let constructor = self.constructor(id).map(|call| format!("Made with {}.", markdown::code(&call)));
        constructor.into_iter().chain(self.struct_rules(id, shape)).collect()
    }

    /// How a value begins in code.
    pub fn constructor(&self, id: TypeId) -> Option<String> {
        self.code.and_then(|code| code.constructor(id))
    }

    /// Which properties go together, and which further ones there may be.
    pub fn struct_rules(&self, id: TypeId, shape: &Struct) -> Vec<String> {
        let facts = &self.edition.api.types[id].facts;
        let further = shapes::further(self.edition.api, facts, shape, |ty| self.index.link(ty));
        shapes::sets(shape).into_iter().chain(further).collect()
    }

    fn property(&self, property: &Property<'_>, flow: Flow) -> ObjectRow {
        let edition = self.edition;
        let rust = edition.names.field(property.owner, property.index);
        let wire = &property.field.wire;
        let name = match (flow.request, flow.reply) {
            (true, false) => edition.language.entry(rust, wire),
            (true, true) => edition.parameter_name(rust, wire),
            (false, _) => edition.field_name(rust, wire),
        };
        let told = self.told(property);
        ObjectRow {
            name: markdown::code(&name),
            ty: self.property_type(property),
            required: yes_or_no(property.required),
            below: told.below(&name),
            description: told.cell,
        }
    }

    /// The language's own types, where clients have one for this object: none have one for an error's body.
    fn code_of(&self, id: TypeId) -> Option<Signatures<'_>> {
        let api = self.edition.api;
        self.code.filter(|_| api.types[api.emitted(id)].is_emitted())
    }

    /// The type of a property, in the language's way: of every variant that has it.
    pub fn property_type(&self, property: &Property<'_>) -> String {
        let Some(code) = self.code_of(property.owner) else { return self.words(&property.values()) };
        let in_code = |property: &Property<'_>| {
            let code = Spoken::Code(code.field(property.owner, property.index));
            self.ty(&code, TypedValue::from(property.field))
        };
        let types: IndexSet<String> = once(property).chain(&property.others).map(in_code).collect();
        types.into_iter().collect::<Vec<_>>().join(", or ")
    }

    /// A type, and a link to what is said of it.
    pub fn ty(&self, spoken: &Spoken, value: TypedValue<'_>) -> String {
        match spoken {
            Spoken::Words => self.words(&[value]),
            Spoken::Code(code) => {
                let hint = words::beside_code(self.edition.api, value);
                let hint = hint.map(|hint| format!(" ({})", markdown::literal(&hint)));
                markdown::code(code) + &hint.unwrap_or_default() + &self.index.link(value.ty)
            }
        }
    }

    /// What a value is of all these types, in words, and links to what is said of them.
    fn words(&self, values: &[TypedValue<'_>]) -> String {
        let links: IndexSet<String> = values.iter().map(|value| self.index.link(value.ty)).collect();
        cells::parameter_type(self.edition, values) + &links.into_iter().collect::<String>()
    }

    /// What is said of a property, by every variant that has it.
    pub fn told(&self, property: &Property<'_>) -> Told {
        let told = |property: &Property<'_>| {
            let facts = &property.field.facts;
            let docs = || parameters::prose(self.edition, property.field);
            let make = || cells::told(docs(), facts, cells::flow(facts));
            self.edition.memo.told(property.owner, property.index, make)
        };
        if property.others.is_empty() {
            return told(property);
        }
        let all: Vec<Told> = once(property).chain(&property.others).map(told).collect();
        Told::several(cells::any_of(all.iter().map(|told| told.cell.clone())), &all)
    }

    /// What a value can be, a line each.
    fn variants(&self, id: TypeId, union: &Union) -> Vec<String> {
        let sent = self.edition.api.types[id].flow.request;
        let variants = union.variants.iter().enumerate();
        let line = |(index, variant): (usize, &crate::ir::Variant)| {
            let word = markdown::literal(&words::of_type(self.edition.api, &variant.ty));
            let what = match self.code_of(id) {
                Some(code) => {
                    let (name, ty) = (code.ty(&TypeRef::Named(id)), code.ty(&variant.ty));
                    markdown::code(&format!("{name}::{}({ty})", self.edition.names.variant(id, index)))
                }
                None => word,
            };
            let heading = self.index.heading(&variant.ty).map(|heading| format!(", see {}", heading.link()));
            let needs = if sent { shapes::needs_of_variant(self.edition, variant) } else { String::new() };
            let sign = shapes::sign_of_variant(&variant.select, union.tag.as_deref());
            format!("{sign}{what}{}{needs}", heading.unwrap_or_default())
        };
        variants.map(line).collect()
    }
}
