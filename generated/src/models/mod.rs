//! Types of requests and replies, by product.

/// 10DLC.
#[cfg(feature = "10dlc")]
pub mod messaging_10dlc;

/// Account.
#[cfg(feature = "account")]
pub mod account;

/// Account Access.
#[cfg(feature = "account-access")]
pub mod account_access;

/// Account Management.
#[cfg(feature = "account-management")]
pub mod account_management;

/// Account Notifications.
#[cfg(feature = "account-notifications")]
pub mod account_notifications;

/// Account Reports.
#[cfg(feature = "account-reports")]
pub mod account_reports;

/// AI Assistants.
#[cfg(feature = "ai-assistants")]
pub mod ai_assistants;

/// AI Inference.
#[cfg(feature = "ai-inference")]
pub mod ai_inference;

/// Branded Calling.
#[cfg(feature = "branded-calling")]
pub mod branded_calling;

/// Email.
#[cfg(feature = "email")]
pub mod email;

/// Fax.
#[cfg(feature = "fax")]
pub mod fax;

/// IoT.
#[cfg(feature = "iot")]
pub mod iot;

/// Messaging.
#[cfg(feature = "messaging")]
pub mod messaging;

/// Messaging Hosted.
#[cfg(feature = "messaging-hosted")]
pub mod messaging_hosted;

/// Messaging Profiles.
#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles;

/// Missions.
#[cfg(feature = "missions")]
pub mod missions;

/// Networking.
#[cfg(feature = "networking")]
pub mod networking;

/// Number Reputation.
#[cfg(feature = "number-reputation")]
pub mod number_reputation;

/// Numbers.
#[cfg(feature = "numbers")]
pub mod numbers;

/// Numbers Compliance.
#[cfg(feature = "numbers-compliance")]
pub mod numbers_compliance;

/// Numbers Config.
#[cfg(feature = "numbers-config")]
pub mod numbers_config;

/// Numbers Services.
#[cfg(feature = "numbers-services")]
pub mod numbers_services;

/// OAuth.
#[cfg(feature = "oauth")]
pub mod oauth;

/// Porting In.
#[cfg(feature = "porting-in")]
pub mod porting_in;

/// Porting Out.
#[cfg(feature = "porting-out")]
pub mod porting_out;

/// SETI.
#[cfg(feature = "seti")]
pub mod seti;

/// SIP.
#[cfg(feature = "sip")]
pub mod sip;

/// SIP Integrations.
#[cfg(feature = "sip-integrations")]
pub mod sip_integrations;

/// Storage.
#[cfg(feature = "storage")]
pub mod storage;

/// TeXML.
#[cfg(feature = "texml")]
pub mod texml;

/// Verify.
#[cfg(feature = "verify")]
pub mod verify;

/// Video.
#[cfg(feature = "video")]
pub mod video;

/// Voice.
#[cfg(feature = "voice")]
pub mod voice;

/// Voice Advanced.
#[cfg(feature = "voice-advanced")]
pub mod voice_advanced;

/// Voice AI.
#[cfg(feature = "voice-ai")]
pub mod voice_ai;

/// Voice Conferencing.
#[cfg(feature = "voice-conferencing")]
pub mod voice_conferencing;

/// Voice Gather.
#[cfg(feature = "voice-gather")]
pub mod voice_gather;

/// Voice Media.
#[cfg(feature = "voice-media")]
pub mod voice_media;

/// Voice Streaming.
#[cfg(feature = "voice-streaming")]
pub mod voice_streaming;

/// WebRTC.
#[cfg(feature = "webrtc")]
pub mod webrtc;

/// WhatsApp.
#[cfg(feature = "whatsapp")]
pub mod whatsapp;

/// Webhooks.
#[cfg(feature = "webhooks")]
pub mod webhooks;

/// Used by several products.
pub mod shared;
