//! How far lowering follows a document by recursion, and how much it makes of it.
//!
//! A component that is an object is lowered later where it stands deep inside others, so that chains of objects are as long as
//! they like. What has no type of its own to be lowered later (lists of lists, unions of unions, compositions of compositions)
//! is free-form beyond a depth, with a note.

use super::schema::{Lowered, Site};
use super::view::{Slot, View};
use super::{Lowering, annotations};
use crate::ir::{TypeId, TypeRef, Via};

/// From this depth on, components that are objects are lowered later.
const DEEP: usize = 256;

/// What is deeper than this is free-form.
const DEEPEST: usize = 2_000;

/// Lists of lists are no deeper than this, nor are maps of maps.
const DEEPEST_LIST: usize = 32;

/// Compositions inside each other, at most.
const DEEPEST_COMPOSITION: usize = 500;

/// Of one composition, so many members are looked at, however often one is named; after that, each once.
const MANY_MEMBERS: usize = 1_000;

/// Properties that compositions take over from their members, at most.
const MOST_INHERITED: usize = 400_000;

/// Where lowering is, and what is left of what it may make.
pub(super) struct Room<'a> {
    depth: usize,
    /// What stands next is told from others by its properties, so that it cannot be lowered later.
    is_variant: bool,
    /// Objects that are to be lowered later.
    later: Vec<(TypeId, View<'a>, Site)>,
    inherited: usize,
}

impl Default for Room<'_> {
    fn default() -> Self {
        Self { depth: 0, is_variant: false, later: Vec::new(), inherited: MOST_INHERITED }
    }
}

impl<'a> Lowering<'a> {
    /// Lowers whatever stands at `site`, and everything inside it.
    pub fn whole(&mut self, slot: Slot<'a>, site: &Site) -> Lowered {
        let lowered = self.slot(slot, site);
        while let Some((id, view, site)) = self.room.later.pop() {
            self.object_of_type(id, &view, &site);
        }
        lowered
    }

    /// Goes one schema further in; free-form where that is too deep.
    pub fn deeper(&mut self, site: &Site, lower: impl FnOnce(&mut Self) -> Lowered) -> Lowered {
        if self.room.depth >= DEEPEST {
            self.note("nested-too-deep", &site.at);
            return self.value(&site.at, None);
        }
        self.room.depth += 1;
        let lowered = lower(self);
        self.room.depth -= 1;
        lowered
    }

    /// Lowers a variant of a union.
    pub fn variant(&mut self, slot: Slot<'a>, site: &Site) -> Lowered {
        self.room.is_variant = true;
        let lowered = self.slot(slot, site);
        self.room.is_variant = false;
        lowered
    }

    /// What is inside a schema is no variant any more.
    pub fn enter(&mut self) {
        self.room.is_variant = false;
    }

    /// A component that is lowered later: only an object can be, as its type does not depend on what is inside.
    pub fn later(&mut self, view: &View<'a>, site: &Site) -> Option<Lowered> {
        let is_variant = std::mem::take(&mut self.room.is_variant);
        let is_object = view.all_of.is_empty() && view.one_of.is_empty() && !view.properties.is_empty();
        if self.room.depth < DEEP || is_variant || !is_object {
            return None;
        }
        let lowered = annotations(view);
        let id = self.reserve(site, &lowered);
        self.room.later.push((id, view.clone(), site.clone()));
        Some(Lowered { ty: TypeRef::Named(id), ..lowered })
    }

    /// The items of a list or the values of a map, free-form where they are lists or maps too often.
    pub fn listed(&mut self, item: Lowered, site: &Site) -> Lowered {
        if lists(&item.ty) < DEEPEST_LIST {
            return item;
        }
        self.note("nested-too-deep", &site.at);
        let mut free = self.value(&site.at, None);
        free.facts.via = Via::Inline;
        free
    }

    /// Whether a member of a composition is to be looked at: not where that is too deep, or often enough.
    pub fn may_compose(&mut self, site: &Site, depth: usize, members: usize, is_known: bool) -> bool {
        if depth >= DEEPEST_COMPOSITION {
            self.note("nested-too-deep", &site.at);
            return false;
        }
        members < MANY_MEMBERS || !is_known
    }

    /// Whether there is room for the properties of one more composition.
    pub fn may_inherit(&mut self, properties: usize, site: &Site) -> bool {
        let Some(left) = self.room.inherited.checked_sub(properties) else {
            self.note("inherits-too-much", &site.at);
            return false;
        };
        self.room.inherited = left;
        true
    }
}

/// How many lists and maps are around the type at the core.
fn lists(mut ty: &TypeRef) -> usize {
    let mut count = 0;
    while let TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) = ty {
        count += usize::from(!matches!(ty, TypeRef::Nullable(_)));
        ty = inner;
    }
    count
}

#[cfg(test)]
mod tests;
