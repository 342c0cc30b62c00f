//! The generator: the crate with its usual documents, all languages and the site, a second run without a change; beside it another
//! commit's, other generators, and what parsing the document takes.

use super::peers;
use crate::job::{Job, Took, emptied, least, printed, put_aside};
use crate::setting::{Setting, files};
use crate::table::{Figure, Goal, Report, Row};
use crate::{Failure, scratch, text};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// Rounds, unless told otherwise.
const ROUNDS: usize = 7;

/// Allocations that a generation may take.
const MOST_ALLOCATIONS: f64 = 4e6;

/// What is generated.
const CRATE: &[&str] = &["--prose", "own"];
const ALL: &[&str] = &["--language", "all", "--site"];

/// A generator, and where its checkout is.
struct Generator {
    program: PathBuf,
    root: PathBuf,
    out: PathBuf,
}

impl Generator {
    fn command(&self, document: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.root)
            .args(["generate", "--spec", text(document), "--out", text(&self.out)])
            .args(args);
        command
    }

    /// Everything anew.
    fn job<'a>(&'a self, document: &'a Path, args: &'a [&str]) -> Job<'a> {
        Job::new(move || self.command(document, args)).after(|| put_aside(&self.out))
    }
}

pub(crate) fn measure(setting: &Setting, report: &mut Report) -> Result<(), Failure> {
    let Some(document) = setting.document("generate", report) else { return Ok(()) };
    let generators = generators(setting)?;
    let again = Generator { out: scratch()?.join("again"), ..generators[0].clone_paths() };
    let floor = setting.ours.program("telnyx-bench", "floor")?;
    printed(&mut again.command(document, CRATE))?;
    emptied()?;
    let mut jobs: Vec<Job<'_>> = generators.iter().map(|generator| generator.job(document, CRATE)).collect();
    jobs.extend(generators.iter().map(|generator| generator.job(document, ALL)));
    jobs.push(Job::new(|| again.command(document, CRATE)));
    jobs.push(Job::new(|| {
        let mut command = Command::new(&floor);
        command.arg(document);
        command
    }));
    let took = least(setting.rounds(ROUNDS), &jobs)?;
    emptied()?;
    let (of, rest) = took.split_at(generators.len());
    let (of_all, rest) = rest.split_at(generators.len());
    add(
        report,
        "generate, the crate with its documents",
        of,
        [Some(Goal::RatioAtMost(0.7)), Some(Goal::RatioAtMost(0.5))],
    );
    let [cpu, floor] = [of[0].cpu, rest[1].cpu].map(|cpu| Figure::new(cpu, "CPU s"));
    report.add(Row::new("the same", cpu.clone()).beside("parsing the YAML alone", floor));
    add(report, "all languages and the site", of_all, [Some(Goal::RatioAtMost(0.75)), Some(Goal::RatioAtMost(0.5))]);
    let row =
        Row::new("a second run without a change", Figure::new(rest[0].cpu, "CPU s")).beside("the first", cpu.clone());
    report.add(row.goal(Goal::RatioAtMost(0.9)));
    untouched(&again, document, report)?;
    allocations(setting, document, report)?;
    if setting.has_peers { peers::generate(setting, document, &cpu, report) } else { Ok(()) }
}

impl Generator {
    fn clone_paths(&self) -> Self {
        Self { program: self.program.clone(), root: self.root.clone(), out: self.out.clone() }
    }
}

/// Ours, and the other commit's.
fn generators(setting: &Setting) -> Result<Vec<Generator>, Failure> {
    let mut generators = Vec::new();
    for (checkout, out) in setting.checkouts().into_iter().zip(["ours", "base"]) {
        let (program, out) = (checkout.generator()?, scratch()?.join(out));
        generators.push(Generator { program, root: checkout.root.clone(), out });
    }
    Ok(generators)
}

/// CPU and wall time with their goals, and memory.
fn add(report: &mut Report, what: &str, took: &[Took], goals: [Option<Goal>; 2]) {
    let figures = |took: &Took| {
        [(took.cpu, "CPU s"), (took.wall, "s"), (took.mib, "MiB")].map(|(value, unit)| Figure::new(value, unit))
    };
    let rows = figures(&took[0]).map(|figure| Row::new(what, figure));
    let base: Vec<Option<Figure>> = took.get(1).map_or(vec![None; rows.len()], |base| figures(base).map(Some).into());
    for ((row, base), goal) in rows.into_iter().zip(base).zip([goals[0], goals[1], None]) {
        let row = if let Some(base) = base { row.beside("base", base) } else { row };
        report.add(if let Some(goal) = goal { row.goal(goal) } else { row });
    }
}

/// How many files have another time after a run that changes nothing.
fn untouched(generator: &Generator, document: &Path, report: &mut Report) -> Result<(), Failure> {
    let before = times(&generator.out)?;
    printed(&mut generator.command(document, CRATE))?;
    let after = times(&generator.out)?;
    let changed = after.iter().filter(|(path, time)| before.get(*path) != Some(*time)).count();
    let row = Row::new("files whose time it changes", Figure::count(u64::try_from(changed)?, "files"));
    report.add(row.goal(Goal::AtMost(0.0)));
    Ok(())
}

fn times(folder: &Path) -> Result<BTreeMap<PathBuf, SystemTime>, Failure> {
    files(folder)?.into_iter().map(|(path, file)| Ok((path, file.modified()?))).collect()
}

fn allocations(setting: &Setting, document: &Path, report: &mut Report) -> Result<(), Failure> {
    let count = setting.ours.program("telnyx-bench", "count")?;
    let said = printed(Command::new(count).arg(document))?;
    let found = said.lines().find_map(|line| line.strip_prefix("generation-allocations "));
    let found = found.ok_or("`count` does not say it")?.parse()?;
    report.add(
        Row::new("allocations of a generation", Figure::count(found, "allocations"))
            .goal(Goal::AtMost(MOST_ALLOCATIONS)),
    );
    Ok(())
}
