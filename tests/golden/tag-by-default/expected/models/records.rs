//! Types of the product Records.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `CallRecord`.
    pub struct CallRecord reply {
        record_type: CallRecordType = "record_type" required,
        seconds: Option<i64> = "seconds",
    }
}

string_enum! {
    /// `record_type` of [`CallRecord`].
    pub enum CallRecordType {
        CallDetail = "call_detail",
    }
}

object! {
    /// Schema `FaxRecord`.
    pub struct FaxRecord reply {
        record_type: FaxRecordType = "record_type" required,
        pages: Option<i64> = "pages",
    }
}

string_enum! {
    /// `record_type` of [`FaxRecord`].
    pub enum FaxRecordType {
        FaxDetail = "fax_detail",
    }
}

object! {
    /// Schema `MessageRecord`.
    pub struct MessageRecord reply {
        /// Default: `message_detail`.
        record_type: String = "record_type" required,
        text: Option<String> = "text",
    }
}

union! {
    /// Schema `Record`.
    pub enum Record tag "record_type" {
        /// `record_type` is `message_detail`.
        MessageDetail(MessageRecord) = tag "message_detail",
        /// `record_type` is `call_detail`.
        CallDetail(CallRecord) = tag "call_detail",
        /// `record_type` is `fax_detail`.
        FaxDetail(FaxRecord) = tag "fax_detail",
    }
}
