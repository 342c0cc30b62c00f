//! `oneOf` and `anyOf`: an enum, where something tells the variants apart; otherwise what loses nothing.

use super::compose::{Parts, overlay};
use super::schema::{Lowered, Site, nullable};
use super::select::{Candidate, json_type};
use super::view::{Slot, View};
use super::{Lowering, annotations};
use crate::ir::{Facts, JsonType, Origin, Shape, Step, TypeId, TypeRef, Via};
use indexmap::IndexSet;
use serde_json::Value;
use std::collections::BTreeMap;

impl<'a> Lowering<'a> {
    /// Lowers a schema that has a `oneOf` or an `anyOf`.
    pub fn one_of(&mut self, view: &View<'a>, site: &Site) -> Lowered {
        let mut lowered = annotations(view);
        lowered.facts.via = Via::Composition;
        if !view.properties.is_empty() {
            return self.object_with_union(view, site, lowered);
        }
        if let [only] = view.one_of[..] {
            let place = Site { at: site.at.child(view.one_of_word).index(0), origin: site.origin.clone() };
            let member = self.slot(only, &place);
            return overlay(lowered, member);
        }
        if let Some(ty) = self.strings(view, site, &lowered) {
            return Lowered { ty, ..lowered };
        }
        if let Some(ty) = self.arrays(view, site) {
            return Lowered { ty, ..lowered };
        }
        lowered.ty = self.union(view, site, &lowered, None);
        lowered
    }

    /// An object whose union only constrains its properties is a struct; otherwise every variant gets the properties too.
    fn object_with_union(&mut self, view: &View<'a>, site: &Site, lowered: Lowered) -> Lowered {
        let mut base = Parts::default();
        base.own(view, &site.at);
        if view.one_of.iter().all(|variant| Self::only_constrains(*variant, &base)) {
            self.note("union-of-constraints", &site.at.child(view.one_of_word));
            let ty = self.merged(&base, site, &lowered);
            self.constrain(&ty, view, &base, site);
            return Lowered { ty, ..lowered };
        }
        let ty = self.union(view, site, &lowered, Some(&base));
        Lowered { ty, ..lowered }
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
        let ty = self.union(&view, &site, &lowered, Some(base));
        Lowered { ty, ..lowered }
    }

    /// Variants that are all strings: one open enum of all their values, or a plain string.
    fn strings(&mut self, view: &View<'a>, site: &Site, lowered: &Lowered) -> Option<TypeRef> {
        let mut values: IndexSet<String> = IndexSet::new();
        for variant in &view.one_of {
            let (seen, _) = self.follow(*variant, site);
            if seen.json_type != Some(JsonType::String) || !seen.one_of.is_empty() {
                return None;
            }
            values.extend(seen.values.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        if values.is_empty() {
            return Some(TypeRef::String);
        }
        let id = self.reserve(site, lowered);
        self.types[id].shape = Shape::StringEnum(values.into_iter().collect());
        Some(TypeRef::Named(id))
    }

    /// Variants that are all arrays: one array of what any of them holds.
    fn arrays(&mut self, view: &View<'a>, site: &Site) -> Option<TypeRef> {
        let mut items = Vec::new();
        for (index, variant) in view.one_of.iter().enumerate() {
            let place = site.within(&[view.one_of_word, &index.to_string()]);
            let (seen, target) = self.follow(*variant, &place);
            items.push((seen.items?, target.within(&["items"])));
        }
        let id = self.reserve(site, &annotations(view));
        let candidates = self.candidates(id, items);
        Some(TypeRef::Array(Box::new(self.settle(id, None, candidates))))
    }

    /// A union of the variants, each with the properties of `base` if there is one.
    fn union(&mut self, view: &View<'a>, site: &Site, lowered: &Lowered, base: Option<&Parts<'a>>) -> TypeRef {
        let id = self.reserve(site, lowered);
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
        let whole = base.is_none() && view.one_of_word == "oneOf";
        let first = candidates.first().filter(|_| whole).map(|candidate| candidate.ty.clone());
        let ty = self.settle(id, mapping, candidates);
        if let Shape::Union(union) = &mut self.types[id].shape {
            union.first = first.and_then(|ty| union.variants.iter().position(|variant| variant.ty == ty));
        }
        ty
    }

    fn candidates(&mut self, union: TypeId, slots: Vec<(Slot<'a>, Site)>) -> Vec<Candidate<'a>> {
        let mut candidates: Vec<Candidate<'a>> = Vec::new();
        let mut known: BTreeMap<TypeRef, usize> = BTreeMap::new();
        // All that are texts come to one candidate.
        let mut text: Option<usize> = None;
        for (index, (slot, place)) in slots.into_iter().enumerate() {
            let title = self.follow(slot, &place).0.data.title.clone();
            let at = place.at;
            let origin = Origin::Inside(union, Step::Variant(index, title.clone()));
            let lowered = self.variant(slot, &Site { at, origin });
            let reference = match slot {
                Slot::Reference(reference) => Some(reference),
                Slot::Schema(_) => None,
            };
            let facts = lowered.facts.clone();
            let ty = nullable(lowered);
            let is_text = json_type(&self.types, &ty) == Some(JsonType::String);
            match known.get(&ty).copied().or(text.filter(|_| is_text)) {
                Some(index) if candidates[index].ty == ty => candidates[index].references.extend(reference),
                Some(index) => {
                    candidates[index].ty = TypeRef::String;
                    known.insert(TypeRef::String, index);
                }
                None => {
                    text = text.or(is_text.then_some(candidates.len()));
                    known.insert(ty.clone(), candidates.len());
                    candidates.push(Candidate { ty, facts, title, references: reference.into_iter().collect() });
                }
            }
        }
        candidates
    }

    fn candidates_with(&mut self, union: TypeId, slots: Vec<(Slot<'a>, Site)>, base: &Parts<'a>) -> Vec<Candidate<'a>> {
        let mut candidates = Vec::new();
        for (index, (slot, place)) in slots.into_iter().enumerate() {
            let mut parts = base.clone();
            self.collect_slot(slot, &place, &mut parts);
            let view = self.follow(slot, &place).0;
            let title = view.data.title.clone();
            let origin = Origin::Inside(union, Step::Variant(index, title.clone()));
            let ty = self.merged(&parts, &Site { at: place.at, origin }, &annotations(&view));
            candidates.push(Candidate { ty, facts: Facts::default(), title, references: Vec::new() });
        }
        candidates
    }
}
