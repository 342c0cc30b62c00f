//! Types of Desks.
//!
//! See [the operations](crate::resources::desks), [the guide](crate::guides::desks).

use super::shared;
use crate::runtime::model::object;

object! {
    /// Request body of `POST /desks`. Taken by [`client.desks().create`](crate::resources::desks::Desks::create).
    pub struct CreateDeskRequest request {
        address: shared::Address = "address" required,
    }
    /// Creates one with `address`, which is required.
    new(address: shared::Address)
}
