//! Types that several products use. Each is there with the feature of any of them, and with `webhooks` where an event has it.

#![allow(unused_imports, reason = "types are left out with all products that use them")]

use crate::runtime::model::{
    Base64, DateTime, Map, Nullable, Value, object, string_enum, union,
};

#[cfg(any(feature = "branded-calling", feature = "number-reputation"))]
object! {
    /// Schema `AgentInput`. Part of `BrandLoaRenderRequest` and `EnterpriseReputationLoaRender`.
    pub struct AgentInput request {
        /// At most 120 characters.
        administrative_area: String = "administrative_area" required,
        /// At most 120 characters.
        city: String = "city" required,
        /// Format: `email`.
        contact_email: String = "contact_email" required,
        /// At most 200 characters.
        contact_name: String = "contact_name" required,
        /// At most 30 characters.
        contact_phone: String = "contact_phone" required,
        /// At most 200 characters.
        contact_title: String = "contact_title" required,
        /// At least 2 characters. At most 2 characters.
        country: String = "country" required,
        /// At most 200 characters.
        dba: Nullable<String> = "dba",
        /// At most 255 characters.
        extended_address: Nullable<String> = "extended_address",
        /// At most 200 characters.
        legal_name: String = "legal_name" required,
        /// At most 30 characters.
        postal_code: String = "postal_code" required,
        /// At most 255 characters.
        street_address: String = "street_address" required,
    }
    required AgentInputRequired { legal_name: String, street_address: String, city: String, administrative_area: String, postal_code: String, country: String, contact_name: String, contact_title: String, contact_email: String, contact_phone: String }
}

#[cfg(any(feature = "voice-advanced", feature = "voice-gather"))]
object! {
    /// Schema `AIAssistantJoinParticipant`. Part of `AiAssistantJoinRequest` and `AiAssistantStartRequest`.
    pub struct AiAssistantJoinParticipant request {
        id: String = "id" required,
        name: Option<String> = "name",
        /// Default: `continue_conversation`.
        on_hangup: Option<AiAssistantJoinParticipantOnHangup> = "on_hangup",
        /// Always `user`.
        role: String = "role" required,
    }
    /// Creates one with `id`, which is required.
    new(id: String) { role: "user" }
}

#[cfg(any(feature = "voice-advanced", feature = "voice-gather"))]
string_enum! {
    /// `on_hangup` of [`AiAssistantJoinParticipant`].
    pub enum AiAssistantJoinParticipantOnHangup {
        ContinueConversation = "continue_conversation",
        EndConversation = "end_conversation",
    }
}

#[cfg(any(feature = "fax", feature = "sip", feature = "texml"))]
string_enum! {
    /// Schema `AnchorsiteOverride`. Part of `Connection`, `CredentialConnection`, `CreateCredentialConnectionRequest` and 16 more.
    pub enum AnchorsiteOverride {
        Latency = "Latency",
        ChicagoIl = "Chicago, IL",
        AshburnVa = "Ashburn, VA",
        SanJoseCa = "San Jose, CA",
        SydneyAustralia = "Sydney, Australia",
        AmsterdamNetherlands = "Amsterdam, Netherlands",
        LondonUk = "London, UK",
        TorontoCanada = "Toronto, Canada",
        VancouverCanada = "Vancouver, Canada",
        FrankfurtGermany = "Frankfurt, Germany",
    }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
string_enum! {
    /// `authentication_method` of [`ExternalLlm`].
    pub enum AuthenticationMethod {
        Token = "token",
        Certificate = "certificate",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `AWSVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `VoiceSettings` and 4 more.
    pub struct AwsVoiceSettings request {
        /// Always `aws`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "aws" }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `AzureTranscriptionLanguage`. Part of [`TranscriptionEngineAzureConfig`].
    pub enum AzureTranscriptionLanguage {
        Af = "af",
        Am = "am",
        Ar = "ar",
        Bg = "bg",
        Bn = "bn",
        Bs = "bs",
        Ca = "ca",
        Cs = "cs",
        Cy = "cy",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        Es = "es",
        Et = "et",
        Eu = "eu",
        Fa = "fa",
        Fi = "fi",
        Fr = "fr",
        Ga = "ga",
        Gl = "gl",
        Gu = "gu",
        He = "he",
        Hi = "hi",
        Hr = "hr",
        Hu = "hu",
        Hy = "hy",
        Id = "id",
        Is = "is",
        It = "it",
        Ja = "ja",
        Ka = "ka",
        Kk = "kk",
        Km = "km",
        Kn = "kn",
        Ko = "ko",
        Lo = "lo",
        Lt = "lt",
        Lv = "lv",
        Mk = "mk",
        Ml = "ml",
        Mn = "mn",
        Mr = "mr",
        Ms = "ms",
        Mt = "mt",
        My = "my",
        Nb = "nb",
        Ne = "ne",
        Nl = "nl",
        Pl = "pl",
        Ps = "ps",
        Pt = "pt",
        Ro = "ro",
        Ru = "ru",
        Si = "si",
        Sk = "sk",
        Sl = "sl",
        So = "so",
        Sq = "sq",
        Sr = "sr",
        Sv = "sv",
        Sw = "sw",
        Ta = "ta",
        Te = "te",
        Th = "th",
        Tr = "tr",
        Uk = "uk",
        Ur = "ur",
        Uz = "uz",
        Vi = "vi",
        Wuu = "wuu",
        Yue = "yue",
        Zh = "zh",
        Zu = "zu",
        Auto = "auto",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `AzureTranscriptionRegion`. Part of [`TranscriptionEngineAzureConfig`].
    pub enum AzureTranscriptionRegion {
        Australiaeast = "australiaeast",
        Centralindia = "centralindia",
        Eastus = "eastus",
        Northcentralus = "northcentralus",
        Westeurope = "westeurope",
        Westus2 = "westus2",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `AzureVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `VoiceSettings` and 4 more.
    pub struct AzureVoiceSettings request {
        api_key_ref: Option<String> = "api_key_ref",
        deployment_id: Option<String> = "deployment_id",
        effect: Option<AzureVoiceSettingsEffect> = "effect",
        gender: Option<AzureVoiceSettingsGender> = "gender",
        region: Option<String> = "region",
        /// Always `azure`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "azure" }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
string_enum! {
    /// `effect` of [`AzureVoiceSettings`].
    pub enum AzureVoiceSettingsEffect {
        EqCar = "eq_car",
        EqTelecomhp8k = "eq_telecomhp8k",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
string_enum! {
    /// `gender` of [`AzureVoiceSettings`].
    pub enum AzureVoiceSettingsGender {
        Male = "Male",
        Female = "Female",
    }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `BookAppointmentTool`. Part of [`CallAssistantRequestTool`] and `AssistantTool`.
    pub struct BookAppointmentTool request {
        book_appointment: BookAppointmentToolParams = "book_appointment" required,
        /// Always `book_appointment`.
        type_: String = "type" required,
    }
    /// Creates one with `book_appointment`, which is required.
    new(book_appointment: BookAppointmentToolParams) { type_: "book_appointment" }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `BookAppointmentToolParams`. Part of [`BookAppointmentTool`].
    pub struct BookAppointmentToolParams request {
        api_key_ref: String = "api_key_ref" required,
        attendee_name: Option<String> = "attendee_name",
        attendee_timezone: Option<String> = "attendee_timezone",
        event_type_id: i64 = "event_type_id" required,
    }
    /// Creates one with `event_type_id` and `api_key_ref`, which are required.
    new(event_type_id: i64, api_key_ref: String)
}

#[cfg(any(feature = "ai-assistants", feature = "ai-inference"))]
object! {
    /// A tool that searches embedded documents.
    ///
    /// Part of `RetrievalTool` and `Retrieval`.
    pub struct BucketIds both {
        /// Storage buckets to search.
        bucket_ids: Vec<String> = "bucket_ids" required,
        /// How many passages the model is given at most.
        max_num_results: Option<i64> = "max_num_results",
    }
    /// Creates one with `bucket_ids`, which is required.
    new(bucket_ids: Vec<String>)
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `CallAssistantRequest`. Part of `CallRequest`, `AiAssistantStartRequest` and `AnswerRequest`.
    pub struct CallAssistantRequest request {
        dynamic_variables: Option<Map<CallAssistantRequestDynamicVariables>> = "dynamic_variables",
        external_llm: Option<ExternalLlm> = "external_llm",
        fallback_config: Option<CallAssistantRequestFallbackConfig> = "fallback_config",
        /// At most 3000 characters.
        greeting: Option<String> = "greeting",
        id: String = "id" required,
        instructions: Option<String> = "instructions",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        mcp_servers: Option<Vec<Value>> = "mcp_servers",
        model: Option<String> = "model",
        name: Option<String> = "name",
        observability_settings: Option<Value> = "observability_settings",
        /// Deprecated.
        openai_api_key_ref: Option<String> = "openai_api_key_ref" [deprecated],
        tools: Option<Vec<CallAssistantRequestTool>> = "tools",
    }
    /// Creates one with `id`, which is required.
    new(id: String)
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
union! {
    /// `dynamic_variables` of [`CallAssistantRequest`].
    pub enum CallAssistantRequestDynamicVariables {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON number.
        Number(f64) = json "number",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
    from Text(String)
    from Number(f64)
    from Bool(bool)
    text Text
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// `fallback_config` of [`CallAssistantRequest`].
    pub struct CallAssistantRequestFallbackConfig request {
        external_llm: Option<ExternalLlm> = "external_llm",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
union! {
    /// `tools` of [`CallAssistantRequest`].
    pub enum CallAssistantRequestTool tag "type" {
        /// `type` is `book_appointment`.
        BookAppointment(BookAppointmentTool) = tag "book_appointment",
        /// `type` is `check_availability`.
        CheckAvailability(CheckAvailabilityTool) = tag "check_availability",
        /// `type` is `webhook`.
        Webhook(WebhookTool) = tag "webhook",
        /// `type` is `hangup`.
        Hangup(HangupTool) = tag "hangup",
        /// `type` is `transfer`.
        Transfer(TransferTool) = tag "transfer",
        /// `type` is `retrieval`.
        Retrieval(CallControlRetrievalTool) = tag "retrieval",
    }
    from BookAppointment(BookAppointmentTool)
    from CheckAvailability(CheckAvailabilityTool)
    from Webhook(WebhookTool)
    from Hangup(HangupTool)
    from Transfer(TransferTool)
    from Retrieval(CallControlRetrievalTool)
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `CallControlBucketIds`. Part of [`CallControlRetrievalTool`].
    pub struct CallControlBucketIds request {
        bucket_ids: Vec<String> = "bucket_ids" required,
        max_num_results: Option<i64> = "max_num_results",
    }
    /// Creates one with `bucket_ids`, which is required.
    new(bucket_ids: Vec<String>)
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
    feature = "voice-streaming",
))]
object! {
    /// Schema `CallControlCommandResult`. Returned by `client.calls().actions().bridge`, `client.calls().actions().hangup`, `client.calls().actions().refer` and 32 more.
    pub struct CallControlCommandResult reply {
        result: Option<String> = "result",
    }
}

#[cfg(any(feature = "voice-advanced", feature = "voice-gather"))]
object! {
    /// Schema `CallControlCommandResultWithConversationId`. Returned by `client.calls().actions().join_ai_assistant`, `client.calls().actions().start_ai_assistant` and `client.calls().actions().gather_using_ai`.
    pub struct CallControlCommandResultWithConversationId reply {
        /// Format: `uuid`.
        conversation_id: Option<String> = "conversation_id",
        result: Option<String> = "result",
    }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `CallControlRetrievalTool`. Part of [`CallAssistantRequestTool`] and `AssistantTool`.
    pub struct CallControlRetrievalTool request {
        retrieval: CallControlBucketIds = "retrieval" required,
        /// Always `retrieval`.
        type_: String = "type" required,
    }
    /// Creates one with `retrieval`, which is required.
    new(retrieval: CallControlBucketIds) { type_: "retrieval" }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `CallControlTransferToolParams`. Part of [`TransferTool`].
    pub struct CallControlTransferToolParams request {
        from: String = "from" required,
        targets: CallControlTransferToolParamsTargets = "targets" required,
    }
    /// Creates one with `targets` and `from`, which are required.
    new(targets: CallControlTransferToolParamsTargets, from: String)
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
union! {
    /// `targets` of [`CallControlTransferToolParams`].
    pub enum CallControlTransferToolParamsTargets {
        /// A JSON array.
        List(Vec<CallControlTransferToolParamsTargetsList>) = json "array",
        /// A JSON string.
        Text(String) = json "string",
    }
    from List(Vec<CallControlTransferToolParamsTargetsList>)
    from Text(String)
    text Text
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// A variant of [`CallControlTransferToolParamsTargets`].
    pub struct CallControlTransferToolParamsTargetsList request {
        name: Option<String> = "name",
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `CallControlWebhookToolParams`. Part of [`WebhookTool`].
    pub struct CallControlWebhookToolParams request {
        body_parameters: Option<CallControlWebhookToolParamsParameters> = "body_parameters",
        description: String = "description" required,
        headers: Option<Vec<CallControlWebhookToolParamsHeader>> = "headers",
        /// Default: `POST`.
        method: Option<CallControlWebhookToolParamsMethod> = "method",
        name: String = "name" required,
        path_parameters: Option<CallControlWebhookToolParamsParameters> = "path_parameters",
        query_parameters: Option<CallControlWebhookToolParamsParameters> = "query_parameters",
        url: String = "url" required,
    }
    /// Creates one with `url`, `name` and `description`, which are required.
    new(url: String, name: String, description: String)
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// `headers` of [`CallControlWebhookToolParams`].
    pub struct CallControlWebhookToolParamsHeader request {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
string_enum! {
    /// `method` of [`CallControlWebhookToolParams`].
    pub enum CallControlWebhookToolParamsMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Delete = "DELETE",
        Patch = "PATCH",
    }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// `body_parameters` of [`CallControlWebhookToolParams`].
    pub struct CallControlWebhookToolParamsParameters request {
        properties: Option<Value> = "properties",
        required: Option<Vec<String>> = "required",
        /// Always `object`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `carrier_fee` of [`CostBreakdown`].
    pub struct CarrierFee reply {
        /// Format: `decimal`.
        amount: Option<String> = "amount",
        /// Format: `iso4217`.
        currency: Option<String> = "currency",
    }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `CheckAvailabilityTool`. Part of [`CallAssistantRequestTool`] and `AssistantTool`.
    pub struct CheckAvailabilityTool request {
        check_availability: CheckAvailabilityToolParams = "check_availability" required,
        /// Always `check_availability`.
        type_: String = "type" required,
    }
    /// Creates one with `check_availability`, which is required.
    new(check_availability: CheckAvailabilityToolParams) { type_: "check_availability" }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `CheckAvailabilityToolParams`. Part of [`CheckAvailabilityTool`].
    pub struct CheckAvailabilityToolParams request {
        api_key_ref: String = "api_key_ref" required,
        event_type_id: i64 = "event_type_id" required,
    }
    /// Creates one with `event_type_id` and `api_key_ref`, which are required.
    new(event_type_id: i64, api_key_ref: String)
}

#[cfg(any(feature = "account-access", feature = "sip"))]
object! {
    /// Schema `cloudflare-ip-list-sync_PaginationMeta`. Returned by `client.access_ip_address().list` and `client.access_ip_ranges().list`.
    pub struct CloudflareIpListSyncPaginationMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

#[cfg(any(feature = "account-access", feature = "sip"))]
string_enum! {
    /// Schema `CloudflareSyncStatus`. Part of `AccessIpAddressResponse` and `AccessIpRangeResponse`.
    pub enum CloudflareSyncStatus {
        Pending = "pending",
        Added = "added",
    }
}

#[cfg(any(feature = "voice", feature = "voice-advanced"))]
string_enum! {
    /// Schema `ConversationRelayInterruptible`. Part of `ConversationRelayEmbeddedConfig`, [`ConversationRelayInterruptionSettings`], `ConversationRelayStartRequest` and 1 more.
    pub enum ConversationRelayInterruptible {
        None = "none",
        Any = "any",
        Speech = "speech",
        Dtmf = "dtmf",
    }
}

#[cfg(any(feature = "voice", feature = "voice-advanced"))]
object! {
    /// Schema `ConversationRelayInterruptionSettings`. Part of `ConversationRelayEmbeddedConfig` and `ConversationRelayStartRequest`.
    pub struct ConversationRelayInterruptionSettings request {
        enable: Option<bool> = "enable",
        /// Default: `any`.
        interruptible: Option<ConversationRelayInterruptible> = "interruptible",
        /// Default: `any`.
        interruptible_greeting: Option<ConversationRelayInterruptible> = "interruptible_greeting",
        /// Default: `any`.
        welcome_greeting_interruptible: Option<ConversationRelayInterruptible> = "welcome_greeting_interruptible",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-advanced"))]
object! {
    /// Schema `ConversationRelayLanguage`. Part of `ConversationRelayEmbeddedConfig`, `ConversationRelayStartRequest` and `ConversationRelaySettings`.
    pub struct ConversationRelayLanguage request {
        language: String = "language" required,
        speech_model: Option<String> = "speech_model",
        /// Default: `Google`.
        transcription_engine: Option<ConversationRelayLanguageTranscriptionEngine> = "transcription_engine",
        transcription_engine_config: Option<Value> = "transcription_engine_config",
        transcription_provider: Option<String> = "transcription_provider",
        tts_provider: Option<String> = "tts_provider",
        voice: Option<String> = "voice",
        voice_settings: Option<ConversationRelayLanguageVoiceSettings> = "voice_settings",
    }
    /// Creates one with `language`, which is required.
    new(language: String)
}

#[cfg(any(feature = "voice", feature = "voice-advanced"))]
string_enum! {
    /// `transcription_engine` of [`ConversationRelayLanguage`].
    pub enum ConversationRelayLanguageTranscriptionEngine {
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

#[cfg(any(feature = "voice", feature = "voice-advanced"))]
union! {
    /// `voice_settings` of [`ConversationRelayLanguage`].
    pub enum ConversationRelayLanguageVoiceSettings tag "type" {
        /// `type` is `elevenlabs`.
        Elevenlabs(ElevenLabsVoiceSettings) = tag "elevenlabs",
        /// `type` is `telnyx`.
        Telnyx(TelnyxVoiceSettings) = tag "telnyx",
        /// `type` is `aws`.
        Aws(AwsVoiceSettings) = tag "aws",
        /// `type` is `minimax`.
        Minimax(MinimaxVoiceSettings) = tag "minimax",
        /// `type` is `azure`.
        Azure(AzureVoiceSettings) = tag "azure",
        /// `type` is `rime`.
        Rime(RimeVoiceSettings) = tag "rime",
        /// `type` is `resemble`.
        Resemble(ResembleVoiceSettings) = tag "resemble",
        /// `type` is `inworld`.
        Inworld(InworldVoiceSettings) = tag "inworld",
        /// `type` is `xai`.
        Xai(XaiVoiceSettings) = tag "xai",
    }
    from Elevenlabs(ElevenLabsVoiceSettings)
    from Telnyx(TelnyxVoiceSettings)
    from Aws(AwsVoiceSettings)
    from Minimax(MinimaxVoiceSettings)
    from Azure(AzureVoiceSettings)
    from Rime(RimeVoiceSettings)
    from Resemble(ResembleVoiceSettings)
    from Inworld(InworldVoiceSettings)
    from Xai(XaiVoiceSettings)
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `cost_breakdown` of [`OutboundMessagePayload`]. Part of [`InboundMessagePayload`].
    pub struct CostBreakdown reply {
        carrier_fee: Option<CarrierFee> = "carrier_fee",
        rate: Option<CostBreakdownRate> = "rate",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `rate` of [`CostBreakdown`].
    pub struct CostBreakdownRate reply {
        /// Format: `decimal`.
        amount: Option<String> = "amount",
        /// Format: `iso4217`.
        currency: Option<String> = "currency",
    }
}

#[cfg(any(feature = "sip-integrations", feature = "voice"))]
object! {
    /// Schema `Cursor`. Part of `CursorPaginationMeta` and `CursorPaginationMeta`.
    pub struct Cursor reply {
        after: Option<String> = "after",
        before: Option<String> = "before",
    }
}

#[cfg(any(feature = "voice", feature = "webhooks"))]
object! {
    /// Schema `CustomSipHeader`. Part of `CallRequest`, `AnswerRequest`, `HangupRequest` and 5 more.
    pub struct CustomSipHeader both {
        name: String = "name" required,
        value: String = "value" required,
    }
    /// Creates one with `name` and `value`, which are required.
    new(name: String, value: String)
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `DeepgramNova2Config`. Part of [`TranscriptionEngineDeepgramConfig`].
    pub struct DeepgramNova2Config request {
        /// Default: `[]`. At most 100 items.
        hints: Option<Vec<String>> = "hints",
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        keywords_boosting: Nullable<Map<f64>> = "keywords_boosting",
        /// Default: `en`.
        language: Option<DeepgramNova2TranscriptionLanguage> = "language",
        /// Default: `true`.
        smart_format: Option<bool> = "smart_format",
        /// Always `Deepgram`.
        transcription_engine: String = "transcription_engine" required,
        /// Always `deepgram/nova-2`.
        transcription_model: String = "transcription_model" required,
        /// Default: `1000`. At least 0. At most 5000.
        utterance_end_ms: Option<i64> = "utterance_end_ms",
    }
    /// Creates an empty one.
    new() { transcription_engine: "Deepgram", transcription_model: "deepgram/nova-2" }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `DeepgramNova2TranscriptionLanguage`. Part of [`DeepgramNova2Config`].
    pub enum DeepgramNova2TranscriptionLanguage {
        Bg = "bg",
        Ca = "ca",
        Zh = "zh",
        ZhCn = "zh-CN",
        ZhHans = "zh-Hans",
        ZhTw = "zh-TW",
        ZhHant = "zh-Hant",
        ZhHk = "zh-HK",
        Cs = "cs",
        Da = "da",
        DaDk = "da-DK",
        Nl = "nl",
        En = "en",
        EnUs = "en-US",
        EnAu = "en-AU",
        EnGb = "en-GB",
        EnNz = "en-NZ",
        EnIn = "en-IN",
        Et = "et",
        Fi = "fi",
        NlBe = "nl-BE",
        Fr = "fr",
        FrCa = "fr-CA",
        De = "de",
        DeCh = "de-CH",
        El = "el",
        Hi = "hi",
        Hu = "hu",
        Id = "id",
        It = "it",
        Ja = "ja",
        Ko = "ko",
        KoKr = "ko-KR",
        Lv = "lv",
        Lt = "lt",
        Ms = "ms",
        No = "no",
        Pl = "pl",
        Pt = "pt",
        PtBr = "pt-BR",
        PtPt = "pt-PT",
        Ro = "ro",
        Ru = "ru",
        Sk = "sk",
        Es = "es",
        Es419 = "es-419",
        Sv = "sv",
        SvSe = "sv-SE",
        Th = "th",
        ThTh = "th-TH",
        Tr = "tr",
        Uk = "uk",
        Vi = "vi",
        AutoDetect = "auto_detect",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `DeepgramNova3Config`. Part of [`TranscriptionEngineDeepgramConfig`].
    pub struct DeepgramNova3Config request {
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        /// Default: `[]`. At most 100 items.
        keyterms: Option<Vec<String>> = "keyterms",
        keywords_boosting: Nullable<Map<f64>> = "keywords_boosting",
        /// Default: `en`.
        language: Option<DeepgramNova3TranscriptionLanguage> = "language",
        /// Default: `true`.
        smart_format: Option<bool> = "smart_format",
        /// Always `Deepgram`.
        transcription_engine: String = "transcription_engine" required,
        /// Always `deepgram/nova-3`.
        transcription_model: String = "transcription_model" required,
        /// Default: `1000`. At least 0. At most 5000.
        utterance_end_ms: Option<i64> = "utterance_end_ms",
    }
    /// Creates an empty one.
    new() { transcription_engine: "Deepgram", transcription_model: "deepgram/nova-3" }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `DeepgramNova3TranscriptionLanguage`. Part of [`DeepgramNova3Config`].
    pub enum DeepgramNova3TranscriptionLanguage {
        En = "en",
        EnUs = "en-US",
        EnAu = "en-AU",
        EnGb = "en-GB",
        EnIn = "en-IN",
        EnNz = "en-NZ",
        De = "de",
        Nl = "nl",
        Sv = "sv",
        SvSe = "sv-SE",
        Da = "da",
        DaDk = "da-DK",
        Es = "es",
        Es419 = "es-419",
        Fr = "fr",
        FrCa = "fr-CA",
        Pt = "pt",
        PtBr = "pt-BR",
        PtPt = "pt-PT",
        AutoDetect = "auto_detect",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `DialogflowConfig`. Part of `CallRequest` and `StartStreamingRequest`.
    pub struct DialogflowConfig request {
        /// Default: `false`.
        analyze_sentiment: Option<bool> = "analyze_sentiment",
        /// Default: `false`.
        partial_automated_agent_reply: Option<bool> = "partial_automated_agent_reply",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "fax", feature = "webhooks"))]
string_enum! {
    /// Schema `Direction`. Part of `Fax`, `FaxDeliveredDataPayload`, `FaxFailedDataPayload` and 3 more.
    pub enum Direction {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

#[cfg(any(feature = "sip", feature = "texml"))]
string_enum! {
    /// Schema `DtmfType`. Part of `CredentialConnection`, `CreateCredentialConnectionRequest`, `UpdateCredentialConnectionRequest` and 12 more.
    pub enum DtmfType {
        Rfc2833 = "RFC 2833",
        Inband = "Inband",
        SipInfo = "SIP INFO",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `ElevenLabsVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `VoiceSettings` and 4 more.
    pub struct ElevenLabsVoiceSettings request {
        api_key_ref: Option<String> = "api_key_ref",
        /// Always `elevenlabs`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "elevenlabs" }
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// `external_llm` of [`CallAssistantRequest`]. Part of [`CallAssistantRequestFallbackConfig`].
    pub struct ExternalLlm request {
        /// Default: `token`.
        authentication_method: Option<AuthenticationMethod> = "authentication_method",
        base_url: Option<String> = "base_url",
        certificate_ref: Option<String> = "certificate_ref",
        /// Default: `false`.
        forward_metadata: Option<bool> = "forward_metadata",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
        token_retrieval_url: Option<String> = "token_retrieval_url",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "account-reports", feature = "voice", feature = "voice-conferencing"))]
object! {
    /// Parameter `call-control_FilterConsolidated`. Taken by `client.call_events().list`, `client.call_control_applications().list` and `client.conferences().list`.
    pub struct Filter request {
        application_name: Option<FilterApplicationName> = "application_name",
        /// Format: `uuid`.
        application_session_id: Option<String> = "application_session_id",
        connection_id: Option<String> = "connection_id",
        failed: Option<bool> = "failed",
        from: Option<String> = "from",
        /// Format: `uuid`.
        leg_id: Option<String> = "leg_id",
        name: Option<String> = "name",
        occurred_at: Option<FilterOccurredAt> = "occurred_at",
        /// Format: `int64`.
        outbound_outbound_voice_profile_id: Option<String> = "outbound.outbound_voice_profile_id",
        product: Option<FilterProduct> = "product",
        status: Option<FilterStatus> = "status",
        to: Option<String> = "to",
        type_: Option<FilterType> = "type",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "account-reports", feature = "voice", feature = "voice-conferencing"))]
object! {
    /// `application_name` of [`Filter`].
    pub struct FilterApplicationName request {
        /// Default: `null`.
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "account-reports", feature = "voice", feature = "voice-conferencing"))]
object! {
    /// `occurred_at` of [`Filter`].
    pub struct FilterOccurredAt request {
        eq: Option<String> = "eq",
        gt: Option<String> = "gt",
        gte: Option<String> = "gte",
        lt: Option<String> = "lt",
        lte: Option<String> = "lte",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "account-reports", feature = "voice", feature = "voice-conferencing"))]
string_enum! {
    /// `product` of [`Filter`].
    pub enum FilterProduct {
        CallControl = "call_control",
        Fax = "fax",
        Texml = "texml",
    }
}

#[cfg(any(feature = "account-reports", feature = "voice", feature = "voice-conferencing"))]
string_enum! {
    /// `status` of [`Filter`].
    pub enum FilterStatus {
        Init = "init",
        InProgress = "in_progress",
        Completed = "completed",
    }
}

#[cfg(any(feature = "account-reports", feature = "voice", feature = "voice-conferencing"))]
string_enum! {
    /// `type` of [`Filter`].
    pub enum FilterType {
        Command = "command",
        Webhook = "webhook",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineAConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct GoogleEngineConfig request {
        /// Default: `false`.
        enable_speaker_diarization: Option<bool> = "enable_speaker_diarization",
        /// Default: `[]`.
        hints: Option<Vec<String>> = "hints",
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        /// Default: `en`.
        language: Option<GoogleTranscriptionLanguage> = "language",
        /// Format: `int32`. Default: `6`.
        max_speaker_count: Option<i64> = "max_speaker_count",
        /// Format: `int32`. Default: `2`.
        min_speaker_count: Option<i64> = "min_speaker_count",
        model: Option<TranscriptionEngineGoogleConfigModel> = "model",
        /// Default: `false`.
        profanity_filter: Option<bool> = "profanity_filter",
        speech_context: Option<Vec<SpeechContext>> = "speech_context",
        /// Always `A`.
        transcription_engine: Option<String> = "transcription_engine",
        /// Default: `false`.
        use_enhanced: Option<bool> = "use_enhanced",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-gather", feature = "voice-streaming"))]
string_enum! {
    /// Schema `GoogleTranscriptionLanguage`. Part of [`TranscriptionEngineGoogleConfig`], [`GoogleEngineConfig`] and `GatherUsingAiRequest`.
    pub enum GoogleTranscriptionLanguage {
        Af = "af",
        Sq = "sq",
        Am = "am",
        Ar = "ar",
        Hy = "hy",
        Az = "az",
        Eu = "eu",
        Bn = "bn",
        Bs = "bs",
        Bg = "bg",
        My = "my",
        Ca = "ca",
        Yue = "yue",
        Zh = "zh",
        Hr = "hr",
        Cs = "cs",
        Da = "da",
        Nl = "nl",
        En = "en",
        Et = "et",
        Fil = "fil",
        Fi = "fi",
        Fr = "fr",
        Gl = "gl",
        Ka = "ka",
        De = "de",
        El = "el",
        Gu = "gu",
        Iw = "iw",
        Hi = "hi",
        Hu = "hu",
        Is = "is",
        Id = "id",
        It = "it",
        Ja = "ja",
        Jv = "jv",
        Kn = "kn",
        Kk = "kk",
        Km = "km",
        Ko = "ko",
        Lo = "lo",
        Lv = "lv",
        Lt = "lt",
        Mk = "mk",
        Ms = "ms",
        Ml = "ml",
        Mr = "mr",
        Mn = "mn",
        Ne = "ne",
        No = "no",
        Fa = "fa",
        Pl = "pl",
        Pt = "pt",
        Pa = "pa",
        Ro = "ro",
        Ru = "ru",
        Rw = "rw",
        Sr = "sr",
        Si = "si",
        Sk = "sk",
        Sl = "sl",
        Ss = "ss",
        St = "st",
        Es = "es",
        Su = "su",
        Sw = "sw",
        Sv = "sv",
        Ta = "ta",
        Te = "te",
        Th = "th",
        Tn = "tn",
        Tr = "tr",
        Ts = "ts",
        Uk = "uk",
        Ur = "ur",
        Uz = "uz",
        Ve = "ve",
        Vi = "vi",
        Xh = "xh",
        Zu = "zu",
    }
}

#[cfg(any(feature = "ai-assistants", feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `HangupTool`. Part of `AssistantTool`, [`CallAssistantRequestTool`] and `AssistantTool`.
    pub struct HangupTool both {
        /// A tool that ends the call.
        hangup: HangupToolParams = "hangup" required,
        /// Always `hangup`.
        type_: String = "type" required,
    }
    /// Creates one with `hangup`, which is required.
    new(hangup: HangupToolParams) { type_: "hangup" }
}

#[cfg(any(feature = "ai-assistants", feature = "voice", feature = "voice-gather"))]
object! {
    /// A tool that ends the call.
    ///
    /// Part of [`HangupTool`].
    pub struct HangupToolParams both {
        /// When to hang up, told to the model.
        ///
        /// Default: `This tool is used to hang up the call.`.
        description: Option<String> = "description",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// Schema `InboundMessagePayload`. Part of `Message` and `InboundMessage`.
    pub struct InboundMessagePayload reply {
        cc: Option<Vec<MessagePayloadCc>> = "cc",
        completed_at: Option<DateTime> = "completed_at",
        cost: Option<MessagePayloadCost> = "cost",
        cost_breakdown: Option<CostBreakdown> = "cost_breakdown",
        /// Always `inbound`.
        direction: Option<String> = "direction",
        encoding: Option<String> = "encoding",
        errors: Option<Vec<MessagingError>> = "errors",
        from: Option<InboundMessagePayloadFrom> = "from",
        /// Format: `uuid`.
        id: Option<String> = "id",
        media: Option<Vec<InboundMessagePayloadMedia>> = "media",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        num_chars: Option<i64> = "num_chars",
        organization_id: Option<String> = "organization_id",
        /// At least 1. At most 10.
        parts: Option<i64> = "parts",
        received_at: Option<DateTime> = "received_at",
        /// Always `message`.
        record_type: Option<String> = "record_type",
        sent_at: Option<DateTime> = "sent_at",
        subject: Option<String> = "subject",
        tags: Option<Vec<String>> = "tags",
        tcr_campaign_billable: Option<bool> = "tcr_campaign_billable",
        tcr_campaign_id: Option<String> = "tcr_campaign_id",
        tcr_campaign_registered: Option<String> = "tcr_campaign_registered",
        text: Option<String> = "text",
        to: Option<Vec<InboundMessagePayloadTo>> = "to",
        type_: Option<MessagePayloadType> = "type",
        valid_until: Option<DateTime> = "valid_until",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `from` of [`InboundMessagePayload`].
    pub struct InboundMessagePayloadFrom reply {
        carrier: Option<String> = "carrier",
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<InboundMessagePayloadFromStatus> = "status",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
string_enum! {
    /// `status` of [`InboundMessagePayloadFrom`].
    pub enum InboundMessagePayloadFromStatus {
        Received = "received",
        Delivered = "delivered",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `media` of [`InboundMessagePayload`].
    pub struct InboundMessagePayloadMedia reply {
        /// Format: `mime-type`.
        content_type: Option<String> = "content_type",
        /// At least 32 characters. At most 32 characters.
        hash_sha256: Option<String> = "hash_sha256",
        size: Option<i64> = "size",
        /// Format: `url`.
        url: Option<String> = "url",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `to` of [`InboundMessagePayload`].
    pub struct InboundMessagePayloadTo reply {
        carrier: Option<String> = "carrier",
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<InboundMessagePayloadToStatus> = "status",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
string_enum! {
    /// `status` of [`InboundMessagePayloadTo`].
    pub enum InboundMessagePayloadToStatus {
        Queued = "queued",
        Sending = "sending",
        Sent = "sent",
        Delivered = "delivered",
        SendingFailed = "sending_failed",
        DeliveryFailed = "delivery_failed",
        DeliveryUnconfirmed = "delivery_unconfirmed",
        WebhookDelivered = "webhook_delivered",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `InworldVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `ConversationRelayStartRequestVoiceSettings` and 3 more.
    pub struct InworldVoiceSettings request {
        delivery_mode: Option<InworldVoiceSettingsDeliveryMode> = "delivery_mode",
        /// Always `inworld`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "inworld" }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
string_enum! {
    /// `delivery_mode` of [`InworldVoiceSettings`].
    pub enum InworldVoiceSettingsDeliveryMode {
        Stable = "STABLE",
        Balanced = "BALANCED",
        Creative = "CREATIVE",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
string_enum! {
    /// `line_type` of [`MessagePayloadCc`]. Part of [`OutboundMessagePayloadFrom`], [`OutboundMessagePayloadTo`], [`InboundMessagePayloadFrom`] and 1 more.
    pub enum LineType {
        Wireline = "Wireline",
        Wireless = "Wireless",
        VoWiFi = "VoWiFi",
        VoIp = "VoIP",
        PrePaidWireless = "Pre-Paid Wireless",
        Unset = "",
    }
}

#[cfg(any(feature = "networking", feature = "numbers"))]
object! {
    /// Schema `netapps_Location`. Part of `NetworkCoverage` and `VirtualCrossConnectCoverage`.
    pub struct Location reply {
        code: Option<String> = "code",
        name: Option<String> = "name",
        pop: Option<String> = "pop",
        region: Option<String> = "region",
        site: Option<String> = "site",
    }
}

#[cfg(any(feature = "voice-conferencing", feature = "voice-media"))]
union! {
    /// Schema `Loopcount`. Part of `PlayAudioUrlRequest`, `SpeakRequest` and `ConferencePlayRequest`.
    pub enum LoopCount {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
    }
    from Text(String)
    from Integer(i64)
    text Text
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `cc` of [`OutboundMessagePayload`]. Part of [`InboundMessagePayload`].
    pub struct MessagePayloadCc reply {
        carrier: Option<String> = "carrier",
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<MessagePayloadCcStatus> = "status",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
string_enum! {
    /// `status` of [`MessagePayloadCc`].
    pub enum MessagePayloadCcStatus {
        Queued = "queued",
        Sending = "sending",
        Sent = "sent",
        Delivered = "delivered",
        SendingFailed = "sending_failed",
        DeliveryFailed = "delivery_failed",
        DeliveryUnconfirmed = "delivery_unconfirmed",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `cost` of [`OutboundMessagePayload`]. Part of [`InboundMessagePayload`].
    pub struct MessagePayloadCost reply {
        /// Format: `decimal`.
        amount: Option<String> = "amount",
        /// Format: `iso4217`.
        currency: Option<String> = "currency",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
string_enum! {
    /// `type` of [`OutboundMessagePayload`]. Part of [`InboundMessagePayload`].
    pub enum MessagePayloadType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// Schema `messaging_Error`. Part of [`OutboundMessagePayload`], [`InboundMessagePayload`] and `OutboundMessagePayloadCancelled`.
    pub struct MessagingError reply {
        /// Format: `integer`.
        code: String = "code" required,
        detail: Option<String> = "detail",
        meta: Option<Value> = "meta",
        source: Option<MessagingErrorSource> = "source",
        title: String = "title" required,
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `source` of [`MessagingError`].
    pub struct MessagingErrorSource reply {
        parameter: Option<String> = "parameter",
        /// Format: `json-pointer`.
        pointer: Option<String> = "pointer",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles", feature = "numbers-config"))]
object! {
    /// Schema `MessagingFeatureSet`. Part of [`PhoneNumberWithMessagingSettingsFeatures`] and `MobilePhoneNumberWithMessagingSettingsFeatures`.
    pub struct MessagingFeatureSet reply {
        domestic_two_way: bool = "domestic_two_way" required,
        international_inbound: bool = "international_inbound" required,
        international_outbound: bool = "international_outbound" required,
    }
}

#[cfg(any(
    feature = "messaging",
    feature = "messaging-hosted",
    feature = "messaging-profiles",
    feature = "numbers-config",
    feature = "whatsapp",
))]
object! {
    /// Schema `messaging_PaginationMeta`. Returned by `client.alphanumeric_sender_ids().list`, `client.messaging_hosted_numbers().list`, `client.messaging_optouts().list` and 14 more. Part of `ListMessagingProfileMetricsResponse` and `AutoResponses`.
    pub struct MessagingPaginationMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles"))]
object! {
    /// Schema `MessagingProfile`. Returned by `client.messaging_profiles().actions().regenerate_secret`, `client.messaging_profiles().list`, `client.messaging_profiles().create` and 3 more.
    pub struct MessagingProfile reply {
        ai_assistant_id: Option<String> = "ai_assistant_id",
        /// Pattern: `^[A-Za-z0-9 ]{1,11}$`.
        alpha_sender: Option<String> = "alpha_sender",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Pattern: `^[0-9]+(?:\.[0-9]+)?$`.
        daily_spend_limit: Option<String> = "daily_spend_limit",
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        enabled: Option<bool> = "enabled",
        /// Format: `url`.
        health_webhook_url: Option<String> = "health_webhook_url",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Default: `false`.
        mms_fall_back_to_sms: Option<bool> = "mms_fall_back_to_sms",
        /// Default: `false`.
        mms_transcoding: Option<bool> = "mms_transcoding",
        /// Default: `false`.
        mobile_only: Option<bool> = "mobile_only",
        name: Option<String> = "name",
        number_pool_settings: Option<NumberPoolSettings> = "number_pool_settings",
        organization_id: Option<String> = "organization_id",
        /// Always `messaging_profile`. Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `false`.
        redaction_enabled: Option<bool> = "redaction_enabled",
        /// Default: `2`.
        redaction_level: Option<i64> = "redaction_level",
        resource_group_id: Option<String> = "resource_group_id",
        /// Default: `false`.
        smart_encoding: Option<bool> = "smart_encoding",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        url_shortener_settings: Option<UrlShortenerSettings> = "url_shortener_settings",
        v1_secret: Option<String> = "v1_secret",
        webhook_api_version: Option<MessagingProfileWebhookApiVersion> = "webhook_api_version",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles"))]
string_enum! {
    /// `webhook_api_version` of [`MessagingProfile`].
    pub enum MessagingProfileWebhookApiVersion {
        V1 = "1",
        V2 = "2",
        V2010_04_01 = "2010-04-01",
    }
}

#[cfg(any(
    feature = "ai-assistants",
    feature = "ai-inference",
    feature = "missions",
    feature = "networking",
))]
object! {
    /// Schema `Meta`. Returned by `client.ai().assistants().tests().list`, `client.ai().assistants().tests().test_suites().runs().list`, `client.ai().assistants().tests().runs().list` and 11 more. Part of `ConversationInsightListData`.
    pub struct Meta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

#[cfg(any(feature = "numbers-services", feature = "porting-out"))]
object! {
    /// Schema `Metadata`. Returned by `client.dynamic_emergency_addresses().list`, `client.dynamic_emergency_endpoints().list` and `client.portouts().list`. Part of `ListCommentsResponse`.
    pub struct Metadata reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `MinimaxVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `ConversationRelayStartRequestVoiceSettings` and 3 more.
    pub struct MinimaxVoiceSettings request {
        language_boost: Nullable<MinimaxVoiceSettingsLanguageBoost> = "language_boost",
        /// Default: `0`.
        pitch: Option<i64> = "pitch",
        /// Default: `1.0`.
        speed: Option<f64> = "speed",
        /// Always `minimax`.
        type_: String = "type" required,
        /// Default: `1.0`.
        vol: Option<f64> = "vol",
    }
    /// Creates an empty one.
    new() { type_: "minimax" }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
string_enum! {
    /// `language_boost` of [`MinimaxVoiceSettings`].
    pub enum MinimaxVoiceSettingsLanguageBoost {
        Auto = "auto",
        Chinese = "Chinese",
        ChineseYue = "Chinese,Yue",
        English = "English",
        Arabic = "Arabic",
        Russian = "Russian",
        Spanish = "Spanish",
        French = "French",
        Portuguese = "Portuguese",
        German = "German",
        Turkish = "Turkish",
        Dutch = "Dutch",
        Ukrainian = "Ukrainian",
        Vietnamese = "Vietnamese",
        Indonesian = "Indonesian",
        Japanese = "Japanese",
        Italian = "Italian",
        Korean = "Korean",
        Thai = "Thai",
        Polish = "Polish",
        Romanian = "Romanian",
        Greek = "Greek",
        Czech = "Czech",
        Finnish = "Finnish",
        Hindi = "Hindi",
        Bulgarian = "Bulgarian",
        Danish = "Danish",
        Hebrew = "Hebrew",
        Malay = "Malay",
        Persian = "Persian",
        Slovak = "Slovak",
        Swedish = "Swedish",
        Croatian = "Croatian",
        Filipino = "Filipino",
        Hungarian = "Hungarian",
        Norwegian = "Norwegian",
        Slovenian = "Slovenian",
        Catalan = "Catalan",
        Nynorsk = "Nynorsk",
        Tamil = "Tamil",
        Afrikaans = "Afrikaans",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles", feature = "numbers-config"))]
object! {
    /// Schema `NumberHealthMetrics`. Part of [`PhoneNumberWithMessagingSettings`].
    pub struct NumberHealthMetrics reply {
        inbound_outbound_ratio: f64 = "inbound_outbound_ratio" required,
        message_count: i64 = "message_count" required,
        spam_ratio: f64 = "spam_ratio" required,
        success_ratio: f64 = "success_ratio" required,
    }
}

#[cfg(any(feature = "numbers", feature = "webhooks"))]
object! {
    /// Schema `NumberOrderWithPhoneNumbers`. Returned by `client.number_orders().create`, `client.number_orders().retrieve` and `client.number_orders().update`. Part of `NumberOrderWebhookEventData`.
    pub struct NumberOrderWithPhoneNumbers reply {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        phone_numbers: Option<Vec<PhoneNumber>> = "phone_numbers",
        /// Set by the server.
        phone_numbers_count: Option<i64> = "phone_numbers_count",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        requirements_met: Option<bool> = "requirements_met",
        /// Set by the server.
        status: Option<PhoneNumberStatus> = "status",
        sub_number_orders_ids: Option<Vec<String>> = "sub_number_orders_ids",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles"))]
object! {
    /// Schema `NumberPoolSettings`. Part of [`MessagingProfile`], `CreateMessagingProfileRequest` and `UpdateMessagingProfileRequest`.
    pub struct NumberPoolSettings both {
        /// Default: `false`.
        geomatch: Option<bool> = "geomatch",
        long_code_weight: f64 = "long_code_weight" required,
        skip_unhealthy: bool = "skip_unhealthy" required,
        /// Default: `false`.
        sticky_sender: Option<bool> = "sticky_sender",
        toll_free_weight: f64 = "toll_free_weight" required,
    }
    /// Creates one with `toll_free_weight`, `long_code_weight` and `skip_unhealthy`, which are required.
    new(toll_free_weight: f64, long_code_weight: f64, skip_unhealthy: bool)
}

#[cfg(any(feature = "numbers", feature = "numbers-config"))]
object! {
    /// Schema `numbers_Error`. Part of `PhoneNumberBlocksJobFailedOperation` and `PhoneNumbersJobFailedOperation`.
    pub struct NumbersError reply {
        code: Option<String> = "code",
        detail: Option<String> = "detail",
        meta: Option<NumbersErrorMeta> = "meta",
        source: Option<NumbersErrorSource> = "source",
        title: Option<String> = "title",
    }
}

#[cfg(any(feature = "numbers", feature = "numbers-config"))]
object! {
    /// `meta` of [`NumbersError`].
    pub struct NumbersErrorMeta reply {
        url: Option<String> = "url",
    }
}

#[cfg(any(feature = "numbers", feature = "numbers-config"))]
object! {
    /// `source` of [`NumbersError`].
    pub struct NumbersErrorSource reply {
        parameter: Option<String> = "parameter",
        pointer: Option<String> = "pointer",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// Schema `OutboundMessagePayload`. Returned by `client.messages().send`, `client.messages().send_with_alphanumeric_sender`, `client.messages().retrieve_group_messages` and 5 more. Part of `Message` and `OutboundMessage`.
    pub struct OutboundMessagePayload reply {
        cc: Option<Vec<MessagePayloadCc>> = "cc",
        completed_at: Option<DateTime> = "completed_at",
        cost: Option<MessagePayloadCost> = "cost",
        cost_breakdown: Option<CostBreakdown> = "cost_breakdown",
        /// Always `outbound`.
        direction: Option<String> = "direction",
        encoding: Option<String> = "encoding",
        errors: Option<Vec<MessagingError>> = "errors",
        from: Option<OutboundMessagePayloadFrom> = "from",
        /// Format: `uuid`.
        id: Option<String> = "id",
        media: Option<Vec<OutboundMessagePayloadMedia>> = "media",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        num_chars: Option<i64> = "num_chars",
        /// Format: `uuid`.
        organization_id: Option<String> = "organization_id",
        /// At least 1. At most 10.
        parts: Option<i64> = "parts",
        received_at: Option<DateTime> = "received_at",
        /// Always `message`.
        record_type: Option<String> = "record_type",
        sent_at: Option<DateTime> = "sent_at",
        smart_encoding_applied: Option<bool> = "smart_encoding_applied",
        subject: Option<String> = "subject",
        tags: Option<Vec<String>> = "tags",
        tcr_campaign_billable: Option<bool> = "tcr_campaign_billable",
        tcr_campaign_id: Option<String> = "tcr_campaign_id",
        tcr_campaign_registered: Option<String> = "tcr_campaign_registered",
        text: Option<String> = "text",
        to: Option<Vec<OutboundMessagePayloadTo>> = "to",
        type_: Option<MessagePayloadType> = "type",
        valid_until: Option<DateTime> = "valid_until",
        wait_seconds: Option<f64> = "wait_seconds",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `from` of [`OutboundMessagePayload`].
    pub struct OutboundMessagePayloadFrom reply {
        carrier: Option<String> = "carrier",
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `media` of [`OutboundMessagePayload`].
    pub struct OutboundMessagePayloadMedia reply {
        /// Format: `mime-type`.
        content_type: Option<String> = "content_type",
        sha256: Option<String> = "sha256",
        size: Option<i64> = "size",
        /// Format: `url`.
        url: Option<String> = "url",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
object! {
    /// `to` of [`OutboundMessagePayload`].
    pub struct OutboundMessagePayloadTo reply {
        carrier: Option<String> = "carrier",
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<OutboundMessagePayloadToStatus> = "status",
    }
}

#[cfg(any(feature = "messaging", feature = "webhooks"))]
string_enum! {
    /// `status` of [`OutboundMessagePayloadTo`].
    pub enum OutboundMessagePayloadToStatus {
        Queued = "queued",
        Sending = "sending",
        Sent = "sent",
        Expired = "expired",
        SendingFailed = "sending_failed",
        DeliveryUnconfirmed = "delivery_unconfirmed",
        Delivered = "delivered",
        DeliveryFailed = "delivery_failed",
    }
}

#[cfg(any(
    feature = "account-access",
    feature = "account-management",
    feature = "account-notifications",
    feature = "account-reports",
    feature = "fax",
    feature = "iot",
    feature = "networking",
    feature = "numbers",
    feature = "numbers-compliance",
    feature = "numbers-config",
    feature = "numbers-services",
    feature = "porting-in",
    feature = "porting-out",
    feature = "sip",
    feature = "sip-integrations",
    feature = "video",
    feature = "voice",
    feature = "voice-conferencing",
    feature = "webrtc",
))]
object! {
    /// Schema `PaginationMeta`. Returned by `client.addresses().list`, `client.authentication_providers().list`, `client.billing_groups().list` and 83 more. Part of `ListCommentsResponse`, `RetrieveAllResponse`, `ListMediaResponse` and 7 more.
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

#[cfg(any(feature = "account", feature = "iot", feature = "storage"))]
object! {
    /// Schema `PaginationMetaSimple`. Returned by `client.webhook_deliveries().list`. Part of `GetBucketUsageResponse`, `ListMigrationSourceCoverageResponse`, `ListMigrationSourcesResponse` and 1 more.
    pub struct PaginationMetaSimple reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

#[cfg(any(feature = "numbers", feature = "webhooks"))]
object! {
    /// Schema `PhoneNumber`. Part of [`NumberOrderWithPhoneNumbers`].
    pub struct PhoneNumber reply {
        /// Format: `uuid`. Set by the server.
        bundle_id: Option<String> = "bundle_id",
        /// Set by the server.
        country_code: Option<String> = "country_code",
        /// Set by the server.
        country_iso_alpha2: Option<String> = "country_iso_alpha2",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        phone_number_type: Option<PhoneNumberType> = "phone_number_type",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        regulatory_requirements: Option<Vec<SubNumberOrderRegulatoryRequirementWithValue>> = "regulatory_requirements",
        /// Set by the server.
        requirements_met: Option<bool> = "requirements_met",
        /// Set by the server.
        requirements_status: Option<PhoneNumberRequirementsStatus> = "requirements_status",
        /// Set by the server.
        status: Option<PhoneNumberStatus> = "status",
    }
}

#[cfg(any(feature = "numbers", feature = "webhooks"))]
string_enum! {
    /// `requirements_status` of [`PhoneNumber`].
    pub enum PhoneNumberRequirementsStatus {
        Pending = "pending",
        Approved = "approved",
        Cancelled = "cancelled",
        Deleted = "deleted",
        RequirementInfoException = "requirement-info-exception",
        RequirementInfoPending = "requirement-info-pending",
        RequirementInfoUnderReview = "requirement-info-under-review",
    }
}

#[cfg(any(feature = "numbers", feature = "webhooks"))]
string_enum! {
    /// `status` of [`PhoneNumber`]. Part of [`NumberOrderWithPhoneNumbers`].
    pub enum PhoneNumberStatus {
        Pending = "pending",
        Success = "success",
        Failure = "failure",
    }
}

#[cfg(any(feature = "numbers", feature = "webhooks"))]
string_enum! {
    /// `phone_number_type` of [`PhoneNumber`].
    pub enum PhoneNumberType {
        Local = "local",
        Mobile = "mobile",
        National = "national",
        SharedCost = "shared_cost",
        TollFree = "toll_free",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles", feature = "numbers-config"))]
object! {
    /// Schema `PhoneNumberWithMessagingSettings`. Returned by `client.messaging_hosted_numbers().list`, `client.messaging_hosted_numbers().retrieve`, `client.messaging_hosted_numbers().update` and 4 more.
    pub struct PhoneNumberWithMessagingSettings reply {
        /// Pattern: `^[A-Z]{2}$`. Set by the server.
        country_code: Option<String> = "country_code",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Set by the server.
        eligible_messaging_products: Option<Vec<String>> = "eligible_messaging_products",
        /// Set by the server.
        features: Option<PhoneNumberWithMessagingSettingsFeatures> = "features",
        health: Option<NumberHealthMetrics> = "health",
        /// Set by the server.
        id: Option<String> = "id",
        messaging_product: Option<String> = "messaging_product",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        organization_id: Option<String> = "organization_id",
        /// Format: `e164`. Set by the server.
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        record_type: Option<PhoneNumberWithMessagingSettingsRecordType> = "record_type",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        traffic_type: Option<String> = "traffic_type",
        /// Set by the server.
        type_: Option<PhoneNumberWithMessagingSettingsType> = "type",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles", feature = "numbers-config"))]
object! {
    /// `features` of [`PhoneNumberWithMessagingSettings`].
    pub struct PhoneNumberWithMessagingSettingsFeatures reply {
        mms: Option<MessagingFeatureSet> = "mms",
        sms: Option<MessagingFeatureSet> = "sms",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles", feature = "numbers-config"))]
string_enum! {
    /// `record_type` of [`PhoneNumberWithMessagingSettings`].
    pub enum PhoneNumberWithMessagingSettingsRecordType {
        MessagingPhoneNumber = "messaging_phone_number",
        MessagingSettings = "messaging_settings",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles", feature = "numbers-config"))]
string_enum! {
    /// `type` of [`PhoneNumberWithMessagingSettings`].
    pub enum PhoneNumberWithMessagingSettingsType {
        LongCode = "long-code",
        TollFree = "toll-free",
        ShortCode = "short-code",
        Longcode = "longcode",
        Tollfree = "tollfree",
        Shortcode = "shortcode",
    }
}

#[cfg(any(feature = "numbers", feature = "numbers-config"))]
object! {
    /// Schema `PhoneNumbersJobPhoneNumber`. Part of `NumberOrder` and `PhoneNumbersJob`.
    pub struct PhoneNumbersJobPhoneNumber reply {
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
    }
}

#[cfg(any(feature = "messaging", feature = "messaging-hosted"))]
object! {
    /// Schema `RCSToItem`. Part of `RcsResponseData` and `WhatsappResponseData`.
    pub struct RcsToItem reply {
        carrier: Option<String> = "carrier",
        line_type: Option<String> = "line_type",
        phone_number: Option<String> = "phone_number",
        status: Option<String> = "status",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
string_enum! {
    /// Schema `ResembleSampleRate`. Part of [`ResembleVoiceSettings`].
    pub enum ResembleSampleRate {
        N8000 = "8000",
        N16000 = "16000",
        N22050 = "22050",
        N32000 = "32000",
        N44100 = "44100",
        N48000 = "48000",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `ResembleVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `VoiceSettings` and 4 more.
    pub struct ResembleVoiceSettings request {
        /// Default: `mp3`.
        format: Option<ResembleVoiceSettingsFormat> = "format",
        /// Default: `PCM_32`.
        precision: Option<ResembleVoiceSettingsPrecision> = "precision",
        /// Default: `48000`.
        sample_rate: Option<ResembleSampleRate> = "sample_rate",
        /// Always `resemble`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "resemble" }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
string_enum! {
    /// `format` of [`ResembleVoiceSettings`].
    pub enum ResembleVoiceSettingsFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
string_enum! {
    /// `precision` of [`ResembleVoiceSettings`].
    pub enum ResembleVoiceSettingsPrecision {
        Pcm16 = "PCM_16",
        Pcm24 = "PCM_24",
        Pcm32 = "PCM_32",
        Mulaw = "MULAW",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `RimeVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `VoiceSettings` and 4 more.
    pub struct RimeVoiceSettings request {
        /// Always `rime`.
        type_: String = "type" required,
        /// Default: `1.0`.
        voice_speed: Option<f64> = "voice_speed",
    }
    /// Creates an empty one.
    new() { type_: "rime" }
}

#[cfg(any(feature = "voice", feature = "webhooks"))]
object! {
    /// Schema `SipHeader`. Part of `CallRequest`, `AnswerRequest`, `ReferRequest` and 4 more.
    pub struct SipHeader both {
        /// Always `User-to-User`.
        name: String = "name" required,
        value: String = "value" required,
    }
    /// Creates one with `value`, which is required.
    new(value: String) { name: "User-to-User" }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// `speech_context` of [`TranscriptionEngineGoogleConfig`]. Part of [`GoogleEngineConfig`].
    pub struct SpeechContext request {
        /// Default: `1.0`. At least 0. At most 20.
        boost: Option<f64> = "boost",
        /// Default: `[]`.
        phrases: Option<Vec<String>> = "phrases",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `SpeechmaticsTranscriptionLanguage`. Part of [`TranscriptionEngineSpeechmaticsConfig`].
    pub enum SpeechmaticsTranscriptionLanguage {
        En = "en",
        Ba = "ba",
        Eu = "eu",
        Gl = "gl",
        Ga = "ga",
        Mt = "mt",
        Mn = "mn",
        Sw = "sw",
        Ug = "ug",
        Cy = "cy",
        ArEn = "ar_en",
        CmnEn = "cmn_en",
        EnMs = "en_ms",
        EnTa = "en_ta",
        Tl = "tl",
        EsBilingualEn = "es-bilingual-en",
        CmnEnMsTa = "cmn_en_ms_ta",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `StreamBidirectionalCodec`. Part of `CallRequest`, `AnswerRequest` and `StartStreamingRequest`.
    pub enum StreamBidirectionalCodec {
        Pcmu = "PCMU",
        Pcma = "PCMA",
        G722 = "G722",
        Opus = "OPUS",
        AmrWb = "AMR-WB",
        L16 = "L16",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `StreamBidirectionalMode`. Part of `CallRequest`, `AnswerRequest` and `StartStreamingRequest`.
    pub enum StreamBidirectionalMode {
        Mp3 = "mp3",
        Rtp = "rtp",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `StreamBidirectionalTargetLegs`. Part of `CallRequest`, `AnswerRequest` and `StartStreamingRequest`.
    pub enum StreamBidirectionalTargetLegs {
        Both = "both",
        Self_ = "self",
        Opposite = "opposite",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `StreamCodec`. Part of `CallRequest`, `AnswerRequest` and `StartStreamingRequest`.
    pub enum StreamCodec {
        Pcmu = "PCMU",
        Pcma = "PCMA",
        G722 = "G722",
        Opus = "OPUS",
        AmrWb = "AMR-WB",
        L16 = "L16",
        Default = "default",
    }
}

#[cfg(any(feature = "numbers", feature = "webhooks"))]
object! {
    /// Schema `SubNumberOrderRegulatoryRequirementWithValue`. Part of `NumberOrderPhoneNumber` and [`PhoneNumber`].
    pub struct SubNumberOrderRegulatoryRequirementWithValue reply {
        /// Set by the server.
        field_type: Option<SubNumberOrderRegulatoryRequirementWithValueFieldType> = "field_type",
        field_value: Option<String> = "field_value",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        requirement_id: Option<String> = "requirement_id",
    }
}

#[cfg(any(feature = "numbers", feature = "webhooks"))]
string_enum! {
    /// `field_type` of [`SubNumberOrderRegulatoryRequirementWithValue`].
    pub enum SubNumberOrderRegulatoryRequirementWithValueFieldType {
        Textual = "textual",
        Datetime = "datetime",
        Address = "address",
        Document = "document",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineBConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TelnyxEngineConfig request {
        /// Default: `en`.
        language: Option<TelnyxTranscriptionLanguage> = "language",
        /// Always `B`.
        transcription_engine: Option<String> = "transcription_engine",
        /// Default: `openai/whisper-tiny`.
        transcription_model: Option<TranscriptionModel> = "transcription_model",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `TelnyxTranscriptionLanguage`. Part of [`TranscriptionEngineTelnyxConfig`] and [`TelnyxEngineConfig`].
    pub enum TelnyxTranscriptionLanguage {
        En = "en",
        Zh = "zh",
        De = "de",
        Es = "es",
        Ru = "ru",
        Ko = "ko",
        Fr = "fr",
        Ja = "ja",
        Pt = "pt",
        Tr = "tr",
        Pl = "pl",
        Ca = "ca",
        Nl = "nl",
        Ar = "ar",
        Sv = "sv",
        It = "it",
        Id = "id",
        Hi = "hi",
        Fi = "fi",
        Vi = "vi",
        He = "he",
        Uk = "uk",
        El = "el",
        Ms = "ms",
        Cs = "cs",
        Ro = "ro",
        Da = "da",
        Hu = "hu",
        Ta = "ta",
        No = "no",
        Th = "th",
        Ur = "ur",
        Hr = "hr",
        Bg = "bg",
        Lt = "lt",
        La = "la",
        Mi = "mi",
        Ml = "ml",
        Cy = "cy",
        Sk = "sk",
        Te = "te",
        Fa = "fa",
        Lv = "lv",
        Bn = "bn",
        Sr = "sr",
        Az = "az",
        Sl = "sl",
        Kn = "kn",
        Et = "et",
        Mk = "mk",
        Br = "br",
        Eu = "eu",
        Is = "is",
        Hy = "hy",
        Ne = "ne",
        Mn = "mn",
        Bs = "bs",
        Kk = "kk",
        Sq = "sq",
        Sw = "sw",
        Gl = "gl",
        Mr = "mr",
        Pa = "pa",
        Si = "si",
        Km = "km",
        Sn = "sn",
        Yo = "yo",
        So = "so",
        Af = "af",
        Oc = "oc",
        Ka = "ka",
        Be = "be",
        Tg = "tg",
        Sd = "sd",
        Gu = "gu",
        Am = "am",
        Yi = "yi",
        Lo = "lo",
        Uz = "uz",
        Fo = "fo",
        Ht = "ht",
        Ps = "ps",
        Tk = "tk",
        Nn = "nn",
        Mt = "mt",
        Sa = "sa",
        Lb = "lb",
        My = "my",
        Bo = "bo",
        Tl = "tl",
        Mg = "mg",
        As = "as",
        Tt = "tt",
        Haw = "haw",
        Ln = "ln",
        Ha = "ha",
        Ba = "ba",
        Jw = "jw",
        Su = "su",
        AutoDetect = "auto_detect",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `TelnyxVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `VoiceSettings` and 4 more.
    pub struct TelnyxVoiceSettings request {
        /// Always `telnyx`.
        type_: String = "type" required,
        /// Default: `1.0`. At least 0.1. At most 2.
        voice_speed: Option<f64> = "voice_speed",
    }
    /// Creates an empty one.
    new() { type_: "telnyx" }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineAssemblyaiConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TranscriptionEngineAssemblyaiConfig request {
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        /// Always `AssemblyAI`.
        transcription_engine: Option<String> = "transcription_engine",
        /// Always `assemblyai/universal-streaming`. Default: `assemblyai/universal-streaming`.
        transcription_model: Option<String> = "transcription_model",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineAzureConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TranscriptionEngineAzureConfig request {
        api_key_ref: Option<String> = "api_key_ref",
        /// Default: `en`.
        language: Option<AzureTranscriptionLanguage> = "language",
        region: AzureTranscriptionRegion = "region" required,
        /// Always `Azure`.
        transcription_engine: String = "transcription_engine" required,
    }
    /// Creates one with `region`, which is required.
    new(region: AzureTranscriptionRegion) { transcription_engine: "Azure" }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
union! {
    /// Schema `TranscriptionEngineDeepgramConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub enum TranscriptionEngineDeepgramConfig tag "transcription_model" {
        /// `transcription_model` is `deepgram/nova-2`.
        DeepgramNova2(DeepgramNova2Config) = tag "deepgram/nova-2",
        /// `transcription_model` is `deepgram/nova-3`.
        DeepgramNova3(DeepgramNova3Config) = tag "deepgram/nova-3",
    }
    from DeepgramNova2(DeepgramNova2Config)
    from DeepgramNova3(DeepgramNova3Config)
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineGoogleConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TranscriptionEngineGoogleConfig request {
        /// Default: `false`.
        enable_speaker_diarization: Option<bool> = "enable_speaker_diarization",
        /// Default: `[]`.
        hints: Option<Vec<String>> = "hints",
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        /// Default: `en`.
        language: Option<GoogleTranscriptionLanguage> = "language",
        /// Format: `int32`. Default: `6`.
        max_speaker_count: Option<i64> = "max_speaker_count",
        /// Format: `int32`. Default: `2`.
        min_speaker_count: Option<i64> = "min_speaker_count",
        model: Option<TranscriptionEngineGoogleConfigModel> = "model",
        /// Default: `false`.
        profanity_filter: Option<bool> = "profanity_filter",
        speech_context: Option<Vec<SpeechContext>> = "speech_context",
        /// Always `Google`.
        transcription_engine: Option<String> = "transcription_engine",
        /// Default: `false`.
        use_enhanced: Option<bool> = "use_enhanced",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// `model` of [`TranscriptionEngineGoogleConfig`]. Part of [`GoogleEngineConfig`].
    pub enum TranscriptionEngineGoogleConfigModel {
        LatestLong = "latest_long",
        LatestShort = "latest_short",
        CommandAndSearch = "command_and_search",
        PhoneCall = "phone_call",
        Video = "video",
        Default = "default",
        MedicalConversation = "medical_conversation",
        MedicalDictation = "medical_dictation",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineParakeetConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TranscriptionEngineParakeetConfig request {
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        /// Always `Parakeet`.
        transcription_engine: Option<String> = "transcription_engine",
        /// Always `nvidia/parakeet-v3`. Default: `nvidia/parakeet-v3`.
        transcription_model: Option<String> = "transcription_model",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineSonioxConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TranscriptionEngineSonioxConfig request {
        /// Default: `false`.
        enable_endpoint_detection: Option<bool> = "enable_endpoint_detection",
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        /// Default: `auto`.
        language: Option<String> = "language",
        /// At least 500. At most 3000.
        max_endpoint_delay_ms: Option<i64> = "max_endpoint_delay_ms",
        /// Always `Soniox`.
        transcription_engine: String = "transcription_engine" required,
        /// Always `soniox/stt-rt-v4`. Default: `soniox/stt-rt-v4`.
        transcription_model: Option<String> = "transcription_model",
    }
    /// Creates an empty one.
    new() { transcription_engine: "Soniox" }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineSpeechmaticsConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TranscriptionEngineSpeechmaticsConfig request {
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        /// Default: `en`.
        language: Option<SpeechmaticsTranscriptionLanguage> = "language",
        /// Always `Speechmatics`.
        transcription_engine: Option<String> = "transcription_engine",
        /// Always `speechmatics/standard`. Default: `speechmatics/standard`.
        transcription_model: Option<String> = "transcription_model",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineTelnyxConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TranscriptionEngineTelnyxConfig request {
        /// Default: `en`.
        language: Option<TelnyxTranscriptionLanguage> = "language",
        /// Always `Telnyx`.
        transcription_engine: Option<String> = "transcription_engine",
        /// Default: `openai/whisper-tiny`.
        transcription_model: Option<TranscriptionModel> = "transcription_model",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionEngineXaiConfig`. Part of [`TranscriptionStartRequestTranscriptionEngineConfig`].
    pub struct TranscriptionEngineXaiConfig request {
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        /// Default: `en`.
        language: Option<XaiTranscriptionLanguage> = "language",
        /// Always `xAI`.
        transcription_engine: Option<String> = "transcription_engine",
        /// Always `xai/grok-stt`. Default: `xai/grok-stt`.
        transcription_model: Option<String> = "transcription_model",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// `transcription_model` of [`TranscriptionEngineTelnyxConfig`]. Part of [`TelnyxEngineConfig`].
    pub enum TranscriptionModel {
        OpenaiWhisperTiny = "openai/whisper-tiny",
        OpenaiWhisperLargeV3Turbo = "openai/whisper-large-v3-turbo",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
object! {
    /// Schema `TranscriptionStartRequest`. Taken by `client.calls().actions().start_transcription`. Part of `CallRequest` and `AnswerRequest`.
    pub struct TranscriptionStartRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Default: `Google`.
        transcription_engine: Option<TranscriptionStartRequestTranscriptionEngine> = "transcription_engine",
        transcription_engine_config: Option<TranscriptionStartRequestTranscriptionEngineConfig> = "transcription_engine_config",
        /// Default: `inbound`.
        transcription_tracks: Option<String> = "transcription_tracks",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// `transcription_engine` of [`TranscriptionStartRequest`].
    pub enum TranscriptionStartRequestTranscriptionEngine {
        Google = "Google",
        Telnyx = "Telnyx",
        Deepgram = "Deepgram",
        Azure = "Azure",
        XAi = "xAI",
        AssemblyAi = "AssemblyAI",
        Speechmatics = "Speechmatics",
        Soniox = "Soniox",
        Parakeet = "Parakeet",
        A = "A",
        B = "B",
    }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
union! {
    /// `transcription_engine_config` of [`TranscriptionStartRequest`].
    pub enum TranscriptionStartRequestTranscriptionEngineConfig tag "transcription_engine" {
        /// `transcription_engine` is `Google`.
        Google(TranscriptionEngineGoogleConfig) = tag "Google",
        /// `transcription_engine` is `Telnyx`.
        Telnyx(TranscriptionEngineTelnyxConfig) = tag "Telnyx",
        /// `transcription_engine` is `Deepgram`.
        Deepgram(TranscriptionEngineDeepgramConfig) = tag "Deepgram",
        /// `transcription_engine` is `Azure`.
        Azure(TranscriptionEngineAzureConfig) = tag "Azure",
        /// `transcription_engine` is `xAI`.
        XAi(TranscriptionEngineXaiConfig) = tag "xAI",
        /// `transcription_engine` is `AssemblyAI`.
        AssemblyAi(TranscriptionEngineAssemblyaiConfig) = tag "AssemblyAI",
        /// `transcription_engine` is `Speechmatics`.
        Speechmatics(TranscriptionEngineSpeechmaticsConfig) = tag "Speechmatics",
        /// `transcription_engine` is `Soniox`.
        Soniox(TranscriptionEngineSonioxConfig) = tag "Soniox",
        /// `transcription_engine` is `Parakeet`.
        Parakeet(TranscriptionEngineParakeetConfig) = tag "Parakeet",
        /// `transcription_engine` is `A`.
        A(GoogleEngineConfig) = tag "A",
        /// `transcription_engine` is `B`.
        B(TelnyxEngineConfig) = tag "B",
    }
    from Google(TranscriptionEngineGoogleConfig)
    from Telnyx(TranscriptionEngineTelnyxConfig)
    from Deepgram(TranscriptionEngineDeepgramConfig)
    from Azure(TranscriptionEngineAzureConfig)
    from XAi(TranscriptionEngineXaiConfig)
    from AssemblyAi(TranscriptionEngineAssemblyaiConfig)
    from Speechmatics(TranscriptionEngineSpeechmaticsConfig)
    from Soniox(TranscriptionEngineSonioxConfig)
    from Parakeet(TranscriptionEngineParakeetConfig)
    from A(GoogleEngineConfig)
    from B(TelnyxEngineConfig)
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `TransferTool`. Part of [`CallAssistantRequestTool`] and `AssistantTool`.
    pub struct TransferTool request {
        transfer: CallControlTransferToolParams = "transfer" required,
        /// Always `transfer`.
        type_: String = "type" required,
    }
    /// Creates one with `transfer`, which is required.
    new(transfer: CallControlTransferToolParams) { type_: "transfer" }
}

#[cfg(any(feature = "messaging", feature = "numbers-config"))]
object! {
    /// Schema `UpdatePhoneNumberMessagingSettingsRequest`. Taken by `client.messaging_hosted_numbers().update` and `client.phone_numbers().messaging().update`.
    pub struct UpdatePhoneNumberMessagingSettingsRequest request {
        messaging_product: Option<String> = "messaging_product",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates an empty one.
    new()
}

#[cfg(any(feature = "messaging", feature = "messaging-profiles"))]
object! {
    /// Schema `UrlShortenerSettings`. Part of [`MessagingProfile`], `CreateMessagingProfileRequest` and `UpdateMessagingProfileRequest`.
    pub struct UrlShortenerSettings both {
        domain: String = "domain" required,
        prefix: Option<String> = "prefix",
        replace_blacklist_only: Option<bool> = "replace_blacklist_only",
        send_webhooks: Option<bool> = "send_webhooks",
    }
    /// Creates one with `domain`, which is required.
    new(domain: String)
}

#[cfg(any(feature = "voice", feature = "voice-gather"))]
object! {
    /// Schema `WebhookTool`. Part of [`CallAssistantRequestTool`] and `AssistantTool`.
    pub struct WebhookTool request {
        /// Always `webhook`.
        type_: String = "type" required,
        webhook: CallControlWebhookToolParams = "webhook" required,
    }
    /// Creates one with `webhook`, which is required.
    new(webhook: CallControlWebhookToolParams) { type_: "webhook" }
}

#[cfg(any(feature = "voice", feature = "voice-streaming"))]
string_enum! {
    /// Schema `XaiTranscriptionLanguage`. Part of [`TranscriptionEngineXaiConfig`].
    pub enum XaiTranscriptionLanguage {
        Ar = "ar",
        Cs = "cs",
        Da = "da",
        De = "de",
        En = "en",
        Es = "es",
        Fa = "fa",
        Fil = "fil",
        Fr = "fr",
        Hi = "hi",
        Id = "id",
        It = "it",
        Ja = "ja",
        Ko = "ko",
        Mk = "mk",
        Ms = "ms",
        Nl = "nl",
        Pl = "pl",
        Pt = "pt",
        Ro = "ro",
        Ru = "ru",
        Sv = "sv",
        Th = "th",
        Tr = "tr",
        Vi = "vi",
    }
}

#[cfg(any(
    feature = "voice",
    feature = "voice-advanced",
    feature = "voice-conferencing",
    feature = "voice-gather",
    feature = "voice-media",
))]
object! {
    /// Schema `XAIVoiceSettings`. Part of [`ConversationRelayLanguageVoiceSettings`], `ConversationRelayEmbeddedConfigVoiceSettings`, `VoiceSettings` and 4 more.
    pub struct XaiVoiceSettings request {
        /// Default: `auto`.
        language: Option<String> = "language",
        /// Always `xai`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "xai" }
}
