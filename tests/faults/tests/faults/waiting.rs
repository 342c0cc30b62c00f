//! How long the client waits before it tries again. The clock is paused, so that waits are exact.

use crate::is_backoff;
use std::time::{Duration, SystemTime};
use telnyx_faults::{Outcome, Scripted};

/// The wait between a first attempt with this outcome and the second one.
async fn wait_after(first: Outcome) -> Duration {
    let transport = Scripted::new([first, Outcome::status(200)]);
    transport.client().request("GET", "/balance").await.expect("the second attempt succeeds");
    let waits = transport.waits();
    assert_eq!(waits.len(), 1, "{waits:?}");
    waits[0]
}

async fn wait_for(name: &'static str, value: &str) -> Duration {
    wait_after(Outcome::status(429).header(name, value)).await
}

/// What the server asked for, and up to a tenth more. The clock counts in milliseconds and rounds up.
fn is(wait: Duration, milliseconds: u128) -> bool {
    (milliseconds..=milliseconds + milliseconds / 10 + 2).contains(&wait.as_millis())
}

#[tokio::test(start_paused = true)]
async fn retry_after_in_seconds() {
    assert!(is(wait_for("retry-after", "7").await, 7_000));
    assert!(is(wait_for("retry-after", "60").await, 60_000));
}

#[tokio::test(start_paused = true)]
async fn retry_after_in_fractions() {
    assert!(is(wait_for("retry-after", "1.5").await, 1_500));
    assert!(is(wait_for("retry-after", "0.25").await, 250));
}

#[tokio::test(start_paused = true)]
async fn retry_after_as_a_date() {
    let then = SystemTime::now() + Duration::from_secs(20);
    let wait = wait_for("retry-after", &httpdate::fmt_http_date(then)).await;
    assert!((18.0..=22.1).contains(&wait.as_secs_f64()), "{wait:?}");
}

#[tokio::test(start_paused = true)]
async fn a_date_that_has_passed_is_no_wait_of_the_server() {
    let then = SystemTime::now() - Duration::from_secs(20);
    assert!(is_backoff(wait_for("retry-after", &httpdate::fmt_http_date(then)).await, 0));
}

#[tokio::test(start_paused = true)]
async fn retry_after_in_milliseconds() {
    assert!(is(wait_for("retry-after-ms", "250").await, 250));
    assert!(is(wait_for("retry-after-ms", "12.5").await, 12));
}

#[tokio::test(start_paused = true)]
async fn milliseconds_win_over_seconds() {
    let both = Outcome::status(429).header("retry-after", "30").header("retry-after-ms", "40");
    assert!(is(wait_after(both).await, 40));
}

#[tokio::test(start_paused = true)]
async fn milliseconds_without_meaning_leave_the_seconds() {
    let both = Outcome::status(429).header("retry-after", "3").header("retry-after-ms", "soon");
    assert!(is(wait_after(both).await, 3_000));
}

#[tokio::test(start_paused = true)]
async fn waits_without_meaning_are_not_kept() {
    for value in ["0", "-5", "soon", "", "NaN", "inf", "1e400", "1h", "0x10"] {
        assert!(is_backoff(wait_for("retry-after", value).await, 0), "{value:?}");
        assert!(is_backoff(wait_for("retry-after-ms", value).await, 0), "{value:?} ms");
    }
}

#[tokio::test(start_paused = true)]
async fn waits_of_more_than_a_minute_are_the_callers() {
    let then = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3_600));
    for (name, value) in
        [("retry-after", "3600"), ("retry-after", "60.5"), ("retry-after-ms", "60001"), ("retry-after", &then)]
    {
        let transport = Scripted::new([Outcome::status(429).header(name, value), Outcome::status(200)]);
        let error = transport.client().request("GET", "/balance").await.expect_err("it is too long");
        assert!(error.retry_after().is_some_and(|wait| wait > Duration::from_secs(60)), "{name}: {value}");
        assert_eq!(transport.attempts().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_may_ask_to_wait_with_any_status_that_is_tried_again() {
    for status in [408, 409, 429, 500, 503] {
        assert!(is(wait_after(Outcome::status(status).header("retry-after", "9")).await, 9_000), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_own_wait_doubles_up_to_eight_seconds() {
    let transport = Scripted::new([Outcome::status(500)]);
    let client = transport.settings().max_retries(7).build().expect("the settings are right");
    assert!(client.request("GET", "/balance").await.expect_err("it always fails").is_server());
    let waits = transport.waits();
    assert_eq!(waits.len(), 7);
    for (n, wait) in (0..).zip(&waits) {
        assert!(is_backoff(*wait, n), "{n}: {wait:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn clients_do_not_wait_in_step() {
    let mut waits = Vec::new();
    for _ in 0..20 {
        waits.push(wait_after(Outcome::status(500)).await);
    }
    waits.dedup();
    assert!(waits.len() > 5, "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_fails_is_waited_for_too() {
    assert!(is_backoff(wait_after(Outcome::Refused).await, 0));
    assert!(is_backoff(wait_after(Outcome::Broken).await, 0));
}

#[tokio::test(start_paused = true)]
async fn the_error_tells_the_wait_that_the_server_asked_for() {
    let transport = Scripted::new([Outcome::status(429).header("retry-after", "2.5")]);
    let error = transport.client().request("GET", "/balance").max_retries(0).await.expect_err("429");
    assert_eq!(error.retry_after(), Some(Duration::from_millis(2_500)));
    assert!(error.is_rate_limited());
}
