//! Types of Pets.
//!
//! See [the operations](crate::resources::pets), [the guide](crate::guides::pets).

use crate::runtime::model::{object, union};

object! {
    /// Parameter of `GET /pets`. Taken by [`client.pets().list`](crate::resources::pets::Pets::list).
    pub struct ListPetsFilter request {
        status: Option<Vec<String>> = "status",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// Parameter of `GET /pets`. Taken by [`client.pets().list`](crate::resources::pets::Pets::list).
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
