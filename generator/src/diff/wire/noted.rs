//! What the client has nothing for: it is told that it changed, and no more.

use super::{WireDiff, at_operation};
use crate::diff::change::{WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{NoteRecord, OperationRecord};
use std::collections::BTreeSet;

impl<'s> WireDiff<'s> {
    /// What is noted of an operation.
    pub(super) fn noted(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let codes: BTreeSet<&str> = old.noted.iter().chain(&new.noted).map(|note| note.code.as_str()).collect();
        for code in codes {
            let digest = |all: &'s [NoteRecord]| all.iter().find(|note| note.code == code).map(|note| &note.digest);
            let what = match (digest(&old.noted), digest(&new.noted)) {
                (before, after) if before == after => continue,
                (None, _) => "are there now",
                (_, None) => "are there no longer",
                _ => "are others",
            };
            let why = format!("{} {what}; the client has nothing for them", quoted(code));
            self.add(at_operation(Kind::Noted, WireClass::None, old, new, why));
        }
    }
}
