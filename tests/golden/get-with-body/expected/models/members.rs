//! Types of Members.
//!
//! See [the operations](crate::resources::members), [the guide](crate::guides::members).

use crate::runtime::model::object;

object! {
    /// Request body of `DELETE /members`. Taken by [`client.members().remove`](crate::resources::members::Members::remove).
    pub struct RemoveMemberRequest request {
        ids: Vec<String> = "ids" required,
    }
    /// Creates one with `ids`, which is required.
    new(ids: Vec<String>)
}
