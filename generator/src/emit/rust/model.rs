//! Structs: rows of `object!`.

use super::Context;
use super::table::Table;
use super::ty::Scope;
use crate::ir::{Field, Flow, Presence, Shape, Struct, TypeDef, TypeId, TypeRef};

/// A `new` takes this many arguments at most; more required fields are set by name.
pub(super) const MOST_ARGUMENTS: usize = 5;

impl Context<'_> {
    /// A struct with its docs.
    pub fn object(&self, id: TypeId, def: &TypeDef, object: &Struct) -> String {
        let scope = Scope::Models(def.owner);
        let head = format!("pub struct {} {} {{", self.names.ty(id), direction(def.flow));
        let mut table = Table::new("object", &self.type_docs(def), &head);
        for (index, field) in object.fields.iter().enumerate() {
            let ty = self.field_type(&field.ty, field.presence, def.flow, scope);
            let required = if field.presence.is_required() { " required" } else { "" };
            let row = format!("{}: {ty} = {:?}{required},", self.names.field(id, index), field.wire);
            table.row(&Self::field_docs(field), &row);
        }
        if let Some(extra) = &object.extra {
            let row = format!("{}: Map<{}> = *,", self.names.extra(id), self.type_text(extra, scope));
            table.row("Properties that the document does not name.", &row);
        }
        table.finish(self.constructor(id, def, object).as_deref())
    }

    /// `new(..)` for few required fields, a struct of them for many; nothing for replies.
    fn constructor(&self, id: TypeId, def: &TypeDef, object: &Struct) -> Option<String> {
        if !def.flow.request {
            return None;
        }
        let required: Vec<String> = self
            .constructor_fields(object)
            .into_iter()
            .map(|(index, field)| {
                let ty = self.field_type(&field.ty, field.presence, def.flow, Scope::Models(def.owner));
                format!("{}: {ty}", self.names.field(id, index))
            })
            .collect();
        Some(if required.len() > MOST_ARGUMENTS {
            format!("required {} {{ {} }}", self.names.required_literal(id), required.join(", "))
        } else {
            format!("new({})", required.join(", "))
        })
    }

    /// The fields that a constructor asks for, in the author's order.
    pub fn constructor_fields<'s>(&self, object: &'s Struct) -> Vec<(usize, &'s Field)> {
        let asked = |field: &Field| field.presence.is_required() && !self.is_constant(field);
        let mut fields: Vec<(usize, &Field)> =
            object.fields.iter().enumerate().filter(|(_, field)| asked(field)).collect();
        fields.sort_by_key(|(_, field)| object.required.iter().position(|name| *name == field.wire));
        fields
    }

    /// Whether a field can have one value only, which it then has from the start.
    pub fn is_constant(&self, field: &Field) -> bool {
        let TypeRef::Named(id) = field.ty else { return false };
        field.presence == Presence::Required
            && matches!(&self.api.types[id].shape, Shape::StringEnum(values) if values.len() == 1)
    }
}

fn direction(flow: Flow) -> &'static str {
    match (flow.request, flow.reply) {
        (true, true) => "both",
        (true, false) => "request",
        (false, _) => "reply",
    }
}
