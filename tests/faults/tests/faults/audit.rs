//! Every finding of the audits has a test by its number. Those of the client are here and in the runtime's own tests; those of the
//! generator, of the manifest and of what is packaged have judges of their own.

use std::fs;
use std::path::Path;
use telnyx_tests::place;

/// Findings of the runtime (R) and of the crate (B).
const FINDINGS: [(char, u32); 2] = [('r', 17), ('b', 11)];

/// Where tests of the client are.
const FOLDERS: [&str; 2] = ["tests/faults/tests/faults", "templates/runtime/src/tests"];

/// What is judged elsewhere, by which words of which file.
const ELSEWHERE: [(&str, &str, &str); 4] = [
    // The README's blocks, with the features that they name.
    ("b1", "tests/docs/features.py", "def readme()"),
    // The packages, unpacked and built.
    ("b2", "tests/package/run", "cargo package"),
    // Lists in queries: by the document, and by a vendor's habit.
    ("b5", "tests/golden/query-lists/spec.yaml", "one parameter an item"),
    // What a crate is called after, and its environment.
    ("b9", "tests/tests/foreign_documents.rs", "acme-pay-sdk"),
];

#[test]
fn every_finding_has_a_test() {
    let tests: String = FOLDERS.iter().map(|folder| sources(&place::root().join(folder))).collect();
    for (kind, count) in FINDINGS {
        for name in (1..=count).map(|number| format!("{kind}{number}")) {
            let is_tested = tests.contains(&format!("fn {name}_")) || tests.contains(&format!("_{name}_"));
            let judged = ELSEWHERE.iter().find(|(finding, _, _)| *finding == name);
            let is_judged = judged.is_some_and(|(_, path, words)| text(&place::root().join(path)).contains(words));
            assert!(is_tested || is_judged, "nothing tests {name}");
        }
    }
}

fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.is_file())
        .map(|path| text(&path))
        .collect()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
