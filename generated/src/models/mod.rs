//! Types of requests and replies, by product.

#[cfg(feature = "10dlc")]
pub mod messaging_10dlc;

#[cfg(feature = "account")]
pub mod account;

#[cfg(feature = "account-access")]
pub mod account_access;

#[cfg(feature = "account-management")]
pub mod account_management;

#[cfg(feature = "account-notifications")]
pub mod account_notifications;

#[cfg(feature = "account-reports")]
pub mod account_reports;

#[cfg(feature = "ai-assistants")]
pub mod ai_assistants;

#[cfg(feature = "ai-inference")]
pub mod ai_inference;

#[cfg(feature = "branded-calling")]
pub mod branded_calling;

#[cfg(feature = "email")]
pub mod email;

#[cfg(feature = "fax")]
pub mod fax;

#[cfg(feature = "iot")]
pub mod iot;

#[cfg(feature = "messaging")]
pub mod messaging;

#[cfg(feature = "messaging-hosted")]
pub mod messaging_hosted;

#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles;

#[cfg(feature = "missions")]
pub mod missions;

#[cfg(feature = "networking")]
pub mod networking;

#[cfg(feature = "number-reputation")]
pub mod number_reputation;

#[cfg(feature = "numbers")]
pub mod numbers;

#[cfg(feature = "numbers-compliance")]
pub mod numbers_compliance;

#[cfg(feature = "numbers-config")]
pub mod numbers_config;

#[cfg(feature = "numbers-services")]
pub mod numbers_services;

#[cfg(feature = "oauth")]
pub mod oauth;

#[cfg(feature = "porting-in")]
pub mod porting_in;

#[cfg(feature = "porting-out")]
pub mod porting_out;

#[cfg(feature = "seti")]
pub mod seti;

#[cfg(feature = "sip")]
pub mod sip;

#[cfg(feature = "sip-integrations")]
pub mod sip_integrations;

#[cfg(feature = "storage")]
pub mod storage;

#[cfg(feature = "texml")]
pub mod texml;

#[cfg(feature = "verify")]
pub mod verify;

#[cfg(feature = "video")]
pub mod video;

#[cfg(feature = "voice")]
pub mod voice;

#[cfg(feature = "voice-advanced")]
pub mod voice_advanced;

#[cfg(feature = "voice-ai")]
pub mod voice_ai;

#[cfg(feature = "voice-conferencing")]
pub mod voice_conferencing;

#[cfg(feature = "voice-gather")]
pub mod voice_gather;

#[cfg(feature = "voice-media")]
pub mod voice_media;

#[cfg(feature = "voice-streaming")]
pub mod voice_streaming;

#[cfg(feature = "webrtc")]
pub mod webrtc;

#[cfg(feature = "whatsapp")]
pub mod whatsapp;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub mod shared;
