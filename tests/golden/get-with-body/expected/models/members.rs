//! Types of the product Members.

use crate::runtime::model::object;

object! {
    /// Request body of `DELETE /members`.
    pub struct RemoveMemberRequest request {
        ids: Vec<String> = "ids" required,
    }
    /// Creates one with `ids`, which is required.
    new(ids: Vec<String>)
}
