//! Operations that moved: the same one under another path.
//!
//! In: the operations of a lock that the document has no more, and those of the document that the lock has not. Out: which is
//! which. A path is the same but for a version in front, the spelling of its parameters, or one letter; or the `operationId` is; or
//! somebody has given it the name.

use super::Lock;
use super::LockedWord;
use std::collections::{BTreeMap, BTreeSet};

/// An operation, as far as it is recognised by it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockedOperation {
    /// `GET /calls/{id}`.
    pub key: String,
    /// `operationId`.
    pub id: Option<String>,
    /// The name that somebody has given it.
    pub given: Option<String>,
}

/// Whether an operation is the one that the lock has under a key.
type IsSame<'a> = dyn Fn(&LockedOperation, &str) -> bool + 'a;

/// For every key that the document has no more, of an operation that it has under another: that other one.
pub fn moved_keys(lock: &Lock, operations: &[LockedOperation]) -> BTreeMap<String, String> {
    let mut moved: BTreeMap<String, String> =
        same_operations(lock, operations).into_iter().map(|(new, old)| (old, new)).collect();
    let gone: Vec<(&str, &str)> = lock.tombstones().filter(|(key, _)| is_operation(key)).collect();
    if gone.is_empty() {
        return moved;
    }
    let keys: BTreeSet<&str> = operations.iter().map(|operation| operation.key.as_str()).collect();
    let living: BTreeMap<&str, &str> = keys.iter().filter_map(|key| Some((lock.name(key)?, *key))).collect();
    for (old, name) in gone.into_iter().filter(|(key, _)| !keys.contains(key)) {
        if let Some(new) = living.get(name) {
            moved.entry(old.to_owned()).or_insert_with(|| (*new).to_owned());
        }
    }
    moved
}

/// For every operation of a document that the lock has under another key: that key.
pub fn same_operations(lock: &Lock, operations: &[LockedOperation]) -> BTreeMap<String, String> {
    let known: BTreeSet<&str> = operations.iter().map(|operation| operation.key.as_str()).collect();
    let (living, tombstones) = (lock.living(), lock.tombstones());
    let missing: BTreeMap<&str, &str> =
        tombstones.chain(living).filter(|(key, _)| is_operation(key) && !known.contains(key)).collect();
    let is_new = |operation: &LockedOperation| {
        lock.name(&operation.key).is_none() && lock.former_names(&operation.key).next().is_none()
    };
    let is_given = |operation: &LockedOperation| {
        operation.given.is_some() && operation.given.as_deref() != lock.name(&operation.key)
    };
    let new: Vec<&LockedOperation> = operations.iter().filter(|one| is_new(one) || is_given(one)).collect();
    let id_of =
        |key: &str| missing.get(key).and_then(|name| lock.all_said(name, LockedWord::Id).next()).map(|(id, _)| id);
    let tests: [&IsSame<'_>; 5] = [
        &|one, old| is_given(one) && one.given.as_deref() == missing.get(old).copied(),
        &|one, old| is_new(one) && shape(&one.key, false) == shape(old, false),
        &|one, old| is_new(one) && shape(&one.key, true) == shape(old, true),
        &|one, old| is_new(one) && one.id.is_some() && one.id.as_deref() == id_of(old) && is_alike(&one.key, old),
        &|one, old| is_new(one) && is_one_letter_off(&shape(&one.key, true), &shape(old, true)),
    ];
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for is_same in tests {
        for operation in &new {
            if found.contains_key(&operation.key) {
                continue;
            }
            let mut fitting = missing.keys().filter(|old| !taken.contains(**old) && is_same(operation, old));
            let rivals = |old: &str| new.iter().filter(|one| is_same(one, old)).count();
            if let (Some(old), None) = (fitting.next(), fitting.next())
                && rivals(old) == 1
            {
                taken.insert(old);
                found.insert(operation.key.clone(), (*old).to_owned());
            }
        }
    }
    found
}

fn is_operation(key: &str) -> bool {
    key.split_once(' ')
        .is_some_and(|(method, path)| path.starts_with('/') && method.chars().all(|c| c.is_ascii_uppercase()))
}

/// The segments of a key, without the names of parameters, and without a version in front where that says nothing.
fn shape(key: &str, without_version: bool) -> Vec<String> {
    let (method, path) = key.split_once(' ').unwrap_or(("", key));
    let mut segments: Vec<String> = path.split('/').filter(|segment| !segment.is_empty()).map(blank).collect();
    if without_version && segments.first().is_some_and(|first| is_version(first)) {
        segments.remove(0);
    }
    segments.insert(0, method.to_owned());
    segments
}

/// A segment with `{}` for each parameter.
fn blank(segment: &str) -> String {
    let mut out = String::new();
    let mut rest = segment;
    while let Some((before, after)) = rest.split_once('{') {
        out.extend([before, "{}"]);
        rest = after.split_once('}').map_or("", |(_, behind)| behind);
    }
    out + rest
}

fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether two keys have the same method and as many parameters.
fn is_alike(one: &str, other: &str) -> bool {
    let parameters = |key: &str| key.matches('{').count();
    one.split(' ').next() == other.split(' ').next() && parameters(one) == parameters(other)
}

/// Whether one segment differs, by a letter that is missing, added or another.
fn is_one_letter_off(one: &[String], other: &[String]) -> bool {
    let differing: Vec<_> = one.iter().zip(other).filter(|(a, b)| a != b).collect();
    let [(a, b)] = differing[..] else { return false };
    if one.len() != other.len() || a.len().min(b.len()) < 4 || a.contains('{') {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let end = a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    a.len() - start - end <= 1 && b.len() - start - end <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_the_same_but_for_versions_parameters_and_a_letter() {
        assert_eq!(shape("GET /v2/calls/{id}", true), shape("GET /calls/{call_id}", true));
        assert!(is_one_letter_off(&shape("POST /messsages/rcs", true), &shape("POST /messages/rcs", true)));
        assert!(!is_one_letter_off(&shape("POST /messages/rcs", true), &shape("POST /messages/sms", true)));
        assert!(!is_one_letter_off(&shape("GET /a/x", true), &shape("GET /b/x", true)));
    }
}
