//! Types of the product Numbers.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

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
