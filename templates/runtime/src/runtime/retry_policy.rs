//! Whether a call is sent again, as users may decide.

use super::error::Error;
use std::fmt;
use std::time::Duration;

/// Decides whether, and when, a call is sent again ([`ClientBuilder::retry_policy`](super::ClientBuilder::retry_policy)).
/// Closures are policies.
///
/// Whatever it says, a call is sent no more often than [`max_retries`](super::ClientBuilder::max_retries), the
/// [`deadline`](super::ClientBuilder::deadline) and the [`retry_budget`](super::ClientBuilder::retry_budget) allow, and a body
/// that is a stream is sent once.
pub trait RetryPolicy: Send + Sync + 'static {
    /// How long to wait before the call is sent again; `None` to give its error to the caller.
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration>;
}

impl<F: Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync + 'static> RetryPolicy for F {
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        self(failed)
    }
}

/// An attempt that failed, for a [`RetryPolicy`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path as a template, as in `/things/{id}`.
    pub path: &'a str,
    /// 1 for the first attempt of a call.
    pub number: u32,
    /// Why it failed.
    pub error: &'a Error,
    /// Since the call began.
    pub elapsed: Duration,
    /// Whether a second effect does no harm: the method is idempotent, the request has a key, or the caller says so.
    pub is_harmless: bool,
    /// What the client's own rules say ([`effects`](super::effects)).
    pub own: Option<Duration>,
}

/// The policy that a client was given, if it was.
pub(crate) struct Policy(pub(crate) Option<Box<dyn RetryPolicy>>);

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "of the user" } else { "own" })
    }
}
