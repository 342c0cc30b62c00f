//! `generate --check`: silent on what the document generates, and plain about anything else.

use crate::{SAMPLE, pinned};
use std::fs;
use std::path::Path;
use telnyx_tests::{Failed, Trial, place, program, trial_with};

pub fn trials() -> Vec<Trial> {
    vec![
        trial_with("committed_crate_is_what_the_pinned_document_generates", pinned::document(), committed),
        Trial::test("check_finds_nothing_after_generate", || checked(|_| Ok(()), 0, &[])),
        Trial::test("check_shows_a_changed_byte", || checked(change, 1, &["--- ", "+++ ", "@@", "-//? "])),
        Trial::test("check_names_a_missing_file", || checked(remove, 1, &["src/lib.rs"])),
        Trial::test("generate_leaves_a_foreign_directory_alone", foreign),
        Trial::test("check_names_a_stale_file", stale),
        Trial::test("check_leaves_a_foreign_file_alone", || checked(put_beside, 0, &[])),
    ]
}

fn committed(_: &Path) -> Result<(), Failed> {
    let differences = pinned::generator()?.compare(pinned::output()?)?;
    let shown: String = differences.iter().map(|one| one.diff.as_str()).collect();
    if differences.is_empty() { Ok(()) } else { Err(shown.into()) }
}

/// Generates from the sample, meddles with the output, and checks it.
fn checked(meddle: fn(&Path) -> std::io::Result<()>, code: i32, shown: &[&str]) -> Result<(), Failed> {
    let aside = tempfile::tempdir()?;
    let out = aside.path().join("out");
    let program = program::build();
    let mut args = vec!["generate", "--spec", SAMPLE, "--out", out.to_str().expect("a plain path")];
    expect(&program::run(program, &place::root(), &args), 0, &[])?;
    meddle(&out)?;
    args.push("--check");
    expect(&program::run(program, &place::root(), &args), code, shown)
}

/// A directory with somebody's files in it is refused, and stays as it is.
fn foreign() -> Result<(), Failed> {
    let aside = tempfile::tempdir()?;
    let letter = aside.path().join("letter.txt");
    fs::write(&letter, "Dear all,")?;
    let args = ["generate", "--spec", SAMPLE, "--out", aside.path().to_str().expect("a plain path")];
    expect(&program::run(program::build(), &place::root(), &args), 2, &[])?;
    let left: Vec<_> = fs::read_dir(aside.path())?.collect::<Result<_, _>>()?;
    if left.len() == 1 && letter.exists() { Ok(()) } else { Err("it wrote there all the same".into()) }
}

fn change(out: &Path) -> std::io::Result<()> {
    let file = out.join("src/lib.rs");
    let text = fs::read_to_string(&file)?;
    fs::write(file, text.replacen("//!", "//?", 1))
}

fn remove(out: &Path) -> std::io::Result<()> {
    fs::remove_file(out.join("src/lib.rs"))
}

fn put_beside(out: &Path) -> std::io::Result<()> {
    fs::write(out.join("src/models/notes.rs"), "//! Nobody emits this.\n")
}

/// What one generation has and the next has not.
fn stale() -> Result<(), Failed> {
    let aside = tempfile::tempdir()?;
    let out = aside.path().join("out");
    let args = ["generate", "--spec", SAMPLE, "--out", out.to_str().expect("a plain path")];
    expect(&program::run(program::build(), &place::root(), &[&args[..], &["--site"]].concat()), 0, &[])?;
    expect(
        &program::run(program::build(), &place::root(), &[&args[..], &["--check"]].concat()),
        1,
        &["a/docs/book/book.toml"],
    )?;
    expect(&program::run(program::build(), &place::root(), &args), 0, &[])?;
    if out.join("docs/book").exists() { Err("it is left behind".into()) } else { Ok(()) }
}

/// Fails unless the program left with this code and printed every one of these.
fn expect(output: &std::process::Output, code: i32, shown: &[&str]) -> Result<(), Failed> {
    let printed = String::from_utf8_lossy(&output.stdout);
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.code() != Some(code) {
        return Err(format!("it leaves with {}\n{printed}{said}", output.status).into());
    }
    match shown.iter().find(|text| !printed.contains(**text)) {
        None => Ok(()),
        Some(missing) => Err(format!("it does not print {missing:?}\n{printed}{said}").into()),
    }
}
