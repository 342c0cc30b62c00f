//! Types of the product Servers.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Server`.
    pub struct Server reply {
        url: String = "url" required,
    }
}
