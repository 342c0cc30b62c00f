//! Jobs that are waited for: what is asked when, with time that passes as it is needed.

use crate::runtime::json::object;
use crate::runtime::test::{MockTransport, Sample, sample};
use crate::runtime::{Call, Client, Job, Op, Wait, WaitError, from_json};
use std::time::Duration;
use tokio::time::Instant;

object! {
    /// A job.
    pub struct Task reply {
        id: Option<String> = "id",
        status: Option<String> = "status",
    }
}

sample! {
    Task = "{\"id\":\"1\",\"status\":\"pending\"}";
}

const JOB: &Job<Task> =
    &Job { state: |value| Some(value.status.as_ref()?.as_str()), done: &["success"], failed: &["failure", "expired"] };

fn ask(client: &Client) -> Call<Task> {
    Call::new(client, const { &Op::new("GET", "/tasks/{id}").data() }).path(&["1"])
}

fn wait(client: &Client) -> Wait<Task> {
    Wait::new(ask(client), JOB)
}

fn is(status: &str) -> Task {
    Task::sample().id("1").status(status)
}

#[tokio::test(start_paused = true)]
async fn it_asks_until_the_job_is_done() {
    let mock = MockTransport::new();
    let client = mock.client();
    let rule = mock
        .on(ask(&client))
        .reply(is("pending"))
        .reply(from_json("{}").expect("it says nothing"))
        .reply(is("newer than this"))
        .reply(is("success"));
    let began = Instant::now();
    let done = wait(&client).await.expect("it is done at last");
    assert_eq!(done.status.as_deref(), Some("success"));
    assert_eq!((rule.requests().len(), began.elapsed().as_secs()), (4, 15));
}

#[tokio::test(start_paused = true)]
async fn a_job_that_failed_is_an_error_with_its_reply() {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(ask(&client)).reply(is("pending")).reply(is("expired"));
    let error = wait(&client).poll_every(Duration::from_secs(60)).await.expect_err("it failed");
    assert_eq!(error.to_string(), "the job failed: it is \"expired\"");
    let WaitError::Failed { state, value } = error else { panic!("it failed") };
    assert_eq!((state.as_str(), value.id.as_deref()), ("expired", Some("1")));
}

#[tokio::test(start_paused = true)]
async fn it_waits_no_longer_than_the_deadline() {
    let mock = MockTransport::new();
    let client = mock.client();
    let rule = mock.on(ask(&client)).reply(is("pending"));
    let began = Instant::now();
    let waiting = wait(&client).poll_every(Duration::from_secs(10)).deadline(Duration::from_secs(35));
    let WaitError::TimedOut(Some(last)) = waiting.await.expect_err("it takes too long") else { panic!("no reply") };
    assert_eq!(last.status.as_deref(), Some("pending"));
    assert_eq!((rule.requests().len(), began.elapsed().as_secs()), (4, 30));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_does_not_come_is_waited_for_until_the_deadline() {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(ask(&client)).reply(is("success")).delay(Duration::from_secs(60));
    let began = Instant::now();
    let error = wait(&client).deadline(Duration::from_secs(7)).await.expect_err("it is late");
    assert!(matches!(error, WaitError::TimedOut(None)), "{error:?}");
    assert_eq!(began.elapsed().as_secs(), 7);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_fails_ends_it() {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(ask(&client)).reply(is("pending")).status(404);
    let WaitError::Call(error) = wait(&client).await.expect_err("it is gone") else { panic!("the call failed") };
    assert!(error.is_not_found());
}

#[tokio::test(start_paused = true)]
async fn no_deadline_is_too_far() {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(ask(&client)).reply(is("success"));
    wait(&client).poll_every(Duration::MAX).deadline(Duration::MAX).await.expect("it is done");
}
