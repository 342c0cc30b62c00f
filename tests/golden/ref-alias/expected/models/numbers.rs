//! Types of the product Numbers.

use crate::runtime::model::object;

object! {
    /// Schema `Number`.
    pub struct Number reply {
        /// Format: `uuid`.
        id: String = "id" required,
        labels: Option<Vec<String>> = "labels",
        /// Format: `uuid`.
        twin: Option<String> = "twin",
    }
}
