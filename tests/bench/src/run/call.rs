//! A call from its beginning to its value, without a network; beside it, a request that `reqwest` builds.

use super::rounds::compare;
use crate::table::{Figure, Goal, Report, Row};
use telnyx_bench::canned::Calls;

/// Microseconds that a call may take.
const MOST_MICROS: f64 = 8.0;

/// Allocations that a call may take.
const MOST_ALLOCATIONS: f64 = 25.0;

pub(crate) fn measure(report: &mut Report) {
    let calls = Calls::default();
    let http = reqwest::Client::new();
    let plain = || {
        let request = http.post("https://api.telnyx.com/v2/billing_groups").bearer_auth("key");
        request
            .header("content-type", "application/json")
            .body(r#"{"name":"A group"}"#)
            .build()
            .expect("it is a request")
    };
    for name in Calls::NAMES {
        let rounds = compare(&|| calls.make(name), &plain);
        let name = format!("call {name}, without a network");
        let [ours, theirs] = rounds.best.map(|time| Figure::new(time.as_secs_f64() * 1e6, "us"));
        report.add(Row::new(&*name, ours).beside("request alone", theirs).goal(Goal::AtMost(MOST_MICROS)));
        let [ours, theirs] = rounds.allocations.map(|count| Figure::count(count, "allocations"));
        report.add(Row::new(name, ours).beside("request alone", theirs).goal(Goal::AtMost(MOST_ALLOCATIONS)));
    }
}
