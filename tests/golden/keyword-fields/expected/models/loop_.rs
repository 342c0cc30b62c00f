//! Types of Loop.
//!
//! See [the operations](crate::resources::loop_), [the guide](crate::guides::loop_).

use crate::runtime::model::{object, string_enum};

object! {
    /// Request body of `POST /loop/{type}`. Taken by [`client.loop_().update`](crate::resources::loop_::Loop::update).
    pub struct UpdateLoopRequest request {
        type_: String = "type" required,
        async_: Option<bool> = "async",
        self_: Option<String> = "self",
        crate_: Option<String> = "crate",
        super_: Option<String> = "super",
        new_: Option<String> = "new",
        clone_: Option<String> = "clone",
        default_: Option<String> = "default",
        match_: Option<UpdateLoopRequestMatch> = "match",
        gen_: Option<String> = "gen",
    }
    /// Creates one with `type_`, which is required.
    new(type_: String)
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
