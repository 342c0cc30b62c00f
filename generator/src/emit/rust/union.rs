//! Unions: rows of `union!`.

use super::Context;
use super::table::Table;
use super::ty::Scope;
use crate::ir::{Select, TypeDef, TypeId, Union};

impl Context<'_> {
    /// An enum of types with its docs.
    pub fn union(&self, id: TypeId, def: &TypeDef, union: &Union) -> String {
        let tag = union.tag.as_ref().map(|tag| format!(" tag {tag:?}")).unwrap_or_default();
        let head = format!("pub enum {}{tag} {{", self.names.ty(id));
        let mut table = Table::new("union", &self.type_docs(def), &head);
        for (index, variant) in union.variants.iter().enumerate() {
            let ty = self.type_text(&variant.ty, Scope::Models(def.owner));
            let row = format!("{}({ty}) = {},", self.names.variant(id, index), selector(&variant.select));
            table.row(&docs(&variant.select, union.tag.as_deref()), &row);
        }
        table.finish(None)
    }
}

fn selector(select: &Select) -> String {
    match select {
        Select::Tag(values) => format!("tag {}", literals(values)),
        Select::Keys(keys) => format!("keys {}", literals(keys)),
        Select::Json(ty) => format!("json {:?}", ty.word()),
        Select::Values(values) => format!("values {}", literals(values)),
    }
}

fn docs(select: &Select, tag: Option<&str>) -> String {
    match select {
        Select::Tag(values) => format!("`{}` is {}.", tag.unwrap_or_default(), any_of(values)),
        Select::Keys(keys) => format!("An object with {}.", any_of(keys).replace(" or ", " and ")),
        Select::Json(ty) => format!("A JSON {}.", ty.word()),
        Select::Values(values) => format!("One of {}.", any_of(values)),
    }
}

fn literals(values: &[String]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" ")
}

fn any_of(values: &[String]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(" or ")
}
