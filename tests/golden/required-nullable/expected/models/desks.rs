//! Types of Desks.
//!
//! See [the operations](crate::resources::desks), [the guide](crate::guides::desks).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /desks`. Taken by [`client.desks().create`](crate::resources::desks::Desks::create).
    pub struct CreateDeskRequest request {
        name: String = "name" required,
        /// Null for a shared desk.
        owner: Option<String> = "owner" required,
        floor: Option<i64> = "floor" required,
    }
    /// Creates one with `name`, `owner` and `floor`, which are required.
    new(name: String, owner: Option<String>, floor: Option<i64>)
}

object! {
    /// Reply of `POST /desks`. Returned by [`client.desks().create`](crate::resources::desks::Desks::create).
    pub struct CreateDeskResponse reply {
        id: String = "id" required,
        owner: Option<String> = "owner" required,
        lamp: Option<CreateDeskResponseLamp> = "lamp" required,
    }
}

object! {
    /// `lamp` of [`CreateDeskResponse`].
    pub struct CreateDeskResponseLamp reply {
        watts: f64 = "watts" required,
    }
}
