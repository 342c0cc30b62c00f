//! Types of Desks.
//!
//! See [the operations](crate::resources::desks), [the guide](crate::guides::desks).

use crate::runtime::model::{Nullable, object};

object! {
    /// Schema `Desk`. Returned by [`client.desks().update`](crate::resources::desks::Desks::update).
    pub struct Desk reply {
        name: String = "name" required,
        height: Option<i64> = "height",
        note: Option<String> = "note",
        lamp: Option<Lamp> = "lamp",
        labels: Option<Vec<Option<String>>> = "labels",
    }
}

object! {
    /// Schema `Lamp`. Part of [`UpdateDesk`] and [`Desk`].
    pub struct Lamp both {
        watts: f64 = "watts" required,
    }
    /// Creates one with `watts`, which is required.
    new(watts: f64)
}

object! {
    /// Schema `UpdateDesk`. Taken by [`client.desks().update`](crate::resources::desks::Desks::update).
    pub struct UpdateDesk request {
        name: String = "name" required,
        height: Option<i64> = "height",
        note: Nullable<String> = "note",
        lamp: Nullable<Lamp> = "lamp",
        labels: Nullable<Vec<Option<String>>> = "labels",
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}
