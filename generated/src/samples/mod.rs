//! Samples of what the API sends, by product.

#[cfg(feature = "10dlc")]
mod messaging_10dlc;

#[cfg(feature = "account")]
mod account;

#[cfg(feature = "account-access")]
mod account_access;

#[cfg(feature = "account-management")]
mod account_management;

#[cfg(feature = "account-notifications")]
mod account_notifications;

#[cfg(feature = "account-reports")]
mod account_reports;

#[cfg(feature = "ai-assistants")]
mod ai_assistants;

#[cfg(feature = "ai-inference")]
mod ai_inference;

#[cfg(feature = "branded-calling")]
mod branded_calling;

#[cfg(feature = "email")]
mod email;

#[cfg(feature = "fax")]
mod fax;

#[cfg(feature = "iot")]
mod iot;

#[cfg(feature = "messaging")]
mod messaging;

#[cfg(feature = "messaging-hosted")]
mod messaging_hosted;

#[cfg(feature = "messaging-profiles")]
mod messaging_profiles;

#[cfg(feature = "missions")]
mod missions;

#[cfg(feature = "networking")]
mod networking;

#[cfg(feature = "number-reputation")]
mod number_reputation;

#[cfg(feature = "numbers")]
mod numbers;

#[cfg(feature = "numbers-compliance")]
mod numbers_compliance;

#[cfg(feature = "numbers-config")]
mod numbers_config;

#[cfg(feature = "numbers-services")]
mod numbers_services;

#[cfg(feature = "oauth")]
mod oauth;

#[cfg(feature = "porting-in")]
mod porting_in;

#[cfg(feature = "porting-out")]
mod porting_out;

#[cfg(feature = "seti")]
mod seti;

#[cfg(feature = "sip")]
mod sip;

#[cfg(feature = "sip-integrations")]
mod sip_integrations;

#[cfg(feature = "storage")]
mod storage;

#[cfg(feature = "texml")]
mod texml;

#[cfg(feature = "verify")]
mod verify;

#[cfg(feature = "video")]
mod video;

#[cfg(feature = "voice")]
mod voice;

#[cfg(feature = "voice-advanced")]
mod voice_advanced;

#[cfg(feature = "voice-ai")]
mod voice_ai;

#[cfg(feature = "voice-conferencing")]
mod voice_conferencing;

#[cfg(feature = "webrtc")]
mod webrtc;

#[cfg(feature = "whatsapp")]
mod whatsapp;

#[cfg(feature = "webhooks")]
mod webhooks;
mod shared;
