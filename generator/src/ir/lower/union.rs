//! `oneOf` and `anyOf`: an enum, where something tells the variants apart; otherwise what loses nothing.

use super::compose::{Parts, overlay};
use super::schema::{Lowered, Site};
use super::select::{Candidate, json_type};
use super::view::{Slot, View};
use super::{Lowering, annotations};
use crate::ir::{Facts, JsonType, Origin, Select, Shape, Step, TypeId, TypeRef, Via};
use indexmap::IndexSet;
use serde_json::Value;
use std::collections::BTreeMap;

impl<'a> Lowering<'a> {
    /// Lowers a schema that has a `oneOf` or an `anyOf`.
    pub fn one_of(&mut self, view: &View<'a>, site: &Site) -> Lowered {
        let mut lowered = annotations(view);
        lowered.facts.via = Via::Composition;
        if self.has_null_variant(view) {
            lowered.admit_null(view);
        }
        if !view.properties.is_empty() {
            return self.object_with_union(view, site, lowered);
        }
        if let [only] = view.one_of[..] {
            let place = Site { at: site.at.child(view.one_of_word).index(0), origin: site.origin.clone() };
            let member = self.slot(only, &place);
            return overlay(lowered, member);
        }
        if let Some(ty) = self.strings(view, site, &lowered) {
            lowered.facts.alternatives = self.said_of_each(view, site);
            return Lowered { ty, ..lowered };
        }
        if let Some((ty, items)) = self.arrays(view, site) {
            lowered.facts.alternatives = self.said_of_each(view, site);
            lowered.facts.items = items.map(Box::new);
            return Lowered { ty, ..lowered };
        }
        self.union(view, site, lowered, None)
    }

    /// An object whose union only constrains its properties is a struct; otherwise every variant gets the properties too.
    fn object_with_union(&mut self, view: &View<'a>, site: &Site, lowered: Lowered) -> Lowered {
        let mut base = Parts::default();
        base.own(view, &site.at);
        self.union_beside(&base, (view, site), site, lowered)
    }

    /// The same of a union that stands at `place` beside properties.
    pub fn union_beside(
        &mut self,
        base: &Parts<'a>,
        (view, place): (&View<'a>, &Site),
        site: &Site,
        lowered: Lowered,
    ) -> Lowered {
        if view.one_of.iter().all(|variant| Self::only_constrains(*variant, base)) {
            self.note("union-of-constraints", &place.at.child(view.one_of_word));
            let ty = self.merged(base, site, &lowered);
            self.constrain(&ty, view, base, place);
            return Lowered { ty, ..lowered };
        }
        let place = Site { at: place.at.clone(), origin: site.origin.clone() };
        self.union(view, &place, lowered, Some(base))
    }

    /// A union that stands in an `allOf` beside properties.
    pub fn union_with_base(
        &mut self,
        base: &Parts<'a>,
        union: Slot<'a>,
        place: &Site,
        site: &Site,
        lowered: Lowered,
    ) -> Lowered {
        let (view, target) = self.follow(union, place);
        let site = Site { at: target.at, origin: site.origin.clone() };
        self.union(&view, &site, lowered, Some(base))
    }

    /// Variants that are all strings: one open enum of all their values, or a plain string. A file is no text to who sends it.
    fn strings(&mut self, view: &View<'a>, site: &Site, lowered: &Lowered) -> Option<TypeRef> {
        let mut values: IndexSet<String> = IndexSet::new();
        let mut files = 0;
        for variant in &view.one_of {
            let (seen, _) = self.follow(*variant, site);
            if seen.json_type != Some(JsonType::String) || !seen.one_of.is_empty() {
                return None;
            }
            files += usize::from(seen.is_file());
            values.extend(seen.values.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        match files {
            0 => {}
            files if files == view.one_of.len() => return Some(TypeRef::File),
            _ => return None,
        }
        if values.is_empty() {
            return Some(TypeRef::String);
        }
        let id = self.reserve(site, lowered);
        self.types[id].shape = Shape::StringEnum(values.into_iter().collect());
        Some(TypeRef::Named(id))
    }

    /// What the schema of each variant says of the value.
    fn said_of_each(&mut self, view: &View<'a>, site: &Site) -> Vec<Facts> {
        view.one_of.iter().map(|variant| annotations(&self.follow(*variant, site).0).facts).collect()
    }

    /// Variants that are all arrays: one array of what any of them holds, and what is said of an item, if that is no union.
    fn arrays(&mut self, view: &View<'a>, site: &Site) -> Option<(TypeRef, Option<Facts>)> {
        let mut items = Vec::new();
        for (index, variant) in view.one_of.iter().enumerate() {
            let place = site.within(&[view.one_of_word, &index.to_string()]);
            let (seen, target) = self.follow(*variant, &place);
            items.push((seen.items?, target.within(&["items"])));
        }
        let id = self.reserve(site, &annotations(view));
        let candidates = self.candidates(id, items);
        let is_null = candidates.iter().any(|candidate| candidate.nullable);
        let facts = if let [only] = &candidates[..] { Some(only.facts.clone()) } else { None };
        let item = self.settle(id, None, candidates);
        Some((TypeRef::Array(Box::new(if is_null { item.or_null() } else { item })), facts))
    }

    /// A union of the variants, each with the properties of `base` if there is one.
    fn union(&mut self, view: &View<'a>, site: &Site, mut lowered: Lowered, base: Option<&Parts<'a>>) -> Lowered {
        let id = self.reserve(site, &lowered);
        let slots: Vec<_> = view
            .one_of
            .iter()
            .enumerate()
            .map(|(index, slot)| (*slot, site.within(&[view.one_of_word, &index.to_string()])))
            .collect();
        let mapping = view.data.discriminator.as_ref();
        let candidates = match base {
            None => self.candidates(id, slots),
            Some(base) => self.candidates_with(id, slots, base),
        };
        if candidates.iter().any(|candidate| candidate.nullable) {
            lowered.admit_null(view);
        }
        let whole = base.is_none() && view.one_of_word == "oneOf";
        if let [only] = &candidates[..] {
            lowered.facts.values.clone_from(&only.facts.values);
            let is_joined = !only.facts.alternatives.is_empty();
            lowered.facts.alternatives =
                if is_joined { only.facts.alternatives.clone() } else { vec![only.facts.clone()] };
        }
        let first = candidates.first().filter(|_| whole).map(|candidate| candidate.ty.clone());
        lowered.ty = self.settle(id, mapping, candidates);
        if let Shape::Union(union) = &mut self.types[id].shape {
            union.first = first.and_then(|ty| union.variants.iter().position(|variant| variant.ty == ty));
        }
        if view.one_of_word == "anyOf" && self.may_be_several(id) {
            self.note("any-of-objects", &site.at.child(view.one_of_word));
        }
        lowered
    }

    /// Whether an object could be two variants of a union at once, of which a value of the type is one.
    fn may_be_several(&self, union: TypeId) -> bool {
        let Shape::Union(union) = &self.types[union].shape else { return false };
        let untagged = union.variants.iter().filter(|variant| !matches!(variant.select, Select::Tag(_)));
        untagged.filter(|variant| self.is_object(&variant.ty)).count() > 1
    }

    fn candidates(&mut self, union: TypeId, slots: Vec<(Slot<'a>, Site)>) -> Vec<Candidate<'a>> {
        let (nulls, others): (Vec<_>, Vec<_>) =
            slots.into_iter().enumerate().partition(|(_, (slot, place))| self.is_null(*slot, place));
        let is_null = !nulls.is_empty();
        let slots = if others.is_empty() { nulls } else { others };
        let mut candidates: Vec<Candidate<'a>> = Vec::new();
        let mut known: BTreeMap<TypeRef, usize> = BTreeMap::new();
        // All that are texts come to one candidate.
        let mut text: Option<usize> = None;
        for (index, (slot, place)) in slots {
            let at = place.at.clone();
            let candidate = self.candidate(union, index, slot, place);
            let is_text =
                candidate.ty != TypeRef::File && json_type(&self.types, &candidate.ty) == Some(JsonType::String);
            let Some(same) = known.get(&candidate.ty).copied().or(text.filter(|_| is_text)) else {
                text = text.or(is_text.then_some(candidates.len()));
                known.insert(candidate.ty.clone(), candidates.len());
                candidates.push(candidate);
                continue;
            };
            candidates[same].nullable |= candidate.nullable;
            if !join_facts(&mut candidates[same].facts, &candidate.facts) {
                self.note("alternatives-left-out", &at);
            }
            if candidates[same].ty == candidate.ty {
                candidates[same].references.extend(candidate.references);
            } else {
                candidates[same].ty = TypeRef::String;
                known.insert(TypeRef::String, same);
            }
        }
        candidates.iter_mut().take(1).for_each(|first| first.nullable |= is_null);
        candidates
    }

    /// The variant of a union at this index.
    fn candidate(&mut self, union: TypeId, index: usize, slot: Slot<'a>, place: Site) -> Candidate<'a> {
        let title = self.follow(slot, &place).0.data.title.clone();
        let origin = Origin::Inside(union, Step::Variant(index, title.clone()));
        let Lowered { ty, nullable, facts, .. } = self.variant(slot, &Site { at: place.at, origin });
        Candidate { ty, nullable, facts, title, references: references(slot) }
    }

    fn candidates_with(&mut self, union: TypeId, slots: Vec<(Slot<'a>, Site)>, base: &Parts<'a>) -> Vec<Candidate<'a>> {
        let mut candidates = Vec::new();
        for (index, (slot, place)) in slots.into_iter().enumerate() {
            let mut parts = base.clone();
            self.collect_slot(slot, &place, &mut parts);
            if !parts.other.is_empty() || !parts.unions.is_empty() {
                self.note("all-of-mixed", &place.at);
            }
            let view = self.follow(slot, &place).0;
            let title = view.data.title.clone();
            let origin = Origin::Inside(union, Step::Variant(index, title.clone()));
            let ty = self.merged(&parts, &Site { at: place.at, origin }, &annotations(&view));
            candidates.push(Candidate { title, references: references(slot), ..Candidate::bare(ty) });
        }
        candidates
    }
}

/// What a mapping calls the variant by.
fn references(slot: Slot<'_>) -> Vec<&str> {
    match slot {
        Slot::Reference(reference) => vec![reference],
        Slot::Schema(_) => Vec::new(),
    }
}

/// Both schemas' values, none where one of them may be any, and what each says; `false` where not all of that has room.
fn join_facts(facts: &mut Facts, more: &Facts) -> bool {
    let has_room = facts.join(more.clone());
    let is_open = facts.values.is_empty() || more.values.is_empty();
    let new = more.values.iter().filter(|value| !facts.values.contains(value));
    let all: Vec<Value> = facts.values.iter().chain(new).cloned().collect();
    facts.values = if is_open { Vec::new().into() } else { all.into() };
    has_room
}
