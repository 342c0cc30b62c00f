//! Time that runs out.

use crate::is_backoff;
use bytes::Bytes;
use std::time::{Duration, Instant};
use telnyx_faults::{Behaviour, End, Outcome, Scripted, Server};
use telnyx_sdk::account_access::NewBillingGroup;

const GROUP: &str = r#"{"data":{"id":"g-1"}}"#;

#[tokio::test(start_paused = true)]
async fn a_get_has_its_time_for_each_attempt() {
    let transport = Scripted::new([Outcome::Never]);
    let client = transport.client();
    let began = tokio::time::Instant::now();
    let call = client.billing_groups().retrieve("g-1").timeout(Duration::from_secs(5));
    let error = call.await.expect_err("no reply ever comes");
    assert!(error.is_timeout() && !error.is_transport(), "{error:?}");
    let waits = transport.waits();
    assert_eq!(waits.len(), 2);
    for (n, wait) in (0..).zip(waits) {
        assert!(is_backoff(wait.saturating_sub(Duration::from_secs(5)), n), "{wait:?}");
    }
    let all = began.elapsed().as_secs_f64();
    assert!((16.1..=16.6).contains(&all), "{all}");
}

#[tokio::test(start_paused = true)]
async fn a_post_that_timed_out_is_not_sent_again() {
    let transport = Scripted::new([Outcome::Never]);
    let began = tokio::time::Instant::now();
    let error = transport.client().billing_groups().create(NewBillingGroup::new()).await.expect_err("no reply");
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(transport.attempts().len(), 1);
    // A minute is the default.
    assert!((60.0..60.1).contains(&began.elapsed().as_secs_f64()));
}

#[tokio::test(start_paused = true)]
async fn the_clients_own_timeout_is_used() {
    let transport = Scripted::new([Outcome::Never]);
    let client = transport.settings().timeout(Duration::from_secs(2)).max_retries(0).build();
    let began = tokio::time::Instant::now();
    let error = client.expect("the settings are right").balance().retrieve().await.expect_err("no reply");
    assert!(error.is_timeout(), "{error:?}");
    assert!((2.0..2.1).contains(&began.elapsed().as_secs_f64()));
}

#[tokio::test]
async fn a_server_that_says_nothing() {
    let server = Server::script([Behaviour::silence(End::Stall), Behaviour::json(200, GROUP)]).await;
    let call = server.client().billing_groups().retrieve("g-1").timeout(Duration::from_millis(150));
    call.await.expect("the second attempt succeeds");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_server_that_stops_within_its_reply() {
    let stop = Behaviour::json(200, r#"{"data":"#).claimed(500).then(End::Stall);
    let server = Server::script([stop]).await;
    let call = server.client().billing_groups().create(NewBillingGroup::new()).timeout(Duration::from_millis(150));
    let error = call.await.expect_err("the rest never comes");
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

fn drops(pause: Duration) -> Behaviour {
    let pieces = GROUP.as_bytes().chunks(3).map(Bytes::copy_from_slice).collect();
    Behaviour::json(200, "").pieces(pieces, pause)
}

#[tokio::test]
async fn a_slow_body_in_time_is_read() {
    let server = Server::script([drops(Duration::from_millis(10))]).await;
    let group = server.client().billing_groups().retrieve("g-1").await.expect("it is slow, but in time");
    assert_eq!(group.id.as_deref(), Some("g-1"));
}

#[tokio::test]
async fn a_body_that_drips_does_not_renew_the_time() {
    let server = Server::script([drops(Duration::from_millis(80))]).await;
    let began = Instant::now();
    let call = server.client().billing_groups().retrieve("g-1").timeout(Duration::from_millis(200)).max_retries(0);
    let error = call.await.expect_err("it takes more than half a second");
    assert!(error.is_timeout(), "{error:?}");
    assert!(began.elapsed() < Duration::from_millis(500), "{:?}", began.elapsed());
}

/// A timed-out call leaves a connection with half a reply on it, which no other call may get.
#[tokio::test]
async fn the_next_call_does_not_get_the_late_reply() {
    let late = Behaviour::json(200, r#"{"data":{"id":"late"}}"#).after(Duration::from_millis(250));
    let server = Server::script([late, Behaviour::json(200, GROUP)]).await;
    let client = server.client();
    let first = client.billing_groups().retrieve("late").timeout(Duration::from_millis(50)).max_retries(0).await;
    assert!(first.expect_err("it is late").is_timeout());
    tokio::time::sleep(Duration::from_millis(300)).await;
    let second = client.billing_groups().retrieve("g-1").await.expect("it succeeds");
    assert_eq!(second.id.as_deref(), Some("g-1"));
}
