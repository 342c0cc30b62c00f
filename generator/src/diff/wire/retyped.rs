//! What the values of one type are to those of another.

use crate::diff::change::WireClass;
use crate::diff::snapshot::{FieldRecord, TypeRecord};
use crate::diff::wire::Directions;
use indexmap::IndexSet;
use serde_json::Value;
use std::collections::BTreeMap;

/// Which values there are now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The same; inside named types, what differs is said there.
    Same,
    /// All that were, and more.
    Widened,
    /// Some of those that were.
    Narrowed,
    /// Others.
    Other,
}

impl Relation {
    /// Two relations of parts, as one of the whole.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, one) | (one, Self::Same) => one,
            (one, two) if one == two => one,
            _ => Self::Other,
        }
    }

    /// The relation of two sets of values.
    pub fn of_sets(before: &[Value], after: &[Value]) -> Self {
        let (before, after): (IndexSet<&Value>, IndexSet<&Value>) = (before.iter().collect(), after.iter().collect());
        match (before.is_subset(&after), after.is_subset(&before)) {
            (true, true) => Self::Same,
            (true, false) => Self::Widened,
            (false, true) => Self::Narrowed,
            (false, false) => Self::Other,
        }
    }

    /// What it means on the wire.
    pub fn class(self, directions: Directions) -> WireClass {
        match self {
            Self::Same => WireClass::None,
            Self::Widened => directions.class(WireClass::Relaxed, WireClass::Breaking),
            Self::Narrowed => directions.class(WireClass::Breaking, WireClass::Relaxed),
            Self::Other => directions.class(WireClass::Breaking, WireClass::Breaking),
        }
    }

    /// Why it means that.
    pub fn why(self, directions: Directions) -> String {
        let what = match self {
            Self::Same => return "on the wire it is the same".to_owned(),
            Self::Widened => "every value of before is one now, and others are",
            Self::Narrowed => "not every value of before is one now",
            Self::Other => "values are of another type",
        };
        format!("{what}, in {}", directions.words())
    }
}

/// A type of Rust as the emitter writes it, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RustType<'t> {
    /// A list of these.
    List(&'t str),
    /// An object with such values.
    Map(&'t str),
    /// One of these, or null.
    Nullable(&'t str),
    /// The same, behind a pointer.
    Boxed(&'t str),
    /// A type of a module.
    Named(&'t str),
    /// `String`, `i64` and so on.
    Plain(&'t str),
}

impl<'t> RustType<'t> {
    /// Takes a type apart, one step.
    pub fn of(text: &'t str) -> Self {
        let inside = |head: &str| text.strip_prefix(head).and_then(|rest| rest.strip_suffix('>'));
        if let Some(item) = inside("Vec<") {
            Self::List(item)
        } else if let Some(value) = inside("Map<") {
            Self::Map(value)
        } else if let Some(value) = inside("Option<").or_else(|| inside("Nullable<")) {
            Self::Nullable(value)
        } else if let Some(value) = inside("Box<") {
            Self::Boxed(value)
        } else if text.contains("::") {
            Self::Named(text)
        } else {
            Self::Plain(text)
        }
    }
}

/// Two named types that stand in the same place.
pub type MetTypes<'t> = Vec<(&'t str, &'t str)>;

/// The relation of two types; those inside that have names are handed to `met`.
pub fn relation<'t>(old: &'t str, new: &'t str, known: Known<'_, '_>, met: &mut MetTypes<'t>) -> Relation {
    match (RustType::of(old), RustType::of(new)) {
        (RustType::Boxed(old), _) => relation(old, new, known, met),
        (_, RustType::Boxed(new)) => relation(old, new, known, met),
        (RustType::Nullable(old), RustType::Nullable(new))
        | (RustType::List(old), RustType::List(new))
        | (RustType::Map(old), RustType::Map(new)) => relation(old, new, known, met),
        (RustType::Nullable(old), _) => relation(old, new, known, met).and(Relation::Narrowed),
        (_, RustType::Nullable(new)) => relation(old, new, known, met).and(Relation::Widened),
        (RustType::Named(old), RustType::Named(new)) => known.named(old, new, met),
        (_, _) if old == new => Relation::Same,
        (one, other) if known.widens((old, one), (new, other)) => Relation::Widened,
        (one, other) if known.turned().widens((new, other), (old, one)) => Relation::Narrowed,
        _ => Relation::Other,
    }
}

type TypeRecords<'k, 's> = &'k BTreeMap<&'s str, &'s TypeRecord>;

/// The types of both documents.
#[derive(Clone, Copy)]
pub struct Known<'k, 's> {
    /// Those of the old one.
    pub old: TypeRecords<'k, 's>,
    /// Those of the new one.
    pub new: TypeRecords<'k, 's>,
}

impl Known<'_, '_> {
    fn is(types: TypeRecords<'_, '_>, name: &str, kind: &str) -> bool {
        types.get(name).is_some_and(|record| record.kind == kind)
    }

    /// Whether values of a type are texts, of which some are meant.
    fn is_text(types: TypeRecords<'_, '_>, text: &str) -> bool {
        ["DateTime", "Date"].contains(&text) || Self::is(types, text, "enum")
    }

    /// The same, the other way round.
    fn turned(self) -> Self {
        Self { old: self.new, new: self.old }
    }

    /// Whether every value of one type is a value of another type.
    fn widens(self, (old, one): (&str, RustType<'_>), (new, other): (&str, RustType<'_>)) -> bool {
        match (one, other) {
            (_, RustType::Plain("Value")) | (RustType::Plain("i64"), RustType::Plain("f64")) => true,
            (_, RustType::Plain("String")) => Self::is_text(self.old, old),
            (RustType::Named(_), RustType::Map(value)) => self.fields_widen(old, value),
            (_, RustType::Named(_)) => Self::has_variant(self.new, new, old),
            _ => false,
        }
    }

    /// Whether every property of an object is a value of a map.
    fn fields_widen(self, object: &str, value: &str) -> bool {
        let is_value = |ty: &str| {
            let mut met = MetTypes::new();
            let relation = relation(ty, value, self, &mut met);
            let is_wider = matches!(relation, Relation::Same | Relation::Widened);
            is_wider && met.iter().all(|(old, new)| self.is_alike(old, new))
        };
        let is_null_taken = matches!(RustType::of(value), RustType::Nullable(_) | RustType::Plain("Value"));
        let Some(record) = self.old.get(object).filter(|record| record.kind == "struct") else { return false };
        let takes = |field: &FieldRecord| is_value(field.value_type()) && (is_null_taken || !field.nullable);
        record.fields.iter().all(takes) && record.extra.iter().all(|extra| is_value(&extra.ty))
    }

    /// Whether two types have one name, by which they are compared, or the same in them.
    fn is_alike(self, old: &str, new: &str) -> bool {
        let same = |one: &TypeRecord, other: &TypeRecord| {
            one.fields == other.fields && one.values == other.values && one.variants == other.variants
        };
        let both = self.old.get(old).zip(self.new.get(new));
        old == new || both.is_some_and(|(one, other)| same(one, other))
    }

    fn has_variant(types: TypeRecords<'_, '_>, union: &str, text: &str) -> bool {
        types.get(union).is_some_and(|record| record.variants.iter().any(|variant| variant.ty == text))
    }

    /// Types of one kind are compared by what is in them; a type that became a variant of a union, or that a variant became, is
    /// compared with that variant.
    fn named<'t>(self, old: &'t str, new: &'t str, met: &mut MetTypes<'t>) -> Relation {
        let (Some(before), Some(after)) = (self.old.get(old), self.new.get(new)) else {
            return if old == new { Relation::Same } else { Relation::Other };
        };
        if before.kind == after.kind || old == new {
            met.push((old, new));
            return Relation::Same;
        }
        reshaped(before, after)
    }
}

/// The relation of types of two kinds.
pub fn reshaped(before: &TypeRecord, after: &TypeRecord) -> Relation {
    let has = |union: &TypeRecord, one: &TypeRecord| {
        let is_alike = |ty: &str| ty == one.name || ty.rsplit("::").next() == one.name.rsplit("::").next();
        union.kind == "union" && union.variants.iter().any(|variant| is_alike(&variant.ty))
    };
    if has(after, before) {
        Relation::Widened
    } else if has(before, after) {
        Relation::Narrowed
    } else {
        Relation::Other
    }
}
