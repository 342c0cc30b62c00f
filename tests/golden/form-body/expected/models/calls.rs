//! Types of Calls.
//!
//! See [the operations](crate::resources::calls), [the guide](crate::guides::calls).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /Accounts/{account_sid}/Calls.json`. Taken by [`client.accounts().calls_json`](crate::resources::calls::Accounts::calls_json).
    pub struct CreateAccountCallsJsonRequest request {
        to: String = "To" required,
        from: String = "From" required,
        record: Option<bool> = "Record",
        custom_headers: Option<Vec<CreateAccountCallsJsonRequestCustomHeader>> = "CustomHeaders",
    }
    /// Creates one with `to` and `from`, which are required.
    new(to: String, from: String)
}

object! {
    /// `CustomHeaders` of [`CreateAccountCallsJsonRequest`].
    pub struct CreateAccountCallsJsonRequestCustomHeader request {
        name: String = "name" required,
        value: String = "value" required,
    }
    /// Creates one with `name` and `value`, which are required.
    new(name: String, value: String)
}

object! {
    /// Reply of `POST /Accounts/{account_sid}/Calls.json`. Returned by [`client.accounts().calls_json`](crate::resources::calls::Accounts::calls_json).
    pub struct CreateAccountCallsJsonResponse reply {
        sid: Option<String> = "sid",
    }
}
