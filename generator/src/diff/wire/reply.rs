//! What a call gives: a value whole, or the parts of an envelope or a page.

use super::facts::FactSite;
use super::form::{ReplyForm, ReplyPart};
use super::retyped::{MetTypes, Relation, relation};
use super::texts::compared;
use super::valued::Valued;
use super::{Directions, WireDiff, at_operation, at_part, is_same_content, listed};
use crate::diff::change::{Finding, WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{OperationRecord, ReplyRecord};

impl<'s> WireDiff<'s> {
    /// The usual reply of an operation.
    pub(super) fn reply(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        if self.asked_content_type(old, new) {
            return;
        }
        let (wire, why) = self.reply_class(old, new);
        self.reply_facts(old, new, (&old.reply, &new.reply));
        let is_paged = |operation: &OperationRecord| operation.paging.is_some();
        let lists = is_paged(old) == is_paged(new);
        if wire == WireClass::None && (old.result() == new.result() || !lists) {
            return;
        }
        let finding = at_operation(Kind::ReplyRetyped, wire, old, new, why);
        let items = self.method_items(old, new);
        self.add(finding.concerning(items));
    }

    /// Of several content types, the client asks for the first, if nobody chooses another. Whether it is another one than before, and
    /// that one can still be asked for.
    fn asked_content_type(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) -> bool {
        let (before, after) = (&old.reply, &new.reply);
        let is_same = is_same_content(&before.content_type, &after.content_type);
        if is_same || before.content_type.is_empty() || !listed(&offered(new), &before.content_type) {
            return false;
        }
        let said = [before, after].map(|one| quoted(&one.content_type));
        let why = format!("the client asked for {} and asks for {}; both can be", said[0], said[1]);
        let finding = at_operation(Kind::ReplyContentType, WireClass::None, old, new, why);
        let mut items = self.method_items(old, new);
        items.extend(old.other_replies.iter().map(|one| self.asking_item(old, one)));
        items.extend(new.other_replies.iter().map(|one| self.asking_item(new, one)));
        self.add(finding.concerning(items.clone()));
        if !listed(&offered(old), &after.content_type) {
            let why = format!("{} can be asked for, too", quoted(&after.content_type));
            let finding = at_operation(Kind::ReplyContentTypeAdded, WireClass::Additive, old, new, why);
            self.add(finding.concerning(items));
        }
        if let Some(same) = same_content(new, before) {
            self.other_reply(old, new, (before, same));
        }
        true
    }

    /// What the schema of a reply says of the value.
    fn reply_facts(
        &mut self,
        old: &'s OperationRecord,
        new: &'s OperationRecord,
        (before, after): (&'s ReplyRecord, &'s ReplyRecord),
    ) -> Relation {
        let told = |one: &'s ReplyRecord| Valued { ty: &one.ty, facts: &one.facts };
        let site = FactSite::of_value(Directions::RECEIVED);
        let (relation, facts) = compared(told(before), told(after), self.known(), site);
        if before.kind == after.kind && is_same_content(&before.content_type, &after.content_type) {
            self.count(["", ""], [&before.facts.example, &after.facts.example]);
            let is_usual = after.rust_method.is_empty();
            let part = if is_usual { "reply".to_owned() } else { format!("reply of {}", after.content_type) };
            for fact in facts {
                self.add(at_part(fact.kind, fact.wire, old, new, &part, fact.why));
            }
        }
        relation
    }

    fn reply_class(&self, old: &'s OperationRecord, new: &'s OperationRecord) -> (WireClass, String) {
        let (before, after) = (&old.reply, &new.reply);
        if before.kind != after.kind {
            let class = if before.kind == "empty" { WireClass::Additive } else { WireClass::Breaking };
            return (class, format!("the reply was {} and is {}", before.kind, after.kind));
        }
        if !is_same_content(&before.content_type, &after.content_type) {
            let why =
                format!("the reply was of {} and is of {}", quoted(&before.content_type), quoted(&after.content_type));
            return (WireClass::Breaking, why);
        }
        let forms = (ReplyForm::of(old, &self.old_types), ReplyForm::of(new, &self.new_types));
        if let (ReplyForm::Whole(..), ReplyForm::Whole(..)) = &forms {
            let told = |one: &'s ReplyRecord| Valued { ty: &one.ty, facts: &one.facts };
            let site = FactSite::of_value(Directions::RECEIVED);
            let (relation, _) = compared(told(before), told(after), self.known(), site);
            return (relation.class(Directions::RECEIVED), relation.why(Directions::RECEIVED));
        }
        let (Some(parts), Some(others)) = (forms.0.parts(), forms.1.parts()) else {
            return (WireClass::Breaking, Relation::Other.why(Directions::RECEIVED));
        };
        self.parts_class(&parts, &others)
    }

    /// An object of which parts are known, beside another.
    fn parts_class(&self, parts: &[ReplyPart<'s>], others: &[ReplyPart<'s>]) -> (WireClass, String) {
        let find = |all: &[ReplyPart<'s>], name: &str| all.iter().find(|part| part.name == name).copied();
        if let Some(gone) = parts.iter().find(|part| find(others, part.name).is_none()) {
            return (WireClass::Breaking, format!("the reply has {} no longer", quoted(gone.name)));
        }
        let mut all = Relation::Same;
        for part in parts {
            let Some(other) = find(others, part.name) else { continue };
            all = all.and(if part.is_list == other.is_list {
                relation(part.ty, other.ty, self.known(), &mut MetTypes::new())
            } else {
                Relation::Other
            });
        }
        let more = others.iter().find(|part| find(parts, part.name).is_none());
        match more {
            Some(more) if all == Relation::Same => {
                (WireClass::Additive, format!("the reply has {}, too", quoted(more.name)))
            }
            _ => (all.class(Directions::RECEIVED), all.why(Directions::RECEIVED)),
        }
    }

    /// Further content types of the reply.
    pub(super) fn other_replies(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let (before, after) = (offered(old), offered(new));
        for one in new.other_replies.iter().filter(|one| !listed(&before, &one.content_type)) {
            let why = format!("{} can be asked for, too", quoted(&one.content_type));
            let items = [self.asking_item(new, one)];
            let finding = at_operation(Kind::ReplyContentTypeAdded, WireClass::Additive, old, new, why);
            self.add(finding.concerning(items));
        }
        for one in old.other_replies.iter().filter(|one| !listed(&after, &one.content_type)) {
            let why = format!("{} can be asked for no longer", quoted(&one.content_type));
            let items = [self.asking_item(old, one)];
            let finding = at_operation(Kind::ReplyContentTypeRemoved, WireClass::Breaking, old, new, why);
            self.add(finding.concerning(items));
        }
        self.replies_left_out(old, new);
        for one in &old.other_replies {
            let same = |other: &&ReplyRecord| is_same_content(&other.content_type, &one.content_type);
            if let Some(other) = new.other_replies.iter().find(same) {
                self.other_reply(old, new, (one, other));
            }
        }
    }

    /// Content types that say what another one says.
    fn replies_left_out(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let (before, after) = (offered(old), offered(new));
        for one in new.replies_left_out.iter().filter(|one| !listed(&before, one)) {
            let why = format!("{} is offered, too; the client asks for another one of the same value", quoted(one));
            self.add(at_operation(Kind::ReplyContentTypeAdded, WireClass::Additive, old, new, why));
        }
        for one in old.replies_left_out.iter().filter(|one| !listed(&after, one)) {
            let why =
                format!("{} is offered no longer; the client asked for another one of the same value", quoted(one));
            self.add(at_operation(Kind::ReplyContentTypeRemoved, WireClass::Breaking, old, new, why));
        }
    }

    /// A reply of one content type, on both sides.
    fn other_reply(
        &mut self,
        old: &'s OperationRecord,
        new: &'s OperationRecord,
        (before, after): (&'s ReplyRecord, &'s ReplyRecord),
    ) {
        let told = self.reply_facts(old, new, (before, after));
        // The usual reply is taken out of its envelope, another one comes whole.
        let is_whole = before.whole.is_empty() && after.whole.is_empty();
        let whole = |one: &'s ReplyRecord| if one.whole.is_empty() { one.ty.as_str() } else { one.whole.as_str() };
        let bare = || relation(whole(before), whole(after), self.known(), &mut MetTypes::new());
        let relation = if is_whole { told } else { bare() };
        if relation != Relation::Same || before.returns != after.returns && !before.returns.is_empty() {
            let (class, why) = (relation.class(Directions::RECEIVED), relation.why(Directions::RECEIVED));
            let items = [self.asking_item(old, before), self.asking_item(new, after)];
            let finding: Finding = at_operation(Kind::ReplyRetyped, class, old, new, why);
            self.add(finding.concerning(items));
        }
    }

    /// The method that asks for a content type.
    fn asking_item(&self, operation: &OperationRecord, reply: &ReplyRecord) -> String {
        format!("{}().{}", self.method_item_of(operation), reply.rust_method)
    }
}

/// The content types that can be asked for: those that the client has methods for, and those that say the same.
fn offered(operation: &OperationRecord) -> Vec<&str> {
    let asked = operation.replies().map(|reply| reply.content_type.as_str());
    asked.chain(operation.replies_left_out.iter().map(String::as_str)).collect()
}

/// The reply of the same content type.
fn same_content<'s>(operation: &'s OperationRecord, reply: &ReplyRecord) -> Option<&'s ReplyRecord> {
    operation.replies().find(|one| is_same_content(&one.content_type, &reply.content_type))
}
