//! Where a description can end: behind a sentence that the next one does not lean on, and behind a whole list.
//!
//! In: the text of a line. Out: places in it. It refuses to know how much of a description there is room for.

use super::brief::first_sentence;
use std::ops::Range;

/// Words of a sentence that says when a value is needed, allowed or ignored.
const CONDITIONS: [&str; 22] = [
    "required",
    "requires",
    "require",
    "must",
    "only",
    "default",
    "defaults",
    "cannot",
    "if",
    "when",
    "unless",
    "either",
    "neither",
    "ignored",
    "exclusive",
    "deprecated",
    "format",
    "limited",
    "maximum",
    "minimum",
    "least",
    "most",
];

/// How sentences begin that say nothing without the one before them, or take some of it back.
const LEANING: [&str; 16] = [
    "these ",
    "those ",
    "such ",
    "both ",
    "if both ",
    "if so",
    "otherwise",
    "then ",
    "however",
    "but ",
    "unless ",
    "except ",
    "also",
    "in this case",
    "in that case",
    "in such ",
];

/// What is kept or left out as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    /// Where it ends.
    pub end: usize,
    /// Where what leads on to the rest of it ends.
    pub intro: usize,
    /// Whether it is worth more room.
    pub is_wanted: bool,
    /// Whether it leads on to what follows.
    pub is_open: bool,
}

/// Adds the sentences of a paragraph. Sentences that explain a value each, `` `a` is ...``, are one.
pub(super) fn add_sentences(text: &str, place: Range<usize>, units: &mut Vec<Unit>) {
    let all = sentences(text, place);
    let values: Vec<usize> = (0..all.len()).filter(|at| explains(&text[all[*at].clone()])).collect();
    let is_inner = |at: usize| {
        let (before, after) = (values.iter().rfind(|one| **one < at), values.iter().find(|one| **one >= at));
        // What stands between two of them may be said of one.
        before.zip(after).is_some_and(|(before, after)| after - before <= 2)
    };
    for (at, sentence) in all.iter().enumerate() {
        let said = &text[sentence.clone()];
        let (end, is_value) = (sentence.end, explains(said));
        let unit = Unit { end, intro: end, is_wanted: is_value || is_condition(said), is_open: is_open(said) };
        match units.last_mut().filter(|_| at > 0 && (is_inner(at) || leans(said))) {
            Some(before) => {
                *before = Unit { intro: before.intro, is_wanted: before.is_wanted || unit.is_wanted, ..unit };
            }
            None => units.push(unit),
        }
    }
}

/// The places of all sentences.
fn sentences(text: &str, Range { mut start, end }: Range<usize>) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    loop {
        let rest = &text[start..end];
        start += rest.len() - rest.trim_start().len();
        if start >= end {
            return all;
        }
        let next = start + first_sentence(&text[start..end]).len();
        all.push(start..next);
        start = next;
    }
}

/// Whether a sentence begins with a value.
fn explains(sentence: &str) -> bool {
    sentence.starts_with(['`', '\'', '"', '\u{2018}', '\u{201c}'])
}

/// Whether a text leads on to what follows.
pub(super) fn is_open(text: &str) -> bool {
    text.trim_end_matches(['*', '_', '~', ' ']).ends_with(':')
}

fn leans(sentence: &str) -> bool {
    let starts = |begin: &&str| sentence.get(..begin.len()).is_some_and(|start| start.eq_ignore_ascii_case(begin));
    LEANING.iter().any(starts)
}

fn is_condition(sentence: &str) -> bool {
    let mut words = sentence.split(|c: char| !c.is_alphabetic());
    words.any(|word| CONDITIONS.iter().any(|condition| word.eq_ignore_ascii_case(condition)))
}
