//! One rule of a mock, and its answers in turn.

#![allow(clippy::return_self_not_must_use, reason = "a rule is in force as soon as it is written")]

use super::answer::{Answer, last_page};
use super::received::ReceivedRequest;
use super::sample::Sample;
use super::state::{KnownRule, Outcome, State, Step};
use crate::runtime::events::EventStream;
use crate::runtime::json::{Json, to_json};
use crate::runtime::op::ReplyBody;
use crate::runtime::page::Page;
use bytes::Bytes;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// A rule of a [`MockTransport`](super::MockTransport). Each of its answers is given once, in the order in which they are added; the last one again and
/// again.
pub struct Rule<T> {
    state: Arc<State>,
    index: usize,
    reply: ReplyBody,
    content_type: &'static str,
    body: Option<Bytes>,
    marker: PhantomData<fn() -> T>,
}

/// What tells a client to come back at once, where that says nothing of what became of the request.
fn soon(status: u16) -> Vec<(&'static str, &'static str)> {
    if matches!(status, 408 | 409 | 503) { Vec::new() } else { vec![("retry-after-ms", "1")] }
}

impl<T> Rule<T> {
    pub(super) fn new(
        state: Arc<State>,
        index: usize,
        reply: ReplyBody,
        content_type: &'static str,
        body: Option<Bytes>,
    ) -> Self {
        Self { state, index, reply, content_type, body, marker: PhantomData }
    }

    fn change(self, change: impl FnOnce(&mut KnownRule)) -> Self {
        change(&mut self.state.known().rules[self.index]);
        self
    }

    fn then(self, outcome: Outcome) -> Self {
        self.change(|rule| rule.steps.push(Step { delay: std::mem::take(&mut rule.delay), outcome }))
    }

    /// Asks for the body of the call, too: of a JSON object, a request's must have its properties, and may have more. A text that
    /// is [`ANY`](super::ANY) may be anything.
    pub fn with_body(self) -> Self {
        let body = self.body.clone();
        self.change(|rule| rule.expected.body = body)
    }

    /// Answers with a status, headers and a body.
    pub fn raw(self, status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Self {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.then(Outcome::Reply { status, headers, body: body.into() })
    }

    /// Answers with a status and no body. If the client repeats the call, it does so at once; after 408, 409 and 503, it waits as with
    /// [`timeout`](Self::timeout), since a time to come back would tell it that the request was refused.
    pub fn status(self, status: u16) -> Self {
        self.raw(status, &soon(status), Bytes::new())
    }

    /// Answers with a status and one error, as the API reports them. The client repeats the call as after [`status`](Self::status).
    pub fn error(self, status: u16, code: &str, detail: &str) -> Self {
        let body = serde_json::json!({ "errors": [{ "code": code, "detail": detail }] });
        let headers = [vec![("content-type", "application/json")], soon(status)].concat();
        self.raw(status, &headers, body.to_string())
    }

    /// No answer in time. The client waits before it repeats the call; a test with `tokio`'s paused time does not.
    pub fn timeout(self) -> Self {
        self.then(Outcome::Timeout)
    }

    /// The connection breaks after the request was sent. The client waits as with [`timeout`](Self::timeout).
    pub fn reset(self) -> Self {
        self.then(Outcome::Reset)
    }

    /// No connection is made. The client waits as with [`timeout`](Self::timeout).
    pub fn refuse(self) -> Self {
        self.then(Outcome::Refused)
    }

    /// Answers with the beginning of a body, and then the connection breaks.
    pub fn cut_off(self, body: impl Into<Bytes>) -> Self {
        let outcome = Outcome::CutOff { content_type: self.content_type, body: body.into() };
        self.then(outcome)
    }

    /// Lets the answer that was added last come after a time; where there is none yet, the first one.
    pub fn delay(self, delay: Duration) -> Self {
        self.change(|rule| *rule.steps.last_mut().map_or(&mut rule.delay, |step| &mut step.delay) = delay)
    }

    /// The requests that this rule answered.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.state.known().rules[self.index].requests.clone()
    }

    /// Answers 200, or 204 where there is no body, with the content type that the call asks for.
    fn ok(self, body: Bytes) -> Self {
        match self.content_type {
            "*/*" if body.is_empty() => self.raw(204, &[], body),
            "*/*" => self.raw(200, &[], body),
            content_type => self.raw(200, &[("content-type", content_type)], body),
        }
    }
}

impl<T: Answer> Rule<T> {
    /// Answers with a value, in the form that the operation's replies have.
    pub fn reply(self, value: T) -> Self {
        let body = value.into_body(self.reply, self.content_type);
        self.ok(body)
    }
}

impl<T: Answer + Sample> Rule<T> {
    /// Answers with [`Sample::sample`].
    pub fn sample(self) -> Self {
        self.reply(T::sample())
    }
}

impl<I: Json, M: Json> Rule<Page<I, M>> {
    /// Answers with a list that has these items, all on one page, and ends.
    pub fn items(self, items: impl IntoIterator<Item = I>) -> Self {
        let body = last_page(self.reply, items.into_iter().collect());
        let rule = self.ok(body);
        let rest = last_page::<I>(rule.reply, Vec::new());
        rule.ok(rest)
    }
}

impl<E: Json> Rule<EventStream<E>> {
    /// Answers with a stream of these events, and ends it.
    pub fn events(self, events: impl IntoIterator<Item = E>) -> Self {
        let data = events.into_iter().map(|event| to_json(&event)).chain(["[DONE]".to_owned()]);
        let body = data.fold(String::new(), |body, data| body + "data: " + &data + "\n\n");
        self.raw(200, &[("content-type", "text/event-stream")], body)
    }
}

impl<T> fmt::Debug for Rule<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = self.state.known();
        let rule = &known.rules[self.index];
        write!(f, "Rule({}, {} answers, {} requests)", rule.expected, rule.steps.len(), rule.requests.len())
    }
}
