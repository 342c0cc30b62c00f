//! The rules of the house that a reader of the source can rely on: who may use what, who may name whom, how long a file is,
//! and that a type's name means one thing.

mod circles;
mod examples;
mod paths;
mod reader;
mod readme;
mod rooms;
mod source;
mod templates;
mod types;
mod words;

use std::path::Path;
use telnyx_tests::tree::{self, Tree};
use telnyx_tests::{Failed, Trial, place, run};

/// Lines that a source file may have.
const LONGEST_FILE: usize = 300;

/// Where code is that people wrote.
const FOLDERS: &[&str] = &[
    "generator/src",
    "templates/runtime/src",
    "tests/conformance/src",
    "tests/conformance/tests",
    "tests/bench/src",
    "tests/bench/tests",
    "tests/faults/src",
    "tests/faults/tests",
    "tests/fuzz/src",
    "tests/src",
    "tests/start/src",
    "tests/tests",
];

fn main() {
    let mut trials: Vec<_> = words::trials().chain(rooms::trials()).chain(types::trials()).collect();
    trials.push(Trial::test("files_are_short", files_are_short));
    trials.extend(templates::trials());
    trials.extend(examples::trials());
    trials.extend(readme::trials());
    run(trials)
}

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

fn runtime() -> Tree {
    rust("templates/runtime/src")
}

fn rust(folder: &str) -> Tree {
    let mut source = tree::read(&place::root().join(folder));
    source.retain(|path, _| Path::new(path).extension().is_some_and(|extension| extension == "rs"));
    source
}

fn modules(files: &Tree) -> source::Modules {
    source::read(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

fn verdict(strays: &[String]) -> Result<(), Failed> {
    if strays.is_empty() { Ok(()) } else { Err(strays.join("\n").into()) }
}
