//! Types of the product Members.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `DELETE /members`.
    pub struct RemoveMemberRequest request {
        ids: Vec<String> = "ids" required,
    }
    new(ids: Vec<String>)
}
