//! The names of the pinned document against those of the published SDKs, where both are at hand.

use super::operations;
use super::rules;
use super::*;
use crate::config::OpKey;
use crate::spec::{self, Overlay, Prose, Source, SpecFolder, Tolerance};
use std::collections::BTreeMap;
use std::path::Path;

/// Operations whose published name the rules get right without a word from `sdk.toml`; a lower number is a loss.
const BY_RULES: usize = 1066;

/// The pinned document and the published names (`METHOD path` -> `resource.method`), if they are next to the checkout.
fn pinned() -> Option<(Api, BTreeMap<String, String>)> {
    pinned_with(None)
}

fn pinned_with(lock: Option<&Lock>) -> Option<(Api, BTreeMap<String, String>)> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let source = spec::document_for_tests()?;
    let table = Source::read(&shared.join("facts/names.tsv")).ok()?;
    let folder = SpecFolder::embedded();
    let overlay = folder.overlay.clone().expect("there is one");
    let overlay =
        Overlay::parse(&overlay.name, &overlay.text).expect("the overlay is valid").written_for(&folder.pin.sha256);
    let loaded = spec::load(&source, |_| Ok(vec![overlay]), Prose::Spec, Tolerance::Strict)
        .expect("the pinned document is valid");
    let rows = table.text.lines().filter_map(|line| {
        let mut cells = line.split('\t');
        let (method, path) = (cells.next()?, cells.next()?);
        Some((format!("{method} {path}"), format!("{}.{}", cells.next()?, cells.next()?)))
    });
    let config = Config::of_folder(&folder).expect("sdk.toml is valid");
    Some((Api::new(&source, &loaded, &config, lock), rows.collect()))
}

#[test]
fn every_operation_has_its_published_name() {
    let Some((api, published)) = pinned() else { return eprintln!("skipped: no pinned document") };
    let config = Config::of_folder(&SpecFolder::embedded()).expect("sdk.toml is valid");
    let (names, warnings) = Names::build(&api, &config, None).expect("the names are distinct");
    let given: BTreeMap<String, String> = api
        .operations
        .iter()
        .map(|(id, operation)| (OpKey::new(operation.method, &operation.path).to_string(), names.op(id)))
        .map(|(key, op)| (key, format!("{}.{}", op.resource.join("."), op.method)))
        .collect();
    let wrong: Vec<_> = published.iter().filter(|(key, name)| given.get(*key) != Some(name)).collect();
    assert_eq!(wrong, Vec::<(&String, &String)>::new());
    assert_eq!(given.len(), published.len());
    assert_eq!(warnings, []);
    assert_eq!(config.stale_entries(&document_words(&api, &config), Severity::Error), []);
}

#[test]
fn the_rules_alone_name_nine_of_ten() {
    let Some((api, published)) = pinned() else { return eprintln!("skipped: no pinned document") };
    let config = Config::of_folder(&SpecFolder::embedded()).expect("sdk.toml is valid");
    let inputs: Vec<_> = api.operations.values().map(|operation| operations::input(&api, operation)).collect();
    let derived = rules::derive(&inputs, &config.naming);
    let named: Vec<_> = inputs.iter().zip(derived.iter().map(ToString::to_string)).collect();
    let right = named.iter().filter(|(input, name)| published.get(&key(input)) == Some(name));
    assert_eq!(right.count(), BY_RULES);
    let given = |input: &rules::NamingInput| config.name_of(input.method.as_str(), input.path);
    let idle: Vec<_> =
        named.iter().filter(|(input, name)| given(input) == Some(name)).map(|(input, _)| key(input)).collect();
    assert_eq!(idle, Vec::<String>::new(), "the rules say so too");
}

fn key(input: &rules::NamingInput) -> String {
    OpKey::new(input.method, input.path).to_string()
}

#[test]
fn names_are_the_same_twice() {
    let Some((api, _)) = pinned() else { return eprintln!("skipped: no pinned document") };
    let config = Config::of_folder(&SpecFolder::embedded()).expect("sdk.toml is valid");
    let (names, _) = Names::build(&api, &config, None).expect("the names are distinct");
    let lock = Lock::of(&api, &names, None);
    let (api, _) = pinned_with(Some(&lock)).expect("it is there");
    let (names, warnings) = Names::build(&api, &config, Some(&lock)).expect("nothing changed");
    assert_eq!(warnings, []);
    let again = Lock::of(&api, &names, Some(&lock)).render();
    assert!(again == lock.render(), "a lock of what it was made of is another");
    assert!(super::read_lock("names.lock", &again) == Ok(lock), "a lock is read as another");
}
