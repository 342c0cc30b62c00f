//! Types of TeXML. Calls, conferences, queues and recordings through TeXML, and the applications behind them.
//!
//! See [the operations](crate::resources::texml), [the guide](crate::guides::texml).

use super::shared;
use crate::runtime::model::{DateTime, Map, Nullable, Value, object, string_enum};

object! {
    /// Schema `TexmlGetCallRecordingsResponseBody`. Returned by [`client.texml().accounts().calls().recordings_json().retrieve_recordings_json`](crate::resources::texml::TexmlAccountsCallsRecordingsJson::retrieve_recordings_json), [`client.texml().accounts().conferences().retrieve_recordings_json`](crate::resources::texml::TexmlAccountsConferences::retrieve_recordings_json) and [`client.texml().accounts().retrieve_recordings_json`](crate::resources::texml::TexmlAccounts::retrieve_recordings_json).
    pub struct CallRecordings reply {
        end: Option<i64> = "end",
        /// Format: `uri`.
        first_page_uri: Option<String> = "first_page_uri",
        next_page_uri: Option<String> = "next_page_uri",
        page: Option<i64> = "page",
        page_size: Option<i64> = "page_size",
        /// Format: `uri`.
        previous_page_uri: Option<String> = "previous_page_uri",
        recordings: Option<Vec<TexmlGetCallRecordingResponse>> = "recordings",
        start: Option<i64> = "start",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `CallResource`. Returned by [`client.texml().accounts().calls().retrieve`](crate::resources::texml::TexmlAccountsCalls::retrieve) and [`client.texml().accounts().calls().update`](crate::resources::texml::TexmlAccountsCalls::update). Part of [`CallResourceIndex`].
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
    /// Schema `CallResourceIndex`. Returned by [`client.texml().accounts().calls().retrieve_calls`](crate::resources::texml::TexmlAccountsCalls::retrieve_calls).
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

string_enum! {
    /// Schema `TexmlStatusCallbackMethod`. Part of [`InitiateCallRequest`], [`UpdateCallRequest`], [`TexmlCreateCallRecordingRequest`] and 6 more.
    pub enum CallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// Schema `ConferenceRecordingResource`. Part of [`ConferenceRecordingResourceIndex`].
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
    /// Schema `ConferenceRecordingResourceIndex`. Returned by [`client.texml().accounts().conferences().retrieve_recordings`](crate::resources::texml::TexmlAccountsConferences::retrieve_recordings).
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
    /// Schema `ConferenceResource`. Returned by [`client.texml().accounts().conferences().retrieve`](crate::resources::texml::TexmlAccountsConferences::retrieve) and [`client.texml().accounts().conferences().update`](crate::resources::texml::TexmlAccountsConferences::update). Part of [`ConferenceResourceIndex`].
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
    /// Schema `ConferenceResourceIndex`. Returned by [`client.texml().accounts().conferences().retrieve_conferences`](crate::resources::texml::TexmlAccountsConferences::retrieve_conferences).
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
    /// Parameter of `GET /texml/Accounts/{account_sid}/Conferences`. Taken by [`client.texml().accounts().conferences().retrieve_conferences`](crate::resources::texml::TexmlAccountsConferences::retrieve_conferences). Part of [`ConferenceResource`].
    pub enum ConferenceResourceStatus {
        Init = "init",
        InProgress = "in-progress",
        Completed = "completed",
    }
}

object! {
    /// Schema `call-scripting_CreateQueueRequest`. Taken by [`client.texml().accounts().queues().create`](crate::resources::texml::TexmlAccountsQueues::create).
    pub struct CreateQueueRequest request {
        friendly_name: Option<String> = "FriendlyName",
        max_size: Option<i64> = "MaxSize",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateTeXMLSecretRequest`. Taken by [`client.texml().secrets`](crate::resources::texml::Texml::secrets).
    pub struct CreateTeXmlSecretRequest request {
        name: String = "name" required,
        value: String = "value" required,
    }
    /// Creates one with `name` and `value`, which are required.
    new(name: String, value: String)
}

object! {
    /// Schema `CreateTeXMLSecretResult`. Returned by [`client.texml().secrets`](crate::resources::texml::Texml::secrets).
    pub struct CreateTeXmlSecretResult reply {
        name: Option<String> = "name",
        /// Always `REDACTED`.
        value: Option<String> = "value",
    }
}

object! {
    /// Schema `CreateTexmlApplicationRequest`. Taken by [`client.texml_applications().create`](crate::resources::texml::TexmlApplications::create).
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
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
        /// Format: `uri`.
        status_callback: Nullable<String> = "status_callback",
        /// Default: `post`.
        status_callback_method: Option<TexmlApplicationStatusCallbackMethod> = "status_callback_method",
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`.
        voice_fallback_url: Nullable<String> = "voice_fallback_url",
        /// Default: `post`.
        voice_method: Option<TexmlApplicationStatusCallbackMethod> = "voice_method",
        /// Format: `uri`.
        voice_url: String = "voice_url" required,
    }
    /// Creates one with `friendly_name` and `voice_url`, which are required.
    new(friendly_name: String, voice_url: String)
}

object! {
    /// `CustomHeaders` of [`InitiateCallRequest`]. Part of [`DialConferenceParticipantRequest`] and [`InitiateAiCallRequest`].
    pub struct CustomHeader request {
        name: String = "name" required,
        value: String = "value" required,
    }
    /// Creates one with `name` and `value`, which are required.
    new(name: String, value: String)
}

string_enum! {
    /// `DetectionMode` of [`InitiateCallRequest`]. Part of [`InitiateAiCallRequest`].
    pub enum DetectionMode {
        Premium = "Premium",
        Regular = "Regular",
        PremiumCallScreening = "PremiumCallScreening",
    }
}

object! {
    /// Schema `DialConferenceParticipantRequest`. Taken by [`client.texml().accounts().conferences().participants().create`](crate::resources::texml::TexmlAccountsConferencesParticipants::create).
    pub struct DialConferenceParticipantRequest request {
        amd_status_callback: Option<String> = "AmdStatusCallback",
        amd_status_callback_method: Option<CallbackMethod> = "AmdStatusCallbackMethod",
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
        conference_recording_status_callback_method: Option<CallbackMethod> = "ConferenceRecordingStatusCallbackMethod",
        /// Default: `0`.
        conference_recording_timeout: Option<i64> = "ConferenceRecordingTimeout",
        conference_status_callback: Option<String> = "ConferenceStatusCallback",
        conference_status_callback_event: Option<String> = "ConferenceStatusCallbackEvent",
        conference_status_callback_method: Option<CallbackMethod> = "ConferenceStatusCallbackMethod",
        conference_trim: Option<Trim> = "ConferenceTrim",
        custom_headers: Option<Vec<CustomHeader>> = "CustomHeaders",
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
        recording_channels: Option<RecordingChannels> = "RecordingChannels",
        recording_status_callback: Option<String> = "RecordingStatusCallback",
        recording_status_callback_event: Option<String> = "RecordingStatusCallbackEvent",
        recording_status_callback_method: Option<CallbackMethod> = "RecordingStatusCallbackMethod",
        recording_track: Option<RecordingTrack> = "RecordingTrack",
        sip_auth_password: Option<String> = "SipAuthPassword",
        sip_auth_username: Option<String> = "SipAuthUsername",
        start_conference_on_enter: Option<bool> = "StartConferenceOnEnter",
        status_callback: Option<String> = "StatusCallback",
        status_callback_event: Option<String> = "StatusCallbackEvent",
        status_callback_method: Option<CallbackMethod> = "StatusCallbackMethod",
        time_limit: Option<i64> = "TimeLimit",
        timeout: Option<i64> = "Timeout",
        to: Option<String> = "To",
        trim: Option<Trim> = "Trim",
        wait_url: Option<String> = "WaitUrl",
    }
    /// Creates an empty one.
    new()
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
    /// `MachineDetection` of [`DialConferenceParticipantRequest`].
    pub enum DialConferenceParticipantRequestMachineDetection {
        Enable = "Enable",
        DetectMessageEnd = "DetectMessageEnd",
    }
}

object! {
    /// `inbound` of [`TexmlApplication`]. Part of [`CreateTexmlApplicationRequest`] and [`UpdateTexmlApplicationRequest`].
    pub struct Inbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        sip_subdomain: Nullable<String> = "sip_subdomain",
        /// Default: `from_anyone`.
        sip_subdomain_receive_settings: Option<SipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `InitiateAICallRequest`. Taken by [`client.texml().initiate_ai_call`](crate::resources::texml::Texml::initiate_ai_call).
    pub struct InitiateAiCallRequest request {
        ai_assistant_dynamic_variables: Option<Map<String>> = "AIAssistantDynamicVariables",
        ai_assistant_id: String = "AIAssistantId" required,
        ai_assistant_version: Option<String> = "AIAssistantVersion",
        /// Default: `false`.
        async_amd: Option<bool> = "AsyncAmd",
        async_amd_status_callback: Option<String> = "AsyncAmdStatusCallback",
        /// Default: `POST`.
        async_amd_status_callback_method: Option<CallbackMethod> = "AsyncAmdStatusCallbackMethod",
        caller_id: Option<String> = "CallerId",
        conversation_callback: Option<String> = "ConversationCallback",
        /// Default: `POST`.
        conversation_callback_method: Option<CallbackMethod> = "ConversationCallbackMethod",
        conversation_callbacks: Option<Vec<String>> = "ConversationCallbacks",
        custom_headers: Option<Vec<CustomHeader>> = "CustomHeaders",
        /// Default: `Regular`.
        detection_mode: Option<DetectionMode> = "DetectionMode",
        from: String = "From" required,
        /// Default: `Disable`.
        machine_detection: Option<MachineDetection> = "MachineDetection",
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
        recording_channels: Option<RecordingChannels> = "RecordingChannels",
        recording_status_callback: Option<String> = "RecordingStatusCallback",
        recording_status_callback_event: Option<String> = "RecordingStatusCallbackEvent",
        recording_status_callback_method: Option<CallbackMethod> = "RecordingStatusCallbackMethod",
        /// Default: `0`.
        recording_timeout: Option<i64> = "RecordingTimeout",
        recording_track: Option<RecordingTrack> = "RecordingTrack",
        /// Default: `true`.
        send_recording_url: Option<bool> = "SendRecordingUrl",
        sip_auth_password: Option<String> = "SipAuthPassword",
        sip_auth_username: Option<String> = "SipAuthUsername",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "SipRegion",
        status_callback: Option<String> = "StatusCallback",
        /// Default: `completed`.
        status_callback_event: Option<String> = "StatusCallbackEvent",
        /// Default: `POST`.
        status_callback_method: Option<CallbackMethod> = "StatusCallbackMethod",
        status_callbacks: Option<Vec<String>> = "StatusCallbacks",
        /// Default: `14400`. At least 30. At most 14400.
        time_limit: Option<i64> = "TimeLimit",
        /// Default: `30`. At least 5. At most 120.
        timeout: Option<i64> = "Timeout",
        to: String = "To" required,
        trim: Option<Trim> = "Trim",
    }
    /// Creates one with `from`, `to` and `ai_assistant_id`, which are required.
    new(from: String, to: String, ai_assistant_id: String)
}

object! {
    /// Schema `InitiateAICallResult`. Returned by [`client.texml().initiate_ai_call`](crate::resources::texml::Texml::initiate_ai_call).
    pub struct InitiateAiCallResult reply {
        call_sid: Option<String> = "call_sid",
        from: Option<String> = "from",
        status: Option<String> = "status",
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `InitiateCallRequest`. Taken by [`client.texml().accounts().calls().create`](crate::resources::texml::TexmlAccountsCalls::create).
    pub struct InitiateCallRequest request {
        application_sid: String = "ApplicationSid" required,
        /// Default: `false`.
        async_amd: Option<bool> = "AsyncAmd",
        async_amd_status_callback: Option<String> = "AsyncAmdStatusCallback",
        /// Default: `POST`.
        async_amd_status_callback_method: Option<CallbackMethod> = "AsyncAmdStatusCallbackMethod",
        caller_id: Option<String> = "CallerId",
        /// Default: `true`.
        cancel_playback_on_detect_message_end: Option<bool> = "CancelPlaybackOnDetectMessageEnd",
        /// Default: `true`.
        cancel_playback_on_machine_detection: Option<bool> = "CancelPlaybackOnMachineDetection",
        custom_headers: Option<Vec<CustomHeader>> = "CustomHeaders",
        /// Always `Enable`.
        deepfake_detection: Option<String> = "DeepfakeDetection",
        /// Default: `POST`.
        deepfake_detection_callback_method: Option<CallbackMethod> = "DeepfakeDetectionCallbackMethod",
        deepfake_detection_callback_url: Option<String> = "DeepfakeDetectionCallbackUrl",
        /// Default: `Regular`.
        detection_mode: Option<DetectionMode> = "DetectionMode",
        fallback_url: Option<String> = "FallbackUrl",
        from: String = "From" required,
        /// Default: `Disable`.
        machine_detection: Option<MachineDetection> = "MachineDetection",
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
        recording_channels: Option<RecordingChannels> = "RecordingChannels",
        recording_status_callback: Option<String> = "RecordingStatusCallback",
        recording_status_callback_event: Option<String> = "RecordingStatusCallbackEvent",
        recording_status_callback_method: Option<CallbackMethod> = "RecordingStatusCallbackMethod",
        /// Default: `0`.
        recording_timeout: Option<i64> = "RecordingTimeout",
        recording_track: Option<RecordingTrack> = "RecordingTrack",
        /// Default: `true`.
        send_recording_url: Option<bool> = "SendRecordingUrl",
        sip_auth_password: Option<String> = "SipAuthPassword",
        sip_auth_username: Option<String> = "SipAuthUsername",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "SipRegion",
        status_callback: Option<String> = "StatusCallback",
        /// Default: `completed`.
        status_callback_event: Option<String> = "StatusCallbackEvent",
        /// Default: `POST`.
        status_callback_method: Option<CallbackMethod> = "StatusCallbackMethod",
        supervise_call_sid: Option<String> = "SuperviseCallSid",
        /// Default: `barge`.
        supervising_role: Option<InitiateCallRequestSupervisingRole> = "SupervisingRole",
        texml: Option<String> = "Texml",
        /// Default: `14400`. At least 30. At most 14400.
        time_limit: Option<i64> = "TimeLimit",
        /// Default: `30`. At least 5. At most 120.
        timeout: Option<i64> = "Timeout",
        to: String = "To" required,
        trim: Option<Trim> = "Trim",
        url: Option<String> = "Url",
        /// Default: `POST`.
        url_method: Option<CallbackMethod> = "UrlMethod",
    }
    /// Creates one with `to`, `from` and `application_sid`, which are required.
    new(to: String, from: String, application_sid: String)
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
    /// `SupervisingRole` of [`InitiateCallRequest`].
    pub enum InitiateCallRequestSupervisingRole {
        Barge = "barge",
        Whisper = "whisper",
        Monitor = "monitor",
    }
}

object! {
    /// Schema `InitiateCallResult`. Returned by [`client.texml().accounts().calls().create`](crate::resources::texml::TexmlAccountsCalls::create).
    pub struct InitiateCallResult reply {
        from: Option<String> = "from",
        status: Option<String> = "status",
        to: Option<String> = "to",
    }
}

object! {
    /// Parameter of `GET /texml_applications`. Taken by [`client.texml_applications().list`](crate::resources::texml::TexmlApplications::list).
    pub struct ListTexmlApplicationsFilter request {
        /// Default: `null`.
        friendly_name: Option<String> = "friendly_name",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /texml_applications`. Taken by [`client.texml_applications().list`](crate::resources::texml::TexmlApplications::list).
    pub enum ListTexmlApplicationsSort {
        CreatedAt = "created_at",
        FriendlyName = "friendly_name",
        Active = "active",
    }
}

string_enum! {
    /// `MachineDetection` of [`InitiateCallRequest`]. Part of [`InitiateAiCallRequest`].
    pub enum MachineDetection {
        Enable = "Enable",
        Disable = "Disable",
        DetectMessageEnd = "DetectMessageEnd",
    }
}

object! {
    /// Schema `NewParticipantResource`. Returned by [`client.texml().accounts().conferences().participants().create`](crate::resources::texml::TexmlAccountsConferencesParticipants::create).
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
    /// `outbound` of [`TexmlApplication`]. Part of [`CreateTexmlApplicationRequest`] and [`UpdateTexmlApplicationRequest`].
    pub struct Outbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `call-scripting_PaginationMeta`. Returned by [`client.texml_applications().list`](crate::resources::texml::TexmlApplications::list).
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `ParticipantResource`. Returned by [`client.texml().accounts().conferences().participants().retrieve`](crate::resources::texml::TexmlAccountsConferencesParticipants::retrieve) and [`client.texml().accounts().conferences().participants().update`](crate::resources::texml::TexmlAccountsConferencesParticipants::update). Part of [`ParticipantResourceIndex`].
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
    /// Schema `ParticipantResourceIndex`. Returned by [`client.texml().accounts().conferences().participants().retrieve_participants`](crate::resources::texml::TexmlAccountsConferencesParticipants::retrieve_participants).
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
    /// `status` of [`ParticipantResource`]. Part of [`NewParticipantResource`].
    pub enum ParticipantResourceStatus {
        Connecting = "connecting",
        Connected = "connected",
        Completed = "completed",
    }
}

object! {
    /// Schema `QueueResource`. Returned by [`client.texml().accounts().queues().list`](crate::resources::texml::TexmlAccountsQueues::list), [`client.texml().accounts().queues().create`](crate::resources::texml::TexmlAccountsQueues::create), [`client.texml().accounts().queues().retrieve`](crate::resources::texml::TexmlAccountsQueues::retrieve) and 1 more.
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
    /// What stands beside the items `QueueResourceIndex`. Returned by [`client.texml().accounts().queues().list`](crate::resources::texml::TexmlAccountsQueues::list).
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
    /// `RecordingChannels` of [`InitiateCallRequest`]. Part of [`DialConferenceParticipantRequest`] and [`InitiateAiCallRequest`].
    pub enum RecordingChannels {
        Mono = "mono",
        Dual = "dual",
    }
}

string_enum! {
    /// Schema `RecordingSource`. Part of [`TexmlGetCallRecordingResponse`] and [`TexmlCreateCallRecordingResponse`].
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
    /// Schema `RecordingTrack`. Part of [`InitiateCallRequest`], [`TexmlCreateCallRecordingRequest`], [`TexmlCreateCallRecordingResponse`] and 2 more.
    pub enum RecordingTrack {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
    }
}

object! {
    /// Reply of `GET /texml/Accounts/{account_sid}/Transcriptions.json`. Returned by [`client.texml().accounts().retrieve_transcriptions_json`](crate::resources::texml::TexmlAccounts::retrieve_transcriptions_json).
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
    /// Parameter of `GET /texml/Accounts/{account_sid}/Calls`. Taken by [`client.texml().accounts().calls().retrieve_calls`](crate::resources::texml::TexmlAccountsCalls::retrieve_calls).
    pub enum RetrieveCallsStatus {
        Canceled = "canceled",
        Completed = "completed",
        Failed = "failed",
        Busy = "busy",
        NoAnswer = "no-answer",
    }
}

string_enum! {
    /// `SipRegion` of [`InitiateCallRequest`]. Part of [`InitiateAiCallRequest`].
    pub enum SipRegion {
        Us = "US",
        Europe = "Europe",
        Canada = "Canada",
        Australia = "Australia",
        MiddleEast = "Middle East",
    }
}

string_enum! {
    /// `sip_subdomain_receive_settings` of [`Inbound`].
    pub enum SipSubdomainReceiveSettings {
        OnlyMyConnections = "only_my_connections",
        FromAnyone = "from_anyone",
    }
}

string_enum! {
    /// `status` of [`TexmlCreateSiprecSessionResponse`]. Part of [`TexmlUpdateSiprecSessionResponse`].
    pub enum SiprecSessionResponseStatus {
        InProgress = "in-progress",
        Stopped = "stopped",
    }
}

string_enum! {
    /// Schema `StreamTrack`. Part of [`TexmlCreateCallStreamingRequest`].
    pub enum StreamTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

object! {
    /// Schema `TexmlApplication`. Returned by [`client.texml_applications().list`](crate::resources::texml::TexmlApplications::list), [`client.texml_applications().create`](crate::resources::texml::TexmlApplications::create), [`client.texml_applications().retrieve`](crate::resources::texml::TexmlApplications::retrieve) and 2 more.
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
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
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
        voice_method: Option<TexmlApplicationStatusCallbackMethod> = "voice_method",
        /// Format: `uri`.
        voice_url: Option<String> = "voice_url",
    }
}

string_enum! {
    /// `status_callback_method` of [`TexmlApplication`]. Part of [`CreateTexmlApplicationRequest`] and [`UpdateTexmlApplicationRequest`].
    pub enum TexmlApplicationStatusCallbackMethod {
        Get = "get",
        Post = "post",
    }
}

string_enum! {
    /// Schema `TexmlBidirectionalStreamCodec`. Part of [`TexmlCreateCallStreamingRequest`].
    pub enum TexmlBidirectionalStreamCodec {
        Pcmu = "PCMU",
        Pcma = "PCMA",
        G722 = "G722",
    }
}

string_enum! {
    /// Schema `TexmlBidirectionalStreamMode`. Part of [`TexmlCreateCallStreamingRequest`].
    pub enum TexmlBidirectionalStreamMode {
        Mp3 = "mp3",
        Rtp = "rtp",
    }
}

object! {
    /// Schema `TexmlCreateCallRecordingRequestBody`. Taken by [`client.texml().accounts().calls().recordings_json().create`](crate::resources::texml::TexmlAccountsCallsRecordingsJson::create).
    pub struct TexmlCreateCallRecordingRequest request {
        /// Default: `true`.
        play_beep: Option<bool> = "PlayBeep",
        /// Default: `dual`.
        recording_channels: Option<TexmlRecordingChannels> = "RecordingChannels",
        /// Format: `uri`.
        recording_status_callback: Option<String> = "RecordingStatusCallback",
        recording_status_callback_event: Option<String> = "RecordingStatusCallbackEvent",
        /// Default: `POST`.
        recording_status_callback_method: Option<CallbackMethod> = "RecordingStatusCallbackMethod",
        recording_track: Option<RecordingTrack> = "RecordingTrack",
        /// Default: `true`.
        send_recording_url: Option<bool> = "SendRecordingUrl",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TexmlCreateCallRecordingResponseBody`. Returned by [`client.texml().accounts().calls().recordings_json().create`](crate::resources::texml::TexmlAccountsCallsRecordingsJson::create) and [`client.texml().accounts().calls().recordings().recording_sid_json`](crate::resources::texml::TexmlAccountsCallsRecordings::recording_sid_json).
    pub struct TexmlCreateCallRecordingResponse reply {
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
    /// Schema `TexmlCreateCallStreamingRequestBody`. Taken by [`client.texml().accounts().calls().streams_json`](crate::resources::texml::TexmlAccountsCalls::streams_json).
    pub struct TexmlCreateCallStreamingRequest request {
        /// Default: `PCMU`.
        bidirectional_codec: Option<TexmlBidirectionalStreamCodec> = "BidirectionalCodec",
        /// Default: `mp3`.
        bidirectional_mode: Option<TexmlBidirectionalStreamMode> = "BidirectionalMode",
        name: Option<String> = "Name",
        /// Format: `uri`.
        status_callback: Option<String> = "StatusCallback",
        /// Default: `POST`.
        status_callback_method: Option<CallbackMethod> = "StatusCallbackMethod",
        /// Default: `inbound_track`.
        track: Option<StreamTrack> = "Track",
        url: Option<String> = "Url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TexmlCreateCallStreamingResponseBody`. Returned by [`client.texml().accounts().calls().streams_json`](crate::resources::texml::TexmlAccountsCalls::streams_json).
    pub struct TexmlCreateCallStreamingResponse reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        date_updated: Option<DateTime> = "date_updated",
        name: Option<String> = "name",
        sid: Option<String> = "sid",
        /// Always `in-progress`.
        status: Option<String> = "status",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `TexmlCreateSiprecSessionRequestBody`. Taken by [`client.texml().accounts().calls().siprec_json`](crate::resources::texml::TexmlAccountsCalls::siprec_json).
    pub struct TexmlCreateSiprecSessionRequest request {
        connector_name: Option<String> = "ConnectorName",
        /// One of `true`, `false`.
        include_metadata_custom_headers: Option<bool> = "IncludeMetadataCustomHeaders",
        name: Option<String> = "Name",
        /// One of `true`, `false`.
        secure: Option<bool> = "Secure",
        /// Default: `1800`.
        session_timeout_secs: Option<i64> = "SessionTimeoutSecs",
        /// Default: `udp`.
        sip_transport: Option<TexmlCreateSiprecSessionRequestSipTransport> = "SipTransport",
        status_callback: Option<String> = "StatusCallback",
        status_callback_method: Option<CallbackMethod> = "StatusCallbackMethod",
        track: Option<TexmlCreateSiprecSessionTrack> = "Track",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `SipTransport` of [`TexmlCreateSiprecSessionRequest`].
    pub enum TexmlCreateSiprecSessionRequestSipTransport {
        Udp = "udp",
        Tcp = "tcp",
        Tls = "tls",
    }
}

object! {
    /// Schema `TexmlCreateSiprecSessionResponseBody`. Returned by [`client.texml().accounts().calls().siprec_json`](crate::resources::texml::TexmlAccountsCalls::siprec_json).
    pub struct TexmlCreateSiprecSessionResponse reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        date_created: Option<String> = "date_created",
        date_updated: Option<String> = "date_updated",
        error_code: Option<String> = "error_code",
        sid: Option<String> = "sid",
        start_time: Option<String> = "start_time",
        status: Option<SiprecSessionResponseStatus> = "status",
        track: Option<TexmlCreateSiprecSessionTrack> = "track",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `Track` of [`TexmlCreateSiprecSessionRequest`]. Part of [`TexmlCreateSiprecSessionResponse`].
    pub enum TexmlCreateSiprecSessionTrack {
        BothTracks = "both_tracks",
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
    }
}

object! {
    /// Schema `TexmlGetCallRecordingResponseBody`. Returned by [`client.texml().accounts().recordings().json().retrieve_recording_sid_json`](crate::resources::texml::TexmlAccountsRecordingsJson::retrieve_recording_sid_json). Part of [`CallRecordings`].
    pub struct TexmlGetCallRecordingResponse reply {
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

string_enum! {
    /// Schema `TexmlRecordingChannels`. Part of [`TexmlCreateCallRecordingRequest`].
    pub enum TexmlRecordingChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// Schema `TexmlRecordingStatus`. Part of [`TexmlGetCallRecordingResponse`].
    pub enum TexmlRecordingStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Paused = "paused",
        Stopped = "stopped",
    }
}

object! {
    /// Schema `TexmlRecordingSubresourcesUris`. Part of [`TexmlGetCallRecordingResponse`].
    pub struct TexmlRecordingSubresourcesUris reply {
        /// Format: `uri`.
        transcriptions: Option<String> = "transcriptions",
    }
}

object! {
    /// Schema `TexmlRecordingTranscription`. Returned by [`client.texml().accounts().transcriptions().json().retrieve`](crate::resources::texml::TexmlAccountsTranscriptionsJson::retrieve). Part of [`RetrieveAccountTranscriptionsJsonResponse`].
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

object! {
    /// Schema `TexmlUpdateCallRecordingRequestBody`. Taken by [`client.texml().accounts().calls().recordings().recording_sid_json`](crate::resources::texml::TexmlAccountsCallsRecordings::recording_sid_json).
    pub struct TexmlUpdateCallRecordingRequest request {
        status: Option<TexmlUpdateCallRecordingRequestStatus> = "Status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `Status` of [`TexmlUpdateCallRecordingRequest`].
    pub enum TexmlUpdateCallRecordingRequestStatus {
        InProgress = "in-progress",
        Paused = "paused",
        Stopped = "stopped",
    }
}

object! {
    /// Schema `TexmlUpdateCallStreamingRequestBody`. Taken by [`client.texml().accounts().calls().streams().streaming_sid_json`](crate::resources::texml::TexmlAccountsCallsStreams::streaming_sid_json).
    pub struct TexmlUpdateCallStreamingRequest request {
        /// Always `stopped`. Default: `stopped`.
        status: Option<String> = "Status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TexmlUpdateCallStreamingResponseBody`. Returned by [`client.texml().accounts().calls().streams().streaming_sid_json`](crate::resources::texml::TexmlAccountsCallsStreams::streaming_sid_json).
    pub struct TexmlUpdateCallStreamingResponse reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        date_updated: Option<DateTime> = "date_updated",
        sid: Option<String> = "sid",
        /// Always `stopped`.
        status: Option<String> = "status",
        uri: Option<String> = "uri",
    }
}

object! {
    /// Schema `TexmlUpdateSiprecSessionRequestBody`. Taken by [`client.texml().accounts().calls().siprec().siprec_sid_json`](crate::resources::texml::TexmlAccountsCallsSiprec::siprec_sid_json).
    pub struct TexmlUpdateSiprecSessionRequest request {
        /// Always `stopped`.
        status: Option<String> = "Status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TexmlUpdateSiprecSessionResponseBody`. Returned by [`client.texml().accounts().calls().siprec().siprec_sid_json`](crate::resources::texml::TexmlAccountsCallsSiprec::siprec_sid_json).
    pub struct TexmlUpdateSiprecSessionResponse reply {
        account_sid: Option<String> = "account_sid",
        call_sid: Option<String> = "call_sid",
        date_updated: Option<String> = "date_updated",
        error_code: Option<String> = "error_code",
        sid: Option<String> = "sid",
        status: Option<SiprecSessionResponseStatus> = "status",
        uri: Option<String> = "uri",
    }
}

string_enum! {
    /// `Trim` of [`InitiateCallRequest`]. Part of [`DialConferenceParticipantRequest`] and [`InitiateAiCallRequest`].
    pub enum Trim {
        TrimSilence = "trim-silence",
        DoNotTrim = "do-not-trim",
    }
}

object! {
    /// Schema `UpdateCallRequest`. Taken by [`client.texml().accounts().calls().update`](crate::resources::texml::TexmlAccountsCalls::update).
    pub struct UpdateCallRequest request {
        fallback_method: Option<CallbackMethod> = "FallbackMethod",
        fallback_url: Option<String> = "FallbackUrl",
        method: Option<CallbackMethod> = "Method",
        status: Option<String> = "Status",
        status_callback: Option<String> = "StatusCallback",
        status_callback_method: Option<CallbackMethod> = "StatusCallbackMethod",
        texml: Option<String> = "Texml",
        url: Option<String> = "Url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `call-scripting_UpdateConferenceParticipantRequest`. Taken by [`client.texml().accounts().conferences().participants().update`](crate::resources::texml::TexmlAccountsConferencesParticipants::update).
    pub struct UpdateConferenceParticipantRequest request {
        announce_method: Option<CallbackMethod> = "AnnounceMethod",
        announce_url: Option<String> = "AnnounceUrl",
        beep_on_exit: Option<bool> = "BeepOnExit",
        call_sid_to_coach: Option<String> = "CallSidToCoach",
        coaching: Option<bool> = "Coaching",
        end_conference_on_exit: Option<bool> = "EndConferenceOnExit",
        hold: Option<bool> = "Hold",
        hold_method: Option<CallbackMethod> = "HoldMethod",
        hold_url: Option<String> = "HoldUrl",
        muted: Option<bool> = "Muted",
        wait_url: Option<String> = "WaitUrl",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `call-scripting_UpdateConferenceRequest`. Taken by [`client.texml().accounts().conferences().update`](crate::resources::texml::TexmlAccountsConferences::update).
    pub struct UpdateConferenceRequest request {
        announce_method: Option<CallbackMethod> = "AnnounceMethod",
        announce_url: Option<String> = "AnnounceUrl",
        status: Option<String> = "Status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `call-scripting_UpdateQueueRequest`. Taken by [`client.texml().accounts().queues().update`](crate::resources::texml::TexmlAccountsQueues::update).
    pub struct UpdateQueueRequest request {
        max_size: Option<i64> = "MaxSize",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateTexmlApplicationRequest`. Taken by [`client.texml_applications().update`](crate::resources::texml::TexmlApplications::update).
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
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
        /// Format: `uri`.
        status_callback: Nullable<String> = "status_callback",
        /// Default: `post`.
        status_callback_method: Option<TexmlApplicationStatusCallbackMethod> = "status_callback_method",
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`.
        voice_fallback_url: Nullable<String> = "voice_fallback_url",
        /// Default: `post`.
        voice_method: Option<TexmlApplicationStatusCallbackMethod> = "voice_method",
        /// Format: `uri`.
        voice_url: String = "voice_url" required,
    }
    /// Creates one with `friendly_name` and `voice_url`, which are required.
    new(friendly_name: String, voice_url: String)
}
