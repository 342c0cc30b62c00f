//! Types of the product Emails.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /emails`.
    pub struct SendEmailRequest request {
        to: String = "to" required,
    }
    new(to: String)
}
