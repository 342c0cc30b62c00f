//! Types of the product Recordings.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Reply of `GET /Accounts/{account_sid}/Recordings/{recording_sid}.json`.
    pub struct RetrieveRecordingSidJsonResponse reply {
        sid: Option<String> = "sid",
        date_created: Option<String> = "DateCreated",
    }
}
