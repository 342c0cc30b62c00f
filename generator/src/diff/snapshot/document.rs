//! Types that the crate does not have, since no call hands them out: envelopes, pages, bodies of errors, cookies.
//!
//! They are called by their places, behind two colons: `::#/components/schemas/Error`.

use super::types::{alternative, beyond, is_kept, select};
use super::{ExtraRecord, FieldRecord, TypeRecord, ValueRecord, VariantRecord, facts, place};
use crate::emit::rust::Signatures;
use crate::ir::{Api, Field, Reply, Shape, Struct, TypeId, TypeRef};
use crate::names::Names;
use std::collections::BTreeMap;

/// The types of the model, in words.
#[derive(Clone)]
pub(super) struct PlaceNames<'a> {
    api: &'a Api,
    names: &'a Names,
    places: BTreeMap<TypeId, String>,
}

impl<'a> PlaceNames<'a> {
    /// The words for the types of a model.
    pub(super) fn new(api: &'a Api, names: &'a Names) -> Self {
        let mut spelling = Self { api, names, places: BTreeMap::new() };
        let mut open: Vec<&TypeRef> = api
            .operations
            .values()
            .flat_map(|operation| {
                let errors = operation.errors.iter().filter_map(|(_, ty)| ty.as_ref());
                errors.chain(operation.cookies.iter().map(|param| &param.ty)).chain(whole(&operation.reply))
            })
            .collect();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        open.reverse();
        while let Some(ty) = open.pop() {
            let Some(id) = ty.named().map(|id| api.emitted(id)) else { continue };
            let is_known = spelling.places.contains_key(&id) || is_kept(api, id);
            if is_known || api.constant(&TypeRef::Named(id)).is_some() {
                continue;
            }
            let at = format!("::{}", place(&api.types[id].at));
            let count = known.entry(at.clone()).and_modify(|count| *count += 1).or_insert(0);
            spelling.places.insert(id, if *count == 0 { at } else { format!("{at}~{count}") });
            crate::ir::each_ref(&api.types[id], &mut |ty| open.push(ty));
        }
        spelling
    }

    /// The word for a type.
    pub(super) fn ty(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Array(inner) => format!("Vec<{}>", self.ty(inner)),
            TypeRef::Map(inner) => format!("Map<{}>", self.ty(inner)),
            TypeRef::Nullable(inner) => format!("Option<{}>", self.ty(inner)),
            TypeRef::Named(id) | TypeRef::Boxed(id) => match self.places.get(&self.api.emitted(*id)) {
                Some(place) => place.clone(),
                None => Signatures::new(self.api, self.names).ty(&TypeRef::Named(*id)),
            },
            ty => Signatures::new(self.api, self.names).ty(ty),
        }
    }

    /// The word for the whole of a reply that the caller gets a part of.
    pub(super) fn whole(&self, reply: &Reply) -> String {
        let named = whole(reply).filter(|ty| matches!(ty, TypeRef::Named(id) if self.places.contains_key(id)));
        named.map(|ty| self.ty(ty)).unwrap_or_default()
    }

    /// Every type that the crate does not have.
    pub(super) fn records(&self) -> Vec<TypeRecord> {
        let mut records: Vec<TypeRecord> = self.places.iter().map(|(id, name)| self.record(*id, name)).collect();
        records.sort_by(|one, other| one.name.cmp(&other.name));
        records
    }

    fn record(&self, id: TypeId, name: &str) -> TypeRecord {
        let def = &self.api.types[id];
        let record = TypeRecord {
            name: name.to_owned(),
            at: place(&def.at),
            received: true,
            deprecated: def.docs.deprecated.is_some(),
            prose: facts::prose(&def.docs),
            ..TypeRecord::default()
        };
        match &def.shape {
            Shape::Struct(object) => self.with_fields(record, object),
            Shape::StringEnum(values) => {
                let value = |wire: &String| ValueRecord { wire: wire.clone(), rust: wire.clone() };
                TypeRecord { kind: "enum".to_owned(), values: values.iter().map(value).collect(), ..record }
            }
            Shape::Union(union) => {
                let variant = |(index, variant): (usize, &crate::ir::Variant)| VariantRecord {
                    rust: self.names.variant(id, index).to_string(),
                    ty: self.ty(&variant.ty),
                    select: select(&variant.select),
                    facts: facts::of_value(self.api, &variant.ty, &variant.facts),
                };
                let variants = union.variants.iter().enumerate().map(variant).collect();
                let tag = union.tag.clone().unwrap_or_default();
                TypeRecord { kind: "union".to_owned(), tag, variants, ..record }
            }
        }
    }

    fn with_fields(&self, record: TypeRecord, object: &Struct) -> TypeRecord {
        let extra = object.extra.as_ref().map(|ty| ExtraRecord {
            rust: String::new(),
            ty: format!("Map<{}>", self.ty(ty)),
            facts: object.extra_facts.as_ref().map(|said| facts::of_value(self.api, ty, said)).unwrap_or_default(),
        });
        TypeRecord {
            kind: "struct".to_owned(),
            fields: object.fields.iter().map(|field| self.field(field)).collect(),
            extra,
            alternatives: object.alternatives.iter().map(alternative).collect(),
            required_beyond: beyond(object),
            ..record
        }
    }

    fn field(&self, field: &Field) -> FieldRecord {
        let constant = self.api.constant(&field.ty);
        FieldRecord {
            wire: field.wire.clone(),
            ty: self.ty(&field.ty),
            optional: !field.presence.is_required(),
            nullable: field.presence.is_nullable(),
            at: place(&field.at),
            deprecated: field.docs.deprecated.is_some(),
            facts: facts::record(self.api, &field.ty, &field.facts, &field.docs),
            constant: constant.map(str::to_owned),
            ..FieldRecord::default()
        }
    }
}

fn whole(reply: &Reply) -> Option<&TypeRef> {
    if let Reply::Json { body, .. } = reply { Some(body) } else { None }
}
