//! Types of the product Servers.

use crate::runtime::model::object;

object! {
    /// Schema `Server`.
    pub struct Server reply {
        url: String = "url" required,
    }
}
