//! How long a call, or an attempt of it, may take, and which setting says so: an error tells the time that was set, not what
//! was left of it.

use std::fmt;
use std::time::Duration;

/// How long something may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    /// The time that is left.
    pub(crate) length: Duration,
    /// Where it is from.
    pub(crate) set: TimeSetting,
}

/// A time as the user set it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeSetting {
    /// Of an attempt.
    Timeout(Duration),
    /// Of the call, with all its attempts.
    Deadline(Duration),
}

impl Limit {
    /// An attempt's time, all of it.
    pub(crate) fn timeout(timeout: Duration) -> Self {
        Self { length: timeout, set: TimeSetting::Timeout(timeout) }
    }

    /// A call's time, all of it.
    pub(crate) fn deadline(deadline: Duration) -> Self {
        Self { length: deadline, set: TimeSetting::Deadline(deadline) }
    }

    /// The same setting, with this time left of it.
    pub(crate) fn left(self, length: Duration) -> Self {
        Self { length, ..self }
    }
}

impl fmt::Display for TimeSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Timeout(timeout) => write!(f, "the timeout of {timeout:?}"),
            Self::Deadline(deadline) => write!(f, "the deadline of {deadline:?}"),
        }
    }
}
