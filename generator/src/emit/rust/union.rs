//! Unions: rows of `union!`.

use super::Context;
use super::docs::facts;
use super::table::Table;
use super::ty::Viewpoint;
use crate::emit::markdown::code_span;
use crate::ir::{Select, Shape, TypeDef, TypeId, TypeRef, Union, Variant};
use crate::words;

impl Context<'_> {
    /// An enum of types with its docs.
    pub fn union(&self, id: TypeId, def: &TypeDef, union: &Union, docs: &str) -> String {
        let tag = union.tag.as_ref().map(|tag| format!(" tag {tag:?}")).unwrap_or_default();
        let head = format!("pub enum {}{tag} {{", self.names.ty(id));
        let mut table = Table::new("union", docs, &head);
        for (index, variant) in union.variants.iter().enumerate() {
            let ty = self.type_text(&variant.ty, Viewpoint::Models(def.owner));
            let row = format!("{}({ty}) = {},", self.names.variant(id, index), selector(&variant.select));
            let told = variant_docs(&variant.select, union.tag.as_deref());
            let spoken = Some(self.spoken_type(&variant.ty)).filter(|ty| ty.named().is_none());
            let facts = spoken.and_then(|ty| facts(&variant.facts, ty));
            table.row(&[Some(told), facts].into_iter().flatten().collect::<Vec<_>>().join(" "), &row);
        }
        let conversions = def.flow.request.then(|| self.conversions_of(id, def, union));
        table.finish(conversions.as_deref().filter(|clauses| !clauses.is_empty()))
    }

    /// The variants that a value of their type becomes, where it can become no other, and the one that text becomes.
    fn conversions_of(&self, id: TypeId, def: &TypeDef, union: &Union) -> String {
        let own = self.converting_types(id, union, Viewpoint::Models(def.owner)).into_iter();
        let mut clauses: Vec<String> =
            own.map(|(index, ty)| format!("from {}({ty})", self.names.variant(id, index))).collect();
        clauses.extend(self.text_variant(union).map(|index| format!("text {}", self.names.variant(id, index))));
        clauses.join("\n    ")
    }

    /// The variants that a value of their type becomes, where it can become no other, with that type.
    pub(super) fn converting_types(&self, id: TypeId, union: &Union, scope: Viewpoint) -> Vec<(usize, String)> {
        let text = |variant: &Variant| match &variant.ty {
            TypeRef::Boxed(id) => self.type_text(&TypeRef::Named(*id), scope),
            ty => self.type_text(ty, scope),
        };
        let types: Vec<String> = union.variants.iter().map(text).collect();
        // The type itself, and an option of it, convert already.
        let own_type = self.type_text(&TypeRef::Named(id), scope);
        let converts = [format!("Option<{own_type}>"), own_type];
        let is_alone = |ty: &String| !converts.contains(ty) && types.iter().filter(|other| *other == ty).count() == 1;
        types.iter().enumerate().filter(|(_, ty)| is_alone(ty)).map(|(index, ty)| (index, ty.clone())).collect()
    }

    /// The variant that text becomes, where there is one that could.
    pub(super) fn text_variant(&self, union: &Union) -> Option<usize> {
        let mut texts = union.variants.iter().enumerate().filter(|(_, variant)| self.is_text_like(&variant.ty));
        match (texts.next(), texts.next()) {
            (Some((index, _)), None) => Some(index),
            _ => None,
        }
    }

    /// Whether a value of this type can be made from any text.
    fn is_text_like(&self, ty: &TypeRef) -> bool {
        let is_enum = |id: TypeId| matches!(self.api.types[id].shape, Shape::StringEnum(_));
        match ty {
            TypeRef::String | TypeRef::DateTime | TypeRef::Date => true,
            TypeRef::Named(id) => is_enum(*id),
            _ => false,
        }
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

fn variant_docs(select: &Select, tag: Option<&str>) -> String {
    match select {
        Select::Tag(values) => format!("{} is {}.", code_span(tag.unwrap_or_default()), listed(values, "or")),
        Select::Keys(keys) => format!("An object with {}.", listed(keys, "and")),
        Select::Json(ty) => format!("A JSON {}.", ty.word()),
        Select::Values(values) => format!("One of {}.", listed(values, "or")),
    }
}

fn literals(values: &[String]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" ")
}

fn listed(values: &[String], last: &str) -> String {
    words::listed(&values.iter().map(|value| code_span(value)).collect::<Vec<_>>(), last)
}
