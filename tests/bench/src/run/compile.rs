//! What the emitted crate costs to compile, its dependencies built before: `cargo check` with features, and the release build.

use super::peers;
use crate::Failure;
use crate::job::{Job, Took, cargo, least, printed};
use crate::setting::{Checkout, Setting};
use crate::table::{Figure, Goal, Report, Row};
use std::process::Command;

/// Rounds, unless told otherwise.
const ROUNDS: usize = 2;

/// MiB that the check of everything may take.
const MOST_MIB: f64 = 1.1 * 1024.0;

/// What is compiled.
struct Kind {
    name: &'static str,
    args: &'static [&'static str],
    goal: f64,
}

const KINDS: [Kind; 5] = [
    Kind { name: "check, full", args: &["check", "--features", "full"], goal: 0.7 },
    Kind { name: "check, default", args: &["check"], goal: 0.75 },
    Kind { name: "check, messaging", args: &["check", "--no-default-features", "--features", "messaging"], goal: 0.85 },
    Kind { name: "check, nothing", args: &["check", "--no-default-features"], goal: 0.8 },
    Kind { name: "release build, full", args: &["build", "--release", "--features", "full"], goal: 0.82 },
];

pub(crate) fn measure(setting: &Setting, report: &mut Report) -> Result<(), Failure> {
    let mut full = None;
    for kind in KINDS {
        let checkouts = setting.checkouts();
        for checkout in &checkouts {
            printed(&mut command(checkout, kind.args))?;
        }
        let jobs: Vec<_> = checkouts.into_iter().map(|checkout| job(checkout, kind.args)).collect();
        let took = least(setting.rounds(ROUNDS), &jobs)?;
        add(report, &kind, &took);
        full = full.or(Some(took[0]));
    }
    if let Some(full) = full.filter(|_| setting.has_peers) {
        peers::check(&full, report);
    }
    Ok(())
}

fn job<'a>(checkout: &'a Checkout, args: &'a [&'a str]) -> Job<'a> {
    Job::new(move || command(checkout, args)).after(move || checkout.touch())
}

fn command(checkout: &Checkout, args: &[&str]) -> Command {
    let mut cargo = cargo(&checkout.root, &checkout.target);
    cargo.args(args).args(["--quiet", "--package", "telnyx-sdk"]);
    cargo
}

fn add(report: &mut Report, kind: &Kind, took: &[Took]) {
    let base = took.get(1);
    let mut row = Row::new(kind.name, Figure::new(took[0].cpu, "CPU s")).goal(Goal::RatioAtMost(kind.goal));
    if let Some(base) = base {
        row = row.beside("base", Figure::new(base.cpu, "CPU s"));
    }
    report.add(row);
    let mut row = Row::new(kind.name, Figure::new(took[0].mib, "MiB"));
    if let Some(base) = base {
        row = row.beside("base", Figure::new(base.mib, "MiB"));
    }
    report.add(if kind.name == "check, full" { row.goal(Goal::AtMost(MOST_MIB)) } else { row });
}
