//! Patterns of a document: reading all of them has a bound, beside the one that each has.
//!
//! In: schemas, in the order of the document. Out: a mark at those whose patterns are not read any more, each with a note.

use super::{Log, set};
use crate::spec::grammar::Trail;
use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What the patterns of a document come to at most, in ranges of characters: sixty Unicode classes, each of them a thousand times.
const MOST_RANGES: usize = 4_000_000;

/// What a pattern costs that is not parsed.
const UNPARSED: usize = 1_000;

/// The patterns so far.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PatternRoom {
    /// Whether each is read.
    known: BTreeMap<String, bool>,
    left: usize,
}

impl Default for PatternRoom {
    fn default() -> Self {
        Self { known: BTreeMap::new(), left: MOST_RANGES }
    }
}

impl PatternRoom {
    /// Whether a pattern has room: one that was there before has what it had.
    fn takes(&mut self, pattern: &str) -> bool {
        if let Some(known) = self.known.get(pattern) {
            return *known;
        }
        let left = self.left.checked_sub(ranges(pattern));
        self.left = left.unwrap_or(self.left);
        self.known.insert(pattern.to_owned(), left.is_some());
        left.is_some()
    }
}

/// Marks a schema whose pattern has no room any more.
pub(super) fn bound(map: &mut Map<String, Value>, at: &Trail<'_>, log: &mut Log) {
    let Some(pattern) = map.get("pattern").and_then(Value::as_str) else { return };
    if !log.patterns.takes(pattern) {
        log.note("pattern-unread", at.child("pattern"));
        set(map, "x-unread-pattern");
    }
}

/// How many ranges of characters a pattern comes to, with every repetition written out.
fn ranges(pattern: &str) -> usize {
    let parsed = regex_syntax::ParserBuilder::new().utf8(false).nest_limit(DEEPEST).build().parse(pattern);
    parsed.map_or(UNPARSED, |hir| ranges_of(&hir)).max(pattern.len())
}

/// Groups inside each other, at most.
const DEEPEST: u32 = 100;

fn ranges_of(hir: &Hir) -> usize {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len(),
        HirKind::Class(Class::Unicode(class)) => class.ranges().len(),
        HirKind::Class(Class::Bytes(class)) => class.ranges().len(),
        HirKind::Repetition(repeated) => {
            let times = repeated.max.unwrap_or(repeated.min).max(1) as usize;
            ranges_of(&repeated.sub).saturating_mul(times)
        }
        HirKind::Capture(capture) => ranges_of(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().map(ranges_of).fold(0, usize::saturating_add)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetitions_and_classes_are_counted() {
        assert_eq!(["^abc$", "[a-z0-9]{1,20}", "(ab|[xyz]){2}"].map(ranges), [5, 40, 13]);
        assert!(ranges(r"^\d{1,900}$") > 900 * 50);
        assert_eq!(ranges("(?=a)"), UNPARSED);
    }

    #[test]
    fn patterns_have_room_until_there_is_none() {
        let mut room = PatternRoom { left: 100, ..PatternRoom::default() };
        let taken =
            ["[a-z]{60}", "[b-z]{60}", "[a-z]{60}", "[b-z]{60}", "[c-z]{40}"].map(|pattern| room.takes(pattern));
        assert_eq!(taken, [true, false, true, false, true]);
    }
}
