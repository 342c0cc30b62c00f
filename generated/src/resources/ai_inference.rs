//! Operations of AI Inference. Chat completions, embeddings, transcription, speech, conversations and fine tuning on hosted models.
//!
//! See [the types](crate::ai_inference), [the guide](crate::guides::ai_inference).

#[doc(inline)]
pub use super::{Ai, LegacyReportingBatchDetailRecords, LegacyReportingUsageReports};
use crate::models::{ai_inference, shared};
use crate::runtime::operation::{
    Bytes, Call, Client, DateTime, EventStream, IntoField, Op, Page, Paging, Value,
    WebSocket,
};

impl Ai<'_> {
    /// Gets AI conversation histories.
    ///
    /// `GET /ai/conversation_histories`
    #[inline]
    pub fn retrieve_conversation_histories(
        &self,
        q: &str,
    ) -> Call<
        Page<ai_inference::ConversationHistoryRecord, ai_inference::PaginationMeta>,
        AiRetrieveConversationHistories,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/conversation_histories")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .query("q", q)
    }

    /// Gets AI models.
    ///
    /// `GET /ai/models`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn retrieve_models(&self) -> Call<ai_inference::ModelsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/models") })
    }

    /// Creates a response by the deprecated path.
    ///
    /// `POST /ai/responses`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn create_response_deprecated(&self, body: Value) -> Call<Value> {
        Call::new(self.0, const { &Op::new("POST", "/ai/responses") }).json(&body)
    }

    /// Summarizes the content of a file.
    ///
    /// `POST /ai/summarize`
    #[inline]
    pub fn summarize(
        &self,
        body: ai_inference::SummaryRequest,
    ) -> Call<ai_inference::SummaryResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/summarize").data().idempotency_header() },
            )
            .json(&body)
    }
}

/// What [`Ai::retrieve_conversation_histories`] (`GET /ai/conversation_histories`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `region`, [`ConversationHistoryRecordRegion`](ai_inference::ConversationHistoryRecordRegion): `region` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
/// - `min_score`, `f64`: `min_score` in the query. Default: `0.0`. At least 0. At most 1.
/// - `filter_user_id`, `String`: `filter[user_id]` in the query.
/// - `filter_record_id`, `String`: `filter[record_id]` in the query.
/// - `filter_region_in`, `String`: `filter[region][in]` in the query.
/// - `filter_record_created_at_gte`, `DateTime`: `filter[record_created_at][gte]` in the query.
/// - `filter_record_created_at_lte`, `DateTime`: `filter[record_created_at][lte]` in the query.
/// - `filter_ingested_at_gte`, `DateTime`: `filter[ingested_at][gte]` in the query.
/// - `filter_ingested_at_lte`, `DateTime`: `filter[ingested_at][lte]` in the query.
/// - `filter_retention`, `String`: `filter[retention]` in the query.
#[derive(Debug)]
pub enum AiRetrieveConversationHistories {}

impl<T> Call<T, AiRetrieveConversationHistories> {
    /// Sets the query parameter `region`.
    #[inline]
    pub fn region(
        self,
        value: impl IntoField<Option<ai_inference::ConversationHistoryRecordRegion>>,
    ) -> Self {
        self.arg(
            "region",
            &IntoField::<
                Option<ai_inference::ConversationHistoryRecordRegion>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `min_score`. Default: `0.0`. At least 0. At most 1.
    #[inline]
    pub fn min_score(self, value: impl IntoField<Option<f64>>) -> Self {
        self.arg("min_score", &IntoField::<Option<f64>>::into_field(value))
    }

    /// Sets the query parameter `filter[user_id]`.
    #[inline]
    pub fn filter_user_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[user_id]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[record_id]`.
    #[inline]
    pub fn filter_record_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[record_id]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[region][in]`.
    #[inline]
    pub fn filter_region_in(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[region][in]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[record_created_at][gte]`.
    #[inline]
    pub fn filter_record_created_at_gte(
        self,
        value: impl IntoField<Option<DateTime>>,
    ) -> Self {
        self.arg(
            "filter[record_created_at][gte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[record_created_at][lte]`.
    #[inline]
    pub fn filter_record_created_at_lte(
        self,
        value: impl IntoField<Option<DateTime>>,
    ) -> Self {
        self.arg(
            "filter[record_created_at][lte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[ingested_at][gte]`.
    #[inline]
    pub fn filter_ingested_at_gte(
        self,
        value: impl IntoField<Option<DateTime>>,
    ) -> Self {
        self.arg(
            "filter[ingested_at][gte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[ingested_at][lte]`.
    #[inline]
    pub fn filter_ingested_at_lte(
        self,
        value: impl IntoField<Option<DateTime>>,
    ) -> Self {
        self.arg(
            "filter[ingested_at][lte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[retention]`.
    #[inline]
    pub fn filter_retention(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[retention]", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.ai().anthropic()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiAnthropic<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.anthropic`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn anthropic(self) -> AiAnthropic<'a> {
        AiAnthropic(self.0)
    }
}

/// Operations under `client.ai().anthropic().v1()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiAnthropicV1<'a>(pub(crate) &'a Client);

impl<'a> AiAnthropic<'a> {
    /// Operations under `ai.anthropic.v1`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn v1(self) -> AiAnthropicV1<'a> {
        AiAnthropicV1(self.0)
    }
}

impl AiAnthropicV1<'_> {
    /// Creates a message by the Anthropic-compatible API.
    ///
    /// `POST /ai/anthropic/v1/messages`
    #[inline]
    pub fn messages(
        &self,
        body: ai_inference::AnthropicMessageRequest,
    ) -> Call<Value, AiAnthropicV1Messages> {
        Call::new(self.0, const { &Op::new("POST", "/ai/anthropic/v1/messages") })
            .json(&body)
    }
}

/// What [`AiAnthropicV1::messages`] (`POST /ai/anthropic/v1/messages`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `events`: asks for the reply as `text/event-stream`.
#[derive(Debug)]
pub enum AiAnthropicV1Messages {}

impl<T> Call<T, AiAnthropicV1Messages> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<Value>, AiAnthropicV1Messages> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.ai().audio()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiAudio<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.audio`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn audio(self) -> AiAudio<'a> {
        AiAudio(self.0)
    }
}

impl AiAudio<'_> {
    /// Transcribes audio.
    ///
    /// `POST /ai/audio/transcriptions`
    #[inline]
    pub fn transcribe(
        &self,
        body: ai_inference::AudioTranscriptionRequest,
    ) -> Call<ai_inference::AudioTranscriptionResponse> {
        Call::new(self.0, const { &Op::new("POST", "/ai/audio/transcriptions") })
            .multipart(&body)
    }
}

/// Operations under `client.ai().chat()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiChat<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.chat`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn chat(self) -> AiChat<'a> {
        AiChat(self.0)
    }
}

impl AiChat<'_> {
    /// Creates a chat completion by the deprecated path.
    ///
    /// `POST /ai/chat/completions`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn create_completion(
        &self,
        body: ai_inference::ChatCompletionRequest,
    ) -> Call<Value, AiChatCreateCompletion> {
        Call::new(self.0, const { &Op::new("POST", "/ai/chat/completions") }).json(&body)
    }
}

/// What [`AiChat::create_completion`] (`POST /ai/chat/completions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `events`: asks for the reply as `text/event-stream`.
#[derive(Debug)]
pub enum AiChatCreateCompletion {}

impl<T> Call<T, AiChatCreateCompletion> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<Value>, AiChatCreateCompletion> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.ai().conversations()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiConversations<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.conversations`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn conversations(self) -> AiConversations<'a> {
        AiConversations(self.0)
    }
}

impl AiConversations<'_> {
    /// Lists AI conversations.
    ///
    /// `GET /ai/conversations`
    #[inline]
    pub fn list(&self) -> Call<Vec<ai_inference::Conversation>, AiConversationsList> {
        Call::new(self.0, const { &Op::new("GET", "/ai/conversations").data() })
    }

    /// Creates an AI conversation.
    ///
    /// `POST /ai/conversations`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::CreateConversationRequest,
    ) -> Call<ai_inference::Conversation> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/conversations").idempotency_header() },
            )
            .json(&body)
    }

    /// Gets an AI conversation.
    ///
    /// `GET /ai/conversations/{conversation_id}`
    #[inline]
    pub fn retrieve(&self, conversation_id: &str) -> Call<ai_inference::Conversation> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ai/conversations/{conversation_id}").data() },
            )
            .path(&[conversation_id])
    }

    /// Updates an AI conversation.
    ///
    /// `PUT /ai/conversations/{conversation_id}`
    #[inline]
    pub fn update(
        &self,
        conversation_id: &str,
        body: ai_inference::UpdateConversationRequest,
    ) -> Call<ai_inference::Conversation> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/ai/conversations/{conversation_id}").data() },
            )
            .path(&[conversation_id])
            .json(&body)
    }

    /// Deletes an AI conversation.
    ///
    /// `DELETE /ai/conversations/{conversation_id}`
    #[inline]
    pub fn delete(&self, conversation_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/ai/conversations/{conversation_id}").empty()
                },
            )
            .path(&[conversation_id])
    }

    /// Gets the insights of an AI conversation.
    ///
    /// `GET /ai/conversations/{conversation_id}/conversations-insights`
    #[inline]
    pub fn retrieve_conversations_insights(
        &self,
        conversation_id: &str,
    ) -> Call<ai_inference::ConversationInsightListData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/ai/conversations/{conversation_id}/conversations-insights",
                    )
                },
            )
            .path(&[conversation_id])
    }

    /// Adds a message to an AI conversation.
    ///
    /// `POST /ai/conversations/{conversation_id}/message`
    #[inline]
    pub fn add_message(
        &self,
        conversation_id: &str,
        body: ai_inference::CreateMsgRequest,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/conversations/{conversation_id}/message")
                        .empty()
                        .idempotency_header()
                },
            )
            .path(&[conversation_id])
            .json(&body)
    }
}

/// What [`AiConversations::list`] (`GET /ai/conversations`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `id`, `String`: `id` in the query.
/// - `name`, `String`: `name` in the query.
/// - `created_at`, `String`: `created_at` in the query.
/// - `last_message_at`, `String`: `last_message_at` in the query.
/// - `metadata_assistant_id`, `String`: `metadata->assistant_id` in the query.
/// - `metadata_call_control_id`, `String`: `metadata->call_control_id` in the query.
/// - `metadata_telnyx_agent_target`, `String`: `metadata->telnyx_agent_target` in the query.
/// - `metadata_telnyx_end_user_target`, `String`: `metadata->telnyx_end_user_target` in the query.
/// - `metadata_telnyx_conversation_channel`, `String`: `metadata->telnyx_conversation_channel` in the query.
/// - `limit`, `i64`: `limit` in the query. At least 1.
/// - `order`, `String`: `order` in the query.
/// - `or`, `String`: `or` in the query.
#[derive(Debug)]
pub enum AiConversationsList {}

impl<T> Call<T, AiConversationsList> {
    /// Sets the query parameter `id`.
    #[inline]
    pub fn id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `name`.
    #[inline]
    pub fn name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("name", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `created_at`.
    #[inline]
    pub fn created_at(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("created_at", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `last_message_at`.
    #[inline]
    pub fn last_message_at(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("last_message_at", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `metadata->assistant_id`.
    #[inline]
    pub fn metadata_assistant_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "metadata->assistant_id",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `metadata->call_control_id`.
    #[inline]
    pub fn metadata_call_control_id(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "metadata->call_control_id",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `metadata->telnyx_agent_target`.
    #[inline]
    pub fn metadata_telnyx_agent_target(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "metadata->telnyx_agent_target",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `metadata->telnyx_end_user_target`.
    #[inline]
    pub fn metadata_telnyx_end_user_target(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "metadata->telnyx_end_user_target",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `metadata->telnyx_conversation_channel`.
    #[inline]
    pub fn metadata_telnyx_conversation_channel(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "metadata->telnyx_conversation_channel",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `limit`. At least 1.
    #[inline]
    pub fn limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("limit", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `order`.
    #[inline]
    pub fn order(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("order", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `or`.
    #[inline]
    pub fn or(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("or", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.ai().conversations().conversation_insights()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsConversationInsights<'a>(pub(crate) &'a Client);

impl<'a> AiConversations<'a> {
    /// Operations under `ai.conversations.conversation_insights`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn conversation_insights(self) -> AiConversationsConversationInsights<'a> {
        AiConversationsConversationInsights(self.0)
    }
}

impl AiConversationsConversationInsights<'_> {
    /// Gets the aggregates of AI conversation insights.
    ///
    /// `GET /ai/conversations/conversation-insights/aggregates`
    #[inline]
    pub fn retrieve_aggregates(
        &self,
    ) -> Call<
        Vec<ai_inference::ConversationInsightAggregateResponseData>,
        AiConversationsConversationInsightsRetrieveAggregates,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/conversations/conversation-insights/aggregates")
                    .data()
            },
        )
    }
}

/// What [`AiConversationsConversationInsights::retrieve_aggregates`] (`GET /ai/conversations/conversation-insights/aggregates`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `group_by`, `Vec<String>`: `group_by` in the query.
/// - `show`, `Vec<String>`: `show` in the query.
/// - `insight_id`, `String`: `insight_id` in the query. Format: `uuid`.
/// - `created_at`, `String`: `created_at` in the query.
/// - `metadata_assistant_id`, `String`: `metadata.assistant_id` in the query.
#[derive(Debug)]
pub enum AiConversationsConversationInsightsRetrieveAggregates {}

impl<T> Call<T, AiConversationsConversationInsightsRetrieveAggregates> {
    /// Sets the query parameter `group_by`.
    #[inline]
    pub fn group_by(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("group_by", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `show`.
    #[inline]
    pub fn show(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("show", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `insight_id`. Format: `uuid`.
    #[inline]
    pub fn insight_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("insight_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `created_at`.
    #[inline]
    pub fn created_at(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("created_at", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `metadata.assistant_id`.
    #[inline]
    pub fn metadata_assistant_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "metadata.assistant_id",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// Operations under `client.ai().conversations().insight_groups()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsInsightGroups<'a>(pub(crate) &'a Client);

impl<'a> AiConversations<'a> {
    /// Operations under `ai.conversations.insight_groups`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn insight_groups(self) -> AiConversationsInsightGroups<'a> {
        AiConversationsInsightGroups(self.0)
    }
}

impl AiConversationsInsightGroups<'_> {
    /// Gets the AI conversation insight groups.
    ///
    /// `GET /ai/conversations/insight-groups`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<ai_inference::InsightTemplateGroupResponse, shared::Meta>,
        AiConversationsInsightGroupsRetrieveInsightGroups,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/conversations/insight-groups")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an AI conversation insight group.
    ///
    /// `POST /ai/conversations/insight-groups`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::CreateInsightGroupRequest,
    ) -> Call<ai_inference::InsightTemplateGroupResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/conversations/insight-groups")
                        .data()
                        .idempotency_header()
                },
            )
            .json(&body)
    }

    /// Gets an AI conversation insight group.
    ///
    /// `GET /ai/conversations/insight-groups/{group_id}`
    #[inline]
    pub fn retrieve(
        &self,
        group_id: &str,
    ) -> Call<ai_inference::InsightTemplateGroupResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/conversations/insight-groups/{group_id}").data()
                },
            )
            .path(&[group_id])
    }

    /// Updates an AI conversation insight group.
    ///
    /// `PUT /ai/conversations/insight-groups/{group_id}`
    #[inline]
    pub fn update(
        &self,
        group_id: &str,
        body: ai_inference::UpdateInsightGroupRequest,
    ) -> Call<ai_inference::InsightTemplateGroupResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("PUT", "/ai/conversations/insight-groups/{group_id}").data()
                },
            )
            .path(&[group_id])
            .json(&body)
    }

    /// Deletes an AI conversation insight group.
    ///
    /// `DELETE /ai/conversations/insight-groups/{group_id}`
    #[inline]
    pub fn delete(&self, group_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/ai/conversations/insight-groups/{group_id}")
                        .empty()
                },
            )
            .path(&[group_id])
    }
}

/// What [`AiConversationsInsightGroups::list`] (`GET /ai/conversations/insight-groups`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 0. Less than 100.
#[derive(Debug)]
pub enum AiConversationsInsightGroupsRetrieveInsightGroups {}

impl<T> Call<T, AiConversationsInsightGroupsRetrieveInsightGroups> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 0. Less than 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.ai().conversations().insight_groups().insights()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsInsightGroupsInsights<'a>(pub(crate) &'a Client);

impl<'a> AiConversationsInsightGroups<'a> {
    /// Operations under `ai.conversations.insight_groups.insights`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn insights(self) -> AiConversationsInsightGroupsInsights<'a> {
        AiConversationsInsightGroupsInsights(self.0)
    }
}

impl AiConversationsInsightGroupsInsights<'_> {
    /// Assigns an insight to an AI conversation insight group.
    ///
    /// `POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign`
    #[inline]
    pub fn assign(&self, group_id: &str, insight_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign",
                        )
                        .empty()
                },
            )
            .path(&[group_id, insight_id])
    }

    /// Unassigns an insight from an AI conversation insight group.
    ///
    /// `DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`
    #[inline]
    pub fn delete_unassign(&self, group_id: &str, insight_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign",
                        )
                        .empty()
                },
            )
            .path(&[group_id, insight_id])
    }
}

/// Operations under `client.ai().conversations().insights()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsInsights<'a>(pub(crate) &'a Client);

impl<'a> AiConversations<'a> {
    /// Operations under `ai.conversations.insights`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn insights(self) -> AiConversationsInsights<'a> {
        AiConversationsInsights(self.0)
    }
}

impl AiConversationsInsights<'_> {
    /// Lists AI conversation insights.
    ///
    /// `GET /ai/conversations/insights`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<ai_inference::InsightTemplateResponse, shared::Meta>,
        AiConversationsInsightsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/conversations/insights")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an AI conversation insight.
    ///
    /// `POST /ai/conversations/insights`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::InsightTemplateCreateRequest,
    ) -> Call<ai_inference::InsightTemplateResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/conversations/insights")
                        .data()
                        .idempotency_header()
                },
            )
            .json(&body)
    }

    /// Gets an AI conversation insight.
    ///
    /// `GET /ai/conversations/insights/{insight_id}`
    #[inline]
    pub fn retrieve(
        &self,
        insight_id: &str,
    ) -> Call<ai_inference::InsightTemplateResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/conversations/insights/{insight_id}").data()
                },
            )
            .path(&[insight_id])
    }

    /// Updates an AI conversation insight.
    ///
    /// `PUT /ai/conversations/insights/{insight_id}`
    #[inline]
    pub fn update(
        &self,
        insight_id: &str,
        body: ai_inference::InsightTemplateUpdateRequest,
    ) -> Call<ai_inference::InsightTemplateResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("PUT", "/ai/conversations/insights/{insight_id}").data()
                },
            )
            .path(&[insight_id])
            .json(&body)
    }

    /// Deletes an AI conversation insight.
    ///
    /// `DELETE /ai/conversations/insights/{insight_id}`
    #[inline]
    pub fn delete(&self, insight_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/ai/conversations/insights/{insight_id}").empty()
                },
            )
            .path(&[insight_id])
    }
}

/// What [`AiConversationsInsights::list`] (`GET /ai/conversations/insights`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 0. Less than 100.
#[derive(Debug)]
pub enum AiConversationsInsightsList {}

impl<T> Call<T, AiConversationsInsightsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 0. Less than 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.ai().conversations().messages()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsMessages<'a>(pub(crate) &'a Client);

impl<'a> AiConversations<'a> {
    /// Operations under `ai.conversations.messages`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn messages(self) -> AiConversationsMessages<'a> {
        AiConversationsMessages(self.0)
    }
}

impl AiConversationsMessages<'_> {
    /// Lists the messages of an AI conversation.
    ///
    /// `GET /ai/conversations/{conversation_id}/messages`
    #[inline]
    pub fn list(
        &self,
        conversation_id: &str,
    ) -> Call<
        Page<ai_inference::ConversationMessage, shared::Meta>,
        AiConversationsMessagesList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/conversations/{conversation_id}/messages")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[conversation_id])
    }
}

/// What [`AiConversationsMessages::list`] (`GET /ai/conversations/{conversation_id}/messages`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
#[derive(Debug)]
pub enum AiConversationsMessagesList {}

impl<T> Call<T, AiConversationsMessagesList> {
    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.ai().embeddings()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiEmbeddings<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.embeddings`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn embeddings(self) -> AiEmbeddings<'a> {
        AiEmbeddings(self.0)
    }
}

impl AiEmbeddings<'_> {
    /// Lists embedding tasks.
    ///
    /// `GET /ai/embeddings`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Vec<ai_inference::BackgroundTasksQueryResponse>, AiEmbeddingsList> {
        Call::new(self.0, const { &Op::new("GET", "/ai/embeddings").data() })
    }

    /// Embeds the documents of a bucket.
    ///
    /// `POST /ai/embeddings`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::EmbeddingBucketRequest,
    ) -> Call<ai_inference::EmbeddingResponseData> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/embeddings").data().idempotency_header() },
            )
            .json(&body)
    }

    /// Searches the embedded documents by similarity.
    ///
    /// `POST /ai/embeddings/similarity-search`
    #[inline]
    pub fn similarity_search(
        &self,
        body: ai_inference::EmbeddingSimilaritySearchRequest,
    ) -> Call<Vec<ai_inference::EmbeddingSimilaritySearchDocument>> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/embeddings/similarity-search").data() },
            )
            .json(&body)
    }

    /// Embeds the pages of a website.
    ///
    /// `POST /ai/embeddings/url`
    #[inline]
    pub fn url(
        &self,
        body: ai_inference::EmbeddingUrlRequest,
    ) -> Call<ai_inference::EmbeddingResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/embeddings/url").data().idempotency_header()
                },
            )
            .json(&body)
    }

    /// Gets the status of an embedding task.
    ///
    /// `GET /ai/embeddings/{task_id}`
    #[inline]
    pub fn retrieve(&self, task_id: &str) -> Call<ai_inference::TaskStatusResponseData> {
        Call::new(self.0, const { &Op::new("GET", "/ai/embeddings/{task_id}").data() })
            .path(&[task_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `success`. It is an error if that is `failure` or `partial_success`.
    pub fn wait(
        &self,
        task_id: &str,
    ) -> crate::runtime::Wait<ai_inference::TaskStatusResponseData> {
        const JOB: &crate::runtime::Job<ai_inference::TaskStatusResponseData> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["success"],
            failed: &["failure", "partial_success"],
        };
        crate::runtime::Wait::new(self.retrieve(task_id), JOB)
    }
}

/// What [`AiEmbeddings::list`] (`GET /ai/embeddings`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `status`, `Vec<String>`: `status` in the query. Default: `["processing","queued"]`.
#[derive(Debug)]
pub enum AiEmbeddingsList {}

impl<T> Call<T, AiEmbeddingsList> {
    /// Sets the query parameter `status`. Default: `["processing","queued"]`.
    #[inline]
    pub fn status(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("status", &IntoField::<Option<Vec<String>>>::into_field(value))
    }
}

/// Operations under `client.ai().embeddings().buckets()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiEmbeddingsBuckets<'a>(pub(crate) &'a Client);

impl<'a> AiEmbeddings<'a> {
    /// Operations under `ai.embeddings.buckets`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn buckets(self) -> AiEmbeddingsBuckets<'a> {
        AiEmbeddingsBuckets(self.0)
    }
}

impl AiEmbeddingsBuckets<'_> {
    /// Lists buckets with embedded documents.
    ///
    /// `GET /ai/embeddings/buckets`
    #[inline]
    pub fn list(&self) -> Call<ai_inference::UserEmbeddedBuckets> {
        Call::new(self.0, const { &Op::new("GET", "/ai/embeddings/buckets").data() })
    }

    /// Gets the embedded documents of a bucket.
    ///
    /// `GET /ai/embeddings/buckets/{bucket_name}`
    #[inline]
    pub fn retrieve(
        &self,
        bucket_name: &str,
    ) -> Call<Vec<ai_inference::EmbeddingsBucketFiles>> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ai/embeddings/buckets/{bucket_name}").data() },
            )
            .path(&[bucket_name])
    }

    /// Disables the embeddings of a bucket.
    ///
    /// `DELETE /ai/embeddings/buckets/{bucket_name}`
    #[inline]
    pub fn delete(&self, bucket_name: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/ai/embeddings/buckets/{bucket_name}").empty()
                },
            )
            .path(&[bucket_name])
    }
}

/// Operations under `client.ai().fine_tuning()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiFineTuning<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.fine_tuning`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn fine_tuning(self) -> AiFineTuning<'a> {
        AiFineTuning(self.0)
    }
}

/// Operations under `client.ai().fine_tuning().jobs()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiFineTuningJobs<'a>(pub(crate) &'a Client);

impl<'a> AiFineTuning<'a> {
    /// Operations under `ai.fine_tuning.jobs`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn jobs(self) -> AiFineTuningJobs<'a> {
        AiFineTuningJobs(self.0)
    }
}

impl AiFineTuningJobs<'_> {
    /// Lists AI fine tuning jobs.
    ///
    /// `GET /ai/fine_tuning/jobs`
    #[inline]
    pub fn list(&self) -> Call<Vec<ai_inference::FineTuningJob>> {
        Call::new(self.0, const { &Op::new("GET", "/ai/fine_tuning/jobs").data() })
    }

    /// Creates an AI fine tuning job.
    ///
    /// `POST /ai/fine_tuning/jobs`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::CreateFineTuningJobRequest,
    ) -> Call<ai_inference::FineTuningJob> {
        Call::new(self.0, const { &Op::new("POST", "/ai/fine_tuning/jobs") }).json(&body)
    }

    /// Gets an AI fine tuning job.
    ///
    /// `GET /ai/fine_tuning/jobs/{job_id}`
    #[inline]
    pub fn retrieve(&self, job_id: &str) -> Call<ai_inference::FineTuningJob> {
        Call::new(self.0, const { &Op::new("GET", "/ai/fine_tuning/jobs/{job_id}") })
            .path(&[job_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `succeeded`. It is an error if that is `failed` or `cancelled`.
    pub fn wait(
        &self,
        job_id: &str,
    ) -> crate::runtime::Wait<ai_inference::FineTuningJob> {
        const JOB: &crate::runtime::Job<ai_inference::FineTuningJob> = &crate::runtime::Job {
            state: |value| Some(value.status.as_str()),
            done: &["succeeded"],
            failed: &["failed", "cancelled"],
        };
        crate::runtime::Wait::new(self.retrieve(job_id), JOB)
    }

    /// Cancels an AI fine tuning job.
    ///
    /// `POST /ai/fine_tuning/jobs/{job_id}/cancel`
    #[inline]
    pub fn cancel(&self, job_id: &str) -> Call<ai_inference::FineTuningJob> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/fine_tuning/jobs/{job_id}/cancel") },
            )
            .path(&[job_id])
    }
}

/// Operations under `client.ai().openai()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiOpenai<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.openai`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn openai(self) -> AiOpenai<'a> {
        AiOpenai(self.0)
    }
}

impl AiOpenai<'_> {
    /// Lists models of the OpenAI-compatible API.
    ///
    /// `GET /ai/openai/models`
    #[inline]
    pub fn list_models(&self) -> Call<ai_inference::ModelsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/openai/models") })
    }

    /// Creates a response by the OpenAI-compatible API.
    ///
    /// `POST /ai/openai/responses`
    #[inline]
    pub fn create_response(
        &self,
        body: ai_inference::CreateResponseRequest,
    ) -> Call<Value, AiOpenaiCreateResponse> {
        Call::new(self.0, const { &Op::new("POST", "/ai/openai/responses") }).json(&body)
    }
}

/// What [`AiOpenai::create_response`] (`POST /ai/openai/responses`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `events`: asks for the reply as `text/event-stream`.
#[derive(Debug)]
pub enum AiOpenaiCreateResponse {}

impl<T> Call<T, AiOpenaiCreateResponse> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<Value>, AiOpenaiCreateResponse> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.ai().openai().chat()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiOpenaiChat<'a>(pub(crate) &'a Client);

impl<'a> AiOpenai<'a> {
    /// Operations under `ai.openai.chat`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn chat(self) -> AiOpenaiChat<'a> {
        AiOpenaiChat(self.0)
    }
}

impl AiOpenaiChat<'_> {
    /// Creates a chat completion by the OpenAI-compatible API.
    ///
    /// `POST /ai/openai/chat/completions`
    #[inline]
    pub fn create_completion(
        &self,
        body: ai_inference::ChatCompletionRequest,
    ) -> Call<Value, AiOpenaiChatCreateCompletion> {
        Call::new(self.0, const { &Op::new("POST", "/ai/openai/chat/completions") })
            .json(&body)
    }
}

/// What [`AiOpenaiChat::create_completion`] (`POST /ai/openai/chat/completions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `events`: asks for the reply as `text/event-stream`.
#[derive(Debug)]
pub enum AiOpenaiChatCreateCompletion {}

impl<T> Call<T, AiOpenaiChatCreateCompletion> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<Value>, AiOpenaiChatCreateCompletion> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.ai().openai().embeddings()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct AiOpenaiEmbeddings<'a>(pub(crate) &'a Client);

impl<'a> AiOpenai<'a> {
    /// Operations under `ai.openai.embeddings`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn embeddings(self) -> AiOpenaiEmbeddings<'a> {
        AiOpenaiEmbeddings(self.0)
    }
}

impl AiOpenaiEmbeddings<'_> {
    /// Creates embeddings by the OpenAI-compatible API.
    ///
    /// `POST /ai/openai/embeddings`
    #[inline]
    pub fn create_embeddings(
        &self,
        body: ai_inference::OpenAiEmbeddingRequest,
    ) -> Call<ai_inference::OpenAiEmbeddingResponse> {
        Call::new(self.0, const { &Op::new("POST", "/ai/openai/embeddings") })
            .json(&body)
    }

    /// Lists embedding models of the OpenAI-compatible API.
    ///
    /// `GET /ai/openai/embeddings/models`
    #[inline]
    pub fn list_embedding_models(
        &self,
    ) -> Call<ai_inference::OpenAiEmbeddingModelsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/openai/embeddings/models") })
    }
}

/// Operations under `client.legacy().reporting().batch_detail_records().speech_to_text()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingBatchDetailRecordsSpeechToText<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingBatchDetailRecords<'a> {
    /// Operations under `legacy.reporting.batch_detail_records.speech_to_text`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn speech_to_text(self) -> LegacyReportingBatchDetailRecordsSpeechToText<'a> {
        LegacyReportingBatchDetailRecordsSpeechToText(self.0)
    }
}

impl LegacyReportingBatchDetailRecordsSpeechToText<'_> {
    /// Lists legacy batches of speech-to-text detail records.
    ///
    /// `GET /legacy/reporting/batch_detail_records/speech_to_text`
    #[inline]
    pub fn list(&self) -> Call<Vec<ai_inference::SttDetailReportResponse>> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/legacy/reporting/batch_detail_records/speech_to_text")
                    .data()
            },
        )
    }

    /// Creates a legacy batch of speech-to-text detail records.
    ///
    /// `POST /legacy/reporting/batch_detail_records/speech_to_text`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::SttDetailedRequest,
    ) -> Call<ai_inference::SttDetailReportResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/legacy/reporting/batch_detail_records/speech_to_text",
                        )
                        .data()
                },
            )
            .json(&body)
    }

    /// Gets a legacy batch of speech-to-text detail records.
    ///
    /// `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<ai_inference::SttDetailReportResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/legacy/reporting/batch_detail_records/speech_to_text/{id}",
                        )
                        .data()
                },
            )
            .path(&[id])
    }

    /// Deletes a legacy batch of speech-to-text detail records.
    ///
    /// `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<ai_inference::SttDetailReportResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/legacy/reporting/batch_detail_records/speech_to_text/{id}",
                        )
                        .data()
                },
            )
            .path(&[id])
    }
}

impl LegacyReportingUsageReports<'_> {
    /// Gets a legacy usage report of speech to text.
    ///
    /// `GET /legacy/reporting/usage_reports/speech_to_text`
    #[inline]
    pub fn retrieve_speech_to_text(
        &self,
    ) -> Call<Value, LegacyReportingUsageReportsRetrieveSpeechToText> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/legacy/reporting/usage_reports/speech_to_text").data()
            },
        )
    }
}

/// What [`LegacyReportingUsageReports::retrieve_speech_to_text`] (`GET /legacy/reporting/usage_reports/speech_to_text`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `start_date`, `DateTime`: `start_date` in the query.
/// - `end_date`, `DateTime`: `end_date` in the query.
#[derive(Debug)]
pub enum LegacyReportingUsageReportsRetrieveSpeechToText {}

impl<T> Call<T, LegacyReportingUsageReportsRetrieveSpeechToText> {
    /// Sets the query parameter `start_date`.
    #[inline]
    pub fn start_date(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("start_date", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `end_date`.
    #[inline]
    pub fn end_date(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("end_date", &IntoField::<Option<DateTime>>::into_field(value))
    }
}

/// Operations under `client.speech_to_text()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct SpeechToText<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `speech_to_text`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn speech_to_text(&self) -> SpeechToText<'_> {
        SpeechToText(self)
    }
}

impl SpeechToText<'_> {
    /// Lists speech-to-text providers.
    ///
    /// `GET /speech-to-text/providers`
    #[inline]
    pub fn list_providers(
        &self,
    ) -> Call<ai_inference::SttProvidersResponse, SpeechToTextListProviders> {
        Call::new(self.0, const { &Op::new("GET", "/speech-to-text/providers") })
    }

    /// Transcribes speech over a WebSocket.
    ///
    /// `GET /speech-to-text/transcription`
    #[inline]
    pub fn retrieve_transcription(
        &self,
        transcription_engine: impl Into<ai_inference::RetrieveTranscriptionEngine>,
        input_format: impl Into<ai_inference::RetrieveTranscriptionInputFormat>,
    ) -> Call<
        WebSocket<Bytes, ai_inference::SttServerEvent>,
        SpeechToTextRetrieveTranscription,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/speech-to-text/transcription")
                        .base_url("wss://api.telnyx.com/v2")
                },
            )
            .arg(
                "transcription_engine",
                &Into::<
                    ai_inference::RetrieveTranscriptionEngine,
                >::into(transcription_engine),
            )
            .arg(
                "input_format",
                &Into::<
                    ai_inference::RetrieveTranscriptionInputFormat,
                >::into(input_format),
            )
    }
}

/// What [`SpeechToText::list_providers`] (`GET /speech-to-text/providers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `service_type`, [`SttServiceType`](ai_inference::SttServiceType): `service_type` in the query.
/// - `provider`, [`ListProvidersProvider`](ai_inference::ListProvidersProvider): `provider` in the query.
#[derive(Debug)]
pub enum SpeechToTextListProviders {}

impl<T> Call<T, SpeechToTextListProviders> {
    /// Sets the query parameter `service_type`.
    #[inline]
    pub fn service_type(
        self,
        value: impl IntoField<Option<ai_inference::SttServiceType>>,
    ) -> Self {
        self.arg(
            "service_type",
            &IntoField::<Option<ai_inference::SttServiceType>>::into_field(value),
        )
    }

    /// Sets the query parameter `provider`.
    #[inline]
    pub fn provider(
        self,
        value: impl IntoField<Option<ai_inference::ListProvidersProvider>>,
    ) -> Self {
        self.arg(
            "provider",
            &IntoField::<Option<ai_inference::ListProvidersProvider>>::into_field(value),
        )
    }
}

/// What [`SpeechToText::retrieve_transcription`] (`GET /speech-to-text/transcription`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `language`, `String`: `language` in the query.
/// - `interim_results`, `bool`: `interim_results` in the query.
/// - `model`, [`RetrieveTranscriptionModel`](ai_inference::RetrieveTranscriptionModel): `model` in the query.
/// - `endpointing`, `i64`: `endpointing` in the query.
/// - `redact`, `String`: `redact` in the query.
/// - `keyterm`, `String`: `keyterm` in the query.
/// - `keywords`, `String`: `keywords` in the query.
#[derive(Debug)]
pub enum SpeechToTextRetrieveTranscription {}

impl<T> Call<T, SpeechToTextRetrieveTranscription> {
    /// Sets the query parameter `language`.
    #[inline]
    pub fn language(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("language", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `interim_results`.
    #[inline]
    pub fn interim_results(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("interim_results", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `model`.
    #[inline]
    pub fn model(
        self,
        value: impl IntoField<Option<ai_inference::RetrieveTranscriptionModel>>,
    ) -> Self {
        self.arg(
            "model",
            &IntoField::<
                Option<ai_inference::RetrieveTranscriptionModel>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `endpointing`.
    #[inline]
    pub fn endpointing(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("endpointing", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `redact`.
    #[inline]
    pub fn redact(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("redact", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `keyterm`.
    #[inline]
    pub fn keyterm(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("keyterm", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `keywords`.
    #[inline]
    pub fn keywords(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("keywords", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.text_to_speech()`. Feature `ai-inference`.
///
/// Guide: [AI Inference](crate::guides::ai_inference).
#[derive(Clone, Copy, Debug)]
pub struct TextToSpeech<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `text_to_speech`. Feature `ai-inference`.
    #[inline]
    #[must_use]
    pub fn text_to_speech(&self) -> TextToSpeech<'_> {
        TextToSpeech(self)
    }
}

impl TextToSpeech<'_> {
    /// Turns text into speech over a WebSocket.
    ///
    /// `GET /text-to-speech/speech`
    #[inline]
    pub fn retrieve_speech(
        &self,
    ) -> Call<
        WebSocket<
            ai_inference::RetrieveSpeechServerFrame,
            ai_inference::RetrieveSpeechServerFrame,
        >,
        TextToSpeechRetrieveSpeech,
    > {
        Call::new(self.0, const { &Op::new("GET", "/text-to-speech/speech") })
    }

    /// Creates speech from text.
    ///
    /// `POST /text-to-speech/speech`
    #[inline]
    pub fn create_speech(
        &self,
        body: ai_inference::GenerateSpeechRequest,
    ) -> Call<ai_inference::Base64AudioResponse, TextToSpeechCreateSpeech> {
        Call::new(self.0, const { &Op::new("POST", "/text-to-speech/speech") })
            .json(&body)
    }

    /// Lists text-to-speech voices.
    ///
    /// `GET /text-to-speech/voices`
    #[inline]
    pub fn list_voices(
        &self,
    ) -> Call<ai_inference::VoicesResponse, TextToSpeechListVoices> {
        Call::new(self.0, const { &Op::new("GET", "/text-to-speech/voices") })
    }
}

/// What [`TextToSpeech::retrieve_speech`] (`GET /text-to-speech/speech`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `voice`, `String`: `voice` in the query.
/// - `provider`, [`RetrieveSpeechProvider`](ai_inference::RetrieveSpeechProvider): `provider` in the query. Default: `telnyx`.
/// - `model_id`, `String`: `model_id` in the query.
/// - `voice_id`, `String`: `voice_id` in the query.
/// - `disable_cache`, `bool`: `disable_cache` in the query. Default: `false`.
/// - `audio_format`, [`RetrieveSpeechAudioFormat`](ai_inference::RetrieveSpeechAudioFormat): `audio_format` in the query.
/// - `socket_id`, `String`: `socket_id` in the query.
#[derive(Debug)]
pub enum TextToSpeechRetrieveSpeech {}

impl<T> Call<T, TextToSpeechRetrieveSpeech> {
    /// Sets the query parameter `voice`.
    #[inline]
    pub fn voice(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("voice", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `provider`. Default: `telnyx`.
    #[inline]
    pub fn provider(
        self,
        value: impl IntoField<Option<ai_inference::RetrieveSpeechProvider>>,
    ) -> Self {
        self.arg(
            "provider",
            &IntoField::<Option<ai_inference::RetrieveSpeechProvider>>::into_field(value),
        )
    }

    /// Sets the query parameter `model_id`.
    #[inline]
    pub fn model_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("model_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `voice_id`.
    #[inline]
    pub fn voice_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("voice_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `disable_cache`. Default: `false`.
    #[inline]
    pub fn disable_cache(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("disable_cache", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `audio_format`.
    #[inline]
    pub fn audio_format(
        self,
        value: impl IntoField<Option<ai_inference::RetrieveSpeechAudioFormat>>,
    ) -> Self {
        self.arg(
            "audio_format",
            &IntoField::<
                Option<ai_inference::RetrieveSpeechAudioFormat>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `socket_id`.
    #[inline]
    pub fn socket_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("socket_id", &IntoField::<Option<String>>::into_field(value))
    }
}

/// What [`TextToSpeech::create_speech`] (`POST /text-to-speech/speech`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `audio`: asks for the reply as `audio/mpeg`.
#[derive(Debug)]
pub enum TextToSpeechCreateSpeech {}

impl<T> Call<T, TextToSpeechCreateSpeech> {
    /// Asks for the reply as `audio/mpeg`.
    #[inline]
    pub fn audio(self) -> Call<Bytes, TextToSpeechCreateSpeech> {
        self.accept("audio/mpeg")
    }
}

/// What [`TextToSpeech::list_voices`] (`GET /text-to-speech/voices`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `provider`, [`GenerateSpeechRequestProvider`](ai_inference::GenerateSpeechRequestProvider): `provider` in the query.
/// - `api_key`, `String`: `api_key` in the query.
#[derive(Debug)]
pub enum TextToSpeechListVoices {}

impl<T> Call<T, TextToSpeechListVoices> {
    /// Sets the query parameter `provider`.
    #[inline]
    pub fn provider(
        self,
        value: impl IntoField<Option<ai_inference::GenerateSpeechRequestProvider>>,
    ) -> Self {
        self.arg(
            "provider",
            &IntoField::<
                Option<ai_inference::GenerateSpeechRequestProvider>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `api_key`.
    #[inline]
    pub fn api_key(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("api_key", &IntoField::<Option<String>>::into_field(value))
    }
}
