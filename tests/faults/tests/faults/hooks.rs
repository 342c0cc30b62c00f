//! What the hook for metrics is told. The clock is paused.

use crate::is_backoff;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use telnyx_faults::{KEY, Outcome, Scripted};
use telnyx_sdk::{Attempt, Client, Error};

/// What was told of an attempt.
#[derive(Debug)]
struct Told {
    line: String,
    number: u32,
    status: Option<u16>,
    duration: Duration,
    request_id: Option<String>,
    is_error: bool,
    retry_in: Option<Duration>,
    debug: String,
}

type Record = Arc<Mutex<Vec<Told>>>;

fn watched(transport: &Scripted) -> (Client, Record) {
    let record = Record::default();
    let told = Arc::clone(&record);
    let hook = move |attempt: &Attempt<'_>| {
        let told_of = Told {
            line: format!("{} {}", attempt.method, attempt.path),
            number: attempt.number,
            status: attempt.status,
            duration: attempt.duration,
            request_id: attempt.request_id.map(str::to_owned),
            is_error: attempt.error.is_some(),
            retry_in: attempt.retry_in,
            debug: format!("{attempt:?}"),
        };
        told.lock().expect("nobody panicked").push(told_of);
    };
    (transport.settings().on_attempt(hook).build().expect("the settings are right"), record)
}

#[tokio::test(start_paused = true)]
async fn every_attempt_is_told_once_and_in_order() {
    let busy = Outcome::status(503).header("retry-after", "4").header("x-request-id", "r-1");
    let transport = Scripted::new([busy, Outcome::Broken, Outcome::status(200).header("x-request-id", "r-3")]);
    let (client, record) = watched(&transport);
    let result: Result<_, Error> = client.billing_groups().retrieve("secret-id").with_response().await;
    assert_eq!(result.expect("it is an object").missing(), ["data"]);
    let told = record.lock().expect("nobody panicked");
    assert_eq!(told.iter().map(|told| told.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(told.iter().map(|told| told.status).collect::<Vec<_>>(), [Some(503), None, Some(200)]);
    assert_eq!(told.iter().map(|told| told.is_error).collect::<Vec<_>>(), [true, true, false]);
    let ids: Vec<_> = told.iter().map(|told| told.request_id.as_deref()).collect();
    assert_eq!(ids, [Some("r-1"), None, Some("r-3")]);
    assert!(told[0].retry_in.is_some_and(|wait| (4.0..=4.4).contains(&wait.as_secs_f64())), "{told:?}");
    assert!(told[1].retry_in.is_some_and(|wait| is_backoff(wait, 1)) && told[2].retry_in.is_none(), "{told:?}");
    for told in told.iter() {
        assert_eq!(told.line, "GET /billing_groups/{id}");
        assert!(!told.debug.contains("secret-id") || told.is_error, "{told:?}");
        assert!(!told.debug.contains(KEY), "{told:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_duration_is_the_attempts_own() {
    let transport = Scripted::new([Outcome::Never]);
    let (client, record) = watched(&transport);
    let call = client.billing_groups().list().timeout(Duration::from_secs(3)).max_retries(1);
    assert!(call.await.expect_err("no reply").is_timeout());
    let told = record.lock().expect("nobody panicked");
    assert_eq!(told.len(), 2);
    for told in told.iter() {
        assert!((3.0..3.1).contains(&told.duration.as_secs_f64()), "{told:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_before_it_is_sent() {
    let transport = Scripted::new([Outcome::status(200)]);
    let (client, record) = watched(&transport);
    client.billing_groups().retrieve("").await.expect_err("it is refused");
    assert!(record.lock().expect("nobody panicked").len() <= 1);
    assert!(transport.attempts().is_empty());
}

/// What the server echoes is masked for the hook as it is for the caller.
#[tokio::test(start_paused = true)]
async fn the_key_is_not_told() {
    let body = format!(r#"{{"errors":[{{"code":"1","title":"no such key: {KEY}"}}]}}"#);
    let echo = Outcome::Reply(401, vec![("x-request-id", KEY.to_owned())], body.into());
    let transport = Scripted::new([echo]);
    let (client, record) = watched(&transport);
    assert!(client.billing_groups().list().await.expect_err("401").is_unauthorized());
    let told = record.lock().expect("nobody panicked");
    assert_eq!(told.len(), 1);
    assert!(!format!("{told:?}").contains(KEY), "{told:?}");
}
