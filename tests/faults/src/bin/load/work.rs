//! The work of a round: which calls there are, and which fault each meets. The same for both clients.

use std::time::Duration;

/// Calls in a round.
pub(crate) const CALLS: u32 = 10_000;

/// How many of them are under way at once.
pub(crate) const AT_ONCE: usize = 256;

/// Faults whose retry waits half a second are only in the first part of a round, so that the waits of the last few calls
/// do not decide how long it takes.
const LATE: u32 = CALLS / 10 * 7;

/// In every so many calls there is a storm, ...
const STORM_EVERY: u32 = 2_500;

/// ... in which this many in a row are refused: fewer than the retries that a client has for all its calls.
const STORM: u32 = 40;

/// How long an attempt may take.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(5);

/// How long a slow reply takes.
pub(crate) const SLOW: Duration = Duration::from_millis(100);

/// What a call does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Reads a page of twenty.
    Read,
    /// Has an effect; nobody can tell a second one from the first.
    Create,
    /// Has an effect, and a key by which the server knows it again.
    CreateWithKey,
}

/// What the first attempt of a call meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// 503 with `retry-after-ms`; nothing has happened.
    Busy,
    /// 429 with `retry-after-ms`; nothing has happened.
    Limited,
    /// The effect happens, and the connection ends without a reply.
    NoReply,
    /// The effect happens, and the connection ends within the reply.
    Cut,
    /// The effect happens, and the reply does not come.
    Stall,
    /// The reply takes its time.
    Slow,
}

impl Fault {
    /// Whether the request was refused.
    pub(crate) fn is_refusal(self) -> bool {
        matches!(self, Self::Busy | Self::Limited)
    }
}

/// How a call must end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// With its value.
    Done,
    /// With the error of a broken connection: whether it took effect, nobody knows.
    Broken,
    /// With the error of an attempt that ran out of time: whether it took effect, nobody knows.
    TimedOut,
}

/// A call of a round.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Job(pub(crate) u32);

impl Job {
    pub(crate) fn kind(self) -> Kind {
        match self.0 % 4 {
            0 | 1 => Kind::Read,
            2 => Kind::Create,
            _ => Kind::CreateWithKey,
        }
    }

    /// The fault of one call in twenty, spread over kinds and time by a multiplicative hash; and of all calls in a storm.
    pub(crate) fn fault(self) -> Option<Fault> {
        if self.0 % STORM_EVERY < STORM {
            return Some(Fault::Busy);
        }
        let hash = self.0.wrapping_mul(2_654_435_761) >> 8;
        match (hash % 20, hash / 20 % 12) {
            (0, _) if self.0 > LATE => Some(Fault::Limited),
            (0, 0..=2) => Some(Fault::Busy),
            (0, 3..=5) => Some(Fault::NoReply),
            (0, 6..=7) => Some(Fault::Cut),
            (0, 8) => Some(Fault::Stall),
            (0, 9) => Some(Fault::Slow),
            (0, _) => Some(Fault::Limited),
            _ => None,
        }
    }

    pub(crate) fn end(self) -> End {
        match (self.kind(), self.fault()) {
            (Kind::Create, Some(Fault::NoReply | Fault::Cut)) => End::Broken,
            (Kind::Create, Some(Fault::Stall)) => End::TimedOut,
            _ => End::Done,
        }
    }

    /// How often it is sent.
    pub(crate) fn attempts(self) -> u64 {
        let is_repeated = self.fault().is_some_and(|fault| fault != Fault::Slow) && self.end() == End::Done;
        if is_repeated { 2 } else { 1 }
    }
}

/// All calls of a round.
pub(crate) fn jobs() -> impl Iterator<Item = Job> {
    (0..CALLS).map(Job)
}
