//! Types of the product Calls.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /Accounts/{account_sid}/Calls.json`.
    pub struct CreateAccountCallsJsonRequest request {
        to: String = "To" required,
        from: String = "From" required,
        record: Option<bool> = "Record",
        custom_headers: Option<Vec<CreateAccountCallsJsonRequestCustomHeader>> = "CustomHeaders",
    }
    new(to: String, from: String)
}

object! {
    /// `CustomHeaders` of [`CreateAccountCallsJsonRequest`].
    pub struct CreateAccountCallsJsonRequestCustomHeader request {
        name: String = "name" required,
        value: String = "value" required,
    }
    new(name: String, value: String)
}

object! {
    /// Reply of `POST /Accounts/{account_sid}/Calls.json`.
    pub struct CreateAccountCallsJsonResponse reply {
        sid: Option<String> = "sid",
    }
}
