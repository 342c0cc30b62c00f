//! Named types that stand in the same places.

use super::fields::ObjectPair;
use super::retyped::reshaped;
use super::{Directions, WireDiff, deprecation};
use crate::diff::change::WireClass;
use crate::diff::kind::Kind;
use crate::diff::snapshot::TypeRecord;
use crate::diff::surface::items_of_type;

impl<'s> WireDiff<'s> {
    /// Two types, in all the places where they stand.
    pub(super) fn types(&mut self, old: &'s TypeRecord, new: &'s TypeRecord, directions: Directions) {
        let pair = ObjectPair { old, new, directions };
        self.count([&old.prose, &new.prose], ["", ""]);
        if old.deprecated != new.deprecated {
            let (kind, why) = deprecation(new.deprecated);
            let finding = self.at_type(kind, WireClass::None, pair, "", why.to_owned());
            self.add(finding.at(Some(&old.at), Some(&new.at)));
        }
        if old.kind != new.kind {
            let relation = reshaped(old, new);
            let why = format!("it was of the kind {} and is {}; {}", old.kind, new.kind, relation.why(directions));
            let finding = self.at_type(Kind::TypeReshaped, relation.class(directions), pair, "", why);
            let items = items_of_type(old).into_iter().chain(items_of_type(new));
            self.add(finding.at(Some(&old.at), Some(&new.at)).concerning(items));
            return;
        }
        match new.kind.as_str() {
            "struct" => {
                self.object(pair);
                self.fields(pair);
            }
            "enum" => self.values(pair),
            _ => self.variants(pair),
        }
    }
}
