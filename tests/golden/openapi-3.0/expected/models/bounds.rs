//! Types of Bounds.
//!
//! See [the operations](crate::resources::bounds), [the guide](crate::guides::bounds).

use crate::runtime::model::{Nullable, object, string_enum};

object! {
    /// Request body of `POST /bounds`. Taken by [`client.bounds().create`](crate::resources::bounds::Bounds::create).
    pub struct CreateBoundRequest request {
        /// More than 0.
        low: f64 = "low" required,
        /// At most 10.
        high: f64 = "high" required,
        note: Nullable<String> = "note",
        unit: Nullable<CreateBoundRequestUnit> = "unit",
        owner: Nullable<Owner> = "owner",
    }
    /// Creates one with `low` and `high`, which are required.
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
    /// Schema `Owner`. Part of [`CreateBoundRequest`].
    pub struct Owner request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}
