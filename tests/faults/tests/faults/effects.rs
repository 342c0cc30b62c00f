//! No double effect: what is sent again, by method and by what became of the first attempt. The clock is paused.

use telnyx_faults::{Outcome, Scripted};
use telnyx_sdk::{Call, Error, Value};

/// After these nobody knows whether the request took effect.
const UNKNOWN: [Fate; 10] = [
    Fate::Status(408),
    Fate::Status(409),
    Fate::Status(503),
    Fate::Status(500),
    Fate::Status(501),
    Fate::Status(502),
    Fate::Status(504),
    Fate::Status(599),
    Fate::Broken,
    Fate::TimedOut,
];

/// By these the server has refused the request, or never got it.
const REFUSED: [Fate; 2] = [Fate::Status(429), Fate::NotConnected];

/// These are the caller's to mend.
const FINAL: [Fate; 6] =
    [Fate::Status(400), Fate::Status(401), Fate::Status(402), Fate::Status(403), Fate::Status(404), Fate::Status(422)];

#[derive(Clone, Copy, Debug)]
enum Fate {
    Status(u16),
    NotConnected,
    Broken,
    TimedOut,
}

impl Fate {
    fn outcome(self) -> Outcome {
        match self {
            Self::Status(status) => Outcome::status(status),
            Self::NotConnected => Outcome::Refused,
            Self::Broken => Outcome::Broken,
            Self::TimedOut => Outcome::TimedOut,
        }
    }

    fn is_told_by(self, error: &Error) -> bool {
        match self {
            Self::Status(status) => error.status() == Some(status),
            Self::NotConnected => error.is_connect(),
            Self::Broken => error.is_transport(),
            Self::TimedOut => error.is_timeout(),
        }
    }
}

/// How often a call is sent that always meets this fate; its error is checked on the way.
async fn times_sent(fate: Fate, method: &str, change: impl FnOnce(Call<Value>) -> Call<Value>) -> usize {
    let transport = Scripted::new([fate.outcome()]);
    let client = transport.client();
    let error = change(client.request(method, "/things")).await.expect_err("no attempt succeeds");
    assert!(fate.is_told_by(&error), "{fate:?}: {error}");
    transport.attempts().len()
}

#[tokio::test(start_paused = true)]
async fn what_can_be_repeated_is_sent_three_times() {
    for method in ["GET", "HEAD", "PUT", "DELETE"] {
        for fate in UNKNOWN.iter().chain(&REFUSED) {
            assert_eq!(times_sent(*fate, method, |call| call).await, 3, "{method} {fate:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn post_and_patch_of_unknown_effect_are_sent_once() {
    for method in ["POST", "PATCH"] {
        for fate in UNKNOWN {
            assert_eq!(times_sent(fate, method, |call| call).await, 1, "{method} {fate:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn post_and_patch_that_were_refused_are_sent_again() {
    for method in ["POST", "PATCH"] {
        for fate in REFUSED {
            assert_eq!(times_sent(fate, method, |call| call).await, 3, "{method} {fate:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_callers_mistakes_are_sent_once() {
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        for fate in FINAL {
            assert_eq!(times_sent(fate, method, |call| call).await, 1, "{method} {fate:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_idempotency_key_makes_a_post_repeatable() {
    for fate in UNKNOWN.iter().chain(&REFUSED) {
        assert_eq!(times_sent(*fate, "POST", |call| call.idempotency_key("k-1")).await, 3, "{fate:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_caller_may_say_that_a_post_is_repeatable() {
    for fate in UNKNOWN.iter().chain(&REFUSED) {
        assert_eq!(times_sent(*fate, "POST", Call::retry_non_idempotent).await, 3, "{fate:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_client_may_say_so_for_all_calls() {
    let transport = Scripted::new([Outcome::Broken]);
    let client = transport.settings().retry_non_idempotent(true).build().expect("the settings are right");
    assert!(client.request("POST", "/things").await.expect_err("it always breaks").is_transport());
    assert_eq!(transport.attempts().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn the_server_may_forbid_another_attempt() {
    for status in [408, 409, 429, 500, 503] {
        let transport = Scripted::new([Outcome::status(status).header("x-should-retry", "false")]);
        transport.client().request("GET", "/things").await.expect_err("no attempt succeeds");
        assert_eq!(transport.attempts().len(), 1, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_may_ask_for_another_attempt() {
    for (method, status) in [("GET", 400), ("GET", 404), ("POST", 500), ("POST", 504), ("PATCH", 422)] {
        let transport = Scripted::new([Outcome::status(status).header("x-should-retry", "true")]);
        transport.client().request(method, "/things").await.expect_err("no attempt succeeds");
        assert_eq!(transport.attempts().len(), 3, "{method} {status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_success_is_never_repeated() {
    let transport = Scripted::new([Outcome::status(200).header("x-should-retry", "true")]);
    transport.client().request("GET", "/things").await.expect("it succeeds");
    assert_eq!(transport.attempts().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn every_attempt_sends_the_same_body() {
    let busy = Outcome::status(503).header("retry-after", "1");
    let transport = Scripted::new([busy, Outcome::status(429), Outcome::status(200)]);
    let body = telnyx_sdk::account_access::NewBillingGroup::new().name("once");
    transport.client().billing_groups().create(body).await.expect("the third attempt succeeds");
    let bodies: Vec<_> = transport.attempts().into_iter().map(|attempt| attempt.body).collect();
    assert_eq!(bodies, vec![Some(r#"{"name":"once"}"#.into()); 3]);
}
