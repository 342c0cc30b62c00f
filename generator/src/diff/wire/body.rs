//! Request bodies: whether there is one, of which content types, and what they say of the value.

use super::facts::FactSite;
use super::pairs::bodies;
use super::retyped::Relation;
use super::texts::compared;
use super::valued::Valued;
use super::{Directions, WireDiff, at_operation, at_part, covered, encodings, is_same_content, listed};
use crate::diff::change::{WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{BodyRecord, OperationRecord, Snapshot};
use crate::diff::surface::module_of;

impl<'s> WireDiff<'s> {
    /// The bodies of an operation.
    pub(super) fn bodies(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let items = self.body_items(old, new);
        let mut told = |kind, wire, why: &str| {
            let finding = at_operation(kind, wire, old, new, why.to_owned());
            self.add(finding.concerning(items.clone()));
        };
        match (old.bodies.is_empty(), new.bodies.is_empty()) {
            (true, true) => return,
            (true, false) => {
                let wire = if new.body_optional { WireClass::Additive } else { WireClass::Breaking };
                return told(Kind::BodyAdded, wire, "the call takes a body now");
            }
            (false, true) => return told(Kind::BodyRemoved, WireClass::Breaking, "the call takes no body any more"),
            (false, false) => {}
        }
        match (old.body_optional, new.body_optional) {
            (true, false) => told(Kind::BodyRequired, WireClass::Breaking, "it could be left out before"),
            (false, true) => told(Kind::BodyOptional, WireClass::Relaxed, "it can be left out now"),
            _ => {}
        }
        self.content_types(old, new);
        self.sent_content_type(old, new);
        for (before, after) in bodies(old, new) {
            self.body(old, new, (before, after));
        }
    }

    fn content_types(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let items = self.body_items(old, new);
        let (before, after) = (taken(old), taken(new));
        for mime in after.iter().filter(|mime| !listed(&before, mime)) {
            let why = format!("{} is taken, too", quoted(mime));
            let finding = at_operation(Kind::BodyContentTypeAdded, WireClass::Additive, old, new, why);
            self.add(finding.concerning(items.clone()));
        }
        for mime in before.iter().filter(|mime| !covered(&after, mime)) {
            let why = format!("{} is taken no longer", quoted(mime));
            let finding = at_operation(Kind::BodyContentTypeRemoved, WireClass::Breaking, old, new, why);
            self.add(finding.concerning(items.clone()));
        }
    }

    /// Of several content types, the client sends the first, if nobody chooses another.
    fn sent_content_type(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let first = |one: &'s OperationRecord| one.bodies.first().map_or("", |body| body.content_type.as_str());
        let (before, after) = (first(old), first(new));
        if is_same_content(before, after) || !listed(&taken(new), before) {
            return;
        }
        let why = format!("the client sent {} and sends {}; both are taken", quoted(before), quoted(after));
        let finding = at_operation(Kind::BodyContentType, WireClass::None, old, new, why);
        let items = self.body_items(old, new);
        self.add(finding.concerning(items));
    }

    fn body(
        &mut self,
        old: &'s OperationRecord,
        new: &'s OperationRecord,
        (before, after): (&'s BodyRecord, &'s BodyRecord),
    ) {
        self.count(["", ""], [&before.facts.example, &after.facts.example]);
        let told = |one: &'s BodyRecord| Valued { ty: &one.ty, facts: &one.facts };
        let site = FactSite::of_value(Directions::SENT);
        let (relation, facts) = compared(told(before), told(after), self.known(), site);
        if relation != Relation::Same || before.ty != after.ty {
            let (wire, why) = (relation.class(Directions::SENT), relation.why(Directions::SENT));
            let items = self.body_items(old, new);
            let finding = at_operation(Kind::BodyRetyped, wire, old, new, why);
            self.add(finding.concerning(items));
        }
        let part = if new.bodies.len() > 1 { format!("body of {}", after.content_type) } else { "body".to_owned() };
        for fact in facts {
            self.add(at_part(fact.kind, fact.wire, old, new, &part, fact.why));
        }
        for (wire, why) in encodings::differences(before, after) {
            self.add(at_part(Kind::BodyEncoding, wire, old, new, &part, why));
        }
    }

    /// The method, and what belongs to the enum of bodies.
    fn body_items(&self, old: &OperationRecord, new: &OperationRecord) -> Vec<String> {
        let all = |snapshot: &Snapshot, one: &OperationRecord| {
            let name = format!("resources::{}::{}", module_of(snapshot, &one.product), one.body_enum);
            let variants = one.bodies.iter().map(|body| format!("{name}::{}", body.variant)).collect::<Vec<_>>();
            let converts = one.body_converts.iter().map(|ty| format!("{name}: From<{ty}>")).collect::<Vec<_>>();
            variants.into_iter().chain(converts).chain([name]).collect::<Vec<_>>()
        };
        self.method_items(old, new).into_iter().chain(all(self.old, old)).chain(all(self.new, new)).collect()
    }
}

/// The content types that are taken: those that the client can send, and those that say the same.
fn taken(operation: &OperationRecord) -> Vec<&str> {
    let sent = operation.bodies.iter().map(|body| body.content_type.as_str());
    sent.chain(operation.bodies_left_out.iter().map(String::as_str)).collect()
}
