//! Operations of the product AI Inference.

use super::{Ai, LegacyReportingBatchDetailRecords, LegacyReportingUsageReports};
use crate::models::{ai_inference, shared};
use crate::runtime::operation::{
    Bytes, Call, Client, DateTime, EventStream, IntoField, Op, Page, Paging, Value,
    WebSocket,
};

impl Ai<'_> {
    /// Get conversation histories (AI).
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

    /// Get models (AI).
    ///
    /// `GET /ai/models`
    ///
    /// Not announced: the document marks it `x-hidden`.
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn retrieve_models(&self) -> Call<ai_inference::ModelsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/models") })
    }

    /// Create response deprecated (AI).
    ///
    /// `POST /ai/responses`
    ///
    /// Not announced: the document marks it `x-hidden`.
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn create_response_deprecated(&self, body: Value) -> Call<Value> {
        Call::new(self.0, const { &Op::new("POST", "/ai/responses") }).json(&body)
    }

    /// Summarize (AI).
    ///
    /// `POST /ai/summarize`
    #[inline]
    pub fn summarize(
        &self,
        body: ai_inference::SummaryRequest,
    ) -> Call<ai_inference::SummaryResponse> {
        Call::new(self.0, const { &Op::new("POST", "/ai/summarize").data() }).json(&body)
    }
}

/// Parameters of `GET /ai/conversation_histories`.
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

/// Operations under `client.ai().anthropic()`.
#[derive(Clone, Copy, Debug)]
pub struct AiAnthropic<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.anthropic`.
    #[inline]
    #[must_use]
    pub fn anthropic(self) -> AiAnthropic<'a> {
        AiAnthropic(self.0)
    }
}

/// Operations under `client.ai().anthropic().v1()`.
#[derive(Clone, Copy, Debug)]
pub struct AiAnthropicV1<'a>(pub(crate) &'a Client);

impl<'a> AiAnthropic<'a> {
    /// Operations under `ai.anthropic.v1`.
    #[inline]
    #[must_use]
    pub fn v1(self) -> AiAnthropicV1<'a> {
        AiAnthropicV1(self.0)
    }
}

impl AiAnthropicV1<'_> {
    /// Messages (AI anthropic v1).
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

/// Parameters of `POST /ai/anthropic/v1/messages`.
#[derive(Debug)]
pub enum AiAnthropicV1Messages {}

impl<T> Call<T, AiAnthropicV1Messages> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<Value>, AiAnthropicV1Messages> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.ai().audio()`.
#[derive(Clone, Copy, Debug)]
pub struct AiAudio<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.audio`.
    #[inline]
    #[must_use]
    pub fn audio(self) -> AiAudio<'a> {
        AiAudio(self.0)
    }
}

impl AiAudio<'_> {
    /// Transcribe (AI audio).
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

/// Operations under `client.ai().chat()`.
#[derive(Clone, Copy, Debug)]
pub struct AiChat<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.chat`.
    #[inline]
    #[must_use]
    pub fn chat(self) -> AiChat<'a> {
        AiChat(self.0)
    }
}

impl AiChat<'_> {
    /// Create completion (AI chat).
    ///
    /// `POST /ai/chat/completions`
    ///
    /// Not announced: the document marks it `x-hidden`.
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

/// Parameters of `POST /ai/chat/completions`.
#[derive(Debug)]
pub enum AiChatCreateCompletion {}

impl<T> Call<T, AiChatCreateCompletion> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<Value>, AiChatCreateCompletion> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.ai().conversations()`.
#[derive(Clone, Copy, Debug)]
pub struct AiConversations<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.conversations`.
    #[inline]
    #[must_use]
    pub fn conversations(self) -> AiConversations<'a> {
        AiConversations(self.0)
    }
}

impl AiConversations<'_> {
    /// List AI conversations.
    ///
    /// `GET /ai/conversations`
    #[inline]
    pub fn list(&self) -> Call<Vec<ai_inference::Conversation>, AiConversationsList> {
        Call::new(self.0, const { &Op::new("GET", "/ai/conversations").data() })
    }

    /// Create AI conversation.
    ///
    /// `POST /ai/conversations`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::CreateConversationRequest,
    ) -> Call<ai_inference::Conversation> {
        Call::new(self.0, const { &Op::new("POST", "/ai/conversations") }).json(&body)
    }

    /// Get AI conversation.
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

    /// Update AI conversation.
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

    /// Delete AI conversation.
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

    /// Get conversations insights (AI conversations).
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

    /// Add message (AI conversations).
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
                },
            )
            .path(&[conversation_id])
            .json(&body)
    }
}

/// Parameters of `GET /ai/conversations`.
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

/// Operations under `client.ai().conversations().conversation_insights()`.
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsConversationInsights<'a>(pub(crate) &'a Client);

impl<'a> AiConversations<'a> {
    /// Operations under `ai.conversations.conversation_insights`.
    #[inline]
    #[must_use]
    pub fn conversation_insights(self) -> AiConversationsConversationInsights<'a> {
        AiConversationsConversationInsights(self.0)
    }
}

impl AiConversationsConversationInsights<'_> {
    /// Get aggregates (AI conversation insights).
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

/// Parameters of `GET /ai/conversations/conversation-insights/aggregates`.
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

/// Operations under `client.ai().conversations().insight_groups()`.
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsInsightGroups<'a>(pub(crate) &'a Client);

impl<'a> AiConversations<'a> {
    /// Operations under `ai.conversations.insight_groups`.
    #[inline]
    #[must_use]
    pub fn insight_groups(self) -> AiConversationsInsightGroups<'a> {
        AiConversationsInsightGroups(self.0)
    }
}

impl AiConversationsInsightGroups<'_> {
    /// Get insight groups (AI conversation insight groups).
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

    /// Insight groups (AI conversation insight groups).
    ///
    /// `POST /ai/conversations/insight-groups`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::CreateInsightGroupRequest,
    ) -> Call<ai_inference::InsightTemplateGroupResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/conversations/insight-groups").data() },
            )
            .json(&body)
    }

    /// Get AI conversation insight group.
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

    /// Update AI conversation insight group.
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

    /// Delete AI conversation insight group.
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

/// Parameters of `GET /ai/conversations/insight-groups`.
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

/// Operations under `client.ai().conversations().insight_groups().insights()`.
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsInsightGroupsInsights<'a>(pub(crate) &'a Client);

impl<'a> AiConversationsInsightGroups<'a> {
    /// Operations under `ai.conversations.insight_groups.insights`.
    #[inline]
    #[must_use]
    pub fn insights(self) -> AiConversationsInsightGroupsInsights<'a> {
        AiConversationsInsightGroupsInsights(self.0)
    }
}

impl AiConversationsInsightGroupsInsights<'_> {
    /// Assign (AI conversation insight group insights).
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

    /// Delete unassign (AI conversation insight group insights).
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

/// Operations under `client.ai().conversations().insights()`.
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsInsights<'a>(pub(crate) &'a Client);

impl<'a> AiConversations<'a> {
    /// Operations under `ai.conversations.insights`.
    #[inline]
    #[must_use]
    pub fn insights(self) -> AiConversationsInsights<'a> {
        AiConversationsInsights(self.0)
    }
}

impl AiConversationsInsights<'_> {
    /// List AI conversation insights.
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

    /// Create AI conversation insight.
    ///
    /// `POST /ai/conversations/insights`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::InsightTemplateCreateRequest,
    ) -> Call<ai_inference::InsightTemplateResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/conversations/insights").data() },
            )
            .json(&body)
    }

    /// Get AI conversation insight.
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

    /// Update AI conversation insight.
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

    /// Delete AI conversation insight.
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

/// Parameters of `GET /ai/conversations/insights`.
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

/// Operations under `client.ai().conversations().messages()`.
#[derive(Clone, Copy, Debug)]
pub struct AiConversationsMessages<'a>(pub(crate) &'a Client);

impl<'a> AiConversations<'a> {
    /// Operations under `ai.conversations.messages`.
    #[inline]
    #[must_use]
    pub fn messages(self) -> AiConversationsMessages<'a> {
        AiConversationsMessages(self.0)
    }
}

impl AiConversationsMessages<'_> {
    /// List AI conversation messages.
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

/// Parameters of `GET /ai/conversations/{conversation_id}/messages`.
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

/// Operations under `client.ai().embeddings()`.
#[derive(Clone, Copy, Debug)]
pub struct AiEmbeddings<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.embeddings`.
    #[inline]
    #[must_use]
    pub fn embeddings(self) -> AiEmbeddings<'a> {
        AiEmbeddings(self.0)
    }
}

impl AiEmbeddings<'_> {
    /// List AI embeddings.
    ///
    /// `GET /ai/embeddings`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Vec<ai_inference::BackgroundTasksQueryResponse>, AiEmbeddingsList> {
        Call::new(self.0, const { &Op::new("GET", "/ai/embeddings").data() })
    }

    /// Create AI embedding.
    ///
    /// `POST /ai/embeddings`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::EmbeddingBucketRequest,
    ) -> Call<ai_inference::EmbeddingResponseData> {
        Call::new(self.0, const { &Op::new("POST", "/ai/embeddings").data() })
            .json(&body)
    }

    /// Similarity search (AI embeddings).
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

    /// URL (AI embeddings).
    ///
    /// `POST /ai/embeddings/url`
    #[inline]
    pub fn url(
        &self,
        body: ai_inference::EmbeddingUrlRequest,
    ) -> Call<ai_inference::EmbeddingResponseData> {
        Call::new(self.0, const { &Op::new("POST", "/ai/embeddings/url").data() })
            .json(&body)
    }

    /// Get AI embedding.
    ///
    /// `GET /ai/embeddings/{task_id}`
    #[inline]
    pub fn retrieve(&self, task_id: &str) -> Call<ai_inference::TaskStatusResponseData> {
        Call::new(self.0, const { &Op::new("GET", "/ai/embeddings/{task_id}").data() })
            .path(&[task_id])
    }
}

/// Parameters of `GET /ai/embeddings`.
#[derive(Debug)]
pub enum AiEmbeddingsList {}

impl<T> Call<T, AiEmbeddingsList> {
    /// Sets the query parameter `status`. Default: `["processing","queued"]`.
    #[inline]
    pub fn status(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("status", &IntoField::<Option<Vec<String>>>::into_field(value))
    }
}

/// Operations under `client.ai().embeddings().buckets()`.
#[derive(Clone, Copy, Debug)]
pub struct AiEmbeddingsBuckets<'a>(pub(crate) &'a Client);

impl<'a> AiEmbeddings<'a> {
    /// Operations under `ai.embeddings.buckets`.
    #[inline]
    #[must_use]
    pub fn buckets(self) -> AiEmbeddingsBuckets<'a> {
        AiEmbeddingsBuckets(self.0)
    }
}

impl AiEmbeddingsBuckets<'_> {
    /// List AI embedding buckets.
    ///
    /// `GET /ai/embeddings/buckets`
    #[inline]
    pub fn list(&self) -> Call<ai_inference::UserEmbeddedBuckets> {
        Call::new(self.0, const { &Op::new("GET", "/ai/embeddings/buckets").data() })
    }

    /// Get AI embedding bucket.
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

    /// Delete AI embedding bucket.
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

/// Operations under `client.ai().fine_tuning()`.
#[derive(Clone, Copy, Debug)]
pub struct AiFineTuning<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.fine_tuning`.
    #[inline]
    #[must_use]
    pub fn fine_tuning(self) -> AiFineTuning<'a> {
        AiFineTuning(self.0)
    }
}

/// Operations under `client.ai().fine_tuning().jobs()`.
#[derive(Clone, Copy, Debug)]
pub struct AiFineTuningJobs<'a>(pub(crate) &'a Client);

impl<'a> AiFineTuning<'a> {
    /// Operations under `ai.fine_tuning.jobs`.
    #[inline]
    #[must_use]
    pub fn jobs(self) -> AiFineTuningJobs<'a> {
        AiFineTuningJobs(self.0)
    }
}

impl AiFineTuningJobs<'_> {
    /// List AI fine tuning jobs.
    ///
    /// `GET /ai/fine_tuning/jobs`
    #[inline]
    pub fn list(&self) -> Call<Vec<ai_inference::FineTuningJob>> {
        Call::new(self.0, const { &Op::new("GET", "/ai/fine_tuning/jobs").data() })
    }

    /// Create AI fine tuning job.
    ///
    /// `POST /ai/fine_tuning/jobs`
    #[inline]
    pub fn create(
        &self,
        body: ai_inference::CreateFineTuningJobRequest,
    ) -> Call<ai_inference::FineTuningJob> {
        Call::new(self.0, const { &Op::new("POST", "/ai/fine_tuning/jobs") }).json(&body)
    }

    /// Get AI fine tuning job.
    ///
    /// `GET /ai/fine_tuning/jobs/{job_id}`
    #[inline]
    pub fn retrieve(&self, job_id: &str) -> Call<ai_inference::FineTuningJob> {
        Call::new(self.0, const { &Op::new("GET", "/ai/fine_tuning/jobs/{job_id}") })
            .path(&[job_id])
    }

    /// Cancel (AI fine tuning jobs).
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

/// Operations under `client.ai().openai()`.
#[derive(Clone, Copy, Debug)]
pub struct AiOpenai<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.openai`.
    #[inline]
    #[must_use]
    pub fn openai(self) -> AiOpenai<'a> {
        AiOpenai(self.0)
    }
}

impl AiOpenai<'_> {
    /// List models (AI OpenAI).
    ///
    /// `GET /ai/openai/models`
    #[inline]
    pub fn list_models(&self) -> Call<ai_inference::ModelsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/openai/models") })
    }

    /// Create response (AI OpenAI).
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

/// Parameters of `POST /ai/openai/responses`.
#[derive(Debug)]
pub enum AiOpenaiCreateResponse {}

impl<T> Call<T, AiOpenaiCreateResponse> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<Value>, AiOpenaiCreateResponse> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.ai().openai().chat()`.
#[derive(Clone, Copy, Debug)]
pub struct AiOpenaiChat<'a>(pub(crate) &'a Client);

impl<'a> AiOpenai<'a> {
    /// Operations under `ai.openai.chat`.
    #[inline]
    #[must_use]
    pub fn chat(self) -> AiOpenaiChat<'a> {
        AiOpenaiChat(self.0)
    }
}

impl AiOpenaiChat<'_> {
    /// Create completion (AI OpenAI chat).
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

/// Parameters of `POST /ai/openai/chat/completions`.
#[derive(Debug)]
pub enum AiOpenaiChatCreateCompletion {}

impl<T> Call<T, AiOpenaiChatCreateCompletion> {
    /// Asks for the reply as `text/event-stream`.
    #[inline]
    pub fn events(self) -> Call<EventStream<Value>, AiOpenaiChatCreateCompletion> {
        self.event_stream(Some("stream"))
    }
}

/// Operations under `client.ai().openai().embeddings()`.
#[derive(Clone, Copy, Debug)]
pub struct AiOpenaiEmbeddings<'a>(pub(crate) &'a Client);

impl<'a> AiOpenai<'a> {
    /// Operations under `ai.openai.embeddings`.
    #[inline]
    #[must_use]
    pub fn embeddings(self) -> AiOpenaiEmbeddings<'a> {
        AiOpenaiEmbeddings(self.0)
    }
}

impl AiOpenaiEmbeddings<'_> {
    /// Create embeddings (AI OpenAI embeddings).
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

    /// List embedding models (AI OpenAI embeddings).
    ///
    /// `GET /ai/openai/embeddings/models`
    #[inline]
    pub fn list_embedding_models(
        &self,
    ) -> Call<ai_inference::OpenAiEmbeddingModelsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/openai/embeddings/models") })
    }
}

/// Operations under `client.legacy().reporting().batch_detail_records().speech_to_text()`.
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingBatchDetailRecordsSpeechToText<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingBatchDetailRecords<'a> {
    /// Operations under `legacy.reporting.batch_detail_records.speech_to_text`.
    #[inline]
    #[must_use]
    pub fn speech_to_text(self) -> LegacyReportingBatchDetailRecordsSpeechToText<'a> {
        LegacyReportingBatchDetailRecordsSpeechToText(self.0)
    }
}

impl LegacyReportingBatchDetailRecordsSpeechToText<'_> {
    /// List legacy reporting batch detail record speech to text.
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

    /// Create legacy reporting batch detail record speech to text.
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

    /// Get legacy reporting batch detail record speech to text.
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

    /// Delete legacy reporting batch detail record speech to text.
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
    /// Get speech to text (legacy reporting usage reports).
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

/// Parameters of `GET /legacy/reporting/usage_reports/speech_to_text`.
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

/// Operations under `client.speech_to_text()`.
#[derive(Clone, Copy, Debug)]
pub struct SpeechToText<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `speech_to_text`.
    #[inline]
    #[must_use]
    pub fn speech_to_text(&self) -> SpeechToText<'_> {
        SpeechToText(self)
    }
}

impl SpeechToText<'_> {
    /// List providers (speech to text).
    ///
    /// `GET /speech-to-text/providers`
    #[inline]
    pub fn list_providers(
        &self,
    ) -> Call<ai_inference::SttProvidersResponse, SpeechToTextListProviders> {
        Call::new(self.0, const { &Op::new("GET", "/speech-to-text/providers") })
    }

    /// Get transcription (speech to text).
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

/// Parameters of `GET /speech-to-text/providers`.
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

/// Parameters of `GET /speech-to-text/transcription`.
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

/// Operations under `client.text_to_speech()`.
#[derive(Clone, Copy, Debug)]
pub struct TextToSpeech<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `text_to_speech`.
    #[inline]
    #[must_use]
    pub fn text_to_speech(&self) -> TextToSpeech<'_> {
        TextToSpeech(self)
    }
}

impl TextToSpeech<'_> {
    /// Get speech (text to speech).
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

    /// Create speech (text to speech).
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

    /// List voices (text to speech).
    ///
    /// `GET /text-to-speech/voices`
    #[inline]
    pub fn list_voices(
        &self,
    ) -> Call<ai_inference::VoicesResponse, TextToSpeechListVoices> {
        Call::new(self.0, const { &Op::new("GET", "/text-to-speech/voices") })
    }
}

/// Parameters of `GET /text-to-speech/speech`.
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

/// Parameters of `POST /text-to-speech/speech`.
#[derive(Debug)]
pub enum TextToSpeechCreateSpeech {}

impl<T> Call<T, TextToSpeechCreateSpeech> {
    /// Asks for the reply as `audio/mpeg`.
    #[inline]
    pub fn audio(self) -> Call<Bytes, TextToSpeechCreateSpeech> {
        self.accept("audio/mpeg")
    }
}

/// Parameters of `GET /text-to-speech/voices`.
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
