//! Texts that their schema allows.

use super::budget::LONGEST;
use super::build::{Builder, Spot};
use super::format::{self, STOCK};
use super::meaning;
use super::pattern;
use crate::ir::{Facts, PatternUse, TypeRef};
use regex::Regex;
use serde_json::Value;
use std::iter::once_with;

impl<'a> Builder<'a> {
    /// An example; else what its format, its pattern, its name and its lengths come to.
    pub(super) fn text(&mut self, spot: &Spot<'a>) -> String {
        let rules = TextRules::of(spot);
        let says_nothing =
            |text: &str| self.readers.is_some() && spot.given.is_none() && meaning::is_empty(text, spot.name);
        let shown = spot.hints.iter().filter_map(|hint| hint.as_str());
        let shown = shown.filter(|text| !says_nothing(text)).find(|text| rules.allow(text));
        if let Some(text) = shown {
            return text.to_owned();
        }
        let values = spot.facts.values.iter().filter_map(Value::as_str).map(str::to_owned);
        let named = || {
            let name = [spot.name.trim_end_matches(']')].into_iter().filter(|name| !name.is_empty());
            name.map(|name| numbered_text(name, spot.nth)).filter_map(|text| clipped_text(&text, spot.facts))
        };
        let meant = || {
            let text = self.readers.map(|readers| (readers.meant)(spot.name.trim_end_matches(']')));
            let text = text.map(|text| numbered_digit(&text, spot.nth));
            text.filter(|text| bears_a_cut(text, spot.facts)).and_then(|text| clipped_text(&text, spot.facts))
        };
        let known = rules.format.map(|format| numbered_digit(format.value_of(spot.name), spot.nth));
        let stock = || STOCK.iter().map(|text| (*text).to_owned());
        let made = || rules.pattern.as_ref().and_then(|_| pattern::text(spot.facts));
        let candidates = values.chain(known).chain(once_with(meant).flatten()).chain(once_with(named).flatten());
        let fitting = candidates.chain(stock()).filter(|text| rules.allow(text)).nth(0);
        let text = fitting.or_else(|| made().filter(|text| rules.allow(text)));
        let text = text.filter(|text| self.room.take_text(text.len()));
        self.check(spot, text.is_some() && rules.are_known);
        text.unwrap_or_else(|| spot.name.to_owned())
    }
}

/// What a text must be.
struct TextRules<'a> {
    facts: &'a Facts,
    format: Option<&'static format::StringFormat>,
    pattern: Option<Regex>,
    /// Whether the pattern, if there is one, can be told from others: it may have look-around, or take too much.
    are_known: bool,
}

impl<'a> TextRules<'a> {
    fn of(spot: &Spot<'a>) -> Self {
        let facts = spot.facts;
        let by_type = match spot.ty {
            TypeRef::DateTime => Some("date-time"),
            TypeRef::Date => Some("date"),
            _ => None,
        };
        let words = [facts.format.as_deref(), facts.x_format.as_deref(), by_type];
        let format = words.into_iter().flatten().find_map(format::find);
        let pattern = facts.limits.pattern.as_deref().filter(|_| facts.limits.pattern_use == PatternUse::Held);
        let pattern = pattern.and_then(pattern::compiled);
        let are_known = pattern.is_some() || facts.limits.pattern.is_none();
        Self { facts, format, pattern, are_known }
    }

    /// Whether the text is one: never empty, on one line as a header and a path need it, no step of a path.
    fn allow(&self, text: &str) -> bool {
        let limits = &self.facts.limits;
        if text.len() > LONGEST {
            return false;
        }
        let length = text.chars().count();
        let values = &self.facts.values;
        !matches!(text, "" | "." | "..")
            && limits.min_length.is_none_or(|least| length >= least)
            && limits.max_length.is_none_or(|most| length <= most)
            && self.pattern.as_ref().is_none_or(|pattern| pattern.is_match(text))
            && self.format.is_none_or(|format| format.allows(text))
            && (values.is_empty() || values.iter().any(|value| value.as_str() == Some(text)))
    }
}

/// The text with the number of its item, from the second on.
fn numbered_text(text: &str, nth: usize) -> String {
    if nth == 0 { text.to_owned() } else { format!("{text}{}", nth + 1) }
}

/// The text with another last digit for every item of a list, if it ends in one.
fn numbered_digit(text: &str, nth: usize) -> String {
    match text.char_indices().next_back() {
        Some((at, last)) if nth > 0 && last.is_ascii_digit() => format!("{}{}", &text[..at], nth % 10),
        _ => text.to_owned(),
    }
}

/// Whether a text is short enough, or made of words: half of a UUID is none.
fn bears_a_cut(text: &str, facts: &Facts) -> bool {
    text.contains(' ') || facts.limits.max_length.is_none_or(|most| text.chars().count() <= most)
}

/// The text, cut or drawn out to its lengths; `None` where it would be too long.
fn clipped_text(text: &str, facts: &Facts) -> Option<String> {
    let least = facts.limits.min_length.unwrap_or(0);
    let most = facts.limits.max_length.unwrap_or(usize::MAX);
    let length = text.chars().count().clamp(least, most.max(least));
    (length <= LONGEST).then(|| text.chars().cycle().take(length).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_and_ids_are_not() {
        let mut facts = Facts::default();
        facts.limits.max_length = Some(10);
        let texts = ["550e8400-e29b-41d4-a716-446655440000", "AEGIS", "Hello from the example."];
        assert_eq!(texts.map(|text| bears_a_cut(text, &facts)), [false, true, true]);
    }
}
