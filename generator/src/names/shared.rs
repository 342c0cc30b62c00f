//! The name of a type that stands for several: what the names of its places have in common.
//!
//! In: the places of twins, and the names of the types around them. Out: candidates, best first: the words that the names of all
//! places end in (`CallbackMethod` of `status_callback_method` and `callback_method`), behind what the types around have in
//! common where that alone says too little. It refuses to know which types are twins.

use super::candidates::{Candidates, is_item, status_word};
use crate::ir::{Api, Id, Origin, Place, Step, TypeId};
use crate::words::{join_overlapping, pascal, singular, words};
use std::collections::BTreeMap;

/// Words that say too little to be a type's whole name.
const GENERIC: &[&str] = &[
    "action",
    "body",
    "code",
    "config",
    "data",
    "details",
    "direction",
    "error",
    "filter",
    "format",
    "id",
    "item",
    "kind",
    "list",
    "meta",
    "metadata",
    "method",
    "mode",
    "model",
    "name",
    "number",
    "object",
    "op",
    "options",
    "params",
    "payload",
    "range",
    "request",
    "response",
    "result",
    "role",
    "settings",
    "sort",
    "source",
    "state",
    "status",
    "time",
    "type",
    "unit",
    "url",
    "value",
    "version",
];

/// Names for the twins `members`; `names` has those of the types that are named already.
pub(super) fn of_twins(api: &Api, members: &[TypeId], names: &[Option<String>]) -> Candidates {
    let own: Option<Vec<Vec<String>>> = members.iter().map(|id| own_words(api, *id)).collect();
    let Some(own) = own else { return Vec::new() };
    let mut common = most_common_end(&own);
    if common == ["at"] {
        common = words("time");
    }
    if common.is_empty() {
        return Vec::new();
    }
    let says_enough = |words: &[String]| !words.iter().all(|word| GENERIC.contains(&word.as_str()));
    let alone = pascal(&common.join("_"));
    if common.len() > 1 && says_enough(&common) {
        return vec![alone];
    }
    let around: Vec<Vec<String>> = members.iter().filter_map(|id| words_around(api, *id, names)).collect();
    let is_generic = |word: &&String| GENERIC.contains(&word.as_str());
    let end: Vec<String> = common_end(&around).iter().skip_while(is_generic).cloned().collect();
    let around = [end, common_start(&around)];
    let around = around.iter().filter(|words| !words.is_empty() && words.last() != common.last());
    let placed = around.map(|words| join_overlapping(&pascal(&words.join("_")), &alone));
    placed.chain(says_enough(&common).then(|| alone.clone())).collect()
}

/// The words that all end in; where that is one word or none, two that more than half of them end in.
fn most_common_end(all: &[Vec<String>]) -> Vec<String> {
    let common = common_end(all);
    if common.len() > 1 {
        return common;
    }
    let ends = all.iter().filter_map(|words| words.len().checked_sub(2).map(|from| &words[from..]));
    let mut counts: BTreeMap<&[String], usize> = BTreeMap::new();
    ends.for_each(|end| *counts.entry(end).or_default() += 1);
    let most = counts.into_iter().max_by_key(|(_, count)| *count).filter(|(_, count)| count * 2 > all.len());
    most.map_or(common, |(end, _)| end.to_vec())
}

/// The words of a place's own name; `None` for a place that has none.
fn own_words(api: &Api, id: TypeId) -> Option<Vec<String>> {
    Some(match &api.types[id].origin {
        Origin::Inside(outer, Step::Property(wire)) => {
            let mut words = words(wire);
            if is_item(api, *outer, id, wire)
                && let Some(last) = words.last_mut()
            {
                *last = singular(last);
            }
            words.iter().any(|word| word.starts_with(|c: char| c.is_alphabetic())).then_some(words)?
        }
        Origin::Operation(_, Place::Parameter(name)) => words(name),
        Origin::Operation(_, Place::PageMeta) => words("page_meta"),
        Origin::Operation(_, Place::Error(status)) => words(&format!("{}Error", status_word(status))),
        _ => return None,
    })
}

/// The words of the type around a place, if it is named.
fn words_around(api: &Api, id: TypeId, names: &[Option<String>]) -> Option<Vec<String>> {
    let Origin::Inside(outer, _) = &api.types[id].origin else { return None };
    names[api.emitted(*outer).index()].as_deref().map(words)
}

/// The words that all end in.
fn common_end(all: &[Vec<String>]) -> Vec<String> {
    let Some((first, rest)) = all.split_first() else { return Vec::new() };
    let has = |words: &[String], count: usize| {
        words.len() >= count && words[words.len() - count..] == first[first.len() - count..]
    };
    let count = (0..=first.len()).rev().find(|count| rest.iter().all(|words| has(words, *count)));
    first[first.len() - count.unwrap_or_default()..].to_vec()
}

/// The words that all begin with.
fn common_start(all: &[Vec<String>]) -> Vec<String> {
    let Some((first, rest)) = all.split_first() else { return Vec::new() };
    let count = (0..=first.len()).rev().find(|count| rest.iter().all(|words| words.starts_with(&first[..*count])));
    first[..count.unwrap_or_default()].to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(names: &[&str]) -> Vec<Vec<String>> {
        names.iter().map(|name| words(name)).collect()
    }

    #[test]
    fn names_have_their_ends_in_common() {
        let names = all(&["amd_status_callback_method", "callback_method", "recording_callback_method"]);
        assert_eq!(common_end(&names), ["callback", "method"]);
        assert_eq!(common_start(&all(&["CallAnswered", "CallHangup"])), ["call"]);
        assert_eq!(common_end(&all(&["a", "b"])), Vec::<String>::new());
        let most = ["status_callback_method", "amd_callback_method", "url_method"];
        assert_eq!(most_common_end(&all(&most)), ["callback", "method"]);
    }
}
