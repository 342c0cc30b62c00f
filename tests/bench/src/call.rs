//! A call from its beginning to its value, without a network; beside it, a request that `reqwest` builds.

use crate::rounds::compare;
use telnyx_sdk::Client;
use telnyx_sdk::account_access::NewBillingGroup;
use telnyx_sdk::transport::{HeaderMap, HeaderValue, HttpReply, HttpRequest, Transport, TransportFuture};

/// A reply of a small value.
const REPLY: &str =
    r#"{"data":{"id":"6a09cdc3-8948-47f0-aa62-74ac943d6c58","name":"A group","record_type":"billing_group"}}"#;

/// A reply of an empty list.
const PAGE: &str = r#"{"data":[],"meta":{"page_number":1,"page_size":20,"total_pages":1,"total_results":0}}"#;

/// Answers by itself.
struct Canned(&'static str);

impl Transport for Canned {
    fn send(&self, _request: HttpRequest) -> TransportFuture<'_> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/json"));
        let status = 200.try_into().expect("a status");
        Box::pin(std::future::ready(Ok(HttpReply::new(status, headers, self.0))))
    }
}

fn client(reply: &'static str) -> Client {
    Client::builder().api_key("key").transport(Canned(reply)).build().expect("the settings are right")
}

pub(crate) fn print() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    let (one, list) = (client(REPLY), client(PAGE));
    let http = reqwest::Client::new();
    let plain = || {
        let request = http.post("https://api.telnyx.com/v2/billing_groups").bearer_auth("key");
        request
            .header("content-type", "application/json")
            .body(r#"{"name":"A group"}"#)
            .build()
            .expect("it is a request")
    };
    let retrieve = || runtime.block_on(async { one.billing_groups().retrieve("g-1").await.expect("a group").id });
    let create = || {
        let group = NewBillingGroup::new().name("A group");
        runtime.block_on(async { one.billing_groups().create(group).await.expect("a group").id })
    };
    let page =
        || runtime.block_on(async { list.billing_groups().list().page_size(20).await.expect("a page").items.len() });
    let calls: [(&str, &dyn Fn()); 3] =
        [("retrieve", &|| _ = retrieve()), ("create", &|| _ = create()), ("list", &|| _ = page())];
    for (name, call) in calls {
        let rounds = compare(&|| call(), &plain);
        let [ours, theirs] = rounds.best.map(|time| time.as_secs_f64() * 1e6);
        let [of_ours, of_theirs] = rounds.allocations;
        let name = format!("call {name}");
        println!("{name:<28} {ours:>9.2} us {theirs:>4.2} us (request alone)  {of_ours:>5} / {of_theirs}");
    }
}
