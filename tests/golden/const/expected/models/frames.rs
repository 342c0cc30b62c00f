//! Types of the product Frames.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /frames`.
    pub struct CreateFrameRequest request {
        r#type: CreateFrameRequestType = "type" required,
        kind: Option<CreateFrameRequestKind> = "kind",
        text: String = "text" required,
        /// Always `true`.
        is_final: Option<bool> = "is_final",
        /// Always `2`.
        version: Option<i64> = "version",
    }
    new(text: String)
}

string_enum! {
    /// `kind` of [`CreateFrameRequest`].
    pub enum CreateFrameRequestKind {
        Frame = "frame",
    }
}

string_enum! {
    /// `type` of [`CreateFrameRequest`].
    pub enum CreateFrameRequestType {
        Text = "text",
    }
}

object! {
    /// Reply of `POST /frames`.
    pub struct CreateFrameResponse reply {
        record_type: CreateFrameResponseRecordType = "record_type" required,
    }
}

string_enum! {
    /// `record_type` of [`CreateFrameResponse`].
    pub enum CreateFrameResponseRecordType {
        Frame = "frame",
    }
}
