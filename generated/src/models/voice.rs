//! Types of the product Voice.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `ActiveCall`.
    pub struct ActiveCall reply {
        call_control_id: String = "call_control_id" required,
        call_duration: i64 = "call_duration" required,
        call_leg_id: String = "call_leg_id" required,
        call_session_id: String = "call_session_id" required,
        client_state: String = "client_state" required,
        record_type: ActiveCallRecordType = "record_type" required,
    }
}

string_enum! {
    /// `record_type` of [`ActiveCall`].
    pub enum ActiveCallRecordType {
        Call = "call",
    }
}

object! {
    /// Schema `AnswerRequest`.
    pub struct AnswerRequest request {
        assistant: Option<shared::CallAssistantRequest> = "assistant",
        /// Format: `uuid`.
        billing_group_id: Option<String> = "billing_group_id",
        client_state: Option<String> = "client_state",
        command_id: Option<String> = "command_id",
        conversation_relay_config: Option<ConversationRelayEmbeddedConfig> = "conversation_relay_config",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        deepfake_detection: Option<AnswerRequestDeepfakeDetection> = "deepfake_detection",
        preferred_codecs: Option<AnswerRequestPreferredCodecs> = "preferred_codecs",
        record: Option<AnswerRequestRecord> = "record",
        /// Default: `dual`.
        record_channels: Option<AnswerRequestRecordChannels> = "record_channels",
        /// At least 1 character. At most 40 characters.
        record_custom_file_name: Option<String> = "record_custom_file_name",
        /// Default: `mp3`.
        record_format: Option<AnswerRequestRecordFormat> = "record_format",
        /// Default: `0`.
        record_max_length: Option<i32> = "record_max_length",
        /// Default: `0`.
        record_timeout_secs: Option<i32> = "record_timeout_secs",
        /// Default: `both`.
        record_track: Option<AnswerRequestRecordTrack> = "record_track",
        record_trim: Option<AnswerRequestRecordTrim> = "record_trim",
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
        stream_track: Option<AnswerRequestStreamTrack> = "stream_track",
        stream_url: Option<String> = "stream_url",
        /// Default: `false`.
        transcription: Option<bool> = "transcription",
        transcription_config: Option<shared::TranscriptionStartRequest> = "transcription_config",
        webhook_retries_policies: Option<Map<AnswerRequestWebhookRetriesPolicies>> = "webhook_retries_policies",
        webhook_url: Option<String> = "webhook_url",
        /// Default: `POST`.
        webhook_url_method: Option<AnswerRequestWebhookUrlMethod> = "webhook_url_method",
        webhook_urls: Option<Map<String>> = "webhook_urls",
        /// Default: `POST`.
        webhook_urls_method: Option<AnswerRequestWebhookUrlsMethod> = "webhook_urls_method",
    }
    new()
}

object! {
    /// `deepfake_detection` of [`AnswerRequest`].
    pub struct AnswerRequestDeepfakeDetection request {
        /// Default: `false`.
        enabled: bool = "enabled" required,
        /// Default: `30`. At least 5. At most 120.
        rtp_timeout: Option<i32> = "rtp_timeout",
        /// Default: `15`. At least 5. At most 60.
        timeout: Option<i32> = "timeout",
    }
    new(enabled: bool)
}

string_enum! {
    /// `preferred_codecs` of [`AnswerRequest`].
    pub enum AnswerRequestPreferredCodecs {
        G722PcmuPcmaG729OpusVp8H264 = "G722,PCMU,PCMA,G729,OPUS,VP8,H264",
    }
}

string_enum! {
    /// `record` of [`AnswerRequest`].
    pub enum AnswerRequestRecord {
        RecordFromAnswer = "record-from-answer",
    }
}

string_enum! {
    /// `record_channels` of [`AnswerRequest`].
    pub enum AnswerRequestRecordChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `record_format` of [`AnswerRequest`].
    pub enum AnswerRequestRecordFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `record_track` of [`AnswerRequest`].
    pub enum AnswerRequestRecordTrack {
        Both = "both",
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

string_enum! {
    /// `record_trim` of [`AnswerRequest`].
    pub enum AnswerRequestRecordTrim {
        TrimSilence = "trim-silence",
    }
}

string_enum! {
    /// `stream_track` of [`AnswerRequest`].
    pub enum AnswerRequestStreamTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

object! {
    /// `webhook_retries_policies` of [`AnswerRequest`].
    pub struct AnswerRequestWebhookRetriesPolicies request {
        /// At most 5 items.
        retries_ms: Option<Vec<i64>> = "retries_ms",
    }
    new()
}

string_enum! {
    /// `webhook_url_method` of [`AnswerRequest`].
    pub enum AnswerRequestWebhookUrlMethod {
        Post = "POST",
        Get = "GET",
    }
}

string_enum! {
    /// `webhook_urls_method` of [`AnswerRequest`].
    pub enum AnswerRequestWebhookUrlsMethod {
        Post = "POST",
        Get = "GET",
    }
}

object! {
    /// Schema `BridgeRequest`.
    pub struct BridgeRequest request {
        call_control_id: String = "call_control_id" required,
        client_state: Option<String> = "client_state",
        command_id: Option<String> = "command_id",
        hold_after_unbridge: Option<bool> = "hold_after_unbridge",
        /// Default: `none`.
        mute_dtmf: Option<BridgeRequestMuteDtmf> = "mute_dtmf",
        park_after_unbridge: Option<String> = "park_after_unbridge",
        /// Default: `false`.
        play_ringtone: Option<bool> = "play_ringtone",
        /// Default: `false`.
        prevent_double_bridge: Option<bool> = "prevent_double_bridge",
        queue: Option<String> = "queue",
        record: Option<BridgeRequestRecord> = "record",
        /// Default: `dual`.
        record_channels: Option<BridgeRequestRecordChannels> = "record_channels",
        /// At least 1 character. At most 40 characters.
        record_custom_file_name: Option<String> = "record_custom_file_name",
        /// Default: `mp3`.
        record_format: Option<BridgeRequestRecordFormat> = "record_format",
        /// Default: `0`.
        record_max_length: Option<i32> = "record_max_length",
        /// Default: `0`.
        record_timeout_secs: Option<i32> = "record_timeout_secs",
        /// Default: `both`.
        record_track: Option<BridgeRequestRecordTrack> = "record_track",
        record_trim: Option<BridgeRequestRecordTrim> = "record_trim",
        /// Default: `us`.
        ringtone: Option<BridgeRequestRingtone> = "ringtone",
        video_room_context: Option<String> = "video_room_context",
        /// Format: `uuid`.
        video_room_id: Option<String> = "video_room_id",
    }
    new(call_control_id: String)
}

string_enum! {
    /// `mute_dtmf` of [`BridgeRequest`].
    pub enum BridgeRequestMuteDtmf {
        None = "none",
        Both = "both",
        Self_ = "self",
        Opposite = "opposite",
    }
}

string_enum! {
    /// `record` of [`BridgeRequest`].
    pub enum BridgeRequestRecord {
        RecordFromAnswer = "record-from-answer",
    }
}

string_enum! {
    /// `record_channels` of [`BridgeRequest`].
    pub enum BridgeRequestRecordChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `record_format` of [`BridgeRequest`].
    pub enum BridgeRequestRecordFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `record_track` of [`BridgeRequest`].
    pub enum BridgeRequestRecordTrack {
        Both = "both",
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

string_enum! {
    /// `record_trim` of [`BridgeRequest`].
    pub enum BridgeRequestRecordTrim {
        TrimSilence = "trim-silence",
    }
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
    /// Schema `CallControlApplication`.
    pub struct CallControlApplication reply {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<CallControlApplicationAnchorsiteOverride> = "anchorsite_override",
        application_name: Option<String> = "application_name",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        created_at: Option<String> = "created_at",
        /// Default: `RFC 2833`.
        dtmf_type: Option<CallControlApplicationDtmfType> = "dtmf_type",
        /// Default: `false`.
        first_command_timeout: Option<bool> = "first_command_timeout",
        /// Default: `30`.
        first_command_timeout_secs: Option<i64> = "first_command_timeout_secs",
        /// Format: `int64`.
        id: Option<String> = "id",
        inbound: Option<CallControlApplicationInbound> = "inbound",
        outbound: Option<CallControlApplicationOutbound> = "outbound",
        /// Default: `call_control_application`.
        record_type: Option<CallControlApplicationRecordType> = "record_type",
        /// Default: `false`.
        redact_dtmf_debug_logging: Option<bool> = "redact_dtmf_debug_logging",
        tags: Option<Vec<String>> = "tags",
        updated_at: Option<String> = "updated_at",
        /// Default: `1`.
        webhook_api_version: Option<CallControlApplicationWebhookApiVersion> = "webhook_api_version",
        /// Format: `url`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `url`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

string_enum! {
    /// `anchorsite_override` of [`CallControlApplication`].
    pub enum CallControlApplicationAnchorsiteOverride {
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

string_enum! {
    /// `dtmf_type` of [`CallControlApplication`].
    pub enum CallControlApplicationDtmfType {
        Rfc2833 = "RFC 2833",
        Inband = "Inband",
        SipInfo = "SIP INFO",
    }
}

object! {
    /// Schema `CallControlApplicationInbound`.
    pub struct CallControlApplicationInbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        sip_subdomain: Nullable<String> = "sip_subdomain",
        /// Default: `from_anyone`.
        sip_subdomain_receive_settings: Option<CallControlApplicationInboundSipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
    }
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
    /// Schema `CallControlApplicationOutbound`.
    pub struct CallControlApplicationOutbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    new()
}

string_enum! {
    /// `record_type` of [`CallControlApplication`].
    pub enum CallControlApplicationRecordType {
        CallControlApplication = "call_control_application",
    }
}

string_enum! {
    /// `webhook_api_version` of [`CallControlApplication`].
    pub enum CallControlApplicationWebhookApiVersion {
        V1 = "1",
        V2 = "2",
    }
}

object! {
    /// Schema `CallControlCommandResultWithRecordingId`.
    pub struct CallControlCommandResultWithRecordingId reply {
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
        result: Option<String> = "result",
    }
}

object! {
    /// Schema `Call`.
    pub struct CallModel reply {
        call_control_id: String = "call_control_id" required,
        call_duration: Option<i64> = "call_duration",
        call_leg_id: String = "call_leg_id" required,
        call_session_id: String = "call_session_id" required,
        client_state: Option<String> = "client_state",
        end_time: Option<String> = "end_time",
        is_alive: bool = "is_alive" required,
        record_type: CallModelRecordType = "record_type" required,
        start_time: Option<String> = "start_time",
    }
}

string_enum! {
    /// `record_type` of [`CallModel`].
    pub enum CallModelRecordType {
        Call = "call",
    }
}

object! {
    /// Schema `CallRequest`.
    pub struct CallRequest request {
        /// Default: `disabled`.
        answering_machine_detection: Option<CallRequestAnsweringMachineDetection> = "answering_machine_detection",
        answering_machine_detection_config: Option<CallRequestAnsweringMachineDetectionConfig> = "answering_machine_detection_config",
        assistant: Option<shared::CallAssistantRequest> = "assistant",
        audio_url: Option<String> = "audio_url",
        /// Format: `uuid`.
        billing_group_id: Option<String> = "billing_group_id",
        /// Default: `false`.
        bridge_intent: Option<bool> = "bridge_intent",
        /// Default: `false`.
        bridge_on_answer: Option<bool> = "bridge_on_answer",
        client_state: Option<String> = "client_state",
        command_id: Option<String> = "command_id",
        conference_config: Option<CallRequestConferenceConfig> = "conference_config",
        connection_id: String = "connection_id" required,
        conversation_relay_config: Option<ConversationRelayEmbeddedConfig> = "conversation_relay_config",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        deepfake_detection: Option<CallRequestDeepfakeDetection> = "deepfake_detection",
        dialogflow_config: Option<shared::DialogflowConfig> = "dialogflow_config",
        /// Default: `false`.
        enable_dialogflow: Option<bool> = "enable_dialogflow",
        from: String = "from" required,
        from_display_name: Option<String> = "from_display_name",
        link_to: Option<String> = "link_to",
        /// Default: `disabled`.
        media_encryption: Option<CallRequestMediaEncryption> = "media_encryption",
        media_name: Option<String> = "media_name",
        park_after_unbridge: Option<String> = "park_after_unbridge",
        preferred_codecs: Option<String> = "preferred_codecs",
        /// Default: `false`.
        prevent_double_bridge: Option<bool> = "prevent_double_bridge",
        privacy: Option<CallRequestPrivacy> = "privacy",
        record: Option<CallRequestRecord> = "record",
        /// Default: `dual`.
        record_channels: Option<CallRequestRecordChannels> = "record_channels",
        /// At least 1 character. At most 40 characters.
        record_custom_file_name: Option<String> = "record_custom_file_name",
        /// Default: `mp3`.
        record_format: Option<CallRequestRecordFormat> = "record_format",
        /// Default: `0`.
        record_max_length: Option<i32> = "record_max_length",
        /// Default: `0`.
        record_timeout_secs: Option<i32> = "record_timeout_secs",
        /// Default: `both`.
        record_track: Option<CallRequestRecordTrack> = "record_track",
        record_trim: Option<CallRequestRecordTrim> = "record_trim",
        /// Default: `true`.
        retry_on_timeout: Option<bool> = "retry_on_timeout",
        send_digits_on_answer: Option<String> = "send_digits_on_answer",
        /// Default: `false`.
        send_silence_when_idle: Option<bool> = "send_silence_when_idle",
        sip_auth_password: Option<String> = "sip_auth_password",
        sip_auth_username: Option<String> = "sip_auth_username",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        /// Default: `US`.
        sip_region: Option<CallRequestSipRegion> = "sip_region",
        /// Default: `UDP`.
        sip_transport_protocol: Option<CallRequestSipTransportProtocol> = "sip_transport_protocol",
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
        stream_track: Option<CallRequestStreamTrack> = "stream_track",
        stream_url: Option<String> = "stream_url",
        supervise_call_control_id: Option<String> = "supervise_call_control_id",
        /// Default: `barge`.
        supervisor_role: Option<CallRequestSupervisorRole> = "supervisor_role",
        /// Default: `14400`. At least 30. At most 14400.
        time_limit_secs: Option<i32> = "time_limit_secs",
        /// Default: `30`.
        timeout_secs: Option<i32> = "timeout_secs",
        to: CallRequestTo = "to" required,
        /// Default: `false`.
        transcription: Option<bool> = "transcription",
        transcription_config: Option<shared::TranscriptionStartRequest> = "transcription_config",
        webhook_retries_policies: Option<Map<CallRequestWebhookRetriesPolicies>> = "webhook_retries_policies",
        webhook_url: Option<String> = "webhook_url",
        /// Default: `POST`.
        webhook_url_method: Option<CallRequestWebhookUrlMethod> = "webhook_url_method",
        webhook_urls: Option<Map<String>> = "webhook_urls",
        /// Default: `POST`.
        webhook_urls_method: Option<CallRequestWebhookUrlsMethod> = "webhook_urls_method",
    }
    new(connection_id: String, to: CallRequestTo, from: String)
}

string_enum! {
    /// `answering_machine_detection` of [`CallRequest`].
    pub enum CallRequestAnsweringMachineDetection {
        Premium = "premium",
        Detect = "detect",
        DetectBeep = "detect_beep",
        DetectWords = "detect_words",
        GreetingEnd = "greeting_end",
        Disabled = "disabled",
    }
}

object! {
    /// `answering_machine_detection_config` of [`CallRequest`].
    pub struct CallRequestAnsweringMachineDetectionConfig request {
        /// Default: `800`.
        after_greeting_silence_millis: Option<i32> = "after_greeting_silence_millis",
        /// Default: `50`.
        between_words_silence_millis: Option<i32> = "between_words_silence_millis",
        /// Default: `3500`.
        greeting_duration_millis: Option<i32> = "greeting_duration_millis",
        /// Default: `1500`.
        greeting_silence_duration_millis: Option<i32> = "greeting_silence_duration_millis",
        /// Default: `5000`.
        greeting_total_analysis_time_millis: Option<i32> = "greeting_total_analysis_time_millis",
        /// Default: `3500`.
        initial_silence_millis: Option<i32> = "initial_silence_millis",
        /// Default: `5`.
        maximum_number_of_words: Option<i32> = "maximum_number_of_words",
        /// Default: `3500`.
        maximum_word_length_millis: Option<i32> = "maximum_word_length_millis",
        /// Default: `256`.
        silence_threshold: Option<i32> = "silence_threshold",
        /// Default: `3500`.
        total_analysis_time_millis: Option<i32> = "total_analysis_time_millis",
    }
    new()
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

object! {
    /// `deepfake_detection` of [`CallRequest`].
    pub struct CallRequestDeepfakeDetection request {
        /// Default: `false`.
        enabled: bool = "enabled" required,
        /// Default: `30`. At least 5. At most 120.
        rtp_timeout: Option<i32> = "rtp_timeout",
        /// Default: `15`. At least 5. At most 60.
        timeout: Option<i32> = "timeout",
    }
    new(enabled: bool)
}

string_enum! {
    /// `media_encryption` of [`CallRequest`].
    pub enum CallRequestMediaEncryption {
        Disabled = "disabled",
        Srtp = "SRTP",
        Dtls = "DTLS",
    }
}

string_enum! {
    /// `privacy` of [`CallRequest`].
    pub enum CallRequestPrivacy {
        Id = "id",
        None = "none",
    }
}

string_enum! {
    /// `record` of [`CallRequest`].
    pub enum CallRequestRecord {
        RecordFromAnswer = "record-from-answer",
    }
}

string_enum! {
    /// `record_channels` of [`CallRequest`].
    pub enum CallRequestRecordChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `record_format` of [`CallRequest`].
    pub enum CallRequestRecordFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `record_track` of [`CallRequest`].
    pub enum CallRequestRecordTrack {
        Both = "both",
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

string_enum! {
    /// `record_trim` of [`CallRequest`].
    pub enum CallRequestRecordTrim {
        TrimSilence = "trim-silence",
    }
}

string_enum! {
    /// `sip_region` of [`CallRequest`].
    pub enum CallRequestSipRegion {
        Us = "US",
        Europe = "Europe",
        Canada = "Canada",
        Australia = "Australia",
        MiddleEast = "Middle East",
    }
}

string_enum! {
    /// `sip_transport_protocol` of [`CallRequest`].
    pub enum CallRequestSipTransportProtocol {
        Udp = "UDP",
        Tcp = "TCP",
        Tls = "TLS",
    }
}

string_enum! {
    /// `stream_track` of [`CallRequest`].
    pub enum CallRequestStreamTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
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
}

object! {
    /// `webhook_retries_policies` of [`CallRequest`].
    pub struct CallRequestWebhookRetriesPolicies request {
        /// At most 5 items.
        retries_ms: Option<Vec<i64>> = "retries_ms",
    }
    new()
}

string_enum! {
    /// `webhook_url_method` of [`CallRequest`].
    pub enum CallRequestWebhookUrlMethod {
        Post = "POST",
        Get = "GET",
    }
}

string_enum! {
    /// `webhook_urls_method` of [`CallRequest`].
    pub enum CallRequestWebhookUrlsMethod {
        Post = "POST",
        Get = "GET",
    }
}

object! {
    /// Schema `CallWithRecordingId`.
    pub struct CallWithRecordingId reply {
        call_control_id: String = "call_control_id" required,
        call_duration: Option<i64> = "call_duration",
        call_leg_id: String = "call_leg_id" required,
        call_session_id: String = "call_session_id" required,
        client_state: Option<String> = "client_state",
        end_time: Option<String> = "end_time",
        is_alive: bool = "is_alive" required,
        record_type: CallWithRecordingIdRecordType = "record_type" required,
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
        start_time: Option<String> = "start_time",
    }
}

string_enum! {
    /// `record_type` of [`CallWithRecordingId`].
    pub enum CallWithRecordingIdRecordType {
        Call = "call",
    }
}

object! {
    /// Schema `ConversationRelayEmbeddedConfig`.
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
}

object! {
    /// Schema `CreateCallControlApplicationRequest`.
    pub struct CreateCallControlApplicationRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<CallControlApplicationAnchorsiteOverride> = "anchorsite_override",
        application_name: String = "application_name" required,
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        /// Default: `RFC 2833`.
        dtmf_type: Option<CallControlApplicationDtmfType> = "dtmf_type",
        /// Default: `false`.
        first_command_timeout: Option<bool> = "first_command_timeout",
        /// Default: `30`.
        first_command_timeout_secs: Option<i64> = "first_command_timeout_secs",
        inbound: Option<CallControlApplicationInbound> = "inbound",
        outbound: Option<CallControlApplicationOutbound> = "outbound",
        /// Default: `false`.
        redact_dtmf_debug_logging: Option<bool> = "redact_dtmf_debug_logging",
        /// Default: `1`.
        webhook_api_version: Option<CallControlApplicationWebhookApiVersion> = "webhook_api_version",
        /// Format: `url`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `url`.
        webhook_event_url: String = "webhook_event_url" required,
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    new(application_name: String, webhook_event_url: String)
}

object! {
    /// Schema `CursorPaginationMeta`.
    pub struct CursorPaginationMeta reply {
        cursors: Option<shared::Cursor> = "cursors",
        next: Option<String> = "next",
        previous: Option<String> = "previous",
        total_items: Option<i64> = "total_items",
    }
}

object! {
    /// Schema `HangupRequest`.
    pub struct HangupRequest request {
        client_state: Option<String> = "client_state",
        command_id: Option<String> = "command_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
    }
    new()
}

string_enum! {
    /// Parameter of `GET /call_control_applications`.
    pub enum ListCallControlApplicationsSort {
        CreatedAt = "created_at",
        ConnectionName = "connection_name",
        Active = "active",
    }
}

object! {
    /// Schema `ReferRequest`.
    pub struct ReferRequest request {
        client_state: Option<String> = "client_state",
        command_id: Option<String> = "command_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        sip_address: String = "sip_address" required,
        sip_auth_password: Option<String> = "sip_auth_password",
        sip_auth_username: Option<String> = "sip_auth_username",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
    }
    new(sip_address: String)
}

object! {
    /// Schema `RejectRequest`.
    pub struct RejectRequest request {
        cause: RejectRequestCause = "cause" required,
        client_state: Option<String> = "client_state",
        command_id: Option<String> = "command_id",
    }
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
    /// Schema `SendSIPInfoRequest`.
    pub struct SendSipInfoRequest request {
        body: String = "body" required,
        client_state: Option<String> = "client_state",
        command_id: Option<String> = "command_id",
        content_type: String = "content_type" required,
    }
    new(content_type: String, body: String)
}

object! {
    /// Schema `SoundModifications`.
    pub struct SoundModifications request {
        octaves: Option<f64> = "octaves",
        pitch: Option<f64> = "pitch",
        semitone: Option<f64> = "semitone",
        /// Default: `outbound`.
        track: Option<String> = "track",
    }
    new()
}

object! {
    /// Schema `TransferCallRequest`.
    pub struct TransferCallRequest request {
        /// Default: `disabled`.
        answering_machine_detection: Option<TransferCallRequestAnsweringMachineDetection> = "answering_machine_detection",
        answering_machine_detection_config: Option<TransferCallRequestAnsweringMachineDetectionConfig> = "answering_machine_detection_config",
        audio_url: Option<String> = "audio_url",
        client_state: Option<String> = "client_state",
        command_id: Option<String> = "command_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        /// Default: `true`.
        early_media: Option<bool> = "early_media",
        from: Option<String> = "from",
        from_display_name: Option<String> = "from_display_name",
        /// Default: `disabled`.
        media_encryption: Option<TransferCallRequestMediaEncryption> = "media_encryption",
        media_name: Option<String> = "media_name",
        /// Default: `none`.
        mute_dtmf: Option<TransferCallRequestMuteDtmf> = "mute_dtmf",
        park_after_unbridge: Option<String> = "park_after_unbridge",
        preferred_codecs: Option<String> = "preferred_codecs",
        privacy: Option<TransferCallRequestPrivacy> = "privacy",
        record: Option<TransferCallRequestRecord> = "record",
        /// Default: `dual`.
        record_channels: Option<TransferCallRequestRecordChannels> = "record_channels",
        /// At least 1 character. At most 40 characters.
        record_custom_file_name: Option<String> = "record_custom_file_name",
        /// Default: `mp3`.
        record_format: Option<TransferCallRequestRecordFormat> = "record_format",
        /// Default: `0`.
        record_max_length: Option<i32> = "record_max_length",
        /// Default: `0`.
        record_timeout_secs: Option<i32> = "record_timeout_secs",
        /// Default: `both`.
        record_track: Option<TransferCallRequestRecordTrack> = "record_track",
        record_trim: Option<TransferCallRequestRecordTrim> = "record_trim",
        send_digits_on_answer: Option<String> = "send_digits_on_answer",
        sip_auth_password: Option<String> = "sip_auth_password",
        sip_auth_username: Option<String> = "sip_auth_username",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        /// Default: `US`.
        sip_region: Option<TransferCallRequestSipRegion> = "sip_region",
        /// Default: `UDP`.
        sip_transport_protocol: Option<TransferCallRequestSipTransportProtocol> = "sip_transport_protocol",
        sound_modifications: Option<SoundModifications> = "sound_modifications",
        target_leg_client_state: Option<String> = "target_leg_client_state",
        /// Default: `14400`. At least 30. At most 14400.
        time_limit_secs: Option<i32> = "time_limit_secs",
        /// Default: `30`.
        timeout_secs: Option<i32> = "timeout_secs",
        to: String = "to" required,
        webhook_retries_policies: Option<Map<TransferCallRequestWebhookRetriesPolicies>> = "webhook_retries_policies",
        webhook_url: Option<String> = "webhook_url",
        /// Default: `POST`.
        webhook_url_method: Option<TransferCallRequestWebhookUrlMethod> = "webhook_url_method",
        webhook_urls: Option<Map<String>> = "webhook_urls",
        /// Default: `POST`.
        webhook_urls_method: Option<TransferCallRequestWebhookUrlsMethod> = "webhook_urls_method",
    }
    new(to: String)
}

string_enum! {
    /// `answering_machine_detection` of [`TransferCallRequest`].
    pub enum TransferCallRequestAnsweringMachineDetection {
        Premium = "premium",
        Detect = "detect",
        DetectBeep = "detect_beep",
        DetectWords = "detect_words",
        GreetingEnd = "greeting_end",
        Disabled = "disabled",
    }
}

object! {
    /// `answering_machine_detection_config` of [`TransferCallRequest`].
    pub struct TransferCallRequestAnsweringMachineDetectionConfig request {
        /// Default: `800`.
        after_greeting_silence_millis: Option<i32> = "after_greeting_silence_millis",
        /// Default: `50`.
        between_words_silence_millis: Option<i32> = "between_words_silence_millis",
        /// Default: `3500`.
        greeting_duration_millis: Option<i32> = "greeting_duration_millis",
        /// Default: `1500`.
        greeting_silence_duration_millis: Option<i32> = "greeting_silence_duration_millis",
        /// Default: `5000`.
        greeting_total_analysis_time_millis: Option<i32> = "greeting_total_analysis_time_millis",
        /// Default: `3500`.
        initial_silence_millis: Option<i32> = "initial_silence_millis",
        /// Default: `5`.
        maximum_number_of_words: Option<i32> = "maximum_number_of_words",
        /// Default: `3500`.
        maximum_word_length_millis: Option<i32> = "maximum_word_length_millis",
        /// Default: `256`.
        silence_threshold: Option<i32> = "silence_threshold",
        /// Default: `3500`.
        total_analysis_time_millis: Option<i32> = "total_analysis_time_millis",
    }
    new()
}

string_enum! {
    /// `media_encryption` of [`TransferCallRequest`].
    pub enum TransferCallRequestMediaEncryption {
        Disabled = "disabled",
        Srtp = "SRTP",
        Dtls = "DTLS",
    }
}

string_enum! {
    /// `mute_dtmf` of [`TransferCallRequest`].
    pub enum TransferCallRequestMuteDtmf {
        None = "none",
        Both = "both",
        Self_ = "self",
        Opposite = "opposite",
    }
}

string_enum! {
    /// `privacy` of [`TransferCallRequest`].
    pub enum TransferCallRequestPrivacy {
        Id = "id",
        None = "none",
    }
}

string_enum! {
    /// `record` of [`TransferCallRequest`].
    pub enum TransferCallRequestRecord {
        RecordFromAnswer = "record-from-answer",
    }
}

string_enum! {
    /// `record_channels` of [`TransferCallRequest`].
    pub enum TransferCallRequestRecordChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `record_format` of [`TransferCallRequest`].
    pub enum TransferCallRequestRecordFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `record_track` of [`TransferCallRequest`].
    pub enum TransferCallRequestRecordTrack {
        Both = "both",
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

string_enum! {
    /// `record_trim` of [`TransferCallRequest`].
    pub enum TransferCallRequestRecordTrim {
        TrimSilence = "trim-silence",
    }
}

string_enum! {
    /// `sip_region` of [`TransferCallRequest`].
    pub enum TransferCallRequestSipRegion {
        Us = "US",
        Europe = "Europe",
        Canada = "Canada",
        Australia = "Australia",
        MiddleEast = "Middle East",
    }
}

string_enum! {
    /// `sip_transport_protocol` of [`TransferCallRequest`].
    pub enum TransferCallRequestSipTransportProtocol {
        Udp = "UDP",
        Tcp = "TCP",
        Tls = "TLS",
    }
}

object! {
    /// `webhook_retries_policies` of [`TransferCallRequest`].
    pub struct TransferCallRequestWebhookRetriesPolicies request {
        /// At most 5 items.
        retries_ms: Option<Vec<i64>> = "retries_ms",
    }
    new()
}

string_enum! {
    /// `webhook_url_method` of [`TransferCallRequest`].
    pub enum TransferCallRequestWebhookUrlMethod {
        Post = "POST",
        Get = "GET",
    }
}

string_enum! {
    /// `webhook_urls_method` of [`TransferCallRequest`].
    pub enum TransferCallRequestWebhookUrlsMethod {
        Post = "POST",
        Get = "GET",
    }
}

object! {
    /// Schema `UpdateCallControlApplicationRequest`.
    pub struct UpdateCallControlApplicationRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<CallControlApplicationAnchorsiteOverride> = "anchorsite_override",
        application_name: String = "application_name" required,
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        /// Default: `RFC 2833`.
        dtmf_type: Option<CallControlApplicationDtmfType> = "dtmf_type",
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
        webhook_api_version: Option<CallControlApplicationWebhookApiVersion> = "webhook_api_version",
        /// Format: `url`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `url`.
        webhook_event_url: String = "webhook_event_url" required,
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    new(application_name: String, webhook_event_url: String)
}
