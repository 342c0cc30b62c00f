//! How the variants of a union show which one a value is.

use crate::ir::{Facts, Field, IdVec, JsonType, Presence, Select, Shape, TypeDef, TypeId, TypeRef};
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A variant before it is known what shows it.
#[derive(Debug, Clone)]
pub(super) struct Candidate<'a> {
    pub ty: TypeRef,
    /// Whether null is a value of it, and so of the union: the type does not say so.
    pub nullable: bool,
    pub facts: Facts,
    pub title: Option<String>,
    /// The components it stands for, as `$ref`s.
    pub references: Vec<&'a str>,
}

impl Candidate<'_> {
    /// A candidate of which nothing but its type is known.
    pub fn bare(ty: TypeRef) -> Self {
        Self { ty, nullable: false, facts: Facts::default(), title: None, references: Vec::new() }
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
    let mut counts: BTreeMap<Option<JsonType>, usize> = BTreeMap::new();
    kinds.iter().for_each(|kind| *counts.entry(*kind).or_default() += 1);
    for (index, kind) in kinds.iter().enumerate() {
        let alone = counts[kind] == 1;
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
        let mapped = mapped_values(mapping, variants);
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
        let values = variants.iter().map(|variant| tag_values(types, &variant.ty, &property, false));
        let values: Vec<_> = values.map(|values| (!values.is_empty()).then_some(values)).collect::<Option<_>>()?;
        disjoint(&values).then_some((property, values))
    })
}

/// The keys of the mapping that name each variant, by reference or by name.
fn mapped_values(mapping: &IndexMap<String, String>, variants: &[&Candidate<'_>]) -> Vec<Vec<String>> {
    let mut keys: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, target) in mapping.values().enumerate() {
        keys.entry(target).or_default().push(index);
    }
    let of_variant = |variant: &&Candidate<'_>| {
        let words = variant.references.iter().flat_map(|reference| [Some(*reference), reference.rsplit('/').next()]);
        let found: BTreeSet<usize> = words.flatten().filter_map(|word| keys.get(word)).flatten().copied().collect();
        found.into_iter().filter_map(|index| mapping.get_index(index)).map(|(value, _)| value.clone()).collect()
    };
    variants.iter().map(of_variant).collect()
}

/// Without a mapping, a tag's value is the component's name (OpenAPI 3.1, *Discriminator Object*).
fn implied_values(variant: &Candidate<'_>) -> Vec<String> {
    variant.references.iter().filter_map(|reference| reference.rsplit('/').next()).map(str::to_owned).collect()
}

/// The values that a variant's own schema gives the tag: its enum, else (if asked for) its default.
fn tag_values(types: &Types, ty: &TypeRef, property: &str, with_default: bool) -> Vec<String> {
    let mut values: IndexSet<String> = IndexSet::new();
    for leaf in leaves(types, ty) {
        let Some(field) = fields(types, leaf).iter().find(|field| field.wire == property) else { return Vec::new() };
        let enumerated = strings(&field.facts.values);
        let default = field.facts.default.as_deref().filter(|_| with_default).and_then(Value::as_str);
        let own = if enumerated.is_empty() { default.map(str::to_owned).into_iter().collect() } else { enumerated };
        if own.is_empty() {
            return Vec::new();
        }
        values.extend(own);
    }
    values.into_iter().collect()
}

/// What a union comes to, however often a type is among its variants and theirs; of anything else, the type itself.
pub(super) fn leaves<'t>(types: &'t Types, ty: &'t TypeRef) -> Vec<&'t TypeRef> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        match ty {
            TypeRef::Nullable(inner) => open.push(inner),
            TypeRef::Named(id) | TypeRef::Boxed(id) if !seen.insert(*id) => {}
            TypeRef::Named(id) | TypeRef::Boxed(id) => match &types[*id].shape {
                Shape::Union(union) => open.extend(union.variants.iter().rev().map(|variant| &variant.ty)),
                _ => found.push(ty),
            },
            _ => found.push(ty),
        }
    }
    found
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
    let Some(first) = variants.first() else { return Vec::new() };
    let mut names: Vec<String> = fields(types, &first.ty).iter().map(|field| field.wire.clone()).collect();
    for variant in &variants[1..] {
        let known = properties(types, &variant.ty);
        names.retain(|name| known.contains(name.as_str()));
    }
    names
}

/// The names of the properties that a type has; of a union, those that every variant has.
fn properties<'t>(types: &'t Types, ty: &TypeRef) -> BTreeSet<&'t str> {
    let wires = |ty: &TypeRef| fields(types, ty).iter().map(|field| field.wire.as_str()).collect::<BTreeSet<&'t str>>();
    match ty.named().map(|id| &types[id].shape) {
        Some(Shape::Union(union)) => {
            let shared = union.variants.iter().map(|inner| wires(&inner.ty));
            shared.reduce(|one, other| &one & &other).unwrap_or_default()
        }
        _ => wires(ty),
    }
}

/// A required key that no other variant knows tells a variant; one variant may be what is left.
fn by_keys(types: &Types, variants: &[&Candidate<'_>]) -> (Vec<Option<Select>>, Option<usize>) {
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    let all = variants.iter().flat_map(|variant| fields(types, &variant.ty));
    all.for_each(|field| *owners.entry(&field.wire).or_default() += 1);
    let mut selects: Vec<Option<Select>> =
        variants.iter().map(|variant| telling_keys(required(types, &variant.ty), &owners)).collect();
    let open: Vec<usize> = (0..selects.len()).filter(|&index| selects[index].is_none()).collect();
    let [left] = open[..] else { return (selects, None) };
    let keys = required(types, &variants[left].ty);
    selects[left] = Some(if keys.is_empty() { Select::Json(JsonType::Object) } else { Select::Keys(keys) });
    (selects, Some(left))
}

/// The required keys that one variant owns.
fn telling_keys(mut telling: Vec<String>, owners: &BTreeMap<&str, usize>) -> Option<Select> {
    telling.retain(|name| owners.get(name.as_str()) == Some(&1));
    (!telling.is_empty()).then_some(Select::Keys(telling))
}

/// What a variant that nothing tells apart is taken by: its required keys, else its JSON type.
pub(super) fn best_guess(types: &Types, ty: &TypeRef) -> Select {
    match required(types, ty) {
        keys if keys.is_empty() => Select::Json(json_type(types, ty).unwrap_or(JsonType::Object)),
        keys => Select::Keys(keys),
    }
}

/// The properties that every value of a type has that is read, in order.
fn required(types: &Types, ty: &TypeRef) -> Vec<String> {
    let is_there = |field: &Field| matches!(field.presence, Presence::Required | Presence::RequiredNullable);
    let needed = |field: &&Field| is_there(field) && !field.facts.write_only;
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
            Shape::Union(_) => {
                let leaves = leaves(types, ty);
                let mut kinds = leaves.iter().map(|leaf| json_type(types, leaf));
                let first = kinds.next()??;
                kinds.all(|kind| kind == Some(first)).then_some(first)
            }
        },
    }
}
