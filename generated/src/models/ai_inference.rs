//! Types of AI Inference. Chat completions, embeddings, transcription, speech, conversations and fine tuning on hosted models.
//!
//! See [the operations](crate::resources::ai_inference), [the guide](crate::guides::ai_inference).

use super::shared;
use crate::runtime::model::{
    DateTime, File, Map, Nullable, Value, object, string_enum, union,
};

object! {
    /// Schema `AnthropicMessageRequest`. Taken by [`client.ai().anthropic().v1().messages`](crate::resources::ai_inference::AiAnthropicV1::messages).
    pub struct AnthropicMessageRequest request {
        api_key_ref: Option<String> = "api_key_ref",
        /// Format: `uuid`.
        billing_group_id: Option<String> = "billing_group_id",
        fallback_config: Option<Value> = "fallback_config",
        max_retries: Option<i64> = "max_retries",
        max_tokens: i64 = "max_tokens" required,
        mcp_servers: Option<Vec<Value>> = "mcp_servers",
        messages: Vec<Value> = "messages" required,
        metadata: Option<Value> = "metadata",
        model: String = "model" required,
        service_tier: Option<String> = "service_tier",
        stop_sequences: Option<Vec<String>> = "stop_sequences",
        /// Default: `false`.
        stream: Option<bool> = "stream",
        system: Option<AnthropicMessageRequestSystem> = "system",
        temperature: Option<f64> = "temperature",
        thinking: Option<Value> = "thinking",
        /// Default: `300.0`.
        timeout: Option<f64> = "timeout",
        tool_choice: Option<Value> = "tool_choice",
        tools: Option<Vec<Value>> = "tools",
        top_k: Option<i64> = "top_k",
        top_p: Option<f64> = "top_p",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates one with `model`, `messages` and `max_tokens`, which are required.
    new(model: String, messages: Vec<Value>, max_tokens: i64)
}

union! {
    /// `system` of [`AnthropicMessageRequest`].
    pub enum AnthropicMessageRequestSystem {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<Value>) = json "array",
    }
    from Text(String)
    from List(Vec<Value>)
    text Text
}

object! {
    /// Schema `AudioChunkFrame`. Part of [`TtsServerEvent`].
    pub struct AudioChunkFrame both {
        audio: Nullable<String> = "audio",
        cached: Option<bool> = "cached",
        is_final: Option<bool> = "isFinal",
        text: Nullable<String> = "text",
        time_to_first_audio_frame_ms: Option<i64> = "timeToFirstAudioFrameMs",
        /// Always `audio_chunk`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `AudioTranscriptionRequest`. Taken by [`client.ai().audio().transcribe`](crate::resources::ai_inference::AiAudio::transcribe).
    pub struct AudioTranscriptionRequest request {
        file: Option<File> = "file",
        file_url: Option<String> = "file_url",
        language: Option<String> = "language",
        /// Default: `distil-whisper/distil-large-v2`.
        model: AudioTranscriptionRequestModel = "model" required,
        model_config: Option<Value> = "model_config",
        /// Default: `json`.
        response_format: Option<AudioTranscriptionRequestResponseFormat> = "response_format",
        /// Always `segment`.
        timestamp_granularities: Option<String> = "timestamp_granularities[]",
    }
    /// Creates one with `model`, which is required.
    new(model: AudioTranscriptionRequestModel)
}

string_enum! {
    /// `model` of [`AudioTranscriptionRequest`].
    pub enum AudioTranscriptionRequestModel {
        DistilWhisperDistilLargeV2 = "distil-whisper/distil-large-v2",
        OpenaiWhisperLargeV3Turbo = "openai/whisper-large-v3-turbo",
        DeepgramNova3 = "deepgram/nova-3",
    }
}

string_enum! {
    /// `response_format` of [`AudioTranscriptionRequest`].
    pub enum AudioTranscriptionRequestResponseFormat {
        Json = "json",
        VerboseJson = "verbose_json",
    }
}

object! {
    /// Schema `AudioTranscriptionResponse`. Returned by [`client.ai().audio().transcribe`](crate::resources::ai_inference::AiAudio::transcribe).
    pub struct AudioTranscriptionResponse reply {
        duration: Option<f64> = "duration",
        segments: Option<Vec<AudioTranscriptionResponseSegments>> = "segments",
        text: String = "text" required,
        words: Option<Vec<AudioTranscriptionResponseWord>> = "words",
    }
}

object! {
    /// Schema `AudioTranscriptionResponseSegments`. Part of [`AudioTranscriptionResponse`].
    pub struct AudioTranscriptionResponseSegments reply {
        end: f64 = "end" required,
        id: f64 = "id" required,
        start: f64 = "start" required,
        text: String = "text" required,
    }
}

object! {
    /// Schema `AudioTranscriptionResponseWord`. Part of [`AudioTranscriptionResponse`].
    pub struct AudioTranscriptionResponseWord reply {
        confidence: Option<f64> = "confidence",
        end: f64 = "end" required,
        speaker: Option<i64> = "speaker",
        start: f64 = "start" required,
        word: String = "word" required,
    }
}

object! {
    /// Schema `AwsProviderParams`. Part of [`GenerateSpeechRequest`].
    pub struct AwsProviderParams request {
        language_code: Option<String> = "language_code",
        lexicon_names: Option<Vec<String>> = "lexicon_names",
        output_format: Option<String> = "output_format",
        sample_rate: Option<String> = "sample_rate",
        text_type: Option<TextType> = "text_type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `AzureProviderParams`. Part of [`GenerateSpeechRequest`].
    pub struct AzureProviderParams request {
        api_key: Option<String> = "api_key",
        deployment_id: Option<String> = "deployment_id",
        effect: Option<String> = "effect",
        gender: Option<String> = "gender",
        /// Default: `en-US`.
        language_code: Option<String> = "language_code",
        /// Default: `audio-24khz-160kbitrate-mono-mp3`.
        output_format: Option<String> = "output_format",
        region: Option<String> = "region",
        /// Default: `text`.
        text_type: Option<TextType> = "text_type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `BackgroundTaskStatus`. Part of [`BackgroundTasksQueryResponse`] and [`TaskStatusResponseData`].
    pub enum BackgroundTaskStatus {
        Queued = "queued",
        Processing = "processing",
        Success = "success",
        Failure = "failure",
        PartialSuccess = "partial_success",
    }
}

object! {
    /// Schema `BackgroundTasksQueryResponse`. Returned by [`client.ai().embeddings().list`](crate::resources::ai_inference::AiEmbeddings::list).
    pub struct BackgroundTasksQueryResponse reply {
        bucket: Option<String> = "bucket",
        created_at: DateTime = "created_at" required,
        finished_at: Option<DateTime> = "finished_at",
        status: BackgroundTaskStatus = "status" required,
        task_id: String = "task_id" required,
        task_name: String = "task_name" required,
        user_id: String = "user_id" required,
    }
}

object! {
    /// Schema `Base64AudioResponse`. Returned by [`client.text_to_speech().create_speech`](crate::resources::ai_inference::TextToSpeech::create_speech).
    pub struct Base64AudioResponse reply {
        base64_audio: Option<String> = "base64_audio",
    }
}

object! {
    /// Schema `ChatCompletionRequest`. Taken by [`client.ai().chat().create_completion`](crate::resources::ai_inference::AiChat::create_completion) and [`client.ai().openai().chat().create_completion`](crate::resources::ai_inference::AiOpenaiChat::create_completion).
    pub struct ChatCompletionRequest request {
        api_key_ref: Option<String> = "api_key_ref",
        best_of: Option<i64> = "best_of",
        /// Default: `false`.
        early_stopping: Option<bool> = "early_stopping",
        /// Default: `true`.
        enable_thinking: Option<bool> = "enable_thinking",
        /// Default: `0`.
        frequency_penalty: Option<f64> = "frequency_penalty",
        guided_choice: Option<Vec<String>> = "guided_choice",
        guided_json: Option<Value> = "guided_json",
        guided_regex: Option<String> = "guided_regex",
        /// Default: `1`.
        length_penalty: Option<f64> = "length_penalty",
        /// Default: `false`.
        logprobs: Option<bool> = "logprobs",
        max_tokens: Option<i64> = "max_tokens",
        messages: Vec<ChatCompletionSystemMessageParam> = "messages" required,
        min_p: Option<f64> = "min_p",
        /// Default: `meta-llama/Meta-Llama-3.1-8B-Instruct`.
        model: Option<String> = "model",
        n: Option<f64> = "n",
        /// Default: `0`.
        presence_penalty: Option<f64> = "presence_penalty",
        response_format: Option<ChatCompletionResponseFormatParam> = "response_format",
        seed: Option<i64> = "seed",
        stop: Option<ChatCompletionRequestStop> = "stop",
        /// Default: `false`.
        stream: Option<bool> = "stream",
        /// Default: `0.1`.
        temperature: Option<f64> = "temperature",
        tool_choice: Option<ChatCompletionRequestToolChoice> = "tool_choice",
        tools: Option<Vec<ChatCompletionRequestTool>> = "tools",
        top_logprobs: Option<i64> = "top_logprobs",
        top_p: Option<f64> = "top_p",
        /// Default: `false`.
        use_beam_search: Option<bool> = "use_beam_search",
    }
    /// Creates one with `messages`, which is required.
    new(messages: Vec<ChatCompletionSystemMessageParam>)
}

union! {
    /// `stop` of [`ChatCompletionRequest`].
    pub enum ChatCompletionRequestStop {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array. At most 4 items.
        List(Vec<String>) = json "array",
    }
    from Text(String)
    from List(Vec<String>)
    text Text
}

union! {
    /// `tools` of [`ChatCompletionRequest`].
    pub enum ChatCompletionRequestTool tag "type" {
        /// `type` is `function`.
        Function(ChatCompletionToolParam) = tag "function",
        /// `type` is `retrieval`.
        Retrieval(Retrieval) = tag "retrieval",
    }
    from Function(ChatCompletionToolParam)
    from Retrieval(Retrieval)
}

string_enum! {
    /// `tool_choice` of [`ChatCompletionRequest`].
    pub enum ChatCompletionRequestToolChoice {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

object! {
    /// Schema `ChatCompletionResponseFormatParam`. Part of [`ChatCompletionRequest`].
    pub struct ChatCompletionResponseFormatParam request {
        type_: ChatCompletionResponseFormatParamType = "type" required,
    }
    /// Creates one with `type_`, which is required.
    new(type_: ChatCompletionResponseFormatParamType)
}

string_enum! {
    /// `type` of [`ChatCompletionResponseFormatParam`].
    pub enum ChatCompletionResponseFormatParamType {
        Text = "text",
        JsonObject = "json_object",
    }
}

object! {
    /// Schema `ChatCompletionSystemMessageParam`. Part of [`ChatCompletionRequest`].
    pub struct ChatCompletionSystemMessageParam request {
        content: ChatCompletionSystemMessageParamContent = "content" required,
        role: ChatCompletionSystemMessageParamRole = "role" required,
    }
    /// Creates one with `content` and `role`, which are required.
    new(content: ChatCompletionSystemMessageParamContent, role: ChatCompletionSystemMessageParamRole)
}

union! {
    /// `content` of [`ChatCompletionSystemMessageParam`].
    pub enum ChatCompletionSystemMessageParamContent {
        /// A JSON string.
        ContentString(String) = json "string",
        /// A JSON array.
        TextAndImageArray(Vec<ChatCompletionSystemMessageParamContentTextAndImageArray>) = json "array",
    }
    from ContentString(String)
    from TextAndImageArray(Vec<ChatCompletionSystemMessageParamContentTextAndImageArray>)
    text ContentString
}

object! {
    /// A variant of [`ChatCompletionSystemMessageParamContent`].
    pub struct ChatCompletionSystemMessageParamContentTextAndImageArray request {
        image_url: Option<String> = "image_url",
        text: Option<String> = "text",
        type_: ChatCompletionSystemMessageParamTextAndImageArrayType = "type" required,
    }
    /// Creates one with `type_`, which is required.
    new(type_: ChatCompletionSystemMessageParamTextAndImageArrayType)
}

string_enum! {
    /// `role` of [`ChatCompletionSystemMessageParam`].
    pub enum ChatCompletionSystemMessageParamRole {
        System = "system",
        User = "user",
        Assistant = "assistant",
        Tool = "tool",
    }
}

string_enum! {
    /// `type` of [`ChatCompletionSystemMessageParamContentTextAndImageArray`].
    pub enum ChatCompletionSystemMessageParamTextAndImageArrayType {
        Text = "text",
        ImageUrl = "image_url",
    }
}

object! {
    /// Schema `ChatCompletionToolParam`. Part of [`ChatCompletionRequestTool`].
    pub struct ChatCompletionToolParam request {
        function: FunctionDefinition = "function" required,
        /// Always `function`.
        type_: String = "type" required,
    }
    /// Creates one with `function`, which is required.
    new(function: FunctionDefinition) { type_: "function" }
}

object! {
    /// Schema `ClientTextFrame`. Part of [`RetrieveSpeechServerFrame`].
    pub struct ClientTextFrame both {
        force: Option<bool> = "force",
        text: String = "text" required,
        voice_settings: Option<Value> = "voice_settings",
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}

object! {
    /// Schema `Conversation`. Returned by [`client.ai().conversations().list`](crate::resources::ai_inference::AiConversations::list), [`client.ai().conversations().create`](crate::resources::ai_inference::AiConversations::create), [`client.ai().conversations().retrieve`](crate::resources::ai_inference::AiConversations::retrieve) and 1 more.
    pub struct Conversation reply {
        created_at: DateTime = "created_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        last_message_at: DateTime = "last_message_at" required,
        metadata: Map<String> = "metadata" required,
        name: Option<String> = "name",
    }
}

object! {
    /// Schema `ConversationHistoryRecord`. Returned by [`client.ai().retrieve_conversation_histories`](crate::resources::Ai::retrieve_conversation_histories).
    pub struct ConversationHistoryRecord reply {
        chunk_index: i64 = "chunk_index" required,
        chunk_total: i64 = "chunk_total" required,
        id: String = "id" required,
        ingested_at: DateTime = "ingested_at" required,
        /// Default: `{}`.
        metadata: Option<Value> = "metadata",
        organization_id: String = "organization_id" required,
        record_created_at: DateTime = "record_created_at" required,
        record_id: String = "record_id" required,
        region: ConversationHistoryRecordRegion = "region" required,
        score: f64 = "score" required,
        text: String = "text" required,
        user_id: String = "user_id" required,
    }
}

string_enum! {
    /// Parameter of `GET /ai/conversation_histories`. Taken by [`client.ai().retrieve_conversation_histories`](crate::resources::Ai::retrieve_conversation_histories). Part of [`ConversationHistoryRecord`].
    pub enum ConversationHistoryRecordRegion {
        Usa = "USA",
        Deu = "DEU",
        Aus = "AUS",
        Uae = "UAE",
    }
}

object! {
    /// Schema `ConversationInsight`. Part of [`ConversationInsightListData`].
    pub struct ConversationInsight reply {
        conversation_insights: Vec<ConversationInsightConversationInsight> = "conversation_insights" required,
        created_at: DateTime = "created_at" required,
        id: String = "id" required,
        status: ConversationInsightStatus = "status" required,
    }
}

object! {
    /// `data` of `ConversationInsightAggregateResponse`. Returned by [`client.ai().conversations().conversation_insights().retrieve_aggregates`](crate::resources::ai_inference::AiConversationsConversationInsights::retrieve_aggregates).
    pub struct ConversationInsightAggregateResponseData reply {
        record_count: i64 = "record_count" required,
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// `conversation_insights` of [`ConversationInsight`].
    pub struct ConversationInsightConversationInsight reply {
        insight_id: String = "insight_id" required,
        result: String = "result" required,
    }
}

object! {
    /// Schema `ConversationInsightListData`. Returned by [`client.ai().conversations().retrieve_conversations_insights`](crate::resources::ai_inference::AiConversations::retrieve_conversations_insights).
    pub struct ConversationInsightListData reply {
        data: Vec<ConversationInsight> = "data" required,
        meta: shared::Meta = "meta" required,
    }
}

string_enum! {
    /// `status` of [`ConversationInsight`].
    pub enum ConversationInsightStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Schema `ConversationMessage`. Returned by [`client.ai().conversations().messages().list`](crate::resources::ai_inference::AiConversationsMessages::list).
    pub struct ConversationMessage reply {
        created_at: Option<DateTime> = "created_at",
        role: ConversationMessageRole = "role" required,
        sent_at: Option<DateTime> = "sent_at",
        text: String = "text" required,
        tool_calls: Option<Vec<ConversationMessageToolCall>> = "tool_calls",
    }
}

string_enum! {
    /// `role` of [`ConversationMessage`].
    pub enum ConversationMessageRole {
        User = "user",
        Assistant = "assistant",
        Tool = "tool",
    }
}

object! {
    /// `tool_calls` of [`ConversationMessage`].
    pub struct ConversationMessageToolCall reply {
        function: ConversationMessageToolCallFunction = "function" required,
        id: String = "id" required,
        /// Always `function`.
        type_: String = "type" required,
    }
}

object! {
    /// `function` of [`ConversationMessageToolCall`].
    pub struct ConversationMessageToolCallFunction reply {
        arguments: String = "arguments" required,
        name: String = "name" required,
    }
}

object! {
    /// Schema `CreateConversationRequest`. Taken by [`client.ai().conversations().create`](crate::resources::ai_inference::AiConversations::create).
    pub struct CreateConversationRequest request {
        metadata: Option<Map<String>> = "metadata",
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateFineTuningJobRequest`. Taken by [`client.ai().fine_tuning().jobs().create`](crate::resources::ai_inference::AiFineTuningJobs::create).
    pub struct CreateFineTuningJobRequest request {
        hyperparameters: Option<CreateFineTuningJobRequestHyperparameters> = "hyperparameters",
        model: String = "model" required,
        suffix: Option<String> = "suffix",
        training_file: String = "training_file" required,
    }
    /// Creates one with `model` and `training_file`, which are required.
    new(model: String, training_file: String)
}

object! {
    /// `hyperparameters` of [`CreateFineTuningJobRequest`].
    pub struct CreateFineTuningJobRequestHyperparameters request {
        /// Default: `3`. At least 1. At most 10.
        n_epochs: Option<i64> = "n_epochs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `InsightTemplateGroupCreateReq`. Taken by [`client.ai().conversations().insight_groups().create`](crate::resources::ai_inference::AiConversationsInsightGroups::create).
    pub struct CreateInsightGroupRequest request {
        description: Option<String> = "description",
        name: String = "name" required,
        /// Default: `""`.
        webhook: Option<String> = "webhook",
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `CreateMsgReq`. Taken by [`client.ai().conversations().add_message`](crate::resources::ai_inference::AiConversations::add_message).
    pub struct CreateMsgRequest request {
        /// Default: `""`.
        content: Option<String> = "content",
        metadata: Option<Map<CreateMsgRequestMetadata>> = "metadata",
        name: Option<String> = "name",
        role: String = "role" required,
        sent_at: Option<DateTime> = "sent_at",
        tool_call_id: Option<String> = "tool_call_id",
        tool_calls: Option<Vec<Value>> = "tool_calls",
        tool_choice: Option<CreateMsgRequestToolChoice> = "tool_choice",
    }
    /// Creates one with `role`, which is required.
    new(role: String)
}

union! {
    /// `metadata` of [`CreateMsgRequest`].
    pub enum CreateMsgRequestMetadata {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
        /// A JSON array.
        List(Vec<CreateMsgRequestMetadataList>) = json "array",
    }
    from Text(String)
    from Integer(i64)
    from Bool(bool)
    from List(Vec<CreateMsgRequestMetadataList>)
    text Text
}

union! {
    /// A variant of [`CreateMsgRequestMetadata`].
    pub enum CreateMsgRequestMetadataList {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
    from Text(String)
    from Integer(i64)
    from Bool(bool)
    text Text
}

union! {
    /// `tool_choice` of [`CreateMsgRequest`].
    pub enum CreateMsgRequestToolChoice {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON object.
        ToolChoiceObject(Value) = json "object",
    }
    from Text(String)
    from ToolChoiceObject(Value)
    text Text
}

object! {
    /// Request body of `POST /ai/openai/responses`. Taken by [`client.ai().openai().create_response`](crate::resources::ai_inference::AiOpenai::create_response).
    pub struct CreateResponseRequest request {
        /// Format: `uuid`.
        conversation: Option<String> = "conversation",
        input: Option<Value> = "input",
        instructions: Option<String> = "instructions",
        model: Option<String> = "model",
        stream: Option<bool> = "stream",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ElevenLabsProviderParams`. Part of [`GenerateSpeechRequest`].
    pub struct ElevenLabsProviderParams request {
        api_key: Option<String> = "api_key",
        language_code: Option<String> = "language_code",
        voice_settings: Option<Value> = "voice_settings",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `EmbeddingBucketRequest`. Taken by [`client.ai().embeddings().create`](crate::resources::ai_inference::AiEmbeddings::create).
    pub struct EmbeddingBucketRequest request {
        bucket_name: String = "bucket_name" required,
        /// Default: `512`.
        document_chunk_overlap_size: Option<i64> = "document_chunk_overlap_size",
        /// Default: `1024`.
        document_chunk_size: Option<i64> = "document_chunk_size",
        /// Default: `thenlper/gte-large`.
        embedding_model: Option<SupportedEmbeddingModels> = "embedding_model",
        /// Default: `default`.
        loader: Option<SupportedEmbeddingLoaders> = "loader",
    }
    /// Creates one with `bucket_name`, which is required.
    new(bucket_name: String)
}

object! {
    /// Schema `EmbeddingMetadata`. Part of [`EmbeddingSimilaritySearchDocument`].
    pub struct EmbeddingMetadata reply {
        certainty: Option<f64> = "certainty",
        checksum: String = "checksum" required,
        embedding: String = "embedding" required,
        filename: String = "filename" required,
        loader_metadata: Option<Value> = "loader_metadata",
        source: String = "source" required,
    }
}

object! {
    /// `data` of `EmbeddingResponse`. Returned by [`client.ai().embeddings().create`](crate::resources::ai_inference::AiEmbeddings::create) and [`client.ai().embeddings().url`](crate::resources::ai_inference::AiEmbeddings::url).
    pub struct EmbeddingResponseData reply {
        created_at: Option<String> = "created_at",
        finished_at: Option<String> = "finished_at",
        status: Option<String> = "status",
        /// Format: `uuid`.
        task_id: Option<String> = "task_id",
        task_name: Option<String> = "task_name",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `EmbeddingSimilaritySearchDocument`. Returned by [`client.ai().embeddings().similarity_search`](crate::resources::ai_inference::AiEmbeddings::similarity_search).
    pub struct EmbeddingSimilaritySearchDocument reply {
        distance: f64 = "distance" required,
        document_chunk: String = "document_chunk" required,
        metadata: EmbeddingMetadata = "metadata" required,
    }
}

object! {
    /// Schema `EmbeddingSimilaritySearchRequest`. Taken by [`client.ai().embeddings().similarity_search`](crate::resources::ai_inference::AiEmbeddings::similarity_search).
    pub struct EmbeddingSimilaritySearchRequest request {
        bucket_name: String = "bucket_name" required,
        /// Default: `3`.
        num_of_docs: Option<i64> = "num_of_docs",
        query: String = "query" required,
    }
    /// Creates one with `bucket_name` and `query`, which are required.
    new(bucket_name: String, query: String)
}

object! {
    /// Schema `EmbeddingUrlRequest`. Taken by [`client.ai().embeddings().url`](crate::resources::ai_inference::AiEmbeddings::url).
    pub struct EmbeddingUrlRequest request {
        bucket_name: String = "bucket_name" required,
        url: String = "url" required,
    }
    /// Creates one with `url` and `bucket_name`, which are required.
    new(url: String, bucket_name: String)
}

object! {
    /// Schema `EmbeddingsBucketFiles`. Returned by [`client.ai().embeddings().buckets().retrieve`](crate::resources::ai_inference::AiEmbeddingsBuckets::retrieve).
    pub struct EmbeddingsBucketFiles reply {
        created_at: DateTime = "created_at" required,
        error_reason: Option<String> = "error_reason",
        filename: String = "filename" required,
        last_embedded_at: Option<DateTime> = "last_embedded_at",
        status: String = "status" required,
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `ErrorFrame`. Part of [`TtsServerEvent`].
    pub struct ErrorFrame both {
        error: Option<String> = "error",
        /// Always `error`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `FinalFrame`. Part of [`TtsServerEvent`].
    pub struct FinalFrame both {
        audio: Nullable<Value> = "audio",
        /// Always `true`.
        is_final: Option<bool> = "isFinal",
        text: Option<String> = "text",
        time_to_first_audio_frame_ms: Option<i64> = "timeToFirstAudioFrameMs",
        /// Always `final`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `FineTuningJob`. Returned by [`client.ai().fine_tuning().jobs().list`](crate::resources::ai_inference::AiFineTuningJobs::list), [`client.ai().fine_tuning().jobs().create`](crate::resources::ai_inference::AiFineTuningJobs::create), [`client.ai().fine_tuning().jobs().retrieve`](crate::resources::ai_inference::AiFineTuningJobs::retrieve) and 1 more.
    pub struct FineTuningJob reply {
        created_at: i64 = "created_at" required,
        finished_at: Option<i64> = "finished_at" required,
        hyperparameters: FineTuningJobHyperparameters = "hyperparameters" required,
        id: String = "id" required,
        model: String = "model" required,
        organization_id: String = "organization_id" required,
        status: FineTuningJobStatus = "status" required,
        trained_tokens: Option<i64> = "trained_tokens" required,
        training_file: String = "training_file" required,
    }
}

object! {
    /// `hyperparameters` of [`FineTuningJob`].
    pub struct FineTuningJobHyperparameters reply {
        /// Default: `3`. At least 1. At most 10.
        n_epochs: i64 = "n_epochs" required,
    }
}

string_enum! {
    /// `status` of [`FineTuningJob`].
    pub enum FineTuningJobStatus {
        Queued = "queued",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

object! {
    /// Schema `FunctionDefinition`. Part of [`ChatCompletionToolParam`].
    pub struct FunctionDefinition request {
        description: Option<String> = "description",
        name: String = "name" required,
        parameters: Option<Value> = "parameters",
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `GenerateSpeechRequest`. Taken by [`client.text_to_speech().create_speech`](crate::resources::ai_inference::TextToSpeech::create_speech).
    pub struct GenerateSpeechRequest request {
        aws: Option<AwsProviderParams> = "aws",
        azure: Option<AzureProviderParams> = "azure",
        /// Default: `false`.
        disable_cache: Option<bool> = "disable_cache",
        elevenlabs: Option<ElevenLabsProviderParams> = "elevenlabs",
        language: Option<String> = "language",
        minimax: Option<MinimaxProviderParams> = "minimax",
        /// Default: `binary_output`.
        output_type: Option<GenerateSpeechRequestOutputType> = "output_type",
        provider: Option<GenerateSpeechRequestProvider> = "provider",
        resemble: Option<ResembleProviderParams> = "resemble",
        rime: Option<RimeProviderParams> = "rime",
        telnyx: Option<TelnyxProviderParams> = "telnyx",
        text: Option<String> = "text",
        text_type: Option<TextType> = "text_type",
        voice: Option<String> = "voice",
        voice_settings: Option<Value> = "voice_settings",
        xai: Option<XaiProviderParams> = "xai",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `output_type` of [`GenerateSpeechRequest`].
    pub enum GenerateSpeechRequestOutputType {
        BinaryOutput = "binary_output",
        Base64Output = "base64_output",
    }
}

string_enum! {
    /// `provider` of [`GenerateSpeechRequest`]. Taken by [`client.text_to_speech().list_voices`](crate::resources::ai_inference::TextToSpeech::list_voices).
    pub enum GenerateSpeechRequestProvider {
        Aws = "aws",
        Telnyx = "telnyx",
        Azure = "azure",
        Elevenlabs = "elevenlabs",
        Minimax = "minimax",
        Rime = "rime",
        Resemble = "resemble",
        Xai = "xai",
    }
}

object! {
    /// Schema `InsightTemplateCreateReq`. Taken by [`client.ai().conversations().insights().create`](crate::resources::ai_inference::AiConversationsInsights::create).
    pub struct InsightTemplateCreateRequest request {
        instructions: String = "instructions" required,
        json_schema: Option<JsonSchema> = "json_schema",
        name: String = "name" required,
        /// Default: `""`.
        webhook: Option<String> = "webhook",
    }
    /// Creates one with `instructions` and `name`, which are required.
    new(instructions: String, name: String)
}

object! {
    /// Schema `InsightTemplateGroupResp`. Returned by [`client.ai().conversations().insight_groups().list`](crate::resources::ai_inference::AiConversationsInsightGroups::list), [`client.ai().conversations().insight_groups().create`](crate::resources::ai_inference::AiConversationsInsightGroups::create), [`client.ai().conversations().insight_groups().retrieve`](crate::resources::ai_inference::AiConversationsInsightGroups::retrieve) and 1 more.
    pub struct InsightTemplateGroupResponse reply {
        created_at: DateTime = "created_at" required,
        description: Option<String> = "description",
        /// Format: `uuid`.
        id: String = "id" required,
        insights: Option<Vec<InsightTemplateResponse>> = "insights",
        name: String = "name" required,
        /// Default: `""`.
        webhook: Option<String> = "webhook",
    }
}

object! {
    /// Schema `InsightTemplateResp`. Returned by [`client.ai().conversations().insights().list`](crate::resources::ai_inference::AiConversationsInsights::list), [`client.ai().conversations().insights().create`](crate::resources::ai_inference::AiConversationsInsights::create), [`client.ai().conversations().insights().retrieve`](crate::resources::ai_inference::AiConversationsInsights::retrieve) and 1 more. Part of [`InsightTemplateGroupResponse`].
    pub struct InsightTemplateResponse reply {
        created_at: DateTime = "created_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        /// Default: `custom`.
        insight_type: Option<TemplateType> = "insight_type",
        instructions: String = "instructions" required,
        json_schema: Option<JsonSchema> = "json_schema",
        /// Default: `""`.
        name: Option<String> = "name",
        /// Default: `""`.
        webhook: Option<String> = "webhook",
    }
}

object! {
    /// Schema `InsightTemplateUpdateReq`. Taken by [`client.ai().conversations().insights().update`](crate::resources::ai_inference::AiConversationsInsights::update).
    pub struct InsightTemplateUpdateRequest request {
        instructions: Option<String> = "instructions",
        json_schema: Option<JsonSchema> = "json_schema",
        name: Option<String> = "name",
        webhook: Option<String> = "webhook",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `json_schema` of [`InsightTemplateResponse`]. Part of [`InsightTemplateCreateRequest`] and [`InsightTemplateUpdateRequest`].
    pub enum JsonSchema {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON object.
        Object(Value) = json "object",
    }
    from Text(String)
    from Object(Value)
    text Text
}

string_enum! {
    /// Parameter of `GET /speech-to-text/providers`. Taken by [`client.speech_to_text().list_providers`](crate::resources::ai_inference::SpeechToText::list_providers).
    pub enum ListProvidersProvider {
        Deepgram = "deepgram",
        Speechmatics = "speechmatics",
        Assemblyai = "assemblyai",
        Xai = "xai",
        Soniox = "soniox",
        Parakeet = "parakeet",
        Azure = "azure",
        Openai = "openai",
        Google = "google",
        Telnyx = "telnyx",
    }
}

object! {
    /// Schema `MinimaxProviderParams`. Part of [`GenerateSpeechRequest`].
    pub struct MinimaxProviderParams request {
        language_boost: Option<String> = "language_boost",
        pitch: Option<i64> = "pitch",
        response_format: Option<String> = "response_format",
        speed: Option<f64> = "speed",
        vol: Option<f64> = "vol",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ModelMetadata`. Part of [`ModelsResponse`].
    pub struct ModelMetadata reply {
        base_model: Option<String> = "base_model",
        context_length: i64 = "context_length" required,
        created: DateTime = "created" required,
        description: Option<String> = "description",
        id: String = "id" required,
        /// Default: `false`.
        is_fine_tunable: Option<bool> = "is_fine_tunable",
        /// Default: `false`.
        is_vision_supported: Option<bool> = "is_vision_supported",
        languages: Vec<String> = "languages" required,
        license: String = "license" required,
        max_completion_tokens: Option<i64> = "max_completion_tokens",
        /// Default: `model`.
        object: Option<String> = "object",
        organization: String = "organization" required,
        owned_by: String = "owned_by" required,
        parameters: i64 = "parameters" required,
        parameters_str: Option<String> = "parameters_str",
        pricing: Option<Map<String>> = "pricing",
        /// Default: `false`.
        recommended_for_assistants: Option<bool> = "recommended_for_assistants",
        regions: Option<Vec<String>> = "regions",
        /// Default: `text-generation`.
        task: Option<String> = "task",
        tier: ModelMetadataTier = "tier" required,
    }
}

string_enum! {
    /// `tier` of [`ModelMetadata`].
    pub enum ModelMetadataTier {
        Small = "small",
        Medium = "medium",
        Large = "large",
        Unlisted = "unlisted",
    }
}

object! {
    /// Schema `ModelsResponse`. Returned by [`client.ai().retrieve_models`](crate::resources::Ai::retrieve_models) and [`client.ai().openai().list_models`](crate::resources::ai_inference::AiOpenai::list_models).
    pub struct ModelsResponse reply {
        data: Vec<ModelMetadata> = "data" required,
        /// Default: `list`.
        object: Option<String> = "object",
    }
}

object! {
    /// Schema `OpenAIEmbeddingData`. Part of [`OpenAiEmbeddingResponse`].
    pub struct OpenAiEmbeddingData reply {
        embedding: Vec<f64> = "embedding" required,
        index: i64 = "index" required,
        /// Default: `embedding`.
        object: String = "object" required,
    }
}

object! {
    /// Schema `OpenAIEmbeddingModelMetadata`. Part of [`OpenAiEmbeddingModelsResponse`].
    pub struct OpenAiEmbeddingModelMetadata reply {
        created: i64 = "created" required,
        id: String = "id" required,
        /// Default: `model`.
        object: String = "object" required,
        owned_by: String = "owned_by" required,
    }
}

object! {
    /// Schema `OpenAIEmbeddingModelsResponse`. Returned by [`client.ai().openai().embeddings().list_embedding_models`](crate::resources::ai_inference::AiOpenaiEmbeddings::list_embedding_models).
    pub struct OpenAiEmbeddingModelsResponse reply {
        data: Vec<OpenAiEmbeddingModelMetadata> = "data" required,
        /// Default: `list`.
        object: String = "object" required,
    }
}

object! {
    /// Schema `OpenAIEmbeddingRequest`. Taken by [`client.ai().openai().embeddings().create_embeddings`](crate::resources::ai_inference::AiOpenaiEmbeddings::create_embeddings).
    pub struct OpenAiEmbeddingRequest request {
        dimensions: Option<i64> = "dimensions",
        /// Default: `float`.
        encoding_format: Option<OpenAiEmbeddingRequestEncodingFormat> = "encoding_format",
        input: OpenAiEmbeddingRequestInput = "input" required,
        model: String = "model" required,
        user: Option<String> = "user",
    }
    /// Creates one with `input` and `model`, which are required.
    new(input: OpenAiEmbeddingRequestInput, model: String)
}

string_enum! {
    /// `encoding_format` of [`OpenAiEmbeddingRequest`].
    pub enum OpenAiEmbeddingRequestEncodingFormat {
        Float = "float",
        Base64 = "base64",
    }
}

union! {
    /// `input` of [`OpenAiEmbeddingRequest`].
    pub enum OpenAiEmbeddingRequestInput {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<String>) = json "array",
    }
    from Text(String)
    from List(Vec<String>)
    text Text
}

object! {
    /// Schema `OpenAIEmbeddingResponse`. Returned by [`client.ai().openai().embeddings().create_embeddings`](crate::resources::ai_inference::AiOpenaiEmbeddings::create_embeddings).
    pub struct OpenAiEmbeddingResponse reply {
        data: Vec<OpenAiEmbeddingData> = "data" required,
        model: String = "model" required,
        /// Default: `list`.
        object: String = "object" required,
        usage: OpenAiEmbeddingUsage = "usage" required,
    }
}

object! {
    /// Schema `OpenAIEmbeddingUsage`. Part of [`OpenAiEmbeddingResponse`].
    pub struct OpenAiEmbeddingUsage reply {
        prompt_tokens: i64 = "prompt_tokens" required,
        total_tokens: i64 = "total_tokens" required,
    }
}

object! {
    /// Schema `transcriptions-search_PaginationMeta`. Returned by [`client.ai().retrieve_conversation_histories`](crate::resources::Ai::retrieve_conversation_histories).
    pub struct PaginationMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `ResembleProviderParams`. Part of [`GenerateSpeechRequest`].
    pub struct ResembleProviderParams request {
        api_key: Option<String> = "api_key",
        format: Option<String> = "format",
        precision: Option<String> = "precision",
        sample_rate: Option<String> = "sample_rate",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Retrieval`. Part of [`ChatCompletionRequestTool`].
    pub struct Retrieval request {
        /// A tool that searches embedded documents.
        retrieval: shared::BucketIds = "retrieval" required,
        /// Always `retrieval`.
        type_: String = "type" required,
    }
    /// Creates one with `retrieval`, which is required.
    new(retrieval: shared::BucketIds) { type_: "retrieval" }
}

string_enum! {
    /// Parameter of `GET /text-to-speech/speech`. Taken by [`client.text_to_speech().retrieve_speech`](crate::resources::ai_inference::TextToSpeech::retrieve_speech).
    pub enum RetrieveSpeechAudioFormat {
        Pcm = "pcm",
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// Parameter of `GET /text-to-speech/speech`. Taken by [`client.text_to_speech().retrieve_speech`](crate::resources::ai_inference::TextToSpeech::retrieve_speech).
    pub enum RetrieveSpeechProvider {
        Aws = "aws",
        Telnyx = "telnyx",
        Azure = "azure",
        Elevenlabs = "elevenlabs",
        Minimax = "minimax",
        Murfai = "murfai",
        Rime = "rime",
        Resemble = "resemble",
        Xai = "xai",
    }
}

union! {
    /// Frame from the server of `GET /text-to-speech/speech`.
    pub enum RetrieveSpeechServerFrame {
        /// An object with `text`.
        ClientTextFrame(ClientTextFrame) = keys "text",
        /// A JSON object.
        TtsServerEvent(TtsServerEvent) = json "object",
    }
    from ClientTextFrame(ClientTextFrame)
    from TtsServerEvent(TtsServerEvent)
}

string_enum! {
    /// Parameter of `GET /speech-to-text/transcription`. Taken by [`client.speech_to_text().retrieve_transcription`](crate::resources::ai_inference::SpeechToText::retrieve_transcription).
    pub enum RetrieveTranscriptionEngine {
        Azure = "Azure",
        Deepgram = "Deepgram",
        Google = "Google",
        Telnyx = "Telnyx",
        XAi = "xAI",
        Speechmatics = "Speechmatics",
        Soniox = "Soniox",
        Parakeet = "Parakeet",
    }
}

string_enum! {
    /// Parameter of `GET /speech-to-text/transcription`. Taken by [`client.speech_to_text().retrieve_transcription`](crate::resources::ai_inference::SpeechToText::retrieve_transcription).
    pub enum RetrieveTranscriptionInputFormat {
        Mp3 = "mp3",
        Wav = "wav",
    }
}

string_enum! {
    /// Parameter of `GET /speech-to-text/transcription`. Taken by [`client.speech_to_text().retrieve_transcription`](crate::resources::ai_inference::SpeechToText::retrieve_transcription).
    pub enum RetrieveTranscriptionModel {
        Fast = "fast",
        DeepgramNova2 = "deepgram/nova-2",
        DeepgramNova3 = "deepgram/nova-3",
        LatestLong = "latest_long",
        LatestShort = "latest_short",
        CommandAndSearch = "command_and_search",
        PhoneCall = "phone_call",
        Video = "video",
        Default = "default",
        MedicalConversation = "medical_conversation",
        MedicalDictation = "medical_dictation",
        OpenaiWhisperTiny = "openai/whisper-tiny",
        OpenaiWhisperLargeV3Turbo = "openai/whisper-large-v3-turbo",
        XaiGrokStt = "xai/grok-stt",
        SpeechmaticsStandard = "speechmatics/standard",
        SonioxSttRtV4 = "soniox/stt-rt-v4",
        NvidiaParakeetV3 = "nvidia/parakeet-v3",
    }
}

object! {
    /// Schema `RimeProviderParams`. Part of [`GenerateSpeechRequest`].
    pub struct RimeProviderParams request {
        response_format: Option<String> = "response_format",
        sampling_rate: Option<i64> = "sampling_rate",
        voice_speed: Option<f64> = "voice_speed",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SttDetailReportResponse`. Returned by [`client.legacy().reporting().batch_detail_records().speech_to_text().list`](crate::resources::ai_inference::LegacyReportingBatchDetailRecordsSpeechToText::list), [`client.legacy().reporting().batch_detail_records().speech_to_text().create`](crate::resources::ai_inference::LegacyReportingBatchDetailRecordsSpeechToText::create), [`client.legacy().reporting().batch_detail_records().speech_to_text().retrieve`](crate::resources::ai_inference::LegacyReportingBatchDetailRecordsSpeechToText::retrieve) and 1 more.
    pub struct SttDetailReportResponse reply {
        created_at: Option<DateTime> = "created_at",
        download_link: Option<String> = "download_link",
        end_date: Option<DateTime> = "end_date",
        id: Option<String> = "id",
        record_type: Option<String> = "record_type",
        start_date: Option<DateTime> = "start_date",
        status: Option<SttDetailReportResponseStatus> = "status",
    }
}

string_enum! {
    /// `status` of [`SttDetailReportResponse`].
    pub enum SttDetailReportResponseStatus {
        Pending = "PENDING",
        Complete = "COMPLETE",
        Failed = "FAILED",
        Expired = "EXPIRED",
    }
}

object! {
    /// Schema `SttDetailedRequest`. Taken by [`client.legacy().reporting().batch_detail_records().speech_to_text().create`](crate::resources::ai_inference::LegacyReportingBatchDetailRecordsSpeechToText::create).
    pub struct SttDetailedRequest request {
        end_date: DateTime = "end_date" required,
        start_date: DateTime = "start_date" required,
    }
    /// Creates one with `start_date` and `end_date`, which are required.
    new(start_date: DateTime, end_date: DateTime)
}

object! {
    /// Schema `SttErrorFrame`. Part of [`SttServerEvent`].
    pub struct SttErrorFrame reply {
        error: String = "error" required,
        /// Always `error`.
        type_: String = "type" required,
    }
}

object! {
    /// Schema `STTProvider`. Part of [`SttProvidersResponse`].
    pub struct SttProvider reply {
        model: String = "model" required,
        provider: String = "provider" required,
        service_types: Vec<SttProviderServiceType> = "service_types" required,
    }
}

object! {
    /// Schema `STTProviderServiceType`. Part of [`SttProvider`].
    pub struct SttProviderServiceType reply {
        languages: Vec<String> = "languages" required,
        type_: SttServiceType = "type" required,
    }
}

object! {
    /// Schema `STTProvidersMeta`. Part of [`SttProvidersResponse`].
    pub struct SttProvidersMeta reply {
        total: i64 = "total" required,
    }
}

object! {
    /// Schema `STTProvidersResponse`. Returned by [`client.speech_to_text().list_providers`](crate::resources::ai_inference::SpeechToText::list_providers).
    pub struct SttProvidersResponse reply {
        data: Vec<SttProvider> = "data" required,
        meta: SttProvidersMeta = "meta" required,
    }
}

union! {
    /// Schema `SttServerEvent`.
    pub enum SttServerEvent tag "type" {
        /// `type` is `transcript`.
        Transcript(TranscriptFrame) = tag "transcript",
        /// `type` is `error`.
        Error(SttErrorFrame) = tag "error",
    }
}

string_enum! {
    /// Schema `STTServiceType`. Taken by [`client.speech_to_text().list_providers`](crate::resources::ai_inference::SpeechToText::list_providers). Part of [`SttProviderServiceType`].
    pub enum SttServiceType {
        Streaming = "streaming",
        FileBased = "file_based",
        InCall = "in_call",
        AiAssistant = "ai_assistant",
    }
}

object! {
    /// Schema `SummaryRequest`. Taken by [`client.ai().summarize`](crate::resources::Ai::summarize).
    pub struct SummaryRequest request {
        bucket: String = "bucket" required,
        filename: String = "filename" required,
        system_prompt: Option<String> = "system_prompt",
    }
    /// Creates one with `bucket` and `filename`, which are required.
    new(bucket: String, filename: String)
}

object! {
    /// Schema `SummaryResponse`. Returned by [`client.ai().summarize`](crate::resources::Ai::summarize).
    pub struct SummaryResponse reply {
        summary: String = "summary" required,
    }
}

string_enum! {
    /// Schema `SupportedEmbeddingLoaders`. Part of [`EmbeddingBucketRequest`].
    pub enum SupportedEmbeddingLoaders {
        Default = "default",
        Intercom = "intercom",
    }
}

string_enum! {
    /// Schema `SupportedEmbeddingModels`. Part of [`EmbeddingBucketRequest`].
    pub enum SupportedEmbeddingModels {
        ThenlperGteLarge = "thenlper/gte-large",
        IntfloatMultilingualE5Large = "intfloat/multilingual-e5-large",
    }
}

object! {
    /// `data` of `TaskStatusResponse`. Returned by [`client.ai().embeddings().retrieve`](crate::resources::ai_inference::AiEmbeddings::retrieve).
    pub struct TaskStatusResponseData reply {
        created_at: Option<String> = "created_at",
        finished_at: Option<String> = "finished_at",
        status: Option<BackgroundTaskStatus> = "status",
        /// Format: `uuid`.
        task_id: Option<String> = "task_id",
        task_name: Option<String> = "task_name",
    }
}

object! {
    /// Schema `TelnyxProviderParams`. Part of [`GenerateSpeechRequest`].
    pub struct TelnyxProviderParams request {
        emotion: Option<TelnyxProviderParamsEmotion> = "emotion",
        /// Default: `mp3`.
        response_format: Option<String> = "response_format",
        /// Default: `24000`.
        sampling_rate: Option<i64> = "sampling_rate",
        /// Default: `0.5`.
        temperature: Option<f64> = "temperature",
        /// Default: `1.0`. At least 0.5. At most 2.
        voice_speed: Option<f64> = "voice_speed",
        /// Default: `1.0`. At least 0. At most 2.
        volume: Option<f64> = "volume",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `emotion` of [`TelnyxProviderParams`].
    pub enum TelnyxProviderParamsEmotion {
        Neutral = "neutral",
        Happy = "happy",
        Sad = "sad",
        Angry = "angry",
        Fearful = "fearful",
        Disgusted = "disgusted",
        Surprised = "surprised",
    }
}

string_enum! {
    /// Schema `TemplateType`. Part of [`InsightTemplateResponse`].
    pub enum TemplateType {
        Custom = "custom",
        Default = "default",
    }
}

string_enum! {
    /// `text_type` of [`AwsProviderParams`]. Part of [`GenerateSpeechRequest`] and [`AzureProviderParams`].
    pub enum TextType {
        Text = "text",
        Ssml = "ssml",
    }
}

object! {
    /// Schema `TranscriptFrame`. Part of [`SttServerEvent`].
    pub struct TranscriptFrame reply {
        confidence: Option<f64> = "confidence",
        is_final: Option<bool> = "is_final",
        transcript: String = "transcript" required,
        /// Always `transcript`.
        type_: String = "type" required,
    }
}

union! {
    /// Schema `TtsServerEvent`. Part of [`RetrieveSpeechServerFrame`].
    pub enum TtsServerEvent tag "type" {
        /// `type` is `audio_chunk`.
        AudioChunk(AudioChunkFrame) = tag "audio_chunk",
        /// `type` is `final`.
        Final(FinalFrame) = tag "final",
        /// `type` is `error`.
        Error(ErrorFrame) = tag "error",
    }
    from AudioChunk(AudioChunkFrame)
    from Final(FinalFrame)
    from Error(ErrorFrame)
}

object! {
    /// Schema `UpdateConversationRequest`. Taken by [`client.ai().conversations().update`](crate::resources::ai_inference::AiConversations::update).
    pub struct UpdateConversationRequest request {
        metadata: Option<Map<String>> = "metadata",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `InsightTemplateGroupUpdateReq`. Taken by [`client.ai().conversations().insight_groups().update`](crate::resources::ai_inference::AiConversationsInsightGroups::update).
    pub struct UpdateInsightGroupRequest request {
        description: Option<String> = "description",
        name: Option<String> = "name",
        webhook: Option<String> = "webhook",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UserEmbeddedBuckets`. Returned by [`client.ai().embeddings().buckets().list`](crate::resources::ai_inference::AiEmbeddingsBuckets::list).
    pub struct UserEmbeddedBuckets reply {
        buckets: Vec<String> = "buckets" required,
    }
}

object! {
    /// Schema `Voice`. Part of [`VoicesResponse`].
    pub struct Voice reply {
        gender: Option<String> = "gender",
        language: Option<String> = "language",
        name: Option<String> = "name",
        provider: Option<String> = "provider",
        voice_id: Option<String> = "voice_id",
    }
}

object! {
    /// Schema `VoicesResponse`. Returned by [`client.text_to_speech().list_voices`](crate::resources::ai_inference::TextToSpeech::list_voices).
    pub struct VoicesResponse reply {
        voices: Option<Vec<Voice>> = "voices",
    }
}

object! {
    /// Schema `XAIProviderParams`. Part of [`GenerateSpeechRequest`].
    pub struct XaiProviderParams request {
        /// Default: `auto`.
        language: Option<String> = "language",
        /// Default: `mp3`.
        output_format: Option<XaiProviderParamsOutputFormat> = "output_format",
        /// One of `8000`, `16000`, `22050`, `24000`, `44100`, `48000`. Default: `24000`.
        sample_rate: Option<i64> = "sample_rate",
        voice_id: XaiProviderParamsVoiceId = "voice_id" required,
    }
    /// Creates one with `voice_id`, which is required.
    new(voice_id: XaiProviderParamsVoiceId)
}

string_enum! {
    /// `output_format` of [`XaiProviderParams`].
    pub enum XaiProviderParamsOutputFormat {
        Mp3 = "mp3",
        Wav = "wav",
        Pcm = "pcm",
        Mulaw = "mulaw",
        Alaw = "alaw",
    }
}

string_enum! {
    /// `voice_id` of [`XaiProviderParams`].
    pub enum XaiProviderParamsVoiceId {
        Eve = "eve",
        Ara = "ara",
        Rex = "rex",
        Sal = "sal",
        Leo = "leo",
    }
}
