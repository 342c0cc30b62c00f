//! Whether, and when, a request is sent again.
//!
//! | what happened | sent again |
//! |---|---|
//! | no connection; 408, 409, 429, 503 | always: the server did not carry it out |
//! | time ran out, the connection broke, another status from 500 on | if a second effect is impossible |
//! | the reply says `x-should-retry: true` or `false` | as it says |
//! | anything else | never |
//!
//! A second effect is impossible where the method is idempotent (RFC 9110, section 9.2.2), where the request carries an
//! idempotency key, and where the caller says so.

use crate::runtime::client::Client;
use crate::runtime::error::{Error, Failure};
use crate::runtime::payload::Payload;
use crate::runtime::request::Request;
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

const FIRST_WAIT: f64 = 0.5;
const LONGEST_WAIT: f64 = 8.0;

/// The longest wait that a server may ask for; more is for the caller to decide.
const LONGEST_ASKED: Duration = Duration::from_secs(60);

/// How often a request may still be sent.
pub(super) struct Plan {
    max: u32,
    taken: u32,
    is_safe: bool,
}

impl Plan {
    pub(super) fn of(client: &Client, request: &Request) -> Self {
        let is_replayable = request.payload.as_ref().is_none_or(Payload::is_replayable);
        let max = if is_replayable { request.max_retries.unwrap_or(client.0.max_retries) } else { 0 };
        let is_idempotent = matches!(&*request.method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE");
        let is_wanted = request.retry_non_idempotent || client.0.retry_non_idempotent;
        Self { max, taken: 0, is_safe: is_idempotent || is_wanted || request.has_key() }
    }

    /// How long to wait before the next attempt; `None` where there is none.
    pub(super) fn wait(&mut self, error: &Error) -> Option<Duration> {
        if self.taken >= self.max || !self.helps(error) {
            return None;
        }
        let asked = error.retry_after().filter(|wait| !wait.is_zero() && *wait <= LONGEST_ASKED);
        let wait = asked.unwrap_or_else(|| backoff(self.taken));
        self.taken += 1;
        Some(wait)
    }

    fn helps(&self, error: &Error) -> bool {
        let failure = error.failure();
        if let Failure::Status { should_retry: Some(told), .. } = failure {
            return told;
        }
        match failure {
            Failure::NotSent | Failure::Status { status: 408 | 409 | 429 | 503, .. } => true,
            Failure::Unknown => self.is_safe,
            Failure::Status { status, .. } => status >= 500 && self.is_safe,
            Failure::Final => false,
        }
    }
}

/// Twice as long each time, less up to a quarter, so that many clients do not come back at once.
fn backoff(taken: u32) -> Duration {
    let full = (FIRST_WAIT * 2_f64.powi(i32::try_from(taken).unwrap_or(i32::MAX))).min(LONGEST_WAIT);
    // The keys of every new `RandomState` are random, and so is the hash of nothing.
    let random = RandomState::new().hash_one(()) >> 32;
    let share = f64::from(u32::try_from(random).expect("32 bits are left")) / f64::from(u32::MAX);
    Duration::from_secs_f64(full * (1.0 - share / 4.0))
}
