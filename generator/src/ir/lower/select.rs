//! How the variants of a union show which one a value is.

use crate::ir::{Facts, Field, IdVec, JsonType, Presence, Select, Shape, TypeDef, TypeId, TypeRef};
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::BTreeSet;

/// A variant before it is known what shows it.
#[derive(Debug, Clone)]
pub(super) struct Candidate<'a> {
    pub ty: TypeRef,
    pub facts: Facts,
    pub title: Option<String>,
    /// The components it stands for, as `$ref`s.
    pub references: Vec<&'a str>,
}

impl Candidate<'_> {
    /// A candidate of which nothing but its type is known.
    pub fn bare(ty: TypeRef) -> Self {
        Self { ty, facts: Facts::default(), title: None, references: Vec::new() }
    }
}

type Types = IdVec<TypeId, TypeDef>;

/// What was found out about a union.
#[derive(Debug, Default)]
pub(super) struct Selection {
    /// The property that tells the objects apart.
    pub tag: Option<String>,
    /// What shows each candidate; `None` where nothing does.
    pub selects: Vec<Option<Select>>,
    /// The object that is meant when no other is.
    pub left: Option<usize>,
}

/// Finds out what tells the candidates apart.
pub(super) fn choose(
    types: &Types,
    discriminator: Option<(&str, &IndexMap<String, String>)>,
    candidates: &[Candidate<'_>],
) -> Selection {
    let kinds: Vec<Option<JsonType>> = candidates.iter().map(|candidate| json_type(types, &candidate.ty)).collect();
    let objects: Vec<usize> = (0..candidates.len()).filter(|&i| kinds[i] == Some(JsonType::Object)).collect();
    let mut choice = Selection { selects: vec![None; candidates.len()], ..Selection::default() };
    for (index, kind) in kinds.iter().enumerate() {
        let alone = kinds.iter().filter(|other| *other == kind).count() == 1;
        if alone && (*kind != Some(JsonType::Object) || discriminator.is_none()) {
            choice.selects[index] = kind.map(Select::Json);
        }
    }
    if objects.len() > 1 || discriminator.is_some() {
        let variants: Vec<&Candidate<'_>> = objects.iter().map(|&index| &candidates[index]).collect();
        if let Some((found, values)) = by_tag(types, discriminator, &variants) {
            choice.tag = Some(found);
            for (&index, values) in objects.iter().zip(values) {
                choice.selects[index] = Some(Select::Tag(values));
            }
        } else {
            let (keys, left) = by_keys(types, &variants);
            for (&index, keys) in objects.iter().zip(keys) {
                choice.selects[index] = keys;
            }
            choice.left = left.map(|left| objects[left]);
        }
    }
    choice
}

fn by_tag(
    types: &Types,
    discriminator: Option<(&str, &IndexMap<String, String>)>,
    variants: &[&Candidate<'_>],
) -> Option<(String, Vec<Vec<String>>)> {
    if let Some((property, mapping)) = discriminator {
        let mapped: Vec<Vec<String>> = variants.iter().map(|variant| mapped_values(mapping, variant)).collect();
        let values = if mapped.iter().all(|values| !values.is_empty()) {
            mapped
        } else {
            let declared = variants.iter().zip(mapped).map(|(variant, mapped)| {
                let own = if mapped.is_empty() { tag_values(types, &variant.ty, property, true) } else { mapped };
                if own.is_empty() { implied_values(variant) } else { own }
            });
            declared.collect()
        };
        return disjoint(&values).then(|| (property.to_owned(), values));
    }
    let mut candidates = shared_properties(types, variants);
    candidates.sort_by_key(|name| (name != "type", !name.ends_with("type")));
    candidates.into_iter().find_map(|property| {
        let values: Vec<_> = variants.iter().map(|variant| tag_values(types, &variant.ty, &property, false)).collect();
        disjoint(&values).then_some((property, values))
    })
}

/// The keys of the mapping that name this variant.
fn mapped_values(mapping: &IndexMap<String, String>, variant: &Candidate<'_>) -> Vec<String> {
    let names = |target: &str| {
        variant.references.iter().any(|reference| *reference == target || reference.rsplit('/').next() == Some(target))
    };
    mapping.iter().filter(|(_, target)| names(target)).map(|(value, _)| value.clone()).collect()
}

/// Without a mapping, a tag's value is the component's name (OpenAPI 3.1, *Discriminator Object*).
fn implied_values(variant: &Candidate<'_>) -> Vec<String> {
    variant.references.iter().filter_map(|reference| reference.rsplit('/').next()).map(str::to_owned).collect()
}

/// The values that a variant's own schema gives the tag: its enum, else (if asked for) its default.
fn tag_values(types: &Types, ty: &TypeRef, property: &str, with_default: bool) -> Vec<String> {
    let Some(id) = ty.named() else { return Vec::new() };
    match &types[id].shape {
        Shape::Union(union) => {
            let mut values = Vec::new();
            for variant in &union.variants {
                let inner = tag_values(types, &variant.ty, property, with_default);
                if inner.is_empty() {
                    return Vec::new();
                }
                values.extend(inner.into_iter().filter(|value| !values.contains(value)).collect::<Vec<_>>());
            }
            values
        }
        _ => fields(types, ty)
            .iter()
            .find(|field| field.wire == property)
            .map(|field| {
                let enumerated = strings(&field.facts.values);
                let default = field.facts.default.as_ref().filter(|_| with_default).and_then(Value::as_str);
                if enumerated.is_empty() { default.map(str::to_owned).into_iter().collect() } else { enumerated }
            })
            .unwrap_or_default(),
    }
}

fn strings(values: &[Value]) -> Vec<String> {
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether every variant has values and no two share one.
fn disjoint(values: &[Vec<String>]) -> bool {
    let mut seen = BTreeSet::new();
    values.iter().all(|values| !values.is_empty() && values.iter().all(|value| seen.insert(value)))
}

/// The properties that every variant has, in the order of the first.
fn shared_properties(types: &Types, variants: &[&Candidate<'_>]) -> Vec<String> {
    let has = |ty: &TypeRef, name: &str| match ty.named().map(|id| &types[id].shape) {
        Some(Shape::Union(union)) => {
            union.variants.iter().all(|inner| fields(types, &inner.ty).iter().any(|field| field.wire == name))
        }
        _ => fields(types, ty).iter().any(|field| field.wire == name),
    };
    let Some(first) = variants.first() else { return Vec::new() };
    let names = fields(types, &first.ty).iter().map(|field| field.wire.clone());
    names.filter(|name| variants.iter().all(|variant| has(&variant.ty, name))).collect()
}

/// A required key that no other variant knows tells a variant; one variant may be what is left.
fn by_keys(types: &Types, variants: &[&Candidate<'_>]) -> (Vec<Option<Select>>, Option<usize>) {
    let mut selects: Vec<Option<Select>> =
        (0..variants.len()).map(|index| telling_keys(types, variants, index)).collect();
    let open: Vec<usize> = (0..selects.len()).filter(|&index| selects[index].is_none()).collect();
    let [left] = open[..] else { return (selects, None) };
    let keys = required(types, &variants[left].ty);
    selects[left] = Some(if keys.is_empty() { Select::Json(JsonType::Object) } else { Select::Keys(keys) });
    (selects, Some(left))
}

fn telling_keys(types: &Types, variants: &[&Candidate<'_>], index: usize) -> Option<Select> {
    let mut telling = required(types, &variants[index].ty);
    for (_, other) in variants.iter().enumerate().filter(|(other, _)| *other != index) {
        telling.retain(|name| !fields(types, &other.ty).iter().any(|field| field.wire == *name));
    }
    (!telling.is_empty()).then_some(Select::Keys(telling))
}

/// What a variant that nothing tells apart is taken by: its required keys, else its JSON type.
pub(super) fn best_guess(types: &Types, ty: &TypeRef) -> Select {
    match required(types, ty) {
        keys if keys.is_empty() => Select::Json(json_type(types, ty).unwrap_or(JsonType::Object)),
        keys => Select::Keys(keys),
    }
}

/// The required properties of a type, in order.
fn required(types: &Types, ty: &TypeRef) -> Vec<String> {
    let needed = |field: &&Field| matches!(field.presence, Presence::Required | Presence::RequiredNullable);
    fields(types, ty).iter().filter(needed).map(|field| field.wire.clone()).collect()
}

/// The properties of a struct; none of anything else.
pub(super) fn fields<'t>(types: &'t Types, ty: &TypeRef) -> &'t [Field] {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => match &types[*id].shape {
            Shape::Struct(object) => &object.fields,
            _ => &[],
        },
        _ => &[],
    }
}

/// The JSON type of every value of a type; `None` where values differ.
pub(super) fn json_type(types: &Types, ty: &TypeRef) -> Option<JsonType> {
    match ty {
        TypeRef::String | TypeRef::DateTime | TypeRef::Date | TypeRef::File => Some(JsonType::String),
        TypeRef::I64 => Some(JsonType::Integer),
        TypeRef::F64 => Some(JsonType::Number),
        TypeRef::Bool => Some(JsonType::Boolean),
        TypeRef::Array(_) => Some(JsonType::Array),
        TypeRef::Map(_) | TypeRef::Value => Some(JsonType::Object),
        TypeRef::Nullable(inner) => json_type(types, inner),
        TypeRef::Named(id) | TypeRef::Boxed(id) => match &types[*id].shape {
            Shape::Struct(_) => Some(JsonType::Object),
            Shape::StringEnum(_) => Some(JsonType::String),
            Shape::Union(union) => {
                let mut kinds = union.variants.iter().map(|variant| json_type(types, &variant.ty));
                let first = kinds.next()??;
                kinds.all(|kind| kind == Some(first)).then_some(first)
            }
        },
    }
}
