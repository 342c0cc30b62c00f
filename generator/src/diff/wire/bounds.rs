//! Keywords that bound a value: two that bound a number at one end are one bound, and what a type has no use for is none.

use super::retyped::{Relation, RustType};
use crate::ir::Bound;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// The end of a range of numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edge {
    value: Bound,
    is_excluded: bool,
    is_least: bool,
}

impl Edge {
    /// What `minimum` or `maximum` say, with what excludes the number itself; of whole numbers, that is the next one.
    pub fn of(limits: &BTreeMap<String, Value>, name: &str, is_whole: bool) -> Option<Self> {
        let (prefix, word) = name.rfind('.').map_or(("", name), |dot| name.split_at(dot + 1));
        let is_least = word == "minimum";
        let exclusive = if is_least { "exclusiveMinimum" } else { "exclusiveMaximum" };
        let value = Bound::of_value(limits.get(name)?)?;
        let is_excluded = limits.contains_key(&format!("{prefix}{exclusive}"));
        Some(match value {
            Bound::Whole(whole) if is_excluded && is_whole => {
                let value = Bound::Whole(if is_least { whole + 1 } else { whole - 1 });
                Self { value, is_excluded: false, is_least }
            }
            value => Self { value, is_excluded, is_least },
        })
    }

    /// What another end in the place of this one does.
    pub fn moved_to(self, other: Self) -> Relation {
        let is_tighter =
            if self.value == other.value { other.is_excluded } else { (other.value > self.value) == self.is_least };
        if is_tighter { Relation::Narrowed } else { Relation::Widened }
    }
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.is_excluded, self.is_least) {
            (false, _) => write!(f, "`{}`", self.value),
            (true, true) => write!(f, "above `{}`", self.value),
            (true, false) => write!(f, "below `{}`", self.value),
        }
    }
}

/// What another `multipleOf` does: whoever is a multiple of ten is one of five.
pub fn multiples(before: &Value, after: &Value) -> Relation {
    let whole = |value: &Value| value.as_u64().filter(|number| *number > 0);
    match whole(before).zip(whole(after)) {
        Some((before, after)) if before % after == 0 => Relation::Widened,
        Some((before, after)) if after % before == 0 => Relation::Narrowed,
        _ => Relation::Other,
    }
}

/// Whether a keyword bounds values of a type: a length bounds no number, and no integer is anything but a multiple of one. What
/// the type is of which a keyword stands inside is found by the keyword's name.
pub fn applies(name: &str, value: &Value, ty: &str) -> bool {
    let word = name.rsplit('.').next().unwrap_or_default();
    let of_number = matches!(word, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf");
    let of_text = matches!(word, "minLength" | "maxLength" | "pattern");
    let of_list = matches!(word, "minItems" | "maxItems" | "uniqueItems");
    let of_object = matches!(word, "minProperties" | "maxProperties" | "required");
    match innermost(name, ty) {
        RustType::Plain("i64") if word == "multipleOf" => value.as_u64() != Some(1),
        RustType::Plain("i64" | "f64") => !(of_text || of_list || of_object),
        RustType::Plain("bool") => !(of_number || of_text || of_list || of_object),
        RustType::Plain("String" | "DateTime" | "Date") => !(of_number || of_list || of_object),
        RustType::List(_) => !(of_number || of_text || of_object),
        _ => true,
    }
}

/// Whether the numbers that a keyword bounds are whole.
pub fn is_whole(name: &str, ty: &str) -> bool {
    matches!(innermost(name, ty), RustType::Plain("i64"))
}

/// The type that a keyword is said of.
fn innermost<'t>(name: &str, ty: &'t str) -> RustType<'t> {
    let mut found = RustType::of(ty);
    let inside = name.rsplit_once('.').into_iter().flat_map(|(inside, _)| inside.split('.'));
    for part in inside {
        found = match (part, without_null(found)) {
            ("items", RustType::List(inner)) | ("additionalProperties", RustType::Map(inner)) => RustType::of(inner),
            _ => return RustType::Plain(""),
        };
    }
    without_null(found)
}

fn without_null(ty: RustType<'_>) -> RustType<'_> {
    match ty {
        RustType::Nullable(inner) | RustType::Boxed(inner) => without_null(RustType::of(inner)),
        ty => ty,
    }
}

/// The limits of alternatives, for people: a list of objects.
pub fn alternatives(value: Option<&Value>) -> String {
    let each = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    let said = |limits: &Map<String, Value>| {
        let all: Vec<String> = limits.iter().map(|(name, value)| format!("{name} {value}")).collect();
        if all.is_empty() { "none".to_owned() } else { all.join(" and ") }
    };
    each.map(said).collect::<Vec<_>>().join(", or ")
}
