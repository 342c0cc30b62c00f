//! Where in a lock's text something stands. The text is read once, however many places are asked for.

use super::text::{FactLine, parted, without_gone};
use super::{LockedFact, LockedWord};
use crate::diagnostic::{Diagnostic, Position, SourceLines};
use std::collections::BTreeMap;

/// The lines of a lock's text, by what they say; of several that say the same, the first.
pub struct LockPlaces<'t> {
    file: &'t str,
    lines: SourceLines<'t>,
    keys: BTreeMap<(String, &'t str), usize>,
    facts: BTreeMap<(&'t str, LockedFact), usize>,
}

impl<'t> LockPlaces<'t> {
    /// Reads the places of a text; `file` is its name in messages.
    pub fn new(file: &'t str, text: &'t str) -> Self {
        let mut places = Self { file, lines: SourceLines::new(text), keys: BTreeMap::new(), facts: BTreeMap::new() };
        for (number, line) in (1..).zip(text.lines()) {
            match line.strip_prefix("  ") {
                Some(fact) => FactLine::read(fact).into_iter().for_each(|read| {
                    places.facts.entry((read.name, read.fact)).or_insert(number);
                }),
                None => parted(without_gone(line).0).into_iter().for_each(|key| {
                    places.keys.entry(key).or_insert(number);
                }),
            }
        }
        places
    }

    /// The line that gives a key a name.
    pub fn of_key(&self, key: &str, name: &str) -> Option<Position> {
        self.keys.get(&(key.to_owned(), name)).map(|line| Position { line: *line, column: 1 })
    }

    /// The line that says something of a name.
    pub fn of_fact(&self, name: &str, word: LockedWord, what: &str) -> Option<Position> {
        let fact = LockedFact { word, what: what.to_owned() };
        self.facts.get(&(name, fact)).map(|line| Position { line: *line, column: 3 })
    }

    /// A diagnostic of the lock's, at a place in it.
    #[must_use]
    pub fn told(&self, diagnostic: Diagnostic, at: Option<Position>) -> Diagnostic {
        let line = at.and_then(|at| self.lines.at(at));
        Diagnostic { line, ..diagnostic.in_file(self.file, at) }
    }
}
