//! Operations of the product AI Inference.

use crate::models::ai_inference;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.conversations()`.
#[derive(Clone, Copy, Debug)]
pub struct Conversations<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `conversations`.
    #[inline]
    #[must_use]
    pub fn conversations(&self) -> Conversations<'_> {
        Conversations(self)
    }
}

impl Conversations<'_> {
    /// List conversations.
    ///
    /// `GET /conversations`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<ai_inference::Conversation, ai_inference::ListConversationsResponseMeta>,
        ConversationsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/conversations")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
                    .no_auth()
            },
        )
    }
}

/// Parameters of `GET /conversations`.
#[derive(Debug)]
pub enum ConversationsList {}

impl<T> Call<T, ConversationsList> {
    /// Sets the query parameter `page[number]`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter[voice.name][contains]`.
    #[inline]
    pub fn filter_voice_name_contains(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[voice.name][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `metadata->assistant_id`.
    #[inline]
    pub fn metadata_assistant_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "metadata->assistant_id",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `metadata.assistant_id`.
    #[inline]
    pub fn metadata_assistant_id_param(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "metadata.assistant_id",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `ids[]`.
    #[inline]
    pub fn ids(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.repeated("ids[]", &IntoField::<Option<Vec<String>>>::into_field(value))
    }
}
