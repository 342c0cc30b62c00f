//! What a reader tells of a reply that is not what its type says.

use super::Reader;
use super::drift::{Drift, DriftKind};
use super::path::Step;

/// How many places of one reply are told.
const MOST_TOLD: usize = 1000;

impl Reader<'_> {
    /// Tells that what is required at the place, or below it at the key, is not there.
    #[cold]
    pub(super) fn tell_missing(&mut self, key: Option<&str>) {
        self.tell(DriftKind::Missing, key);
    }

    /// Tells that what is at the place cannot be held as it is.
    #[cold]
    pub(super) fn tell_replaced(&mut self) {
        self.tell(DriftKind::Replaced, None);
    }

    /// Tells that what is at the place is not what its type says, and is kept as nearly as any type could.
    #[cold]
    pub(super) fn tell_kept(&mut self) {
        self.tell(DriftKind::Kept, None);
    }

    fn tell(&mut self, kind: DriftKind, key: Option<&str>) {
        if self.drift.len() < MOST_TOLD {
            self.drift.push(Drift::new(kind, key));
        }
    }

    /// Whether anything that was told since `before` is replaced, and kept nowhere.
    pub(super) fn has_replaced(&self, before: usize) -> bool {
        self.drift[before..].iter().any(|drift| drift.kind == DriftKind::Replaced)
    }

    /// Takes note that all that was replaced since `before` is kept.
    #[cold]
    pub(super) fn have_kept(&mut self, before: usize) {
        for drift in self.drift[before..].iter_mut().filter(|drift| drift.kind == DriftKind::Replaced) {
            drift.kind = DriftKind::Kept;
        }
    }

    /// Says that what was told since `before` is under a key.
    #[inline]
    pub(super) fn told_in_key(&mut self, before: usize, key: &str) {
        if self.drift.len() > before {
            self.told_in(before, &|| Step::Key(key.to_owned()));
        }
    }

    /// Says that what was told since `before` is in an item.
    #[inline]
    pub(super) fn told_in_item(&mut self, before: usize, index: usize) {
        if self.drift.len() > before {
            self.told_in(before, &|| Step::Index(index));
        }
    }

    #[cold]
    fn told_in(&mut self, before: usize, step: &dyn Fn() -> Step) {
        self.drift[before..].iter_mut().for_each(|drift| drift.path.push(step()));
    }
}
