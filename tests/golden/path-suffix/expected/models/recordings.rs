//! Types of Recordings.
//!
//! See [the operations](crate::resources::recordings), [the guide](crate::guides::recordings).

use crate::runtime::model::object;

object! {
    /// Reply of `GET /Accounts/{account_sid}/Recordings/{recording_sid}.json`. Returned by [`client.accounts().recordings().retrieve_recording_sid_json`](crate::resources::recordings::AccountsRecordings::retrieve_recording_sid_json).
    pub struct RetrieveRecordingSidJsonResponse reply {
        sid: Option<String> = "sid",
        date_created: Option<String> = "DateCreated",
    }
}
