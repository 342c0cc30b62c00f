//! Types of Voice. Places, answers, transfers and ends calls, command by command, driven by webhooks.
//!
//! See [the operations](crate::resources::voice), [the guide](crate::guides::voice).

use super::shared;
use crate::runtime::model::{Base64, Map, Nullable, Value, object, string_enum, union};

object! {
    /// Schema `ActiveCall`. Returned by [`client.connections().list_active_calls`](crate::resources::Connections::list_active_calls).
    pub struct ActiveCall reply {
        call_control_id: String = "call_control_id" required,
        call_duration: i64 = "call_duration" required,
        call_leg_id: String = "call_leg_id" required,
        call_session_id: String = "call_session_id" required,
        client_state: Base64 = "client_state" required,
        /// Always `call`.
        record_type: String = "record_type" required,
    }
}

string_enum! {
    /// `anchorsite_override` of [`CallControlApplication`]. Part of [`CreateCallControlApplicationRequest`] and [`UpdateCallControlApplicationRequest`].
    pub enum AnchorsiteOverride {
        Latency = "Latency",
        ChicagoIl = "Chicago, IL",
        AshburnVa = "Ashburn, VA",
        SanJoseCa = "San Jose, CA",
        LondonUk = "London, UK",
        ChennaiIn = "Chennai, IN",
        AmsterdamNetherlands = "Amsterdam, Netherlands",
        TorontoCanada = "Toronto, Canada",
        SydneyAustralia = "Sydney, Australia",
    }
}

object! {
    /// Schema `AnswerRequest`. Taken by [`client.calls().actions().answer`](crate::resources::CallsActions::answer).
    pub struct AnswerRequest request {
        assistant: Option<shared::CallAssistantRequest> = "assistant",
        /// Format: `uuid`.
        billing_group_id: Option<String> = "billing_group_id",
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        conversation_relay_config: Option<ConversationRelayEmbeddedConfig> = "conversation_relay_config",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        deepfake_detection: Option<DeepfakeDetection> = "deepfake_detection",
        /// Always `G722,PCMU,PCMA,G729,OPUS,VP8,H264`.
        preferred_codecs: Option<String> = "preferred_codecs",
        /// Always `record-from-answer`.
        record: Option<String> = "record",
        /// Default: `dual`.
        record_channels: Option<RecordChannels> = "record_channels",
        /// At least 1 character. At most 40 characters.
        record_custom_file_name: Option<String> = "record_custom_file_name",
        /// Default: `mp3`.
        record_format: Option<RecordFormat> = "record_format",
        /// Format: `int32`. Default: `0`.
        record_max_length: Option<i64> = "record_max_length",
        /// Format: `int32`. Default: `0`.
        record_timeout_secs: Option<i64> = "record_timeout_secs",
        /// Default: `both`.
        record_track: Option<RecordTrack> = "record_track",
        /// Always `trim-silence`.
        record_trim: Option<String> = "record_trim",
        /// Default: `false`.
        send_silence_when_idle: Option<bool> = "send_silence_when_idle",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        sound_modifications: Option<SoundModifications> = "sound_modifications",
        /// Default: `PCMU`.
        stream_bidirectional_codec: Option<shared::StreamBidirectionalCodec> = "stream_bidirectional_codec",
        /// Default: `mp3`.
        stream_bidirectional_mode: Option<shared::StreamBidirectionalMode> = "stream_bidirectional_mode",
        /// Default: `opposite`.
        stream_bidirectional_target_legs: Option<shared::StreamBidirectionalTargetLegs> = "stream_bidirectional_target_legs",
        /// Default: `default`.
        stream_codec: Option<shared::StreamCodec> = "stream_codec",
        /// Default: `inbound_track`.
        stream_track: Option<StreamTrack> = "stream_track",
        stream_url: Option<String> = "stream_url",
        /// Default: `false`.
        transcription: Option<bool> = "transcription",
        transcription_config: Option<shared::TranscriptionStartRequest> = "transcription_config",
        webhook_retries_policies: Option<Map<WebhookRetriesPolicies>> = "webhook_retries_policies",
        webhook_url: Option<String> = "webhook_url",
        /// Default: `POST`.
        webhook_url_method: Option<CallRequestWebhookUrlMethod> = "webhook_url_method",
        webhook_urls: Option<Map<String>> = "webhook_urls",
        /// Default: `POST`.
        webhook_urls_method: Option<CallRequestWebhookUrlMethod> = "webhook_urls_method",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `answering_machine_detection` of [`CallRequest`]. Part of [`TransferCallRequest`].
    pub enum AnsweringMachineDetection {
        Premium = "premium",
        Detect = "detect",
        DetectBeep = "detect_beep",
        DetectWords = "detect_words",
        GreetingEnd = "greeting_end",
        Disabled = "disabled",
    }
}

object! {
    /// `answering_machine_detection_config` of [`CallRequest`]. Part of [`TransferCallRequest`].
    pub struct AnsweringMachineDetectionConfig request {
        /// Format: `int32`. Default: `800`.
        after_greeting_silence_millis: Option<i64> = "after_greeting_silence_millis",
        /// Format: `int32`. Default: `50`.
        between_words_silence_millis: Option<i64> = "between_words_silence_millis",
        /// Format: `int32`. Default: `3500`.
        greeting_duration_millis: Option<i64> = "greeting_duration_millis",
        /// Format: `int32`. Default: `1500`.
        greeting_silence_duration_millis: Option<i64> = "greeting_silence_duration_millis",
        /// Format: `int32`. Default: `5000`.
        greeting_total_analysis_time_millis: Option<i64> = "greeting_total_analysis_time_millis",
        /// Format: `int32`. Default: `3500`.
        initial_silence_millis: Option<i64> = "initial_silence_millis",
        /// Format: `int32`. Default: `5`.
        maximum_number_of_words: Option<i64> = "maximum_number_of_words",
        /// Format: `int32`. Default: `3500`.
        maximum_word_length_millis: Option<i64> = "maximum_word_length_millis",
        /// Format: `int32`. Default: `256`.
        silence_threshold: Option<i64> = "silence_threshold",
        /// Format: `int32`. Default: `3500`.
        total_analysis_time_millis: Option<i64> = "total_analysis_time_millis",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `BridgeRequest`. Taken by [`client.calls().actions().bridge`](crate::resources::CallsActions::bridge).
    pub struct BridgeRequest request {
        call_control_id: String = "call_control_id" required,
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        hold_after_unbridge: Option<bool> = "hold_after_unbridge",
        /// Default: `none`.
        mute_dtmf: Option<MuteDtmf> = "mute_dtmf",
        park_after_unbridge: Option<String> = "park_after_unbridge",
        /// Default: `false`.
        play_ringtone: Option<bool> = "play_ringtone",
        /// Default: `false`.
        prevent_double_bridge: Option<bool> = "prevent_double_bridge",
        queue: Option<String> = "queue",
        /// Always `record-from-answer`.
        record: Option<String> = "record",
        /// Default: `dual`.
        record_channels: Option<RecordChannels> = "record_channels",
        /// At least 1 character. At most 40 characters.
        record_custom_file_name: Option<String> = "record_custom_file_name",
        /// Default: `mp3`.
        record_format: Option<RecordFormat> = "record_format",
        /// Format: `int32`. Default: `0`.
        record_max_length: Option<i64> = "record_max_length",
        /// Format: `int32`. Default: `0`.
        record_timeout_secs: Option<i64> = "record_timeout_secs",
        /// Default: `both`.
        record_track: Option<RecordTrack> = "record_track",
        /// Always `trim-silence`.
        record_trim: Option<String> = "record_trim",
        /// Default: `us`.
        ringtone: Option<BridgeRequestRingtone> = "ringtone",
        video_room_context: Option<String> = "video_room_context",
        /// Format: `uuid`.
        video_room_id: Option<String> = "video_room_id",
    }
    /// Creates one with `call_control_id`, which is required.
    new(call_control_id: String)
}

string_enum! {
    /// `ringtone` of [`BridgeRequest`].
    pub enum BridgeRequestRingtone {
        At = "at",
        Au = "au",
        Be = "be",
        Bg = "bg",
        Br = "br",
        Ch = "ch",
        Cl = "cl",
        Cn = "cn",
        Cz = "cz",
        De = "de",
        Dk = "dk",
        Ee = "ee",
        Es = "es",
        Fi = "fi",
        Fr = "fr",
        Gr = "gr",
        Hu = "hu",
        Il = "il",
        In = "in",
        It = "it",
        Jp = "jp",
        Lt = "lt",
        Mx = "mx",
        My = "my",
        Nl = "nl",
        No = "no",
        Nz = "nz",
        Ph = "ph",
        Pl = "pl",
        Pt = "pt",
        Ru = "ru",
        Se = "se",
        Sg = "sg",
        Th = "th",
        Tw = "tw",
        Uk = "uk",
        UsOld = "us-old",
        Us = "us",
        Ve = "ve",
        Za = "za",
    }
}

object! {
    /// Schema `CallControlApplication`. Returned by [`client.call_control_applications().list`](crate::resources::voice::CallControlApplications::list), [`client.call_control_applications().create`](crate::resources::voice::CallControlApplications::create), [`client.call_control_applications().retrieve`](crate::resources::voice::CallControlApplications::retrieve) and 2 more.
    pub struct CallControlApplication reply {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<AnchorsiteOverride> = "anchorsite_override",
        application_name: Option<String> = "application_name",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        created_at: Option<String> = "created_at",
        /// Default: `RFC 2833`.
        dtmf_type: Option<DtmfType> = "dtmf_type",
        /// Default: `false`.
        first_command_timeout: Option<bool> = "first_command_timeout",
        /// Default: `30`.
        first_command_timeout_secs: Option<i64> = "first_command_timeout_secs",
        /// Format: `int64`.
        id: Option<String> = "id",
        inbound: Option<CallControlApplicationInbound> = "inbound",
        outbound: Option<CallControlApplicationOutbound> = "outbound",
        /// Always `call_control_application`. Default: `call_control_application`.
        record_type: Option<String> = "record_type",
        /// Default: `false`.
        redact_dtmf_debug_logging: Option<bool> = "redact_dtmf_debug_logging",
        tags: Option<Vec<String>> = "tags",
        updated_at: Option<String> = "updated_at",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `url`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `url`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

object! {
    /// Schema `CallControlApplicationInbound`. Part of [`CallControlApplication`], [`CreateCallControlApplicationRequest`] and [`UpdateCallControlApplicationRequest`].
    pub struct CallControlApplicationInbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        sip_subdomain: Nullable<String> = "sip_subdomain",
        /// Default: `from_anyone`.
        sip_subdomain_receive_settings: Option<CallControlApplicationInboundSipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `sip_subdomain_receive_settings` of [`CallControlApplicationInbound`].
    pub enum CallControlApplicationInboundSipSubdomainReceiveSettings {
        OnlyMyConnections = "only_my_connections",
        FromAnyone = "from_anyone",
    }
}

object! {
    /// Schema `CallControlApplicationOutbound`. Part of [`CallControlApplication`], [`CreateCallControlApplicationRequest`] and [`UpdateCallControlApplicationRequest`].
    pub struct CallControlApplicationOutbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CallControlCommandResultWithRecordingId`. Returned by [`client.calls().actions().answer`](crate::resources::CallsActions::answer).
    pub struct CallControlCommandResultWithRecordingId reply {
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
        result: Option<String> = "result",
    }
}

object! {
    /// Schema `Call`. Returned by [`client.calls().retrieve_status`](crate::resources::Calls::retrieve_status).
    pub struct CallModel reply {
        call_control_id: String = "call_control_id" required,
        call_duration: Option<i64> = "call_duration",
        call_leg_id: String = "call_leg_id" required,
        call_session_id: String = "call_session_id" required,
        client_state: Option<Base64> = "client_state",
        end_time: Option<String> = "end_time",
        is_alive: bool = "is_alive" required,
        /// Always `call`.
        record_type: String = "record_type" required,
        start_time: Option<String> = "start_time",
    }
}

object! {
    /// Schema `CallRequest`. Taken by [`client.calls().dial`](crate::resources::Calls::dial).
    pub struct CallRequest request {
        /// Default: `disabled`.
        answering_machine_detection: Option<AnsweringMachineDetection> = "answering_machine_detection",
        answering_machine_detection_config: Option<AnsweringMachineDetectionConfig> = "answering_machine_detection_config",
        assistant: Option<shared::CallAssistantRequest> = "assistant",
        audio_url: Option<String> = "audio_url",
        /// Format: `uuid`.
        billing_group_id: Option<String> = "billing_group_id",
        /// Default: `false`.
        bridge_intent: Option<bool> = "bridge_intent",
        /// Default: `false`.
        bridge_on_answer: Option<bool> = "bridge_on_answer",
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        conference_config: Option<CallRequestConferenceConfig> = "conference_config",
        connection_id: String = "connection_id" required,
        conversation_relay_config: Option<ConversationRelayEmbeddedConfig> = "conversation_relay_config",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        deepfake_detection: Option<DeepfakeDetection> = "deepfake_detection",
        dialogflow_config: Option<shared::DialogflowConfig> = "dialogflow_config",
        /// Default: `false`.
        enable_dialogflow: Option<bool> = "enable_dialogflow",
        from: String = "from" required,
        from_display_name: Option<String> = "from_display_name",
        link_to: Option<String> = "link_to",
        /// Default: `disabled`.
        media_encryption: Option<MediaEncryption> = "media_encryption",
        media_name: Option<String> = "media_name",
        park_after_unbridge: Option<String> = "park_after_unbridge",
        preferred_codecs: Option<String> = "preferred_codecs",
        /// Default: `false`.
        prevent_double_bridge: Option<bool> = "prevent_double_bridge",
        privacy: Option<CallRequestPrivacy> = "privacy",
        /// Always `record-from-answer`.
        record: Option<String> = "record",
        /// Default: `dual`.
        record_channels: Option<RecordChannels> = "record_channels",
        /// At least 1 character. At most 40 characters.
        record_custom_file_name: Option<String> = "record_custom_file_name",
        /// Default: `mp3`.
        record_format: Option<RecordFormat> = "record_format",
        /// Format: `int32`. Default: `0`.
        record_max_length: Option<i64> = "record_max_length",
        /// Format: `int32`. Default: `0`.
        record_timeout_secs: Option<i64> = "record_timeout_secs",
        /// Default: `both`.
        record_track: Option<RecordTrack> = "record_track",
        /// Always `trim-silence`.
        record_trim: Option<String> = "record_trim",
        /// Default: `true`.
        retry_on_timeout: Option<bool> = "retry_on_timeout",
        send_digits_on_answer: Option<String> = "send_digits_on_answer",
        /// Default: `false`.
        send_silence_when_idle: Option<bool> = "send_silence_when_idle",
        sip_auth_password: Option<String> = "sip_auth_password",
        sip_auth_username: Option<String> = "sip_auth_username",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "sip_region",
        /// Default: `UDP`.
        sip_transport_protocol: Option<SipTransportProtocol> = "sip_transport_protocol",
        sound_modifications: Option<SoundModifications> = "sound_modifications",
        /// At most 4000 characters.
        stream_auth_token: Option<String> = "stream_auth_token",
        /// Default: `PCMU`.
        stream_bidirectional_codec: Option<shared::StreamBidirectionalCodec> = "stream_bidirectional_codec",
        /// Default: `mp3`.
        stream_bidirectional_mode: Option<shared::StreamBidirectionalMode> = "stream_bidirectional_mode",
        /// One of `8000`, `16000`, `22050`, `24000`, `48000`. Default: `8000`.
        stream_bidirectional_sampling_rate: Option<i64> = "stream_bidirectional_sampling_rate",
        /// Default: `opposite`.
        stream_bidirectional_target_legs: Option<shared::StreamBidirectionalTargetLegs> = "stream_bidirectional_target_legs",
        /// Default: `default`.
        stream_codec: Option<shared::StreamCodec> = "stream_codec",
        /// Default: `false`.
        stream_establish_before_call_originate: Option<bool> = "stream_establish_before_call_originate",
        /// Default: `inbound_track`.
        stream_track: Option<StreamTrack> = "stream_track",
        stream_url: Option<String> = "stream_url",
        supervise_call_control_id: Option<String> = "supervise_call_control_id",
        /// Default: `barge`.
        supervisor_role: Option<CallRequestSupervisorRole> = "supervisor_role",
        /// Format: `int32`. Default: `14400`. At least 30. At most 14400.
        time_limit_secs: Option<i64> = "time_limit_secs",
        /// Format: `int32`. Default: `30`.
        timeout_secs: Option<i64> = "timeout_secs",
        to: CallRequestTo = "to" required,
        /// Default: `false`.
        transcription: Option<bool> = "transcription",
        transcription_config: Option<shared::TranscriptionStartRequest> = "transcription_config",
        webhook_retries_policies: Option<Map<WebhookRetriesPolicies>> = "webhook_retries_policies",
        webhook_url: Option<String> = "webhook_url",
        /// Default: `POST`.
        webhook_url_method: Option<CallRequestWebhookUrlMethod> = "webhook_url_method",
        webhook_urls: Option<Map<String>> = "webhook_urls",
        /// Default: `POST`.
        webhook_urls_method: Option<CallRequestWebhookUrlMethod> = "webhook_urls_method",
    }
    /// Creates one with `connection_id`, `to` and `from`, which are required.
    new(connection_id: String, to: CallRequestTo, from: String)
}

object! {
    /// `conference_config` of [`CallRequest`].
    pub struct CallRequestConferenceConfig request {
        beep_enabled: Option<CallRequestConferenceConfigBeepEnabled> = "beep_enabled",
        conference_name: Option<String> = "conference_name",
        /// Default: `true`.
        early_media: Option<bool> = "early_media",
        end_conference_on_exit: Option<bool> = "end_conference_on_exit",
        hold: Option<bool> = "hold",
        hold_audio_url: Option<String> = "hold_audio_url",
        hold_media_name: Option<String> = "hold_media_name",
        /// Format: `uuid`.
        id: Option<String> = "id",
        mute: Option<bool> = "mute",
        soft_end_conference_on_exit: Option<bool> = "soft_end_conference_on_exit",
        start_conference_on_create: Option<bool> = "start_conference_on_create",
        start_conference_on_enter: Option<bool> = "start_conference_on_enter",
        supervisor_role: Option<CallRequestConferenceConfigSupervisorRole> = "supervisor_role",
        whisper_call_control_ids: Option<Vec<String>> = "whisper_call_control_ids",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `beep_enabled` of [`CallRequestConferenceConfig`].
    pub enum CallRequestConferenceConfigBeepEnabled {
        Always = "always",
        Never = "never",
        OnEnter = "on_enter",
        OnExit = "on_exit",
    }
}

string_enum! {
    /// `supervisor_role` of [`CallRequestConferenceConfig`].
    pub enum CallRequestConferenceConfigSupervisorRole {
        Barge = "barge",
        Monitor = "monitor",
        None = "none",
        Whisper = "whisper",
    }
}

string_enum! {
    /// `privacy` of [`CallRequest`]. Part of [`TransferCallRequest`].
    pub enum CallRequestPrivacy {
        Id = "id",
        None = "none",
    }
}

string_enum! {
    /// `supervisor_role` of [`CallRequest`].
    pub enum CallRequestSupervisorRole {
        Barge = "barge",
        Whisper = "whisper",
        Monitor = "monitor",
    }
}

union! {
    /// `to` of [`CallRequest`].
    pub enum CallRequestTo {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<String>) = json "array",
    }
    from Text(String)
    from List(Vec<String>)
    text Text
}

string_enum! {
    /// `webhook_url_method` of [`CallRequest`]. Part of [`AnswerRequest`] and [`TransferCallRequest`].
    pub enum CallRequestWebhookUrlMethod {
        Post = "POST",
        Get = "GET",
    }
}

object! {
    /// Schema `CallWithRecordingId`. Returned by [`client.calls().dial`](crate::resources::Calls::dial).
    pub struct CallWithRecordingId reply {
        call_control_id: String = "call_control_id" required,
        call_duration: Option<i64> = "call_duration",
        call_leg_id: String = "call_leg_id" required,
        call_session_id: String = "call_session_id" required,
        client_state: Option<Base64> = "client_state",
        end_time: Option<String> = "end_time",
        is_alive: bool = "is_alive" required,
        /// Always `call`.
        record_type: String = "record_type" required,
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
        start_time: Option<String> = "start_time",
    }
}

object! {
    /// Schema `ConversationRelayEmbeddedConfig`. Part of [`CallRequest`] and [`AnswerRequest`].
    pub struct ConversationRelayEmbeddedConfig request {
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
        /// Default: `Google`.
        transcription_engine: Option<ConversationRelayEmbeddedConfigTranscriptionEngine> = "transcription_engine",
        transcription_engine_config: Option<Value> = "transcription_engine_config",
        tts_provider: Option<String> = "tts_provider",
        /// Pattern: `^wss?://`.
        url: String = "url" required,
        /// Default: `Telnyx.KokoroTTS.af`.
        voice: Option<String> = "voice",
        voice_settings: Option<ConversationRelayEmbeddedConfigVoiceSettings> = "voice_settings",
    }
    /// Creates one with `url`, which is required.
    new(url: String)
}

string_enum! {
    /// `transcription_engine` of [`ConversationRelayEmbeddedConfig`].
    pub enum ConversationRelayEmbeddedConfigTranscriptionEngine {
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
    /// `voice_settings` of [`ConversationRelayEmbeddedConfig`].
    pub enum ConversationRelayEmbeddedConfigVoiceSettings tag "type" {
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
    /// Schema `CreateCallControlApplicationRequest`. Taken by [`client.call_control_applications().create`](crate::resources::voice::CallControlApplications::create).
    pub struct CreateCallControlApplicationRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<AnchorsiteOverride> = "anchorsite_override",
        application_name: String = "application_name" required,
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        /// Default: `RFC 2833`.
        dtmf_type: Option<DtmfType> = "dtmf_type",
        /// Default: `false`.
        first_command_timeout: Option<bool> = "first_command_timeout",
        /// Default: `30`.
        first_command_timeout_secs: Option<i64> = "first_command_timeout_secs",
        inbound: Option<CallControlApplicationInbound> = "inbound",
        outbound: Option<CallControlApplicationOutbound> = "outbound",
        /// Default: `false`.
        redact_dtmf_debug_logging: Option<bool> = "redact_dtmf_debug_logging",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `url`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `url`.
        webhook_event_url: String = "webhook_event_url" required,
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `application_name` and `webhook_event_url`, which are required.
    new(application_name: String, webhook_event_url: String)
}

object! {
    /// Schema `CursorPaginationMeta`. Returned by [`client.connections().list_active_calls`](crate::resources::Connections::list_active_calls).
    pub struct CursorPaginationMeta reply {
        cursors: Option<shared::Cursor> = "cursors",
        next: Option<String> = "next",
        previous: Option<String> = "previous",
        total_items: Option<i64> = "total_items",
    }
}

object! {
    /// `deepfake_detection` of [`CallRequest`]. Part of [`AnswerRequest`].
    pub struct DeepfakeDetection request {
        /// Default: `false`.
        enabled: bool = "enabled" required,
        /// Format: `int32`. Default: `30`. At least 5. At most 120.
        rtp_timeout: Option<i64> = "rtp_timeout",
        /// Format: `int32`. Default: `15`. At least 5. At most 60.
        timeout: Option<i64> = "timeout",
    }
    /// Creates one with `enabled`, which is required.
    new(enabled: bool)
}

string_enum! {
    /// `dtmf_type` of [`CallControlApplication`]. Part of [`CreateCallControlApplicationRequest`] and [`UpdateCallControlApplicationRequest`].
    pub enum DtmfType {
        Rfc2833 = "RFC 2833",
        Inband = "Inband",
        SipInfo = "SIP INFO",
    }
}

object! {
    /// Schema `HangupRequest`. Taken by [`client.calls().actions().hangup`](crate::resources::CallsActions::hangup).
    pub struct HangupRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /call_control_applications`. Taken by [`client.call_control_applications().list`](crate::resources::voice::CallControlApplications::list).
    pub enum ListCallControlApplicationsSort {
        CreatedAt = "created_at",
        ConnectionName = "connection_name",
        Active = "active",
    }
}

string_enum! {
    /// `media_encryption` of [`CallRequest`]. Part of [`TransferCallRequest`].
    pub enum MediaEncryption {
        Disabled = "disabled",
        Srtp = "SRTP",
        Dtls = "DTLS",
    }
}

string_enum! {
    /// `mute_dtmf` of [`BridgeRequest`]. Part of [`TransferCallRequest`].
    pub enum MuteDtmf {
        None = "none",
        Both = "both",
        Self_ = "self",
        Opposite = "opposite",
    }
}

string_enum! {
    /// `record_channels` of [`CallRequest`]. Part of [`AnswerRequest`], [`BridgeRequest`] and [`TransferCallRequest`].
    pub enum RecordChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `record_format` of [`CallRequest`]. Part of [`AnswerRequest`], [`BridgeRequest`] and [`TransferCallRequest`].
    pub enum RecordFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `record_track` of [`CallRequest`]. Part of [`AnswerRequest`], [`BridgeRequest`] and [`TransferCallRequest`].
    pub enum RecordTrack {
        Both = "both",
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

object! {
    /// Schema `ReferRequest`. Taken by [`client.calls().actions().refer`](crate::resources::CallsActions::refer).
    pub struct ReferRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        sip_address: String = "sip_address" required,
        sip_auth_password: Option<String> = "sip_auth_password",
        sip_auth_username: Option<String> = "sip_auth_username",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
    }
    /// Creates one with `sip_address`, which is required.
    new(sip_address: String)
}

object! {
    /// Schema `RejectRequest`. Taken by [`client.calls().actions().reject`](crate::resources::CallsActions::reject).
    pub struct RejectRequest request {
        cause: RejectRequestCause = "cause" required,
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
    }
    /// Creates one with `cause`, which is required.
    new(cause: RejectRequestCause)
}

string_enum! {
    /// `cause` of [`RejectRequest`].
    pub enum RejectRequestCause {
        CallRejected = "CALL_REJECTED",
        UserBusy = "USER_BUSY",
    }
}

object! {
    /// Schema `SendSIPInfoRequest`. Taken by [`client.calls().actions().send_sip_info`](crate::resources::CallsActions::send_sip_info).
    pub struct SendSipInfoRequest request {
        body: String = "body" required,
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        content_type: String = "content_type" required,
    }
    /// Creates one with `content_type` and `body`, which are required.
    new(content_type: String, body: String)
}

string_enum! {
    /// `sip_region` of [`CallRequest`]. Part of [`TransferCallRequest`].
    pub enum SipRegion {
        Us = "US",
        Europe = "Europe",
        Canada = "Canada",
        Australia = "Australia",
        MiddleEast = "Middle East",
    }
}

string_enum! {
    /// `sip_transport_protocol` of [`CallRequest`]. Part of [`TransferCallRequest`].
    pub enum SipTransportProtocol {
        Udp = "UDP",
        Tcp = "TCP",
        Tls = "TLS",
    }
}

object! {
    /// Schema `SoundModifications`. Part of [`CallRequest`], [`AnswerRequest`] and [`TransferCallRequest`].
    pub struct SoundModifications request {
        octaves: Option<f64> = "octaves",
        pitch: Option<f64> = "pitch",
        semitone: Option<f64> = "semitone",
        /// Default: `outbound`.
        track: Option<String> = "track",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `stream_track` of [`CallRequest`]. Part of [`AnswerRequest`].
    pub enum StreamTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

object! {
    /// Schema `TransferCallRequest`. Taken by [`client.calls().actions().transfer`](crate::resources::CallsActions::transfer).
    pub struct TransferCallRequest request {
        /// Default: `disabled`.
        answering_machine_detection: Option<AnsweringMachineDetection> = "answering_machine_detection",
        answering_machine_detection_config: Option<AnsweringMachineDetectionConfig> = "answering_machine_detection_config",
        audio_url: Option<String> = "audio_url",
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        /// Default: `true`.
        early_media: Option<bool> = "early_media",
        from: Option<String> = "from",
        from_display_name: Option<String> = "from_display_name",
        /// Default: `disabled`.
        media_encryption: Option<MediaEncryption> = "media_encryption",
        media_name: Option<String> = "media_name",
        /// Default: `none`.
        mute_dtmf: Option<MuteDtmf> = "mute_dtmf",
        park_after_unbridge: Option<String> = "park_after_unbridge",
        preferred_codecs: Option<String> = "preferred_codecs",
        privacy: Option<CallRequestPrivacy> = "privacy",
        /// Always `record-from-answer`.
        record: Option<String> = "record",
        /// Default: `dual`.
        record_channels: Option<RecordChannels> = "record_channels",
        /// At least 1 character. At most 40 characters.
        record_custom_file_name: Option<String> = "record_custom_file_name",
        /// Default: `mp3`.
        record_format: Option<RecordFormat> = "record_format",
        /// Format: `int32`. Default: `0`.
        record_max_length: Option<i64> = "record_max_length",
        /// Format: `int32`. Default: `0`.
        record_timeout_secs: Option<i64> = "record_timeout_secs",
        /// Default: `both`.
        record_track: Option<RecordTrack> = "record_track",
        /// Always `trim-silence`.
        record_trim: Option<String> = "record_trim",
        send_digits_on_answer: Option<String> = "send_digits_on_answer",
        sip_auth_password: Option<String> = "sip_auth_password",
        sip_auth_username: Option<String> = "sip_auth_username",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "sip_region",
        /// Default: `UDP`.
        sip_transport_protocol: Option<SipTransportProtocol> = "sip_transport_protocol",
        sound_modifications: Option<SoundModifications> = "sound_modifications",
        target_leg_client_state: Option<Base64> = "target_leg_client_state",
        /// Format: `int32`. Default: `14400`. At least 30. At most 14400.
        time_limit_secs: Option<i64> = "time_limit_secs",
        /// Format: `int32`. Default: `30`.
        timeout_secs: Option<i64> = "timeout_secs",
        to: String = "to" required,
        webhook_retries_policies: Option<Map<WebhookRetriesPolicies>> = "webhook_retries_policies",
        webhook_url: Option<String> = "webhook_url",
        /// Default: `POST`.
        webhook_url_method: Option<CallRequestWebhookUrlMethod> = "webhook_url_method",
        webhook_urls: Option<Map<String>> = "webhook_urls",
        /// Default: `POST`.
        webhook_urls_method: Option<CallRequestWebhookUrlMethod> = "webhook_urls_method",
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// Schema `UpdateCallControlApplicationRequest`. Taken by [`client.call_control_applications().update`](crate::resources::voice::CallControlApplications::update).
    pub struct UpdateCallControlApplicationRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<AnchorsiteOverride> = "anchorsite_override",
        application_name: String = "application_name" required,
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        /// Default: `RFC 2833`.
        dtmf_type: Option<DtmfType> = "dtmf_type",
        /// Default: `false`.
        first_command_timeout: Option<bool> = "first_command_timeout",
        /// Default: `30`.
        first_command_timeout_secs: Option<i64> = "first_command_timeout_secs",
        inbound: Option<CallControlApplicationInbound> = "inbound",
        outbound: Option<CallControlApplicationOutbound> = "outbound",
        /// Default: `false`.
        redact_dtmf_debug_logging: Option<bool> = "redact_dtmf_debug_logging",
        tags: Option<Vec<String>> = "tags",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `url`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `url`.
        webhook_event_url: String = "webhook_event_url" required,
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `application_name` and `webhook_event_url`, which are required.
    new(application_name: String, webhook_event_url: String)
}

string_enum! {
    /// `webhook_api_version` of [`CallControlApplication`]. Part of [`CreateCallControlApplicationRequest`] and [`UpdateCallControlApplicationRequest`].
    pub enum WebhookApiVersion {
        V1 = "1",
        V2 = "2",
    }
}

object! {
    /// `webhook_retries_policies` of [`CallRequest`]. Part of [`AnswerRequest`] and [`TransferCallRequest`].
    pub struct WebhookRetriesPolicies request {
        /// At most 5 items.
        retries_ms: Option<Vec<i64>> = "retries_ms",
    }
    /// Creates an empty one.
    new()
}
