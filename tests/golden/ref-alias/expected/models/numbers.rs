//! Types of Numbers.
//!
//! See [the operations](crate::resources::numbers), [the guide](crate::guides::numbers).

use crate::runtime::model::object;

object! {
    /// Schema `Number`. Returned by [`client.numbers().retrieve`](crate::resources::numbers::Numbers::retrieve).
    pub struct Number reply {
        /// Format: `uuid`.
        id: String = "id" required,
        labels: Option<Vec<String>> = "labels",
        /// Format: `uuid`.
        twin: Option<String> = "twin",
    }
}
