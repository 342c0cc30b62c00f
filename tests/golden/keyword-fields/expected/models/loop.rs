//! Types of the product Loop.

use crate::runtime::model::{object, string_enum};

object! {
    /// Request body of `POST /loop/{type}`.
    pub struct UpdateLoopRequest request {
        r#type: String = "type" required,
        r#async: Option<bool> = "async",
        self_: Option<String> = "self",
        crate_: Option<String> = "crate",
        super_: Option<String> = "super",
        new_: Option<String> = "new",
        clone_: Option<String> = "clone",
        default_: Option<String> = "default",
        r#match: Option<UpdateLoopRequestMatch> = "match",
        r#gen: Option<String> = "gen",
    }
    /// Creates one with `r#type`, which is required.
    new(r#type: String)
}

string_enum! {
    /// `match` of [`UpdateLoopRequest`].
    pub enum UpdateLoopRequestMatch {
        SelfLower = "self",
        Self_ = "Self",
        Crate = "crate",
        Type = "type",
        Fn = "fn",
    }
}
