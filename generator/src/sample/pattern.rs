//! A regular expression -> a short text that it matches.
//!
//! Every repetition is as short as it may be; where the limits ask for more, longer ones are tried. It refuses to know
//! look-around, which the syntax of the `regex` crate does not have.

use crate::ir::Facts;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

/// A repetition is tried with at most this many times more than it needs.
const MOST_TIMES: u32 = 255;

/// The text of the shortest length that the limits allow.
pub(super) fn text(facts: &Facts) -> Option<String> {
    let limits = &facts.limits;
    let parsed = ParserBuilder::new().utf8(false).build().parse(limits.pattern.as_deref()?).ok()?;
    (0..=MOST_TIMES).map(|more| text_of(&parsed, more)).take_while(Option::is_some).flatten().find(|text| {
        let length = text.chars().count();
        limits.min_length.unwrap_or(1).max(1) <= length && length <= limits.max_length.unwrap_or(usize::MAX)
    })
}

/// A text that matches, every repetition `more` times longer than it must be, as far as it may.
fn text_of(hir: &Hir, more: u32) -> Option<String> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(String::new()),
        HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).ok(),
        HirKind::Class(class) => character(class).map(String::from),
        HirKind::Repetition(Repetition { min, max, sub, .. }) => {
            let times = min.saturating_add(more).min(max.unwrap_or(u32::MAX));
            text_of(sub, more).map(|text| text.repeat(times as usize))
        }
        HirKind::Capture(capture) => text_of(&capture.sub, more),
        HirKind::Concat(parts) => parts.iter().map(|part| text_of(part, more)).collect(),
        HirKind::Alternation(choices) => choices.iter().find_map(|choice| text_of(choice, more)),
    }
}

/// A character of a class: a letter or a digit if it has one.
fn character(class: &Class) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.ranges().iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => class.ranges().iter().map(|range| (range.start().into(), range.end().into())).collect(),
    };
    let has = |wanted: &char| ranges.iter().any(|(start, end)| start <= wanted && wanted <= end);
    let plain = ('a'..='z').chain('A'..='Z').chain('1'..='9').find(has);
    plain.or_else(|| ranges.first().map(|(start, _)| *start))
}
