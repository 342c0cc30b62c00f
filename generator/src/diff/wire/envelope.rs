//! Objects of which the caller gets a part: envelopes and pages. That a part came, went or is of another type is told as the reply's;
//! here is what else is said of their properties.

use super::facts::FactSite;
use super::fields::{ObjectPair, fixed_value, presence, told_field};
use super::form::EnvelopePair;
use super::keyed::keyed;
use super::texts::fixed;
use super::{Directions, WireDiff, deprecation, facts};
use crate::diff::change::WireClass;
use crate::diff::kind::Kind;
use crate::diff::snapshot::{FieldRecord, TypeRecord};

impl<'s> WireDiff<'s> {
    /// What is said of the properties of an envelope.
    pub(super) fn envelope(&mut self, envelope: EnvelopePair<'s>) {
        let both = self.old_types.get(envelope.old).copied().zip(self.new_types.get(envelope.new).copied());
        let Some((old, new)) = both.filter(|(old, new)| is_struct(old) && is_struct(new)) else { return };
        let pair = ObjectPair { old, new, directions: Directions::RECEIVED };
        self.beyond(pair);
        let old_fields = keyed(&old.fields, |field| field.wire.as_str());
        for after in new.fields.iter().filter(|field| envelope.only.is_none_or(|only| only == field.wire)) {
            if let Some(before) = old_fields.get(after.wire.as_str()) {
                self.envelope_field(pair, before, after);
            }
        }
    }

    fn envelope_field(&mut self, pair: ObjectPair<'s>, before: &'s FieldRecord, after: &'s FieldRecord) {
        self.count([&before.facts.prose, &after.facts.prose], [&before.facts.example, &after.facts.example]);
        let mut told: Vec<(Kind, WireClass, String)> = presence(before, after, pair.directions);
        if let Some((relation, why)) = fixed(fixed_value(before), fixed_value(after), self.known()) {
            told.push((Kind::Constant, relation.class(pair.directions), why));
        }
        if before.deprecated != after.deprecated {
            let (kind, why) = deprecation(after.deprecated);
            told.push((kind, WireClass::None, why.to_owned()));
        }
        let site = FactSite { around: pair.directions, ..FactSite::of_value(pair.directions) };
        let found = facts::differences(told_field(before), told_field(after), site);
        let is_told = |name: &str| name == "enum" && before.constant != after.constant;
        told.extend(found.into_iter().filter(|one| !is_told(&one.name)).map(|fact| (fact.kind, fact.wire, fact.why)));
        for (kind, wire, why) in told {
            let finding = self.at_type(kind, wire, pair, &after.wire, why);
            self.add(finding.at(Some(&pair.old.place_of(before)), Some(&pair.new.place_of(after))));
        }
    }
}

fn is_struct(record: &TypeRecord) -> bool {
    record.kind == "struct"
}
