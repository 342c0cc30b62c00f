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

union! {
    /// Parameter of `GET /pets`.
    pub enum ListPetsOneOrMore {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<String>) = json "array",
    }
}
