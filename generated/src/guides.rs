//! Guides: what each product is for, its core tasks step by step, and what goes wrong. They are documentation, and no code.

/// Example programs, each complete.
pub mod example_programs {
    /// Makes an assistant that can hang up, and streams a chat with a model: `cargo run --example assistant`.
    ///
    /// Features: `ai-assistants`, `ai-inference`.
    ///
    /// ```
    #[doc = include_str!("../examples/assistant.rs")]
    /// ```
    pub mod assistant {}
    /// A tool without async: the balance, and what is left of it: `cargo run --example blocking_cli -- AT_LEAST`.
    ///
    /// Features: `account`, `blocking`.
    ///
    /// ```
    #[doc = include_str!("../examples/blocking_cli.rs")]
    /// ```
    pub mod blocking_cli {}
    /// Finds a phone number, orders it, and waits until the order is through: `cargo run --example buy_number -- AREA_CODE`.
    ///
    /// Features: `numbers`.
    ///
    /// ```
    #[doc = include_str!("../examples/buy_number.rs")]
    /// ```
    pub mod buy_number {}
    /// Lists yesterday's records of calls: `cargo run --example call_records`.
    ///
    /// Features: `account`.
    ///
    /// ```
    #[doc = include_str!("../examples/call_records.rs")]
    /// ```
    pub mod call_records {}
    /// Answers calls, asks for a digit, says which it was, and hangs up: `cargo run --example ivr -- ADDRESS`.
    ///
    /// Features: `axum`, `voice`, `voice-gather`, `voice-media`, `webhooks`.
    ///
    /// ```
    #[doc = include_str!("../examples/ivr.rs")]
    /// ```
    pub mod ivr {}
    /// Uploads a file, calls somebody, and plays it to them: `cargo run --example play_audio -- FILE CONNECTION_ID FROM TO`.
    ///
    /// Features: `sip-integrations`, `voice`, `voice-media`.
    ///
    /// ```
    #[doc = include_str!("../examples/play_audio.rs")]
    /// ```
    pub mod play_audio {}
    /// Ports a number to Telnyx, with a document: `cargo run --example port_number -- NUMBER INVOICE`.
    ///
    /// Features: `numbers-compliance`, `porting-in`.
    ///
    /// ```
    #[doc = include_str!("../examples/port_number.rs")]
    /// ```
    pub mod port_number {}
    /// Downloads the newest recordings, without holding them in memory: `cargo run --example recordings -- FOLDER`.
    ///
    /// Features: `sip-integrations`.
    ///
    /// ```
    #[doc = include_str!("../examples/recordings.rs")]
    /// ```
    pub mod recordings {}
    /// Sends a text message, and waits until it is delivered: `cargo run --example send_sms -- FROM TO`.
    ///
    /// Features: `messaging`.
    ///
    /// ```
    #[doc = include_str!("../examples/send_sms.rs")]
    /// ```
    pub mod send_sms {}
    /// Answers text messages: `cargo run --example webhook_server -- ADDRESS`. Each webhook is verified, and handled once.
    ///
    /// Features: `axum`, `messaging`, `webhooks`.
    ///
    /// ```
    #[doc = include_str!("../examples/webhook_server.rs")]
    /// ```
    pub mod webhook_server {}
}

/// Brands, campaigns and number assignments for 10DLC messaging to the United States.
///
/// See [the operations](crate::resources::messaging_10dlc), [the types](crate::messaging_10dlc). Feature: `10dlc`.
///
#[doc = include_str!("guides/messaging_10dlc.md")]
#[cfg(feature = "10dlc")]
pub mod messaging_10dlc {}

/// Balance, invoices, charges, detail records, automatic recharging and user tags of an account.
///
/// See [the operations](crate::resources::account), [the types](crate::account). Feature: `account`.
///
#[doc = include_str!("guides/account.md")]
#[cfg(feature = "account")]
pub mod account {}

/// Allowed IP addresses, postal addresses, single sign-on, billing groups and integration secrets.
///
/// See [the operations](crate::resources::account_access), [the types](crate::account_access). Feature: `account-access`.
///
#[doc = include_str!("guides/account_access.md")]
#[cfg(feature = "account-access")]
pub mod account_access {}

/// Managed accounts below a manager account, and the users of an organization.
///
/// See [the operations](crate::resources::account_management), [the types](crate::account_management). Feature: `account-management`.
///
#[doc = include_str!("guides/account_management.md")]
#[cfg(feature = "account-management")]
pub mod account_management {}

/// Channels, profiles and settings that decide who hears of which event.
///
/// See [the operations](crate::resources::account_notifications), [the types](crate::account_notifications). Feature: `account-notifications`.
///
#[doc = include_str!("guides/account_notifications.md")]
#[cfg(feature = "account-notifications")]
pub mod account_notifications {}

/// Usage and detail reports for calls, messages and data, with background jobs and downloads.
///
/// See [the operations](crate::resources::account_reports), [the types](crate::account_reports). Feature: `account-reports`.
///
#[doc = include_str!("guides/account_reports.md")]
#[cfg(feature = "account-reports")]
pub mod account_reports {}

/// AI voice assistants with custom instructions, knowledge bases, and tool integrations.
///
/// See [the operations](crate::resources::ai_assistants), [the types](crate::ai_assistants). Feature: `ai-assistants`.
///
#[doc = include_str!("guides/ai_assistants.md")]
#[cfg(feature = "ai-assistants")]
pub mod ai_assistants {}

/// Chat completions, embeddings, transcription, speech, conversations and fine tuning on hosted models.
///
/// See [the operations](crate::resources::ai_inference), [the types](crate::ai_inference). Feature: `ai-inference`.
///
#[doc = include_str!("guides/ai_inference.md")]
#[cfg(feature = "ai-inference")]
pub mod ai_inference {}

/// Shows a business's name, logo and reason for calling on the phones it calls.
///
/// See [the operations](crate::resources::branded_calling), [the types](crate::branded_calling). Feature: `branded-calling`.
///
#[doc = include_str!("guides/branded_calling.md")]
#[cfg(feature = "branded-calling")]
pub mod branded_calling {}

/// Sends email from verified domains, with templates, events, suppressions and validation.
///
/// See [the operations](crate::resources::email), [the types](crate::email). Feature: `email`.
///
#[doc = include_str!("guides/email.md")]
#[cfg(feature = "email")]
pub mod email {}

/// Sends and receives faxes, and manages the applications that their webhooks go to.
///
/// See [the operations](crate::resources::fax), [the types](crate::fax). Feature: `fax`.
///
#[doc = include_str!("guides/fax.md")]
#[cfg(feature = "fax")]
pub mod fax {}

/// SIM cards and their groups, orders, data limits, over-the-air updates and wireless blocklists.
///
/// See [the operations](crate::resources::iot), [the types](crate::iot). Feature: `iot`.
///
#[doc = include_str!("guides/iot.md")]
#[cfg(feature = "iot")]
pub mod iot {}

/// Sends and receives SMS, MMS and WhatsApp messages, with delivery webhooks and opt-outs.
///
/// See [the operations](crate::resources::messaging), [the types](crate::messaging). Feature: `messaging`.
///
#[doc = include_str!("guides/messaging.md")]
#[cfg(feature = "messaging")]
pub mod messaging {}

/// Brings numbers of other carriers to messaging, with RCS agents, toll-free verification and link domains.
///
/// See [the operations](crate::resources::messaging_hosted), [the types](crate::messaging_hosted). Feature: `messaging-hosted`.
///
#[doc = include_str!("guides/messaging_hosted.md")]
#[cfg(feature = "messaging-hosted")]
pub mod messaging_hosted {}

/// Messaging profiles, their numbers, short codes, automatic replies and metrics.
///
/// See [the operations](crate::resources::messaging_profiles), [the types](crate::messaging_profiles). Feature: `messaging-profiles`.
///
#[doc = include_str!("guides/messaging_profiles.md")]
#[cfg(feature = "messaging-profiles")]
pub mod messaging_profiles {}

/// Missions that AI agents carry out: runs, plans, events, tools and knowledge bases.
///
/// See [the operations](crate::resources::missions), [the types](crate::missions). Feature: `missions`.
///
#[doc = include_str!("guides/missions.md")]
#[cfg(feature = "missions")]
pub mod missions {}

/// Private networks, gateways, global IPs, WireGuard interfaces and cross connects.
///
/// See [the operations](crate::resources::networking), [the types](crate::networking). Feature: `networking`.
///
#[doc = include_str!("guides/networking.md")]
#[cfg(feature = "networking")]
pub mod networking {}

/// Watches how carriers rate the numbers a business calls from.
///
/// See [the operations](crate::resources::number_reputation), [the types](crate::number_reputation). Feature: `number-reputation`.
///
#[doc = include_str!("guides/number_reputation.md")]
#[cfg(feature = "number-reputation")]
pub mod number_reputation {}

/// Finds, reserves and orders phone numbers, and tells what is available where.
///
/// See [the operations](crate::resources::numbers), [the types](crate::numbers). Feature: `numbers`.
///
#[doc = include_str!("guides/numbers.md")]
#[cfg(feature = "numbers")]
pub mod numbers {}

/// Regulatory requirements, documents, requirement groups, number bundles and verified numbers.
///
/// See [the operations](crate::resources::numbers_compliance), [the types](crate::numbers_compliance). Feature: `numbers-compliance`.
///
#[doc = include_str!("guides/numbers_compliance.md")]
#[cfg(feature = "numbers-compliance")]
pub mod numbers_compliance {}

/// Settings of owned phone numbers: voice, messaging and bulk changes.
///
/// See [the operations](crate::resources::numbers_config), [the types](crate::numbers_config). Feature: `numbers-config`.
///
#[doc = include_str!("guides/numbers_config.md")]
#[cfg(feature = "numbers-config")]
pub mod numbers_config {}

/// Voice channels, dynamic emergency addresses and voicemail for owned numbers.
///
/// See [the operations](crate::resources::numbers_services), [the types](crate::numbers_services). Feature: `numbers-services`.
///
#[doc = include_str!("guides/numbers_services.md")]
#[cfg(feature = "numbers-services")]
pub mod numbers_services {}

/// OAuth clients, grants, tokens and discovery for applications that act for other accounts.
///
/// See [the operations](crate::resources::oauth), [the types](crate::oauth). Feature: `oauth`.
///
#[doc = include_str!("guides/oauth.md")]
#[cfg(feature = "oauth")]
pub mod oauth {}

/// Moves numbers from other carriers to Telnyx: orders, documents, dates and activation.
///
/// See [the operations](crate::resources::porting_in), [the types](crate::porting_in). Feature: `porting-in`.
///
#[doc = include_str!("guides/porting_in.md")]
#[cfg(feature = "porting-in")]
pub mod porting_in {}

/// Requests of other carriers to take numbers over: their state, documents and comments.
///
/// See [the operations](crate::resources::porting_out), [the types](crate::porting_out). Feature: `porting-out`.
///
#[doc = include_str!("guides/porting_out.md")]
#[cfg(feature = "porting-out")]
pub mod porting_out {}

/// Figures on how healthy the platform is.
///
/// See [the operations](crate::resources::seti), [the types](crate::seti). Feature: `seti`.
///
#[doc = include_str!("guides/seti.md")]
#[cfg(feature = "seti")]
pub mod seti {}

/// SIP connections by credentials, FQDN or IP address, and outbound voice profiles.
///
/// See [the operations](crate::resources::sip), [the types](crate::sip). Feature: `sip`.
///
#[doc = include_str!("guides/sip.md")]
#[cfg(feature = "sip")]
pub mod sip {}

/// Call recordings, media storage, SIPREC, Dialogflow and connections to other platforms.
///
/// See [the operations](crate::resources::sip_integrations), [the types](crate::sip_integrations). Feature: `sip-integrations`.
///
#[doc = include_str!("guides/sip_integrations.md")]
#[cfg(feature = "sip-integrations")]
pub mod sip_integrations {}

/// Bucket certificates, usage and presigned URLs of the S3-compatible object storage.
///
/// See [the operations](crate::resources::storage), [the types](crate::storage). Feature: `storage`.
///
#[doc = include_str!("guides/storage.md")]
#[cfg(feature = "storage")]
pub mod storage {}

/// Calls, conferences, queues and recordings through TeXML, and the applications behind them.
///
/// See [the operations](crate::resources::texml), [the types](crate::texml). Feature: `texml`.
///
#[doc = include_str!("guides/texml.md")]
#[cfg(feature = "texml")]
pub mod texml {}

/// Verifies phone numbers by code over SMS, call or WhatsApp, and looks numbers up.
///
/// See [the operations](crate::resources::verify), [the types](crate::verify). Feature: `verify`.
///
#[doc = include_str!("guides/verify.md")]
#[cfg(feature = "verify")]
pub mod verify {}

/// Video rooms with sessions, participants, recordings, compositions and client tokens.
///
/// See [the operations](crate::resources::video), [the types](crate::video). Feature: `video`.
///
#[doc = include_str!("guides/video.md")]
#[cfg(feature = "video")]
pub mod video {}

/// Places, answers, transfers and ends calls, command by command, driven by webhooks.
///
/// See [the operations](crate::resources::voice), [the types](crate::voice). Feature: `voice`.
///
#[doc = include_str!("guides/voice.md")]
#[cfg(feature = "voice")]
pub mod voice {}

/// DTMF, SIPREC, noise suppression, client state and supervisor roles on live calls.
///
/// See [the operations](crate::resources::voice_advanced), [the types](crate::voice_advanced). Feature: `voice-advanced`.
///
#[doc = include_str!("guides/voice_advanced.md")]
#[cfg(feature = "voice-advanced")]
pub mod voice_advanced {}

/// Voices made by cloning or by description, and dictionaries of pronunciation.
///
/// See [the operations](crate::resources::voice_ai), [the types](crate::voice_ai). Feature: `voice-ai`.
///
#[doc = include_str!("guides/voice_ai.md")]
#[cfg(feature = "voice-ai")]
pub mod voice_ai {}

/// Conferences and queues: join, mute, hold, record, play and speak to many calls at once.
///
/// See [the operations](crate::resources::voice_conferencing), [the types](crate::voice_conferencing). Feature: `voice-conferencing`.
///
#[doc = include_str!("guides/voice_conferencing.md")]
#[cfg(feature = "voice-conferencing")]
pub mod voice_conferencing {}

/// Asks callers for digits or speech, with AI or plain prompts, and hands calls to AI assistants.
///
/// See [the operations](crate::resources::voice_gather), [the types](crate::voice_gather). Feature: `voice-gather`.
///
#[doc = include_str!("guides/voice_gather.md")]
#[cfg(feature = "voice-gather")]
pub mod voice_gather {}

/// Plays audio, speaks text and records on live calls.
///
/// See [the operations](crate::resources::voice_media), [the types](crate::voice_media). Feature: `voice-media`.
///
#[doc = include_str!("guides/voice_media.md")]
#[cfg(feature = "voice-media")]
pub mod voice_media {}

/// Streams, forks and transcribes the audio of live calls.
///
/// See [the operations](crate::resources::voice_streaming), [the types](crate::voice_streaming). Feature: `voice-streaming`.
///
#[doc = include_str!("guides/voice_streaming.md")]
#[cfg(feature = "voice-streaming")]
pub mod voice_streaming {}

/// Push and telephony credentials for calls in browsers and mobile apps.
///
/// See [the operations](crate::resources::webrtc), [the types](crate::webrtc). Feature: `webrtc`.
///
#[doc = include_str!("guides/webrtc.md")]
#[cfg(feature = "webrtc")]
pub mod webrtc {}

/// WhatsApp business accounts, their phone numbers and message templates.
///
/// See [the operations](crate::resources::whatsapp), [the types](crate::whatsapp). Feature: `whatsapp`.
///
#[doc = include_str!("guides/whatsapp.md")]
#[cfg(feature = "whatsapp")]
pub mod whatsapp {}
