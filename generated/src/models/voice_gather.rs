//! Types of Voice Gather. Asks callers for digits or speech, with AI or plain prompts, and hands calls to AI assistants.
//!
//! See [the operations](crate::resources::voice_gather), [the guide](crate::guides::voice_gather).

use super::shared;
use crate::runtime::model::{Base64, Value, object, string_enum, union};

object! {
    /// Schema `AIAssistantAddMessagesRequest`. Taken by [`client.calls().actions().add_ai_assistant_messages`](crate::resources::CallsActions::add_ai_assistant_messages).
    pub struct AiAssistantAddMessagesRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        messages: Option<Vec<AiAssistantAddMessagesRequestMessage>> = "messages",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `messages` of [`AiAssistantAddMessagesRequest`].
    pub enum AiAssistantAddMessagesRequestMessage tag "role" {
        /// `role` is `user`.
        User(UserMessage) = tag "user",
        /// `role` is `assistant`.
        Assistant(AssistantMessage) = tag "assistant",
        /// `role` is `tool`.
        Tool(ToolMessage) = tag "tool",
        /// `role` is `system`.
        System(SystemMessage) = tag "system",
        /// `role` is `developer`.
        Developer(DeveloperMessage) = tag "developer",
    }
    from User(UserMessage)
    from Assistant(AssistantMessage)
    from Tool(ToolMessage)
    from System(SystemMessage)
    from Developer(DeveloperMessage)
}

object! {
    /// Schema `AIAssistantStartRequest`. Taken by [`client.calls().actions().start_ai_assistant`](crate::resources::CallsActions::start_ai_assistant).
    pub struct AiAssistantStartRequest request {
        assistant: Option<shared::CallAssistantRequest> = "assistant",
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        greeting: Option<String> = "greeting",
        interruption_settings: Option<InterruptionSettings> = "interruption_settings",
        /// Default: `[]`.
        message_history: Option<Vec<AiAssistantStartRequestMessageHistory>> = "message_history",
        /// Default: `[]`.
        participants: Option<Vec<shared::AiAssistantJoinParticipant>> = "participants",
        /// Default: `false`.
        send_message_history_updates: Option<bool> = "send_message_history_updates",
        transcription: Option<TranscriptionConfig> = "transcription",
        /// Default: `Telnyx.KokoroTTS.af`.
        voice: Option<String> = "voice",
        voice_settings: Option<VoiceSettings> = "voice_settings",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `message_history` of [`AiAssistantStartRequest`].
    pub enum AiAssistantStartRequestMessageHistory tag "role" {
        /// `role` is `user`.
        User(UserMessage) = tag "user",
        /// `role` is `assistant`.
        Assistant(AssistantMessage) = tag "assistant",
        /// `role` is `tool`.
        Tool(ToolMessage) = tag "tool",
        /// `role` is `system`.
        System(SystemMessage) = tag "system",
        /// `role` is `developer`.
        Developer(DeveloperMessage) = tag "developer",
    }
    from User(UserMessage)
    from Assistant(AssistantMessage)
    from Tool(ToolMessage)
    from System(SystemMessage)
    from Developer(DeveloperMessage)
}

object! {
    /// Schema `AIAssistantStopRequest`. Taken by [`client.calls().actions().stop_ai_assistant`](crate::resources::CallsActions::stop_ai_assistant).
    pub struct AiAssistantStopRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Assistant`. Part of [`GatherUsingAiRequest`].
    pub struct Assistant request {
        instructions: Option<String> = "instructions",
        /// Default: `Qwen/Qwen3-235B-A22B`.
        model: Option<String> = "model",
        openai_api_key_ref: Option<String> = "openai_api_key_ref",
        tools: Option<Vec<AssistantTool>> = "tools",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `AssistantMessage`. Part of [`AiAssistantAddMessagesRequestMessage`] and [`AiAssistantStartRequestMessageHistory`].
    pub struct AssistantMessage request {
        content: Option<String> = "content",
        metadata: Option<Value> = "metadata",
        /// Always `assistant`.
        role: String = "role" required,
        tool_calls: Option<Vec<ToolCall>> = "tool_calls",
    }
    /// Creates an empty one.
    new() { role: "assistant" }
}

union! {
    /// `tools` of [`Assistant`].
    pub enum AssistantTool tag "type" {
        /// `type` is `book_appointment`.
        BookAppointment(shared::BookAppointmentTool) = tag "book_appointment",
        /// `type` is `check_availability`.
        CheckAvailability(shared::CheckAvailabilityTool) = tag "check_availability",
        /// `type` is `webhook`.
        Webhook(shared::WebhookTool) = tag "webhook",
        /// `type` is `hangup`.
        Hangup(shared::HangupTool) = tag "hangup",
        /// `type` is `transfer`.
        Transfer(shared::TransferTool) = tag "transfer",
        /// `type` is `retrieval`.
        Retrieval(shared::CallControlRetrievalTool) = tag "retrieval",
    }
    from BookAppointment(shared::BookAppointmentTool)
    from CheckAvailability(shared::CheckAvailabilityTool)
    from Webhook(shared::WebhookTool)
    from Hangup(shared::HangupTool)
    from Transfer(shared::TransferTool)
    from Retrieval(shared::CallControlRetrievalTool)
}

object! {
    /// Schema `DeveloperMessage`. Part of [`AiAssistantAddMessagesRequestMessage`] and [`AiAssistantStartRequestMessageHistory`].
    pub struct DeveloperMessage request {
        content: String = "content" required,
        metadata: Option<Value> = "metadata",
        /// Always `developer`.
        role: String = "role" required,
    }
    /// Creates one with `content`, which is required.
    new(content: String) { role: "developer" }
}

object! {
    /// Schema `GatherRequest`. Taken by [`client.calls().actions().gather`](crate::resources::CallsActions::gather).
    pub struct GatherRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// At least 1 character. At most 40 characters.
        gather_id: Option<String> = "gather_id",
        /// Format: `int32`. Default: `5000`.
        initial_timeout_millis: Option<i64> = "initial_timeout_millis",
        /// Format: `int32`. Default: `5000`.
        inter_digit_timeout_millis: Option<i64> = "inter_digit_timeout_millis",
        /// Format: `int32`. Default: `128`.
        maximum_digits: Option<i64> = "maximum_digits",
        /// Format: `int32`. Default: `1`.
        minimum_digits: Option<i64> = "minimum_digits",
        /// Default: `#`.
        terminating_digit: Option<String> = "terminating_digit",
        /// Format: `int32`. Default: `60000`.
        timeout_millis: Option<i64> = "timeout_millis",
        /// Default: `0123456789#*`.
        valid_digits: Option<String> = "valid_digits",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `GatherUsingAIRequest`. Taken by [`client.calls().actions().gather_using_ai`](crate::resources::CallsActions::gather_using_ai).
    pub struct GatherUsingAiRequest request {
        assistant: Option<Assistant> = "assistant",
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// At most 3000 characters.
        gather_ended_speech: Option<String> = "gather_ended_speech",
        greeting: Option<String> = "greeting",
        interruption_settings: Option<InterruptionSettings> = "interruption_settings",
        /// Default: `en`.
        language: Option<shared::GoogleTranscriptionLanguage> = "language",
        message_history: Option<Vec<GatherUsingAiRequestMessageHistory>> = "message_history",
        parameters: Value = "parameters" required,
        send_message_history_updates: Option<bool> = "send_message_history_updates",
        send_partial_results: Option<bool> = "send_partial_results",
        transcription: Option<TranscriptionConfig> = "transcription",
        /// Default: `10000`.
        user_response_timeout_ms: Option<i64> = "user_response_timeout_ms",
        /// Default: `Telnyx.KokoroTTS.af`.
        voice: Option<String> = "voice",
        voice_settings: Option<VoiceSettings> = "voice_settings",
    }
    /// Creates one with `parameters`, which is required.
    new(parameters: Value)
}

object! {
    /// `message_history` of [`GatherUsingAiRequest`].
    pub struct GatherUsingAiRequestMessageHistory request {
        content: Option<String> = "content",
        role: Option<GatherUsingAiRequestMessageHistoryRole> = "role",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `role` of [`GatherUsingAiRequestMessageHistory`].
    pub enum GatherUsingAiRequestMessageHistoryRole {
        Assistant = "assistant",
        User = "user",
    }
}

object! {
    /// Schema `GatherUsingAudioRequest`. Taken by [`client.calls().actions().gather_using_audio`](crate::resources::CallsActions::gather_using_audio).
    pub struct GatherUsingAudioRequest request {
        audio_url: Option<String> = "audio_url",
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Format: `int32`. Default: `5000`.
        inter_digit_timeout_millis: Option<i64> = "inter_digit_timeout_millis",
        invalid_audio_url: Option<String> = "invalid_audio_url",
        invalid_media_name: Option<String> = "invalid_media_name",
        /// Format: `int32`. Default: `128`.
        maximum_digits: Option<i64> = "maximum_digits",
        /// Format: `int32`. Default: `3`.
        maximum_tries: Option<i64> = "maximum_tries",
        media_name: Option<String> = "media_name",
        /// Format: `int32`. Default: `1`.
        minimum_digits: Option<i64> = "minimum_digits",
        /// Default: `#`.
        terminating_digit: Option<String> = "terminating_digit",
        /// Format: `int32`. Default: `60000`.
        timeout_millis: Option<i64> = "timeout_millis",
        /// Default: `0123456789#*`.
        valid_digits: Option<String> = "valid_digits",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `GatherUsingSpeakRequest`. Taken by [`client.calls().actions().gather_using_speak`](crate::resources::CallsActions::gather_using_speak).
    pub struct GatherUsingSpeakRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Format: `int32`. Default: `5000`.
        inter_digit_timeout_millis: Option<i64> = "inter_digit_timeout_millis",
        invalid_payload: Option<String> = "invalid_payload",
        language: Option<GatherUsingSpeakRequestLanguage> = "language",
        /// Format: `int32`. Default: `128`.
        maximum_digits: Option<i64> = "maximum_digits",
        /// Format: `int32`. Default: `3`.
        maximum_tries: Option<i64> = "maximum_tries",
        /// Format: `int32`. Default: `1`.
        minimum_digits: Option<i64> = "minimum_digits",
        payload: String = "payload" required,
        /// Default: `text`.
        payload_type: Option<GatherUsingSpeakRequestPayloadType> = "payload_type",
        /// Default: `premium`.
        service_level: Option<GatherUsingSpeakRequestServiceLevel> = "service_level",
        /// Default: `#`.
        terminating_digit: Option<String> = "terminating_digit",
        /// Format: `int32`. Default: `60000`.
        timeout_millis: Option<i64> = "timeout_millis",
        /// Default: `0123456789#*`.
        valid_digits: Option<String> = "valid_digits",
        voice: String = "voice" required,
        voice_settings: Option<GatherUsingSpeakRequestVoiceSettings> = "voice_settings",
    }
    /// Creates one with `voice` and `payload`, which are required.
    new(voice: String, payload: String)
}

string_enum! {
    /// `language` of [`GatherUsingSpeakRequest`].
    pub enum GatherUsingSpeakRequestLanguage {
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
    /// `payload_type` of [`GatherUsingSpeakRequest`].
    pub enum GatherUsingSpeakRequestPayloadType {
        Text = "text",
        Ssml = "ssml",
    }
}

string_enum! {
    /// `service_level` of [`GatherUsingSpeakRequest`].
    pub enum GatherUsingSpeakRequestServiceLevel {
        Basic = "basic",
        Premium = "premium",
    }
}

union! {
    /// `voice_settings` of [`GatherUsingSpeakRequest`].
    pub enum GatherUsingSpeakRequestVoiceSettings tag "type" {
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
    /// Schema `InterruptionSettings`. Part of [`AiAssistantStartRequest`] and [`GatherUsingAiRequest`].
    pub struct InterruptionSettings request {
        /// Default: `true`.
        enable: Option<bool> = "enable",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `StopGatherRequest`. Taken by [`client.calls().actions().stop_gather`](crate::resources::CallsActions::stop_gather).
    pub struct StopGatherRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SystemMessage`. Part of [`AiAssistantAddMessagesRequestMessage`] and [`AiAssistantStartRequestMessageHistory`].
    pub struct SystemMessage request {
        content: String = "content" required,
        metadata: Option<Value> = "metadata",
        /// Always `system`.
        role: String = "role" required,
    }
    /// Creates one with `content`, which is required.
    new(content: String) { role: "system" }
}

object! {
    /// Schema `ToolCall`. Part of [`AssistantMessage`].
    pub struct ToolCall request {
        function: ToolCallFunction = "function" required,
        id: String = "id" required,
        /// Always `function`.
        type_: String = "type" required,
    }
    /// Creates one with `id` and `function`, which are required.
    new(id: String, function: ToolCallFunction) { type_: "function" }
}

object! {
    /// `function` of [`ToolCall`].
    pub struct ToolCallFunction request {
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `ToolMessage`. Part of [`AiAssistantAddMessagesRequestMessage`] and [`AiAssistantStartRequestMessageHistory`].
    pub struct ToolMessage request {
        content: String = "content" required,
        metadata: Option<Value> = "metadata",
        /// Always `tool`.
        role: String = "role" required,
        tool_call_id: String = "tool_call_id" required,
    }
    /// Creates one with `content` and `tool_call_id`, which are required.
    new(content: String, tool_call_id: String) { role: "tool" }
}

object! {
    /// Schema `TranscriptionConfig`. Part of [`AiAssistantStartRequest`] and [`GatherUsingAiRequest`].
    pub struct TranscriptionConfig request {
        /// Default: `auto`.
        language: Option<String> = "language",
        /// Default: `distil-whisper/distil-large-v2`.
        model: Option<TranscriptionConfigModel> = "model",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `model` of [`TranscriptionConfig`].
    pub enum TranscriptionConfigModel {
        DeepgramFlux = "deepgram/flux",
        Flux = "flux",
        DeepgramNova3 = "deepgram/nova-3",
        DeepgramNova2 = "deepgram/nova-2",
        SpeechmaticsStandard = "speechmatics/standard",
        SpeechmaticsEnhanced = "speechmatics/enhanced",
        AssemblyaiUniversalStreaming = "assemblyai/universal-streaming",
        XaiGrokStt = "xai/grok-stt",
        SonioxSttRtV4 = "soniox/stt-rt-v4",
        NvidiaParakeetV3 = "nvidia/parakeet-v3",
        AzureFast = "azure/fast",
        AzureRealtime = "azure/realtime",
        GoogleLatestLong = "google/latest_long",
        DistilWhisperDistilLargeV2 = "distil-whisper/distil-large-v2",
        OpenaiWhisperLargeV3Turbo = "openai/whisper-large-v3-turbo",
    }
}

object! {
    /// Schema `UserMessage`. Part of [`AiAssistantAddMessagesRequestMessage`] and [`AiAssistantStartRequestMessageHistory`].
    pub struct UserMessage request {
        content: String = "content" required,
        metadata: Option<Value> = "metadata",
        /// Always `user`.
        role: String = "role" required,
    }
    /// Creates one with `content`, which is required.
    new(content: String) { role: "user" }
}

union! {
    /// `voice_settings` of [`AiAssistantStartRequest`]. Part of [`GatherUsingAiRequest`].
    pub enum VoiceSettings tag "type" {
        /// `type` is `elevenlabs`.
        Elevenlabs(shared::ElevenLabsVoiceSettings) = tag "elevenlabs",
        /// `type` is `telnyx`.
        Telnyx(shared::TelnyxVoiceSettings) = tag "telnyx",
        /// `type` is `aws`.
        Aws(shared::AwsVoiceSettings) = tag "aws",
        /// `type` is `azure`.
        Azure(shared::AzureVoiceSettings) = tag "azure",
        /// `type` is `rime`.
        Rime(shared::RimeVoiceSettings) = tag "rime",
        /// `type` is `resemble`.
        Resemble(shared::ResembleVoiceSettings) = tag "resemble",
        /// `type` is `xai`.
        Xai(shared::XaiVoiceSettings) = tag "xai",
    }
    from Elevenlabs(shared::ElevenLabsVoiceSettings)
    from Telnyx(shared::TelnyxVoiceSettings)
    from Aws(shared::AwsVoiceSettings)
    from Azure(shared::AzureVoiceSettings)
    from Rime(shared::RimeVoiceSettings)
    from Resemble(shared::ResembleVoiceSettings)
    from Xai(shared::XaiVoiceSettings)
}
