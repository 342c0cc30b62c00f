//! Time: that of `tokio`, or in WebAssembly, where the standard library has no clock, that of the host's JavaScript.

#[cfg(not(target_family = "wasm"))]
pub(crate) use tokio::time::{Instant, Sleep, sleep, sleep_until, timeout, timeout_at};
#[cfg(target_family = "wasm")]
pub(crate) use {
    host::{now, sleep, sleep_until, timeout, timeout_at},
    wasmtimer::{std::Instant, tokio::Sleep},
};

/// The time of day.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn now() -> std::time::SystemTime {
    std::time::SystemTime::now()
}

/// Time in a host of WebAssembly.
#[cfg(target_family = "wasm")]
mod host {
    use std::time::{Duration, SystemTime};
    use wasmtimer::std::{self as clock, Instant};
    use wasmtimer::tokio::{self as timer, Sleep, Timeout};

    /// The longest that anything waits: timers take milliseconds as a signed number of 32 bits (HTML, *Timers*: a `long`), and
    /// that is 24 days.
    const LONGEST: Duration = Duration::from_millis(i32::MAX as u64);

    pub(crate) fn now() -> SystemTime {
        let since = clock::SystemTime::now().duration_since(clock::UNIX_EPOCH).unwrap_or_default();
        SystemTime::UNIX_EPOCH + since
    }

    fn possible(until: Instant) -> Instant {
        until.min(Instant::now() + LONGEST)
    }

    pub(crate) fn sleep(duration: Duration) -> Sleep {
        timer::sleep(duration.min(LONGEST))
    }

    pub(crate) fn sleep_until(until: Instant) -> Sleep {
        timer::sleep_until(possible(until))
    }

    pub(crate) fn timeout<F: Future>(duration: Duration, future: F) -> Timeout<F> {
        timer::timeout(duration.min(LONGEST), future)
    }

    pub(crate) fn timeout_at<F: Future>(until: Instant, future: F) -> Timeout<F> {
        timer::timeout_at(possible(until), future)
    }
}
