//! Unusable input: the program exits with 2, says on standard error exactly what is expected, and writes nothing.
//!
//! A case has a document, and if need be further arguments, one a line in `args`.
//! `UPDATE_GOLDEN=1 cargo test -p telnyx-tests --test diagnostics` rewrites `diagnostics/<case>/expected.txt`.

use std::fs;
use std::path::Path;
use telnyx_tests::{Failed, Trial, place, program, run, same_text};

fn main() {
    let program = program::build();
    let trials = place::cases("diagnostics")
        .into_iter()
        .map(|case| Trial::test(place::name(&case).to_owned(), move || refuses(program, &case)));
    run(trials.collect())
}

fn refuses(program: &Path, case: &Path) -> Result<(), Failed> {
    let aside = tempfile::tempdir()?;
    let out = aside.path().join("out");
    let more = fs::read_to_string(case.join("args")).unwrap_or_default();
    let mut args = vec!["generate", "--spec", document(case), "--out", out.to_str().expect("a plain path")];
    args.extend(more.lines());
    let output = program::run(program, case, &args);
    let said = String::from_utf8(output.stderr)?;
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(case.join("expected.txt"), &said)?;
    }
    same_text("what it says", &fs::read_to_string(case.join("expected.txt"))?, &said)?;
    if output.status.code() != Some(2) {
        return Err(format!("it leaves with {}", output.status).into());
    }
    if !output.stdout.is_empty() || out.exists() {
        return Err("it writes something all the same".into());
    }
    Ok(())
}

/// The document's file name; of a case without one, the name of a file that is not there.
fn document(case: &Path) -> &'static str {
    if case.join("spec.json").exists() { "spec.json" } else { "spec.yaml" }
}
