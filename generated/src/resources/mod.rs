//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(
    any(
        feature = "10dlc",
        feature = "account-access",
        feature = "account-reports",
        feature = "ai-assistants",
        feature = "ai-inference",
        feature = "branded-calling",
        feature = "iot",
        feature = "messaging",
        feature = "messaging-hosted",
        feature = "messaging-profiles",
        feature = "missions",
        feature = "networking",
        feature = "number-reputation",
        feature = "numbers",
        feature = "numbers-compliance",
        feature = "numbers-config",
        feature = "numbers-services",
        feature = "seti",
        feature = "sip",
        feature = "storage",
        feature = "voice",
        feature = "voice-advanced",
        feature = "voice-conferencing",
        feature = "voice-gather",
        feature = "voice-media",
        feature = "voice-streaming",
        feature = "webrtc"
    )
)]
use crate::runtime::operation::Client;

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

/// Operations under `client.ai()`. One of the features `ai-assistants`, `ai-inference`, `missions`, `networking`.
///
#[cfg_attr(
    feature = "ai-assistants",
    doc = " Guide: [AI Assistants](crate::guides::ai_assistants)."
)]
#[cfg_attr(
    feature = "ai-inference",
    doc = " Guide: [AI Inference](crate::guides::ai_inference)."
)]
#[cfg_attr(feature = "missions", doc = " Guide: [Missions](crate::guides::missions).")]
#[cfg_attr(
    feature = "networking",
    doc = " Guide: [Networking](crate::guides::networking)."
)]
#[cfg(
    any(
        feature = "ai-assistants",
        feature = "ai-inference",
        feature = "missions",
        feature = "networking"
    )
)]
#[derive(Clone, Copy, Debug)]
pub struct Ai<'a>(pub(crate) &'a Client);

#[cfg(
    any(
        feature = "ai-assistants",
        feature = "ai-inference",
        feature = "missions",
        feature = "networking"
    )
)]
impl Client {
    /// Operations under `ai`. One of the features `ai-assistants`, `ai-inference`, `missions`, `networking`.
    #[inline]
    #[must_use]
    pub fn ai(&self) -> Ai<'_> {
        Ai(self)
    }
}

/// Operations under `client.calls()`. One of the features `voice`, `voice-advanced`, `voice-conferencing`, `voice-gather`, `voice-media`, `voice-streaming`.
///
#[cfg_attr(feature = "voice", doc = " Guide: [Voice](crate::guides::voice).")]
#[cfg_attr(
    feature = "voice-advanced",
    doc = " Guide: [Voice Advanced](crate::guides::voice_advanced)."
)]
#[cfg_attr(
    feature = "voice-conferencing",
    doc = " Guide: [Voice Conferencing](crate::guides::voice_conferencing)."
)]
#[cfg_attr(
    feature = "voice-gather",
    doc = " Guide: [Voice Gather](crate::guides::voice_gather)."
)]
#[cfg_attr(
    feature = "voice-media",
    doc = " Guide: [Voice Media](crate::guides::voice_media)."
)]
#[cfg_attr(
    feature = "voice-streaming",
    doc = " Guide: [Voice Streaming](crate::guides::voice_streaming)."
)]
#[cfg(
    any(
        feature = "voice",
        feature = "voice-advanced",
        feature = "voice-conferencing",
        feature = "voice-gather",
        feature = "voice-media",
        feature = "voice-streaming"
    )
)]
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a>(pub(crate) &'a Client);

#[cfg(
    any(
        feature = "voice",
        feature = "voice-advanced",
        feature = "voice-conferencing",
        feature = "voice-gather",
        feature = "voice-media",
        feature = "voice-streaming"
    )
)]
impl Client {
    /// Operations under `calls`. One of the features `voice`, `voice-advanced`, `voice-conferencing`, `voice-gather`, `voice-media`, `voice-streaming`.
    #[inline]
    #[must_use]
    pub fn calls(&self) -> Calls<'_> {
        Calls(self)
    }
}

/// Operations under `client.calls().actions()`. One of the features `voice`, `voice-advanced`, `voice-conferencing`, `voice-gather`, `voice-media`, `voice-streaming`.
///
#[cfg_attr(feature = "voice", doc = " Guide: [Voice](crate::guides::voice).")]
#[cfg_attr(
    feature = "voice-advanced",
    doc = " Guide: [Voice Advanced](crate::guides::voice_advanced)."
)]
#[cfg_attr(
    feature = "voice-conferencing",
    doc = " Guide: [Voice Conferencing](crate::guides::voice_conferencing)."
)]
#[cfg_attr(
    feature = "voice-gather",
    doc = " Guide: [Voice Gather](crate::guides::voice_gather)."
)]
#[cfg_attr(
    feature = "voice-media",
    doc = " Guide: [Voice Media](crate::guides::voice_media)."
)]
#[cfg_attr(
    feature = "voice-streaming",
    doc = " Guide: [Voice Streaming](crate::guides::voice_streaming)."
)]
#[cfg(
    any(
        feature = "voice",
        feature = "voice-advanced",
        feature = "voice-conferencing",
        feature = "voice-gather",
        feature = "voice-media",
        feature = "voice-streaming"
    )
)]
#[derive(Clone, Copy, Debug)]
pub struct CallsActions<'a>(pub(crate) &'a Client);

#[cfg(
    any(
        feature = "voice",
        feature = "voice-advanced",
        feature = "voice-conferencing",
        feature = "voice-gather",
        feature = "voice-media",
        feature = "voice-streaming"
    )
)]
impl<'a> Calls<'a> {
    /// Operations under `calls.actions`. One of the features `voice`, `voice-advanced`, `voice-conferencing`, `voice-gather`, `voice-media`, `voice-streaming`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> CallsActions<'a> {
        CallsActions(self.0)
    }
}

/// Operations under `client.connections()`. One of the features `sip`, `voice`.
///
#[cfg_attr(feature = "sip", doc = " Guide: [SIP](crate::guides::sip).")]
#[cfg_attr(feature = "voice", doc = " Guide: [Voice](crate::guides::voice).")]
#[cfg(any(feature = "sip", feature = "voice"))]
#[derive(Clone, Copy, Debug)]
pub struct Connections<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "sip", feature = "voice"))]
impl Client {
    /// Operations under `connections`. One of the features `sip`, `voice`.
    #[inline]
    #[must_use]
    pub fn connections(&self) -> Connections<'_> {
        Connections(self)
    }
}

/// Operations under `client.enterprises()`. One of the features `branded-calling`, `number-reputation`.
///
#[cfg_attr(
    feature = "branded-calling",
    doc = " Guide: [Branded Calling](crate::guides::branded_calling)."
)]
#[cfg_attr(
    feature = "number-reputation",
    doc = " Guide: [Number Reputation](crate::guides::number_reputation)."
)]
#[cfg(any(feature = "branded-calling", feature = "number-reputation"))]
#[derive(Clone, Copy, Debug)]
pub struct Enterprises<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "branded-calling", feature = "number-reputation"))]
impl Client {
    /// Operations under `enterprises`. One of the features `branded-calling`, `number-reputation`.
    #[inline]
    #[must_use]
    pub fn enterprises(&self) -> Enterprises<'_> {
        Enterprises(self)
    }
}

/// Operations under `client.legacy()`. One of the features `account-reports`, `ai-inference`.
///
#[cfg_attr(
    feature = "account-reports",
    doc = " Guide: [Account Reports](crate::guides::account_reports)."
)]
#[cfg_attr(
    feature = "ai-inference",
    doc = " Guide: [AI Inference](crate::guides::ai_inference)."
)]
#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
#[derive(Clone, Copy, Debug)]
pub struct Legacy<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
impl Client {
    /// Operations under `legacy`. One of the features `account-reports`, `ai-inference`.
    #[inline]
    #[must_use]
    pub fn legacy(&self) -> Legacy<'_> {
        Legacy(self)
    }
}

/// Operations under `client.legacy().reporting()`. One of the features `account-reports`, `ai-inference`.
///
#[cfg_attr(
    feature = "account-reports",
    doc = " Guide: [Account Reports](crate::guides::account_reports)."
)]
#[cfg_attr(
    feature = "ai-inference",
    doc = " Guide: [AI Inference](crate::guides::ai_inference)."
)]
#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
#[derive(Clone, Copy, Debug)]
pub struct LegacyReporting<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
impl<'a> Legacy<'a> {
    /// Operations under `legacy.reporting`. One of the features `account-reports`, `ai-inference`.
    #[inline]
    #[must_use]
    pub fn reporting(self) -> LegacyReporting<'a> {
        LegacyReporting(self.0)
    }
}

/// Operations under `client.legacy().reporting().batch_detail_records()`. One of the features `account-reports`, `ai-inference`.
///
#[cfg_attr(
    feature = "account-reports",
    doc = " Guide: [Account Reports](crate::guides::account_reports)."
)]
#[cfg_attr(
    feature = "ai-inference",
    doc = " Guide: [AI Inference](crate::guides::ai_inference)."
)]
#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingBatchDetailRecords<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
impl<'a> LegacyReporting<'a> {
    /// Operations under `legacy.reporting.batch_detail_records`. One of the features `account-reports`, `ai-inference`.
    #[inline]
    #[must_use]
    pub fn batch_detail_records(self) -> LegacyReportingBatchDetailRecords<'a> {
        LegacyReportingBatchDetailRecords(self.0)
    }
}

/// Operations under `client.legacy().reporting().usage_reports()`. One of the features `account-reports`, `ai-inference`.
///
#[cfg_attr(
    feature = "account-reports",
    doc = " Guide: [Account Reports](crate::guides::account_reports)."
)]
#[cfg_attr(
    feature = "ai-inference",
    doc = " Guide: [AI Inference](crate::guides::ai_inference)."
)]
#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingUsageReports<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
impl<'a> LegacyReporting<'a> {
    /// Operations under `legacy.reporting.usage_reports`. One of the features `account-reports`, `ai-inference`.
    #[inline]
    #[must_use]
    pub fn usage_reports(self) -> LegacyReportingUsageReports<'a> {
        LegacyReportingUsageReports(self.0)
    }
}

/// Operations under `client.messages()`. One of the features `messaging`, `messaging-hosted`.
///
#[cfg_attr(
    feature = "messaging",
    doc = " Guide: [Messaging](crate::guides::messaging)."
)]
#[cfg_attr(
    feature = "messaging-hosted",
    doc = " Guide: [Messaging Hosted](crate::guides::messaging_hosted)."
)]
#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
impl Client {
    /// Operations under `messages`. One of the features `messaging`, `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn messages(&self) -> Messages<'_> {
        Messages(self)
    }
}

/// Operations under `client.messaging_10dlc()`. One of the features `10dlc`, `seti`.
///
#[cfg_attr(feature = "10dlc", doc = " Guide: [10DLC](crate::guides::messaging_10dlc).")]
#[cfg_attr(feature = "seti", doc = " Guide: [SETI](crate::guides::seti).")]
#[cfg(any(feature = "10dlc", feature = "seti"))]
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlc<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "10dlc", feature = "seti"))]
impl Client {
    /// Operations under `messaging_10dlc`. One of the features `10dlc`, `seti`.
    #[inline]
    #[must_use]
    pub fn messaging_10dlc(&self) -> Messaging10dlc<'_> {
        Messaging10dlc(self)
    }
}

/// Operations under `client.messaging_hosted_numbers()`. One of the features `messaging`, `messaging-hosted`.
///
#[cfg_attr(
    feature = "messaging",
    doc = " Guide: [Messaging](crate::guides::messaging)."
)]
#[cfg_attr(
    feature = "messaging-hosted",
    doc = " Guide: [Messaging Hosted](crate::guides::messaging_hosted)."
)]
#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
#[derive(Clone, Copy, Debug)]
pub struct MessagingHostedNumbers<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
impl Client {
    /// Operations under `messaging_hosted_numbers`. One of the features `messaging`, `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn messaging_hosted_numbers(&self) -> MessagingHostedNumbers<'_> {
        MessagingHostedNumbers(self)
    }
}

/// Operations under `client.messaging_profiles()`. One of the features `messaging`, `messaging-profiles`.
///
#[cfg_attr(
    feature = "messaging",
    doc = " Guide: [Messaging](crate::guides::messaging)."
)]
#[cfg_attr(
    feature = "messaging-profiles",
    doc = " Guide: [Messaging Profiles](crate::guides::messaging_profiles)."
)]
#[cfg(any(feature = "messaging", feature = "messaging-profiles"))]
#[derive(Clone, Copy, Debug)]
pub struct MessagingProfiles<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "messaging", feature = "messaging-profiles"))]
impl Client {
    /// Operations under `messaging_profiles`. One of the features `messaging`, `messaging-profiles`.
    #[inline]
    #[must_use]
    pub fn messaging_profiles(&self) -> MessagingProfiles<'_> {
        MessagingProfiles(self)
    }
}

/// Operations under `client.number_order_phone_numbers()`. One of the features `numbers`, `numbers-compliance`.
///
#[cfg_attr(feature = "numbers", doc = " Guide: [Numbers](crate::guides::numbers).")]
#[cfg_attr(
    feature = "numbers-compliance",
    doc = " Guide: [Numbers Compliance](crate::guides::numbers_compliance)."
)]
#[cfg(any(feature = "numbers", feature = "numbers-compliance"))]
#[derive(Clone, Copy, Debug)]
pub struct NumberOrderPhoneNumbers<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "numbers", feature = "numbers-compliance"))]
impl Client {
    /// Operations under `number_order_phone_numbers`. One of the features `numbers`, `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn number_order_phone_numbers(&self) -> NumberOrderPhoneNumbers<'_> {
        NumberOrderPhoneNumbers(self)
    }
}

/// Operations under `client.phone_numbers()`. One of the features `account-reports`, `numbers-config`, `numbers-services`.
///
#[cfg_attr(
    feature = "account-reports",
    doc = " Guide: [Account Reports](crate::guides::account_reports)."
)]
#[cfg_attr(
    feature = "numbers-config",
    doc = " Guide: [Numbers Config](crate::guides::numbers_config)."
)]
#[cfg_attr(
    feature = "numbers-services",
    doc = " Guide: [Numbers Services](crate::guides::numbers_services)."
)]
#[cfg(
    any(
        feature = "account-reports",
        feature = "numbers-config",
        feature = "numbers-services"
    )
)]
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbers<'a>(pub(crate) &'a Client);

#[cfg(
    any(
        feature = "account-reports",
        feature = "numbers-config",
        feature = "numbers-services"
    )
)]
impl Client {
    /// Operations under `phone_numbers`. One of the features `account-reports`, `numbers-config`, `numbers-services`.
    #[inline]
    #[must_use]
    pub fn phone_numbers(&self) -> PhoneNumbers<'_> {
        PhoneNumbers(self)
    }
}

/// Operations under `client.storage()`. One of the features `iot`, `storage`.
///
#[cfg_attr(feature = "iot", doc = " Guide: [IoT](crate::guides::iot).")]
#[cfg_attr(feature = "storage", doc = " Guide: [Storage](crate::guides::storage).")]
#[cfg(any(feature = "iot", feature = "storage"))]
#[derive(Clone, Copy, Debug)]
pub struct Storage<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "iot", feature = "storage"))]
impl Client {
    /// Operations under `storage`. One of the features `iot`, `storage`.
    #[inline]
    #[must_use]
    pub fn storage(&self) -> Storage<'_> {
        Storage(self)
    }
}

/// Operations under `client.sub_number_orders()`. One of the features `numbers`, `numbers-compliance`.
///
#[cfg_attr(feature = "numbers", doc = " Guide: [Numbers](crate::guides::numbers).")]
#[cfg_attr(
    feature = "numbers-compliance",
    doc = " Guide: [Numbers Compliance](crate::guides::numbers_compliance)."
)]
#[cfg(any(feature = "numbers", feature = "numbers-compliance"))]
#[derive(Clone, Copy, Debug)]
pub struct SubNumberOrders<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "numbers", feature = "numbers-compliance"))]
impl Client {
    /// Operations under `sub_number_orders`. One of the features `numbers`, `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn sub_number_orders(&self) -> SubNumberOrders<'_> {
        SubNumberOrders(self)
    }
}

/// Operations under `client.telephony_credentials()`. One of the features `account-access`, `webrtc`.
///
#[cfg_attr(
    feature = "account-access",
    doc = " Guide: [Account Access](crate::guides::account_access)."
)]
#[cfg_attr(feature = "webrtc", doc = " Guide: [WebRTC](crate::guides::webrtc).")]
#[cfg(any(feature = "account-access", feature = "webrtc"))]
#[derive(Clone, Copy, Debug)]
pub struct TelephonyCredentials<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-access", feature = "webrtc"))]
impl Client {
    /// Operations under `telephony_credentials`. One of the features `account-access`, `webrtc`.
    #[inline]
    #[must_use]
    pub fn telephony_credentials(&self) -> TelephonyCredentials<'_> {
        TelephonyCredentials(self)
    }
}

/// Operations under `client.wireless()`. One of the features `account-reports`, `iot`.
///
#[cfg_attr(
    feature = "account-reports",
    doc = " Guide: [Account Reports](crate::guides::account_reports)."
)]
#[cfg_attr(feature = "iot", doc = " Guide: [IoT](crate::guides::iot).")]
#[cfg(any(feature = "account-reports", feature = "iot"))]
#[derive(Clone, Copy, Debug)]
pub struct Wireless<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "iot"))]
impl Client {
    /// Operations under `wireless`. One of the features `account-reports`, `iot`.
    #[inline]
    #[must_use]
    pub fn wireless(&self) -> Wireless<'_> {
        Wireless(self)
    }
}
