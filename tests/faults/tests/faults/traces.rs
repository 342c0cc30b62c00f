//! What `tracing` is told: enough to follow a call, and nothing secret, from no crate below the client either.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use telnyx_faults::{Behaviour, KEY, Server};
use telnyx_sdk::account_access::NewBillingGroup;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Everything that is told, at every level, as text.
#[derive(Clone, Default)]
pub(crate) struct Listener(Arc<Mutex<Vec<String>>>);

/// The fields of one span or event.
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").expect("a text takes every text");
    }
}

impl Listener {
    fn note(&self, kind: &str, metadata: &Metadata<'_>, record: impl FnOnce(&mut Fields)) {
        let mut fields = Fields(format!("{kind} {} {}", metadata.level(), metadata.target()));
        record(&mut fields);
        self.0.lock().expect("nobody panicked").push(fields.0);
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.lock().expect("nobody panicked").clone()
    }

    /// What was noted in spans after they began.
    fn recorded(&self) -> String {
        self.lines().into_iter().filter(|line| line.starts_with("record ")).collect()
    }

    /// The lines of the emitted crate's own.
    fn own(&self) -> Vec<String> {
        self.lines().into_iter().filter(|line| line.contains(" telnyx_sdk")).collect()
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note("span", span.metadata(), |fields| span.record(fields));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut fields = Fields("record".to_owned());
        values.record(&mut fields);
        self.0.lock().expect("nobody panicked").push(fields.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.note("event", event.metadata(), |fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn assert_silent(listener: &Listener, secrets: &[&str]) {
    for line in listener.lines() {
        assert!(!secrets.iter().any(|secret| line.contains(secret)), "{line}");
    }
}

#[tokio::test]
async fn a_call_can_be_followed() {
    let busy = Behaviour::json(503, "{}").header("retry-after-ms", "1").header("x-request-id", "r-1");
    let done = Behaviour::json(200, r#"{"data":{"id":"g-1"}}"#).header("x-request-id", "r-2");
    let server = Server::script([busy, done]).await;
    let listener = Listener::default();
    let guard = tracing::subscriber::set_default(listener.clone());
    server.client().billing_groups().retrieve("g-1").await.expect("the second attempt succeeds");
    drop(guard);
    let own = listener.own();
    let has = |line: &str, words: &[&str]| words.iter().all(|word| line.contains(word));
    assert_eq!(own.len(), 3, "{own:#?}");
    let client =
        ["span INFO", "otel.name=GET /billing_groups/{id}", "otel.kind=\"client\"", "server.address=127.0.0.1"];
    assert!(has(&own[0], &client), "{own:#?}");
    let http = ["http.request.method=\"GET\"", "url.template=\"/billing_groups/{id}\""];
    assert!(has(&own[0], &http), "{own:#?}");
    assert!(has(&own[1], &["event WARN", "503", "number=1", "r-1"]), "{own:#?}");
    assert!(has(&own[2], &["event DEBUG", "200", "number=2", "r-2"]), "{own:#?}");
    let recorded = listener.recorded();
    assert!(has(&recorded, &["http.response.status_code=503", "http.response.status_code=200"]), "{recorded}");
    assert!(has(&recorded, &["http.request.resend_count=1"]) && !has(&recorded, &["ERROR"]), "{recorded}");
}

#[tokio::test]
async fn the_span_of_a_call_that_failed_says_so() {
    let server = Server::script([Behaviour::json(404, "{}")]).await;
    let listener = Listener::default();
    let guard = tracing::subscriber::set_default(listener.clone());
    server.client().billing_groups().retrieve("g-1").await.expect_err("404");
    drop(guard);
    let recorded = listener.recorded();
    assert!(recorded.contains("error.type=404") && recorded.contains("otel.status_code=\"ERROR\""), "{recorded}");
}

#[tokio::test]
async fn nothing_secret_is_told() {
    let secrets = [KEY, "secret-value", "secret-query", "secret-header", "secret-name"];
    let echo = secrets.join(" ");
    for status in [200, 401, 422, 500] {
        let body = format!(r#"{{"errors":[{{"code":"1","title":"{echo}"}}],"data":"{echo}"}}"#);
        let server = Server::script([Behaviour::json(status, &body).header("x-request-id", KEY)]).await;
        let listener = Listener::default();
        let guard = tracing::subscriber::set_default(listener.clone());
        let client = server.settings().max_retries(0).build().expect("the settings are right");
        let read =
            client.billing_groups().retrieve("secret-value").query("q", "secret-query").header("h", "secret-header");
        read.await.expect_err("the reply is none");
        let created = client.billing_groups().create(NewBillingGroup::new().name("secret-name"));
        created.await.expect_err("the reply is none");
        drop(guard);
        assert!(listener.own().len() >= 4, "{:#?}", listener.lines());
        assert_silent(&listener, &secrets);
    }
}
