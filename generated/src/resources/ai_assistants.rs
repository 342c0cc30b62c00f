//! Operations of AI Assistants. AI voice assistants with custom instructions, knowledge bases, and tool integrations.
//!
//! See [the types](crate::ai_assistants), [the guide](crate::guides::ai_assistants).

#[doc(inline)]
pub use super::Ai;
use crate::models::{ai_assistants, shared};
use crate::runtime::operation::{
    Call, Client, DateTime, IntoField, Op, Page, Paging, Value,
};

/// Operations under `client.ai().assistants()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistants<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.assistants`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn assistants(self) -> AiAssistants<'a> {
        AiAssistants(self.0)
    }
}

impl AiAssistants<'_> {
    /// Lists assistants.
    ///
    /// `GET /ai/assistants`
    ///
    /// Returns every assistant of the account in one reply; there are no pages.
    #[inline]
    pub fn list(&self) -> Call<Vec<ai_assistants::Assistant>> {
        Call::new(self.0, const { &Op::new("GET", "/ai/assistants").data() })
    }

    /// Creates an assistant.
    ///
    /// `POST /ai/assistants`
    ///
    /// Stores a new assistant. Its name and instructions are all it needs; everything else has a default or can be set later.
    #[inline]
    pub fn create(
        &self,
        body: ai_assistants::CreateAssistantRequest,
    ) -> Call<ai_assistants::Assistant> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/assistants").idempotency_header() },
            )
            .json(&body)
    }

    /// Imports assistants.
    ///
    /// `POST /ai/assistants/import`
    ///
    /// Copies assistants from ElevenLabs, Vapi or Retell. An assistant imported earlier is overwritten by what the provider has now.
    #[inline]
    pub fn imports(
        &self,
        body: ai_assistants::ImportAssistantsRequest,
    ) -> Call<Vec<ai_assistants::Assistant>> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/assistants/import").data().idempotency_header()
                },
            )
            .json(&body)
    }

    /// Gets an assistant.
    ///
    /// `GET /ai/assistants/{assistant_id}`
    ///
    /// Returns one assistant. Its dynamic variables can be resolved by the configured webhook on the way.
    #[inline]
    pub fn retrieve(
        &self,
        assistant_id: &str,
    ) -> Call<ai_assistants::Assistant, AiAssistantsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/ai/assistants/{assistant_id}") })
            .path(&[assistant_id])
    }

    /// Updates an assistant.
    ///
    /// `POST /ai/assistants/{assistant_id}`
    ///
    /// Changes the given settings of an assistant. The change makes a version, which can become the main one right away.
    #[inline]
    pub fn update(
        &self,
        assistant_id: &str,
        body: ai_assistants::UpdateAssistantRequestWithPromotion,
    ) -> Call<ai_assistants::Assistant> {
        Call::new(self.0, const { &Op::new("POST", "/ai/assistants/{assistant_id}") })
            .path(&[assistant_id])
            .json(&body)
    }

    /// Deletes an assistant.
    ///
    /// `DELETE /ai/assistants/{assistant_id}`
    ///
    /// Removes the assistant and confirms its identifier.
    #[inline]
    pub fn delete(
        &self,
        assistant_id: &str,
    ) -> Call<ai_assistants::AssistantDeletedResponse> {
        Call::new(self.0, const { &Op::new("DELETE", "/ai/assistants/{assistant_id}") })
            .path(&[assistant_id])
    }

    /// Chats with an assistant.
    ///
    /// `POST /ai/assistants/{assistant_id}/chat`
    ///
    /// Beta: it may still change.
    ///
    /// Sends one message of an existing conversation and returns the answer of the assistant.
    #[inline]
    pub fn chat(
        &self,
        assistant_id: &str,
        body: ai_assistants::ChatRequest,
    ) -> Call<ai_assistants::AssistantChatResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/assistants/{assistant_id}/chat") },
            )
            .path(&[assistant_id])
            .json(&body)
    }

    /// Sends a text message as an assistant.
    ///
    /// `POST /ai/assistants/{assistant_id}/chat/sms`
    ///
    /// Sends the given text from the assistant to a person. Without a text, a new conversation begins with the greeting, and otherwise the assistant writes the message itself.
    #[inline]
    pub fn send_sms(
        &self,
        assistant_id: &str,
        body: ai_assistants::SmsChatRequest,
    ) -> Call<ai_assistants::AssistantSmsChatResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/assistants/{assistant_id}/chat/sms")
                        .idempotency_header()
                },
            )
            .path(&[assistant_id])
            .json(&body)
    }

    /// Clones an assistant.
    ///
    /// `POST /ai/assistants/{assistant_id}/clone`
    ///
    /// Makes a copy of the assistant. Telephony and messaging settings are not copied.
    #[inline]
    pub fn clone(&self, assistant_id: &str) -> Call<ai_assistants::Assistant> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/assistants/{assistant_id}/clone")
                        .idempotency_header()
                },
            )
            .path(&[assistant_id])
    }

    /// Gets the TeXML of an assistant.
    ///
    /// `GET /ai/assistants/{assistant_id}/texml`
    ///
    /// Returns the TeXML that connects a call to the assistant, as text.
    #[inline]
    pub fn get_texml(&self, assistant_id: &str) -> Call<String> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ai/assistants/{assistant_id}/texml") },
            )
            .path(&[assistant_id])
    }
}

/// What [`AiAssistants::retrieve`] (`GET /ai/assistants/{assistant_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `fetch_dynamic_variables_from_webhook`, `bool`: `fetch_dynamic_variables_from_webhook` in the query. Default: `false`.
/// - `from`, `String`: `from` in the query.
/// - `to`, `String`: `to` in the query.
/// - `call_control_id`, `String`: `call_control_id` in the query.
#[derive(Debug)]
pub enum AiAssistantsRetrieve {}

impl<T> Call<T, AiAssistantsRetrieve> {
    /// Sets the query parameter `fetch_dynamic_variables_from_webhook`. Default: `false`.
    #[inline]
    pub fn fetch_dynamic_variables_from_webhook(
        self,
        value: impl IntoField<Option<bool>>,
    ) -> Self {
        self.arg(
            "fetch_dynamic_variables_from_webhook",
            &IntoField::<Option<bool>>::into_field(value),
        )
    }

    /// Sets the query parameter `from`.
    #[inline]
    pub fn from(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("from", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `to`.
    #[inline]
    pub fn to(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("to", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `call_control_id`.
    #[inline]
    pub fn call_control_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("call_control_id", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.ai().assistants().canary_deploys()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsCanaryDeploys<'a>(pub(crate) &'a Client);

impl<'a> AiAssistants<'a> {
    /// Operations under `ai.assistants.canary_deploys`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn canary_deploys(self) -> AiAssistantsCanaryDeploys<'a> {
        AiAssistantsCanaryDeploys(self.0)
    }
}

impl AiAssistantsCanaryDeploys<'_> {
    /// Gets a canary deploy.
    ///
    /// `GET /ai/assistants/{assistant_id}/canary-deploys`
    ///
    /// Returns the rules that split the traffic of an assistant between its versions.
    #[inline]
    pub fn retrieve(
        &self,
        assistant_id: &str,
    ) -> Call<ai_assistants::CanaryDeployResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ai/assistants/{assistant_id}/canary-deploys") },
            )
            .path(&[assistant_id])
    }

    /// Creates a canary deploy.
    ///
    /// `POST /ai/assistants/{assistant_id}/canary-deploys`
    ///
    /// Begins to split the traffic of an assistant between versions, by weight or by rules that match attributes.
    #[inline]
    pub fn create(
        &self,
        assistant_id: &str,
        body: ai_assistants::CanaryDeployRequest,
    ) -> Call<ai_assistants::CanaryDeployResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/assistants/{assistant_id}/canary-deploys")
                        .idempotency_header()
                },
            )
            .path(&[assistant_id])
            .json(&body)
    }

    /// Replaces a canary deploy.
    ///
    /// `PUT /ai/assistants/{assistant_id}/canary-deploys`
    ///
    /// Replaces all rules of the deploy with the ones in the request.
    #[inline]
    pub fn update(
        &self,
        assistant_id: &str,
        body: ai_assistants::CanaryDeployRequest,
    ) -> Call<ai_assistants::CanaryDeployResponse> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/ai/assistants/{assistant_id}/canary-deploys") },
            )
            .path(&[assistant_id])
            .json(&body)
    }

    /// Deletes a canary deploy.
    ///
    /// `DELETE /ai/assistants/{assistant_id}/canary-deploys`
    ///
    /// Ends the split of traffic between versions; the rules of the deploy are removed.
    #[inline]
    pub fn delete(&self, assistant_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/ai/assistants/{assistant_id}/canary-deploys")
                        .empty()
                },
            )
            .path(&[assistant_id])
    }
}

/// Operations under `client.ai().assistants().instructions()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsInstructions<'a>(pub(crate) &'a Client);

impl<'a> AiAssistants<'a> {
    /// Operations under `ai.assistants.instructions`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn instructions(self) -> AiAssistantsInstructions<'a> {
        AiAssistantsInstructions(self.0)
    }
}

impl AiAssistantsInstructions<'_> {
    /// Improves the instructions of an assistant.
    ///
    /// `POST /ai/assistants/{assistant_id}/instructions/enhance`
    ///
    /// Has a language model rewrite the instructions, and streams the new text as it is written. A prompt can say what to improve.
    #[inline]
    pub fn enhance(
        &self,
        assistant_id: &str,
        body: ai_assistants::EnhanceInstructionsRequest,
    ) -> Call<String> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/ai/assistants/{assistant_id}/instructions/enhance",
                        )
                        .accept("text/plain")
                },
            )
            .path(&[assistant_id])
            .json(&body)
    }
}

/// Operations under `client.ai().assistants().scheduled_events()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsScheduledEvents<'a>(pub(crate) &'a Client);

impl<'a> AiAssistants<'a> {
    /// Operations under `ai.assistants.scheduled_events`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn scheduled_events(self) -> AiAssistantsScheduledEvents<'a> {
        AiAssistantsScheduledEvents(self.0)
    }
}

impl AiAssistantsScheduledEvents<'_> {
    /// Lists scheduled events.
    ///
    /// `GET /ai/assistants/{assistant_id}/scheduled_events`
    ///
    /// Returns the calls and text messages that the assistant is to make, one page at a time.
    #[inline]
    pub fn list(
        &self,
        assistant_id: &str,
    ) -> Call<
        Page<ai_assistants::PaginatedScheduledEventListData, shared::Meta>,
        AiAssistantsScheduledEventsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/assistants/{assistant_id}/scheduled_events")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[assistant_id])
    }

    /// Schedules an event.
    ///
    /// `POST /ai/assistants/{assistant_id}/scheduled_events`
    ///
    /// Plans a phone call or a text message that the assistant makes at a fixed time.
    #[inline]
    pub fn create(
        &self,
        assistant_id: &str,
        body: ai_assistants::CreateScheduledEventRequest,
    ) -> Call<ai_assistants::ScheduledEventResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/assistants/{assistant_id}/scheduled_events")
                        .idempotency_header()
                },
            )
            .path(&[assistant_id])
            .json(&body)
    }

    /// Gets a scheduled event.
    ///
    /// `GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}`
    ///
    /// Returns one planned call or text message with its status and its attempts so far.
    #[inline]
    pub fn retrieve(
        &self,
        assistant_id: &str,
        event_id: &str,
    ) -> Call<ai_assistants::ScheduledEventResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
                    )
                },
            )
            .path(&[assistant_id, event_id])
    }

    /// Deletes a scheduled event.
    ///
    /// `DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}`
    ///
    /// Cancels an event that is still pending. Of an event that has happened, only the record is removed.
    #[inline]
    pub fn delete(&self, assistant_id: &str, event_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
                        )
                        .empty()
                },
            )
            .path(&[assistant_id, event_id])
    }
}

/// What [`AiAssistantsScheduledEvents::list`] (`GET /ai/assistants/{assistant_id}/scheduled_events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `from_date`, `DateTime`: `from_date` in the query.
/// - `to_date`, `DateTime`: `to_date` in the query.
/// - `conversation_channel`, [`ConversationChannelType`](ai_assistants::ConversationChannelType): `conversation_channel` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
#[derive(Debug)]
pub enum AiAssistantsScheduledEventsList {}

impl<T> Call<T, AiAssistantsScheduledEventsList> {
    /// Sets the query parameter `from_date`.
    #[inline]
    pub fn from_date(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("from_date", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `to_date`.
    #[inline]
    pub fn to_date(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("to_date", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `conversation_channel`.
    #[inline]
    pub fn conversation_channel(
        self,
        value: impl IntoField<Option<ai_assistants::ConversationChannelType>>,
    ) -> Self {
        self.arg(
            "conversation_channel",
            &IntoField::<
                Option<ai_assistants::ConversationChannelType>,
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
}

/// Operations under `client.ai().assistants().tags()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsTags<'a>(pub(crate) &'a Client);

impl<'a> AiAssistants<'a> {
    /// Operations under `ai.assistants.tags`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn tags(self) -> AiAssistantsTags<'a> {
        AiAssistantsTags(self.0)
    }
}

impl AiAssistantsTags<'_> {
    /// Lists all tags.
    ///
    /// `GET /ai/assistants/tags`
    ///
    /// Returns every tag that is in use on an assistant of the account.
    #[inline]
    pub fn list(&self) -> Call<ai_assistants::TagsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/assistants/tags") })
    }

    /// Adds a tag to an assistant.
    ///
    /// `POST /ai/assistants/{assistant_id}/tags`
    ///
    /// Adds a tag and returns the tags that the assistant has now.
    #[inline]
    pub fn add(
        &self,
        assistant_id: &str,
        body: ai_assistants::AddTagRequest,
    ) -> Call<ai_assistants::TagsResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/assistants/{assistant_id}/tags") },
            )
            .path(&[assistant_id])
            .json(&body)
    }

    /// Removes a tag from an assistant.
    ///
    /// `DELETE /ai/assistants/{assistant_id}/tags/{tag}`
    ///
    /// Takes a tag away and returns the tags that are left.
    #[inline]
    pub fn remove(
        &self,
        assistant_id: &str,
        tag: &str,
    ) -> Call<ai_assistants::TagsResponse> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/ai/assistants/{assistant_id}/tags/{tag}") },
            )
            .path(&[assistant_id, tag])
    }
}

/// Operations under `client.ai().assistants().tests()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsTests<'a>(pub(crate) &'a Client);

impl<'a> AiAssistants<'a> {
    /// Operations under `ai.assistants.tests`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn tests(self) -> AiAssistantsTests<'a> {
        AiAssistantsTests(self.0)
    }
}

impl AiAssistantsTests<'_> {
    /// Lists assistant tests.
    ///
    /// `GET /ai/assistants/tests`
    ///
    /// Returns tests of the account one page at a time, optionally of one suite, channel or destination only.
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<ai_assistants::AssistantTestResponse, shared::Meta>,
        AiAssistantsTestsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/assistants/tests")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an assistant test.
    ///
    /// `POST /ai/assistants/tests`
    ///
    /// Describes a conversation to hold with an assistant and the rubric it is judged by.
    #[inline]
    pub fn create(
        &self,
        body: ai_assistants::CreateAssistantTestRequest,
    ) -> Call<ai_assistants::AssistantTestResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/assistants/tests").idempotency_header() },
            )
            .json(&body)
    }

    /// Gets an assistant test.
    ///
    /// `GET /ai/assistants/tests/{test_id}`
    ///
    /// Returns one test with its instructions and its rubric.
    #[inline]
    pub fn retrieve(&self, test_id: &str) -> Call<ai_assistants::AssistantTestResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/assistants/tests/{test_id}") })
            .path(&[test_id])
    }

    /// Updates an assistant test.
    ///
    /// `PUT /ai/assistants/tests/{test_id}`
    ///
    /// Changes a test. Runs that are over keep their results.
    #[inline]
    pub fn update(
        &self,
        test_id: &str,
        body: ai_assistants::UpdateAssistantTestRequest,
    ) -> Call<ai_assistants::AssistantTestResponse> {
        Call::new(self.0, const { &Op::new("PUT", "/ai/assistants/tests/{test_id}") })
            .path(&[test_id])
            .json(&body)
    }

    /// Deletes an assistant test.
    ///
    /// `DELETE /ai/assistants/tests/{test_id}`
    ///
    /// Removes the test for good, with everything recorded about it.
    #[inline]
    pub fn delete(&self, test_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/ai/assistants/tests/{test_id}").empty() },
            )
            .path(&[test_id])
    }
}

/// What [`AiAssistantsTests::list`] (`GET /ai/assistants/tests`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `test_suite`, `String`: `test_suite` in the query.
/// - `telnyx_conversation_channel`, `String`: `telnyx_conversation_channel` in the query.
/// - `destination`, `String`: `destination` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
#[derive(Debug)]
pub enum AiAssistantsTestsList {}

impl<T> Call<T, AiAssistantsTestsList> {
    /// Sets the query parameter `test_suite`.
    #[inline]
    pub fn test_suite(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("test_suite", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `telnyx_conversation_channel`.
    #[inline]
    pub fn telnyx_conversation_channel(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "telnyx_conversation_channel",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `destination`.
    #[inline]
    pub fn destination(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("destination", &IntoField::<Option<String>>::into_field(value))
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
}

/// Operations under `client.ai().assistants().tests().runs()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsTestsRuns<'a>(pub(crate) &'a Client);

impl<'a> AiAssistantsTests<'a> {
    /// Operations under `ai.assistants.tests.runs`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn runs(self) -> AiAssistantsTestsRuns<'a> {
        AiAssistantsTestsRuns(self.0)
    }
}

impl AiAssistantsTestsRuns<'_> {
    /// Lists the runs of an assistant test.
    ///
    /// `GET /ai/assistants/tests/{test_id}/runs`
    ///
    /// Returns the runs of one test one page at a time, optionally of one status only.
    #[inline]
    pub fn list(
        &self,
        test_id: &str,
    ) -> Call<
        Page<ai_assistants::TestRunResponse, shared::Meta>,
        AiAssistantsTestsRunsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/assistants/tests/{test_id}/runs")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[test_id])
    }

    /// Runs an assistant test.
    ///
    /// `POST /ai/assistants/tests/{test_id}/runs`
    ///
    /// Starts the test at once and returns the run. Retrieve the run until its status is final.
    #[inline]
    pub fn trigger(
        &self,
        test_id: &str,
        body: ai_assistants::TriggerTestRunRequest,
    ) -> Call<ai_assistants::TestRunResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/assistants/tests/{test_id}/runs")
                        .idempotency_header()
                },
            )
            .path(&[test_id])
            .json(&body)
    }

    /// Gets a test run.
    ///
    /// `GET /ai/assistants/tests/{test_id}/runs/{run_id}`
    ///
    /// Returns one run with its status, its logs and the verdict on each criterion of the rubric.
    #[inline]
    pub fn retrieve(
        &self,
        test_id: &str,
        run_id: &str,
    ) -> Call<ai_assistants::TestRunResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ai/assistants/tests/{test_id}/runs/{run_id}") },
            )
            .path(&[test_id, run_id])
    }
}

/// What [`AiAssistantsTestsRuns::list`] (`GET /ai/assistants/tests/{test_id}/runs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `status`, `String`: `status` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
#[derive(Debug)]
pub enum AiAssistantsTestsRunsList {}

impl<T> Call<T, AiAssistantsTestsRunsList> {
    /// Sets the query parameter `status`.
    #[inline]
    pub fn status(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("status", &IntoField::<Option<String>>::into_field(value))
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
}

/// Operations under `client.ai().assistants().tests().test_suites()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsTestsTestSuites<'a>(pub(crate) &'a Client);

impl<'a> AiAssistantsTests<'a> {
    /// Operations under `ai.assistants.tests.test_suites`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn test_suites(self) -> AiAssistantsTestsTestSuites<'a> {
        AiAssistantsTestsTestSuites(self.0)
    }
}

impl AiAssistantsTestsTestSuites<'_> {
    /// Lists test suites.
    ///
    /// `GET /ai/assistants/tests/test-suites`
    ///
    /// Returns the names of the suites that tests are grouped in.
    #[inline]
    pub fn list(&self) -> Call<Vec<String>> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/ai/assistants/tests/test-suites").data() },
        )
    }
}

/// Operations under `client.ai().assistants().tests().test_suites().runs()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsTestsTestSuitesRuns<'a>(pub(crate) &'a Client);

impl<'a> AiAssistantsTestsTestSuites<'a> {
    /// Operations under `ai.assistants.tests.test_suites.runs`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn runs(self) -> AiAssistantsTestsTestSuitesRuns<'a> {
        AiAssistantsTestsTestSuitesRuns(self.0)
    }
}

impl AiAssistantsTestsTestSuitesRuns<'_> {
    /// Lists the runs of a test suite.
    ///
    /// `GET /ai/assistants/tests/test-suites/{suite_name}/runs`
    ///
    /// Returns the runs of all tests in the suite one page at a time, optionally of one status or one batch only.
    #[inline]
    pub fn list(
        &self,
        suite_name: &str,
    ) -> Call<
        Page<ai_assistants::TestRunResponse, shared::Meta>,
        AiAssistantsTestsTestSuitesRunsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/assistants/tests/test-suites/{suite_name}/runs")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[suite_name])
    }

    /// Runs a test suite.
    ///
    /// `POST /ai/assistants/tests/test-suites/{suite_name}/runs`
    ///
    /// Starts every test of the suite as one batch and returns the runs that were started.
    #[inline]
    pub fn trigger(
        &self,
        suite_name: &str,
        body: ai_assistants::TriggerTestSuiteRunsRequest,
    ) -> Call<Vec<ai_assistants::TestRunResponse>> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/ai/assistants/tests/test-suites/{suite_name}/runs",
                        )
                        .idempotency_header()
                },
            )
            .path(&[suite_name])
            .json(&body)
    }
}

/// What [`AiAssistantsTestsTestSuitesRuns::list`] (`GET /ai/assistants/tests/test-suites/{suite_name}/runs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `status`, `String`: `status` in the query.
/// - `test_suite_run_id`, `String`: `test_suite_run_id` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
#[derive(Debug)]
pub enum AiAssistantsTestsTestSuitesRunsList {}

impl<T> Call<T, AiAssistantsTestsTestSuitesRunsList> {
    /// Sets the query parameter `status`.
    #[inline]
    pub fn status(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("status", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `test_suite_run_id`.
    #[inline]
    pub fn test_suite_run_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("test_suite_run_id", &IntoField::<Option<String>>::into_field(value))
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
}

/// Operations under `client.ai().assistants().tools()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsTools<'a>(pub(crate) &'a Client);

impl<'a> AiAssistants<'a> {
    /// Operations under `ai.assistants.tools`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn tools(self) -> AiAssistantsTools<'a> {
        AiAssistantsTools(self.0)
    }
}

impl AiAssistantsTools<'_> {
    /// Gives an assistant a shared tool.
    ///
    /// `PUT /ai/assistants/{assistant_id}/tools/{tool_id}`
    ///
    /// Attaches a tool that was created as a shared tool.
    #[inline]
    pub fn add(&self, assistant_id: &str, tool_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const {
                    &Op::new("PUT", "/ai/assistants/{assistant_id}/tools/{tool_id}")
                },
            )
            .path(&[assistant_id, tool_id])
    }

    /// Takes a shared tool from an assistant.
    ///
    /// `DELETE /ai/assistants/{assistant_id}/tools/{tool_id}`
    ///
    /// Detaches the tool. Other assistants keep it.
    #[inline]
    pub fn remove(&self, assistant_id: &str, tool_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/ai/assistants/{assistant_id}/tools/{tool_id}")
                },
            )
            .path(&[assistant_id, tool_id])
    }

    /// Tests a webhook tool.
    ///
    /// `POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`
    ///
    /// Calls the webhook of the tool with the given arguments, and returns what was sent and what came back.
    #[inline]
    pub fn test(
        &self,
        assistant_id: &str,
        tool_id: &str,
        body: ai_assistants::TestWebhookToolRequest,
    ) -> Call<ai_assistants::TestWebhookToolResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/ai/assistants/{assistant_id}/tools/{tool_id}/test",
                        )
                        .data()
                },
            )
            .path(&[assistant_id, tool_id])
            .json(&body)
    }
}

/// Operations under `client.ai().assistants().versions()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiAssistantsVersions<'a>(pub(crate) &'a Client);

impl<'a> AiAssistants<'a> {
    /// Operations under `ai.assistants.versions`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn versions(self) -> AiAssistantsVersions<'a> {
        AiAssistantsVersions(self.0)
    }
}

impl AiAssistantsVersions<'_> {
    /// Lists the versions of an assistant.
    ///
    /// `GET /ai/assistants/{assistant_id}/versions`
    ///
    /// Returns every version as a whole assistant.
    #[inline]
    pub fn list(&self, assistant_id: &str) -> Call<Vec<ai_assistants::Assistant>> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/assistants/{assistant_id}/versions").data()
                },
            )
            .path(&[assistant_id])
    }

    /// Gets a version of an assistant.
    ///
    /// `GET /ai/assistants/{assistant_id}/versions/{version_id}`
    ///
    /// Returns the assistant as this version has it.
    #[inline]
    pub fn retrieve(
        &self,
        assistant_id: &str,
        version_id: &str,
    ) -> Call<ai_assistants::Assistant, AiAssistantsVersionsRetrieve> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/ai/assistants/{assistant_id}/versions/{version_id}",
                    )
                },
            )
            .path(&[assistant_id, version_id])
    }

    /// Updates a version of an assistant.
    ///
    /// `POST /ai/assistants/{assistant_id}/versions/{version_id}`
    ///
    /// Changes the settings of one version. The main version cannot be changed this way.
    #[inline]
    pub fn update(
        &self,
        assistant_id: &str,
        version_id: &str,
        body: ai_assistants::UpdateAssistantRequest,
    ) -> Call<ai_assistants::Assistant> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/ai/assistants/{assistant_id}/versions/{version_id}",
                    )
                },
            )
            .path(&[assistant_id, version_id])
            .json(&body)
    }

    /// Deletes a version of an assistant.
    ///
    /// `DELETE /ai/assistants/{assistant_id}/versions/{version_id}`
    ///
    /// Removes one version for good. The main version cannot be removed.
    #[inline]
    pub fn delete(&self, assistant_id: &str, version_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/ai/assistants/{assistant_id}/versions/{version_id}",
                        )
                        .empty()
                },
            )
            .path(&[assistant_id, version_id])
    }

    /// Promotes a version of an assistant.
    ///
    /// `POST /ai/assistants/{assistant_id}/versions/{version_id}/promote`
    ///
    /// Makes the version the main one. A canary deploy ends, and all traffic goes to this version.
    #[inline]
    pub fn promote(
        &self,
        assistant_id: &str,
        version_id: &str,
    ) -> Call<ai_assistants::Assistant> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/ai/assistants/{assistant_id}/versions/{version_id}/promote",
                    )
                },
            )
            .path(&[assistant_id, version_id])
    }
}

/// What [`AiAssistantsVersions::retrieve`] (`GET /ai/assistants/{assistant_id}/versions/{version_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_mcp_servers`, `bool`: `include_mcp_servers` in the query.
#[derive(Debug)]
pub enum AiAssistantsVersionsRetrieve {}

impl<T> Call<T, AiAssistantsVersionsRetrieve> {
    /// Sets the query parameter `include_mcp_servers`.
    #[inline]
    pub fn include_mcp_servers(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_mcp_servers", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// Operations under `client.ai().mcp_servers()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiMcpServers<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.mcp_servers`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn mcp_servers(self) -> AiMcpServers<'a> {
        AiMcpServers(self.0)
    }
}

impl AiMcpServers<'_> {
    /// Lists MCP servers.
    ///
    /// `GET /ai/mcp_servers`
    ///
    /// Returns MCP servers one page at a time, optionally of one type or at one URL only. The reply is the array itself.
    #[inline]
    pub fn list(&self) -> Call<Page<ai_assistants::McpServer>, AiMcpServersList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/mcp_servers").page(Paging::number("page[number]"))
            },
        )
    }

    /// Creates an MCP server.
    ///
    /// `POST /ai/mcp_servers`
    ///
    /// Registers a Model Context Protocol server, so that assistants can be given its tools.
    #[inline]
    pub fn create(
        &self,
        body: ai_assistants::CreateMcpServerRequest,
    ) -> Call<ai_assistants::McpServer> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/mcp_servers").idempotency_header() },
            )
            .json(&body)
    }

    /// Gets an MCP server.
    ///
    /// `GET /ai/mcp_servers/{mcp_server_id}`
    ///
    /// Returns one registered server.
    #[inline]
    pub fn retrieve(&self, mcp_server_id: &str) -> Call<ai_assistants::McpServer> {
        Call::new(self.0, const { &Op::new("GET", "/ai/mcp_servers/{mcp_server_id}") })
            .path(&[mcp_server_id])
    }

    /// Updates an MCP server.
    ///
    /// `PUT /ai/mcp_servers/{mcp_server_id}`
    ///
    /// Changes the registration of the server.
    #[inline]
    pub fn update(
        &self,
        mcp_server_id: &str,
        body: ai_assistants::UpdateMcpServerRequest,
    ) -> Call<ai_assistants::McpServer> {
        Call::new(self.0, const { &Op::new("PUT", "/ai/mcp_servers/{mcp_server_id}") })
            .path(&[mcp_server_id])
            .json(&body)
    }

    /// Deletes an MCP server.
    ///
    /// `DELETE /ai/mcp_servers/{mcp_server_id}`
    ///
    /// Removes the registration of the server.
    #[inline]
    pub fn delete(&self, mcp_server_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/ai/mcp_servers/{mcp_server_id}").empty() },
            )
            .path(&[mcp_server_id])
    }
}

/// What [`AiMcpServers::list`] (`GET /ai/mcp_servers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `type_`, `String`: `type` in the query.
/// - `url`, `String`: `url` in the query.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
#[derive(Debug)]
pub enum AiMcpServersList {}

impl<T> Call<T, AiMcpServersList> {
    /// Sets the query parameter `type`.
    #[inline]
    pub fn type_(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("type", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `url`.
    #[inline]
    pub fn url(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("url", &IntoField::<Option<String>>::into_field(value))
    }

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

/// Operations under `client.ai().tools()`. Feature `ai-assistants`.
///
/// Guide: [AI Assistants](crate::guides::ai_assistants).
#[derive(Clone, Copy, Debug)]
pub struct AiTools<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.tools`. Feature `ai-assistants`.
    #[inline]
    #[must_use]
    pub fn tools(self) -> AiTools<'a> {
        AiTools(self.0)
    }
}

impl AiTools<'_> {
    /// Lists shared tools.
    ///
    /// `GET /ai/tools`
    ///
    /// Returns the tools that assistants can share one page at a time, optionally of one type or name only.
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<ai_assistants::SharedToolResponse, shared::Meta>, AiToolsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/tools")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a shared tool.
    ///
    /// `POST /ai/tools`
    ///
    /// Stores a tool once, to be attached to any number of assistants.
    #[inline]
    pub fn create(
        &self,
        body: ai_assistants::CreateSharedToolRequest,
    ) -> Call<ai_assistants::SharedToolResponse> {
        Call::new(self.0, const { &Op::new("POST", "/ai/tools").idempotency_header() })
            .json(&body)
    }

    /// Gets a shared tool.
    ///
    /// `GET /ai/tools/{tool_id}`
    ///
    /// Returns one shared tool with its definition.
    #[inline]
    pub fn retrieve(&self, tool_id: &str) -> Call<ai_assistants::SharedToolResponse> {
        Call::new(self.0, const { &Op::new("GET", "/ai/tools/{tool_id}") })
            .path(&[tool_id])
    }

    /// Updates a shared tool.
    ///
    /// `PATCH /ai/tools/{tool_id}`
    ///
    /// Changes the given settings of a shared tool, for every assistant that has it.
    #[inline]
    pub fn update(
        &self,
        tool_id: &str,
        body: ai_assistants::UpdateSharedToolRequest,
    ) -> Call<ai_assistants::SharedToolResponse> {
        Call::new(self.0, const { &Op::new("PATCH", "/ai/tools/{tool_id}") })
            .path(&[tool_id])
            .json(&body)
    }

    /// Deletes a shared tool.
    ///
    /// `DELETE /ai/tools/{tool_id}`
    ///
    /// Removes the tool.
    #[inline]
    pub fn delete(&self, tool_id: &str) -> Call<Value> {
        Call::new(self.0, const { &Op::new("DELETE", "/ai/tools/{tool_id}") })
            .path(&[tool_id])
    }
}

/// What [`AiTools::list`] (`GET /ai/tools`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter_type`, `String`: `filter[type]` in the query.
/// - `filter_name`, `String`: `filter[name]` in the query.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
#[derive(Debug)]
pub enum AiToolsList {}

impl<T> Call<T, AiToolsList> {
    /// Sets the query parameter `filter[type]`.
    #[inline]
    pub fn filter_type(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[type]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[name]`.
    #[inline]
    pub fn filter_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[name]", &IntoField::<Option<String>>::into_field(value))
    }

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
