//! The names of fields and variants, each distinct in its type.

use super::candidates::{json_word, variant};
use super::ident::{FieldName, TypeName, VariantName, continued};
use super::scope::{Claim, Scope, settle};
use super::value::{letter_case, spoken_value};
use crate::ir::{Api, IdVec, Origin, Place, Select, Shape, Step, Struct, TypeId, TypeRef, Union, WebhookEvent};
use crate::words::words;
use std::collections::BTreeMap;

/// Names that a setter would take from every type: a field of such a name gets an underscore behind it.
const RESERVED_FIELDS: &[&str] = &["clone", "default", "new"];

/// The names in one type.
#[derive(Debug, Clone)]
pub(super) struct Members {
    pub(super) fields: Vec<FieldName>,
    pub(super) extra: FieldName,
    pub(super) variants: Vec<VariantName>,
}

/// Names the members of every type.
pub(super) fn name(api: &Api, types: &IdVec<TypeId, TypeName>) -> IdVec<TypeId, Members> {
    api.types.map(|id, ty| match &ty.shape {
        Shape::Struct(object) => fields(object),
        Shape::StringEnum(values) => {
            let numbers = if says_version(&ty.origin) { 'V' } else { 'N' };
            Members { variants: values_as_variants(values, numbers), ..Members::none() }
        }
        Shape::Union(union) => Members { variants: variants(api, id, union, types), ..Members::none() },
    })
}

/// Names the variants of the event that stands for every webhook.
pub(super) fn webhooks(events: &[WebhookEvent]) -> Vec<VariantName> {
    let mut scope = Scope::reserving(["Unknown", "Other"]);
    let name = |event: &WebhookEvent| VariantName::spell(&event.key);
    events
        .iter()
        .map(|event| VariantName::made(&scope.claim([name(event), continued(&name(event), "Event")])))
        .collect()
}

impl Members {
    fn none() -> Self {
        Self { fields: Vec::new(), extra: FieldName::made("extra"), variants: Vec::new() }
    }
}

fn fields(object: &Struct) -> Members {
    let mut scope = Scope::reserving(RESERVED_FIELDS.iter().copied());
    let mut claim = |wire: &str| {
        let name = FieldName::spell(wire);
        FieldName::made(&scope.claim([name.clone(), continued(&name, "_")]))
    };
    let fields = object.fields.iter().map(|field| claim(&field.wire)).collect();
    let extra = FieldName::made(&scope.claim(["extra", "extra_fields", "further_fields"].map(str::to_owned)));
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
fn values_as_variants(values: &[String], numbers: char) -> Vec<VariantName> {
    let claims: Vec<Claim<()>> = values
        .iter()
        .map(|value| {
            let name = lettered(&spoken_value(value), numbers);
            let cased =
                letter_case(value).map(|case| format!("{}{}", name.trim_end_matches('_'), VariantName::spell(case)));
            let fallback = if name == "Unknown" { Some("UnknownValue".to_owned()) } else { cased };
            Claim { scope: (), candidates: [name].into_iter().chain(fallback).collect() }
        })
        .collect();
    made(&claims, "Unknown")
}

/// A variant's name, with `letter` in front of a number.
fn lettered(spoken: &str, letter: char) -> String {
    let name = VariantName::spell(spoken);
    if spoken.starts_with(|first: char| first.is_ascii_digit()) { format!("{letter}{}", &name[1..]) } else { name }
}

/// Variants of a union: the tag's value, the title, the type's own name, or what selects the variant. `Other` is the
/// fallback's.
fn variants(api: &Api, id: TypeId, union: &Union, types: &IdVec<TypeId, TypeName>) -> Vec<VariantName> {
    let own = types[id].as_str();
    let claims: Vec<Claim<()>> = union
        .variants
        .iter()
        .enumerate()
        .map(|(index, each)| {
            let said = variant(api, id, index, each.title.as_deref());
            let ty = type_word(&each.ty, types);
            let names: Vec<String> = match (&each.select, &each.title) {
                (Select::Keys(_) | Select::Json(_) | Select::Values(_), None) => ty.into_iter().chain([said]).collect(),
                _ => [said].into_iter().chain(ty).collect(),
            };
            let spelled = names.iter().map(|name| VariantName::spell(name));
            let short = spelled.clone().map(|name| without(&name, own));
            let fallback = spelled.clone().map(|name| continued(&name, "Value"));
            Claim { scope: (), candidates: short.chain(spelled).chain(fallback).collect() }
        })
        .collect();
    made(&claims, "Other")
}

/// The word for a variant's type.
fn type_word(ty: &TypeRef, types: &IdVec<TypeId, TypeName>) -> Option<String> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => Some(types[*id].as_str().to_owned()),
        TypeRef::Nullable(inner) => type_word(inner, types),
        TypeRef::Array(_) => Some(json_word(crate::ir::JsonType::Array).to_owned()),
        TypeRef::Map(_) => Some("map".to_owned()),
        _ => None,
    }
}

/// A variant's name without the union's own name in front of it.
fn without(name: &str, union: &str) -> String {
    let rest = name.strip_prefix(union).filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    rest.unwrap_or(name).to_owned()
}

fn made(claims: &[Claim<()>], fallback: &str) -> Vec<VariantName> {
    let mut scopes = BTreeMap::from([((), Scope::reserving([fallback]))]);
    settle(claims, &mut scopes).iter().map(|name| VariantName::made(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variants_of(values: &[&str]) -> Vec<String> {
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        values_as_variants(&values, 'N').iter().map(VariantName::to_string).collect()
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
