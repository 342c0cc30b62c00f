//! Types of Voice Conferencing. Conferences and queues: join, mute, hold, record, play and speak to many calls at once.
//!
//! See [the operations](crate::resources::voice_conferencing), [the guide](crate::guides::voice_conferencing).

use super::shared;
use crate::runtime::model::{Base64, DateTime, object, string_enum, union};

string_enum! {
    /// `beep_enabled` of [`CreateConferenceRequest`]. Part of [`JoinConferenceRequest`], [`LeaveConferenceRequest`] and [`UpdateConferenceParticipantRequest`].
    pub enum BeepEnabled {
        Always = "always",
        Never = "never",
        OnEnter = "on_enter",
        OnExit = "on_exit",
    }
}

object! {
    /// Schema `Conference`. Returned by [`client.conferences().list`](crate::resources::voice_conferencing::Conferences::list), [`client.conferences().create`](crate::resources::voice_conferencing::Conferences::create) and [`client.conferences().retrieve`](crate::resources::voice_conferencing::Conferences::retrieve).
    pub struct Conference reply {
        connection_id: Option<String> = "connection_id",
        created_at: String = "created_at" required,
        end_reason: Option<ConferenceEndReason> = "end_reason",
        ended_by: Option<ConferenceEndedBy> = "ended_by",
        expires_at: String = "expires_at" required,
        id: String = "id" required,
        name: String = "name" required,
        /// Always `conference`.
        record_type: String = "record_type" required,
        region: Option<String> = "region",
        status: Option<ConferenceStatus> = "status",
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `ConferenceCommandResult`. Returned by [`client.conferences().actions().end_conference`](crate::resources::voice_conferencing::ConferencesActions::end_conference), [`client.conferences().actions().gather_dtmf_audio`](crate::resources::voice_conferencing::ConferencesActions::gather_dtmf_audio), [`client.conferences().actions().hold`](crate::resources::voice_conferencing::ConferencesActions::hold) and 14 more.
    pub struct ConferenceCommandResult reply {
        result: String = "result" required,
    }
}

string_enum! {
    /// `end_reason` of [`Conference`].
    pub enum ConferenceEndReason {
        AllLeft = "all_left",
        EndedViaApi = "ended_via_api",
        HostLeft = "host_left",
        TimeExceeded = "time_exceeded",
    }
}

object! {
    /// `ended_by` of [`Conference`].
    pub struct ConferenceEndedBy reply {
        call_control_id: Option<String> = "call_control_id",
        call_session_id: Option<String> = "call_session_id",
    }
}

object! {
    /// Schema `ConferenceGatherUsingAudioRequest`. Taken by [`client.conferences().actions().gather_dtmf_audio`](crate::resources::voice_conferencing::ConferencesActions::gather_dtmf_audio).
    pub struct ConferenceGatherUsingAudioRequest request {
        audio_url: Option<String> = "audio_url",
        call_control_id: String = "call_control_id" required,
        client_state: Option<Base64> = "client_state",
        /// At most 100 characters.
        gather_id: Option<String> = "gather_id",
        initial_timeout_millis: Option<i64> = "initial_timeout_millis",
        /// Default: `5000`.
        inter_digit_timeout_millis: Option<i64> = "inter_digit_timeout_millis",
        invalid_audio_url: Option<String> = "invalid_audio_url",
        invalid_media_name: Option<String> = "invalid_media_name",
        /// Default: `128`. At least 1.
        maximum_digits: Option<i64> = "maximum_digits",
        /// Default: `3`. At least 1.
        maximum_tries: Option<i64> = "maximum_tries",
        media_name: Option<String> = "media_name",
        /// Default: `1`. At least 1.
        minimum_digits: Option<i64> = "minimum_digits",
        /// Default: `true`.
        stop_playback_on_dtmf: Option<bool> = "stop_playback_on_dtmf",
        /// Default: `#`.
        terminating_digit: Option<String> = "terminating_digit",
        /// Default: `60000`.
        timeout_millis: Option<i64> = "timeout_millis",
        /// Default: `0123456789#*`.
        valid_digits: Option<String> = "valid_digits",
    }
    /// Creates one with `call_control_id`, which is required.
    new(call_control_id: String)
}

object! {
    /// Schema `ConferenceHoldRequest`. Taken by [`client.conferences().actions().hold`](crate::resources::voice_conferencing::ConferencesActions::hold).
    pub struct ConferenceHoldRequest request {
        audio_url: Option<String> = "audio_url",
        call_control_ids: Option<Vec<String>> = "call_control_ids",
        media_name: Option<String> = "media_name",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ConferenceMuteRequest`. Taken by [`client.conferences().actions().mute`](crate::resources::voice_conferencing::ConferencesActions::mute).
    pub struct ConferenceMuteRequest request {
        call_control_ids: Option<Vec<String>> = "call_control_ids",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ConferenceParticipant`. Returned by [`client.conferences().retrieve_participant`](crate::resources::voice_conferencing::Conferences::retrieve_participant) and [`client.conferences().update_participant`](crate::resources::voice_conferencing::Conferences::update_participant).
    pub struct ConferenceParticipant reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        conference_id: Option<String> = "conference_id",
        created_at: Option<DateTime> = "created_at",
        end_conference_on_exit: Option<bool> = "end_conference_on_exit",
        id: Option<String> = "id",
        label: Option<String> = "label",
        muted: Option<bool> = "muted",
        on_hold: Option<bool> = "on_hold",
        soft_end_conference_on_exit: Option<bool> = "soft_end_conference_on_exit",
        status: Option<ParticipantStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
        whisper_call_control_ids: Option<Vec<String>> = "whisper_call_control_ids",
    }
}

object! {
    /// Schema `ConferencePlayRequest`. Taken by [`client.conferences().actions().play`](crate::resources::voice_conferencing::ConferencesActions::play).
    pub struct ConferencePlayRequest request {
        audio_url: Option<String> = "audio_url",
        call_control_ids: Option<Vec<String>> = "call_control_ids",
        /// Default: `1`.
        loop_: Option<shared::LoopCount> = "loop",
        media_name: Option<String> = "media_name",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `ConferenceRegion`. Part of [`CreateConferenceRequest`], [`ConferenceHoldRequest`], [`JoinConferenceRequest`] and 12 more.
    pub enum ConferenceRegion {
        Australia = "Australia",
        Europe = "Europe",
        MiddleEast = "Middle East",
        Us = "US",
    }
}

object! {
    /// Schema `ConferenceSendDTMFRequest`. Taken by [`client.conferences().actions().send_dtmf`](crate::resources::voice_conferencing::ConferencesActions::send_dtmf).
    pub struct ConferenceSendDtmfRequest request {
        call_control_ids: Option<Vec<String>> = "call_control_ids",
        client_state: Option<Base64> = "client_state",
        digits: String = "digits" required,
        /// Default: `250`. At least 100. At most 500.
        duration_millis: Option<i64> = "duration_millis",
    }
    /// Creates one with `digits`, which is required.
    new(digits: String)
}

object! {
    /// Schema `ConferenceSpeakRequest`. Taken by [`client.conferences().actions().speak`](crate::resources::voice_conferencing::ConferencesActions::speak).
    pub struct ConferenceSpeakRequest request {
        call_control_ids: Option<Vec<String>> = "call_control_ids",
        command_id: Option<String> = "command_id",
        language: Option<ConferenceSpeakRequestLanguage> = "language",
        payload: String = "payload" required,
        /// Default: `text`.
        payload_type: Option<ConferenceSpeakRequestPayloadType> = "payload_type",
        region: Option<ConferenceRegion> = "region",
        voice: String = "voice" required,
        voice_settings: Option<ConferenceSpeakRequestVoiceSettings> = "voice_settings",
    }
    /// Creates one with `payload` and `voice`, which are required.
    new(payload: String, voice: String)
}

string_enum! {
    /// `language` of [`ConferenceSpeakRequest`].
    pub enum ConferenceSpeakRequestLanguage {
        Arb = "arb",
        CmnCn = "cmn-CN",
        CyGb = "cy-GB",
        DaDk = "da-DK",
        DeDe = "de-DE",
        EnAu = "en-AU",
        EnGb = "en-GB",
        EnGbWls = "en-GB-WLS",
        EnIn = "en-IN",
        EnUs = "en-US",
        EsEs = "es-ES",
        EsMx = "es-MX",
        EsUs = "es-US",
        FrCa = "fr-CA",
        FrFr = "fr-FR",
        HiIn = "hi-IN",
        IsIs = "is-IS",
        ItIt = "it-IT",
        JaJp = "ja-JP",
        KoKr = "ko-KR",
        NbNo = "nb-NO",
        NlNl = "nl-NL",
        PlPl = "pl-PL",
        PtBr = "pt-BR",
        PtPt = "pt-PT",
        RoRo = "ro-RO",
        RuRu = "ru-RU",
        SvSe = "sv-SE",
        TrTr = "tr-TR",
    }
}

string_enum! {
    /// `payload_type` of [`ConferenceSpeakRequest`].
    pub enum ConferenceSpeakRequestPayloadType {
        Text = "text",
        Ssml = "ssml",
    }
}

union! {
    /// `voice_settings` of [`ConferenceSpeakRequest`].
    pub enum ConferenceSpeakRequestVoiceSettings tag "type" {
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

string_enum! {
    /// `status` of [`Conference`].
    pub enum ConferenceStatus {
        Init = "init",
        InProgress = "in_progress",
        Completed = "completed",
    }
}

object! {
    /// Schema `ConferenceStopRequest`. Taken by [`client.conferences().actions().stop`](crate::resources::voice_conferencing::ConferencesActions::stop).
    pub struct ConferenceStopRequest request {
        call_control_ids: Option<Vec<String>> = "call_control_ids",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ConferenceUnholdRequest`. Taken by [`client.conferences().actions().unhold`](crate::resources::voice_conferencing::ConferencesActions::unhold).
    pub struct ConferenceUnholdRequest request {
        call_control_ids: Vec<String> = "call_control_ids" required,
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates one with `call_control_ids`, which is required.
    new(call_control_ids: Vec<String>)
}

object! {
    /// Schema `ConferenceUnmuteRequest`. Taken by [`client.conferences().actions().unmute`](crate::resources::voice_conferencing::ConferencesActions::unmute).
    pub struct ConferenceUnmuteRequest request {
        call_control_ids: Option<Vec<String>> = "call_control_ids",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateConferenceRequest`. Taken by [`client.conferences().create`](crate::resources::voice_conferencing::Conferences::create).
    pub struct CreateConferenceRequest request {
        /// Default: `never`.
        beep_enabled: Option<BeepEnabled> = "beep_enabled",
        call_control_id: String = "call_control_id" required,
        client_state: Option<Base64> = "client_state",
        /// Default: `true`.
        comfort_noise: Option<bool> = "comfort_noise",
        command_id: Option<String> = "command_id",
        duration_minutes: Option<i64> = "duration_minutes",
        hold_audio_url: Option<String> = "hold_audio_url",
        hold_media_name: Option<String> = "hold_media_name",
        max_participants: Option<i64> = "max_participants",
        name: String = "name" required,
        region: Option<ConferenceRegion> = "region",
        start_conference_on_create: Option<bool> = "start_conference_on_create",
    }
    /// Creates one with `call_control_id` and `name`, which are required.
    new(call_control_id: String, name: String)
}

object! {
    /// Schema `CreateQueueRequest`. Taken by [`client.queues().create`](crate::resources::voice_conferencing::Queues::create).
    pub struct CreateQueueRequest request {
        /// Default: `300`. At least 1.
        max_size: Option<i64> = "max_size",
        /// At least 1 character. At most 255 characters.
        queue_name: String = "queue_name" required,
    }
    /// Creates one with `queue_name`, which is required.
    new(queue_name: String)
}

object! {
    /// Schema `EndConferenceRequest`. Taken by [`client.conferences().actions().end_conference`](crate::resources::voice_conferencing::ConferencesActions::end_conference).
    pub struct EndConferenceRequest request {
        command_id: Option<String> = "command_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `EnqueueRequest`. Taken by [`client.calls().actions().enqueue`](crate::resources::CallsActions::enqueue).
    pub struct EnqueueRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Default: `false`.
        keep_after_hangup: Option<bool> = "keep_after_hangup",
        /// Default: `100`.
        max_size: Option<i64> = "max_size",
        max_wait_time_secs: Option<i64> = "max_wait_time_secs",
        queue_name: String = "queue_name" required,
    }
    /// Creates one with `queue_name`, which is required.
    new(queue_name: String)
}

object! {
    /// Schema `JoinConferenceRequest`. Taken by [`client.conferences().actions().join`](crate::resources::voice_conferencing::ConferencesActions::join).
    pub struct JoinConferenceRequest request {
        beep_enabled: Option<BeepEnabled> = "beep_enabled",
        call_control_id: String = "call_control_id" required,
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        end_conference_on_exit: Option<bool> = "end_conference_on_exit",
        hold: Option<bool> = "hold",
        hold_audio_url: Option<String> = "hold_audio_url",
        hold_media_name: Option<String> = "hold_media_name",
        mute: Option<bool> = "mute",
        region: Option<ConferenceRegion> = "region",
        soft_end_conference_on_exit: Option<bool> = "soft_end_conference_on_exit",
        start_conference_on_enter: Option<bool> = "start_conference_on_enter",
        supervisor_role: Option<SupervisorRole> = "supervisor_role",
        whisper_call_control_ids: Option<Vec<String>> = "whisper_call_control_ids",
    }
    /// Creates one with `call_control_id`, which is required.
    new(call_control_id: String)
}

object! {
    /// Schema `LeaveConferenceRequest`. Taken by [`client.conferences().actions().leave`](crate::resources::voice_conferencing::ConferencesActions::leave).
    pub struct LeaveConferenceRequest request {
        beep_enabled: Option<BeepEnabled> = "beep_enabled",
        call_control_id: String = "call_control_id" required,
        command_id: Option<String> = "command_id",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates one with `call_control_id`, which is required.
    new(call_control_id: String)
}

object! {
    /// Schema `LeaveQueueRequest`. Taken by [`client.calls().actions().leave_queue`](crate::resources::CallsActions::leave_queue).
    pub struct LeaveQueueRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /conferences/{conference_id}/participants`. Taken by [`client.conferences().list_participants`](crate::resources::voice_conferencing::Conferences::list_participants).
    pub struct ListConferenceParticipantsFilter request {
        muted: Option<bool> = "muted",
        on_hold: Option<bool> = "on_hold",
        whispering: Option<bool> = "whispering",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Participant`. Returned by [`client.conferences().list_participants`](crate::resources::voice_conferencing::Conferences::list_participants).
    pub struct Participant reply {
        call_control_id: String = "call_control_id" required,
        call_leg_id: String = "call_leg_id" required,
        conference: ParticipantConference = "conference" required,
        created_at: String = "created_at" required,
        end_conference_on_exit: bool = "end_conference_on_exit" required,
        id: String = "id" required,
        muted: bool = "muted" required,
        on_hold: bool = "on_hold" required,
        /// Always `participant`.
        record_type: String = "record_type" required,
        soft_end_conference_on_exit: bool = "soft_end_conference_on_exit" required,
        status: ParticipantStatus = "status" required,
        updated_at: String = "updated_at" required,
        whisper_call_control_ids: Vec<String> = "whisper_call_control_ids" required,
    }
}

object! {
    /// `conference` of [`Participant`].
    pub struct ParticipantConference reply {
        id: Option<String> = "id",
        name: Option<String> = "name",
    }
}

string_enum! {
    /// `status` of [`Participant`]. Part of [`ConferenceParticipant`].
    pub enum ParticipantStatus {
        Joining = "joining",
        Joined = "joined",
        Left = "left",
    }
}

object! {
    /// Schema `PauseConferenceRecordingRequest`. Taken by [`client.conferences().actions().record_pause`](crate::resources::voice_conferencing::ConferencesActions::record_pause).
    pub struct PauseConferenceRecordingRequest request {
        command_id: Option<String> = "command_id",
        recording_id: Option<String> = "recording_id",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Queue`. Returned by [`client.queues().list`](crate::resources::voice_conferencing::Queues::list), [`client.queues().create`](crate::resources::voice_conferencing::Queues::create), [`client.queues().retrieve`](crate::resources::voice_conferencing::Queues::retrieve) and 1 more.
    pub struct Queue reply {
        average_wait_time_secs: i64 = "average_wait_time_secs" required,
        created_at: String = "created_at" required,
        current_size: i64 = "current_size" required,
        id: String = "id" required,
        max_size: i64 = "max_size" required,
        name: String = "name" required,
        /// Always `queue`.
        record_type: String = "record_type" required,
        updated_at: String = "updated_at" required,
    }
}

object! {
    /// Schema `QueueCall`. Returned by [`client.queues().calls().list`](crate::resources::voice_conferencing::QueuesCalls::list) and [`client.queues().calls().retrieve`](crate::resources::voice_conferencing::QueuesCalls::retrieve).
    pub struct QueueCall reply {
        call_control_id: String = "call_control_id" required,
        call_leg_id: String = "call_leg_id" required,
        call_session_id: String = "call_session_id" required,
        connection_id: String = "connection_id" required,
        enqueued_at: String = "enqueued_at" required,
        from: String = "from" required,
        is_alive: bool = "is_alive" required,
        queue_id: String = "queue_id" required,
        queue_position: i64 = "queue_position" required,
        /// Always `queue_call`.
        record_type: String = "record_type" required,
        to: String = "to" required,
        wait_time_secs: i64 = "wait_time_secs" required,
    }
}

string_enum! {
    /// Parameter `ConferenceRegion`. Taken by [`client.conferences().list`](crate::resources::voice_conferencing::Conferences::list), [`client.conferences().list_participants`](crate::resources::voice_conferencing::Conferences::list_participants) and [`client.conferences().retrieve`](crate::resources::voice_conferencing::Conferences::retrieve).
    pub enum Region {
        Australia = "Australia",
        Europe = "Europe",
        MiddleEast = "Middle East",
        Us = "US",
    }
}

object! {
    /// Schema `ResumeConferenceRecordingRequest`. Taken by [`client.conferences().actions().record_resume`](crate::resources::voice_conferencing::ConferencesActions::record_resume).
    pub struct ResumeConferenceRecordingRequest request {
        command_id: Option<String> = "command_id",
        recording_id: Option<String> = "recording_id",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `StartConferenceRecordingRequest`. Taken by [`client.conferences().actions().record_start`](crate::resources::voice_conferencing::ConferencesActions::record_start).
    pub struct StartConferenceRecordingRequest request {
        /// Default: `single`.
        channels: Option<StartConferenceRecordingRequestChannels> = "channels",
        command_id: Option<String> = "command_id",
        /// At least 1 character. At most 40 characters.
        custom_file_name: Option<String> = "custom_file_name",
        format: StartConferenceRecordingRequestFormat = "format" required,
        play_beep: Option<bool> = "play_beep",
        region: Option<ConferenceRegion> = "region",
        /// Always `trim-silence`.
        trim: Option<String> = "trim",
    }
    /// Creates one with `format`, which is required.
    new(format: StartConferenceRecordingRequestFormat)
}

string_enum! {
    /// `channels` of [`StartConferenceRecordingRequest`].
    pub enum StartConferenceRecordingRequestChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `format` of [`StartConferenceRecordingRequest`].
    pub enum StartConferenceRecordingRequestFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

object! {
    /// Schema `StopRecordingConferenceRequest`. Taken by [`client.conferences().actions().record_stop`](crate::resources::voice_conferencing::ConferencesActions::record_stop).
    pub struct StopRecordingConferenceRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
        region: Option<ConferenceRegion> = "region",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `supervisor_role` of [`JoinConferenceRequest`]. Part of [`UpdateConferenceRequest`].
    pub enum SupervisorRole {
        Barge = "barge",
        Monitor = "monitor",
        None = "none",
        Whisper = "whisper",
    }
}

object! {
    /// Schema `UpdateConferenceParticipantRequest`. Taken by [`client.conferences().update_participant`](crate::resources::voice_conferencing::Conferences::update_participant).
    pub struct UpdateConferenceParticipantRequest request {
        beep_enabled: Option<BeepEnabled> = "beep_enabled",
        end_conference_on_exit: Option<bool> = "end_conference_on_exit",
        soft_end_conference_on_exit: Option<bool> = "soft_end_conference_on_exit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateConferenceRequest`. Taken by [`client.conferences().actions().update`](crate::resources::voice_conferencing::ConferencesActions::update).
    pub struct UpdateConferenceRequest request {
        call_control_id: String = "call_control_id" required,
        command_id: Option<String> = "command_id",
        region: Option<ConferenceRegion> = "region",
        supervisor_role: SupervisorRole = "supervisor_role" required,
        whisper_call_control_ids: Option<Vec<String>> = "whisper_call_control_ids",
    }
    /// Creates one with `call_control_id` and `supervisor_role`, which are required.
    new(call_control_id: String, supervisor_role: SupervisorRole)
}

object! {
    /// Schema `UpdateQueueRequest`. Taken by [`client.queues().update`](crate::resources::voice_conferencing::Queues::update).
    pub struct UpdateQueueRequest request {
        /// At least 1.
        max_size: i64 = "max_size" required,
    }
    /// Creates one with `max_size`, which is required.
    new(max_size: i64)
}

object! {
    /// Schema `UpdateQueuedCallRequest`. Taken by [`client.queues().calls().update`](crate::resources::voice_conferencing::QueuesCalls::update).
    pub struct UpdateQueuedCallRequest request {
        keep_after_hangup: Option<bool> = "keep_after_hangup",
    }
    /// Creates an empty one.
    new()
}
