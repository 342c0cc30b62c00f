//! Types of the product Emails.

use crate::runtime::model::object;

object! {
    /// Request body of `POST /emails`.
    pub struct SendEmailRequest request {
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}
