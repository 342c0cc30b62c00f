//! Types of the product Recordings.

use crate::runtime::model::object;

object! {
    /// Reply of `GET /Accounts/{account_sid}/Recordings/{recording_sid}.json`.
    pub struct RetrieveRecordingSidJsonResponse reply {
        sid: Option<String> = "sid",
        date_created: Option<String> = "DateCreated",
    }
}
