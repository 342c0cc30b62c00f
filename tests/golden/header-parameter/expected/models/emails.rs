//! Types of Emails.
//!
//! See [the operations](crate::resources::emails), [the guide](crate::guides::emails).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /emails`. Taken by [`client.emails().send`](crate::resources::emails::Emails::send).
    pub struct SendEmailRequest request {
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}
