//! Structs: rows of `object!`.

use super::Context;
use super::table::Table;
use super::ty::Viewpoint;
use crate::ir::{Field, Flow, Struct, TypeDef, TypeId};

impl Context<'_> {
    /// A struct with its docs.
    pub fn object(&self, id: TypeId, def: &TypeDef, object: &Struct, docs: &str) -> String {
        let scope = Viewpoint::Models(def.owner);
        let head = format!("pub struct {} {} {{", self.names.ty(id), direction(def.flow));
        let mut table = Table::new("object", docs, &head);
        for (index, field) in object.fields.iter().enumerate() {
            let ty = self.field_type(field, def, scope);
            let deprecated = if field.docs.deprecated.is_some() { " [deprecated]" } else { "" };
            let required = if field.presence.is_required() { " required" } else { "" };
            let row = format!("{}: {ty} = {:?}{deprecated}{required},", self.names.field(id, index), field.wire);
            table.row(&self.field_docs(field), &row);
        }
        if let Some(extra) = &object.extra {
            let row = format!("{}: Map<{}> = *,", self.names.extra(id), self.type_text(extra, scope));
            table.row("Further properties, by name: those that have no field here.", &row);
        }
        let clause = def.flow.request.then(|| self.constructor(id, def, object));
        table.finish(clause.as_deref())
    }

    /// `new(..)` for few required fields, a struct of them for many; then what has one value only.
    fn constructor(&self, id: TypeId, def: &TypeDef, object: &Struct) -> String {
        let required = self.constructor_fields(id, object);
        let declared = |(index, field): &(usize, &Field)| {
            let ty = self.field_type(field, def, Viewpoint::Models(def.owner));
            format!("{}: {ty}", self.names.field(id, *index))
        };
        let declared = required.iter().map(declared).collect::<Vec<_>>().join(", ");
        let constants = object.fields.iter().enumerate().filter_map(|(index, field)| {
            let value = self.api.constant_of(field)?;
            Some(format!("{}: {value:?}", self.names.field(id, index)))
        });
        let constants = constants.collect::<Vec<_>>().join(", ");
        let constants = if constants.is_empty() { constants } else { format!(" {{ {constants} }}") };
        if self.names.constructor(id).is_literal {
            return format!("required {} {{ {declared} }}{constants}", self.names.required_literal(id));
        }
        let names: Vec<String> =
            required.iter().map(|(index, _)| format!("`{}`", self.names.field(id, *index))).collect();
        format!("/// {}\n    new({declared}){constants}", constructor_docs(&names))
    }

    /// The fields that a constructor asks for, in its order.
    pub fn constructor_fields<'s>(&self, id: TypeId, object: &'s Struct) -> Vec<(usize, &'s Field)> {
        self.names.constructor(id).fields.iter().map(|&index| (index, &object.fields[index])).collect()
    }
}

/// What a constructor says of itself.
fn constructor_docs(names: &[String]) -> String {
    match names {
        [] => "Creates an empty one.".to_owned(),
        [only] => format!("Creates one with {only}, which is required."),
        [rest @ .., last] => format!("Creates one with {} and {last}, which are required.", rest.join(", ")),
    }
}

fn direction(flow: Flow) -> &'static str {
    match (flow.request, flow.reply) {
        (true, true) => "both",
        (true, false) => "request",
        (false, _) => "reply",
    }
}
