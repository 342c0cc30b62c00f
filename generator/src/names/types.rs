//! The names of types: what each could be called, and who gets it.
//!
//! In: where every type comes from. Out: one name per type, unique in its module. Components come first, then what
//! stands at operations, then what stands inside those, outermost first: an outer name is part of an inner one.

use super::candidates::{Candidates, at_operation, component, inside};
use super::constructors::locked_literal;
use super::ident::TypeName;
use super::phrase::Phrases;
use super::reserved::RESERVED;
use super::rules::SdkName;
use super::scope::{Claim, Scope, settle};
use super::shared::of_twins;
use crate::config::Config;
use crate::ir::{Api, Id, IdVec, Origin, Owner, TypeId};
use crate::lock::{Lock, LockedWord};
use std::collections::{BTreeMap, BTreeSet};

/// The scopes of all modules, with the crate's own names taken.
pub(super) type Modules = BTreeMap<Owner, Scope>;

/// Names every type of `api`. The names stay taken in `modules`.
pub(super) fn name(
    api: &Api,
    sdk: &[SdkName],
    keys: &IdVec<TypeId, String>,
    config: &Config,
    locked: Option<LockedModules<'_>>,
    modules: &mut Modules,
) -> IdVec<TypeId, TypeName> {
    for (_, ty) in api.types.iter() {
        modules.entry(ty.owner).or_default().reserve_list(RESERVED);
    }
    let twins = twins(api);
    let mut names: Vec<Option<String>> = vec![None; api.types.len()];
    give_configured(api, keys, config, modules, &mut names);
    if let Some(locked) = locked {
        give_locked(api, locked, modules, &mut names);
    }
    let is_open = |id: &TypeId| {
        names[id.index()].is_none() && api.types[*id].same_as.is_none() && api.types[*id].constant().is_none()
    };
    let open: Vec<TypeId> = api.types.ids().filter(is_open).collect();
    let (outer, inner): (Vec<TypeId>, Vec<TypeId>) =
        open.into_iter().partition(|&id| Wave::of(&api.types[id].origin) != Wave::Inside);
    let (components, others) = outer.into_iter().partition(|&id| Wave::of(&api.types[id].origin) == Wave::Components);
    give(api, components, &|id, _| component(&api.types[id].origin, &config.naming), modules, &mut names);
    let phrases = Phrases::new(sdk);
    let found = |id: TypeId| {
        let Origin::Operation(op, place) = &api.types[id].origin else {
            unreachable!("only operations' types are left")
        };
        let name = &sdk[op.index()];
        at_operation(&phrases.stems(name, &api.operations[*op]), &phrases.nouns(&name.resource), place)
    };
    let of_operations = |id, known: &GivenNames| shared(api, id, &twins, known).into_iter().chain(found(id)).collect();
    give(api, others, &of_operations, modules, &mut names);
    give_inside(api, inner, &twins, modules, &mut names);
    api.types.map(|id, def| match (def.constant(), &names[api.emitted(id).index()]) {
        (Some(_), _) => TypeName::made("String"),
        (None, name) => TypeName::made(name.as_deref().expect("every type is named")),
    })
}

/// The types that stand for several, with all of these.
fn twins(api: &Api) -> BTreeMap<TypeId, Vec<TypeId>> {
    let mut twins: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        if let Some(first) = def.same_as {
            twins.entry(first).or_insert_with(|| vec![first]).push(id);
        }
    }
    twins
}

/// Names what stands inside other types, outermost first.
fn give_inside(
    api: &Api,
    mut open: Vec<TypeId>,
    twins: &BTreeMap<TypeId, Vec<TypeId>>,
    modules: &mut Modules,
    names: &mut [Option<String>],
) {
    while !open.is_empty() {
        let ready = |id: &TypeId| match &api.types[*id].origin {
            Origin::Inside(parent, _) => names[api.emitted(*parent).index()].is_some(),
            _ => false,
        };
        let (now, later): (Vec<TypeId>, Vec<TypeId>) = open.into_iter().partition(ready);
        assert!(!now.is_empty(), "every chain of inside-of ends at a component or an operation");
        open = later;
        let found =
            |id, known: &GivenNames| shared(api, id, twins, known).into_iter().chain(inside(api, id, known)).collect();
        give(api, now, &found, modules, names);
    }
}

/// The names that are given.
type GivenNames = [Option<String>];

/// What a type that stands for several could be called.
fn shared(api: &Api, id: TypeId, twins: &BTreeMap<TypeId, Vec<TypeId>>, known: &GivenNames) -> Candidates {
    twins.get(&id).map_or_else(Vec::new, |members| of_twins(api, members, known))
}

/// When a type is named.
#[derive(PartialEq, Eq)]
enum Wave {
    Components,
    Operations,
    Inside,
}

impl Wave {
    fn of(origin: &Origin) -> Self {
        match origin {
            Origin::Component(_) | Origin::ComponentItem(_) | Origin::Shared(..) => Self::Components,
            Origin::Operation(..) => Self::Operations,
            Origin::Inside(..) => Self::Inside,
        }
    }
}

/// Gives the names that `sdk.toml` decides, before any other.
fn give_configured(
    api: &Api,
    keys: &IdVec<TypeId, String>,
    config: &Config,
    modules: &mut Modules,
    names: &mut [Option<String>],
) {
    for (id, ty) in api.types.iter() {
        // Of several twins that are given a name, the first has it.
        let slot = &mut names[api.emitted(id).index()];
        if let (None, Some(name)) = (&slot, config.type_name(&keys[id])) {
            let scope = modules.get_mut(&ty.owner).expect("every owner has a scope");
            *slot = Some(scope.claim([name.to_owned()]));
        }
    }
}

/// A lock, and the owners of the modules in it.
#[derive(Clone, Copy)]
pub(super) struct LockedModules<'a> {
    pub(super) lock: &'a Lock,
    pub(super) owners: &'a BTreeMap<String, Owner>,
}

impl LockedModules<'_> {
    /// The owner and the name that `voice::Call` stands for.
    fn split<'n>(&self, name: &'n str) -> Option<(Owner, &'n str)> {
        let (module, name) = name.split_once("::")?;
        Some((*self.owners.get(module)?, name))
    }
}

/// Gives the names that the lock has, and takes those that anything else of it has: they are for nothing new.
fn give_locked(api: &Api, locked: LockedModules<'_>, modules: &mut Modules, names: &mut [Option<String>]) {
    let lock = locked.lock;
    let mut given: BTreeSet<(Owner, &str)> = BTreeSet::new();
    for (id, def) in api.types.iter().filter(|(_, def)| def.same_as.is_none()) {
        let Some(name) = def.locked.as_deref().filter(|_| names[id.index()].is_none()) else { continue };
        let defined = lock.said(name, LockedWord::Defined, "").unwrap_or(name);
        let wanted = locked.split(defined).filter(|(owner, _)| *owner == def.owner).map(|(_, name)| name);
        let is_free = |name: &&str| modules.get(&def.owner).is_some_and(|scope| !scope.has(name));
        if let Some(wanted) = wanted.filter(is_free).filter(|wanted| given.insert((def.owner, *wanted))) {
            names[id.index()] = Some(wanted.to_owned());
        }
    }
    for (owner, name) in given.into_iter().chain(lock.all_names().into_iter().filter_map(|name| locked.split(name))) {
        modules.entry(owner).or_default().reserve(&[name]);
    }
    for name in lock.all_names() {
        let said = [LockedWord::Defined, LockedWord::Required].map(|word| lock.said(name, word, ""));
        if let ([defined, literal], Some((owner, _))) = (said, locked.split(name)) {
            let defined = defined.and_then(|name| locked.split(name));
            let owner = defined.map_or(owner, |(owner, _)| owner);
            let literal = literal.and_then(|literal| literal.split(' ').next()).map(|literal| (owner, literal));
            for (owner, name) in defined.into_iter().chain(literal) {
                modules.entry(owner).or_default().reserve(&[name]);
            }
        }
    }
    share_locked(api, modules, names);
}

/// Types that a module only hands on are called as there, where that is free among the shared ones.
fn share_locked(api: &Api, modules: &mut Modules, names: &mut [Option<String>]) {
    for (id, def) in api.types.iter().filter(|(_, def)| def.same_as.is_none() && def.also.is_some()) {
        if let (None, Some((module, name))) =
            (&names[id.index()], def.locked.as_deref().and_then(|name| name.split_once("::")))
        {
            let scope = modules.entry(def.owner).or_default();
            names[id.index()] = Some(scope.claim([name.to_owned(), format!("{}{name}", TypeName::spell(module))]));
        }
    }
}

/// Settles the names of `ids` among each other and with those given before. What nobody sends or receives comes last:
/// it is not emitted.
fn give(
    api: &Api,
    ids: Vec<TypeId>,
    found: &dyn Fn(TypeId, &GivenNames) -> Candidates,
    modules: &mut Modules,
    names: &mut [Option<String>],
) {
    let travels = |id: &TypeId| api.types[*id].flow.is_used();
    let (used, unused): (Vec<TypeId>, Vec<TypeId>) = ids.into_iter().partition(travels);
    let claims = |ids: &[TypeId]| -> Vec<Claim<Owner>> {
        let claim = |&id: &TypeId| Claim { scope: api.types[id].owner, candidates: allowed(found(id, names)) };
        ids.iter().map(claim).collect()
    };
    // What is found does not depend on the names that are given here.
    let claims = [claims(&used), claims(&unused)];
    for (ids, claims) in [used, unused].into_iter().zip(claims) {
        for (id, name) in ids.into_iter().zip(settle(&claims, modules)) {
            names[id.index()] = Some(name);
        }
    }
}

/// Characters of a type's name: rustdoc makes a file of it, with more in front and behind.
const LONGEST: usize = 160;

/// The candidates as type names, no longer than a file's may be, reserved ones with `Model` behind them.
fn allowed(candidates: Candidates) -> Vec<String> {
    let spelled = candidates.into_iter().map(|text| TypeName::spell(&text).chars().take(LONGEST).collect::<String>());
    let mut names: Vec<String> =
        spelled.map(|name| if RESERVED.contains(&name.as_str()) { format!("{name}Model") } else { name }).collect();
    names.dedup();
    names
}

/// Names for `new`'s argument of each type: `CreateBrandRequired`.
pub(super) fn required_literals(
    api: &Api,
    names: &IdVec<TypeId, TypeName>,
    lock: Option<&Lock>,
    modules: &mut Modules,
) -> IdVec<TypeId, TypeName> {
    api.types.map(|id, ty| {
        let locked = lock.zip(ty.locked.as_deref()).and_then(|(lock, name)| locked_literal(lock, name));
        if let Some(locked) = locked {
            return locked;
        }
        let scope = modules.get_mut(&ty.owner).expect("every owner has a scope");
        let name = &names[id];
        let candidates = [format!("{name}Required"), format!("{name}RequiredFields")];
        if ty.is_emitted() { TypeName::made(scope.claim(candidates)) } else { TypeName::made(candidates[0].as_str()) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_longer_than_that_of_a_file() {
        assert_eq!(allowed(vec!["a".repeat(300), "error".to_owned()])[0].len(), LONGEST);
    }
}
