//! A schema -> the type of a value, its facts and its docs.

use super::view::{Slot, View};
use super::{Lowering, annotations};
use crate::ir::{
    Docs, Facts, Field, JsonType, Origin, Place, Pointer, Presence, Shape, Step, Struct, TypeId, TypeRef, Unnamed, Via,
};
use indexmap::IndexSet;
use openapiv3::{AdditionalProperties, Schema};
use serde_json::Value;
use std::collections::BTreeSet;

/// What a schema says of a value.
#[derive(Debug, Clone)]
pub(super) struct Lowered {
    pub ty: TypeRef,
    pub nullable: bool,
    pub docs: Docs,
    pub facts: Facts,
    pub title: Option<String>,
}

impl Lowered {
    /// A property of this name.
    pub fn into_field(self, name: &str, at: Pointer, required: bool) -> Field {
        Field {
            at,
            wire: name.to_owned(),
            presence: Presence::new(required, self.nullable),
            ty: self.ty,
            preset: None,
            docs: self.docs,
            facts: self.facts,
        }
    }
}

/// Where a schema stands, and what a type that it needs is named after.
#[derive(Debug, Clone)]
pub(super) struct Site {
    pub at: Pointer,
    pub origin: Origin,
}

impl Site {
    /// A place further in that belongs to the same name.
    pub fn within(&self, segments: &[&str]) -> Self {
        let at = segments.iter().fold(self.at.clone(), |at, segment| at.child(segment));
        Self { at, origin: self.origin.clone() }
    }

    /// The place of the items of an array.
    pub fn item(&self) -> Self {
        let origin = match &self.origin {
            Origin::Component(name) => Origin::ComponentItem(name.clone()),
            origin => origin.clone(),
        };
        Self { at: self.at.child("items"), origin }
    }
}

impl<'a> Lowering<'a> {
    /// Lowers whatever stands at `site`.
    pub fn slot(&mut self, slot: Slot<'a>, site: &Site) -> Lowered {
        self.deeper(site, |lowering| match slot {
            Slot::Reference(reference) => lowering.reference(reference, site),
            Slot::Schema(schema) => lowering.schema(schema, site),
        })
    }

    /// Lowers a component once, and hands out what it came to.
    pub fn reference(&mut self, reference: &str, site: &Site) -> Lowered {
        let mut lowered = match self.done.get(reference) {
            Some(Some(lowered)) => lowered.clone(),
            Some(None) => {
                self.note("alias-recursion", &site.at);
                return self.value(&site.at, None);
            }
            None => {
                self.done.insert(reference.to_owned(), None);
                let (schema, target) = self.component(reference);
                let behind = target.at.to_string();
                let lowered = if behind == reference {
                    self.component_schema(schema, &target)
                } else {
                    self.reference(&behind, site)
                };
                self.done.insert(reference.to_owned(), Some(lowered.clone()));
                lowered
            }
        };
        lowered.facts.via = Via::Reference;
        lowered
    }

    /// The schema behind a reference and any aliases.
    pub fn component(&mut self, reference: &str) -> (&'a Schema, Site) {
        let found = self.resolver.mapped_schema(reference);
        self.reached.insert(reference.to_owned());
        let name = found.component.unwrap_or_default().to_owned();
        (found.item, Site { at: found.pointer(&Pointer::root()), origin: Origin::Component(name) })
    }

    fn component_schema(&mut self, schema: &'a Schema, site: &Site) -> Lowered {
        let view = View::of(schema);
        self.later(&view, site).unwrap_or_else(|| self.viewed(&view, site))
    }

    /// Lowers a schema that is written at `site`.
    pub fn schema(&mut self, schema: &'a Schema, site: &Site) -> Lowered {
        self.viewed(&View::of(schema), site)
    }

    fn viewed(&mut self, view: &View<'a>, site: &Site) -> Lowered {
        self.enter();
        self.note_unsaid(view, site);
        if !view.all_of.is_empty() {
            return self.all_of(view, site);
        }
        if !view.one_of.is_empty() {
            return self.one_of(view, site);
        }
        let mut lowered = annotations(view);
        lowered.ty = self.plain(view, site, &mut lowered);
        lowered
    }

    fn plain(&mut self, view: &View<'a>, site: &Site, lowered: &mut Lowered) -> TypeRef {
        if !view.properties.is_empty() {
            return self.object(view, site, lowered);
        }
        if let Some(items) = view.items {
            let place = site.item();
            let item = self.slot(items, &place);
            let item = self.listed(item, &place);
            lowered.facts.items = Some(Box::new(item.facts.clone()));
            if view.json_type.is_none() {
                self.note("items-without-type", &site.at);
            }
            return TypeRef::Array(Box::new(nullable(item)));
        }
        match view.json_type {
            _ if view.is_null_only() => self.free_form(&site.at),
            Some(JsonType::String) => self.string(view, site, lowered),
            None if !view.values.is_empty() && view.values.iter().all(Value::is_string) => {
                self.string(view, site, lowered)
            }
            Some(JsonType::Integer) if view.is_large_integer() => {
                self.note("large-integer", &site.at);
                lowered.facts.limits.leave_rounded();
                TypeRef::Value
            }
            Some(JsonType::Integer) => TypeRef::I64,
            Some(JsonType::Number) if view.format.as_deref() == Some("integer") => TypeRef::I64,
            Some(JsonType::Number) => TypeRef::F64,
            Some(JsonType::Boolean) => TypeRef::Bool,
            Some(JsonType::Array) => {
                self.note("array-without-items", &site.at);
                TypeRef::Array(Box::new(TypeRef::Value))
            }
            Some(JsonType::Object) | None => self.map(view, site, lowered),
        }
    }

    fn string(&mut self, view: &View<'a>, site: &Site, lowered: &Lowered) -> TypeRef {
        let values: IndexSet<&str> = view.values.iter().filter_map(Value::as_str).collect();
        if !values.is_empty() {
            let id = self.reserve(site, lowered);
            self.types[id].shape = Shape::StringEnum(values.into_iter().map(str::to_owned).collect());
            return TypeRef::Named(id);
        }
        match view.format.as_deref() {
            Some("date-time") => TypeRef::DateTime,
            Some("date") => TypeRef::Date,
            Some("binary") => TypeRef::File,
            _ => TypeRef::String,
        }
    }

    /// An object without known properties.
    fn map(&mut self, view: &View<'a>, site: &Site, lowered: &mut Lowered) -> TypeRef {
        match view.additional {
            Some(AdditionalProperties::Schema(values)) => {
                let place = site.within(&["additionalProperties"]);
                let values = self.slot(Slot::from(&**values), &place);
                let values = self.listed(values, &place);
                lowered.facts.entries = Some(Box::new(values.facts.clone()));
                TypeRef::Map(Box::new(nullable(values)))
            }
            Some(AdditionalProperties::Any(false)) => {
                lowered.facts.unnamed = Unnamed::Refused;
                self.free_form(&site.at)
            }
            _ => self.free_form(&site.at),
        }
    }

    fn free_form(&mut self, at: &Pointer) -> TypeRef {
        self.note("free-form", at);
        TypeRef::Value
    }

    fn object(&mut self, view: &View<'a>, site: &Site, lowered: &Lowered) -> TypeRef {
        let id = self.reserve(site, lowered);
        self.object_of_type(id, view, site)
    }

    /// Gives a reserved type the shape of an object.
    pub fn object_of_type(&mut self, id: TypeId, view: &View<'a>, site: &Site) -> TypeRef {
        let required: BTreeSet<&str> = view.required.iter().map(String::as_str).collect();
        let properties = site.at.child("properties");
        let fields = view
            .properties
            .iter()
            .map(|(name, slot)| self.field(id, name, *slot, properties.child(name), required.contains(name)))
            .collect();
        let (extra, extra_facts) = self.extra(id, view.additional, site).unzip();
        let extra_facts = extra_facts.map(Box::new);
        let required = view.required.to_vec();
        self.types[id].shape = Shape::Struct(Struct { fields, required, extra, extra_facts, ..Struct::default() });
        TypeRef::Named(id)
    }

    /// The type of further properties of the type `owner`, where the schema speaks of them, and what it says of their values.
    pub fn extra(
        &mut self,
        owner: TypeId,
        additional: Option<&'a AdditionalProperties>,
        site: &Site,
    ) -> Option<(TypeRef, Facts)> {
        match additional? {
            AdditionalProperties::Any(false) => None,
            AdditionalProperties::Any(true) => Some((TypeRef::Value, Facts::default())),
            AdditionalProperties::Schema(values) => {
                let origin = Origin::Inside(owner, Step::MapValue);
                let lowered =
                    self.slot(Slot::from(&**values), &Site { at: site.at.child("additionalProperties"), origin });
                let facts = lowered.facts.clone();
                Some((nullable(lowered), facts))
            }
        }
    }

    /// One property of the type `owner`.
    pub fn field(&mut self, owner: TypeId, name: &str, slot: Slot<'a>, at: Pointer, required: bool) -> Field {
        let site = self.property_site(owner, name, at);
        let lowered = self.slot(slot, &site);
        lowered.into_field(name, site.at, required)
    }

    /// The site of a property of the type `owner`.
    pub fn property_site(&self, owner: TypeId, name: &str, at: Pointer) -> Site {
        let origin = match &self.types[owner].origin {
            Origin::Operation(op, Place::Reply) if name == "data" => Origin::Operation(*op, Place::ReplyData),
            Origin::Shared(component, Place::Reply) if name == "data" => {
                Origin::Shared(component.clone(), Place::ReplyData)
            }
            _ => Origin::Inside(owner, Step::Property(name.to_owned())),
        };
        Site { at, origin }
    }

    /// A free-form value.
    pub fn value(&mut self, at: &Pointer, from: Option<Lowered>) -> Lowered {
        let ty = self.free_form(at);
        let empty = Lowered {
            ty: TypeRef::Value,
            nullable: false,
            docs: Docs::default(),
            facts: Facts::default(),
            title: None,
        };
        Lowered { ty, ..from.unwrap_or(empty) }
    }
}

/// The type with its nullability inside it, for items and map values.
pub(super) fn nullable(lowered: Lowered) -> TypeRef {
    if lowered.nullable { lowered.ty.or_null() } else { lowered.ty }
}
