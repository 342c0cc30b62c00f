//! What may be sent: a transport that refuses everything else, so that no mistake elsewhere can cost money.

use std::sync::Arc;
use telnyx_sdk::transport::{HttpRequest, Transport, TransportError, TransportFuture};

/// First segments of paths whose operations spend, or reach people: never written to, whatever the cycles say.
const SPENDS: &[&str] = &[
    "10dlc",
    "actions",
    "advanced_orders",
    "ai",
    "bundle_pricing",
    "calls",
    "conferences",
    "dir",
    "email_messages",
    "email_validations",
    "enterprises",
    "faxes",
    "inexplicit_number_orders",
    "messages",
    "messaging_hosted_number_orders",
    "messaging_tollfree",
    "number_block_orders",
    "number_lookup",
    "number_orders",
    "number_reservations",
    "ota_updates",
    "payment",
    "phone_numbers",
    "porting_orders",
    "sim_card_orders",
    "sim_cards",
    "speech-to-text",
    "storage",
    "sub_number_orders",
    "texml",
    "text-to-speech",
    "v2",
    "verifications",
    "verified_numbers",
    "voice_clones",
    "wireless",
];

/// First segments of paths where even reading costs, or is no plain request.
const NOT_READ: &[&str] = &["number_lookup", "oauth", "payment", "speech-to-text", "text-to-speech"];

/// Collections in which the cycles may create and delete: settings without a price.
pub const WRITABLE: &[&str] =
    &["billing_groups", "messaging_profiles", "notification_profiles", "outbound_voice_profiles"];

/// Why a request may not be sent; `path` is below the base URL, without a query.
pub fn refusal(method: &str, path: &str) -> Option<&'static str> {
    let mut segments = path.trim_start_matches('/').split('/');
    let first = segments.next().unwrap_or_default();
    let depth = 1 + segments.count();
    match method {
        "GET" if NOT_READ.contains(&first) => Some("reading it costs, or is no plain request"),
        "GET" => None,
        _ if SPENDS.contains(&first) => Some("it may spend, or reach people"),
        "POST" if WRITABLE.contains(&first) && depth == 1 => None,
        "DELETE" if WRITABLE.contains(&first) && depth == 2 => None,
        _ => Some("the cycles do not need it"),
    }
}

/// A transport that sends only what may be sent.
pub struct Guard<T> {
    inner: T,
    /// The path of the base URL, as in `/v2`.
    base: Arc<str>,
}

impl<T> Guard<T> {
    /// Guards a transport; `base` is the path that all operations are below, as in `/v2`.
    pub fn new(inner: T, base: &str) -> Self {
        Self { inner, base: base.trim_end_matches('/').into() }
    }
}

impl<T: Transport> Transport for Guard<T> {
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        let path = request.url.path();
        let below = path.strip_prefix(&*self.base).unwrap_or(path);
        match refusal(request.method.as_str(), below) {
            None => self.inner.send(request),
            Some(why) => {
                let refused = format!("{} {below} is not sent: {why}", request.method);
                Box::pin(async move { Err(TransportError::connect(refused)) })
            }
        }
    }
}
