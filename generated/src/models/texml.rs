//! Types of the product TeXML.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `CallResource`.
    pub struct CallResource reply {
        account_sid: Option<String> = "account_sid",
        answered_by: Option<CallResourceAnsweredBy> = "answered_by",
        caller_name: Option<String> = "caller_name",
        date_created: Option<String> = "date_created",
        date_updated: Option<String> = "date_updated",
        direction: Option<CallResourceDirection> = "direction",
        duration: Option<String> = "duration",
        end_time: Option<String> = "end_time",
        from: Option<String> = "from",
        from_formatted: Option<String> = "from_formatted",
        price: Option<String> = "price",
        price_unit: Option<String> = "price_unit",
        sid: Option<String> = "sid",
        start_time: Option<String> = "start_time",
        status: Option<CallResourceStatus> = "status",
        to: Option<String> = "to",
        to_formatted: Option<String> = "to_formatted",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `answered_by` of [`CallResource`].
    pub enum CallResourceAnsweredBy {
        Human = "human",
        Machine = "machine",
        NotSure = "not_sure",
    }
}

string_enum! {
    /// `direction` of [`CallResource`].
    pub enum CallResourceDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

object! {
    /// Schema `CallResourceIndex`.
    pub struct CallResourceIndex reply {
        calls: Option<Vec<CallResource>> = "calls",
        end: Option<i64> = "end",
        first_page_uri: Option<String> = "first_page_uri",
        next_page_uri: Option<String> = "next_page_uri",
        page: Option<i64> = "page",
        page_size: Option<i64> = "page_size",
        start: Option<i64> = "start",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `status` of [`CallResource`].
    pub enum CallResourceStatus {
        Ringing = "ringing",
        InProgress = "in-progress",
        Canceled = "canceled",
        Completed = "completed",
        Failed = "failed",
        Busy = "busy",
        NoAnswer = "no-answer",
    }
}

object! {
    /// Schema `ConferenceRecordingResource`.
    pub struct ConferenceRecordingResource reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        channels: Option<i64> = "channels",
        conference_sid: Option<String> = "conference_sid",
        date_created: Option<String> = "date_created",
        date_updated: Option<String> = "date_updated",
        duration: Option<i64> = "duration",
        error_code: Option<String> = "error_code",
        media_url: Option<String> = "media_url",
        sid: Option<String> = "sid",
        source: Option<ConferenceRecordingResourceSource> = "source",
        start_time: Option<String> = "start_time",
        status: Option<ConferenceRecordingResourceStatus> = "status",
        subresource_uris: Option<Value> = "subresource_uris",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `ConferenceRecordingResourceIndex`.
    pub struct ConferenceRecordingResourceIndex reply {
        end: Option<i64> = "end",
        first_page_uri: Option<String> = "first_page_uri",
        next_page_uri: Option<String> = "next_page_uri",
        page: Option<i64> = "page",
        page_size: Option<i64> = "page_size",
        participants: Option<Vec<Value>> = "participants",
        recordings: Option<Vec<ConferenceRecordingResource>> = "recordings",
        start: Option<i64> = "start",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `source` of [`ConferenceRecordingResource`].
    pub enum ConferenceRecordingResourceSource {
        DialVerb = "DialVerb",
        Conference = "Conference",
        OutboundApi = "OutboundAPI",
        Trunking = "Trunking",
        RecordVerb = "RecordVerb",
        StartCallRecordingApi = "StartCallRecordingAPI",
        StartConferenceRecordingApi = "StartConferenceRecordingAPI",
    }
}

string_enum! {
    /// `status` of [`ConferenceRecordingResource`].
    pub enum ConferenceRecordingResourceStatus {
        Processing = "processing",
        Absent = "absent",
        Completed = "completed",
        Deleted = "deleted",
    }
}

object! {
    /// Schema `ConferenceResource`.
    pub struct ConferenceResource reply {
        account_sid: Option<String> = "account_sid",
        api_version: Option<String> = "api_version",
        call_sid_ending_conference: Option<String> = "call_sid_ending_conference",
        date_created: Option<String> = "date_created",
        date_updated: Option<String> = "date_updated",
        friendly_name: Option<String> = "friendly_name",
        reason_conference_ended: Option<ConferenceResourceReasonConferenceEnded> = "reason_conference_ended",
        region: Option<String> = "region",
        sid: Option<String> = "sid",
        status: Option<ConferenceResourceStatus> = "status",
        subresource_uris: Option<Value> = "subresource_uris",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `ConferenceResourceIndex`.
    pub struct ConferenceResourceIndex reply {
        conferences: Option<Vec<ConferenceResource>> = "conferences",
        end: Option<i64> = "end",
        first_page_uri: Option<String> = "first_page_uri",
        next_page_uri: Option<String> = "next_page_uri",
        page: Option<i64> = "page",
        page_size: Option<i64> = "page_size",
        start: Option<i64> = "start",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `reason_conference_ended` of [`ConferenceResource`].
    pub enum ConferenceResourceReasonConferenceEnded {
        ParticipantWithEndConferenceOnExitLeft = "participant-with-end-conference-on-exit-left",
        LastParticipantLeft = "last-participant-left",
        ConferenceEndedViaApi = "conference-ended-via-api",
        TimeExceeded = "time-exceeded",
    }
}

string_enum! {
    /// `status` of [`ConferenceResource`].
    pub enum ConferenceResourceStatus {
        Init = "init",
        InProgress = "in-progress",
        Completed = "completed",
    }
}

object! {
    /// Schema `call-scripting_CreateQueueRequest`.
    pub struct CreateQueueRequest request {
        friendly_name: Option<String> = "FriendlyName",
        max_size: Option<i64> = "MaxSize",
    }
    new()
}

object! {
    /// Schema `CreateTeXMLSecretRequest`.
    pub struct CreateTeXmlSecretRequest request {
        name: String = "name" required,
        value: String = "value" required,
    }
    new(name: String, value: String)
}

object! {
    /// Schema `CreateTeXMLSecretResult`.
    pub struct CreateTeXmlSecretResult reply {
        name: Option<String> = "name",
        value: Option<CreateTeXmlSecretResultValue> = "value",
    }
}

string_enum! {
    /// `value` of [`CreateTeXmlSecretResult`].
    pub enum CreateTeXmlSecretResultValue {
        Redacted = "REDACTED",
    }
}

object! {
    /// Schema `CreateTexmlApplicationRequest`.
    pub struct CreateTexmlApplicationRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        first_command_timeout: Option<bool> = "first_command_timeout",
        /// Default: `30`.
        first_command_timeout_secs: Option<i64> = "first_command_timeout_secs",
        friendly_name: String = "friendly_name" required,
        inbound: Option<TexmlApplicationInbound> = "inbound",
        outbound: Option<TexmlApplicationOutbound> = "outbound",
        /// Format: `uri`.
        status_callback: Nullable<String> = "status_callback",
        /// Default: `post`.
        status_callback_method: Option<TexmlApplicationStatusCallbackMethod> = "status_callback_method",
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`.
        voice_fallback_url: Nullable<String> = "voice_fallback_url",
        /// Default: `post`.
        voice_method: Option<TexmlApplicationVoiceMethod> = "voice_method",
        /// Format: `uri`.
        voice_url: String = "voice_url" required,
    }
    new(friendly_name: String, voice_url: String)
}

object! {
    /// Schema `DialConferenceParticipantRequest`.
    pub struct DialConferenceParticipantRequest request {
        amd_status_callback: Option<String> = "AmdStatusCallback",
        amd_status_callback_method: Option<DialConferenceParticipantRequestAmdStatusCallbackMethod> = "AmdStatusCallbackMethod",
        application_sid: Option<String> = "ApplicationSid",
        beep: Option<DialConferenceParticipantRequestBeep> = "Beep",
        call_sid_to_coach: Option<String> = "CallSidToCoach",
        caller_id: Option<String> = "CallerId",
        /// Default: `true`.
        cancel_playback_on_detect_message_end: Option<bool> = "CancelPlaybackOnDetectMessageEnd",
        /// Default: `true`.
        cancel_playback_on_machine_detection: Option<bool> = "CancelPlaybackOnMachineDetection",
        coaching: Option<bool> = "Coaching",
        conference_record: Option<DialConferenceParticipantRequestConferenceRecord> = "ConferenceRecord",
        conference_recording_status_callback: Option<String> = "ConferenceRecordingStatusCallback",
        conference_recording_status_callback_event: Option<String> = "ConferenceRecordingStatusCallbackEvent",
        conference_recording_status_callback_method: Option<DialConferenceParticipantRequestConferenceRecordingStatusCallbackMethod> = "ConferenceRecordingStatusCallbackMethod",
        /// Default: `0`.
        conference_recording_timeout: Option<i64> = "ConferenceRecordingTimeout",
        conference_status_callback: Option<String> = "ConferenceStatusCallback",
        conference_status_callback_event: Option<String> = "ConferenceStatusCallbackEvent",
        conference_status_callback_method: Option<DialConferenceParticipantRequestConferenceStatusCallbackMethod> = "ConferenceStatusCallbackMethod",
        conference_trim: Option<DialConferenceParticipantRequestConferenceTrim> = "ConferenceTrim",
        custom_headers: Option<Vec<DialConferenceParticipantRequestCustomHeader>> = "CustomHeaders",
        /// Default: `false`.
        early_media: Option<bool> = "EarlyMedia",
        end_conference_on_exit: Option<bool> = "EndConferenceOnExit",
        from: Option<String> = "From",
        label: Option<String> = "Label",
        machine_detection: Option<DialConferenceParticipantRequestMachineDetection> = "MachineDetection",
        /// Default: `3500`.
        machine_detection_silence_timeout: Option<i64> = "MachineDetectionSilenceTimeout",
        /// Default: `800`.
        machine_detection_speech_end_threshold: Option<i64> = "MachineDetectionSpeechEndThreshold",
        /// Default: `3500`.
        machine_detection_speech_threshold: Option<i64> = "MachineDetectionSpeechThreshold",
        machine_detection_timeout: Option<i64> = "MachineDetectionTimeout",
        max_participants: Option<i64> = "MaxParticipants",
        muted: Option<bool> = "Muted",
        preferred_codecs: Option<String> = "PreferredCodecs",
        record: Option<bool> = "Record",
        recording_channels: Option<DialConferenceParticipantRequestRecordingChannels> = "RecordingChannels",
        recording_status_callback: Option<String> = "RecordingStatusCallback",
        recording_status_callback_event: Option<String> = "RecordingStatusCallbackEvent",
        recording_status_callback_method: Option<DialConferenceParticipantRequestRecordingStatusCallbackMethod> = "RecordingStatusCallbackMethod",
        recording_track: Option<DialConferenceParticipantRequestRecordingTrack> = "RecordingTrack",
        sip_auth_password: Option<String> = "SipAuthPassword",
        sip_auth_username: Option<String> = "SipAuthUsername",
        start_conference_on_enter: Option<bool> = "StartConferenceOnEnter",
        status_callback: Option<String> = "StatusCallback",
        status_callback_event: Option<String> = "StatusCallbackEvent",
        status_callback_method: Option<DialConferenceParticipantRequestStatusCallbackMethod> = "StatusCallbackMethod",
        time_limit: Option<i64> = "TimeLimit",
        timeout: Option<i64> = "Timeout",
        to: Option<String> = "To",
        trim: Option<DialConferenceParticipantRequestTrim> = "Trim",
        wait_url: Option<String> = "WaitUrl",
    }
    new()
}

string_enum! {
    /// `AmdStatusCallbackMethod` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestAmdStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `Beep` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestBeep {
        True = "true",
        False = "false",
        OnEnter = "onEnter",
        OnExit = "onExit",
    }
}

string_enum! {
    /// `ConferenceRecord` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestConferenceRecord {
        True = "true",
        False = "false",
        RecordFromStart = "record-from-start",
        DoNotRecord = "do-not-record",
    }
}

string_enum! {
    /// `ConferenceRecordingStatusCallbackMethod` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestConferenceRecordingStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `ConferenceStatusCallbackMethod` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestConferenceStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `ConferenceTrim` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestConferenceTrim {
        TrimSilence = "trim-silence",
        DoNotTrim = "do-not-trim",
    }
}

object! {
    /// `CustomHeaders` of [`DialConferenceParticipantRequest`].
    pub struct DialConferenceParticipantRequestCustomHeader request {
        name: String = "name" required,
        value: String = "value" required,
    }
    new(name: String, value: String)
}

string_enum! {
    /// `MachineDetection` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestMachineDetection {
        Enable = "Enable",
        DetectMessageEnd = "DetectMessageEnd",
    }
}

string_enum! {
    /// `RecordingChannels` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestRecordingChannels {
        Mono = "mono",
        Dual = "dual",
    }
}

string_enum! {
    /// `RecordingStatusCallbackMethod` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestRecordingStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `RecordingTrack` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestRecordingTrack {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
    }
}

string_enum! {
    /// `StatusCallbackMethod` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `Trim` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestTrim {
        TrimSilence = "trim-silence",
        DoNotTrim = "do-not-trim",
    }
}

object! {
    /// Schema `InitiateAICallRequest`.
    pub struct InitiateAiCallRequest request {
        ai_assistant_dynamic_variables: Option<Map<String>> = "AIAssistantDynamicVariables",
        ai_assistant_id: String = "AIAssistantId" required,
        ai_assistant_version: Option<String> = "AIAssistantVersion",
        /// Default: `false`.
        async_amd: Option<bool> = "AsyncAmd",
        async_amd_status_callback: Option<String> = "AsyncAmdStatusCallback",
        /// Default: `POST`.
        async_amd_status_callback_method: Option<InitiateAiCallRequestAsyncAmdStatusCallbackMethod> = "AsyncAmdStatusCallbackMethod",
        caller_id: Option<String> = "CallerId",
        conversation_callback: Option<String> = "ConversationCallback",
        /// Default: `POST`.
        conversation_callback_method: Option<InitiateAiCallRequestConversationCallbackMethod> = "ConversationCallbackMethod",
        conversation_callbacks: Option<Vec<String>> = "ConversationCallbacks",
        custom_headers: Option<Vec<InitiateAiCallRequestCustomHeader>> = "CustomHeaders",
        /// Default: `Regular`.
        detection_mode: Option<InitiateAiCallRequestDetectionMode> = "DetectionMode",
        from: String = "From" required,
        /// Default: `Disable`.
        machine_detection: Option<InitiateAiCallRequestMachineDetection> = "MachineDetection",
        /// At least 1000. At most 120000.
        machine_detection_prompt_end_timeout: Option<i64> = "MachineDetectionPromptEndTimeout",
        /// Default: `3500`.
        machine_detection_silence_timeout: Option<i64> = "MachineDetectionSilenceTimeout",
        /// Default: `800`.
        machine_detection_speech_end_threshold: Option<i64> = "MachineDetectionSpeechEndThreshold",
        /// Default: `3500`.
        machine_detection_speech_threshold: Option<i64> = "MachineDetectionSpeechThreshold",
        /// Default: `30000`. At least 500. At most 60000.
        machine_detection_timeout: Option<i64> = "MachineDetectionTimeout",
        passports: Option<String> = "Passports",
        preferred_codecs: Option<String> = "PreferredCodecs",
        record: Option<bool> = "Record",
        recording_channels: Option<InitiateAiCallRequestRecordingChannels> = "RecordingChannels",
        recording_status_callback: Option<String> = "RecordingStatusCallback",
        recording_status_callback_event: Option<String> = "RecordingStatusCallbackEvent",
        recording_status_callback_method: Option<InitiateAiCallRequestRecordingStatusCallbackMethod> = "RecordingStatusCallbackMethod",
        /// Default: `0`.
        recording_timeout: Option<i64> = "RecordingTimeout",
        recording_track: Option<InitiateAiCallRequestRecordingTrack> = "RecordingTrack",
        /// Default: `true`.
        send_recording_url: Option<bool> = "SendRecordingUrl",
        sip_auth_password: Option<String> = "SipAuthPassword",
        sip_auth_username: Option<String> = "SipAuthUsername",
        /// Default: `US`.
        sip_region: Option<InitiateAiCallRequestSipRegion> = "SipRegion",
        status_callback: Option<String> = "StatusCallback",
        /// Default: `completed`.
        status_callback_event: Option<String> = "StatusCallbackEvent",
        /// Default: `POST`.
        status_callback_method: Option<InitiateAiCallRequestStatusCallbackMethod> = "StatusCallbackMethod",
        status_callbacks: Option<Vec<String>> = "StatusCallbacks",
        /// Default: `14400`. At least 30. At most 14400.
        time_limit: Option<i64> = "TimeLimit",
        /// Default: `30`. At least 5. At most 120.
        timeout: Option<i64> = "Timeout",
        to: String = "To" required,
        trim: Option<InitiateAiCallRequestTrim> = "Trim",
    }
    new(from: String, to: String, ai_assistant_id: String)
}

string_enum! {
    /// `AsyncAmdStatusCallbackMethod` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestAsyncAmdStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `ConversationCallbackMethod` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestConversationCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// `CustomHeaders` of [`InitiateAiCallRequest`].
    pub struct InitiateAiCallRequestCustomHeader request {
        name: String = "name" required,
        value: String = "value" required,
    }
    new(name: String, value: String)
}

string_enum! {
    /// `DetectionMode` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestDetectionMode {
        Premium = "Premium",
        Regular = "Regular",
        PremiumCallScreening = "PremiumCallScreening",
    }
}

string_enum! {
    /// `MachineDetection` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestMachineDetection {
        Enable = "Enable",
        Disable = "Disable",
        DetectMessageEnd = "DetectMessageEnd",
    }
}

string_enum! {
    /// `RecordingChannels` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestRecordingChannels {
        Mono = "mono",
        Dual = "dual",
    }
}

string_enum! {
    /// `RecordingStatusCallbackMethod` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestRecordingStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `RecordingTrack` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestRecordingTrack {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
    }
}

string_enum! {
    /// `SipRegion` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestSipRegion {
        Us = "US",
        Europe = "Europe",
        Canada = "Canada",
        Australia = "Australia",
        MiddleEast = "Middle East",
    }
}

string_enum! {
    /// `StatusCallbackMethod` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `Trim` of [`InitiateAiCallRequest`].
    pub enum InitiateAiCallRequestTrim {
        TrimSilence = "trim-silence",
        DoNotTrim = "do-not-trim",
    }
}

object! {
    /// Schema `InitiateAICallResult`.
    pub struct InitiateAiCallResult reply {
        call_sid: Option<String> = "call_sid",
        from: Option<String> = "from",
        status: Option<String> = "status",
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `InitiateCallRequest`.
    pub struct InitiateCallRequest request {
        application_sid: String = "ApplicationSid" required,
        /// Default: `false`.
        async_amd: Option<bool> = "AsyncAmd",
        async_amd_status_callback: Option<String> = "AsyncAmdStatusCallback",
        /// Default: `POST`.
        async_amd_status_callback_method: Option<InitiateCallRequestAsyncAmdStatusCallbackMethod> = "AsyncAmdStatusCallbackMethod",
        caller_id: Option<String> = "CallerId",
        /// Default: `true`.
        cancel_playback_on_detect_message_end: Option<bool> = "CancelPlaybackOnDetectMessageEnd",
        /// Default: `true`.
        cancel_playback_on_machine_detection: Option<bool> = "CancelPlaybackOnMachineDetection",
        custom_headers: Option<Vec<InitiateCallRequestCustomHeader>> = "CustomHeaders",
        deepfake_detection: Option<InitiateCallRequestDeepfakeDetection> = "DeepfakeDetection",
        /// Default: `POST`.
        deepfake_detection_callback_method: Option<InitiateCallRequestDeepfakeDetectionCallbackMethod> = "DeepfakeDetectionCallbackMethod",
        deepfake_detection_callback_url: Option<String> = "DeepfakeDetectionCallbackUrl",
        /// Default: `Regular`.
        detection_mode: Option<InitiateCallRequestDetectionMode> = "DetectionMode",
        fallback_url: Option<String> = "FallbackUrl",
        from: String = "From" required,
        /// Default: `Disable`.
        machine_detection: Option<InitiateCallRequestMachineDetection> = "MachineDetection",
        /// At least 1000. At most 120000.
        machine_detection_prompt_end_timeout: Option<i64> = "MachineDetectionPromptEndTimeout",
        /// Default: `3500`.
        machine_detection_silence_timeout: Option<i64> = "MachineDetectionSilenceTimeout",
        /// Default: `800`.
        machine_detection_speech_end_threshold: Option<i64> = "MachineDetectionSpeechEndThreshold",
        /// Default: `3500`.
        machine_detection_speech_threshold: Option<i64> = "MachineDetectionSpeechThreshold",
        /// Default: `30000`. At least 500. At most 60000.
        machine_detection_timeout: Option<i64> = "MachineDetectionTimeout",
        /// Default: `disabled`.
        media_encryption: Option<InitiateCallRequestMediaEncryption> = "MediaEncryption",
        preferred_codecs: Option<String> = "PreferredCodecs",
        record: Option<bool> = "Record",
        recording_channels: Option<InitiateCallRequestRecordingChannels> = "RecordingChannels",
        recording_status_callback: Option<String> = "RecordingStatusCallback",
        recording_status_callback_event: Option<String> = "RecordingStatusCallbackEvent",
        recording_status_callback_method: Option<InitiateCallRequestRecordingStatusCallbackMethod> = "RecordingStatusCallbackMethod",
        /// Default: `0`.
        recording_timeout: Option<i64> = "RecordingTimeout",
        recording_track: Option<InitiateCallRequestRecordingTrack> = "RecordingTrack",
        /// Default: `true`.
        send_recording_url: Option<bool> = "SendRecordingUrl",
        sip_auth_password: Option<String> = "SipAuthPassword",
        sip_auth_username: Option<String> = "SipAuthUsername",
        /// Default: `US`.
        sip_region: Option<InitiateCallRequestSipRegion> = "SipRegion",
        status_callback: Option<String> = "StatusCallback",
        /// Default: `completed`.
        status_callback_event: Option<String> = "StatusCallbackEvent",
        /// Default: `POST`.
        status_callback_method: Option<InitiateCallRequestStatusCallbackMethod> = "StatusCallbackMethod",
        supervise_call_sid: Option<String> = "SuperviseCallSid",
        /// Default: `barge`.
        supervising_role: Option<InitiateCallRequestSupervisingRole> = "SupervisingRole",
        texml: Option<String> = "Texml",
        /// Default: `14400`. At least 30. At most 14400.
        time_limit: Option<i64> = "TimeLimit",
        /// Default: `30`. At least 5. At most 120.
        timeout: Option<i64> = "Timeout",
        to: String = "To" required,
        trim: Option<InitiateCallRequestTrim> = "Trim",
        url: Option<String> = "Url",
        /// Default: `POST`.
        url_method: Option<InitiateCallRequestUrlMethod> = "UrlMethod",
    }
    new(to: String, from: String, application_sid: String)
}

string_enum! {
    /// `AsyncAmdStatusCallbackMethod` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestAsyncAmdStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// `CustomHeaders` of [`InitiateCallRequest`].
    pub struct InitiateCallRequestCustomHeader request {
        name: String = "name" required,
        value: String = "value" required,
    }
    new(name: String, value: String)
}

string_enum! {
    /// `DeepfakeDetection` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestDeepfakeDetection {
        Enable = "Enable",
    }
}

string_enum! {
    /// `DeepfakeDetectionCallbackMethod` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestDeepfakeDetectionCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `DetectionMode` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestDetectionMode {
        Premium = "Premium",
        Regular = "Regular",
        PremiumCallScreening = "PremiumCallScreening",
    }
}

string_enum! {
    /// `MachineDetection` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestMachineDetection {
        Enable = "Enable",
        Disable = "Disable",
        DetectMessageEnd = "DetectMessageEnd",
    }
}

string_enum! {
    /// `MediaEncryption` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestMediaEncryption {
        Disabled = "disabled",
        Srtp = "SRTP",
        Dtls = "DTLS",
    }
}

string_enum! {
    /// `RecordingChannels` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestRecordingChannels {
        Mono = "mono",
        Dual = "dual",
    }
}

string_enum! {
    /// `RecordingStatusCallbackMethod` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestRecordingStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `RecordingTrack` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestRecordingTrack {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
    }
}

string_enum! {
    /// `SipRegion` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestSipRegion {
        Us = "US",
        Europe = "Europe",
        Canada = "Canada",
        Australia = "Australia",
        MiddleEast = "Middle East",
    }
}

string_enum! {
    /// `StatusCallbackMethod` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `SupervisingRole` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestSupervisingRole {
        Barge = "barge",
        Whisper = "whisper",
        Monitor = "monitor",
    }
}

string_enum! {
    /// `Trim` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestTrim {
        TrimSilence = "trim-silence",
        DoNotTrim = "do-not-trim",
    }
}

string_enum! {
    /// `UrlMethod` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestUrlMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// Schema `InitiateCallResult`.
    pub struct InitiateCallResult reply {
        from: Option<String> = "from",
        status: Option<String> = "status",
        to: Option<String> = "to",
    }
}

object! {
    /// Parameter of `GET /texml_applications`.
    pub struct ListTexmlApplicationsFilter request {
        /// Default: `null`.
        friendly_name: Option<String> = "friendly_name",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    new()
}

string_enum! {
    /// Parameter of `GET /texml_applications`.
    pub enum ListTexmlApplicationsSort {
        CreatedAt = "created_at",
        FriendlyName = "friendly_name",
        Active = "active",
    }
}

object! {
    /// Schema `NewParticipantResource`.
    pub struct NewParticipantResource reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        coaching: Option<bool> = "coaching",
        coaching_call_sid: Option<String> = "coaching_call_sid",
        /// Format: `uuid`.
        conference_sid: Option<String> = "conference_sid",
        end_conference_on_exit: Option<bool> = "end_conference_on_exit",
        hold: Option<bool> = "hold",
        muted: Option<bool> = "muted",
        status: Option<ParticipantResourceStatus> = "status",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `call-scripting_PaginationMeta`.
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `ParticipantResource`.
    pub struct ParticipantResource reply {
        account_sid: Option<String> = "account_sid",
        api_version: Option<String> = "api_version",
        call_sid: Option<String> = "call_sid",
        call_sid_legacy: Option<String> = "call_sid_legacy",
        coaching: Option<bool> = "coaching",
        coaching_call_sid: Option<String> = "coaching_call_sid",
        coaching_call_sid_legacy: Option<String> = "coaching_call_sid_legacy",
        /// Format: `uuid`.
        conference_sid: Option<String> = "conference_sid",
        date_created: Option<String> = "date_created",
        date_updated: Option<String> = "date_updated",
        end_conference_on_exit: Option<bool> = "end_conference_on_exit",
        hold: Option<bool> = "hold",
        muted: Option<bool> = "muted",
        status: Option<ParticipantResourceStatus> = "status",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `ParticipantResourceIndex`.
    pub struct ParticipantResourceIndex reply {
        end: Option<i64> = "end",
        first_page_uri: Option<String> = "first_page_uri",
        next_page_uri: Option<String> = "next_page_uri",
        page: Option<i64> = "page",
        page_size: Option<i64> = "page_size",
        participants: Option<Vec<ParticipantResource>> = "participants",
        start: Option<i64> = "start",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `status` of [`ParticipantResource`].
    pub enum ParticipantResourceStatus {
        Connecting = "connecting",
        Connected = "connected",
        Completed = "completed",
    }
}

object! {
    /// Schema `QueueResource`.
    pub struct QueueResource reply {
        account_sid: Option<String> = "account_sid",
        average_wait_time: Option<i64> = "average_wait_time",
        current_size: Option<i64> = "current_size",
        date_created: Option<String> = "date_created",
        date_updated: Option<String> = "date_updated",
        max_size: Option<i64> = "max_size",
        sid: Option<String> = "sid",
        subresource_uris: Option<Value> = "subresource_uris",
        uri: Option<String> = "uri",
    }
}

object! {
    /// What stands beside the items `QueueResourceIndex`.
    pub struct QueueResourceIndex reply {
        end: Option<i64> = "end",
        first_page_uri: Option<String> = "first_page_uri",
        next_page_uri: Option<String> = "next_page_uri",
        page: Option<i64> = "page",
        page_size: Option<i64> = "page_size",
        start: Option<i64> = "start",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// Schema `RecordingSource`.
    pub enum RecordingSource {
        StartCallRecordingApi = "StartCallRecordingAPI",
        StartConferenceRecordingApi = "StartConferenceRecordingAPI",
        OutboundApi = "OutboundAPI",
        DialVerb = "DialVerb",
        Conference = "Conference",
        RecordVerb = "RecordVerb",
        Trunking = "Trunking",
    }
}

string_enum! {
    /// Schema `RecordingTrack`.
    pub enum RecordingTrack {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
    }
}

object! {
    /// Schema `call-scripting_ResourceNotFoundError`.
    pub struct ResourceNotFoundError reply {
        errors: Option<Vec<ResourceNotFoundErrorError>> = "errors",
    }
}

object! {
    /// `errors` of [`ResourceNotFoundError`].
    pub struct ResourceNotFoundErrorError reply {
        detail: Option<String> = "detail",
    }
}

object! {
    /// Reply of `GET /texml/Accounts/{account_sid}/Transcriptions.json`.
    pub struct RetrieveAccountTranscriptionsJsonResponse reply {
        end: Option<i64> = "end",
        /// Format: `uri`.
        first_page_uri: Option<String> = "first_page_uri",
        next_page_uri: Option<String> = "next_page_uri",
        page: Option<i64> = "page",
        page_size: Option<i64> = "page_size",
        /// Format: `uri`.
        previous_page_uri: Option<String> = "previous_page_uri",
        start: Option<i64> = "start",
        transcriptions: Option<Vec<TexmlRecordingTranscription>> = "transcriptions",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// Parameter of `GET /texml/Accounts/{account_sid}/Calls`.
    pub enum RetrieveCallsStatus {
        Canceled = "canceled",
        Completed = "completed",
        Failed = "failed",
        Busy = "busy",
        NoAnswer = "no-answer",
    }
}

string_enum! {
    /// Parameter of `GET /texml/Accounts/{account_sid}/Conferences`.
    pub enum RetrieveConferencesStatus {
        Init = "init",
        InProgress = "in-progress",
        Completed = "completed",
    }
}

string_enum! {
    /// Schema `StreamStatus`.
    pub enum StreamStatus {
        Stopped = "stopped",
    }
}

string_enum! {
    /// Schema `StreamTrack`.
    pub enum StreamTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

object! {
    /// Schema `TexmlApplication`.
    pub struct TexmlApplication reply {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        created_at: Option<String> = "created_at",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        first_command_timeout: Option<bool> = "first_command_timeout",
        /// Default: `30`.
        first_command_timeout_secs: Option<i64> = "first_command_timeout_secs",
        friendly_name: Option<String> = "friendly_name",
        id: Option<String> = "id",
        inbound: Option<TexmlApplicationInbound> = "inbound",
        outbound: Option<TexmlApplicationOutbound> = "outbound",
        record_type: Option<String> = "record_type",
        /// Format: `uri`.
        status_callback: Option<String> = "status_callback",
        /// Default: `post`.
        status_callback_method: Option<TexmlApplicationStatusCallbackMethod> = "status_callback_method",
        tags: Option<Vec<String>> = "tags",
        updated_at: Option<String> = "updated_at",
        /// Format: `uri`.
        voice_fallback_url: Option<String> = "voice_fallback_url",
        /// Default: `post`.
        voice_method: Option<TexmlApplicationVoiceMethod> = "voice_method",
        /// Format: `uri`.
        voice_url: Option<String> = "voice_url",
    }
}

object! {
    /// `inbound` of [`TexmlApplication`].
    pub struct TexmlApplicationInbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        sip_subdomain: Nullable<String> = "sip_subdomain",
        /// Default: `from_anyone`.
        sip_subdomain_receive_settings: Option<TexmlApplicationInboundSipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
    }
    new()
}

string_enum! {
    /// `sip_subdomain_receive_settings` of [`TexmlApplicationInbound`].
    pub enum TexmlApplicationInboundSipSubdomainReceiveSettings {
        OnlyMyConnections = "only_my_connections",
        FromAnyone = "from_anyone",
    }
}

object! {
    /// `outbound` of [`TexmlApplication`].
    pub struct TexmlApplicationOutbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    new()
}

string_enum! {
    /// `status_callback_method` of [`TexmlApplication`].
    pub enum TexmlApplicationStatusCallbackMethod {
        Get = "get",
        Post = "post",
    }
}

string_enum! {
    /// `voice_method` of [`TexmlApplication`].
    pub enum TexmlApplicationVoiceMethod {
        Get = "get",
        Post = "post",
    }
}

string_enum! {
    /// Schema `TexmlBidirectionalStreamCodec`.
    pub enum TexmlBidirectionalStreamCodec {
        Pcmu = "PCMU",
        Pcma = "PCMA",
        G722 = "G722",
    }
}

string_enum! {
    /// Schema `TexmlBidirectionalStreamMode`.
    pub enum TexmlBidirectionalStreamMode {
        Mp3 = "mp3",
        Rtp = "rtp",
    }
}

object! {
    /// Schema `TexmlCreateCallRecordingRequestBody`.
    pub struct TexmlCreateCallRecordingRequestBody request {
        /// Default: `true`.
        play_beep: Option<bool> = "PlayBeep",
        /// Default: `dual`.
        recording_channels: Option<TexmlRecordingChannels> = "RecordingChannels",
        /// Format: `uri`.
        recording_status_callback: Option<String> = "RecordingStatusCallback",
        recording_status_callback_event: Option<String> = "RecordingStatusCallbackEvent",
        /// Default: `POST`.
        recording_status_callback_method: Option<TexmlStatusCallbackMethod> = "RecordingStatusCallbackMethod",
        recording_track: Option<RecordingTrack> = "RecordingTrack",
        /// Default: `true`.
        send_recording_url: Option<bool> = "SendRecordingUrl",
    }
    new()
}

object! {
    /// Schema `TexmlCreateCallRecordingResponseBody`.
    pub struct TexmlCreateCallRecordingResponseBody reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        /// One of `1`, `2`. Default: `2`.
        channels: Option<i64> = "channels",
        /// Format: `uuid`.
        conference_sid: Option<String> = "conference_sid",
        date_created: Option<DateTime> = "date_created",
        date_updated: Option<DateTime> = "date_updated",
        duration: Option<String> = "duration",
        error_code: Option<String> = "error_code",
        price: Option<String> = "price",
        price_unit: Option<String> = "price_unit",
        sid: Option<String> = "sid",
        source: Option<RecordingSource> = "source",
        start_time: Option<DateTime> = "start_time",
        track: Option<RecordingTrack> = "track",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `TexmlCreateCallStreamingRequestBody`.
    pub struct TexmlCreateCallStreamingRequestBody request {
        /// Default: `PCMU`.
        bidirectional_codec: Option<TexmlBidirectionalStreamCodec> = "BidirectionalCodec",
        /// Default: `mp3`.
        bidirectional_mode: Option<TexmlBidirectionalStreamMode> = "BidirectionalMode",
        name: Option<String> = "Name",
        /// Format: `uri`.
        status_callback: Option<String> = "StatusCallback",
        /// Default: `POST`.
        status_callback_method: Option<TexmlStatusCallbackMethod> = "StatusCallbackMethod",
        /// Default: `inbound_track`.
        track: Option<StreamTrack> = "Track",
        url: Option<String> = "Url",
    }
    new()
}

object! {
    /// Schema `TexmlCreateCallStreamingResponseBody`.
    pub struct TexmlCreateCallStreamingResponseBody reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        date_updated: Option<DateTime> = "date_updated",
        name: Option<String> = "name",
        sid: Option<String> = "sid",
        status: Option<TexmlCreateCallStreamingResponseBodyStatus> = "status",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `status` of [`TexmlCreateCallStreamingResponseBody`].
    pub enum TexmlCreateCallStreamingResponseBodyStatus {
        InProgress = "in-progress",
    }
}

object! {
    /// Schema `TexmlCreateSiprecSessionRequestBody`.
    pub struct TexmlCreateSiprecSessionRequestBody request {
        connector_name: Option<String> = "ConnectorName",
        /// One of `true`, `false`.
        include_metadata_custom_headers: Option<bool> = "IncludeMetadataCustomHeaders",
        name: Option<String> = "Name",
        /// One of `true`, `false`.
        secure: Option<bool> = "Secure",
        /// Default: `1800`.
        session_timeout_secs: Option<i64> = "SessionTimeoutSecs",
        /// Default: `udp`.
        sip_transport: Option<TexmlCreateSiprecSessionRequestBodySipTransport> = "SipTransport",
        status_callback: Option<String> = "StatusCallback",
        status_callback_method: Option<TexmlCreateSiprecSessionRequestBodyStatusCallbackMethod> = "StatusCallbackMethod",
        track: Option<TexmlCreateSiprecSessionRequestBodyTrack> = "Track",
    }
    new()
}

string_enum! {
    /// `SipTransport` of [`TexmlCreateSiprecSessionRequestBody`].
    pub enum TexmlCreateSiprecSessionRequestBodySipTransport {
        Udp = "udp",
        Tcp = "tcp",
        Tls = "tls",
    }
}

string_enum! {
    /// `StatusCallbackMethod` of [`TexmlCreateSiprecSessionRequestBody`].
    pub enum TexmlCreateSiprecSessionRequestBodyStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `Track` of [`TexmlCreateSiprecSessionRequestBody`].
    pub enum TexmlCreateSiprecSessionRequestBodyTrack {
        BothTracks = "both_tracks",
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
    }
}

object! {
    /// Schema `TexmlCreateSiprecSessionResponseBody`.
    pub struct TexmlCreateSiprecSessionResponseBody reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        date_created: Option<String> = "date_created",
        date_updated: Option<String> = "date_updated",
        error_code: Option<String> = "error_code",
        sid: Option<String> = "sid",
        start_time: Option<String> = "start_time",
        status: Option<TexmlCreateSiprecSessionResponseBodyStatus> = "status",
        track: Option<TexmlCreateSiprecSessionResponseBodyTrack> = "track",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `status` of [`TexmlCreateSiprecSessionResponseBody`].
    pub enum TexmlCreateSiprecSessionResponseBodyStatus {
        InProgress = "in-progress",
        Stopped = "stopped",
    }
}

string_enum! {
    /// `track` of [`TexmlCreateSiprecSessionResponseBody`].
    pub enum TexmlCreateSiprecSessionResponseBodyTrack {
        BothTracks = "both_tracks",
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
    }
}

object! {
    /// Schema `TexmlGetCallRecordingResponseBody`.
    pub struct TexmlGetCallRecordingResponseBody reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        /// One of `1`, `2`. Default: `2`.
        channels: Option<i64> = "channels",
        /// Format: `uuid`.
        conference_sid: Option<String> = "conference_sid",
        date_created: Option<DateTime> = "date_created",
        date_updated: Option<DateTime> = "date_updated",
        duration: Option<String> = "duration",
        error_code: Option<String> = "error_code",
        /// Format: `uri`.
        media_url: Option<String> = "media_url",
        sid: Option<String> = "sid",
        source: Option<RecordingSource> = "source",
        start_time: Option<DateTime> = "start_time",
        status: Option<TexmlRecordingStatus> = "status",
        subresources_uris: Option<TexmlRecordingSubresourcesUris> = "subresources_uris",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `TexmlGetCallRecordingsResponseBody`.
    pub struct TexmlGetCallRecordingsResponseBody reply {
        end: Option<i64> = "end",
        /// Format: `uri`.
        first_page_uri: Option<String> = "first_page_uri",
        next_page_uri: Option<String> = "next_page_uri",
        page: Option<i64> = "page",
        page_size: Option<i64> = "page_size",
        /// Format: `uri`.
        previous_page_uri: Option<String> = "previous_page_uri",
        recordings: Option<Vec<TexmlGetCallRecordingResponseBody>> = "recordings",
        start: Option<i64> = "start",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// Schema `TexmlRecordingChannels`.
    pub enum TexmlRecordingChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// Schema `TexmlRecordingStatus`.
    pub enum TexmlRecordingStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Paused = "paused",
        Stopped = "stopped",
    }
}

object! {
    /// Schema `TexmlRecordingSubresourcesUris`.
    pub struct TexmlRecordingSubresourcesUris reply {
        /// Format: `uri`.
        transcriptions: Option<String> = "transcriptions",
    }
}

object! {
    /// Schema `TexmlRecordingTranscription`.
    pub struct TexmlRecordingTranscription reply {
        account_sid: Option<String> = "account_sid",
        api_version: Option<String> = "api_version",
        call_sid: Option<String> = "call_sid",
        date_created: Option<DateTime> = "date_created",
        date_updated: Option<DateTime> = "date_updated",
        duration: Option<String> = "duration",
        recording_sid: Option<String> = "recording_sid",
        sid: Option<String> = "sid",
        status: Option<TexmlRecordingTranscriptionStatus> = "status",
        transcription_text: Option<String> = "transcription_text",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `status` of [`TexmlRecordingTranscription`].
    pub enum TexmlRecordingTranscriptionStatus {
        InProgress = "in-progress",
        Completed = "completed",
    }
}

string_enum! {
    /// Schema `TexmlStatusCallbackMethod`.
    pub enum TexmlStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// Schema `TexmlUpdateCallRecordingRequestBody`.
    pub struct TexmlUpdateCallRecordingRequestBody request {
        status: Option<TexmlUpdateCallRecordingRequestBodyStatus> = "Status",
    }
    new()
}

string_enum! {
    /// `Status` of [`TexmlUpdateCallRecordingRequestBody`].
    pub enum TexmlUpdateCallRecordingRequestBodyStatus {
        InProgress = "in-progress",
        Paused = "paused",
        Stopped = "stopped",
    }
}

object! {
    /// Schema `TexmlUpdateCallStreamingRequestBody`.
    pub struct TexmlUpdateCallStreamingRequestBody request {
        /// Default: `stopped`.
        status: Option<StreamStatus> = "Status",
    }
    new()
}

object! {
    /// Schema `TexmlUpdateCallStreamingResponseBody`.
    pub struct TexmlUpdateCallStreamingResponseBody reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        date_updated: Option<DateTime> = "date_updated",
        sid: Option<String> = "sid",
        status: Option<TexmlUpdateCallStreamingResponseBodyStatus> = "status",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `status` of [`TexmlUpdateCallStreamingResponseBody`].
    pub enum TexmlUpdateCallStreamingResponseBodyStatus {
        Stopped = "stopped",
    }
}

object! {
    /// Schema `TexmlUpdateSiprecSessionRequestBody`.
    pub struct TexmlUpdateSiprecSessionRequestBody request {
        status: Option<TexmlUpdateSiprecSessionRequestBodyStatus> = "Status",
    }
    new()
}

string_enum! {
    /// `Status` of [`TexmlUpdateSiprecSessionRequestBody`].
    pub enum TexmlUpdateSiprecSessionRequestBodyStatus {
        Stopped = "stopped",
    }
}

object! {
    /// Schema `TexmlUpdateSiprecSessionResponseBody`.
    pub struct TexmlUpdateSiprecSessionResponseBody reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        date_updated: Option<String> = "date_updated",
        error_code: Option<String> = "error_code",
        sid: Option<String> = "sid",
        status: Option<TexmlCreateSiprecSessionResponseBodyStatus> = "status",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `UpdateCallRequest`.
    pub struct UpdateCallRequest request {
        fallback_method: Option<UpdateCallRequestFallbackMethod> = "FallbackMethod",
        fallback_url: Option<String> = "FallbackUrl",
        method: Option<UpdateCallRequestMethod> = "Method",
        status: Option<String> = "Status",
        status_callback: Option<String> = "StatusCallback",
        status_callback_method: Option<UpdateCallRequestStatusCallbackMethod> = "StatusCallbackMethod",
        texml: Option<String> = "Texml",
        url: Option<String> = "Url",
    }
    new()
}

string_enum! {
    /// `FallbackMethod` of [`UpdateCallRequest`].
    pub enum UpdateCallRequestFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `Method` of [`UpdateCallRequest`].
    pub enum UpdateCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `StatusCallbackMethod` of [`UpdateCallRequest`].
    pub enum UpdateCallRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// Schema `call-scripting_UpdateConferenceParticipantRequest`.
    pub struct UpdateConferenceParticipantRequest request {
        announce_method: Option<UpdateConferenceParticipantRequestAnnounceMethod> = "AnnounceMethod",
        announce_url: Option<String> = "AnnounceUrl",
        beep_on_exit: Option<bool> = "BeepOnExit",
        call_sid_to_coach: Option<String> = "CallSidToCoach",
        coaching: Option<bool> = "Coaching",
        end_conference_on_exit: Option<bool> = "EndConferenceOnExit",
        hold: Option<bool> = "Hold",
        hold_method: Option<UpdateConferenceParticipantRequestHoldMethod> = "HoldMethod",
        hold_url: Option<String> = "HoldUrl",
        muted: Option<bool> = "Muted",
        wait_url: Option<String> = "WaitUrl",
    }
    new()
}

string_enum! {
    /// `AnnounceMethod` of [`UpdateConferenceParticipantRequest`].
    pub enum UpdateConferenceParticipantRequestAnnounceMethod {
        Get = "GET",
        Post = "POST",
    }
}

string_enum! {
    /// `HoldMethod` of [`UpdateConferenceParticipantRequest`].
    pub enum UpdateConferenceParticipantRequestHoldMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// Schema `call-scripting_UpdateConferenceRequest`.
    pub struct UpdateConferenceRequest request {
        announce_method: Option<UpdateConferenceRequestAnnounceMethod> = "AnnounceMethod",
        announce_url: Option<String> = "AnnounceUrl",
        status: Option<String> = "Status",
    }
    new()
}

string_enum! {
    /// `AnnounceMethod` of [`UpdateConferenceRequest`].
    pub enum UpdateConferenceRequestAnnounceMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// Schema `call-scripting_UpdateQueueRequest`.
    pub struct UpdateQueueRequest request {
        max_size: Option<i64> = "MaxSize",
    }
    new()
}

object! {
    /// Schema `UpdateTexmlApplicationRequest`.
    pub struct UpdateTexmlApplicationRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        first_command_timeout: Option<bool> = "first_command_timeout",
        /// Default: `30`.
        first_command_timeout_secs: Option<i64> = "first_command_timeout_secs",
        friendly_name: String = "friendly_name" required,
        inbound: Option<TexmlApplicationInbound> = "inbound",
        outbound: Option<TexmlApplicationOutbound> = "outbound",
        /// Format: `uri`.
        status_callback: Nullable<String> = "status_callback",
        /// Default: `post`.
        status_callback_method: Option<TexmlApplicationStatusCallbackMethod> = "status_callback_method",
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`.
        voice_fallback_url: Nullable<String> = "voice_fallback_url",
        /// Default: `post`.
        voice_method: Option<TexmlApplicationVoiceMethod> = "voice_method",
        /// Format: `uri`.
        voice_url: String = "voice_url" required,
    }
    new(friendly_name: String, voice_url: String)
}
