//! A regular expression -> a short text that it matches.
//!
//! Every repetition is as short as it may be; where the limits ask for more, longer ones are tried. It refuses to know
//! look-around, which the syntax of the `regex` crate does not have.

use crate::ir::Facts;
use regex::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Repetition};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A repetition is tried with at most this many times more than it needs.
const MOST_TIMES: u32 = 255;

/// What is done to find a text, in characters and classes looked at: patterns can have counts of counts.
const MOST_STEPS: usize = 100_000;

/// A pattern is no longer than this, in bytes.
const LONGEST_PATTERN: usize = 10_000;

/// Groups inside each other, at most.
const DEEPEST: u32 = 100;

/// What a compiled pattern may take, in bytes.
const LARGEST: usize = 1 << 20;

/// So many compiled patterns are kept.
const MOST_KEPT: usize = 10_000;

thread_local! {
    /// Compiled patterns: every language asks for every value again.
    static COMPILED: RefCell<BTreeMap<String, Option<Regex>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The pattern, ready to be matched; `None` where it is none of this syntax, or takes too much.
pub(super) fn compiled(pattern: &str) -> Option<Regex> {
    COMPILED.with_borrow_mut(|known| {
        if let Some(found) = known.get(pattern) {
            return found.clone();
        }
        if known.len() >= MOST_KEPT {
            known.clear();
        }
        let mut builder = RegexBuilder::new(pattern);
        let limited = builder.size_limit(LARGEST).dfa_size_limit(LARGEST).nest_limit(DEEPEST);
        let made = (pattern.len() <= LONGEST_PATTERN).then(|| limited.build().ok()).flatten();
        known.insert(pattern.to_owned(), made.clone());
        made
    })
}

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
    let pattern = limits.pattern.as_deref().filter(|pattern| pattern.len() <= LONGEST_PATTERN)?;
    let parsed = ParserBuilder::new().utf8(false).nest_limit(DEEPEST).build().parse(pattern).ok()?;
    let mut steps = MOST_STEPS;
    let ways = (0..=MOST_TIMES).flat_map(|more| (0..MOST_CHOICES).map(move |choice| Way { more, choice }));
    ways.map_while(|way| (steps > 0).then(|| text_of(&parsed, way, &mut steps))).flatten().find(|text| {
        let length = text.chars().count();
        limits.min_length.unwrap_or(1).max(1) <= length && length <= limits.max_length.unwrap_or(usize::MAX)
    })
}

fn text_of(hir: &Hir, way: Way, steps: &mut usize) -> Option<String> {
    *steps = steps.checked_sub(1)?;
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(String::new()),
        HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).ok(),
        HirKind::Class(class) => character(class).map(String::from),
        HirKind::Repetition(Repetition { min, max, sub, .. }) => {
            let times = min.saturating_add(way.more).min(max.unwrap_or(u32::MAX));
            let fits = |text: &String| text.len().saturating_mul(times as usize) <= LONGEST;
            let text = text_of(sub, way, steps).filter(fits)?.repeat(times as usize);
            *steps = steps.saturating_sub(text.len() / 64);
            Some(text)
        }
        HirKind::Capture(capture) => text_of(&capture.sub, way, steps),
        HirKind::Concat(parts) => {
            let mut text = String::new();
            for part in parts {
                text.push_str(&text_of(part, way, steps)?);
                if text.len() > LONGEST {
                    return None;
                }
            }
            Some(text)
        }
        HirKind::Alternation(choices) => text_of(&choices[way.choice % choices.len()], way, steps),
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
