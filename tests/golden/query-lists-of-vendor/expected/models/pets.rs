//! Types of the product Pets.

use crate::runtime::model::object;

object! {
    /// Parameter of `GET /pets`.
    pub struct ListPetsFilter request {
        status: Option<Vec<String>> = "status",
    }
    /// Creates an empty one.
    new()
}
