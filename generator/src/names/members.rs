//! The names of fields and variants, each distinct in its type.

use super::candidates::{json_word, variant};
use super::ident::{FieldName, TypeName, VariantName, continued};
use super::scope::{Claim, Scope, settle};
use super::signs::{plain_first, wished};
use super::value::{letter_case, spoken_value};
use crate::ir::{
    Api, IdVec, Origin, Place, Select, Shape, Step, Struct, TypeDef, TypeId, TypeRef, Union, Variant, WebhookEvent,
    variant_keys,
};
use crate::lock::{Lock, LockedWord};
use crate::words::words;
use std::collections::{BTreeMap, BTreeSet};

/// Names that a setter would take from every type: a field of such a name gets an underscore behind it.
pub(super) const RESERVED_FIELDS: &[&str] = &["clone", "default", "new"];

/// The names in one type.
#[derive(Debug, Clone)]
pub(super) struct Members {
    pub(super) fields: Vec<FieldName>,
    pub(super) extra: FieldName,
    pub(super) variants: Vec<VariantName>,
}

/// Names the members of every type; those that the lock has keep their names.
pub(super) fn name(api: &Api, types: &IdVec<TypeId, TypeName>, lock: Option<&Lock>) -> IdVec<TypeId, Members> {
    let none = Lock::default();
    let lock = lock.unwrap_or(&none);
    api.types.map(|id, ty| match &ty.shape {
        Shape::Struct(object) => fields(object, &LockedMembers::new(lock, ty, LockedWord::Field)),
        Shape::StringEnum(values) => {
            let numbers = if says_version(&ty.origin) { 'V' } else { 'N' };
            let locked = LockedMembers::new(lock, ty, LockedWord::Value);
            Members { variants: values_as_variants(values, numbers, &locked), ..Members::none() }
        }
        Shape::Union(union) => {
            let locked = LockedMembers::new(lock, ty, LockedWord::Variant);
            Members { variants: variants(api, id, union, types, &locked), ..Members::none() }
        }
    })
}

/// The members of a type in a lock.
struct LockedMembers<'l> {
    names: BTreeMap<&'l str, &'l str>,
    /// The types of variants, with these.
    types: BTreeMap<&'l str, &'l str>,
    extra: Option<&'l str>,
}

impl<'l> LockedMembers<'l> {
    fn new(lock: &'l Lock, ty: &'l TypeDef, word: LockedWord) -> Self {
        let owner = ty.locked.as_deref().unwrap_or_default();
        let first = |said: &'l str| said.split(' ').next().unwrap_or_default();
        let names = lock.all_said(owner, word).map(|(what, said)| (what, first(said))).collect();
        let variants = lock.living_said(owner, LockedWord::Variant).filter_map(|(_, said)| said.split_once(' '));
        let types = variants.map(|(name, ty)| (ty, name)).collect();
        Self { names, types, extra: lock.member(owner, LockedWord::Extra, "") }
    }

    fn name(&self, what: &str) -> Option<&'l str> {
        self.names.get(what).copied()
    }

    fn all(&self) -> impl Iterator<Item = &'l str> {
        self.names.values().copied().chain(self.extra)
    }
}

/// Names the variants of the event that stands for every webhook.
pub(super) fn webhooks(events: &[WebhookEvent], lock: Option<&Lock>) -> Vec<VariantName> {
    let mut scope = Scope::reserving(["Unknown", "Other"]);
    let all = lock.map(Lock::all_names).unwrap_or_default();
    let known: Vec<&str> = all.into_iter().filter_map(|name| name.strip_prefix(EVENT)).collect();
    scope.reserve(&known);
    let locked = |event: &WebhookEvent| event.locked.as_deref()?.strip_prefix(EVENT).map(str::to_owned);
    let name = |event: &WebhookEvent| VariantName::spell(&event.key);
    let claimed = |event| locked(event).unwrap_or_else(|| scope.claim([name(event), continued(&name(event), "Event")]));
    events.iter().map(claimed).map(VariantName::made).collect()
}

/// What stands in front of the variant of a webhook in a lock.
pub(super) const EVENT: &str = "Event::";

impl Members {
    fn none() -> Self {
        Self { fields: Vec::new(), extra: FieldName::made("extra"), variants: Vec::new() }
    }
}

fn fields(object: &Struct, locked: &LockedMembers<'_>) -> Members {
    // Most structs have all their names in the lock.
    let mut scope: Option<Scope> = None;
    let new = || Scope::reserving(RESERVED_FIELDS.iter().copied().chain(locked.all()));
    let mut claim = |wire: &str| {
        let free = || {
            let names = wished(wire);
            let last = continued(names.last().expect("a name is wished for"), "_");
            scope.get_or_insert_with(new).claim(names.into_iter().chain([last]))
        };
        FieldName::made(locked.name(wire).map_or_else(free, str::to_owned))
    };
    let fields = plain_first(&object.fields, |field| &field.wire, |field| claim(&field.wire));
    let free = || scope.get_or_insert_with(new).claim(["extra", "extra_fields", "further_fields"].map(str::to_owned));
    let extra = FieldName::made(locked.extra.map_or_else(free, str::to_owned));
    Members { fields, extra, variants: Vec::new() }
}

/// Whether a type is that of a property or a parameter that has a version.
fn says_version(origin: &Origin) -> bool {
    match origin {
        Origin::Inside(_, Step::Property(name))
        | Origin::Operation(_, Place::Parameter(name))
        | Origin::Component(name) => words(name).last().is_some_and(|word| word == "version"),
        _ => false,
    }
}

/// Variants of a string enum, numbers with a letter in front (`N8000`, `V2`). Values that differ in letter case alone
/// say which case they have; `Unknown` is the fallback's.
fn values_as_variants(values: &[String], numbers: char, locked: &LockedMembers<'_>) -> Vec<VariantName> {
    let candidates = |value: &str| {
        let name = lettered(&spoken_value(value), numbers);
        let cased =
            letter_case(value).map(|case| format!("{}{}", name.trim_end_matches('_'), VariantName::spell(case)));
        let fallback = if name == "Unknown" { Some("UnknownValue".to_owned()) } else { cased };
        [name].into_iter().chain(fallback).collect()
    };
    let wish =
        |value: &String| locked.name(value).map_or_else(|| VariantWish::Free(candidates(value)), VariantWish::Locked);
    made(values.iter().map(wish).collect(), "Unknown", locked)
}

/// What a variant is to be called.
enum VariantWish<'l> {
    /// As in the lock.
    Locked(&'l str),
    /// One of these, best first.
    Free(Vec<String>),
}

/// A variant's name, with `letter` in front of a number.
fn lettered(spoken: &str, letter: char) -> String {
    let name = VariantName::spell(spoken);
    if spoken.starts_with(|first: char| first.is_ascii_digit()) { format!("{letter}{}", &name[1..]) } else { name }
}

/// Variants of a union: the tag's value, the title, the type's own name, or what selects the variant. `Other` is the
/// fallback's.
fn variants(
    api: &Api,
    id: TypeId,
    union: &Union,
    types: &IdVec<TypeId, TypeName>,
    locked: &LockedMembers<'_>,
) -> Vec<VariantName> {
    let own = types[id].as_str();
    let mut known = BTreeSet::new();
    let candidates = |index: usize, each: &Variant| {
        let said = variant(api, id, index, each.title.as_deref());
        let ty = type_word(&each.ty, types);
        let names: Vec<String> = match (&each.select, &each.title) {
            (Select::Keys(_) | Select::Json(_) | Select::Values(_), None) => ty.into_iter().chain([said]).collect(),
            _ => [said].into_iter().chain(ty).collect(),
        };
        let spelled = names.iter().map(|name| VariantName::spell(name));
        let short = spelled.clone().map(|name| without(&name, own));
        let fallback = spelled.clone().map(|name| continued(&name, "Value"));
        short.chain(spelled).chain(fallback).collect()
    };
    let keys = variant_keys(union, &|ty| api.types[ty].locked_word(api.types[ty].locked.clone()));
    let wish = |((index, key), each): ((usize, &String), &Variant)| {
        let name = each.ty.named().and_then(|ty| api.types[ty].locked.as_deref());
        let by_type = || name.and_then(|name| locked.types.get(name)).copied();
        let locked = locked.name(key).or_else(by_type).filter(|name| known.insert(*name));
        locked.map_or_else(|| VariantWish::Free(candidates(index, each)), VariantWish::Locked)
    };
    made(keys.iter().enumerate().zip(&union.variants).map(wish).collect(), "Other", locked)
}

/// The word for a variant's type.
fn type_word(ty: &TypeRef, types: &IdVec<TypeId, TypeName>) -> Option<String> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => Some(types[*id].as_str().to_owned()),
        TypeRef::Nullable(inner) => type_word(inner, types),
        TypeRef::Array(_) => Some(json_word(crate::ir::JsonType::Array).to_owned()),
        TypeRef::Map(_) => Some("map".to_owned()),
        TypeRef::File => Some("file".to_owned()),
        _ => None,
    }
}

/// A variant's name without the union's own name in front of it.
fn without(name: &str, union: &str) -> String {
    let rest = name.strip_prefix(union).filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    rest.unwrap_or(name).to_owned()
}

fn made(wishes: Vec<VariantWish<'_>>, fallback: &str, locked: &LockedMembers<'_>) -> Vec<VariantName> {
    let mut new = Vec::new();
    let known: Vec<Option<&str>> = wishes
        .into_iter()
        .map(|wish| match wish {
            VariantWish::Locked(name) => Some(name),
            VariantWish::Free(candidates) => {
                new.push(Claim { scope: (), candidates });
                None
            }
        })
        .collect();
    if new.is_empty() {
        return known.into_iter().flatten().map(VariantName::made).collect();
    }
    let mut scopes = BTreeMap::from([((), Scope::reserving(locked.all().chain([fallback])))]);
    let mut settled = settle(&new, &mut scopes).into_iter();
    let mut next = || settled.next().expect("every new variant is settled");
    known.into_iter().map(|known| VariantName::made(known.map_or_else(&mut next, str::to_owned))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variants_of(values: &[&str]) -> Vec<String> {
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        values_as_variants(&values, 'N', &LockedMembers { names: BTreeMap::new(), types: BTreeMap::new(), extra: None })
            .iter()
            .map(VariantName::to_string)
            .collect()
    }

    #[test]
    fn versions_are_versions() {
        assert_eq!(
            [lettered("2", 'V'), lettered("8000", 'N'), lettered("plus e164", 'N')],
            ["V2", "N8000", "PlusE164"]
        );
    }

    #[test]
    fn case_twins_say_their_case() {
        assert_eq!(variants_of(&["Telnyx", "telnyx", "aws"]), ["Telnyx", "TelnyxLower", "Aws"]);
        assert_eq!(variants_of(&["asc", "ASC"]), ["AscLower", "AscUpper"]);
    }

    #[test]
    fn the_fallback_keeps_its_name() {
        assert_eq!(variants_of(&["unknown", "other", "self"]), ["UnknownValue", "Other", "Self_"]);
    }

    #[test]
    fn signs_tell_values_apart() {
        assert_eq!(variants_of(&["+E.164", "E.164", "+E.164-national"]), ["PlusE164", "E164", "PlusE164National"]);
        assert_eq!(variants_of(&["created_at", "-created_at"]), ["CreatedAt", "CreatedAtDesc"]);
    }
}
