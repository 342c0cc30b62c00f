//! The test kit: rules, sequences, faults, what came, samples, cassettes.

use crate::runtime::json::object;
use crate::runtime::test::{ANY, MockTransport, Recorder, Replay, Sample, sample};
use crate::runtime::{Call, Client, Op, Page, Paging, Value, to_json};
use serde_json::json;
use std::time::Duration;

object! {
    /// A thing.
    pub struct Thing reply {
        id: String = "id" required,
        name: Option<String> = "name",
    }
}

sample! {
    Thing = "{\"id\":\"1\",\"name\":\"name\"}";
}

fn thing(client: &Client, id: &str) -> Call<Thing> {
    Call::new(client, const { &Op::new("GET", "/things/{id}").data() }).path(&[id])
}

fn things(client: &Client) -> Call<Page<Thing>> {
    const PAGING: Paging = Paging::number("page[number]").items("data").meta("meta").pages("meta.total_pages");
    Call::new(client, const { &Op::new("GET", "/things").page(PAGING) })
}

fn create(client: &Client, body: &Value) -> Call<Thing> {
    Call::new(client, const { &Op::new("POST", "/things").data() }).json(body)
}

#[tokio::test]
async fn a_rule_answers_in_the_form_of_the_operation() {
    let mock = MockTransport::new();
    let client = mock.client();
    let rule = mock.on(thing(&client, "1")).reply(Thing::sample().name("other"));
    let got = thing(&client, "1").await.expect("there is a rule");
    assert_eq!(to_json(&got), r#"{"id":"1","name":"other"}"#);
    assert_eq!(rule.requests().len(), 1);
    assert_eq!(mock.requests()[0].header("authorization"), Some("Bearer test"));
    mock.verify();
}

#[tokio::test]
async fn answers_come_in_turn_and_the_last_one_stays() {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(thing(&client, ANY)).status(429).error(422, "10015", "no such thing").sample();
    let error = thing(&client, "2").await.expect_err("the second answer is final");
    assert_eq!(error.api_errors()[0].code.as_deref(), Some("10015"));
    for _ in 0..2 {
        assert_eq!(thing(&client, "3").await.expect("from now on it is there"), Thing::sample());
    }
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test]
async fn what_a_503_leaves_open_the_mock_does_not_say() {
    let mock = MockTransport::new();
    let client = mock.client();
    let body = json!({ "name": "x" });
    for status in [408, 409, 503] {
        let rule = mock.on(create(&client, &body)).error(status, "1", "busy");
        create(&client, &body).await.expect_err("the outcome is unknown");
        assert_eq!(rule.requests().len(), 1, "and a POST without a key is sent once");
    }
}

#[tokio::test]
async fn a_list_ends() {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(things(&client)).items([Thing::sample(), Thing::sample().id("2")]);
    let mut items = things(&client).items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(item.expect("there is a rule").id);
    }
    assert_eq!(seen, ["1", "2"]);
}

#[tokio::test]
async fn the_query_and_the_body_of_a_rule_are_a_part_of_a_request() {
    let mock = MockTransport::new();
    let client = mock.client();
    let rule = mock.on(create(&client, &json!({ "name": "a", "text": ANY })).query("dry", "true")).with_body().sample();
    let body = json!({ "name": "a", "text": "any", "more": 1 });
    create(&client, &body).query("dry", "true").query("more", "1").await.expect("it fits");
    assert_eq!(rule.requests()[0].json::<Value>().expect("it is JSON"), body);
    let error = create(&client, &json!({ "name": "b", "text": "" })).await.expect_err("it does not fit");
    let mut told = String::new();
    let mut source: Option<&dyn std::error::Error> = Some(&error);
    while let Some(one) = source {
        told.push_str(&one.to_string());
        source = one.source();
    }
    assert!(told.contains("the query's dry is \"true\"; it has none, and body.name is \"a\"; it is \"b\""), "{told}");
}

#[tokio::test]
#[should_panic(expected = "no rule for GET https://api.example.com/v2/things/1: there are no rules")]
async fn what_was_not_expected_fails_the_test() {
    let mock = MockTransport::new();
    let sent = thing(&mock.client(), "1").await;
    assert!(sent.is_err());
    mock.verify();
}

#[test]
#[should_panic(expected = "nothing was sent to GET /things/{id}")]
fn what_was_expected_and_did_not_come_fails_the_test() {
    let mock = MockTransport::new();
    mock.on_path("GET", "/things/{id}").reply(Value::Null);
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn faults_are_what_they_would_be() {
    let mock = MockTransport::new();
    let client = mock.client();
    let call = |id: &str| thing(&client, id).max_retries(0);
    mock.on(call("timeout")).timeout();
    mock.on(call("refused")).refuse();
    mock.on(call("reset")).reset();
    mock.on(call("cut")).cut_off("{\"data\":{");
    mock.on(call("late")).sample().delay(Duration::from_secs(3600));
    mock.on(call("later")).delay(Duration::from_secs(3600)).sample();
    assert!(call("timeout").await.expect_err("a fault").is_timeout());
    assert!(call("refused").await.expect_err("a fault").is_connect());
    let reset = call("reset").await.expect_err("a fault");
    assert!(!reset.is_timeout() && !reset.is_connect() && reset.status().is_none());
    assert!(!call("cut").await.expect_err("a fault").is_decode());
    for late in ["late", "later"] {
        assert!(call(late).timeout(Duration::from_secs(1)).await.expect_err("too late").is_timeout());
    }
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn the_last_rule_that_fits_answers() {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on_path("GET", "/things/{id}").reply(json!({ "data": { "id": "any" } }));
    mock.on(thing(&client, "2")).timeout().reply(Thing::sample().id("two"));
    assert_eq!(thing(&client, "1").await.expect("the first rule").id, "any");
    assert_eq!(thing(&client, "2").await.expect("the second rule, tried again").id, "two");
}

#[tokio::test]
async fn what_is_recorded_is_replayed_without_its_secrets() {
    let folder = std::env::temp_dir().join(format!("cassette-{}", std::process::id()));
    let _ = std::fs::remove_file(&folder);
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(thing(&client, "1")).sample();
    mock.on(create(&client, &Value::Null)).reply(Thing::sample().id("2"));
    let body = json!({ "name": "a", "api_key": "SECRET-1" });
    let both = async |client: Client| {
        let found = thing(&client, "1").query("token", "SECRET-2").await.expect("it is there");
        let made = create(&client, &body).await.expect("it is made");
        (found, made)
    };
    let recorder = Recorder::new(mock, &folder);
    let first = both(Client::builder().api_key("SECRET-0").transport(recorder).build().expect("a client")).await;
    let cassette = std::fs::read_to_string(&folder).expect("it was written");
    assert!(!cassette.contains("SECRET"), "{cassette}");
    let replay = Replay::open(&folder).expect("it is a cassette");
    std::fs::remove_file(&folder).expect("it is there");
    let client = Client::builder().api_key("other").transport(replay).build().expect("a client");
    assert_eq!(both(client.clone()).await, first);
    let error = thing(&client, "1").await.expect_err("each is there once");
    assert!(format!("{error:?}").contains("nor anything else that is left"), "{error:?}");
}

#[cfg(feature = "webhooks")]
#[test]
fn a_signed_webhook_is_accepted_by_its_own_verifier() {
    let signer = crate::webhooks::Signer::new();
    let (headers, body) = signer.sign(&json!({ "data": { "event_type": "thing.made" } }));
    let event: Value = signer.verifier().unwrap(&headers, &body).expect("it is signed");
    assert_eq!(event["data"]["event_type"], "thing.made");
    let old = signer.headers(&body, std::time::UNIX_EPOCH);
    assert!(signer.verifier().unwrap::<Value>(&old, &body).is_err());
}
