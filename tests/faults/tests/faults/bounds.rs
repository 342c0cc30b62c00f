//! Bounds of a call and of all calls (R9, R13, R14, R15): deadline, budget of retries, places, memory. Most clocks are paused.

use futures_util::future::join_all;
use std::time::Duration;
use telnyx_faults::{Behaviour, Outcome, Scripted, Server};
use telnyx_sdk::{FailedAttempt, Value};

#[tokio::test(start_paused = true)]
async fn r13_a_wait_that_is_too_long_is_the_callers() {
    for wait in ["61", "3600"] {
        let transport = Scripted::new([Outcome::status(429).header("retry-after", wait)]);
        let error = transport.client().request("GET", "/things").await.expect_err("429");
        assert_eq!(error.retry_after().map(|wait| wait.as_secs().to_string()).as_deref(), Some(wait));
        assert_eq!(transport.attempts().len(), 1, "{wait}");
    }
}

#[tokio::test(start_paused = true)]
async fn r13_waits_that_servers_ask_for_differ() {
    let mut waits = Vec::new();
    for _ in 0..20 {
        let transport = Scripted::new([Outcome::status(429).header("retry-after", "40"), Outcome::status(200)]);
        transport.client().request("GET", "/things").await.expect("the second attempt succeeds");
        waits.extend(transport.waits());
    }
    assert!(waits.iter().all(|wait| (40.0..=44.01).contains(&wait.as_secs_f64())), "{waits:?}");
    waits.dedup();
    assert!(waits.len() > 5, "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn a_deadline_bounds_all_attempts_and_waits() {
    let transport = Scripted::new([Outcome::Never]);
    let client = transport.settings().deadline(Duration::from_secs(100)).build().expect("the settings are right");
    let began = tokio::time::Instant::now();
    assert!(client.request("GET", "/things").max_retries(50).await.expect_err("nothing comes").is_timeout());
    assert!((60..=100).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    let began = tokio::time::Instant::now();
    let call = client.request("GET", "/things").deadline(Duration::from_secs(2)).max_retries(50);
    assert!(call.await.expect_err("nothing comes").is_timeout());
    assert_eq!(began.elapsed().as_secs(), 2);
}

#[tokio::test(start_paused = true)]
async fn r14_an_outage_is_not_multiplied_by_three() {
    let transport = Scripted::new([Outcome::Refused]);
    let client = transport.client();
    let results = join_all((0..200).map(|_| client.request("GET", "/things").into_future())).await;
    assert!(results.iter().all(Result::is_err));
    assert_eq!(transport.attempts().len(), 200 + 100);
    let unbounded = Scripted::new([Outcome::Refused]);
    let client = unbounded.settings().retry_budget(u32::MAX).build().expect("the settings are right");
    join_all((0..200).map(|_| client.request("GET", "/things").into_future())).await;
    assert_eq!(unbounded.attempts().len(), 600);
}

#[tokio::test(start_paused = true)]
async fn r14_a_retry_that_succeeds_gives_back_what_it_took() {
    let outcomes = (0..300).flat_map(|_| [Outcome::status(500), Outcome::status(200)]);
    let transport = Scripted::new(outcomes);
    let client = transport.settings().retry_budget(1).build().expect("the settings are right");
    for _ in 0..300 {
        client.request("GET", "/things").await.expect("the second attempt succeeds");
    }
    assert_eq!(transport.attempts().len(), 600);
}

#[tokio::test]
async fn r14_no_more_calls_are_in_flight_than_may_be() {
    let slow = Behaviour::json(200, "{}").after(Duration::from_millis(5));
    let server = Server::script([slow]).await;
    let client = server.settings().max_in_flight(7).build().expect("the settings are right");
    let results = join_all((0..100).map(|_| client.request("GET", "/things").into_future())).await;
    assert!(results.iter().all(Result::is_ok));
    assert!(server.connections() <= 7, "{}", server.connections());
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_the_users_own_decides() {
    let transport = Scripted::new([Outcome::status(418)]);
    let policy = |failed: &FailedAttempt<'_>| {
        assert_eq!((failed.method, failed.path, failed.own, failed.is_harmless), ("POST", "/things", None, false));
        (failed.number < 3).then_some(Duration::from_secs(7))
    };
    let client = transport.settings().max_retries(9).retry_policy(policy).build().expect("the settings are right");
    client.request("POST", "/things").await.expect_err("418");
    assert_eq!(transport.waits().iter().map(Duration::as_secs).collect::<Vec<_>>(), [7, 7]);
}

#[tokio::test]
async fn r15_the_limit_of_replies_bounds_what_they_take() {
    let items = |count: usize| format!(r#"{{"data":[{}]}}"#, vec!["{}"; count].join(","));
    let server = Server::script([Behaviour::json(200, &items(20_000))]).await;
    let client = server.settings().max_reply_bytes(1 << 20).build().expect("the settings are right");
    let error = client.uac_connections().list().await.expect_err("it takes more than a mebibyte");
    assert!(error.is_too_large() && !error.is_decode(), "{error:?}");
    let error = client.request("GET", "/things").await.expect_err("it takes more than a mebibyte");
    assert!(error.is_too_large(), "{error:?}");
    let small = Server::script([Behaviour::json(200, &items(100))]).await;
    let client = small.settings().max_reply_bytes(1 << 20).build().expect("the settings are right");
    assert_eq!(client.uac_connections().list().await.expect("it fits").items.len(), 100);
    client.request("GET", "/things").await.map(|_: Value| ()).expect("it fits");
}

#[tokio::test]
async fn r9_an_error_holds_what_it_shows() {
    let text = "x".repeat(32 << 20);
    let server = Server::script([Behaviour::json(200, &format!(r#"{{"data":{{"id":[]}},"x":"{text}"}}"#))]).await;
    let error = server.client().billing_groups().retrieve("g-1").await.expect_err("the id is no text");
    assert_eq!(error.body().map(<[u8]>::len), Some(64 * 1024));
    let before = telnyx_faults::memory::resident();
    drop(error);
    let held = before.saturating_sub(telnyx_faults::memory::resident());
    assert!(held < 16 * 1024, "it held {held} KiB");
}
