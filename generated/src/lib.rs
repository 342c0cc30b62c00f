//! Telnyx API: a typed client.
//!
#![doc = include_str!("front.md")]
//!
//! # Products
//!
//! | feature | operations | what it is |
//! |---|---|---|
//! | `10dlc` | [`messaging_10dlc()`](resources::messaging_10dlc) | Brands, campaigns and number assignments for 10DLC messaging to the United States. [Guide](guides::messaging_10dlc). |
//! | `account` | [`audit_events()`, `balance()`, `charges_breakdown()`, `charges_summary()`, `detail_records()`, `invoices()`, `payment()`, `user_tags()`, `webhook_deliveries()`, `x402()`](resources::account) | Balance, invoices, charges, detail records, automatic recharging and user tags of an account. [Guide](guides::account). |
//! | `account-access` | [`access_ip_address()`, `addresses()`, `authentication_providers()`, `billing_groups()`, `integration_secrets()`, `telephony_credentials()`](resources::account_access) | Allowed IP addresses, postal addresses, single sign-on, billing groups and integration secrets. [Guide](guides::account_access). |
//! | `account-management` | [`managed_accounts()`, `organizations()`](resources::account_management) | Managed accounts below a manager account, and the users of an organization. [Guide](guides::account_management). |
//! | `account-notifications` | [`notification_channels()`, `notification_event_conditions()`, `notification_events()`, `notification_profiles()`, `notification_settings()`](resources::account_notifications) | Channels, profiles and settings that decide who hears of which event. [Guide](guides::account_notifications). |
//! | `account-reports` | [`call_events()`, `ledger_billing_group_reports()`, `legacy()`, `phone_numbers()`, `reports()`, `session_analysis()`, `usage_reports()`, `wireless()`](resources::account_reports) | Usage and detail reports for calls, messages and data, with background jobs and downloads. [Guide](guides::account_reports). |
//! | `ai-assistants` | [`ai()`](resources::ai_assistants) | AI voice assistants with custom instructions, knowledge bases, and tool integrations. [Guide](guides::ai_assistants). |
//! | `ai-inference` | [`ai()`, `legacy()`, `speech_to_text()`, `text_to_speech()`](resources::ai_inference) | Chat completions, embeddings, transcription, speech, conversations and fine tuning on hosted models. [Guide](guides::ai_inference). |
//! | `branded-calling` | [`call_reasons()`, `dir()`, `enterprises()`, `infringement_claims()`, `terms_of_service()`](resources::branded_calling) | Shows a business's name, logo and reason for calling on the phones it calls. [Guide](guides::branded_calling). |
//! | `email` | [`email_blocks()`, `email_domains()`, `email_events()`, `email_messages()`, `email_templates()`, `email_unsubscribe_groups()`, `email_validations()`](resources::email) | Sends email from verified domains, with templates, events, suppressions and validation. [Guide](guides::email). |
//! | `fax` | [`fax_applications()`, `faxes()`](resources::fax) | Sends and receives faxes, and manages the applications that their webhooks go to. [Guide](guides::fax). |
//! | `iot` | [`actions()`, `bulk_sim_card_actions()`, `mobile_voice_connections()`, `ota_updates()`, `sim_card_data_usage_notifications()`, `sim_card_groups()`, `sim_card_order_preview()`, `sim_card_orders()`, `sim_cards()`, `storage()`, `traffic_policy_profiles()`, `wireless()`, `wireless_blocklist_values()`, `wireless_blocklists()`](resources::iot) | SIM cards and their groups, orders, data limits, over-the-air updates and wireless blocklists. [Guide](guides::iot). |
//! | `messaging` | [`alphanumeric_sender_ids()`, `messages()`, `messaging_hosted_numbers()`, `messaging_optouts()`, `messaging_profile_metrics()`, `messaging_profiles()`](resources::messaging) | Sends and receives SMS, MMS and WhatsApp messages, with delivery webhooks and opt-outs. [Guide](guides::messaging). |
//! | `messaging-hosted` | [`messages()`, `messaging()`, `messaging_hosted_number_orders()`, `messaging_hosted_numbers()`, `messaging_tollfree()`, `messaging_url_domains()`](resources::messaging_hosted) | Brings numbers of other carriers to messaging, with RCS agents, toll-free verification and link domains. [Guide](guides::messaging_hosted). |
//! | `messaging-profiles` | [`messaging_profiles()`, `short_codes()`](resources::messaging_profiles) | Messaging profiles, their numbers, short codes, automatic replies and metrics. [Guide](guides::messaging_profiles). |
//! | `missions` | [`ai()`](resources::missions) | Missions that AI agents carry out: runs, plans, events, tools and knowledge bases. [Guide](guides::missions). |
//! | `networking` | [`ai()`, `global_ip_allowed_ports()`, `global_ip_assignment_health()`, `global_ip_assignments()`, `global_ip_assignments_usage()`, `global_ip_health_check_types()`, `global_ip_health_checks()`, `global_ip_latency()`, `global_ip_protocols()`, `global_ip_usage()`, `global_ips()`, `networks()`, `private_wireless_gateways()`, `public_internet_gateways()`, `regions()`, `virtual_cross_connects()`, `virtual_cross_connects_coverage()`, `wireguard_interfaces()`, `wireguard_peers()`](resources::networking) | Private networks, gateways, global IPs, WireGuard interfaces and cross connects. [Guide](guides::networking). |
//! | `number-reputation` | [`enterprises()`, `reputation()`](resources::number_reputation) | Watches how carriers rate the numbers a business calls from. [Guide](guides::number_reputation). |
//! | `numbers` | [`advanced_orders()`, `available_phone_number_blocks()`, `available_phone_numbers()`, `comments()`, `country_coverage()`, `customer_service_records()`, `inexplicit_number_orders()`, `inventory_coverage()`, `mobile_network_operators()`, `network_coverage()`, `number_block_orders()`, `number_order_phone_numbers()`, `number_orders()`, `number_reservations()`, `numbers_features()`, `phone_number_blocks()`, `sub_number_orders()`, `sub_number_orders_report()`](resources::numbers) | Finds, reserves and orders phone numbers, and tells what is available where. [Guide](guides::numbers). |
//! | `numbers-compliance` | [`bundle_pricing()`, `document_links()`, `documents()`, `number_order_phone_numbers()`, `phone_numbers_regulatory_requirements()`, `regulatory_requirements()`, `requirement_groups()`, `requirement_types()`, `requirements()`, `sub_number_orders()`, `user_addresses()`, `verified_numbers()`](resources::numbers_compliance) | Regulatory requirements, documents, requirement groups, number bundles and verified numbers. [Guide](guides::numbers_compliance). |
//! | `numbers-config` | [`messaging_numbers_bulk_updates()`, `mobile_phone_numbers()`, `phone_numbers()`](resources::numbers_config) | Settings of owned phone numbers: voice, messaging and bulk changes. [Guide](guides::numbers_config). |
//! | `numbers-services` | [`channel_zones()`, `dynamic_emergency_addresses()`, `dynamic_emergency_endpoints()`, `inbound_channels()`, `list()`, `phone_numbers()`](resources::numbers_services) | Voice channels, dynamic emergency addresses and voicemail for owned numbers. [Guide](guides::numbers_services). |
//! | `oauth` | [`oauth()`, `oauth_clients()`, `oauth_grants()`, `well_known()`](resources::oauth) | OAuth clients, grants, tokens and discovery for applications that act for other accounts. [Guide](guides::oauth). |
//! | `porting-in` | [`portability_checks()`, `porting()`, `porting_orders()`, `porting_phone_numbers()`](resources::porting_in) | Moves numbers from other carriers to Telnyx: orders, documents, dates and activation. [Guide](guides::porting_in). |
//! | `porting-out` | [`portouts()`](resources::porting_out) | Requests of other carriers to take numbers over: their state, documents and comments. [Guide](guides::porting_out). |
//! | `seti` | [`messaging_10dlc()`, `seti()`](resources::seti) | Figures on how healthy the platform is. [Guide](guides::seti). |
//! | `sip` | [`access_ip_ranges()`, `connections()`, `credential_connections()`, `fqdn_connections()`, `fqdns()`, `ip_connections()`, `ips()`, `outbound_voice_profiles()`, `sip_registration_status()`, `uac_connections()`](resources::sip) | SIP connections by credentials, FQDN or IP address, and outbound voice profiles. [Guide](guides::sip). |
//! | `sip-integrations` | [`custom_storage_credentials()`, `dialogflow_connections()`, `external_connections()`, `media()`, `operator_connect()`, `recording_transcriptions()`, `recordings()`, `siprec_connectors()`](resources::sip_integrations) | Call recordings, media storage, SIPREC, Dialogflow and connections to other platforms. [Guide](guides::sip_integrations). |
//! | `storage` | [`storage()`](resources::storage) | Bucket certificates, usage and presigned URLs of the S3-compatible object storage. [Guide](guides::storage). |
//! | `texml` | [`texml()`, `texml_applications()`](resources::texml) | Calls, conferences, queues and recordings through TeXML, and the applications behind them. [Guide](guides::texml). |
//! | `verify` | [`number_lookup()`, `verifications()`, `verify_profiles()`](resources::verify) | Verifies phone numbers by code over SMS, call or WhatsApp, and looks numbers up. [Guide](guides::verify). |
//! | `video` | [`room_compositions()`, `room_participants()`, `room_recordings()`, `rooms()`](resources::video) | Video rooms with sessions, participants, recordings, compositions and client tokens. [Guide](guides::video). |
//! | `voice` | [`call_control_applications()`, `calls()`, `connections()`](resources::voice) | Places, answers, transfers and ends calls, command by command, driven by webhooks. [Guide](guides::voice). |
//! | `voice-advanced` | [`calls()`](resources::voice_advanced) | DTMF, SIPREC, noise suppression, client state and supervisor roles on live calls. [Guide](guides::voice_advanced). |
//! | `voice-ai` | [`pronunciation_dicts()`, `voice_clones()`, `voice_designs()`](resources::voice_ai) | Voices made by cloning or by description, and dictionaries of pronunciation. [Guide](guides::voice_ai). |
//! | `voice-conferencing` | [`calls()`, `conferences()`, `queues()`](resources::voice_conferencing) | Conferences and queues: join, mute, hold, record, play and speak to many calls at once. [Guide](guides::voice_conferencing). |
//! | `voice-gather` | [`calls()`](resources::voice_gather) | Asks callers for digits or speech, with AI or plain prompts, and hands calls to AI assistants. [Guide](guides::voice_gather). |
//! | `voice-media` | [`calls()`](resources::voice_media) | Plays audio, speaks text and records on live calls. [Guide](guides::voice_media). |
//! | `voice-streaming` | [`calls()`](resources::voice_streaming) | Streams, forks and transcribes the audio of live calls. [Guide](guides::voice_streaming). |
//! | `webrtc` | [`mobile_push_credentials()`, `telephony_credentials()`, `voice_sdk_call_reports()`](resources::webrtc) | Push and telephony credentials for calls in browsers and mobile apps. [Guide](guides::webrtc). |
//! | `whatsapp` | [`whatsapp()`, `whatsapp_message_templates()`](resources::whatsapp) | WhatsApp business accounts, their phone numbers and message templates. [Guide](guides::whatsapp). |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

/// The name of an environment variable.
macro_rules! env_name {
    ($name:literal) => {
        concat!("TELNYX_", $name)
    };
}

/// The crate, as code outside of it names it.
macro_rules! library {
    () => {
        "telnyx_sdk"
    };
}

/// The names of the headers that webhooks are signed with, in lower case.
#[cfg(feature = "webhooks")]
macro_rules! signature_header {
    (timestamp) => {
        "telnyx-timestamp"
    };
    (signature) => {
        "telnyx-signature-ed25519"
    };
}

#[doc(hidden)]
pub mod runtime;

#[allow(missing_docs, reason = "many schemas say nothing of a property but its name")]
mod models;

pub mod resources;

#[cfg(feature = "test-util")]
mod samples;

#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(all(doc, not(doctest)))]
pub mod guides;

#[doc(inline)]
pub use runtime::{
    effects, transport, ApiError, Attempt, Call, Sending, Client, ClientBuilder,
    ArrayStyle, Error, EventStream, FromEvent, File, Base64, Date, DateTime, DecodeError,
    IntoField, Json, Map, Null, Nullable, Value, to_json, Page, Items, Pages, Reply,
    Response, FailedAttempt, RetryPolicy, ServerEvent, ByteStream, Wait, WaitError,
    Frame, WebSocket, WebSocketRequest, from_json, from_json_slice,
};

#[cfg(feature = "test-util")]
#[doc(inline)]
pub use runtime::test;

#[cfg(feature = "blocking")]
#[doc(inline)]
pub use runtime::Blocking;

#[cfg(feature = "10dlc")]
#[doc(inline)]
pub use models::messaging_10dlc;

#[cfg(feature = "account")]
#[doc(inline)]
pub use models::account;

#[cfg(feature = "account-access")]
#[doc(inline)]
pub use models::account_access;

#[cfg(feature = "account-management")]
#[doc(inline)]
pub use models::account_management;

#[cfg(feature = "account-notifications")]
#[doc(inline)]
pub use models::account_notifications;

#[cfg(feature = "account-reports")]
#[doc(inline)]
pub use models::account_reports;

#[cfg(feature = "ai-assistants")]
#[doc(inline)]
pub use models::ai_assistants;

#[cfg(feature = "ai-inference")]
#[doc(inline)]
pub use models::ai_inference;

#[cfg(feature = "branded-calling")]
#[doc(inline)]
pub use models::branded_calling;

#[cfg(feature = "email")]
#[doc(inline)]
pub use models::email;

#[cfg(feature = "fax")]
#[doc(inline)]
pub use models::fax;

#[cfg(feature = "iot")]
#[doc(inline)]
pub use models::iot;

#[cfg(feature = "messaging")]
#[doc(inline)]
pub use models::messaging;

#[cfg(feature = "messaging-hosted")]
#[doc(inline)]
pub use models::messaging_hosted;

#[cfg(feature = "messaging-profiles")]
#[doc(inline)]
pub use models::messaging_profiles;

#[cfg(feature = "missions")]
#[doc(inline)]
pub use models::missions;

#[cfg(feature = "networking")]
#[doc(inline)]
pub use models::networking;

#[cfg(feature = "number-reputation")]
#[doc(inline)]
pub use models::number_reputation;

#[cfg(feature = "numbers")]
#[doc(inline)]
pub use models::numbers;

#[cfg(feature = "numbers-compliance")]
#[doc(inline)]
pub use models::numbers_compliance;

#[cfg(feature = "numbers-config")]
#[doc(inline)]
pub use models::numbers_config;

#[cfg(feature = "numbers-services")]
#[doc(inline)]
pub use models::numbers_services;

#[cfg(feature = "oauth")]
#[doc(inline)]
pub use models::oauth;

#[cfg(feature = "porting-in")]
#[doc(inline)]
pub use models::porting_in;

#[cfg(feature = "porting-out")]
#[doc(inline)]
pub use models::porting_out;

#[cfg(feature = "seti")]
#[doc(inline)]
pub use models::seti;

#[cfg(feature = "sip")]
#[doc(inline)]
pub use models::sip;

#[cfg(feature = "sip-integrations")]
#[doc(inline)]
pub use models::sip_integrations;

#[cfg(feature = "storage")]
#[doc(inline)]
pub use models::storage;

#[cfg(feature = "texml")]
#[doc(inline)]
pub use models::texml;

#[cfg(feature = "verify")]
#[doc(inline)]
pub use models::verify;

#[cfg(feature = "video")]
#[doc(inline)]
pub use models::video;

#[cfg(feature = "voice")]
#[doc(inline)]
pub use models::voice;

#[cfg(feature = "voice-advanced")]
#[doc(inline)]
pub use models::voice_advanced;

#[cfg(feature = "voice-ai")]
#[doc(inline)]
pub use models::voice_ai;

#[cfg(feature = "voice-conferencing")]
#[doc(inline)]
pub use models::voice_conferencing;

#[cfg(feature = "voice-gather")]
#[doc(inline)]
pub use models::voice_gather;

#[cfg(feature = "voice-media")]
#[doc(inline)]
pub use models::voice_media;

#[cfg(feature = "voice-streaming")]
#[doc(inline)]
pub use models::voice_streaming;

#[cfg(feature = "webrtc")]
#[doc(inline)]
pub use models::webrtc;

#[cfg(feature = "whatsapp")]
#[doc(inline)]
pub use models::whatsapp;

#[doc(inline)]
pub use models::shared;

/// The URL that operations are under, unless the client is given another.
pub const BASE_URL: &str = "https://api.telnyx.com/v2";

/// Where the tokens of OAuth clients are: scheme and host, if that is not under [`BASE_URL`], and the path.
pub(crate) const TOKEN_URL: Option<(Option<&str>, &str)> = Some((None, "/oauth/token"));

/// Whether multipart bodies have what is inside a property under its name with brackets: `name[]`, `name[key]`.
pub(crate) const MULTIPART_IN_BRACKETS: bool = true;
