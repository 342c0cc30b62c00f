//! Types of the product Video.

use crate::runtime::model::object;

object! {
    /// Schema `Room`.
    pub struct Room reply {
        id: String = "id" required,
    }
}
