//! Types, as a snapshot keeps them.

use super::{ExtraRecord, FieldRecord, TypeRecord, ValueRecord, VariantRecord, facts, place};
use crate::emit::rust::Signatures;
use crate::ir::{Alternative, Api, Field, Select, Shape, Struct, TypeDef, TypeId, TypeRef, Union};
use crate::names::Names;
use std::collections::BTreeSet;

/// The record of a type.
pub(super) fn record(api: &Api, names: &Names, id: TypeId, def: &TypeDef) -> TypeRecord {
    let surface = Signatures::new(api, names).type_surface(id);
    let module = names.module(def.owner);
    let literal = surface.is_literal.then(|| format!("{module}::{}", names.required_literal(id)));
    let record = TypeRecord {
        name: format!("{module}::{}", names.ty(id)),
        also: def
            .also
            .zip(names.also(api, id))
            .map_or_else(String::new, |(of, name)| format!("{}::{name}", names.module(of))),
        at: place(&def.at),
        sent: def.flow.request,
        received: def.flow.reply,
        new: surface.required,
        literal: literal.unwrap_or_default(),
        converts: surface.converts,
        deprecated: def.docs.deprecated.is_some(),
        prose: facts::prose(&def.docs),
        ..TypeRecord::default()
    };
    match &def.shape {
        Shape::Struct(object) => with_fields(record, api, names, id, object),
        Shape::StringEnum(values) => {
            let value = |(index, wire): (usize, &String)| ValueRecord {
                wire: wire.clone(),
                rust: names.variant(id, index).to_string(),
            };
            let values = values.iter().enumerate().map(value).collect();
            TypeRecord { kind: "enum".to_owned(), values, ..record }
        }
        Shape::Union(union) => with_variants(record, api, names, id, union),
    }
}

fn with_fields(record: TypeRecord, api: &Api, names: &Names, id: TypeId, object: &Struct) -> TypeRecord {
    let fields = object.fields.iter().enumerate().map(|(index, field)| self::field(api, names, id, index, field));
    let extra = object.extra.as_ref().map(|ty| ExtraRecord {
        rust: names.extra(id).to_string(),
        ty: format!("Map<{}>", Signatures::new(api, names).ty(ty)),
        facts: object.extra_facts.as_ref().map(|said| facts::of_value(api, ty, said)).unwrap_or_default(),
    });
    let mut record = TypeRecord {
        kind: "struct".to_owned(),
        fields: fields.collect(),
        extra,
        alternatives: object.alternatives.iter().map(alternative).collect(),
        required_beyond: beyond(object),
        ..record
    };
    for field in &mut record.fields {
        let usual = format!("{}/properties/{}", record.at, field.wire.replace('~', "~0").replace('/', "~1"));
        if field.at == usual {
            field.at.clear();
        }
    }
    record
}

fn field(api: &Api, names: &Names, id: TypeId, index: usize, field: &Field) -> FieldRecord {
    let name = names.field(id, index).as_str();
    FieldRecord {
        wire: field.wire.clone(),
        rust: if name == field.wire { String::new() } else { name.to_owned() },
        ty: Signatures::new(api, names).field(id, index),
        optional: !field.presence.is_required(),
        nullable: field.presence.is_nullable(),
        facts: facts::record(api, &field.ty, &field.facts, &field.docs),
        constant: field.written().or_else(|| api.constant(&field.ty)).map(str::to_owned),
        at: place(&field.at),
        deprecated: field.docs.deprecated.is_some(),
    }
}

/// Required properties that are not declared.
pub(super) fn beyond(object: &Struct) -> Vec<String> {
    let is_declared = |name: &String| object.fields.iter().any(|field| field.wire == *name);
    let names: BTreeSet<&String> = object.required.iter().filter(|name| !is_declared(name)).collect();
    names.into_iter().cloned().collect()
}

/// Which properties are there, and which are not.
pub(super) fn alternative(alternative: &Alternative) -> String {
    let needs = alternative.needs.iter().map(|name| format!("+{name}"));
    let forbids = alternative.forbids.iter().map(|name| format!("-{name}"));
    needs.chain(forbids).collect::<Vec<_>>().join(" ")
}

fn with_variants(record: TypeRecord, api: &Api, names: &Names, id: TypeId, union: &Union) -> TypeRecord {
    let rust = Signatures::new(api, names);
    let variant = |(index, variant): (usize, &crate::ir::Variant)| VariantRecord {
        rust: names.variant(id, index).to_string(),
        ty: rust.ty(&variant.ty),
        select: select(&variant.select),
        facts: facts::of_value(api, &variant.ty, &variant.facts),
    };
    TypeRecord {
        kind: "union".to_owned(),
        tag: union.tag.clone().unwrap_or_default(),
        variants: union.variants.iter().enumerate().map(variant).collect(),
        ..record
    }
}

/// How a value shows which variant it is.
pub(super) fn select(select: &Select) -> Vec<String> {
    let (word, values) = match select {
        Select::Tag(values) => ("tag", values.clone()),
        Select::Keys(keys) => ("keys", keys.clone()),
        Select::Json(ty) => ("json", vec![ty.word().to_owned()]),
        Select::Values(values) => ("values", values.clone()),
    };
    [word.to_owned()].into_iter().chain(values).collect()
}

/// Whether a type is one of the crate's own.
pub(super) fn is_kept(api: &Api, id: TypeId) -> bool {
    api.types[id].is_emitted() && api.constant(&TypeRef::Named(id)).is_none()
}
