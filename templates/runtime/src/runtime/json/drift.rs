//! Where a reply is not what its type says.

use super::path::{JsonPath, Step};

/// A place where a reply is not what its type says, though it could be read.
#[derive(Clone, Debug)]
pub struct Drift {
    pub(super) kind: DriftKind,
    pub(super) path: JsonPath,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DriftKind {
    /// What is required is not there, or is `null`.
    Missing,
    /// What is there cannot be held as it is.
    Replaced,
    /// What is there cannot be held as its type says, and is kept beside, or as nearly as any type could.
    Kept,
}

impl Drift {
    /// A place, at a key of the one that is being read, or that one itself.
    pub(super) fn new(kind: DriftKind, key: Option<&str>) -> Self {
        let mut path = JsonPath::default();
        key.into_iter().for_each(|key| path.push(Step::Key(key.to_owned())));
        Self { kind, path }
    }
}
