//! What a comparison means for the version of the crate.

use super::change::CrateClass;
use super::comparison::Comparison;

/// Which part of a version goes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// None: nothing changed.
    None,
    /// The last.
    Patch,
    /// The middle one.
    Minor,
    /// The first.
    Major,
}

impl Bump {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// Which part of the crate's version goes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// While the version is 0.x.
    pub before_one: Bump,
    /// From 1.0 on.
    pub from_one: Bump,
}

impl Comparison {
    /// Which part of the crate's version goes up. What breaks on the wire alone breaks no program's build.
    pub fn verdict(&self) -> Verdict {
        match self.in_crate {
            CrateClass::Breaking => Verdict { before_one: Bump::Minor, from_one: Bump::Major },
            CrateClass::Additive => Verdict { before_one: Bump::Patch, from_one: Bump::Minor },
            CrateClass::None if self.is_empty() => Verdict { before_one: Bump::None, from_one: Bump::None },
            CrateClass::None => Verdict { before_one: Bump::Patch, from_one: Bump::Patch },
        }
    }
}
