//! Types of the product Pets.

use crate::runtime::model::{object, union};

object! {
    /// Parameter of `GET /pets`.
    pub struct ListPetsFilter request {
        status: Option<Vec<String>> = "status",
    }
    /// Creates an empty one.
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
    from Text(String)
    from List(Vec<String>)
    text Text
}
