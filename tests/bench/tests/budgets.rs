//! Figures that are the same on every machine keep to `tests/budgets.toml`. Those that take a tool or minutes are counted by
//! `telnyx-bench counts`.

use std::process::Command;
use telnyx_bench::budget::{self, BY_COMMAND, COUNTED};
use telnyx_bench::emitted::Sources;
use telnyx_tests::{Failed, Trial, place, run, trial_with};

fn main() {
    run(vec![
        Trial::test("emitted_crate", emitted_crate),
        Trial::test("calls", || kept(&counted(&[])?)),
        trial_with("generation", place::pinned(), |document| {
            let document = document.to_str().ok_or("its path is no text")?;
            kept(&counted(&[document])?)
        }),
        Trial::test("every_budget_is_counted", every_budget_is_counted),
    ])
}

fn emitted_crate() -> Result<(), Failed> {
    let sources = Sources::read();
    let items = sources.items();
    kept(&[
        ("emitted-bytes".to_owned(), sources.bytes()),
        ("emitted-lines".to_owned(), sources.lines()),
        ("emitted-bodies".to_owned(), items.bodies),
        ("emitted-macros".to_owned(), items.macros),
    ])
}

/// What the program `count` prints.
fn counted(args: &[&str]) -> Result<Vec<(String, u64)>, Failed> {
    let output = Command::new(env!("CARGO_BIN_EXE_count")).args(args).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let text = String::from_utf8(output.stdout)?;
    let figures = text.lines().filter_map(|line| line.split_once(' '));
    figures.map(|(name, figure)| Ok((name.to_owned(), figure.parse()?))).collect()
}

/// Each figure keeps to its budget; of what is much smaller, that is said.
fn kept(figures: &[(String, u64)]) -> Result<(), Failed> {
    let under = budget::judge(figures.iter().map(|(name, figure)| (&**name, *figure)))?;
    under.iter().for_each(|said| eprintln!("{said}"));
    Ok(())
}

fn every_budget_is_counted() -> Result<(), Failed> {
    let is_known = |name: &str| COUNTED.contains(&name) || BY_COMMAND.contains(&name);
    let strays: Vec<_> = budget::all()?.into_iter().map(|one| one.name).filter(|name| !is_known(name)).collect();
    if strays.is_empty() {
        Ok(())
    } else {
        Err(format!("{}: nothing counts {}", budget::FILE, strays.join(", ")).into())
    }
}
