//! Operations of Conversations.
//!
//! See [the types](crate::conversations), [the guide](crate::guides::conversations).

use crate::models::conversations;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.conversations()`. Feature `conversations`.
///
/// Guide: [Conversations](crate::guides::conversations).
#[derive(Clone, Copy, Debug)]
pub struct Conversations<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `conversations`. Feature `conversations`.
    #[inline]
    #[must_use]
    pub fn conversations(&self) -> Conversations<'_> {
        Conversations(self)
    }
}

impl Conversations<'_> {
    /// Lists conversations.
    ///
    /// `GET /conversations`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<conversations::Conversation, conversations::ListConversationsResponseMeta>,
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

/// What [`Conversations::list`] (`GET /conversations`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`.
/// - `filter_voice_name_contains`, `String`: `filter[voice.name][contains]` in the query.
/// - `metadata_assistant_id`, `String`: `metadata->assistant_id` in the query.
/// - `metadata_assistant_id_param`, `String`: `metadata.assistant_id` in the query.
/// - `ids`, `Vec<String>`: `ids[]` in the query.
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
