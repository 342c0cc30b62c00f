//! What changed of the names between two locks, as users see it.

use std::collections::{BTreeMap, BTreeSet};
use telnyx_codegen::lock::{Lock, LockedFact, LockedWord};

/// What is said of names: of a variant by its own name, since it may be selected by something else.
type Facts<'l> = BTreeMap<(&'l str, LockedWord, &'l str), &'l str>;

/// A line for every name, member or form that is gone (`-`), new (`+`) or another (`~`).
pub fn changes(old: &Lock, new: &Lock) -> Vec<String> {
    let (before, after) = (names(old), names(new));
    let gone = before.difference(&after).map(|name| format!("- {name}"));
    let added = after.difference(&before).map(|name| format!("+ {name}"));
    let mut lines: Vec<String> = gone.chain(added).collect();
    let both: BTreeSet<&str> = before.intersection(&after).copied().collect();
    let (before, after) = (facts(old, &both), facts(new, &both));
    for (key, value) in &before {
        match after.get(key) {
            None => lines.push(format!("- {}", told(*key, value))),
            Some(now) if now != value => lines.push(format!("~ {} -> {now}", told(*key, value))),
            Some(_) => {}
        }
    }
    lines.extend(
        after
            .iter()
            .filter(|(key, _)| !before.contains_key(*key))
            .map(|(key, value)| format!("+ {}", told(*key, value))),
    );
    lines
}

/// The keys of both whose names are not the same, though nobody else has the old one: a place that no longer says what its twins
/// say has a type of its own.
pub fn renamed(old: &Lock, new: &Lock) -> Vec<String> {
    let living = names(new);
    let now = |key, name: &str| new.name(key).filter(|now| *now != name && !living.contains(name));
    old.living().filter_map(|(key, name)| Some(format!("{key}: {name} -> {}", now(key, name)?))).collect()
}

fn names(lock: &Lock) -> BTreeSet<&str> {
    lock.living().map(|(_, name)| name).collect()
}

fn facts<'l>(lock: &'l Lock, names: &BTreeSet<&str>) -> Facts<'l> {
    let is_seen = |word| !matches!(word, LockedWord::Id | LockedWord::Defined);
    let facts = lock.living_facts().filter(|(name, fact, _)| names.contains(name) && is_seen(fact.word));
    let key = |fact: &'l LockedFact, value: &'l str| match fact.word {
        LockedWord::Variant => value.split(' ').next().unwrap_or_default(),
        _ => fact.what.as_str(),
    };
    facts.map(|(name, fact, value)| ((name, fact.word, key(fact, value)), value)).collect()
}

fn told((name, word, what): (&str, LockedWord, &str), value: &str) -> String {
    let what = if what.is_empty() || what == value { String::new() } else { format!(" {what}") };
    format!("{name} {}{what} {value}", word.as_str()).trim_end().to_owned()
}
