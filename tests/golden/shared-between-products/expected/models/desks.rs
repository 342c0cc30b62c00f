//! Types of the product Desks.

use super::shared;
use crate::runtime::model::object;

object! {
    /// Request body of `POST /desks`.
    pub struct CreateDeskRequest request {
        address: shared::Address = "address" required,
    }
    /// Creates one with `address`, which is required.
    new(address: shared::Address)
}
