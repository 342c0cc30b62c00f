//! What a program would write without a client library: `reqwest`, derived types, and the same retries by hand.

use crate::round::Sender;
use crate::work::{End, Job, Kind, TIMEOUT};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How often a call is repeated.
const RETRIES: u32 = 2;

#[derive(Clone)]
pub(crate) struct Bare {
    http: reqwest::Client,
    url: String,
}

#[derive(Serialize)]
struct NewGroup<'a> {
    name: &'a str,
}

#[derive(Deserialize)]
struct Page {
    data: Vec<Group>,
    meta: Meta,
}

#[derive(Deserialize)]
struct One {
    data: Group,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "they are read so that both clients decode the same")]
struct Group {
    id: Option<String>,
    name: Option<String>,
    record_type: Option<String>,
    organization_id: Option<String>,
    created_at: Option<String>,
    updated_at: Option<String>,
    deleted_at: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "they are read so that both clients decode the same")]
struct Meta {
    page_number: Option<i64>,
    page_size: Option<i64>,
    total_pages: Option<i64>,
    total_results: Option<i64>,
}

/// What one attempt came to.
enum Attempt {
    Done(bytes::Bytes),
    /// Refused; the wait that the server asks for.
    Refused(Option<Duration>),
    Broken,
    TimedOut,
}

impl Attempt {
    fn failed(error: &reqwest::Error) -> Self {
        if error.is_timeout() { Self::TimedOut } else { Self::Broken }
    }
}

impl Bare {
    pub(crate) fn new(url: &str) -> Self {
        let http = reqwest::Client::builder().connect_timeout(Duration::from_secs(5)).timeout(TIMEOUT);
        Self { http: http.build().expect("the settings are right"), url: format!("{url}/billing_groups") }
    }

    async fn attempt(&self, job: Job, name: &str) -> Attempt {
        let kind = job.kind();
        let url = format!("{}?job={name}", self.url);
        let mut request = match kind {
            Kind::Read => self.http.get(&url),
            Kind::Create | Kind::CreateWithKey => self.http.post(&url),
        };
        request = request.bearer_auth("key").header("accept", "application/json");
        if kind != Kind::Read {
            let body = serde_json::to_vec(&NewGroup { name }).expect("it is JSON");
            request = request.header("content-type", "application/json").body(body);
        }
        if kind == Kind::CreateWithKey {
            request = request.header("idempotency-key", name);
        }
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) => return Attempt::failed(&error),
        };
        if !response.status().is_success() {
            let wait = response.headers().get("retry-after-ms").and_then(|wait| wait.to_str().ok()?.parse().ok());
            return Attempt::Refused(wait.map(Duration::from_millis));
        }
        response.bytes().await.map_or_else(|error| Attempt::failed(&error), Attempt::Done)
    }
}

impl Sender for Bare {
    const NAME: &'static str = "bare reqwest";

    async fn send(&self, job: Job, name: String) -> End {
        for taken in 0..=RETRIES {
            let wait = match self.attempt(job, &name).await {
                Attempt::Done(body) => {
                    decode(job, &body);
                    return End::Done;
                }
                Attempt::Broken if job.kind() == Kind::Create => return End::Broken,
                Attempt::TimedOut if job.kind() == Kind::Create => return End::TimedOut,
                Attempt::Broken | Attempt::TimedOut | Attempt::Refused(None) => Duration::from_millis(440 << taken),
                Attempt::Refused(Some(wait)) => wait,
            };
            tokio::time::sleep(wait).await;
        }
        panic!("{name}: it failed three times")
    }
}

fn decode(job: Job, body: &[u8]) {
    if job.kind() == Kind::Read {
        let page: Page = serde_json::from_slice(body).expect("it is a page");
        assert!(page.data.len() == 20 && page.meta.page_number.is_some());
    } else {
        assert!(serde_json::from_slice::<One>(body).expect("it is a group").data.id.is_some());
    }
}
