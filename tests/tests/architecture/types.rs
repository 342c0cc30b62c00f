//! A type's name means one thing in the whole generator.

use super::source::{Modules, join};
use super::{generator, modules, verdict};
use std::collections::BTreeMap;
use telnyx_tests::{Failed, Trial};

/// Names that are defined more than once.
const SEVERAL: &[&str] = &[];

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    [Trial::test("a_type_name_means_one_thing", one_meaning_each)].into_iter()
}

fn one_meaning_each() -> Result<(), Failed> {
    verdict(&several_meanings(&modules(&generator()), SEVERAL))
}

/// Names of more than one type that are not listed, and listed ones of one type or none.
pub fn several_meanings(modules: &Modules, list: &[&str]) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (path, module) in modules {
        module.types.iter().for_each(|name| places.entry(name).or_default().push(join(path, name)));
    }
    places.retain(|_, places| places.len() > 1);
    let unlisted = places.iter().filter(|(name, _)| !list.contains(*name));
    let mut wrong: Vec<String> = unlisted.map(|(name, at)| format!("{name}: {}", at.join(", "))).collect();
    let unique = list.iter().filter(|name| !places.contains_key(*name));
    wrong.extend(unique.map(|name| format!("{name} is listed, and is one type")));
    wrong
}
