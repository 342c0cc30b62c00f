//! `allOf`: one type from several schemas.

use super::schema::{Lowered, Site};
use super::view::{Slot, View};
use super::{Lowering, annotations};
use crate::ir::{Field, Pointer, Shape, Struct, TypeId, TypeRef, Via};
use indexmap::{IndexMap, IndexSet};
use openapiv3::AdditionalProperties;
use std::collections::{BTreeMap, BTreeSet};

/// A schema and the place that it is written at.
pub(super) type Placed<'a> = (Slot<'a>, Pointer);

/// The parts of an `allOf`, flattened.
#[derive(Clone, Default)]
pub(super) struct Parts<'a> {
    /// Properties in order; a later one of the same name takes the place of the earlier, if it has structure.
    pub properties: IndexMap<&'a str, Placed<'a>>,
    /// The earlier ones, whose places others took.
    pub earlier: BTreeMap<&'a str, Vec<Placed<'a>>>,
    /// What later ones without structure say of properties that were there before.
    said: BTreeMap<&'a str, Vec<View<'a>>>,
    required: IndexSet<&'a str>,
    pub additional: Option<&'a AdditionalProperties>,
    /// Members that have structure, but no properties.
    pub other: Vec<(Slot<'a>, Site)>,
    /// Unions beside the properties or the members of a schema.
    pub unions: Vec<(View<'a>, Site)>,
    /// The components among the members.
    known: BTreeSet<&'a str>,
    /// How many members were looked at.
    members: usize,
    /// How many compositions are around the next member.
    depth: usize,
}

impl<'a> Lowering<'a> {
    /// Lowers a schema that has an `allOf`.
    pub fn all_of(&mut self, view: &View<'a>, site: &Site) -> Lowered {
        let mut lowered = annotations(view);
        lowered.facts.via = if view.is_reference() { Via::Reference } else { Via::Composition };
        if let Some((member, place)) = self.only_member(view, site) {
            self.say_beside(view, site, &mut lowered);
            let member = self.slot(member, &place);
            return overlay(lowered, member);
        }
        let mut parts = Parts::default();
        self.collect(view, site, &mut parts);
        if !parts.other.is_empty() {
            return self.mixed(parts, lowered, site);
        }
        match &std::mem::take(&mut parts.unions)[..] {
            [] => {}
            [(union, place)] if parts.properties.is_empty() => {
                let place = Site { at: place.at.clone(), origin: site.origin.clone() };
                let union = self.one_of(union, &place);
                return overlay(lowered, union);
            }
            [(union, place)] => return self.union_beside(&parts, (union, place), site, lowered),
            _ => self.note("all-of-mixed", &site.at),
        }
        lowered.ty = if parts.properties.is_empty() {
            self.value(&site.at, None).ty
        } else {
            self.merged(&parts, site, &lowered)
        };
        lowered
    }

    /// The one member that the `allOf` is another word for: nothing else has structure or asks for more properties.
    fn only_member(&mut self, view: &View<'a>, site: &Site) -> Option<(Slot<'a>, Site)> {
        let mut asked: IndexSet<&str> = view.required.iter().map(String::as_str).collect();
        let mut found = None;
        for (index, member) in view.all_of.iter().enumerate() {
            let place = Site { at: site.at.child("allOf").index(index), origin: site.origin.clone() };
            let (seen, _) = self.follow(*member, &place);
            if seen.is_annotation() {
                asked.extend(seen.required.iter().map(String::as_str));
            } else if found.replace((*member, place)).is_some() {
                return None;
            }
        }
        let (member, place) = found.filter(|_| view.properties.is_empty() && view.one_of.is_empty())?;
        let mut parts = Parts::default();
        self.collect_slot(member, &place, &mut parts);
        asked.is_subset(&parts.required).then_some((member, place))
    }

    /// Adds what members without structure say of the value.
    fn say_beside(&mut self, view: &View<'a>, site: &Site, lowered: &mut Lowered) {
        for member in &view.all_of {
            let (seen, _) = self.follow(*member, site);
            if seen.is_annotation() {
                let own = std::mem::replace(&mut lowered.facts.limits, seen.limits.clone());
                lowered.facts.limits.narrow(own);
                lowered.facts.default = lowered.facts.default.take().or(annotations(&seen).facts.default);
            }
        }
    }

    /// Several members of which some are not objects.
    fn mixed(&mut self, mut parts: Parts<'a>, lowered: Lowered, site: &Site) -> Lowered {
        let unions: Vec<_> = parts.other.iter().filter(|(slot, _)| self.is_union(*slot)).cloned().collect();
        let is_alone = parts.other.len() == 1 && parts.unions.is_empty();
        if let ([(union, place)], true) = (&unions[..], is_alone && !parts.properties.is_empty()) {
            parts.other.clear();
            return self.union_with_base(&parts, *union, place, site, lowered);
        }
        if parts.properties.is_empty() {
            self.note("all-of-values", &site.at);
            let (member, place) = parts.other.remove(0);
            let member = self.slot(member, &place);
            return overlay(lowered, member);
        }
        self.note("all-of-mixed", &site.at);
        let ty = self.merged(&parts, site, &lowered);
        Lowered { ty, ..lowered }
    }

    /// One struct of all the properties.
    pub fn merged(&mut self, parts: &Parts<'a>, site: &Site, lowered: &Lowered) -> TypeRef {
        if !self.may_inherit(parts.properties.len(), site) {
            return TypeRef::Value;
        }
        let id = self.reserve(site, lowered);
        self.merge_into(id, parts, site)
    }

    /// Gives a reserved type all the properties.
    pub fn merge_into(&mut self, id: TypeId, parts: &Parts<'a>, site: &Site) -> TypeRef {
        let fields = parts
            .properties
            .iter()
            .map(|(name, last)| {
                let mut field = self.overlapping(id, name, parts, last);
                let said = parts.said.get(name).into_iter().flatten();
                said.for_each(|view| refine(&mut field, annotations(view)));
                field
            })
            .collect();
        let (extra, extra_facts) = self.extra(id, parts.additional, site).unzip();
        let (extra_facts, required) = (extra_facts.map(Box::new), parts.required());
        self.types[id].shape = Shape::Struct(Struct { fields, required, extra, extra_facts, ..Struct::default() });
        TypeRef::Named(id)
    }

    /// Adds a schema and everything in its `allOf` to `parts`.
    pub fn collect(&mut self, view: &View<'a>, site: &Site, parts: &mut Parts<'a>) {
        self.note_unsaid(view, site);
        for (index, member) in view.all_of.iter().enumerate() {
            let place = Site { at: site.at.child("allOf").index(index), origin: site.origin.clone() };
            self.collect_slot(*member, &place, parts);
        }
        let has_other_structure = !view.all_of.is_empty() || !view.properties.is_empty();
        if has_other_structure && !view.one_of.is_empty() {
            parts.unions.push((view.clone(), site.clone()));
        }
        parts.own(view, &site.at);
    }

    /// Adds a member to `parts`.
    pub fn collect_slot(&mut self, member: Slot<'a>, place: &Site, parts: &mut Parts<'a>) {
        let is_known = matches!(member, Slot::Reference(reference) if !parts.known.insert(reference));
        if !self.may_compose(place, parts.depth, parts.members, is_known) {
            return;
        }
        parts.members += 1;
        let (view, target) = self.follow(member, place);
        if view.all_of.is_empty() && view.properties.is_empty() && !view.is_annotation() {
            parts.other.push((member, place.clone()));
        }
        parts.depth += 1;
        self.collect(&view, &target, parts);
        parts.depth -= 1;
    }

    fn is_union(&mut self, slot: Slot<'a>) -> bool {
        let site = Site { at: Pointer::root(), origin: crate::ir::Origin::Component(String::new()) };
        !self.follow(slot, &site).0.one_of.is_empty()
    }
}

impl<'a> Parts<'a> {
    /// Adds what the schema itself says.
    pub fn own(&mut self, view: &View<'a>, at: &Pointer) {
        self.required.extend(view.required.iter().map(String::as_str));
        self.additional = view.additional.or(self.additional);
        for (name, slot) in &view.properties {
            let place = at.child("properties").child(name);
            let said = slot.only_says();
            if let (true, Some(said)) = (self.properties.contains_key(name), said) {
                self.said.entry(name).or_default().push(said);
                continue;
            }
            let earlier = self.properties.insert(name, (*slot, place));
            let other = earlier.filter(|(earlier, _)| !earlier.is_same(*slot));
            other.into_iter().for_each(|other| self.earlier.entry(name).or_default().push(other));
        }
    }

    fn required(&self) -> Vec<String> {
        self.required.iter().map(|name| (*name).to_owned()).collect()
    }

    /// Whether the parts require this property.
    pub fn asks(&self, name: &str) -> bool {
        self.required.contains(name)
    }

    /// Whether the parts have this property.
    pub fn has(&self, name: &str) -> bool {
        self.properties.contains_key(name)
    }
}

/// The property with what a later part of the `allOf` says of it.
fn refine(field: &mut Field, said: Lowered) {
    let facts = &mut field.facts;
    facts.default = said.facts.default.or(facts.default.take());
    facts.example = said.facts.example.or(facts.example.take());
    facts.read_only |= said.facts.read_only;
    facts.write_only |= said.facts.write_only;
    facts.limits.narrow(said.facts.limits);
    field.docs.description = said.docs.description.or(field.docs.description.take());
    field.docs.deprecated = said.docs.deprecated.or(field.docs.deprecated.take());
}

/// `member` with what the schema around it says of the value.
pub(super) fn overlay(outer: Lowered, member: Lowered) -> Lowered {
    let mut facts = member.facts;
    facts.via = outer.facts.via;
    facts.written_type = outer.facts.written_type;
    facts.limits.narrow(outer.facts.limits);
    facts.default = outer.facts.default.or(facts.default);
    facts.example = outer.facts.example.or(facts.example);
    facts.nullable |= outer.nullable;
    facts.read_only |= outer.facts.read_only;
    facts.write_only |= outer.facts.write_only;
    let mut docs = member.docs;
    docs.behind = (facts.via == Via::Reference).then(|| docs.description.clone().unwrap_or_default());
    docs.description = outer.docs.description.or(docs.description);
    docs.deprecated = outer.docs.deprecated.or(docs.deprecated);
    Lowered {
        ty: member.ty,
        nullable: outer.nullable || member.nullable,
        docs,
        facts,
        title: outer.title.or(member.title),
    }
}
