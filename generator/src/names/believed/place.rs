//! What of a lock something is wrong with.

use crate::diagnostic::Position;
use crate::lock::{LockPlaces, LockedWord};
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

    /// The line that is about it.
    pub(super) fn find(self, places: &LockPlaces<'_>) -> Option<Position> {
        match self {
            Self::Key { key, name } => places.of_key(key, name),
            Self::Fact { name, word, what } => places.of_fact(name, word, what),
        }
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
