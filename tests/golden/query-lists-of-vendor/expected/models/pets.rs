//! Types of Pets.
//!
//! See [the operations](crate::resources::pets), [the guide](crate::guides::pets).

use crate::runtime::model::object;

object! {
    /// Parameter of `GET /pets`. Taken by [`client.pets().list`](crate::resources::pets::Pets::list).
    pub struct ListPetsFilter request {
        status: Option<Vec<String>> = "status",
    }
    /// Creates an empty one.
    new()
}
