//! Statuses, of successes and of errors, and what comes with them.

use super::facts::FactSite;
use super::retyped::Relation;
use super::texts::compared;
use super::valued::Valued;
use super::{Directions, WireDiff, at_operation, at_part, listed};
use crate::diff::change::{WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{ErrorRecord, OperationRecord, SuccessRecord};

impl<'s> WireDiff<'s> {
    /// The statuses of successes. A snapshot of an earlier generator has none.
    pub(super) fn successes(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let find = |all: &'s [SuccessRecord], status: &str| all.iter().find(|one| one.status == status);
        for after in &new.successes {
            let told = match find(&old.successes, &after.status) {
                None => Some((Kind::SuccessAdded, added(after, old))),
                Some(before) => changed(before, after)
                    .filter(|_| has_same_replies(old, new))
                    .map(|told| (Kind::SuccessChanged, told)),
            };
            if let Some((kind, (wire, why))) = told {
                self.add(at_operation(kind, wire, old, new, why));
            }
        }
        let is_kept = |before: &SuccessRecord| {
            find(&new.successes, &before.status).is_some() || find(&new.successes, "2XX").is_some()
        };
        let wire = if old.successes.iter().any(is_kept) { WireClass::None } else { WireClass::Breaking };
        for before in old.successes.iter().filter(|before| !is_kept(before)) {
            let why = format!("{} is told of no longer", quoted(&before.status));
            self.add(at_operation(Kind::SuccessRemoved, wire, old, new, why));
        }
    }

    /// The statuses of errors, and their bodies.
    pub(super) fn errors(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        for status in new.errors.iter().filter(|status| !old.errors.contains(status)) {
            let why = format!("{} is told of; every error is one type in Rust", quoted(status));
            let finding = at_operation(Kind::ErrorAdded, WireClass::Additive, old, new, why);
            self.add(finding);
        }
        for status in old.errors.iter().filter(|status| !new.errors.contains(status)) {
            let why = format!("{} is told of no longer; every error is one type in Rust", quoted(status));
            let finding = at_operation(Kind::ErrorRemoved, WireClass::None, old, new, why);
            self.add(finding);
        }
        for before in &old.error_bodies {
            if let Some(after) = new.error_bodies.iter().find(|after| after.status == before.status) {
                self.error(old, new, (before, after));
            }
        }
    }

    fn error(
        &mut self,
        old: &'s OperationRecord,
        new: &'s OperationRecord,
        (before, after): (&'s ErrorRecord, &'s ErrorRecord),
    ) {
        let part = format!("error {}", after.status);
        if let Some((wire, why)) = contents(&before.contents, &after.contents) {
            self.add(at_part(Kind::ErrorRetyped, wire, old, new, &part, why));
            return;
        }
        let (wire, why) = match (before.ty.is_empty(), after.ty.is_empty()) {
            (true, true) => return,
            (true, false) => (WireClass::Relaxed, "the document says what is in it now".to_owned()),
            (false, true) => (WireClass::Breaking, "the document no longer says what is in it".to_owned()),
            (false, false) => {
                let told = |one: &'s ErrorRecord| Valued { ty: &one.ty, facts: &one.facts };
                let site = FactSite::of_value(Directions::RECEIVED);
                let (relation, facts) = compared(told(before), told(after), self.known(), site);
                for fact in facts {
                    self.add(at_part(fact.kind, fact.wire, old, new, &part, fact.why));
                }
                if relation == Relation::Same {
                    return;
                }
                (relation.class(Directions::RECEIVED), relation.why(Directions::RECEIVED))
            }
        };
        self.add(at_part(Kind::ErrorRetyped, wire, old, new, &part, why));
    }
}

/// A success that is new: whoever expected a body may get none.
fn added(after: &SuccessRecord, old: &OperationRecord) -> (WireClass, String) {
    let had_body = !old.successes.is_empty() && old.successes.iter().all(|one| !one.contents.is_empty());
    if had_body && after.contents.is_empty() {
        (WireClass::Breaking, format!("{} is told of; it comes without a body", quoted(&after.status)))
    } else {
        (WireClass::Additive, format!("{} is told of", quoted(&after.status)))
    }
}

fn changed(before: &SuccessRecord, after: &SuccessRecord) -> Option<(WireClass, String)> {
    let (wire, why) = contents(&before.contents, &after.contents)?;
    Some((wire, format!("{}: {why}", quoted(&after.status))))
}

/// Whether what the client asks for is the same, so that nothing else tells of other content types.
fn has_same_replies(old: &OperationRecord, new: &OperationRecord) -> bool {
    let all = |one: &'_ OperationRecord| {
        let mut all: Vec<String> = one.replies().map(|reply| reply.content_type.to_ascii_lowercase()).collect();
        all.extend(one.replies_left_out.iter().map(|left| left.to_ascii_lowercase()));
        all.sort();
        all
    };
    all(old) == all(new)
}

/// What it means that a reply has other content types.
fn contents(before: &[String], after: &[String]) -> Option<(WireClass, String)> {
    let names = |all: &'_ [String]| all.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let is_within = |some: &[String], all: &[String]| {
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        some.iter().all(|one| listed(&all, one))
    };
    let wire = match (is_within(before, after), is_within(after, before)) {
        (true, true) => return None,
        (true, false) => WireClass::Additive,
        _ => WireClass::Breaking,
    };
    let said = |all: &[String]| if all.is_empty() { "nothing".to_owned() } else { quoted(&names(all)) };
    Some((wire, format!("it was {} and is {}", said(before), said(after))))
}
