//! Types of the product Bounds.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /bounds`.
    pub struct CreateBoundRequest request {
        /// More than 0.
        low: f64 = "low" required,
        /// At most 10.
        high: f64 = "high" required,
        note: Nullable<String> = "note",
        unit: Nullable<CreateBoundRequestUnit> = "unit",
        owner: Nullable<Owner> = "owner",
    }
    new(low: f64, high: f64)
}

string_enum! {
    /// `unit` of [`CreateBoundRequest`].
    pub enum CreateBoundRequestUnit {
        Meter = "meter",
        Foot = "foot",
    }
}

object! {
    /// Schema `Owner`.
    pub struct Owner request {
        name: Option<String> = "name",
    }
    new()
}
