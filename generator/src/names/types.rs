//! The names of types: what each could be called, and who gets it.
//!
//! In: where every type comes from. Out: one name per type, unique in its module. Components come first, then what
//! stands at operations, then what stands inside those, outermost first: an outer name is part of an inner one.

use super::candidates::{Candidates, at_operation, component, inside};
use super::ident::TypeName;
use super::phrase::Phrases;
use super::reserved::RESERVED;
use super::rules::SdkName;
use super::scope::{Claim, Scope, settle};
use super::shared::of_twins;
use crate::config::Config;
use crate::ir::{Api, Id, IdVec, Origin, Owner, TypeId};
use std::collections::BTreeMap;

/// The scopes of all modules, with the crate's own names taken.
pub(super) type Modules = BTreeMap<Owner, Scope>;

/// Names every type of `api`. The names stay taken in `modules`.
pub(super) fn name(
    api: &Api,
    sdk: &[SdkName],
    keys: &IdVec<TypeId, String>,
    config: &Config,
    modules: &mut Modules,
) -> IdVec<TypeId, TypeName> {
    for (_, ty) in api.types.iter() {
        modules.entry(ty.owner).or_default().reserve(RESERVED);
    }
    let twins = twins(api);
    let mut names: Vec<Option<String>> = vec![None; api.types.len()];
    give_configured(api, keys, config, modules, &mut names);
    let is_open = |id: &TypeId| {
        names[id.index()].is_none() && api.types[*id].same_as.is_none() && api.types[*id].shape.constant().is_none()
    };
    let open: Vec<TypeId> = api.types.ids().filter(is_open).collect();
    let (outer, inner): (Vec<TypeId>, Vec<TypeId>) =
        open.into_iter().partition(|&id| Wave::of(&api.types[id].origin) != Wave::Inside);
    let (components, others) = outer.into_iter().partition(|&id| Wave::of(&api.types[id].origin) == Wave::Components);
    give(api, components, &|id| component(&api.types[id].origin, &config.naming), modules, &mut names);
    let phrases = Phrases::new(sdk);
    let found = |id: TypeId| {
        let Origin::Operation(op, place) = &api.types[id].origin else {
            unreachable!("only operations' types are left")
        };
        let name = &sdk[op.index()];
        at_operation(&phrases.stems(name, &api.operations[*op]), &phrases.nouns(&name.resource), place)
    };
    let known = names.clone();
    let shared = |id: TypeId| twins.get(&id).map_or_else(Vec::new, |members| of_twins(api, members, &known));
    give(api, others, &|id| shared(id).into_iter().chain(found(id)).collect(), modules, &mut names);
    give_inside(api, inner, &twins, modules, &mut names);
    api.types.map(|id, def| match (def.shape.constant(), &names[api.emitted(id).index()]) {
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
        let known = names.to_vec();
        let shared = |id: TypeId| twins.get(&id).map_or_else(Vec::new, |members| of_twins(api, members, &known));
        give(api, now, &|id| shared(id).into_iter().chain(inside(api, id, &known)).collect(), modules, names);
    }
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
            *slot = Some(scope.claim([TypeName::spell(name)]));
        }
    }
}

/// Settles the names of `ids` among each other and with those given before. What nobody sends or receives comes last:
/// it is not emitted.
fn give(
    api: &Api,
    ids: Vec<TypeId>,
    found: &dyn Fn(TypeId) -> Candidates,
    modules: &mut Modules,
    names: &mut [Option<String>],
) {
    let travels = |id: &TypeId| api.types[*id].flow.is_used();
    let (used, unused): (Vec<TypeId>, Vec<TypeId>) = ids.into_iter().partition(travels);
    for ids in [used, unused] {
        let claims: Vec<Claim<Owner>> =
            ids.iter().map(|&id| Claim { scope: api.types[id].owner, candidates: allowed(found(id)) }).collect();
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
    modules: &mut Modules,
) -> IdVec<TypeId, TypeName> {
    api.types.map(|id, ty| {
        let scope = modules.get_mut(&ty.owner).expect("every owner has a scope");
        let name = &names[id];
        let candidates = [format!("{name}Required"), format!("{name}RequiredFields")];
        if ty.is_emitted() { TypeName::made(&scope.claim(candidates)) } else { TypeName::made(&candidates[0]) }
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
