//! Which names of a lock have to differ: those of what lives and is emitted into one scope.

use super::IDEMPOTENCY_KEY;
use super::place::LockedPlace;
use crate::lock::{Lock, LockedFact, LockedWord, is_product};
use crate::names::members::EVENT;
use crate::names::resources::{CLIENT_METHODS, RESOURCES};
use std::collections::BTreeSet;

/// A name that is taken in a scope.
#[derive(Clone, Copy)]
struct Taken<'l> {
    /// What the scope is of, and whose it is.
    scope: (ScopeKind, &'l str),
    name: &'l str,
    place: LockedPlace<'l>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum ScopeKind {
    Products,
    Events,
    Operations,
    /// Types of resources, options and enums of bodies.
    Calls,
    /// Structs of required fields, of a module.
    Literals,
    /// Methods and accessors, of a resource.
    Methods,
    Fields,
    Values,
    Variants,
    Arguments,
    Bodies,
}

/// What is called as something before it in the same scope.
pub(super) fn repeated(lock: &Lock) -> Vec<(LockedPlace<'_>, String)> {
    let living: BTreeSet<&str> = lock.living().map(|(_, name)| name).collect();
    let mut found = Vec::new();
    let mut common = of_keys(lock);
    let mut own: Vec<Taken<'_>> = Vec::new();
    for (name, fact, value, is_gone) in lock.all_facts() {
        if own.first().is_some_and(|first| first.scope.1 != name) {
            compare(&mut own, &living, &mut found);
        }
        if is_gone {
            continue;
        }
        if let Some((scope, called)) = scope_of(name, fact, value) {
            let place = LockedPlace::Fact { name, word: fact.word, what: &fact.what };
            let list = if scope.1 == name { &mut own } else { &mut common };
            list.push(Taken { scope, name: called, place });
        }
    }
    compare(&mut own, &living, &mut found);
    compare(&mut common, &living, &mut found);
    found
}

/// Takes the names of a list, and tells those that are there twice.
fn compare<'l>(list: &mut Vec<Taken<'l>>, living: &BTreeSet<&str>, found: &mut Vec<(LockedPlace<'l>, String)>) {
    list.sort_by_key(|taken| (taken.scope, taken.name));
    let is_same = |a: &Taken<'_>, b: &Taken<'_>| (a.scope, a.name) == (b.scope, b.name);
    for group in list.chunk_by(is_same).filter(|group| group.len() > 1) {
        let mut group = group.iter().filter(|taken| taken.place.lives(living));
        if let Some(first) = group.next() {
            let why =
                format!("`{}` is the name of `{}`, too, and would not tell the two apart", first.name, first.place);
            let others = group.filter(|taken| taken.place != first.place);
            found.extend(others.map(|taken| (taken.place, why.clone())));
        }
    }
    list.clear();
}

/// The scopes of keys' own names, of accessors, and of what the client has.
fn of_keys(lock: &Lock) -> Vec<Taken<'_>> {
    let gone: BTreeSet<(&str, &str)> = lock.tombstones().collect();
    let mut list = Vec::new();
    for (key, name) in lock.living().chain(lock.tombstones()) {
        let take = |kind, owner| Taken { scope: (kind, owner), name, place: LockedPlace::Key { key, name } };
        if is_product(key) {
            list.push(take(ScopeKind::Products, ""));
        } else if let Some(ty) = name.strip_prefix(RESOURCES).filter(|_| key.starts_with("resource ")) {
            list.push(Taken { name: ty, ..take(ScopeKind::Calls, "") });
            list.extend(accessor(lock, key, name));
        } else if name.starts_with(EVENT) {
            list.push(take(ScopeKind::Events, ""));
        } else if !key.starts_with("#/") && !gone.contains(&(key, name)) {
            // What moved has left its name; a branch may still have it where it was.
            list.push(take(ScopeKind::Operations, ""));
        }
    }
    list
}

/// The accessor of a resource, among what the resource above it has.
fn accessor<'l>(lock: &'l Lock, key: &'l str, name: &'l str) -> Option<Taken<'l>> {
    let called = lock.living_said(name, LockedWord::Accessor).next()?.1;
    let path = key.strip_prefix("resource ")?;
    let above = path.rsplit_once('.').map_or("", |(above, _)| above);
    let place = LockedPlace::Fact { name, word: LockedWord::Accessor, what: "" };
    Some(Taken { scope: (ScopeKind::Methods, above), name: called, place })
}

/// The accessors that the client has no room for.
pub(super) fn of_the_client(lock: &Lock) -> impl Iterator<Item = (LockedPlace<'_>, String)> {
    let accessors = lock.living().filter_map(|(key, name)| accessor(lock, key, name));
    let taken = accessors.filter(|one| one.scope.1.is_empty() && CLIENT_METHODS.contains(&one.name));
    taken.map(|one| {
        (one.place, format!("`{}` is no name of an accessor: every client has a method of that name", one.name))
    })
}

/// The scope that a fact takes a name in, and the name.
fn scope_of<'l>(name: &'l str, fact: &LockedFact, value: &'l str) -> Option<((ScopeKind, &'l str), &'l str)> {
    let first = value.split(' ').next().unwrap_or_default();
    let scope = match fact.word {
        LockedWord::Field | LockedWord::Extra => (ScopeKind::Fields, name),
        LockedWord::Value => (ScopeKind::Values, name),
        LockedWord::Variant => (ScopeKind::Variants, name),
        LockedWord::Header if value == IDEMPOTENCY_KEY => return None,
        LockedWord::Path | LockedWord::Query | LockedWord::Header | LockedWord::Argument | LockedWord::Ask => {
            (ScopeKind::Arguments, name)
        }
        LockedWord::Choice if !fact.what.is_empty() => (ScopeKind::Bodies, name),
        LockedWord::Choice | LockedWord::Options => (ScopeKind::Calls, ""),
        LockedWord::Required => (ScopeKind::Literals, name.split_once("::")?.0),
        LockedWord::Method => (ScopeKind::Methods, name.rsplit_once('.')?.0),
        _ => return None,
    };
    Some((scope, first))
}
