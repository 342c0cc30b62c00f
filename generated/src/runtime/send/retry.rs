//! Whether, and when, a request is sent again: by the table of [`effects`](crate::runtime::effects), or by the user's policy,
//! within the bounds of the call and of the client.

use crate::runtime::client::Client;
use crate::runtime::clock::Instant;
use crate::runtime::effects::Again;
use crate::runtime::error::Error;
use crate::runtime::limit::Limit;
use crate::runtime::payload::Payload;
use crate::runtime::request::Request;
use crate::runtime::retry_policy::FailedAttempt;
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

const FIRST_WAIT: f64 = 0.5;
const LONGEST_WAIT: f64 = 8.0;

/// The longest wait that a server may ask for; more is for the caller to decide.
const LONGEST_ASKED: Duration = Duration::from_secs(60);

/// How often, and until when, a request may still be sent.
pub(super) struct Plan<'a> {
    client: &'a Client,
    request: &'a Request,
    began: Instant,
    deadline: Option<Limit>,
    max: u32,
    taken: u32,
    is_harmless: bool,
    /// What the last retry took of the budget.
    cost: Option<u32>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(client: &'a Client, request: &'a Request, deadline: Option<Limit>) -> Self {
        let is_replayable = request.payload.as_ref().is_none_or(Payload::is_replayable);
        let max = if is_replayable { request.max_retries.unwrap_or(client.0.max_retries) } else { 0 };
        let is_idempotent = matches!(&*request.method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE");
        let is_wanted = request.retry_non_idempotent || client.0.retry_non_idempotent;
        let is_harmless = is_idempotent || is_wanted || request.has_key();
        Self { client, request, began: Instant::now(), deadline, max, taken: 0, is_harmless, cost: None }
    }

    /// How long the next attempt may take.
    pub(super) fn limit(&self) -> Limit {
        let timeout = Limit::timeout(self.request.timeout.unwrap_or(self.client.0.timeout));
        match self.deadline.map(|deadline| deadline.left(self.left())) {
            Some(deadline) if deadline.length <= timeout.length => deadline,
            _ => timeout,
        }
    }

    /// How long the call may still take.
    pub(super) fn left(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |deadline| deadline.length.saturating_sub(self.began.elapsed()))
    }

    /// The error of a call whose deadline is over.
    pub(super) fn over(&self) -> Error {
        Error::timeout(self.deadline.unwrap_or(Limit::deadline(Duration::MAX)).set)
    }

    /// How long to wait before the next attempt; `None` where there is none.
    pub(super) fn wait(&mut self, error: &Error) -> Option<Duration> {
        if self.taken >= self.max {
            return None;
        }
        let own = self.own(error);
        let wait = match &self.client.0.retry_policy.0 {
            Some(policy) => policy.wait(&self.failed(error, own)),
            None => own,
        }?;
        if self.deadline.is_some_and(|deadline| self.began.elapsed().saturating_add(wait) >= deadline.length) {
            return None;
        }
        self.cost = Some(self.client.0.retry_budget.take(error.is_timeout())?);
        self.taken += 1;
        Some(wait)
    }

    /// The call has succeeded.
    pub(super) fn succeeded(&self) {
        self.client.0.retry_budget.give(self.cost);
    }

    fn failed<'f>(&'f self, error: &'f Error, own: Option<Duration>) -> FailedAttempt<'f> {
        FailedAttempt {
            method: &self.request.method,
            path: &self.request.template,
            number: self.taken + 1,
            error,
            elapsed: self.began.elapsed(),
            is_harmless: self.is_harmless,
            own,
        }
    }

    /// What the table says.
    fn own(&self, error: &Error) -> Option<Duration> {
        let helps = match error.again() {
            Again::Always => true,
            Again::IfHarmless => self.is_harmless,
            Again::Never => false,
        };
        match error.retry_after().filter(|asked| !asked.is_zero()) {
            _ if !helps => None,
            Some(asked) if asked > LONGEST_ASKED => None,
            // Never less than the server asks for, and not at the same moment as everybody else.
            Some(asked) => Some(asked.mul_f64(1.0 + share() / 10.0)),
            None => Some(backoff(self.taken)),
        }
    }
}

/// Twice as long each time, less up to a quarter, so that many clients do not come back at once.
fn backoff(taken: u32) -> Duration {
    let full = (FIRST_WAIT * 2_f64.powi(i32::try_from(taken).unwrap_or(i32::MAX))).min(LONGEST_WAIT);
    Duration::from_secs_f64(full * (1.0 - share() / 4.0))
}

/// Anything from 0 to 1.
fn share() -> f64 {
    // The keys of every new `RandomState` are random, and so is the hash of nothing.
    let random = RandomState::new().hash_one(()) >> 32;
    f64::from(u32::try_from(random).expect("32 bits are left")) / f64::from(u32::MAX)
}
