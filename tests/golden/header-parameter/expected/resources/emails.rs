//! Operations of Emails.
//!
//! See [the types](crate::emails), [the guide](crate::guides::emails).

use crate::models::emails;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.emails()`. Feature `emails`.
///
/// Guide: [Emails](crate::guides::emails).
#[derive(Clone, Copy, Debug)]
pub struct Emails<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `emails`. Feature `emails`.
    #[inline]
    #[must_use]
    pub fn emails(&self) -> Emails<'_> {
        Emails(self)
    }
}

impl Emails<'_> {
    /// Sends an email.
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

/// What [`Emails::send`] (`POST /emails`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `x_priority`, `i64`: `X-Priority` in the header.
#[derive(Debug)]
pub enum EmailsSend {}

impl<T> Call<T, EmailsSend> {
    /// Sets the header `X-Priority`.
    #[inline]
    pub fn x_priority(self, value: impl IntoField<Option<i64>>) -> Self {
        self.header_arg("X-Priority", &IntoField::<Option<i64>>::into_field(value))
    }
}
