//! Calls under load and faults, beside a loop of bare `reqwest`, by the program `load` of `tests/faults`.

use crate::Failure;
use crate::job::printed;
use crate::setting::Setting;
use crate::table::{Figure, Goal, Report, Row};
use std::process::Command;

/// Rounds of 10,000 calls, unless told otherwise.
const ROUNDS: usize = 5;

/// What of bare reqwest's calls a second there must be, and what of its CPU time there may be.
const LEAST_CALLS: f64 = 0.98;
const MOST_CPU: f64 = 1.05;

pub(crate) fn measure(setting: &Setting, report: &mut Report) -> Result<(), Failure> {
    let load = setting.ours.program("telnyx-faults", "load")?;
    let said = printed(Command::new(load).arg(setting.rounds(ROUNDS).to_string()))?;
    let medians = |unit: &'static str| -> Result<[Figure; 2], Failure> {
        let line = said.lines().find(|line| line.starts_with("median ") && line.ends_with(unit));
        let line = line.ok_or_else(|| format!("`load` does not say its {unit}"))?;
        let figures: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        let [ours, bare] = figures[..] else { return Err(format!("`load` says: {line}").into()) };
        Ok([ours, bare].map(|figure| Figure::new(figure, unit)))
    };
    let [ours, bare] = medians("calls/s")?;
    report.add(
        Row::new("under load with faults", ours).beside("bare reqwest", bare).goal(Goal::RatioAtLeast(LEAST_CALLS)),
    );
    let [ours, bare] = medians("CPU s")?;
    report.add(Row::new("under load with faults", ours).beside("bare reqwest", bare).goal(Goal::RatioAtMost(MOST_CPU)));
    Ok(())
}
