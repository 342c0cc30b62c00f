//! Calls without a network: from their beginning to their value, with a reply that is there.

use telnyx_sdk::Client;
use telnyx_sdk::account_access::NewBillingGroup;
use telnyx_sdk::transport::{HeaderMap, HeaderValue, HttpReply, HttpRequest, Transport, TransportFuture};
use tokio::runtime::Runtime;

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

/// The clients that calls are made with.
pub struct Calls {
    runtime: Runtime,
    one: Client,
    list: Client,
}

impl Default for Calls {
    fn default() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        Self { runtime: runtime.expect("a runtime can be made"), one: client(REPLY), list: client(PAGE) }
    }
}

fn client(reply: &'static str) -> Client {
    Client::builder().api_key("key").transport(Canned(reply)).build().expect("the settings are right")
}

impl Calls {
    /// The calls there are.
    pub const NAMES: [&str; 3] = ["retrieve", "create", "list"];

    /// Makes a call.
    pub fn make(&self, name: &str) {
        self.runtime.block_on(async {
            match name {
                "retrieve" => _ = self.one.billing_groups().retrieve("g-1").await.expect("a group"),
                "create" => {
                    let group = NewBillingGroup::new().name("A group");
                    _ = self.one.billing_groups().create(group).await.expect("a group");
                }
                "list" => _ = self.list.billing_groups().list().page_size(20).await.expect("a page"),
                other => panic!("no call is named {other}"),
            }
        });
    }
}
