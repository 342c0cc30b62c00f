//! Values of enums, and variants of unions.

use super::WireDiff;
use super::facts::FactSite;
use super::fields::ObjectPair;
use super::keyed::{KeyedVariants, keyed};
use super::retyped::Relation;
use super::texts::compared;
use super::valued::Valued;
use crate::diff::change::{WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{ValueRecord, VariantRecord};
use std::collections::{BTreeMap, BTreeSet};

impl<'s> WireDiff<'s> {
    /// The values of an enum. It is open: one that is not known yet is kept as text.
    pub(super) fn values(&mut self, pair: ObjectPair<'s>) {
        let known = |all: &'s [ValueRecord]| keyed(all, |value| value.wire.as_str());
        let (old_values, new_values) = (known(&pair.old.values), known(&pair.new.values));
        for after in &pair.new.values {
            let item = pair.new.variant_item(&after.rust);
            match old_values.get(after.wire.as_str()) {
                Some(before) if before.rust != after.rust => {
                    let why = "the same value is called otherwise in Rust".to_owned();
                    let items = [pair.old.variant_item(&before.rust), item];
                    self.add_member(Kind::ValueRenamed, WireClass::None, pair, &after.wire, why, items.into());
                }
                Some(_) => {}
                None => {
                    let why = format!("it may be in {}; before, such a value was `Unknown`", pair.directions.words());
                    let wire = pair.directions.class(WireClass::Additive, WireClass::Additive);
                    self.add_member(Kind::ValueAdded, wire, pair, &after.wire, why, vec![item]);
                }
            }
        }
        for before in pair.old.values.iter().filter(|before| !new_values.contains_key(before.wire.as_str())) {
            let wire = pair.directions.class(WireClass::Breaking, WireClass::Relaxed);
            let why = format!("it is in {} no longer", pair.directions.words());
            let items = vec![pair.old.variant_item(&before.rust)];
            self.add_member(Kind::ValueRemoved, wire, pair, &before.wire, why, items);
        }
    }

    /// The variants of a union. It is open: what fits none is kept as JSON.
    pub(super) fn variants(&mut self, pair: ObjectPair<'s>) {
        if pair.old.tag != pair.new.tag {
            let why = format!("the tag was {} and is {}", quoted(&pair.old.tag), quoted(&pair.new.tag));
            let wire = pair.directions.class(WireClass::Breaking, WireClass::Breaking);
            self.add_member(Kind::Selection, wire, pair, "", why, Vec::new());
        }
        let new_variants = KeyedVariants::of(&pair.new.variants);
        let mut kept: BTreeMap<&str, &'s VariantRecord> = BTreeMap::new();
        for before in &pair.old.variants {
            if let Some(after) = new_variants.same(before) {
                kept.entry(&after.rust).or_insert(before);
            }
        }
        for after in &pair.new.variants {
            if let Some(before) = kept.get(after.rust.as_str()) {
                self.variant(pair, before, after);
            } else {
                let why = format!("it may be in {}; before, such a value was `Other`", pair.directions.words());
                let wire = pair.directions.class(WireClass::Additive, WireClass::Additive);
                let items = vec![pair.new.variant_item(&after.rust), from_item(&pair.new.name, &after.ty)];
                self.add_member(Kind::VariantAdded, wire, pair, &after.rust, why, items);
            }
        }
        let kept: BTreeSet<&str> = kept.values().map(|before| before.rust.as_str()).collect();
        for before in pair.old.variants.iter().filter(|before| !kept.contains(before.rust.as_str())) {
            let wire = pair.directions.class(WireClass::Breaking, WireClass::Relaxed);
            let why = format!("it is in {} no longer", pair.directions.words());
            let items = vec![pair.old.variant_item(&before.rust), from_item(&pair.old.name, &before.ty)];
            self.add_member(Kind::VariantRemoved, wire, pair, &before.rust, why, items);
        }
    }

    fn variant(&mut self, pair: ObjectPair<'s>, before: &'s VariantRecord, after: &'s VariantRecord) {
        let items = vec![
            pair.old.variant_item(&before.rust),
            pair.new.variant_item(&after.rust),
            from_item(&pair.old.name, &before.ty),
            from_item(&pair.new.name, &after.ty),
        ];
        let told = |one: &'s VariantRecord| Valued { ty: &one.ty, facts: &one.facts };
        let site = FactSite::of_value(pair.directions);
        let (relation, facts) = compared(told(before), told(after), self.known(), site);
        for fact in facts {
            self.add_member(fact.kind, fact.wire, pair, &after.rust, fact.why, Vec::new());
        }
        if relation != Relation::Same || before.ty != after.ty {
            let (wire, why) = (relation.class(pair.directions), relation.why(pair.directions));
            self.add_member(Kind::VariantRetyped, wire, pair, &after.rust, why, items);
        } else if before.rust != after.rust {
            let why = "the same variant is called otherwise in Rust".to_owned();
            self.add_member(Kind::ValueRenamed, WireClass::None, pair, &after.rust, why, items);
        }
        let told_by = |one: &'s VariantRecord| one.select.iter().collect::<BTreeSet<_>>();
        if told_by(before) != told_by(after) {
            // Tags are on the wire; keys follow from what the variants have.
            let is_tag = [before, after].iter().any(|one| one.select.first().is_some_and(|word| word == "tag"));
            let is_lost = before.select.iter().any(|value| !after.select.contains(value));
            let breaks = if is_tag && is_lost { WireClass::Breaking } else { WireClass::None };
            let said = |one: &VariantRecord| quoted(&one.select.join(" "));
            let why = format!("it was told by {} and is told by {}", said(before), said(after));
            let wire = pair.directions.class(breaks, breaks);
            self.add_member(Kind::Selection, wire, pair, &after.rust, why, Vec::new());
        }
    }

    fn add_member(
        &mut self,
        kind: Kind,
        wire: WireClass,
        pair: ObjectPair<'s>,
        part: &str,
        why: String,
        items: Vec<String>,
    ) {
        let finding = self.at_type(kind, wire, pair, part, why);
        self.add(finding.at(Some(&pair.old.at), Some(&pair.new.at)).concerning(items));
    }
}

fn from_item(name: &str, ty: &str) -> String {
    let ty = ty.strip_prefix("Box<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(ty);
    format!("{name}: From<{ty}>")
}
