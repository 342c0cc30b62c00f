//! Operations of the product Emails.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::emails;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

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
    /// Header `X-Priority`.
    #[inline]
    pub fn x_priority(self, value: i64) -> Self {
        self.header_arg("X-Priority", &value)
    }
}
