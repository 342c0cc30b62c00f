//! The worst documents that are known end well: with output or with a diagnostic, in bounded time and memory.
//!
//! Each is made here, written to a file, and given to the program under `ulimit`: 20 seconds of processor time and 1 GiB of address
//! space. Exit code 2 leaves nothing behind.

mod documents;
mod shared;

use documents::{Expected, Worst};
use std::path::Path;
use std::process::Command;
use telnyx_tests::{Failed, Trial, program, run};

/// Kibibytes of address space, and seconds; without optimisation, stacks are deeper and everything takes longer.
const LIMITS: &str = if cfg!(debug_assertions) {
    "ulimit -v 1310720; ulimit -t 120; ulimit -c 0; exec \"$@\""
} else {
    "ulimit -v 1048576; ulimit -t 20; ulimit -c 0; exec \"$@\""
};

fn main() {
    let program = program::build();
    let trials = documents::all().into_iter().chain(shared::all());
    run(trials.map(|worst| Trial::test(worst.name.clone(), move || ends_well(program, &worst))).collect());
}

fn ends_well(program: &Path, worst: &Worst) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let (document, out) = (folder.path().join(worst.file()), folder.path().join("out"));
    std::fs::write(&document, (worst.text)())?;
    let mut command = Command::new("sh");
    // Outside of the repository, what is read without `--spec` is the sample.
    command.current_dir(folder.path());
    command.args(["-c", LIMITS, "sh"]).arg(program).arg("generate").arg("--out").arg(&out);
    command.args(["--language", "all", "--site"]).env("NO_COLOR", "1");
    command.arg(if worst.overlay { "--overlay" } else { "--spec" }).arg(&document);
    let output = command.output()?;
    let told = String::from_utf8_lossy(&output.stderr);
    match (output.status.code(), worst.expected) {
        (Some(0), Expected::Output) if out.is_dir() => Ok(()),
        (Some(2), Expected::Diagnostic(code)) if !out.exists() && told.contains(&format!("[{code}]")) => Ok(()),
        (code, expected) => {
            let told: String = told.chars().take(2000).collect();
            Err(format!("exit code {code:?} where {expected:?} was expected:\n{told}").into())
        }
    }
}
