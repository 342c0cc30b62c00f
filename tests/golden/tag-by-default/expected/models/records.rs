//! Types of Records.
//!
//! See [the operations](crate::resources::records), [the guide](crate::guides::records).

use crate::runtime::model::{object, union};

object! {
    /// Schema `CallRecord`. Part of [`Record`].
    pub struct CallRecord reply {
        /// Always `call_detail`.
        record_type: String = "record_type" required,
        seconds: Option<i64> = "seconds",
    }
}

object! {
    /// Schema `FaxRecord`. Part of [`Record`].
    pub struct FaxRecord reply {
        /// Always `fax_detail`.
        record_type: String = "record_type" required,
        pages: Option<i64> = "pages",
    }
}

object! {
    /// Schema `MessageRecord`. Part of [`Record`].
    pub struct MessageRecord reply {
        /// Default: `message_detail`.
        record_type: String = "record_type" required,
        text: Option<String> = "text",
    }
}

union! {
    /// Schema `Record`. Returned by [`client.records().list`](crate::resources::records::Records::list).
    pub enum Record tag "record_type" {
        /// `record_type` is `message_detail`.
        MessageDetail(MessageRecord) = tag "message_detail",
        /// `record_type` is `call_detail`.
        CallDetail(CallRecord) = tag "call_detail",
        /// `record_type` is `fax_detail`.
        FaxDetail(FaxRecord) = tag "fax_detail",
    }
}
