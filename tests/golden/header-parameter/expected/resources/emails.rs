//! Operations of the product Emails.

use crate::models::emails;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.emails()`.
#[derive(Clone, Copy, Debug)]
pub struct Emails<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `emails`.
    #[inline]
    #[must_use]
    pub fn emails(&self) -> Emails<'_> {
        Emails(self)
    }
}

impl Emails<'_> {
    /// Send (emails).
    ///
    /// `POST /emails`
    #[inline]
    pub fn send(&self, body: emails::SendEmailRequest) -> Call<(), EmailsSend> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/emails").empty().no_auth().idempotency_header()
                },
            )
            .json(&body)
    }
}

/// Parameters of `POST /emails`.
#[derive(Debug)]
pub enum EmailsSend {}

impl<T> Call<T, EmailsSend> {
    /// Sets the header `X-Priority`.
    #[inline]
    pub fn x_priority(self, value: impl IntoField<Option<i64>>) -> Self {
        self.header_arg("X-Priority", &IntoField::<Option<i64>>::into_field(value))
    }
}
