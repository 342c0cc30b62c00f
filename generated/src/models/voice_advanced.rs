//! Types of Voice Advanced. DTMF, SIPREC, noise suppression, client state and supervisor roles on live calls.
//!
//! See [the operations](crate::resources::voice_advanced), [the guide](crate::guides::voice_advanced).

use super::shared;
use crate::runtime::model::{Base64, Map, Value, object, string_enum, union};

object! {
    /// Schema `AIAssistantJoinRequest`. Taken by [`client.calls().actions().join_ai_assistant`](crate::resources::CallsActions::join_ai_assistant).
    pub struct AiAssistantJoinRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        conversation_id: String = "conversation_id" required,
        participant: shared::AiAssistantJoinParticipant = "participant" required,
    }
    /// Creates one with `conversation_id` and `participant`, which are required.
    new(conversation_id: String, participant: shared::AiAssistantJoinParticipant)
}

object! {
    /// Schema `CallControlCommandResultWithConversationRelayId`. Returned by [`client.calls().actions().start_conversation_relay`](crate::resources::CallsActions::start_conversation_relay).
    pub struct CallControlCommandResultWithConversationRelayId reply {
        conversation_relay_id: Option<String> = "conversation_relay_id",
        result: Option<String> = "result",
    }
}

object! {
    /// Schema `ClientStateUpdateRequest`. Taken by [`client.calls().actions().update_client_state`](crate::resources::CallsActions::update_client_state).
    pub struct ClientStateUpdateRequest request {
        client_state: Base64 = "client_state" required,
    }
    /// Creates one with `client_state`, which is required.
    new(client_state: Base64)
}

object! {
    /// Schema `ConversationRelayAssistant`. Part of [`ConversationRelayStartRequest`].
    pub struct ConversationRelayAssistant request {
        dynamic_variables: Option<Map<String>> = "dynamic_variables",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ConversationRelaySettings`. Part of [`ConversationRelayStartRequest`].
    pub struct ConversationRelaySettings request {
        /// Default: `false`.
        dtmf_detection: Option<bool> = "dtmf_detection",
        /// Default: `any`.
        interruptible: Option<shared::ConversationRelayInterruptible> = "interruptible",
        /// Default: `any`.
        interruptible_greeting: Option<shared::ConversationRelayInterruptible> = "interruptible_greeting",
        languages: Option<Vec<shared::ConversationRelayLanguage>> = "languages",
        /// Pattern: `^wss?://`.
        url: String = "url" required,
    }
    /// Creates one with `url`, which is required.
    new(url: String)
}

object! {
    /// Schema `ConversationRelayStartRequest`. Taken by [`client.calls().actions().start_conversation_relay`](crate::resources::CallsActions::start_conversation_relay).
    pub struct ConversationRelayStartRequest request {
        assistant: Option<ConversationRelayAssistant> = "assistant",
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Default: `false`.
        conversation_relay_dtmf_detection: Option<bool> = "conversation_relay_dtmf_detection",
        conversation_relay_settings: Option<ConversationRelaySettings> = "conversation_relay_settings",
        /// Pattern: `^wss?://`.
        conversation_relay_url: Option<String> = "conversation_relay_url",
        custom_parameters: Option<Value> = "custom_parameters",
        /// Default: `false`.
        dtmf_detection: Option<bool> = "dtmf_detection",
        greeting: Option<String> = "greeting",
        /// Default: `any`.
        interruptible: Option<shared::ConversationRelayInterruptible> = "interruptible",
        /// Default: `any`.
        interruptible_greeting: Option<shared::ConversationRelayInterruptible> = "interruptible_greeting",
        interruption_settings: Option<shared::ConversationRelayInterruptionSettings> = "interruption_settings",
        /// Default: `en`.
        language: Option<String> = "language",
        languages: Option<Vec<shared::ConversationRelayLanguage>> = "languages",
        provider: Option<String> = "provider",
        structured_provider: Option<Value> = "structured_provider",
        /// Deprecated.
        transcription: Option<Value> = "transcription" [deprecated],
        /// Default: `Google`.
        transcription_engine: Option<ConversationRelayStartRequestTranscriptionEngine> = "transcription_engine",
        transcription_engine_config: Option<Value> = "transcription_engine_config",
        tts_provider: Option<String> = "tts_provider",
        /// Pattern: `^wss?://`.
        url: Option<String> = "url",
        /// Default: `Telnyx.KokoroTTS.af`.
        voice: Option<String> = "voice",
        voice_settings: Option<ConversationRelayStartRequestVoiceSettings> = "voice_settings",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `transcription_engine` of [`ConversationRelayStartRequest`].
    pub enum ConversationRelayStartRequestTranscriptionEngine {
        Google = "Google",
        Telnyx = "Telnyx",
        Deepgram = "Deepgram",
        Azure = "Azure",
        XAi = "xAI",
        AssemblyAi = "AssemblyAI",
        Speechmatics = "Speechmatics",
        Soniox = "Soniox",
        A = "A",
        B = "B",
    }
}

union! {
    /// `voice_settings` of [`ConversationRelayStartRequest`].
    pub enum ConversationRelayStartRequestVoiceSettings tag "type" {
        /// `type` is `elevenlabs`.
        Elevenlabs(shared::ElevenLabsVoiceSettings) = tag "elevenlabs",
        /// `type` is `telnyx`.
        Telnyx(shared::TelnyxVoiceSettings) = tag "telnyx",
        /// `type` is `aws`.
        Aws(shared::AwsVoiceSettings) = tag "aws",
        /// `type` is `minimax`.
        Minimax(shared::MinimaxVoiceSettings) = tag "minimax",
        /// `type` is `azure`.
        Azure(shared::AzureVoiceSettings) = tag "azure",
        /// `type` is `rime`.
        Rime(shared::RimeVoiceSettings) = tag "rime",
        /// `type` is `resemble`.
        Resemble(shared::ResembleVoiceSettings) = tag "resemble",
        /// `type` is `inworld`.
        Inworld(shared::InworldVoiceSettings) = tag "inworld",
        /// `type` is `xai`.
        Xai(shared::XaiVoiceSettings) = tag "xai",
    }
    from Elevenlabs(shared::ElevenLabsVoiceSettings)
    from Telnyx(shared::TelnyxVoiceSettings)
    from Aws(shared::AwsVoiceSettings)
    from Minimax(shared::MinimaxVoiceSettings)
    from Azure(shared::AzureVoiceSettings)
    from Rime(shared::RimeVoiceSettings)
    from Resemble(shared::ResembleVoiceSettings)
    from Inworld(shared::InworldVoiceSettings)
    from Xai(shared::XaiVoiceSettings)
}

object! {
    /// Schema `ConversationRelayStopRequest`. Taken by [`client.calls().actions().stop_conversation_relay`](crate::resources::CallsActions::stop_conversation_relay).
    pub struct ConversationRelayStopRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `NoiseSuppressionDirection`. Part of [`NoiseSuppressionStart`].
    pub enum NoiseSuppressionDirection {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
    }
}

string_enum! {
    /// Schema `NoiseSuppressionEngine`. Part of [`NoiseSuppressionStart`].
    pub enum NoiseSuppressionEngine {
        Denoiser = "Denoiser",
        DeepFilterNet = "DeepFilterNet",
        Krisp = "Krisp",
        AiCoustics = "AiCoustics",
        AicLQuail = "aic_l_quail",
        AicLRook = "aic_l_rook",
        AicSQuail = "aic_s_quail",
        AicSRook = "aic_s_rook",
        QuailVoiceFocusS = "quail_voice_focus_s",
        QuailVoiceFocusXs = "quail_voice_focus_xs",
    }
}

object! {
    /// Schema `NoiseSuppressionEngineConfig`. Part of [`NoiseSuppressionStart`].
    pub struct NoiseSuppressionEngineConfig request {
        /// Default: `100`. At least 0. At most 100.
        attenuation_limit: Option<i64> = "attenuation_limit",
        /// At least 0. At most 1.
        enhancement_level: Option<f64> = "enhancement_level",
        family: Option<NoiseSuppressionEngineConfigFamily> = "family",
        mode: Option<NoiseSuppressionEngineConfigMode> = "mode",
        model: Option<NoiseSuppressionEngineConfigModel> = "model",
        size: Option<NoiseSuppressionEngineConfigSize> = "size",
        /// At least 0. At most 100.
        suppression_level: Option<f64> = "suppression_level",
        /// At least 0.1. At most 4.
        voice_gain: Option<f64> = "voice_gain",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `family` of [`NoiseSuppressionEngineConfig`].
    pub enum NoiseSuppressionEngineConfigFamily {
        Sparrow = "sparrow",
        Quail = "quail",
    }
}

string_enum! {
    /// `mode` of [`NoiseSuppressionEngineConfig`].
    pub enum NoiseSuppressionEngineConfigMode {
        Standard = "standard",
        Advanced = "advanced",
    }
}

string_enum! {
    /// `model` of [`NoiseSuppressionEngineConfig`].
    pub enum NoiseSuppressionEngineConfigModel {
        KrispVivaTelV2Kef = "krisp-viva-tel-v2.kef",
        KrispVivaTelLiteV1Kef = "krisp-viva-tel-lite-v1.kef",
        KrispVivaProV1Kef = "krisp-viva-pro-v1.kef",
        KrispVivaSsV1Kef = "krisp-viva-ss-v1.kef",
    }
}

string_enum! {
    /// `size` of [`NoiseSuppressionEngineConfig`].
    pub enum NoiseSuppressionEngineConfigSize {
        S = "s",
        L = "l",
        Xs = "xs",
        Xxs = "xxs",
        VfL = "vf_l",
        Vf1_1L = "vf_1_1_l",
    }
}

object! {
    /// Schema `NoiseSuppressionStart`. Taken by [`client.calls().actions().start_noise_suppression`](crate::resources::CallsActions::start_noise_suppression).
    pub struct NoiseSuppressionStart request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Default: `inbound`.
        direction: Option<NoiseSuppressionDirection> = "direction",
        /// Default: `Denoiser`.
        noise_suppression_engine: Option<NoiseSuppressionEngine> = "noise_suppression_engine",
        noise_suppression_engine_config: Option<NoiseSuppressionEngineConfig> = "noise_suppression_engine_config",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `NoiseSuppressionStop`. Taken by [`client.calls().actions().stop_noise_suppression`](crate::resources::CallsActions::stop_noise_suppression).
    pub struct NoiseSuppressionStop request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SendDTMFRequest`. Taken by [`client.calls().actions().send_dtmf`](crate::resources::CallsActions::send_dtmf).
    pub struct SendDtmfRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        digits: String = "digits" required,
        /// Format: `int32`. Default: `250`.
        duration_millis: Option<i64> = "duration_millis",
    }
    /// Creates one with `digits`, which is required.
    new(digits: String)
}

object! {
    /// Schema `StartSiprecRequest`. Taken by [`client.calls().actions().start_siprec`](crate::resources::CallsActions::start_siprec).
    pub struct StartSiprecRequest request {
        client_state: Option<Base64> = "client_state",
        connector_name: Option<String> = "connector_name",
        /// One of `true`, `false`.
        include_metadata_custom_headers: Option<bool> = "include_metadata_custom_headers",
        /// One of `true`, `false`.
        secure: Option<bool> = "secure",
        /// Default: `1800`.
        session_timeout_secs: Option<i64> = "session_timeout_secs",
        /// Default: `udp`.
        sip_transport: Option<StartSiprecRequestSipTransport> = "sip_transport",
        /// Default: `both_tracks`.
        siprec_track: Option<StartSiprecRequestSiprecTrack> = "siprec_track",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `sip_transport` of [`StartSiprecRequest`].
    pub enum StartSiprecRequestSipTransport {
        Udp = "udp",
        Tcp = "tcp",
        Tls = "tls",
    }
}

string_enum! {
    /// `siprec_track` of [`StartSiprecRequest`].
    pub enum StartSiprecRequestSiprecTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

object! {
    /// Schema `StopSiprecRequest`. Taken by [`client.calls().actions().stop_siprec`](crate::resources::CallsActions::stop_siprec).
    pub struct StopSiprecRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SwitchSupervisorRoleRequest`. Taken by [`client.calls().actions().switch_supervisor_role`](crate::resources::CallsActions::switch_supervisor_role).
    pub struct SwitchSupervisorRoleRequest request {
        role: SwitchSupervisorRoleRequestRole = "role" required,
    }
    /// Creates one with `role`, which is required.
    new(role: SwitchSupervisorRoleRequestRole)
}

string_enum! {
    /// `role` of [`SwitchSupervisorRoleRequest`].
    pub enum SwitchSupervisorRoleRequestRole {
        Barge = "barge",
        Whisper = "whisper",
        Monitor = "monitor",
    }
}
