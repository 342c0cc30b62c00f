//! How deep and how large a tree may be.
//!
//! Everything behind the reader follows the tree by recursion, and an alias of YAML stands for whatever it names: a few
//! lines describe gigabytes. A text without aliases never comes near the size.

use crate::diagnostic::Diagnostic;
use serde::de::Error;
use serde_json::Value;
use std::cell::Cell;
use std::fmt;

/// Arrays and objects inside each other, at most.
pub(in crate::spec) const DEEPEST: usize = 512;

/// What an entry of an array or an object costs beside its text, in bytes.
const ENTRY: usize = 32;

/// How often a text may stand for itself: an entry takes two characters at least, so that a text without aliases costs no
/// more than this.
const TIMES: usize = 1 + ENTRY / 2;

/// What a small text may come to, in bytes.
const SMALL: usize = 16 << 20;

/// What a text may come to, in bytes, where parts of it stand for others.
pub(in crate::spec) fn most_of(text: &str) -> usize {
    text.len().saturating_mul(TIMES).saturating_add(SMALL)
}

/// What is left of what a text may come to.
#[derive(Debug)]
pub(super) struct Budget {
    most: usize,
    left: Cell<usize>,
    exceeded: Cell<Option<Excess>>,
    repeated: Cell<bool>,
}

#[derive(Debug, Clone, Copy)]
enum Excess {
    Depth,
    Size,
}

impl Budget {
    /// What a text may come to.
    pub(super) fn of(text: &str) -> Self {
        let most = most_of(text);
        Self { most, left: Cell::new(most), exceeded: Cell::new(None), repeated: Cell::new(false) }
    }

    /// Takes an entry with a text of this length.
    pub(super) fn take<E: Error>(&self, length: usize) -> Result<(), E> {
        match self.left.get().checked_sub(length + ENTRY) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(self.refuse(Excess::Size)),
        }
    }

    /// Takes what two parts of the text took, each by itself; nothing where they took too much together.
    pub(super) fn add(&self, first: &Self, second: &Self) -> Option<()> {
        let taken = |part: &Self| part.most - part.left.get();
        self.left.set(self.left.get().checked_sub(taken(first))?.checked_sub(taken(second))?);
        self.repeated.set(self.repeated.get() || first.has_repeated_key() || second.has_repeated_key());
        Some(())
    }

    /// Goes into an array or an object that has so many around it.
    pub(super) fn open<E: Error>(&self, depth: usize) -> Result<(), E> {
        if depth > DEEPEST { Err(self.refuse(Excess::Depth)) } else { Ok(()) }
    }

    fn refuse<E: Error>(&self, excess: Excess) -> E {
        self.exceeded.set(Some(excess));
        E::custom("beyond a limit")
    }

    /// What was beyond a limit, if something was.
    pub(super) fn exceeded(&self) -> Option<Diagnostic> {
        Some(match self.exceeded.get()? {
            Excess::Depth => too_deep(DEEPEST),
            Excess::Size => too_large(format_args!("{} MiB", self.most >> 20)),
        })
    }

    /// Remembers that an object has a key twice.
    pub(super) fn repeat_key(&self) {
        self.repeated.set(true);
    }

    /// Whether an object has a key twice.
    pub(super) fn has_repeated_key(&self) -> bool {
        self.repeated.get()
    }
}

/// Aliases stand for too much.
pub(super) fn too_large(most: fmt::Arguments<'_>) -> Diagnostic {
    Diagnostic::error("too-large", format!("the aliases (`*name`) stand for more than {most}"))
        .help("write what the aliases stand for as `$ref`s to components")
}

/// A tree is too deep.
pub(in crate::spec) fn too_deep(deepest: usize) -> Diagnostic {
    Diagnostic::error("too-deep", format!("arrays and objects are nested more than {deepest} deep"))
        .help("make a component of what is inside, and refer to it by a `$ref`")
}

/// How deep and how large a tree is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::spec) struct Extent {
    /// How many arrays and objects are inside each other.
    pub depth: usize,
    /// How many values there are.
    pub values: usize,
}

impl Extent {
    /// That of a tree.
    pub(in crate::spec) fn of(value: &Value) -> Self {
        let mut extent = Self::default();
        let mut open = vec![(value, 1)];
        while let Some((value, depth)) = open.pop() {
            extent.values += 1;
            match value {
                Value::Array(items) => open.extend(items.iter().map(|item| (item, depth + 1))),
                Value::Object(entries) => open.extend(entries.values().map(|entry| (entry, depth + 1))),
                _ => continue,
            }
            extent.depth = extent.depth.max(depth);
        }
        extent
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_extent_of_a_tree_counts_what_has_something_around_it() {
        assert_eq!(Extent::of(&json!(1)), Extent { depth: 0, values: 1 });
        assert_eq!(Extent::of(&json!({ "a": [[], 1], "b": 2 })), Extent { depth: 3, values: 5 });
    }
}
