//! Where in a lock's text something stands; looked for where something is wrong with it.

use crate::diagnostic::Position;
use crate::lock::{Lock, LockedWord};
use std::collections::BTreeSet;
use std::fmt;

/// What a line of a lock is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LockedPlace<'l> {
    /// The line that gives a key a name.
    Key { key: &'l str, name: &'l str },
    /// A line that says something of a name.
    Fact { name: &'l str, word: LockedWord, what: &'l str },
}

impl LockedPlace<'_> {
    /// Whether it is about a name that a key has.
    pub(super) fn lives(self, living: &BTreeSet<&str>) -> bool {
        match self {
            Self::Key { name, .. } | Self::Fact { name, .. } => living.contains(name),
        }
    }

    /// The first line of a text that is about it.
    pub(super) fn find(self, text: &str) -> Option<Position> {
        let (line, column) = match self {
            Self::Key { key, name } => (Lock::line_of_key(text, key, name), 1),
            Self::Fact { name, word, what } => (Lock::line_of_fact(text, name, word, what), 3),
        };
        line.map(|line| Position { line, column })
    }
}

impl fmt::Display for LockedPlace<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key { key, .. } => f.write_str(key),
            Self::Fact { name, word, what: "" } => write!(f, "{name} {}", word.as_str()),
            Self::Fact { name, word, what } => write!(f, "{name} {} {what}", word.as_str()),
        }
    }
}
