//! What the emitted client does when the other side misbehaves: how many requests it sends, how long it waits, and which
//! error its caller gets.

mod audit;
mod bodies;
mod bounds;
mod cancelled;
mod connections;
mod credentials;
mod drift;
mod effects;
mod effects_table;
mod findings;
mod hooks;
mod hostile;
mod http2;
mod idempotency;
mod marker;
mod open_telemetry;
mod options;
mod own_blocking;
mod paging;
mod redirects;
mod refusals;
mod secrets;
mod stack;
mod statuses;
mod streams;
mod timeouts;
mod traces;
mod uploads;
mod waiting;

use std::time::Duration;

/// Whether a wait is the client's own, before retry `n` (from 0): `min(0.5 * 2^n, 8)` seconds, a quarter less at most.
fn is_backoff(wait: Duration, n: u32) -> bool {
    let most = (0.5 * 2_f64.powi(i32::try_from(n).expect("few retries"))).min(8.0);
    // The clock counts in milliseconds and rounds up.
    (most * 0.75..=most + 0.002).contains(&wait.as_secs_f64())
}
