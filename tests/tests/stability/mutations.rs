//! A document, a change, and what of the names it may change.

use super::changes::changes;
use serde_yaml::Value;
use telnyx_codegen::Generator;
use telnyx_codegen::lock::Lock;
use telnyx_tests::{Failed, Trial, same_text};

/// Calls and numbers: two products, with shared components, inline twins, enums, a union and pages.
const DOCUMENT: &str = include_str!("calls.yaml");
const MUTATIONS: &str = include_str!("mutations.yaml");

/// What stands in front of the other documents.
const HEAD: &str =
    "openapi: 3.1.0\ninfo: { title: Acme, version: '1' }\nservers: [{ url: https://api.acme.example }]\n";

/// Mutations that change more than they should, where there is no lock.
const MOVED_WITHOUT: usize = 36;

/// Documents of their own, with a change each.
const STEPS: &str = include_str!("steps.yaml");

/// A change of a document.
#[derive(Debug, Clone)]
pub struct Mutation {
    pub name: String,
    /// The document before the change.
    pub before: String,
    /// The document behind the change.
    pub after: String,
    /// What changes of the names, a line each.
    expected: String,
}

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    let calls = of_text(MUTATIONS);
    let each = mutations().into_iter().flat_map(|mutation| {
        let undone = mutation.clone();
        [
            Trial::test(mutation.name.clone(), move || holds(&mutation)),
            Trial::test(format!("{}_and_that_is_undone", undone.name), move || comes_back(&undone)),
        ]
    });
    each.chain([Trial::test("without_a_lock_names_move", move || moves_without(&calls))])
}

/// Every mutation.
pub fn mutations() -> Vec<Mutation> {
    [of_text(MUTATIONS), of_text(STEPS)].concat()
}

fn of_text(text: &str) -> Vec<Mutation> {
    let cases: Value = serde_yaml::from_str(text).expect("the mutations are YAML");
    cases.as_sequence().expect("a list").iter().map(mutation).collect()
}

fn mutation(case: &Value) -> Mutation {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let list = |key: &str| case[key].as_sequence().expect("a list").clone();
    let before = case.get("before").map_or_else(|| DOCUMENT.to_owned(), |rest| format!("{HEAD}{}", text(rest)));
    let mut after = before.clone();
    for edit in list("edits") {
        let (from, to) = (text(&edit["from"]), text(&edit["to"]));
        assert!(after.contains(&from), "{}: the document has no {from:?}", text(&case["name"]));
        after = after.replace(&from, &to);
    }
    let expected: Vec<String> = list("expected").iter().map(text).collect();
    Mutation { name: text(&case["name"]), before, after, expected: expected.join("\n") }
}

fn lock_of(text: &str, before: Option<&Lock>) -> Result<Lock, Failed> {
    let generator = Generator::from_text("calls.yaml", text);
    let generator = before.cloned().into_iter().fold(generator, Generator::locked);
    Ok(generator.model()?.lock)
}

/// The change changes what it should, and nothing else.
fn holds(mutation: &Mutation) -> Result<(), Failed> {
    let old = lock_of(&mutation.before, None)?;
    let new = lock_of(&mutation.after, Some(&old))?;
    same_text(&mutation.name, &mutation.expected, &changes(&old, &new).join("\n"))
}

/// Nothing is gone or another when the change is undone.
fn comes_back(mutation: &Mutation) -> Result<(), Failed> {
    let old = lock_of(&mutation.before, None)?;
    let new = lock_of(&mutation.after, Some(&old))?;
    let lines = changes(&old, &lock_of(&mutation.before, Some(&new))?);
    let lost: Vec<String> = lines.into_iter().filter(|line| !line.starts_with('+')).collect();
    same_text(&mutation.name, "", &lost.join("\n"))
}

fn moves_without(mutations: &[Mutation]) -> Result<(), Failed> {
    let old = lock_of(DOCUMENT, None)?;
    let mut moved = 0;
    for mutation in mutations {
        let lines = changes(&old, &lock_of(&mutation.after, None)?).join("\n");
        moved += usize::from(lines != mutation.expected);
    }
    same_text("mutations that move names", &MOVED_WITHOUT.to_string(), &moved.to_string())
}
