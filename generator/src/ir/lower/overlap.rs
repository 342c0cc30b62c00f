//! A property that several members of an `allOf` have: all that they say holds of one value.
//!
//! Objects are one object with the properties of each, and so are the items of arrays. Of anything else the last member's schema is
//! taken, with a note where the others say something else.

use super::compose::{Parts, Placed};
use super::schema::{Lowered, Site};
use super::view::View;
use super::{Lowering, annotations};
use crate::ir::{Field, JsonType, Origin, Pointer, TypeId, TypeRef, Via};
use std::collections::{BTreeMap, BTreeSet};

/// Objects of several members are inside each other no deeper than this.
const DEEPEST_OVERLAP: usize = 32;

/// So many pairs of schemas are compared to find whether one says more than another.
const MANY_PAIRS: usize = 200;

/// Objects of several members that are known, by the places of those, and how many are around the next.
#[derive(Debug, Default)]
pub(super) struct Overlaps {
    known: BTreeMap<Vec<Pointer>, TypeRef>,
    depth: usize,
}

/// What is said of the inside of a value.
enum Structure<'a> {
    /// Nothing.
    Open,
    Object(Box<Parts<'a>>),
    List(Placed<'a>),
    /// A text, a number or a truth value.
    Scalar(JsonType),
    /// A map, a union, a list of anything.
    Other,
}

impl<'a> Lowering<'a> {
    /// A property of the type `owner`, by all the parts that have it.
    pub fn overlapping(&mut self, owner: TypeId, name: &'a str, parts: &Parts<'a>, last: &Placed<'a>) -> Field {
        let required = parts.asks(name);
        let Some(earlier) = parts.earlier.get(name) else {
            return self.field(owner, name, last.0, last.1.clone(), required);
        };
        let site = self.property_site(owner, name, last.1.clone());
        let members: Vec<Placed<'a>> = earlier.iter().chain([last]).cloned().collect();
        self.deeper(&site, |lowering| lowering.joined(&members, &site)).into_field(name, last.1.clone(), required)
    }

    /// One value of which all members are true.
    fn joined(&mut self, members: &[Placed<'a>], site: &Site) -> Lowered {
        let structures: Vec<Structure<'a>> = members.iter().map(|member| self.structure(member)).collect();
        let said =
            structures.iter().rposition(|structure| !matches!(structure, Structure::Open)).unwrap_or(members.len() - 1);
        let last = &members[said];
        let others =
            || structures.iter().enumerate().filter(|(index, _)| *index != said).map(|(_, structure)| structure);
        if others().any(|other| differs(other, &structures[said])) {
            self.note("all-of-property", &site.at);
        } else if members.iter().any(|earlier| self.adds(earlier, last)) {
            if self.overlaps.depth < DEEPEST_OVERLAP {
                self.overlaps.depth += 1;
                let whole = self.whole_of(members, structures, site);
                self.overlaps.depth -= 1;
                return whole;
            }
            self.note("nested-too-deep", &site.at);
        }
        self.slot(last.0, &Site { at: last.1.clone(), origin: site.origin.clone() })
    }

    /// The object, or the list of objects, that the members are together.
    fn whole_of(&mut self, members: &[Placed<'a>], structures: Vec<Structure<'a>>, site: &Site) -> Lowered {
        let mut whole = self.said_of(members);
        let items: Vec<Placed<'a>> = structures.into_iter().filter_map(Structure::items).collect();
        if !items.is_empty() {
            let item = self.joined(&items, &site.item());
            whole.facts.items = Some(Box::new(item.facts.clone()));
            let ty = if item.nullable { item.ty.or_null() } else { item.ty };
            return Lowered { ty: TypeRef::Array(Box::new(ty)), ..whole };
        }
        let key: Vec<Pointer> = members.iter().map(|member| self.target(member)).collect();
        if let Some(known) = self.overlaps.known.get(&key) {
            return Lowered { ty: known.clone(), ..whole };
        }
        let mut parts = Parts::default();
        members.iter().for_each(|(slot, at)| {
            let place = Site { at: at.clone(), origin: site.origin.clone() };
            self.collect_slot(*slot, &place, &mut parts);
        });
        if !self.may_inherit(parts.properties.len(), site) {
            return whole;
        }
        let id = self.reserve(site, &whole);
        self.overlaps.known.insert(key, TypeRef::Named(id));
        whole.ty = self.merge_into(id, &parts, site);
        whole
    }

    /// What the members say beside their structure: null is a value where each has it.
    fn said_of(&mut self, members: &[Placed<'a>]) -> Lowered {
        let each = members.iter().map(|member| annotations(&self.behind(member).0));
        let mut whole = each
            .reduce(|earlier, mut later| {
                later.nullable &= earlier.nullable;
                later.facts.nullable &= earlier.nullable;
                later.docs.description = later.docs.description.or(earlier.docs.description);
                later.docs.deprecated = later.docs.deprecated.or(earlier.docs.deprecated);
                later
            })
            .expect("there are members");
        whole.facts.via = Via::Composition;
        whole
    }

    /// Whether an earlier schema has properties that a later one does not have, in itself or further in; it may, where that is far.
    fn adds(&mut self, earlier: &Placed<'a>, later: &Placed<'a>) -> bool {
        let mut open = vec![(earlier.clone(), later.clone())];
        let mut seen = BTreeSet::new();
        while let Some((earlier, later)) = open.pop() {
            let pair = (self.target(&earlier), self.target(&later));
            if pair.0 == pair.1 || !seen.insert(pair) {
                continue;
            }
            if seen.len() > MANY_PAIRS {
                return true;
            }
            match (self.structure(&earlier), self.structure(&later)) {
                (Structure::Object(earlier), Structure::Object(later)) => {
                    for (name, own) in &earlier.properties {
                        let Some(other) = later.properties.get(name) else { return true };
                        open.push((own.clone(), other.clone()));
                    }
                }
                (Structure::List(earlier), Structure::List(later)) => open.push((earlier, later)),
                _ => {}
            }
        }
        false
    }

    fn structure(&mut self, written: &Placed<'a>) -> Structure<'a> {
        let (view, target) = self.behind(written);
        if let (Some(items), true) = (view.items, view.all_of.is_empty() && view.one_of.is_empty()) {
            return Structure::List((items, target.at.child("items")));
        }
        if view.is_annotation() && view.json_type.is_none() {
            return Structure::Open;
        }
        let mut parts = Parts::default();
        self.collect_slot(written.0, &target, &mut parts);
        let is_object = parts.other.is_empty() && parts.unions.is_empty() && view.one_of.is_empty();
        match view.json_type {
            None | Some(JsonType::Object) if is_object => Structure::Object(Box::new(parts)),
            Some(JsonType::Object | JsonType::Array) | None => Structure::Other,
            Some(ty) => Structure::Scalar(ty),
        }
    }

    /// The place of the schema behind references.
    fn target(&mut self, written: &Placed<'a>) -> Pointer {
        self.behind(written).1.at
    }

    /// The schema behind references, and its place; of what it is a part does not matter.
    fn behind(&mut self, (slot, at): &Placed<'a>) -> (View<'a>, Site) {
        self.follow(*slot, &Site { at: at.clone(), origin: Origin::Component(String::new()) })
    }
}

impl<'a> Structure<'a> {
    fn items(self) -> Option<Placed<'a>> {
        if let Self::List(items) = self { Some(items) } else { None }
    }
}

/// Whether what one says is lost where the other is taken, or no value is both.
fn differs(one: &Structure<'_>, other: &Structure<'_>) -> bool {
    use JsonType::{Integer, Number};
    match (one, other) {
        (Structure::Open, _)
        | (_, Structure::Open)
        | (Structure::Object(_), Structure::Object(_))
        | (Structure::List(_), Structure::List(_)) => false,
        (Structure::Scalar(one), Structure::Scalar(other)) => {
            one != other && !matches!((one, other), (Integer, Number) | (Number, Integer))
        }
        _ => true,
    }
}
