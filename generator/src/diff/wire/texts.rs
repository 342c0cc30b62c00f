//! Values with what their schemas say: a text that can be one only has no type of its own, and gets one with its second value.

use super::facts::{FactDifference, FactSite, constants, differences};
use super::retyped::{Known, MetTypes, Relation, RustType, relation};
use super::valued::Valued;
use crate::diff::snapshot::TypeRecord;
use serde_json::Value;
use std::collections::BTreeMap;

/// What the values of one type are to those of another, and which facts of them are others.
pub fn compared<'s>(
    old: Valued<'s>,
    new: Valued<'s>,
    known: Known<'_, 's>,
    site: FactSite,
) -> (Relation, Vec<FactDifference>) {
    let mut found = differences(old, new, site);
    if let Some((relation, name)) = values(old, new, known) {
        found.retain(|one| one.name != name);
        return (relation, found);
    }
    (relation(old.ty, new.ty, known, &mut MetTypes::new()), found)
}

/// What a value can be, where it can be one only on one side.
#[derive(Debug, Clone, Copy)]
pub struct Fixed<'s> {
    /// That value.
    pub value: Option<&'s str>,
    /// Its type.
    pub told: Valued<'s>,
}

/// The relation of two fixed values, and why; `None` where both sides have the same one.
pub fn fixed(old: Fixed<'_>, new: Fixed<'_>, known: Known<'_, '_>) -> Option<(Relation, String)> {
    if old.value == new.value {
        return None;
    }
    let all = |told: Valued<'_>, types: &BTreeMap<&str, &TypeRecord>| {
        let keyword = told.facts.limits.get("enum").and_then(Value::as_array).cloned();
        keyword.or_else(|| of_enum(types.get(told.ty)?))
    };
    let (relation, why) = constants(old.value, new.value);
    let sets = all(old.told, known.old).zip(all(new.told, known.new));
    Some((sets.map_or(relation, |(before, after)| Relation::of_sets(&before, &after)), why))
}

/// The relation of the values that a text can have, where they are a type on one side and a keyword on the other; and the name of
/// that keyword.
fn values(old: Valued<'_>, new: Valued<'_>, known: Known<'_, '_>) -> Option<(Relation, String)> {
    let (mut one, mut other, mut prefix) = (RustType::of(old.ty), RustType::of(new.ty), String::new());
    loop {
        (one, other) = match (one, other) {
            (RustType::Nullable(one), RustType::Nullable(other)) => (RustType::of(one), RustType::of(other)),
            (RustType::List(one), RustType::List(other)) => {
                prefix.push_str("items.");
                (RustType::of(one), RustType::of(other))
            }
            (RustType::Map(one), RustType::Map(other)) => {
                prefix.push_str("additionalProperties.");
                (RustType::of(one), RustType::of(other))
            }
            _ => break,
        };
    }
    let name = format!("{prefix}enum");
    let keyword = |told: Valued<'_>| told.facts.limits.get(&name).and_then(Value::as_array).cloned();
    let (before, after) = match (one, other) {
        (RustType::Plain("String"), RustType::Named(ty)) => (keyword(old)?, of_enum(known.new.get(ty)?)?),
        (RustType::Named(ty), RustType::Plain("String")) => (of_enum(known.old.get(ty)?)?, keyword(new)?),
        _ => return None,
    };
    Some((Relation::of_sets(&before, &after), name))
}

fn of_enum(record: &TypeRecord) -> Option<Vec<Value>> {
    (record.kind == "enum").then(|| record.values.iter().map(|value| Value::from(value.wire.as_str())).collect())
}
