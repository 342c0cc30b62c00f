//! Operations of the product Messaging.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::messaging;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.messages()`.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messages`.
    #[inline]
    #[must_use]
    pub fn messages(&self) -> Messages<'_> {
        Messages(self)
    }
}

impl Messages<'_> {
    /// List messages.
    ///
    /// `GET /messages`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging::Message, messaging::ListMessagesResponseMeta>,
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

/// Parameters of `GET /messages`.
#[derive(Debug)]
pub enum MessagesList {}

impl<T> Call<T, MessagesList> {
    /// Default: `1`. At least 1.
    ///
    /// Query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: i64) -> Self {
        self.arg("page[number]", &value)
    }

    /// Default: `20`. At least 1. At most 250.
    ///
    /// Query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        self.arg("page[size]", &value)
    }

    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, value: messaging::ListMessagesFilter) -> Self {
        self.repeated("filter", &value)
    }
}
