//! A regular expression -> a short text that it matches.
//!
//! Every repetition is as short as it may be; where the limits ask for more, longer ones are tried. It refuses to know
//! look-around, which the syntax of the `regex` crate does not have.

use crate::ir::Facts;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

/// A repetition is tried with at most this many times more than it needs.
const MOST_TIMES: u32 = 255;

/// A text is no longer than this, in bytes.
const LONGEST: usize = 4096;

/// Of an alternation, at most this many choices are tried.
const MOST_CHOICES: usize = 4;

/// Which of the texts that match.
#[derive(Clone, Copy)]
struct Way {
    /// How many times more than it must be a repetition is, as far as it may.
    more: u32,
    /// Which choice of an alternation is taken.
    choice: usize,
}

/// The text of the shortest length that the limits allow.
pub(super) fn text(facts: &Facts) -> Option<String> {
    let limits = &facts.limits;
    let parsed = ParserBuilder::new().utf8(false).build().parse(limits.pattern.as_deref()?).ok()?;
    let ways = (0..=MOST_TIMES).flat_map(|more| (0..MOST_CHOICES).map(move |choice| Way { more, choice }));
    ways.filter_map(|way| text_of(&parsed, way)).find(|text| {
        let length = text.chars().count();
        limits.min_length.unwrap_or(1).max(1) <= length && length <= limits.max_length.unwrap_or(usize::MAX)
    })
}

fn text_of(hir: &Hir, way: Way) -> Option<String> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(String::new()),
        HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).ok(),
        HirKind::Class(class) => character(class).map(String::from),
        HirKind::Repetition(Repetition { min, max, sub, .. }) => {
            let times = min.saturating_add(way.more).min(max.unwrap_or(u32::MAX));
            let fits = |text: &String| text.len().saturating_mul(times as usize) <= LONGEST;
            text_of(sub, way).filter(fits).map(|text| text.repeat(times as usize))
        }
        HirKind::Capture(capture) => text_of(&capture.sub, way),
        HirKind::Concat(parts) => parts.iter().map(|part| text_of(part, way)).collect(),
        HirKind::Alternation(choices) => text_of(&choices[way.choice % choices.len()], way),
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
