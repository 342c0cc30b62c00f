//! The documents that are read and written: three types of items, in three sizes, each in two ways.

use crate::by_hand::{Group, Message, Number};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::hint::black_box;
use telnyx_sdk::account_access::BillingGroup;
use telnyx_sdk::numbers_config::PhoneNumberDetailed;
use telnyx_sdk::shared::OutboundMessagePayload;
use telnyx_sdk::{Json, from_json, to_json};

/// Sizes of the lists, in bytes.
const SIZES: [(&str, usize); 3] = [("1 KB", 1_000), ("100 KB", 100_000), ("10 MB", 10_000_000)];

/// Work to be measured.
pub type Work<'c> = Box<dyn Fn() + 'c>;

/// A document, and both ways to read and to write it: the client's, and serde's derives with `serde_json`.
pub struct Case {
    /// What the items are.
    pub name: &'static str,
    /// How large the document is.
    pub size: &'static str,
    document: String,
    decode: [fn(&str); 2],
    encode: [fn(&str) -> Work<'static>; 2],
    written: fn(&str) -> [String; 2],
}

impl Case {
    fn of<Ours: Json + 'static, Theirs: Serialize + DeserializeOwned + 'static>(
        name: &'static str,
        item: &Value,
    ) -> impl Iterator<Item = Self> + use<Ours, Theirs> {
        let item = item.to_string();
        SIZES.into_iter().map(move |(size, bytes)| {
            let items = vec![&*item; bytes.div_ceil(item.len())];
            Self {
                name,
                size,
                document: format!("[{}]", items.join(",")),
                decode: [
                    |document| _ = black_box(ours::<Ours>(document)),
                    |document| _ = black_box(theirs::<Theirs>(document)),
                ],
                encode: [
                    |document| {
                        let value = ours::<Ours>(document);
                        Box::new(move || _ = black_box(to_json(&value)))
                    },
                    |document| {
                        let value = theirs::<Theirs>(document);
                        Box::new(move || _ = black_box(serde_json::to_string(&value).expect("it is JSON")))
                    },
                ],
                written: |document| {
                    let theirs = serde_json::to_string(&theirs::<Theirs>(document)).expect("it is JSON");
                    [to_json(&ours::<Ours>(document)), theirs]
                },
            }
        })
    }

    /// Both read all of the document, and write the same.
    pub fn check(&self) {
        let [ours, theirs] = (self.written)(&self.document);
        let tree = |text: &str| serde_json::from_str::<Value>(text).expect("it is JSON");
        assert!(
            tree(&ours) == tree(&theirs) && ours.len() * 10 > self.document.len() * 9,
            "{} {}",
            self.name,
            self.size
        );
    }

    /// Reading: the client's way, and the other.
    pub fn decode(&self) -> [Work<'_>; 2] {
        self.decode.map(|decode| -> Work<'_> { Box::new(move || decode(&self.document)) })
    }

    /// Writing what was read before: the client's way, and the other.
    pub fn encode(&self) -> [Work<'static>; 2] {
        self.encode.map(|encode| encode(&self.document))
    }

    /// How large the document is.
    pub fn megabytes(&self) -> f64 {
        f64::from(u32::try_from(self.document.len()).expect("it is small")) / 1e6
    }
}

fn ours<T: Json>(document: &str) -> Vec<T> {
    from_json(document).expect("it is the type's")
}

/// From bytes, as they come.
fn theirs<T: DeserializeOwned>(document: &str) -> Vec<T> {
    serde_json::from_slice(document.as_bytes()).expect("it is the type's")
}

/// All cases.
pub fn all() -> Vec<Case> {
    let groups = Case::of::<BillingGroup, Group>("groups", &group());
    let numbers = Case::of::<PhoneNumberDetailed, Number>("numbers", &number());
    groups.chain(numbers).chain(Case::of::<OutboundMessagePayload, Message>("messages", &message())).collect()
}

fn group() -> Value {
    json!({
        "created_at": "2024-01-02T03:04:05Z", "deleted_at": null, "id": "6a09cdc3-8948-47f0-aa62-74ac943d6c58",
        "name": "A group of customers", "organization_id": "f1486bae-f067-460c-ad43-73a92848f902",
        "record_type": "billing_group", "updated_at": "2024-02-03T04:05:06Z",
    })
}

fn number() -> Value {
    json!({
        "activated_at": "2024-01-02T03:04:05Z", "billing_group_id": "86f58db9-0fe3-4adc-9d1f-46e66e6e9323",
        "call_forwarding_enabled": true, "call_recording_enabled": false, "caller_id_name_enabled": false,
        "cnam_listing_enabled": false, "connection_id": "1293384261075731499", "connection_name": "Connection",
        "country_iso_alpha2": "US", "created_at": "2024-01-02T03:04:05Z", "customer_reference": "customer 7",
        "deletion_lock_enabled": false, "emergency_address_id": null, "emergency_enabled": false,
        "emergency_status": "disabled", "external_pin": "1234", "hd_voice_enabled": true, "id": "1293384261075731461",
        "inbound_call_screening": "disabled", "messaging_profile_id": "4001724e-6f2a-4b6c-8d2a-4d3e7b0d4a5c",
        "messaging_profile_name": "Profile", "phone_number": "+18005550100", "phone_number_type": "local",
        "purchased_at": "2024-01-02T03:04:05Z", "record_type": "phone_number", "source_type": "number_order",
        "status": "active", "t38_fax_gateway_enabled": true, "tags": ["tag 1", "tag 2"],
        "updated_at": "2024-02-03T04:05:06Z",
    })
}

fn message() -> Value {
    json!({
        "cc": [], "completed_at": null, "cost": {"amount": "0.0051", "currency": "USD"},
        "cost_breakdown": {"carrier_fee": {"amount": "0.0011", "currency": "USD"}, "rate": {"amount": "0.004", "currency": "USD"}},
        "direction": "outbound", "encoding": "GSM-7", "errors": [],
        "from": {"carrier": "A carrier", "line_type": "Wireless", "phone_number": "+18005550101"},
        "id": "40385f64-5717-4562-b3fc-2c963f66afa6",
        "media": [{"content_type": "image/jpeg", "sha256": null, "size": 312_345, "url": "https://example.com/picture.jpg"}],
        "messaging_profile_id": "4000eba1-a0c0-4563-9925-b25e842a7cb6", "organization_id": "b448f9cc-a842-4784-98e9-03c1a5872950",
        "parts": 1, "received_at": "2024-01-02T03:04:05.678Z", "record_type": "message", "sent_at": null,
        "subject": "Line 1\nline 2", "tags": ["greeting", "näher"], "text": "Hello, \"world\"! This is a message of an ordinary length.",
        "to": [{"carrier": "B carrier", "line_type": "Wireless", "phone_number": "+18005550102", "status": "queued"}],
        "type": "MMS", "valid_until": null, "wait_seconds": 2.7,
        "webhook_failover_url": "https://example.com/failover", "webhook_url": "https://example.com/hook",
    })
}
