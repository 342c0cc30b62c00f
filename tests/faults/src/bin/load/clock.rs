//! The CPU time of this process, all threads, as Linux counts it.

use std::time::Duration;

/// Linux tells times in hundredths of a second (`USER_HZ`, part of its interface).
const TICK: Duration = Duration::from_millis(10);

/// User and system time so far.
pub(crate) fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux tells a process about itself");
    // The name in parentheses may have spaces; user and system time are fields 14 and 15, 12 and 13 after it.
    let (_, fields) = stat.rsplit_once(')').expect("the name is in parentheses");
    let ticks = fields.split_whitespace().skip(11).take(2).map(|field| field.parse::<u32>().expect("a number"));
    TICK * ticks.sum::<u32>()
}
