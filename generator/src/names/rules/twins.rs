//! Operations that would have one name: one keeps it, and the others say what they have more, or differ in.
//!
//! In: the names of all operations. Out: the same, and no two alike. No name depends on the order of the document.

use super::{NamingInput, PathParts, SdkName};
use crate::ir::Method;
use crate::words::{snake, words};
use std::collections::{BTreeMap, BTreeSet};

/// The operations of every name.
fn groups(names: &[SdkName]) -> BTreeMap<SdkName, Vec<usize>> {
    let mut groups: BTreeMap<SdkName, Vec<usize>> = BTreeMap::new();
    for (index, name) in names.iter().enumerate() {
        groups.entry(name.clone()).or_default().push(index);
    }
    groups
}

/// Of operations that share a name, those that need more parameters than the first say what they go by:
/// `list_by_room`.
pub(super) fn say_parameters(names: &mut [SdkName], places: &[PathParts]) {
    for indices in groups(names).values().filter(|indices| indices.len() > 1) {
        let fewest = indices.iter().map(|&index| places[index].parameters.len()).min().unwrap_or_default();
        for &index in indices {
            if let Some(parameter) = places[index].parameters.get(fewest) {
                let by = parameter.strip_suffix("_id").unwrap_or(parameter);
                names[index].method = format!("{}_by_{by}", names[index].method);
            }
        }
    }
}

/// Gives operations that still share a name names of their own: by the verb, then by what differs in the path, then by the
/// operation id, and by a number where all of these are the same. Names that are `given` stay.
pub fn tell_apart(names: &mut [SdkName], inputs: &[NamingInput], given: &[bool]) {
    let groups = groups(names);
    let mut taken: BTreeSet<SdkName> = groups.keys().cloned().collect();
    let mut numbers = BTreeMap::new();
    for (name, mut indices) in groups.into_iter().filter(|(_, indices)| indices.len() > 1) {
        indices.sort_by_key(|&index| (!given[index], segments(inputs[index].path).len(), key(&inputs[index])));
        let keeper = &inputs[indices[0]];
        for &index in indices.iter().skip(1).filter(|&&index| !given[index]) {
            names[index] = free_name(&name, keeper, &inputs[index], &taken, &mut numbers);
            taken.insert(names[index].clone());
        }
    }
}

/// `PUT` comes behind `PATCH`, which is the one that updates.
fn key<'a>(input: &NamingInput<'a>) -> (&'a str, bool, Method) {
    (input.path, input.method == Method::Put, input.method)
}

/// The first name that is free; `numbers` knows how far each name has been counted.
fn free_name(
    name: &SdkName,
    keeper: &NamingInput,
    other: &NamingInput,
    taken: &BTreeSet<SdkName>,
    numbers: &mut BTreeMap<SdkName, usize>,
) -> SdkName {
    let called = |method: String| SdkName { resource: name.resource.clone(), method };
    let mut last = name.clone();
    for stem in stems(&name.method, keeper, other) {
        last = called(stem);
        if !taken.contains(&last) {
            return last;
        }
    }
    let number = numbers.entry(last.clone()).or_insert(1);
    loop {
        *number += 1;
        let numbered = called(format!("{}_{number}", last.method));
        if !taken.contains(&numbered) {
            return numbered;
        }
    }
}

/// What the operation could be called, best first.
fn stems(method: &str, keeper: &NamingInput, other: &NamingInput) -> Vec<String> {
    let verb = (keeper.method != other.method).then(|| with_verb(method, other.method));
    let difference = difference(keeper.path, other.path);
    let placed = |stem: &str| difference.as_ref().map(|difference| format!("{stem}_{difference}"));
    let id = other.operation_id.map(snake).filter(|id| !id.is_empty() && id != method);
    let both = verb.as_deref().and_then(placed);
    let plain = verb.is_some().then(|| format!("{}_{method}", other.method.as_str().to_ascii_lowercase()));
    let all = [verb.clone(), placed(method), id, both, plain];
    all.into_iter().flatten().collect()
}

/// `replace` for the `PUT` that is an `update`; else the verb of HTTP in front.
fn with_verb(method: &str, verb: Method) -> String {
    let word = verb.as_str().to_ascii_lowercase();
    match method.strip_prefix("update") {
        Some(rest) if verb == Method::Put && (rest.is_empty() || rest.starts_with('_')) => format!("replace{rest}"),
        _ => format!("{word}_{method}"),
    }
}

/// What a path has that the other has not: words, then what it goes by. `v2_by_room` for `/v2/rooms/{room_id}` beside `/v1/rooms`.
fn difference(known: &str, path: &str) -> Option<String> {
    let (known, own) = (segments(known), segments(path));
    let new: Vec<&PathWord> = own.iter().filter(|segment| !known.contains(segment)).collect();
    let mut said: Vec<String> = new
        .iter()
        .filter_map(|segment| match segment {
            PathWord::Word(word) => Some(word.clone()),
            PathWord::Parameter(_) => None,
        })
        .collect();
    let parameters = new.iter().filter_map(|segment| match segment {
        PathWord::Parameter(name) => Some(name.strip_suffix("_id").unwrap_or(name).to_owned()),
        PathWord::Word(_) => None,
    });
    let by: Vec<String> = parameters.collect();
    if !by.is_empty() {
        said.push(format!("by_{}", by.join("_and_")));
    }
    (!said.is_empty()).then(|| said.join("_"))
}

/// A word or a parameter of a path, in snake case.
#[derive(Debug, PartialEq, Eq)]
enum PathWord {
    Word(String),
    Parameter(String),
}

/// The words and parameters of a path; what has no letter and no digit says nothing.
fn segments(path: &str) -> Vec<PathWord> {
    let mut found = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (text, after) = rest.split_once('{').unwrap_or((rest, ""));
        found.extend(words(text).into_iter().map(PathWord::Word));
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        found.extend(Some(snake(name)).filter(|name| !name.is_empty()).map(PathWord::Parameter));
        rest = after;
    }
    found
}
