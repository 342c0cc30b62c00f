//! What may happen twice: after which failures a call is sent again, by its method, and why.
//!
//! A call is sent again where the API refused it, or never got it, and where a second effect does no harm: the method is
//! idempotent (RFC 9110, section 9.2.2), the request carries a key by which the API knows a call that it has seen before, or the
//! caller says so ([`Call::retry_non_idempotent`](super::Call::retry_non_idempotent)). [`RULES`] is the table that the client
//! goes by. What the table repeats is bounded by
//! [`max_retries`](super::ClientBuilder::max_retries), [`deadline`](super::ClientBuilder::deadline) and
//! [`retry_budget`](super::ClientBuilder::retry_budget); a body that is a stream is sent once, whatever happens.

/// When a call is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Whatever the method: the call had no effect.
    Always,
    /// Where a second effect does no harm.
    IfHarmless,
    /// Never.
    Never,
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The server did not get the request.
    NotSent,
    /// The server says that it has not processed the request.
    NotProcessed,
    /// The server may have carried the request out, or not.
    Unknown,
    /// The reply has a status from the first to the second, and says this.
    Status(&'static [(u16, u16)], Says),
    /// Another attempt would end as this one.
    Final,
}

/// What the headers of a reply say of another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Whatever they say.
    Anything,
    /// `Retry-After` or `retry-after-ms`: when to come back.
    When,
    /// `x-should-retry: true`.
    Retry,
    /// `x-should-retry: false`.
    Stop,
}

/// A line of the table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rule {
    /// What happened, for people.
    pub what: &'static str,
    /// What happened.
    pub fate: Fate,
    /// When the call is sent again.
    pub again: Again,
    /// Why.
    pub why: &'static str,
}

/// The cells of the methods.
macro_rules! cells {
    (Always) => {
        "yes | yes | yes"
    };
    (IfHarmless) => {
        "yes | yes | **no**"
    };
    (Never) => {
        "no | no | no"
    };
}

/// Declares the table, and writes its page.
macro_rules! rules {
    ($($what:literal, $fate:expr => $again:ident, $why:literal;)*) => {
        /// The table: the first line that fits counts.
        ///
        /// | what happened | GET, HEAD, OPTIONS, TRACE, PUT, DELETE | POST, PATCH with a key, or as the caller says | POST, PATCH | why |
        /// |---|---|---|---|---|
        $(#[doc = concat!("| ", $what, " | ", cells!($again), " | ", $why, " |")])*
        pub const RULES: &[Rule] = &[$(Rule { what: $what, fate: $fate, again: Again::$again, why: $why }),*];
    };
}

const ANY: &[(u16, u16)] = &[(100, 999)];
const REFUSABLE: &[(u16, u16)] = &[(408, 409), (503, 503)];

rules! {
    "a reply with `x-should-retry: false`", Fate::Status(ANY, Says::Stop) => Never, "the server says so";
    "an error with `x-should-retry: true`", Fate::Status(ANY, Says::Retry) => Always, "the server says so";
    "status 429", Fate::Status(&[(429, 429)], Says::Anything) => Always, "the server refused the request";
    "status 408, 409 or 503 with `Retry-After`", Fate::Status(REFUSABLE, Says::When)
        => Always, "the server refused the request, and says when it will take it";
    "status 408, 409 or 503", Fate::Status(REFUSABLE, Says::Anything)
        => IfHarmless, "what stands before the server may have passed the request on";
    "status 500 and above", Fate::Status(&[(500, 999)], Says::Anything)
        => IfHarmless, "the server may have failed after the request took effect";
    "another status", Fate::Status(ANY, Says::Anything) => Never, "the caller has to change the request";
    "no connection", Fate::NotSent => Always, "nothing of the request was sent";
    "HTTP/2: `REFUSED_STREAM`, or `GOAWAY` with an earlier last stream", Fate::NotProcessed
        => Always, "the server says that it has not processed the request";
    "time ran out, or the connection broke", Fate::Unknown => IfHarmless, "the server may have carried the request out";
    "a success that cannot be read, a redirect that is not followed, a request that cannot be sent", Fate::Final
        => Never, "another attempt would end as this one";
}

impl Rule {
    /// The rule of a reply's status.
    pub(crate) fn of_status(status: u16, says: &[Says]) -> Option<&'static Self> {
        let is_in = |ranges: &[(u16, u16)]| ranges.iter().any(|(first, last)| (*first..=*last).contains(&status));
        RULES.iter().find(|rule| match rule.fate {
            Fate::Status(statuses, Says::Anything) => is_in(statuses),
            Fate::Status(statuses, needed) => is_in(statuses) && says.contains(&needed),
            _ => false,
        })
    }

    /// The rule of what is no reply.
    pub(crate) fn of_fate(fate: Fate) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.fate == fate)
    }
}
