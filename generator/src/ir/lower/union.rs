//! `oneOf` and `anyOf`: an enum, where something tells the variants apart; otherwise what loses nothing.

use super::compose::{Parts, overlay};
use super::schema::{Lowered, Site, nullable};
use super::select::{Candidate, Choice, best_guess, choose, fields, json_type};
use super::view::{Slot, View};
use super::{Lowering, annotations};
use crate::ir::{
    Alternative, Facts, Field, JsonType, Origin, Presence, Select, Shape, Step, Struct, TypeId, TypeRef, Union,
    Variant, Via,
};
use indexmap::IndexMap;
use serde_json::Value;

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
            self.constrain(&ty, view, &base);
            return Lowered { ty, ..lowered };
        }
        let ty = self.union(view, site, &lowered, Some(&base));
        Lowered { ty, ..lowered }
    }

    /// Whether a variant says no more than which of the known properties must or must not be there.
    fn only_constrains(variant: Slot<'a>, base: &Parts<'a>) -> bool {
        let Slot::Schema(schema) = variant else { return false };
        let view = View::of(schema);
        let forbids = |slot: Slot<'a>| matches!(slot, Slot::Schema(schema) if View::of(schema).not);
        view.one_of.is_empty()
            && view.all_of.is_empty()
            && view.items.is_none()
            && view.properties.iter().all(|(name, slot)| base.has(name) || forbids(*slot))
    }

    /// Keeps what such a union says of the struct's properties.
    fn constrain(&mut self, ty: &TypeRef, view: &View<'a>, base: &Parts<'a>) {
        let mut alternatives: Vec<Alternative> = view.one_of.iter().map(|slot| alternative(*slot, base)).collect();
        if view.one_of_word == "oneOf" {
            exclude_each_other(&mut alternatives);
        }
        if let Some(Shape::Struct(object)) = ty.named().map(|id| &mut self.types[id].shape) {
            object.alternatives = alternatives;
        }
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
        let mut values: Vec<String> = Vec::new();
        for variant in &view.one_of {
            let (seen, _) = self.follow(*variant, site);
            if seen.json_type != Some(JsonType::String) || !seen.one_of.is_empty() {
                return None;
            }
            for value in seen.values.iter().filter_map(Value::as_str) {
                if !values.iter().any(|known| known == value) {
                    values.push(value.to_owned());
                }
            }
        }
        if values.is_empty() {
            return Some(TypeRef::String);
        }
        let id = self.reserve(site, lowered);
        self.types[id].shape = Shape::StringEnum(values);
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
        for (index, (slot, place)) in slots.into_iter().enumerate() {
            let title = self.follow(slot, &place).0.data.title.clone();
            let at = place.at;
            let origin = Origin::Inside(union, Step::Variant(index, title.clone()));
            let lowered = self.slot(slot, &Site { at, origin });
            let reference = match slot {
                Slot::Reference(reference) => Some(reference),
                Slot::Schema(_) => None,
            };
            let facts = lowered.facts.clone();
            let ty = nullable(lowered);
            let is_string = |ty: &TypeRef| json_type(&self.types, ty) == Some(JsonType::String);
            match candidates.iter_mut().find(|known| known.ty == ty || is_string(&known.ty) && is_string(&ty)) {
                Some(known) if known.ty == ty => known.references.extend(reference),
                Some(known) => known.ty = TypeRef::String,
                None => candidates.push(Candidate { ty, facts, title, references: reference.into_iter().collect() }),
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

    /// A union of types that are known already.
    pub fn either(&mut self, site: &Site, types: [TypeRef; 2]) -> TypeRef {
        let id = self.reserve_empty(site);
        let candidates = types.into_iter().map(Candidate::bare);
        self.settle(id, None, candidates.collect())
    }

    /// Makes the reserved type the union of the candidates, or finds what else they come to.
    fn settle(
        &mut self,
        id: TypeId,
        discriminator: Option<&openapiv3::Discriminator>,
        mut candidates: Vec<Candidate<'a>>,
    ) -> TypeRef {
        if candidates.len() == 1 {
            return candidates.remove(0).ty;
        }
        let mapping: Option<(&str, &IndexMap<String, String>)> =
            discriminator.map(|found| (found.property_name.as_str(), &found.mapping));
        let Choice { tag, selects, left } = choose(&self.types, mapping, &candidates);
        if selects.contains(&None) {
            if let Some(fields) = self.same_shape(id, &candidates) {
                self.types[id].shape = Shape::Struct(Struct { fields, ..Struct::default() });
                return TypeRef::Named(id);
            }
            self.ambiguous.insert(id);
        }
        let mut variants = Vec::new();
        for (index, (candidate, select)) in candidates.into_iter().zip(selects).enumerate() {
            let select = select.unwrap_or_else(|| best_guess(&self.types, &candidate.ty));
            let Candidate { ty, facts, title, .. } = candidate;
            variants.push((left == Some(index), Variant { ty, select, title, facts }));
        }
        self.types[id].shape = Shape::Union(Union { tag, variants: ordered(variants), first: None });
        TypeRef::Named(id)
    }

    /// Structs of the same properties, some of another type, are one struct in which those properties are unions.
    fn same_shape(&mut self, owner: TypeId, candidates: &[Candidate<'a>]) -> Option<Vec<Field>> {
        let all: Vec<Vec<Field>> =
            candidates.iter().map(|candidate| fields(&self.types, &candidate.ty).to_vec()).collect();
        let (first, others) = all.split_first()?;
        let same_names = |other: &Vec<Field>| other.iter().map(|f| &f.wire).eq(first.iter().map(|f| &f.wire));
        if first.is_empty() || !others.iter().all(same_names) {
            return None;
        }
        let mut merged = first.clone();
        for (index, field) in merged.iter_mut().enumerate() {
            let mut types: Vec<Candidate<'a>> = Vec::new();
            for fields in &all {
                let ty = fields[index].ty.clone();
                if !types.iter().any(|known| known.ty == ty) {
                    types.push(Candidate { facts: fields[index].facts.clone(), ..Candidate::bare(ty) });
                }
            }
            if types.len() > 1 {
                let origin = Origin::Inside(owner, Step::Property(field.wire.clone()));
                let site = Site { at: field.at.clone(), origin };
                let id = self.reserve_empty(&site);
                field.ty = self.settle(id, None, types);
            }
            if !all.iter().all(|fields| fields[index].presence.is_required()) {
                field.presence = Presence::Optional;
            }
        }
        Some(merged)
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

/// More particular variants first, so that the first match is the right one.
fn ordered(mut variants: Vec<(bool, Variant)>) -> Vec<Variant> {
    variants.sort_by_key(|(left, variant)| match &variant.select {
        _ if *left => 3,
        Select::Tag(_) | Select::Values(_) => 0,
        Select::Keys(_) => 1,
        Select::Json(_) => 2,
    });
    variants.into_iter().map(|(_, variant)| variant).collect()
}
