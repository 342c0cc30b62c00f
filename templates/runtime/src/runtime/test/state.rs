//! What a mock knows: its rules, and the requests that came.

use super::expected::Expected;
use super::received::ReceivedRequest;
use crate::runtime::transport::TransportError;
use bytes::Bytes;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The rules of a mock, and what came.
#[derive(Default)]
pub(super) struct State(Mutex<Known>);

#[derive(Default)]
pub(super) struct Known {
    pub(super) rules: Vec<KnownRule>,
    pub(super) requests: Vec<ReceivedRequest>,
    /// What fitted no rule, as it was told.
    pub(super) unexpected: Vec<String>,
}

/// A rule, its answers, and the requests that it answered.
pub(super) struct KnownRule {
    pub(super) expected: Expected,
    pub(super) steps: Vec<Step>,
    /// What the first answer waits for, where that was said before there was one.
    pub(super) delay: Duration,
    pub(super) requests: Vec<ReceivedRequest>,
}

/// An answer.
#[derive(Clone)]
pub(super) struct Step {
    pub(super) delay: Duration,
    pub(super) outcome: Outcome,
}

#[derive(Clone)]
pub(super) enum Outcome {
    Reply {
        status: u16,
        headers: Vec<(String, String)>,
        body: Bytes,
    },
    /// A reply whose body breaks off after these bytes.
    CutOff {
        content_type: &'static str,
        body: Bytes,
    },
    Timeout,
    Reset,
    Refused,
}

impl State {
    pub(super) fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// Notes a request, and returns what answers it: the last rule that fits.
    pub(super) fn answer(&mut self, request: ReceivedRequest) -> Result<Step, TransportError> {
        self.requests.push(request.clone());
        let fitting = self.rules.iter_mut().rfind(|rule| rule.expected.differences(&request).is_empty());
        if let Some(rule) = fitting {
            let turn = rule.requests.len();
            rule.requests.push(request);
            let step = rule.steps.get(turn).or(rule.steps.last());
            return step
                .cloned()
                .ok_or_else(|| TransportError::request(format!("the rule {} has no answer", rule.expected)));
        }
        let told = self.told(&request);
        self.unexpected.push(told.clone());
        Err(TransportError::request(told))
    }

    /// That a request fits no rule, and what is nearest to it.
    fn told(&self, request: &ReceivedRequest) -> String {
        let differences = self.rules.iter().map(|rule| (rule, rule.expected.differences(request)));
        let nearest = differences.min_by_key(|(_, differences)| differences.len());
        nearest.map_or_else(
            || format!("no rule for {request:?}: there are no rules"),
            |(rule, differences)| {
                format!("no rule for {request:?}: in the nearest, {}, {}", rule.expected, differences.join(", and "))
            },
        )
    }
}
