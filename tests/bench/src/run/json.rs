//! JSON, read and written: the client beside serde's derived types with `serde_json`.

use super::rounds::{Rounds, compare};
use crate::table::{Figure, Goal, Report, Row};
use telnyx_bench::cases::{self, Case};

pub(crate) fn measure(report: &mut Report) {
    for case in cases::all() {
        case.check();
        let [ours, theirs] = case.decode();
        add(report, "decode", &case, &compare(&ours, &theirs), 1.1);
    }
    for case in cases::all() {
        let [ours, theirs] = case.encode();
        add(report, "encode", &case, &compare(&ours, &theirs), 1.0);
    }
}

fn add(report: &mut Report, what: &str, case: &Case, rounds: &Rounds, least: f64) {
    let [ours, theirs] = rounds.best.map(|time| Figure::new(case.megabytes() / time.as_secs_f64(), "MB/s"));
    let name = format!("{what} {} {}", case.name, case.size);
    report.add(Row::new(&*name, ours).beside("derived", theirs).goal(Goal::RatioAtLeast(least)));
    let [ours, theirs] = rounds.allocations.map(|count| Figure::count(count, "allocations"));
    report.add(Row::new(name, ours).beside("derived", theirs).goal(Goal::RatioAtMost(1.0)));
}
