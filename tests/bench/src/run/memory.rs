//! How much memory the values of the worst replies take: many small items, each of which becomes a large value.

use crate::table::{Figure, Goal, Report, Row};
use std::future::IntoFuture;
use std::hint::black_box;
use telnyx_sdk::account_access::BillingGroup;
use telnyx_sdk::numbers_config::PhoneNumberDetailed;
use telnyx_sdk::shared::OutboundMessagePayload;
use telnyx_sdk::sip::UacConnection;
use telnyx_sdk::transport::{HeaderMap, HttpReply, HttpRequest, Transport, TransportFuture};
use telnyx_sdk::{Client, Json, Reply, Value};

/// How large the replies are.
const SIZE: usize = 4 << 20;

/// How much memory a value may take in the second column.
const LIMIT: usize = 64 << 20;

/// MiB that a reply with that limit may take before it is refused.
const MOST: f64 = 80.0;

struct Canned(Vec<u8>);

impl Transport for Canned {
    fn send(&self, _request: HttpRequest) -> TransportFuture<'_> {
        let status = 200.try_into().expect("a status");
        Box::pin(std::future::ready(Ok(HttpReply::new(status, HeaderMap::new(), self.0.clone()))))
    }
}

pub(crate) fn measure(report: &mut Report) {
    of::<BillingGroup>(report, "billing groups, {}", "{}");
    of::<PhoneNumberDetailed>(report, "phone numbers, {}", "{}");
    of::<OutboundMessagePayload>(report, "messages, {}", "{}");
    of::<UacConnection>(report, "UAC connections, {}", "{}");
    of::<BillingGroup>(report, "billing groups, {\"x\":1}", "{\"x\":1}");
    of::<PhoneNumberDetailed>(report, "phone numbers, {\"x\":1}", "{\"x\":1}");
    of::<OutboundMessagePayload>(report, "messages, {\"parts\":1e30}", "{\"parts\":1e30}");
    of::<Value>(report, "free-form values, 1", "1");
    of::<Value>(report, "free-form values, {}", "{}");
    of::<Value>(report, "free-form values, {\"x\":[]}", "{\"x\":[]}");
    of::<String>(report, "texts, \"\"", "\"\"");
}

fn of<T: Json + Send + 'static>(report: &mut Report, name: &str, item: &str)
where
    Vec<T>: Reply,
{
    let items = vec![item; SIZE / (item.len() + 1)];
    let body = format!("[{}]", items.join(",")).into_bytes();
    let [free, bound] = [usize::MAX, LIMIT].map(|limit| peak::<T>(&body, limit));
    let size = u64::try_from(body.len()).expect("it fits");
    report.add(Row::new(format!("4 MiB of {name}"), Figure::count(free.0 / size, "bytes a byte")));
    let outcome = if bound.1 { "read" } else { "refused" };
    let name = format!("the same with a limit of 64 MiB: {outcome}");
    report.add(Row::new(name, Figure::count(bound.0 >> 20, "MiB")).goal(Goal::AtMost(MOST)));
}

/// The most memory that was taken while the reply was read, beside the reply itself, and whether it was read.
fn peak<T: Json + Send + 'static>(body: &[u8], limit: usize) -> (u64, bool)
where
    Vec<T>: Reply,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    let builder = Client::builder().api_key("key").max_retries(0).max_reply_bytes(limit);
    let client = builder.transport(Canned(body.to_vec())).build().expect("the settings are right");
    let mut is_read = false;
    let measured = allocation_counter::measure(|| {
        let value =
            runtime.block_on(client.request("GET", "/things").accept::<Vec<T>>("application/json").into_future());
        is_read = black_box(&value).is_ok();
    });
    (measured.bytes_max.saturating_sub(body.len() as u64), is_read)
}
