//! Types of the product Pets.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Parameter of `GET /pets`.
    pub struct ListPetsFilter request {
        status: Option<Vec<String>> = "status",
    }
    new()
}
