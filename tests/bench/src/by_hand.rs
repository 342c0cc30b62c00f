//! The same types as one would write them by hand, with serde's derives.

use serde::{Deserialize, Serialize};

/// A struct whose fields may be absent, and are not written then.
macro_rules! record {
    ($name:ident { $($field:ident : $ty:ty),* $(,)? } $({ $($required:ident : $of:ty),* $(,)? })?) => {
        #[derive(Serialize, Deserialize)]
        #[allow(clippy::struct_field_names, reason = "the names are the API's")]
        pub(crate) struct $name {
            $(#[serde(skip_serializing_if = "Option::is_none")] $field: Option<$ty>,)*
            $($($required: $of,)*)?
        }
    };
}

record!(Group {
    created_at: String,
    deleted_at: String,
    id: String,
    name: String,
    organization_id: String,
    record_type: String,
    updated_at: String,
});

record!(Number {
    activated_at: String,
    billing_group_id: String,
    call_forwarding_enabled: bool,
    call_recording_enabled: bool,
    caller_id_name_enabled: bool,
    cnam_listing_enabled: bool,
    connection_id: String,
    connection_name: String,
    customer_reference: String,
    emergency_address_id: String,
    emergency_enabled: bool,
    emergency_status: Status,
    hd_voice_enabled: bool,
    inbound_call_screening: Status,
    messaging_profile_id: String,
    messaging_profile_name: String,
    source_type: Source,
    t38_fax_gateway_enabled: bool,
    updated_at: String,
} {
    country_iso_alpha2: String,
    created_at: String,
    deletion_lock_enabled: bool,
    external_pin: Option<String>,
    id: String,
    phone_number: String,
    phone_number_type: Kind,
    purchased_at: String,
    record_type: String,
    status: Status,
    tags: Vec<String>,
});

record!(Message {
    cc: Vec<Party>,
    completed_at: String,
    cost: Cost,
    cost_breakdown: Breakdown,
    direction: String,
    encoding: String,
    errors: Vec<Problem>,
    from: Party,
    id: String,
    media: Vec<Media>,
    messaging_profile_id: String,
    num_chars: i64,
    organization_id: String,
    parts: i64,
    received_at: String,
    record_type: String,
    sent_at: String,
    smart_encoding_applied: bool,
    subject: String,
    tags: Vec<String>,
    tcr_campaign_billable: bool,
    tcr_campaign_id: String,
    tcr_campaign_registered: String,
    text: String,
    to: Vec<Party>,
    r#type: Protocol,
    valid_until: String,
    wait_seconds: f64,
    webhook_failover_url: String,
    webhook_url: String,
});

record!(Cost { amount: String, currency: String });
record!(Breakdown { carrier_fee: Cost, rate: Cost });
record!(Problem { code: String, detail: String, title: String });
record!(Party { carrier: String, line_type: Line, phone_number: String, status: Status });
record!(Media { content_type: String, sha256: String, size: i64, url: String });

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Active,
    Disabled,
    Queued,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Local,
    TollFree,
    Mobile,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Source {
    NumberOrder,
    PortRequest,
}

#[derive(Serialize, Deserialize)]
enum Line {
    Wireline,
    Wireless,
    VoIP,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Protocol {
    Sms,
    Mms,
}
