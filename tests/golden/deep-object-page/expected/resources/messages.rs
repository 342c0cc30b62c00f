//! Operations of Messages.
//!
//! See [the types](crate::messages), [the guide](crate::guides::messages).

use crate::models::messages;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.messages()`. Feature `messages`.
///
/// Guide: [Messages](crate::guides::messages).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messages`. Feature `messages`.
    #[inline]
    #[must_use]
    pub fn messages(&self) -> Messages<'_> {
        Messages(self)
    }
}

impl Messages<'_> {
    /// Lists messages.
    ///
    /// `GET /messages`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messages::Message, messages::ListMessagesResponseMeta>,
        MessagesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/messages")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
                    .no_auth()
            },
        )
    }
}

/// What [`Messages::list`] (`GET /messages`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListMessagesFilter`](messages::ListMessagesFilter): `filter` in the query.
#[derive(Debug)]
pub enum MessagesList {}

impl<T> Call<T, MessagesList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<messages::ListMessagesFilter>>,
    ) -> Self {
        self.repeated(
            "filter",
            &IntoField::<Option<messages::ListMessagesFilter>>::into_field(value),
        )
    }
}
