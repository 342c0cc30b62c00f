//! Unions that only constrain: each variant says which properties of the object around it must or must not be there.

use super::Lowering;
use super::compose::Parts;
use super::schema::Site;
use super::view::{Slot, View};
use crate::ir::{Alternative, Shape, TypeRef};

/// Of so many alternatives at most, each says what it excludes of every other.
const MOST_ALTERNATIVES: usize = 100;

impl<'a> Lowering<'a> {
    /// Whether a variant says no more than which of the known properties must or must not be there.
    pub fn only_constrains(variant: Slot<'a>, base: &Parts<'a>) -> bool {
        let Slot::Schema(schema) = variant else { return false };
        let view = View::of(schema);
        let forbids = |slot: Slot<'a>| matches!(slot, Slot::Schema(schema) if View::of(schema).not);
        view.one_of.is_empty()
            && view.all_of.is_empty()
            && view.items.is_none()
            && view.properties.iter().all(|(name, slot)| base.has(name) || forbids(*slot))
    }

    /// Keeps what such a union says of the struct's properties.
    pub fn constrain(&mut self, ty: &TypeRef, view: &View<'a>, base: &Parts<'a>, site: &Site) {
        if view.one_of.len() > MOST_ALTERNATIVES {
            self.note("alternatives-left-out", &site.at.child(view.one_of_word));
        }
        let few = view.one_of.iter().take(MOST_ALTERNATIVES);
        let mut alternatives: Vec<Alternative> = few.map(|slot| alternative(*slot, base)).collect();
        if view.one_of_word == "oneOf" {
            exclude_each_other(&mut alternatives);
        }
        if let Some(Shape::Struct(object)) = ty.named().map(|id| &mut self.types[id].shape) {
            object.alternatives = alternatives;
        }
    }
}

/// What a variant without structure says of the properties of `base`.
fn alternative(slot: Slot<'_>, base: &Parts<'_>) -> Alternative {
    let Slot::Schema(schema) = slot else { return Alternative::default() };
    let view = View::of(schema);
    let asks = |name: &&String| base.has(name) && !base.asks(name);
    let forbids = |slot: &Slot<'_>| matches!(slot, Slot::Schema(schema) if View::of(schema).not);
    let forbidden = view.properties.iter().filter(|(_, slot)| forbids(slot));
    Alternative {
        needs: view.required.iter().filter(asks).cloned().collect(),
        forbids: forbidden.map(|(name, _)| (*name).to_owned()).collect(),
    }
}

/// Of the alternatives of a `oneOf`, one holds and no other does: each forbids the first need of every other that it would fulfil.
fn exclude_each_other(alternatives: &mut [Alternative]) {
    let written = alternatives.to_vec();
    for (index, own) in written.iter().enumerate() {
        for rival in written.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, rival)| rival) {
            let clash = rival.forbids.iter().any(|name| own.needs.contains(name))
                || rival.needs.iter().any(|name| own.forbids.contains(name));
            let need = rival.needs.iter().find(|name| !own.needs.contains(name)).cloned();
            alternatives[index].forbids.extend(need.filter(|_| !clash));
        }
    }
}
