//! Golden cases: `golden/<case>/spec.yaml` pins one idea, `golden/<case>/expected` is what it becomes.
//!
//! A case that expects `samples.rs` pins its sample calls, too; one that expects `notes.json`, what is counted as not exact.
//!
//! `UPDATE_GOLDEN=1 cargo test -p telnyx-tests --test golden` rewrites what is expected. The last trial compiles the
//! expected Rust of all cases, as it stands in the repository.

mod crate_of_cases;

use std::path::Path;
use telnyx_codegen::sample::Values;
use telnyx_codegen::{Generator, Prose, Tolerance};
use telnyx_tests::tree::{self, Tree};
use telnyx_tests::{Failed, Trial, place, run};

/// The file of a case's sample calls.
const SAMPLES: &str = "samples.rs";
/// The file of a case's notes.
const NOTES: &str = "notes.json";
/// The case whose document is tolerated, not valid.
const TOLERATED: &str = "tolerated";

fn main() {
    let cases = place::cases("golden");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        cases.iter().for_each(|case| update(case));
    }
    let mut trials: Vec<_> =
        cases.iter().cloned().map(|case| Trial::test(place::name(&case).to_owned(), move || compare(&case))).collect();
    trials.push(Trial::test("expected_rust_compiles", move || crate_of_cases::check(&cases)));
    run(trials)
}

/// Generates a case and compares it with what is expected.
fn compare(case: &Path) -> Result<(), Failed> {
    tree::same(&tree::read(&case.join("expected")), &interesting(emitted(case)?))
}

/// Generates a case and makes it what is expected; a case that fails is left to its trial.
fn update(case: &Path) {
    if let Ok(emitted) = emitted(case) {
        tree::write(&case.join("expected"), &interesting(emitted));
    }
}

/// A case's crate has a name that [`crate_of_cases`] finds.
fn generator(case: &Path) -> Result<Generator, Failed> {
    let mut generator = Generator::new(case.join("spec.yaml")).prose(Prose::Spec).crate_name("golden-case".parse()?);
    if !case.ends_with(TOLERATED) {
        generator = generator.tolerance(Tolerance::Strict);
    }
    let overlay = Some(case.join("overlay.yaml")).filter(|overlay| overlay.exists());
    Ok(overlay.into_iter().fold(generator, Generator::overlay))
}

fn emitted(case: &Path) -> Result<Tree, Failed> {
    let generator = generator(case)?;
    let output = generator.files()?;
    let mut emitted: Tree = output.files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    if case.join("expected").join(SAMPLES).exists() {
        emitted.insert(SAMPLES.to_owned(), generator.samples(Values::Document)?);
    }
    if case.join("expected").join(NOTES).exists() {
        let notes = generator.model()?.report().notes;
        emitted.insert(NOTES.to_owned(), serde_json::to_string_pretty(&notes)? + "\n");
    }
    Ok(emitted)
}

/// The files that a case is about: models, resources, webhooks, and the Rust reference of its first product.
fn interesting(emitted: Tree) -> Tree {
    let first = emitted
        .keys()
        .find_map(|path| path.split_once("-rust/references/"))
        .map(|(folder, _)| format!("{folder}-rust/references/"));
    let is_reference = |path: &str| first.as_ref().is_some_and(|folder| path.starts_with(folder.as_str()));
    emitted
        .into_iter()
        .filter(|(path, _)| is_code(path) || is_reference(path))
        .map(|(path, text)| (path.trim_start_matches("src/").to_owned(), text))
        .collect()
}

fn is_code(path: &str) -> bool {
    ["src/models/", "src/resources/", "src/webhooks.rs", "src/webhooks/access.rs", SAMPLES, NOTES]
        .iter()
        .any(|start| path.starts_with(start))
}
