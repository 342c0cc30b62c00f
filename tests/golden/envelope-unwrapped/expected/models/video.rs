//! Types of the product Video.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Room`.
    pub struct Room reply {
        id: String = "id" required,
    }
}
