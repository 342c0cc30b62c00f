//! What the test binaries of this crate have in common: where things are, trees of files, the command-line program.
//!
//! In: paths and expectations. Out: verdicts with a diff that a person can act on. It refuses to know the generator's
//! library: what a case runs is the business of the test binary.

pub mod place;
pub mod program;
pub mod tree;

use std::path::{Path, PathBuf};

pub use libtest_mimic::{Arguments, Failed, Trial};

/// Runs the trials the way `cargo test` expects, and leaves the process with its verdict.
pub fn run(trials: Vec<Trial>) -> ! {
    libtest_mimic::run(&Arguments::from_args(), trials).exit()
}

/// A trial that needs a file which this machine may lack: without it the trial is reported as ignored, never as passed.
pub fn trial_with(
    name: &str,
    needed: Result<PathBuf, String>,
    test: impl FnOnce(&Path) -> Result<(), Failed> + Send + 'static,
) -> Trial {
    match needed {
        Ok(path) => Trial::test(name, move || test(&path)),
        Err(missing) => {
            eprintln!("skipped: {name}: {missing}");
            Trial::test(name, move || Err(missing.into())).with_ignored_flag(true)
        }
    }
}

/// What differs between two texts, as a unified diff; `None` where nothing does.
pub fn difference(what: &str, expected: &str, actual: &str) -> Option<String> {
    if expected == actual {
        return None;
    }
    let diff = similar::TextDiff::from_lines(expected, actual);
    let shown = diff.unified_diff().context_radius(3).header("expected", "actual").to_string();
    Some(format!("{what} differs\n{shown}"))
}

/// Fails if two texts differ.
pub fn same_text(what: &str, expected: &str, actual: &str) -> Result<(), Failed> {
    difference(what, expected, actual).map_or(Ok(()), |difference| Err(difference.into()))
}
