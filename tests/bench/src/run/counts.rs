//! Counts that take a tool, beside their budgets: instructions (`valgrind --tool=callgrind`) of a generation, of each call and of JSON,
//! and the lines that the compiler makes of the emitted crate for LLVM (`cargo llvm-lines`). A tool that is not there is told.

use crate::job::{cargo, printed, removed};
use crate::setting::Setting;
use crate::table::{Figure, Report, Row};
use crate::{Failure, scratch, text};
use std::path::Path;
use std::process::{Command, Stdio};
use telnyx_bench::budget;
use telnyx_bench::canned::Calls;

/// How often work is done more in the second of two runs.
const TIMES: u64 = 20;

/// The version of `cargo-llvm-lines`.
const LLVM_LINES: &str = "0.4.48";

/// What is counted, by name.
type Figures = Vec<(String, u64)>;

/// Counts, and says whether all budgets are kept.
pub(crate) fn measure(setting: &Setting, report: &mut Report) -> Result<bool, Failure> {
    let mut found = Figures::new();
    let valgrind = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
    if valgrind.is_ok_and(|status| status.success()) {
        instructions(setting, report, &mut found)?;
    } else {
        report.note("skipped: instructions: valgrind is not there");
    }
    match llvm_lines(setting) {
        Ok(lines) => report.add(Row::new("lines of LLVM, full, release", Figure::count(lines, "lines"))),
        Err(failure) => report.note(format!("skipped: lines of LLVM: {failure}")),
    }
    match budget::judge(found.iter().map(|(name, figure)| (&**name, *figure))) {
        Ok(under) => under.into_iter().for_each(|said| report.note(said)),
        Err(over) => {
            over.lines().for_each(|said| report.note(said));
            return Ok(false);
        }
    }
    Ok(true)
}

fn instructions(setting: &Setting, report: &mut Report, found: &mut Figures) -> Result<(), Failure> {
    let work = setting.ours.program("telnyx-bench", "work")?;
    let each = |what: &str, name: &str, who: &str| -> Result<u64, Failure> {
        let run = |times: u64| counted(Command::new("valgrind"), &work, &[what, name, who, &times.to_string()]);
        Ok((run(TIMES + 1)? - run(1)?) / TIMES)
    };
    for name in Calls::NAMES {
        let count = each("call", name, "client")?;
        report.add(Row::new(format!("call {name}"), Figure::count(count, "instructions")));
        found.push((format!("call-{name}-instructions"), count));
    }
    for what in ["decode", "encode"] {
        for name in ["groups", "messages", "numbers"] {
            let (ours, derived) = (each(what, name, "client")?, each(what, name, "derived")?);
            let row = Row::new(format!("{what} {name} 100 KB"), Figure::count(ours, "instructions"));
            report.add(row.beside("derived", Figure::count(derived, "instructions")));
            found.push((format!("{what}-{name}-instructions"), ours));
        }
    }
    let Some(document) = setting.document("instructions of a generation", report) else { return Ok(()) };
    generation(setting, document, report, found)
}

fn generation(setting: &Setting, document: &Path, report: &mut Report, found: &mut Figures) -> Result<(), Failure> {
    let out = scratch()?.join("ours");
    let args = ["generate", "--prose", "own", "--spec", text(document), "--out", text(&out)];
    let mut row = None;
    for checkout in setting.checkouts() {
        removed(&out)?;
        let mut valgrind = Command::new("valgrind");
        valgrind.current_dir(&checkout.root);
        let count = counted(valgrind, &checkout.generator()?, &args)?;
        row = Some(match row {
            None => {
                found.push(("generation-instructions".to_owned(), count));
                Row::new("a generation", Figure::count(count, "instructions"))
            }
            Some(row) => Row::beside(row, "base", Figure::count(count, "instructions")),
        });
    }
    row.into_iter().for_each(|row| report.add(row));
    Ok(())
}

/// How many instructions a program takes, of all threads.
fn counted(mut valgrind: Command, program: &Path, args: &[&str]) -> Result<u64, Failure> {
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(args);
    let output = valgrind.stdin(Stdio::null()).stdout(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count = said.lines().find_map(|line| line.split_once("Collected :")).map(|(_, count)| count.trim().parse());
    match count {
        Some(count) if output.status.success() => Ok(count?),
        _ => Err(format!("{valgrind:?}: {}\n{said}", output.status).into()),
    }
}

/// How many lines the compiler makes of the emitted crate for LLVM, before anything is optimized.
fn llvm_lines(setting: &Setting) -> Result<u64, Failure> {
    let tools = scratch()?.join("tools");
    let program = tools.join("bin/cargo-llvm-lines");
    if !program.exists() {
        let mut install = cargo(&setting.ours.root, &tools.join("target"));
        let version = ["install", "--quiet", "--locked", "--version", LLVM_LINES, "cargo-llvm-lines"];
        printed(install.args(version).args(["--root", text(&tools)]))?;
    }
    let mut run = Command::new(program);
    run.current_dir(&setting.ours.root).env("CARGO_TARGET_DIR", &setting.ours.target).env("CARGO_INCREMENTAL", "0");
    let said =
        printed(run.args(["llvm-lines", "--release", "--package", "telnyx-sdk", "--lib", "--features", "full"]))?;
    let total = said.lines().find(|line| line.ends_with("(TOTAL)")).and_then(|line| line.split_whitespace().next());
    Ok(total.ok_or("`cargo llvm-lines` does not say a total")?.parse()?)
}
