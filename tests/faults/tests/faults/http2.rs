//! HTTP/2: limits of streams, connections that are given up under calls, pings; what is sent again, and what is not.

use futures_util::future::join_all;
use std::time::Duration;
use telnyx_faults::h2::{Http2, Turn};
use telnyx_sdk::{Error, Value};

/// Sends one call and says how often the server got it, and what came of it.
async fn sent(turns: impl IntoIterator<Item = Turn>, method: &str) -> (usize, Result<Value, Error>) {
    let server = Http2::start(turns, 100).await;
    let result = server.settings().build().expect("the settings are right").request(method, "/things").await;
    (server.counts().requests, result)
}

#[tokio::test]
async fn calls_share_a_connection_and_wait_for_a_stream() {
    let server = Http2::start([Turn::Gather(2)], 2).await;
    let client = server.settings().build().expect("the settings are right");
    // With the replies to the first two, the limit is known.
    let calls = (0..2).map(|_| client.request("GET", "/things").into_future());
    join_all(calls).await.into_iter().for_each(|reply| _ = reply.expect("it is answered"));
    let calls = (0..20).map(|_| client.request("GET", "/things").into_future());
    join_all(calls).await.into_iter().for_each(|reply| _ = reply.expect("it is answered"));
    let counts = server.counts();
    assert_eq!((counts.requests, counts.most_open, counts.connections), (22, 2, 1), "{counts:?}");
}

#[tokio::test]
async fn what_the_server_has_not_processed_is_sent_again() {
    for turn in [Turn::Refuse, Turn::GoAwayBefore] {
        for method in ["GET", "POST", "PATCH"] {
            let (times, result) = sent([turn, Turn::Answer], method).await;
            result.unwrap_or_else(|error| panic!("{method} {turn:?}: {error:?}"));
            assert_eq!(times, 2, "{method} {turn:?}");
        }
    }
}

#[tokio::test]
async fn what_the_server_never_processes_ends_within_the_retries() {
    let (times, result) = sent([Turn::Refuse], "POST").await;
    let error = result.expect_err("it is refused each time");
    assert!(error.is_not_processed() && error.is_transport(), "{error:?}");
    assert_eq!(times, 3);
}

#[tokio::test]
async fn a_post_that_may_have_been_processed_is_sent_once() {
    for turn in [Turn::Break, Turn::GoAwayAfter] {
        for method in ["POST", "PATCH"] {
            let (times, result) = sent([turn, Turn::Answer], method).await;
            let error = result.expect_err("nobody knows");
            assert!(error.is_transport() && !error.is_not_processed(), "{method} {turn:?}: {error:?}");
            assert_eq!(times, 1, "{method} {turn:?}");
        }
        let (times, result) = sent([turn, Turn::Answer], "GET").await;
        result.unwrap_or_else(|error| panic!("{turn:?}: {error:?}"));
        assert_eq!(times, 2, "{turn:?}");
    }
}

#[tokio::test]
async fn a_reply_after_a_goaway_is_taken_and_the_next_call_connects_anew() {
    let server = Http2::start([Turn::GoAwayAndAnswer, Turn::Answer], 100).await;
    let client = server.settings().max_retries(0).build().expect("the settings are right");
    for _ in 0..2 {
        client.request("POST", "/things").await.expect("it is answered");
    }
    let counts = server.counts();
    assert_eq!((counts.requests, counts.connections), (2, 2), "{counts:?}");
}

#[tokio::test]
async fn a_server_that_answers_no_ping_is_gone() {
    let server = Http2::start([Turn::Deaf], 100).await;
    let client = server.settings().http2_ping_interval(Some(Duration::from_millis(50))).max_retries(0).build();
    let call = client.expect("the settings are right").request("POST", "/things");
    let error = call.await.expect_err("nobody is there");
    // A call that runs out of its own time has no source.
    assert!(std::error::Error::source(&error).is_some() && !error.is_not_processed(), "{error:?}");
}

#[tokio::test]
async fn a_server_that_answers_pings_is_waited_for() {
    let server = Http2::start([Turn::AfterPings(3)], 100).await;
    let client = server.settings().http2_ping_interval(Some(Duration::from_millis(50))).max_retries(0).build();
    client.expect("the settings are right").request("POST", "/things").await.expect("it is answered");
    assert!(server.counts().pings >= 3, "{:?}", server.counts());
}
