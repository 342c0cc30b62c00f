//! Types of the product Desks.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /desks`.
    pub struct CreateDeskRequest request {
        name: String = "name" required,
        /// Null for a shared desk.
        owner: Option<String> = "owner" required,
        floor: Option<i64> = "floor" required,
    }
    new(name: String, owner: Option<String>, floor: Option<i64>)
}

object! {
    /// Reply of `POST /desks`.
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
