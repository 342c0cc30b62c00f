//! Where a walk is, at no cost until somebody asks.

use crate::diagnostic::Pointer;

/// A place in a document: the place where a walk began, and the steps from there.
#[derive(Debug, Clone, Copy)]
pub(in crate::spec) enum Trail<'p> {
    Start(&'p Pointer),
    Key(&'p Trail<'p>, &'p str),
    Index(&'p Trail<'p>, usize),
}

impl Trail<'_> {
    /// The pointer to this place.
    pub(in crate::spec) fn pointer(&self) -> Pointer {
        match self {
            Self::Start(pointer) => (*pointer).clone(),
            Self::Key(outer, key) => outer.pointer().child(key),
            Self::Index(outer, index) => outer.pointer().index(*index),
        }
    }

    /// The pointer to a field of the object at this place.
    pub(in crate::spec) fn child(&self, key: &str) -> Pointer {
        self.pointer().child(key)
    }
}
