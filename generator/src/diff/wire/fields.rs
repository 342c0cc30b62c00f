//! Fields of objects.

use super::facts::FactSite;
use super::keyed::keyed;
use super::pairs::travels;
use super::retyped::{Relation, RustType};
use super::texts::{Fixed, compared, fixed};
use super::valued::Valued;
use super::{Directions, WireDiff, deprecation};
use crate::diff::change::{Finding, WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{ExtraRecord, FieldRecord, TypeRecord};
use crate::diff::surface::product_of_type;
use serde_json::Value;
use std::collections::BTreeSet;

/// Two objects that stand in the same places, and the directions of those.
#[derive(Clone, Copy)]
pub(super) struct ObjectPair<'s> {
    pub old: &'s TypeRecord,
    pub new: &'s TypeRecord,
    pub directions: Directions,
}

impl<'s> WireDiff<'s> {
    /// The fields of an object.
    pub(super) fn fields(&mut self, pair: ObjectPair<'s>) {
        let known = |all: &'s [FieldRecord]| keyed(all, |field| field.wire.as_str());
        let (old_fields, new_fields) = (known(&pair.old.fields), known(&pair.new.fields));
        let beyond: BTreeSet<&String> = pair.old.required_beyond.iter().collect();
        for after in &pair.new.fields {
            match old_fields.get(after.wire.as_str()) {
                Some(before) => self.field(pair, before, after),
                None => self.field_added(pair, after, beyond.contains(&after.wire)),
            }
        }
        for before in pair.old.fields.iter().filter(|before| !new_fields.contains_key(before.wire.as_str())) {
            self.field_removed(pair, before);
        }
    }

    /// A field that came; `is_known` where its name had to be there before.
    fn field_added(&mut self, pair: ObjectPair<'s>, after: &'s FieldRecord, is_known: bool) {
        let directions = travels(pair.directions, after, after);
        let when_sent = if after.optional || is_known { WireClass::Additive } else { WireClass::Breaking };
        let why = match (after.optional, directions.sent) {
            (false, true) if is_known => "it had to be sent before; now its type is said".to_owned(),
            (false, true) => "it must be sent".to_owned(),
            (true, true) => "it can be sent".to_owned(),
            (_, false) => format!("it may come in {}", directions.words()),
        };
        let wire = directions.class(when_sent, WireClass::Additive);
        let finding = self.at_type(Kind::FieldAdded, wire, pair, &after.wire, why);
        let at = pair.new.place_of(after);
        let mut items = members(pair.new, after.rust_name());
        if is_asked(pair.new, after.rust_name()) {
            items.extend(constructors(pair));
        }
        self.add(finding.at(Some(&pair.old.at), Some(&at)).concerning(items));
    }

    fn field_removed(&mut self, pair: ObjectPair<'s>, before: &'s FieldRecord) {
        let directions = travels(pair.directions, before, before);
        let why = if directions == Directions::SENT {
            "it is taken no longer".to_owned()
        } else {
            format!("it is in {} no longer", directions.words())
        };
        let wire = directions.class(WireClass::Breaking, WireClass::Breaking);
        let finding = self.at_type(Kind::FieldRemoved, wire, pair, &before.wire, why);
        let at = pair.old.place_of(before);
        let mut items = members(pair.old, before.rust_name());
        if is_asked(pair.old, before.rust_name()) {
            items.extend(constructors(pair));
        }
        self.add(finding.at(Some(&at), Some(&pair.new.at)).concerning(items));
    }

    fn field(&mut self, pair: ObjectPair<'s>, before: &'s FieldRecord, after: &'s FieldRecord) {
        self.count([&before.facts.prose, &after.facts.prose], [&before.facts.example, &after.facts.example]);
        let directions = travels(pair.directions, before, after);
        let mut told: Vec<(Kind, WireClass, String)> = presence(before, after, directions);
        told.extend(self.field_type(before, after, directions));
        if before.rust_name() != after.rust_name() {
            let why = "the same property is called otherwise in Rust".to_owned();
            told.push((Kind::FieldRenamed, WireClass::None, why));
        }
        if before.deprecated != after.deprecated {
            let (kind, why) = deprecation(after.deprecated);
            told.push((kind, WireClass::None, why.to_owned()));
        }
        let is_required = !after.optional;
        let site = FactSite { directions, around: pair.directions, is_required, is_parameter: false };
        let is_told = |name: &str| name == "enum" && before.constant != after.constant;
        let (_, facts) = compared(told_field(before), told_field(after), self.known(), site);
        told.extend(facts.into_iter().filter(|one| !is_told(&one.name)).map(|told| (told.kind, told.wire, told.why)));
        if told.is_empty() {
            return;
        }
        let mut items = members(pair.old, before.rust_name());
        items.extend(members(pair.new, after.rust_name()));
        if asked(pair.old, before.rust_name()) != asked(pair.new, after.rust_name()) {
            items.extend(constructors(pair));
        }
        let (at_old, at_new) = (pair.old.place_of(before), pair.new.place_of(after));
        for (kind, wire, why) in told {
            let finding = self.at_type(kind, wire, pair, &after.wire, why).at(Some(&at_old), Some(&at_new));
            self.add(if concerns_rust(kind) { finding.concerning(items.clone()) } else { finding });
        }
    }

    fn field_type(
        &self,
        before: &'s FieldRecord,
        after: &'s FieldRecord,
        directions: Directions,
    ) -> Option<(Kind, WireClass, String)> {
        if let Some((relation, why)) = fixed(fixed_value(before), fixed_value(after), self.known()) {
            return Some((Kind::Constant, relation.class(directions), why));
        }
        let (one, other) = (before.value_type(), after.value_type());
        let relation = match (is_empty_object(before), is_empty_object(after)) {
            (false, true) if one != other => emptied(one, Relation::Narrowed),
            (true, false) if one != other => emptied(other, Relation::Widened),
            _ => compared(told_field(before), told_field(after), self.known(), FactSite::of_value(directions)).0,
        };
        let is_same = relation == Relation::Same && one == other;
        (!is_same).then(|| (Kind::FieldRetyped, relation.class(directions), relation.why(directions)))
    }

    /// Properties that have to be there, and that the schema does not name otherwise.
    pub(super) fn beyond(&mut self, pair: ObjectPair<'s>) {
        let told = |record: &'s TypeRecord| {
            let fields = record.fields.iter().map(|field| &field.wire);
            fields.chain(&record.required_beyond).collect::<BTreeSet<&String>>()
        };
        let (told_before, told_after) = (told(pair.old), told(pair.new));
        for name in pair.new.required_beyond.iter().filter(|name| !told_before.contains(name)) {
            let wire = pair.directions.class(WireClass::Breaking, WireClass::Relaxed);
            let why = "it has to be there, and nothing else is said of it".to_owned();
            let finding = self.at_type(Kind::FieldRequired, wire, pair, name, why);
            self.add(finding.at(Some(&pair.old.at), Some(&pair.new.at)));
        }
        for name in pair.old.required_beyond.iter().filter(|name| !told_after.contains(name)) {
            let wire = pair.directions.class(WireClass::Relaxed, WireClass::Breaking);
            let why = "it had to be there, and nothing else was said of it".to_owned();
            let finding = self.at_type(Kind::FieldOptional, wire, pair, name, why);
            self.add(finding.at(Some(&pair.old.at), Some(&pair.new.at)));
        }
    }

    /// What the schema says of the value of a property that it does not name.
    fn extra_facts(&mut self, pair: ObjectPair<'s>) {
        let (Some(before), Some(after)) = (&pair.old.extra, &pair.new.extra) else { return };
        let site = FactSite::of_value(pair.directions);
        let (_, facts) = compared(told(before), told(after), self.known(), site);
        for fact in facts {
            let finding = self.at_type(fact.kind, fact.wire, pair, "further properties", fact.why);
            self.add(finding.at(Some(&pair.old.at), Some(&pair.new.at)));
        }
    }

    /// Properties that the schema does not name, and which of those that it names go together.
    pub(super) fn object(&mut self, pair: ObjectPair<'s>) {
        self.extra_facts(pair);
        let rust = |one: &'s TypeRecord| one.extra.as_ref().map(|extra| (&extra.rust, &extra.ty));
        if rust(pair.old) != rust(pair.new) {
            let ty = |one: &TypeRecord| one.extra.as_ref().map_or("none".to_owned(), |extra| quoted(&extra.ty));
            let why = format!("further properties were {} and are {}", ty(pair.old), ty(pair.new));
            let relation = match (&pair.old.extra, &pair.new.extra) {
                (None, _) => Relation::Widened,
                (_, None) => Relation::Narrowed,
                (Some(one), Some(other)) => {
                    compared(told(one), told(other), self.known(), FactSite::of_value(pair.directions)).0
                }
            };
            // A reader that knows no further properties passes over them.
            let wire = match relation {
                Relation::Widened if pair.old.extra.is_none() => {
                    pair.directions.class(WireClass::Relaxed, WireClass::Additive)
                }
                relation => relation.class(pair.directions),
            };
            let names = [pair.old, pair.new]
                .map(|one| one.extra.as_ref().map(|extra| one.field_item(&extra.rust)).unwrap_or_default());
            let finding = self.at_type(Kind::ExtraProperties, wire, pair, "", why);
            self.add(finding.at(Some(&pair.old.at), Some(&pair.new.at)).concerning(names));
        }
        self.beyond(pair);
        if sorted(&pair.old.alternatives) != sorted(&pair.new.alternatives) {
            let wire = match (pair.old.alternatives.is_empty(), pair.new.alternatives.is_empty()) {
                (_, true) => Relation::Widened,
                (true, _) => Relation::Narrowed,
                _ => Relation::Other,
            };
            let why = "other properties have to be there together".to_owned();
            let wire = wire.class(Directions { received: false, ..pair.directions });
            let finding = self.at_type(Kind::Alternatives, wire, pair, "", why);
            self.add(finding.at(Some(&pair.old.at), Some(&pair.new.at)));
        }
    }

    /// A finding at a type.
    pub(super) fn at_type(
        &self,
        kind: Kind,
        wire: WireClass,
        pair: ObjectPair<'s>,
        part: &str,
        why: String,
    ) -> Finding {
        let gap = if part.is_empty() { "" } else { ": " };
        let subject = format!("{}{gap}{part}", pair.new.name);
        Finding::new(kind, wire, subject, why).of_product(product_of_type(self.new, &pair.new.name))
    }
}

/// Alternatives in the order of their letters, in which their properties are, too.
fn sorted(alternatives: &[String]) -> BTreeSet<BTreeSet<&str>> {
    alternatives.iter().map(|alternative| alternative.split(' ').collect()).collect()
}

/// Further properties with what is said of them: as a map, whose values that is said of.
fn told(extra: &ExtraRecord) -> Valued<'_> {
    let ty = if let RustType::Map(value) = RustType::of(&extra.ty) { value } else { &extra.ty };
    Valued { ty, facts: &extra.facts }
}

/// The only value of a property, if it can have one only.
pub(super) fn fixed_value(field: &FieldRecord) -> Fixed<'_> {
    Fixed { value: field.constant.as_deref(), told: told_field(field) }
}

pub(super) fn told_field(field: &FieldRecord) -> Valued<'_> {
    Valued { ty: field.value_type(), facts: &field.facts }
}

/// Whether a property may be absent or null on one side alone.
pub(super) fn presence(
    before: &FieldRecord,
    after: &FieldRecord,
    directions: Directions,
) -> Vec<(Kind, WireClass, String)> {
    let mut told = Vec::new();
    let mut tell = |kind, wire, why: &str| told.push((kind, wire, why.to_owned()));
    let tighter = directions.class(WireClass::Breaking, WireClass::Relaxed);
    let looser = directions.class(WireClass::Relaxed, WireClass::Breaking);
    match (before.optional, after.optional) {
        (true, false) => tell(Kind::FieldRequired, tighter, "it could be absent before"),
        (false, true) => tell(Kind::FieldOptional, looser, "it may be absent now"),
        _ => {}
    }
    match (before.nullable, after.nullable) {
        (true, false) => tell(Kind::FieldNotNullable, tighter, "it could be null before"),
        (false, true) => tell(Kind::FieldNullable, looser, "it may be null now"),
        _ => {}
    }
    told
}

/// Whether it is an object that can have no properties; in Rust, it is any value.
fn is_empty_object(field: &FieldRecord) -> bool {
    field.facts.limits.get("additionalProperties") == Some(&Value::Bool(false))
}

/// What an object without properties is to a type on the other side: one of its values, if those are maps.
fn emptied(ty: &str, among_maps: Relation) -> Relation {
    if matches!(RustType::of(ty), RustType::Map(_)) { among_maps } else { Relation::Other }
}

/// Whether a change of this kind can be seen in the crate.
fn concerns_rust(kind: Kind) -> bool {
    !matches!(kind, Kind::Limit | Kind::Pattern | Kind::Format | Kind::DefaultValue | Kind::Access)
}

fn members(record: &TypeRecord, rust: &str) -> Vec<String> {
    vec![record.field_item(rust), record.setter_item(rust)]
}

fn constructors(pair: ObjectPair<'_>) -> Vec<String> {
    pair.old.constructor_items().into_iter().chain(pair.new.constructor_items()).collect()
}

/// What a constructor asks for under this name.
fn asked<'r>(record: &'r TypeRecord, rust: &str) -> Option<&'r str> {
    let mut arguments = record.new.iter().flatten();
    arguments.find_map(|argument| argument.strip_prefix(rust)?.strip_prefix(": "))
}

fn is_asked(record: &TypeRecord, rust: &str) -> bool {
    asked(record, rust).is_some()
}
