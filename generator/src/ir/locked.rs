//! What of a document a lock knows: by its key, by the key of what it is in, or by its use and its shape.
//!
//! In: a draft and a lock. Out: operations and types with the names that the lock has for them. It refuses to know how names are
//! made.

use super::key::{of_types, pointer_inside};
use super::lower::Draft;
use super::uses::{Use, kind_of, members, uses_of_operation, uses_of_type};
use super::{Id, IdVec, Operation, Origin, Param, Pointer, TypeDef, TypeId};
use crate::config::{Config, OpKey};
use crate::lock::{Lock, LockedOperation, LockedWord, moved_keys, same_operations};
use crate::spec::Loaded;
use crate::words::snake;
use std::collections::{BTreeMap, BTreeSet};

/// Every operation that the lock has, or had, under another key: that key, and the one that it has.
pub fn moved_operations(loaded: &Loaded, config: &Config, lock: &Lock) -> BTreeMap<String, String> {
    let operations = loaded.doc.operations().map(|(path, method, operation)| {
        let method = method.to_ascii_uppercase();
        let given = config.name_of(&method, path).map(str::to_owned);
        LockedOperation { key: format!("{method} {path}"), id: operation.operation_id.clone(), given }
    });
    moved_keys(lock, &operations.collect::<Vec<_>>())
}

/// Gives every operation the name that it has in the lock. Returns where those that moved were.
pub(super) fn recognise_operations(draft: &mut Draft, config: &Config, lock: &Lock) -> BTreeMap<Pointer, Pointer> {
    let keys: Vec<LockedOperation> = draft.operations.iter().map(|operation| known_by(operation, config)).collect();
    let moved = same_operations(lock, &keys);
    let mut taken: BTreeSet<&str> = keys.iter().filter_map(|one| lock.name(&one.key)).collect();
    let mut places = BTreeMap::new();
    for (operation, LockedOperation { key, .. }) in draft.operations.iter_mut().zip(&keys) {
        let old = moved.get(key);
        operation.locked = lock.name(key).filter(|_| old.is_none()).map(str::to_owned);
        if operation.locked.is_some() {
            continue;
        }
        let names = old.into_iter().flat_map(|old| lock.name(old).into_iter().chain(lock.former_names(old)));
        let mut names = names.chain(lock.former_names(key));
        if let Some(name) = names.find(|name| taken.insert(name)) {
            operation.locked = Some(name.to_owned());
            if let Some(old) = old {
                places.insert(operation.at.clone(), place_of(old));
            }
        }
    }
    for operation in &mut draft.operations {
        let called = operation.locked.as_deref().unwrap_or_default();
        keep_order(&mut operation.path_params, lock, called);
        keep_arguments(&mut operation.query, &lock.list(called, LockedWord::Order, "query"));
        keep_arguments(&mut operation.headers, &lock.list(called, LockedWord::Order, "header"));
    }
    places
}

/// Puts the parameters of a path where they were: an argument that another now stands before is the same argument.
fn keep_order(params: &mut [Param], lock: &Lock, called: &str) {
    let named = |index: usize| lock.member(called, LockedWord::Path, &index.to_string());
    let known: Vec<&str> = (0..params.len()).map_while(named).collect();
    let place = |param: &Param| known.iter().position(|name| *name == snake(&param.wire));
    let places: BTreeSet<usize> = params.iter().filter_map(place).collect();
    if places.len() == params.len() {
        params.sort_by_key(place);
    }
}

/// Puts the parameters of a place that were arguments in the order that they had.
fn keep_arguments(params: &mut [Param], known: &[String]) {
    let place = |param: &Param| known.iter().position(|name| *name == param.wire);
    let places: Vec<usize> = (0..params.len()).filter(|index| place(&params[*index]).is_some()).collect();
    let mut arguments: Vec<Param> = places.iter().map(|index| params[*index].clone()).collect();
    arguments.sort_by_key(place);
    for (index, param) in places.into_iter().zip(arguments) {
        params[index] = param;
    }
}

fn known_by(operation: &Operation, config: &Config) -> LockedOperation {
    let key = OpKey::new(operation.method, &operation.path).to_string();
    let given = config.name_of(operation.method.as_str(), &operation.path).map(str::to_owned);
    LockedOperation { key, id: operation.id.clone(), given }
}

/// The pointer of an operation's key.
fn place_of(key: &str) -> Pointer {
    let (method, path) = key.split_once(' ').unwrap_or(("", key));
    Pointer::root().child("paths").child(path).child(method.to_ascii_lowercase())
}

/// Gives every type the name that it has in the lock.
pub(super) fn recognise_types(draft: &mut Draft, config: &Config, lock: &Lock, moved: &BTreeMap<Pointer, Pointer>) {
    let places: Vec<&Pointer> = draft.operations.iter().map(|operation| &operation.at).collect();
    let keys = of_types(&draft.types, &places);
    let known: BTreeSet<&str> = keys.values().map(String::as_str).collect();
    let is_named = keys.values().map(|key| config.type_name(key).is_some()).collect();
    let mut search = TypeSearch { draft, lock, known, is_named, old: vec![None; draft.types.len()], names: Vec::new() };
    search.names = draft.types.iter().map(|(id, def)| search.exact(&keys[id], def)).collect();
    for (id, def) in draft.types.iter() {
        let is_exact = search.names[id.index()].is_some();
        search.old[id.index()] =
            moved_with(def, moved, &keys[id]).or_else(|| is_exact.then(|| Pointer::parse(&keys[id])));
    }
    let doubted = search.doubted(&keys, moved);
    search.by_keys();
    search.by_uses();
    if search.give_back(doubted) {
        search.by_uses();
    }
    let names = search.names;
    for ((_, def), name) in draft.types.iter_mut().zip(names) {
        def.locked = name;
    }
}

/// The key that a type at an operation had before the operation moved.
fn moved_with(def: &TypeDef, moved: &BTreeMap<Pointer, Pointer>, key: &str) -> Option<Pointer> {
    if !matches!(def.origin, Origin::Operation(..)) {
        return None;
    }
    let key = Pointer::parse(key);
    let found = moved.iter().find_map(|(new, old)| {
        let rest = key.as_str().strip_prefix(new.as_str()).filter(|rest| rest.starts_with('/'))?;
        Some(format!("#{}{rest}", old.as_str()))
    });
    found.map(|key| Pointer::parse(&key))
}

/// The search for the names of types.
struct TypeSearch<'a> {
    draft: &'a Draft,
    lock: &'a Lock,
    known: BTreeSet<&'a str>,
    /// Whether `sdk.toml` has a name for a type: that is its own then, whatever stood in its place.
    is_named: Vec<bool>,
    /// The key that a type has in the lock.
    old: Vec<Option<Pointer>>,
    names: Vec<Option<String>>,
}

impl TypeSearch<'_> {
    fn exact(&self, key: &str, def: &TypeDef) -> Option<String> {
        let name = self.lock.name(key).or_else(|| self.lock.former_names(key).next())?;
        def.flow.is_used().then(|| name.to_owned())
    }

    /// Takes the names of components, and of what is in them, that have another shape than the lock has under their key: each may be a
    /// newcomer, and who had the name elsewhere. What is at an operation that moved goes by where that was.
    fn doubted(&mut self, keys: &IdVec<TypeId, String>, moved: &BTreeMap<Pointer, Pointer>) -> Vec<(TypeId, String)> {
        let is_other = |id: &TypeId| {
            let name = self.lock.name(&keys[*id]).filter(|_| !self.is_named[id.index()]);
            let is_one = self.draft.types[*id].constant().is_none() && self.names[id.index()].is_some();
            is_one && name.is_some_and(|name| !self.fits(*id, name))
        };
        let is_moved = |id: &TypeId| match self.draft.types[*id].origin {
            Origin::Operation(op, _) => moved.contains_key(&self.draft.operations[op.index()].at),
            _ => false,
        };
        let is_doubted = |id: &TypeId| {
            let outermost = self.outermost(*id);
            is_other(id) && is_other(&outermost) || is_moved(&outermost)
        };
        let ids: Vec<TypeId> = self.draft.types.ids().filter(is_doubted).collect();
        let take = |id: TypeId| {
            if matches!(self.draft.types[id].origin, Origin::Inside(..)) {
                self.old[id.index()] = None;
            }
            Some((id, self.names[id.index()].take()?))
        };
        ids.into_iter().filter_map(take).collect()
    }

    /// What a type is in, and that in turn.
    fn outermost(&self, mut id: TypeId) -> TypeId {
        while let Origin::Inside(parent, _) = self.draft.types[id].origin {
            id = parent;
        }
        id
    }

    /// Gives back the names that were found nowhere else. Returns whether there were any.
    fn give_back(&mut self, doubted: Vec<(TypeId, String)>) -> bool {
        let found: BTreeSet<&String> = self.names.iter().flatten().collect();
        let own: Vec<(TypeId, String)> = doubted.into_iter().filter(|(_, name)| !found.contains(name)).collect();
        let is_any = !own.is_empty();
        for (id, name) in own {
            self.names[id.index()].get_or_insert(name);
        }
        is_any
    }

    /// What is at an operation that moved, and what is in a type that did.
    fn by_keys(&mut self) {
        for id in self.draft.types.ids() {
            if self.names[id.index()].is_some() || !self.draft.types[id].flow.is_used() {
                continue;
            }
            if self.old[id.index()].is_none()
                && let Origin::Inside(parent, step) = &self.draft.types[id].origin
            {
                self.old[id.index()] = self.old[parent.index()].clone().map(|parent| pointer_inside(parent, step));
            }
            let Some(key) = self.old[id.index()].as_ref().map(Pointer::to_string) else { continue };
            let known = self.lock.name(&key).or_else(|| self.lock.former_names(&key).next());
            let name = known.filter(|_| !self.known.contains(key.as_str()));
            if let Some(name) = name.filter(|name| self.fits(id, name)) {
                self.names[id.index()] = Some(name.to_owned());
            }
        }
    }

    /// What stands where a type of the lock stood, and has its shape.
    fn by_uses(&mut self) {
        let places: Vec<(Option<String>, Vec<Use>)> =
            self.draft.operations.iter().map(|op| (op.locked.clone(), uses_of_operation(op))).collect();
        let webhooks = self.draft.webhooks.iter().filter_map(|event| {
            let name = event.locked.as_ref()?;
            let at = Use { word: LockedWord::Payload, what: String::new(), ty: event.ty };
            Some((Some(name.clone()), vec![at]))
        });
        let mut open: Vec<TypeId> = Vec::new();
        for (name, uses) in places.iter().cloned().chain(webhooks) {
            self.follow(name.as_deref(), &uses, &mut open);
        }
        open.extend(self.draft.types.ids().filter(|id| self.names[id.index()].is_some()));
        while let Some(id) = open.pop() {
            let name = self.names[id.index()].clone();
            let uses = uses_of_type(&self.draft.types[id], &|ty| {
                self.draft.types[ty].locked_word(self.names[ty.index()].clone())
            });
            self.follow(name.as_deref(), &uses, &mut open);
        }
    }

    fn follow(&mut self, owner: Option<&str>, uses: &[Use], open: &mut Vec<TypeId>) {
        let Some(owner) = owner else { return };
        for Use { word, what, ty } in uses {
            if self.names[ty.index()].is_some() || !self.draft.types[*ty].flow.is_used() {
                continue;
            }
            let Some(name) = self.lock.type_at(owner, *word, what) else { continue };
            if self.fits(*ty, name) {
                self.names[ty.index()] = Some(name.to_owned());
                open.push(*ty);
            }
        }
    }

    /// Whether a type is of the kind that the lock has under a name, and has most of its members.
    fn fits(&self, id: TypeId, name: &str) -> bool {
        if self.is_named[id.index()] {
            return false;
        }
        let (kind, word) = kind_of(&self.draft.types[id].shape);
        let is_kind = self.lock.said(name, kind, "").is_some();
        let mut old: BTreeSet<&str> = self.lock.living_said(name, word).map(|(what, _)| what).collect();
        if old.is_empty() {
            old = self.lock.all_said(name, word).map(|(what, _)| what).collect();
        }
        let own = members(&self.draft.types[id].shape);
        let shared = own.iter().filter(|member| old.contains(**member)).count();
        is_kind && (kind == LockedWord::Union || shared * 2 >= old.len().max(own.len()))
    }
}
