//! Operations of the product AI Inference.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::ai_inference;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

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
    /// Default: `1`.
    ///
    /// Query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: i64) -> Self {
        self.arg("page[number]", &value)
    }

    /// Default: `20`.
    ///
    /// Query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        self.arg("page[size]", &value)
    }

    /// Query parameter `filter[voice.name][contains]`.
    #[inline]
    pub fn filter_voice_name_contains(self, value: &str) -> Self {
        self.query("filter[voice.name][contains]", value)
    }

    /// Query parameter `metadata->assistant_id`.
    #[inline]
    pub fn metadata_assistant_id(self, value: &str) -> Self {
        self.query("metadata->assistant_id", value)
    }

    /// Query parameter `metadata.assistant_id`.
    #[inline]
    pub fn metadata_assistant_id_param(self, value: &str) -> Self {
        self.query("metadata.assistant_id", value)
    }

    /// Query parameter `ids[]`.
    #[inline]
    pub fn ids(self, value: impl IntoField<Vec<String>>) -> Self {
        self.repeated("ids[]", &IntoField::<Vec<String>>::into_field(value))
    }
}
