//! The rules of the house that a reader of the generator's source can rely on: who may use what, and how long a file is.

use std::path::Path;
use telnyx_tests::tree::{self, Tree};
use telnyx_tests::{Failed, Trial, place, run};

/// Lines that a source file may have.
const LONGEST_FILE: usize = 300;

/// A crate or module, and the only places (below `generator/src`) that may name it.
struct Rule {
    word: &'static str,
    places: &'static [&'static str],
}

const RULES: &[Rule] = &[
    Rule { word: "openapiv3", places: &["spec/", "ir/lower/"] },
    Rule { word: "serde_yaml", places: &["spec/", "ir/lower/"] },
    Rule { word: "quote", places: &["emit/rust/"] },
    Rule { word: "prettyplease", places: &["emit/rust/"] },
    Rule { word: "proc_macro2", places: &["emit/rust/"] },
    Rule { word: "syn", places: &["emit/rust/", "names/"] },
    Rule { word: "heck", places: &["names/"] },
    Rule { word: "pulldown_cmark", places: &["emit/markdown/"] },
    Rule { word: "minijinja", places: &["emit/docs/"] },
    Rule { word: "std::fs", places: &["spec/source.rs", "write.rs"] },
    Rule { word: "HashMap", places: &[] },
    Rule { word: "HashSet", places: &[] },
];

fn main() {
    let mut trials: Vec<_> = RULES.iter().map(|rule| Trial::test(trial_name(rule), || keeps(rule))).collect();
    trials.push(Trial::test("files_are_short", files_are_short));
    trials.push(Trial::test("the_model_knows_no_later_stage", stages_look_back_only));
    run(trials)
}

fn trial_name(rule: &Rule) -> String {
    format!("{}_is_used_where_it_belongs", rule.word.replace("::", "_"))
}

fn keeps(rule: &Rule) -> Result<(), Failed> {
    let source = generator();
    let strays = source.iter().filter(|(path, _)| !rule.places.iter().any(|place| is_at(path, place)));
    verdict(&strays.flat_map(|(path, text)| lines_with(path, text, rule.word)).collect::<Vec<_>>())
}

/// Data goes one way: an earlier stage names no later one.
fn stages_look_back_only() -> Result<(), Failed> {
    const STAGES: &[&str] = &["spec", "ir", "sample", "names", "emit"];
    let source = generator();
    let mut strays = Vec::new();
    for (index, stage) in STAGES.iter().enumerate() {
        for (path, text) in source.iter().filter(|(path, _)| is_at(path, &format!("{stage}/"))) {
            let later = STAGES[index + 1..].iter().map(|later| format!("crate::{later}"));
            strays.extend(later.flat_map(|later| lines_with(path, text, &later)));
        }
    }
    verdict(&strays)
}

/// Where code is that people wrote.
const FOLDERS: &[&str] = &[
    "generator/src",
    "templates/runtime/src",
    "tests/conformance/src",
    "tests/conformance/tests",
    "tests/faults/src",
    "tests/faults/tests",
    "tests/src",
    "tests/start/src",
    "tests/tests",
];

fn files_are_short() -> Result<(), Failed> {
    let mut long = Vec::new();
    for folder in FOLDERS {
        for (path, text) in rust(folder) {
            let lines = text.lines().count();
            if lines > LONGEST_FILE {
                long.push(format!("{folder}/{path} has {lines} lines"));
            }
        }
    }
    verdict(&long)
}

fn generator() -> Tree {
    rust("generator/src")
}

fn rust(folder: &str) -> Tree {
    let mut source = tree::read(&place::root().join(folder));
    source.retain(|path, _| Path::new(path).extension().is_some_and(|extension| extension == "rs"));
    source
}

/// Whether a file is the place, is in it, or is the module file of it (`names.rs` for `names/`).
fn is_at(path: &str, place: &str) -> bool {
    path == place
        || (place.ends_with('/') && path.starts_with(place))
        || path.strip_suffix(".rs") == place.strip_suffix('/')
}

/// The lines of code, not of comment, that use the word as a path or a macro.
fn lines_with(path: &str, text: &str, word: &str) -> Vec<String> {
    let code = text.lines().enumerate().map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()));
    code.filter(|(_, line)| names(line, word))
        .map(|(number, line)| format!("{path}:{number}: {}", line.trim()))
        .collect()
}

/// Whether the line has the word whole, and as a path or a macro: a variable may be called `quote`.
fn names(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).map(|(at, _)| (&line[..at], &line[at + word.len()..])).any(|(before, after)| {
        let whole = !before.ends_with(is_part) && !after.starts_with(is_part);
        let used = after.starts_with("::") || after.starts_with("!(") || before.ends_with("use ");
        whole && (used || word.contains("::") || is_type(word))
    })
}

fn is_type(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn verdict(strays: &[String]) -> Result<(), Failed> {
    if strays.is_empty() { Ok(()) } else { Err(strays.join("\n").into()) }
}
