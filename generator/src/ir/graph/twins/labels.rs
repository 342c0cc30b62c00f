//! Twins under a lock: who shares a type stays so, as long as it says the same.
//!
//! In: types with the names that the lock has for them, and the groups that they would be in without it. Out: one type for
//! each name. Where places of one name no longer say the same, those that say what they
//! said keep it, else most of them.

use super::{Twins, is_component, join};
use crate::config::Config;
use crate::ir::key::of_types;
use crate::ir::uses::{kind_of, members};
use crate::ir::{Id, IdVec, Operation, Owner, Pointer, TypeDef, TypeId};
use crate::lock::Lock;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The names that types have in the lock, and could have.
pub(super) struct Labels {
    current: Vec<Option<String>>,
    /// Whether the type is in the lock under its own key.
    is_exact: Vec<bool>,
    /// Names that the key had.
    former: Vec<Vec<String>>,
    /// Whether `sdk.toml` has a name for it.
    is_named: Vec<bool>,
    /// Whether its members are those that the lock has.
    is_same: Vec<bool>,
    /// Names that the type lost since it says something else.
    lost: Vec<BTreeSet<String>>,
}

/// The types of one name, by their group, or by themselves where they are in none.
type TypesByGroup = BTreeMap<(Option<usize>, usize), Vec<TypeId>>;

impl Labels {
    pub fn new(types: &IdVec<TypeId, TypeDef>, operations: &[Operation], lock: &Lock, config: &Config) -> Self {
        let places: Vec<&Pointer> = operations.iter().map(|operation| &operation.at).collect();
        let keys = of_types(types, &places);
        let label = |def: &TypeDef| def.locked.clone().filter(|_| def.flow.is_used() && def.constant().is_none());
        Self {
            current: types.values().map(label).collect(),
            is_exact: keys.values().map(|key| lock.name(key).is_some()).collect(),
            former: keys.values().map(|key| lock.former_names(key).map(str::to_owned).collect()).collect(),
            is_named: keys.values().map(|key| config.type_name(key).is_some()).collect(),
            is_same: Vec::new(),
            lost: vec![BTreeSet::new(); types.len()],
        }
    }

    /// Joins the types of each name; `natural` are the groups of types that say the same, whatever they are called.
    pub fn join(mut self, types: &mut IdVec<TypeId, TypeDef>, lock: &Lock, twins: &Twins, natural: &[Vec<TypeId>]) {
        self.is_same = types.iter().map(|(id, def)| self.says_the_same(lock, id, def)).collect();
        natural.iter().for_each(|group| self.adopt(types, group));
        let mut groups = twins.groups(types, &self.current);
        while self.part(types, &groups) {
            groups = twins.groups(types, &self.current);
        }
        for group in &groups {
            match self.current[group[0].index()] {
                Some(_) => join_all(types, group),
                None => join(types, group),
            }
        }
        let homes: BTreeMap<String, Owner> =
            types.values().filter_map(|def| Some((module(def.locked.as_ref())?, def.also?))).collect();
        for ((_, def), label) in types.iter_mut().zip(self.current) {
            if label != def.locked {
                let home = module(label.as_ref()).and_then(|module| homes.get(&module).copied());
                def.also = home.filter(|home| *home != def.owner);
            }
            def.locked = label;
        }
    }

    /// Gives what is new in a group the name of the type that would stand for it, and what came back the name that it had.
    fn adopt(&mut self, types: &IdVec<TypeId, TypeDef>, group: &[TypeId]) {
        let known: Vec<(TypeId, String)> =
            group.iter().filter_map(|id| Some((*id, self.current[id.index()].clone()?))).collect();
        let component = super::only_component(types, group);
        let leader = component.or_else(|| group.iter().copied().find(|id| !is_component(&types[*id])));
        let of_leader = leader.and_then(|leader| self.current[leader.index()].clone());
        let of_first = known.iter().find(|(id, _)| !is_component(&types[*id])).map(|(_, label)| label.clone());
        let given = of_leader.or(of_first.filter(|_| component.is_none()));
        for id in group {
            let index = id.index();
            let former = known.iter().find(|(other, label)| other != id && self.former[index].contains(label));
            if let Some((_, label)) = former {
                self.current[index] = Some(label.clone());
            } else if self.current[index].is_none() && !is_component(&types[*id]) && !self.is_named[index] {
                self.current[index].clone_from(&given);
            }
        }
    }

    fn says_the_same(&self, lock: &Lock, id: TypeId, def: &TypeDef) -> bool {
        let Some(label) = &self.current[id.index()] else { return false };
        let (_, word) = kind_of(&def.shape);
        let known: BTreeSet<&str> = lock.living_said(label, word).map(|(what, _)| what).collect();
        members(&def.shape).into_iter().collect::<BTreeSet<&str>>() == known
    }

    /// Takes a name from those of its types that differ from most. Returns whether any lost one.
    fn part(&mut self, types: &IdVec<TypeId, TypeDef>, groups: &[Vec<TypeId>]) -> bool {
        let mut number = vec![None; types.len()];
        for (index, group) in groups.iter().enumerate() {
            group.iter().for_each(|id| number[id.index()] = Some(index));
        }
        let mut parts: BTreeMap<&str, TypesByGroup> = BTreeMap::new();
        for id in types.ids() {
            let Some(label) = &self.current[id.index()] else { continue };
            let part = (number[id.index()], if number[id.index()].is_some() { 0 } else { id.index() });
            parts.entry(label).or_default().entry(part).or_default().push(id);
        }
        let losers: Vec<TypeId> = parts.values().flat_map(|parts| self.losers(parts.values())).collect();
        for id in &losers {
            let index = id.index();
            self.lost[index].extend(self.current[index].take());
            let living: BTreeSet<&String> = self.current.iter().flatten().collect();
            let free = |name: &&String| !self.lost[index].contains(*name) && !living.contains(name);
            self.current[index] = self.former[index].iter().find(free).cloned();
        }
        !losers.is_empty()
    }

    fn losers<'p>(&self, parts: impl Iterator<Item = &'p Vec<TypeId>>) -> Vec<TypeId> {
        let parts: Vec<&Vec<TypeId>> = parts.collect();
        let weight = |part: &Vec<TypeId>| {
            let exact = part.iter().filter(|id| self.is_exact[id.index()]).count();
            (exact > 0, self.is_same[part[0].index()], exact, part.len(), Reverse(part[0]))
        };
        let most = parts.iter().max_by_key(|part| weight(part)).copied();
        parts
            .into_iter()
            .filter(|part| most.is_some_and(|most| !std::ptr::eq(most, *part)))
            .flatten()
            .copied()
            .collect()
    }
}

/// The module in front of a name.
fn module(label: Option<&String>) -> Option<String> {
    label.and_then(|name| name.split_once("::")).map(|(module, _)| module.to_owned())
}

/// Lets the first component stand for all of a group, else the first type.
fn join_all(types: &mut IdVec<TypeId, TypeDef>, group: &[TypeId]) {
    let first = group.iter().copied().find(|id| is_component(&types[*id])).or(group.first().copied());
    let Some(first) = first else { return };
    let also = group.iter().find_map(|id| types[*id].also);
    types[first].also = types[first].also.or(also);
    for id in group.iter().copied().filter(|id| *id != first) {
        types[id].same_as = Some(first);
    }
}
