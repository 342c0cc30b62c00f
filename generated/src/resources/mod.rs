//! Operations, by product. The way to them starts at [`Client`].

use crate::runtime::operation::Client;

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

/// Operations under `client.ai()`.
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
    /// Operations under `ai`.
    #[inline]
    #[must_use]
    pub fn ai(&self) -> Ai<'_> {
        Ai(self)
    }
}

/// Operations under `client.calls()`.
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
    /// Operations under `calls`.
    #[inline]
    #[must_use]
    pub fn calls(&self) -> Calls<'_> {
        Calls(self)
    }
}

/// Operations under `client.calls().actions()`.
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
    /// Operations under `calls.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> CallsActions<'a> {
        CallsActions(self.0)
    }
}

/// Operations under `client.connections()`.
#[cfg(any(feature = "sip", feature = "voice"))]
#[derive(Clone, Copy, Debug)]
pub struct Connections<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "sip", feature = "voice"))]
impl Client {
    /// Operations under `connections`.
    #[inline]
    #[must_use]
    pub fn connections(&self) -> Connections<'_> {
        Connections(self)
    }
}

/// Operations under `client.enterprises()`.
#[cfg(any(feature = "branded-calling", feature = "number-reputation"))]
#[derive(Clone, Copy, Debug)]
pub struct Enterprises<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "branded-calling", feature = "number-reputation"))]
impl Client {
    /// Operations under `enterprises`.
    #[inline]
    #[must_use]
    pub fn enterprises(&self) -> Enterprises<'_> {
        Enterprises(self)
    }
}

/// Operations under `client.legacy()`.
#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
#[derive(Clone, Copy, Debug)]
pub struct Legacy<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
impl Client {
    /// Operations under `legacy`.
    #[inline]
    #[must_use]
    pub fn legacy(&self) -> Legacy<'_> {
        Legacy(self)
    }
}

/// Operations under `client.legacy().reporting()`.
#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
#[derive(Clone, Copy, Debug)]
pub struct LegacyReporting<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
impl<'a> Legacy<'a> {
    /// Operations under `legacy.reporting`.
    #[inline]
    #[must_use]
    pub fn reporting(self) -> LegacyReporting<'a> {
        LegacyReporting(self.0)
    }
}

/// Operations under `client.legacy().reporting().batch_detail_records()`.
#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingBatchDetailRecords<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
impl<'a> LegacyReporting<'a> {
    /// Operations under `legacy.reporting.batch_detail_records`.
    #[inline]
    #[must_use]
    pub fn batch_detail_records(self) -> LegacyReportingBatchDetailRecords<'a> {
        LegacyReportingBatchDetailRecords(self.0)
    }
}

/// Operations under `client.legacy().reporting().usage_reports()`.
#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingUsageReports<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "ai-inference"))]
impl<'a> LegacyReporting<'a> {
    /// Operations under `legacy.reporting.usage_reports`.
    #[inline]
    #[must_use]
    pub fn usage_reports(self) -> LegacyReportingUsageReports<'a> {
        LegacyReportingUsageReports(self.0)
    }
}

/// Operations under `client.messages()`.
#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
impl Client {
    /// Operations under `messages`.
    #[inline]
    #[must_use]
    pub fn messages(&self) -> Messages<'_> {
        Messages(self)
    }
}

/// Operations under `client.messaging_10dlc()`.
#[cfg(any(feature = "10dlc", feature = "seti"))]
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlc<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "10dlc", feature = "seti"))]
impl Client {
    /// Operations under `messaging_10dlc`.
    #[inline]
    #[must_use]
    pub fn messaging_10dlc(&self) -> Messaging10dlc<'_> {
        Messaging10dlc(self)
    }
}

/// Operations under `client.messaging_hosted_numbers()`.
#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
#[derive(Clone, Copy, Debug)]
pub struct MessagingHostedNumbers<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
impl Client {
    /// Operations under `messaging_hosted_numbers`.
    #[inline]
    #[must_use]
    pub fn messaging_hosted_numbers(&self) -> MessagingHostedNumbers<'_> {
        MessagingHostedNumbers(self)
    }
}

/// Operations under `client.messaging_profiles()`.
#[cfg(any(feature = "messaging", feature = "messaging-profiles"))]
#[derive(Clone, Copy, Debug)]
pub struct MessagingProfiles<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "messaging", feature = "messaging-profiles"))]
impl Client {
    /// Operations under `messaging_profiles`.
    #[inline]
    #[must_use]
    pub fn messaging_profiles(&self) -> MessagingProfiles<'_> {
        MessagingProfiles(self)
    }
}

/// Operations under `client.number_order_phone_numbers()`.
#[cfg(any(feature = "numbers", feature = "numbers-compliance"))]
#[derive(Clone, Copy, Debug)]
pub struct NumberOrderPhoneNumbers<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "numbers", feature = "numbers-compliance"))]
impl Client {
    /// Operations under `number_order_phone_numbers`.
    #[inline]
    #[must_use]
    pub fn number_order_phone_numbers(&self) -> NumberOrderPhoneNumbers<'_> {
        NumberOrderPhoneNumbers(self)
    }
}

/// Operations under `client.phone_numbers()`.
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
    /// Operations under `phone_numbers`.
    #[inline]
    #[must_use]
    pub fn phone_numbers(&self) -> PhoneNumbers<'_> {
        PhoneNumbers(self)
    }
}

/// Operations under `client.storage()`.
#[cfg(any(feature = "iot", feature = "storage"))]
#[derive(Clone, Copy, Debug)]
pub struct Storage<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "iot", feature = "storage"))]
impl Client {
    /// Operations under `storage`.
    #[inline]
    #[must_use]
    pub fn storage(&self) -> Storage<'_> {
        Storage(self)
    }
}

/// Operations under `client.sub_number_orders()`.
#[cfg(any(feature = "numbers", feature = "numbers-compliance"))]
#[derive(Clone, Copy, Debug)]
pub struct SubNumberOrders<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "numbers", feature = "numbers-compliance"))]
impl Client {
    /// Operations under `sub_number_orders`.
    #[inline]
    #[must_use]
    pub fn sub_number_orders(&self) -> SubNumberOrders<'_> {
        SubNumberOrders(self)
    }
}

/// Operations under `client.telephony_credentials()`.
#[cfg(any(feature = "account-access", feature = "webrtc"))]
#[derive(Clone, Copy, Debug)]
pub struct TelephonyCredentials<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-access", feature = "webrtc"))]
impl Client {
    /// Operations under `telephony_credentials`.
    #[inline]
    #[must_use]
    pub fn telephony_credentials(&self) -> TelephonyCredentials<'_> {
        TelephonyCredentials(self)
    }
}

/// Operations under `client.wireless()`.
#[cfg(any(feature = "account-reports", feature = "iot"))]
#[derive(Clone, Copy, Debug)]
pub struct Wireless<'a>(pub(crate) &'a Client);

#[cfg(any(feature = "account-reports", feature = "iot"))]
impl Client {
    /// Operations under `wireless`.
    #[inline]
    #[must_use]
    pub fn wireless(&self) -> Wireless<'_> {
        Wireless(self)
    }
}
