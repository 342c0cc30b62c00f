//! Types of the product Desks.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /desks`.
    pub struct CreateDeskRequest request {
        address: shared::Address = "address" required,
    }
    new(address: shared::Address)
}
