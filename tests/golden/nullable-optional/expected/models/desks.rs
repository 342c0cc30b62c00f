//! Types of the product Desks.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Desk`.
    pub struct Desk reply {
        name: String = "name" required,
        height: Option<i64> = "height",
        note: Option<String> = "note",
        lamp: Option<Lamp> = "lamp",
        labels: Option<Vec<Option<String>>> = "labels",
    }
}

object! {
    /// Schema `Lamp`.
    pub struct Lamp both {
        watts: f64 = "watts" required,
    }
    new(watts: f64)
}

object! {
    /// Schema `UpdateDesk`.
    pub struct UpdateDesk request {
        name: String = "name" required,
        height: Option<i64> = "height",
        note: Nullable<String> = "note",
        lamp: Nullable<Lamp> = "lamp",
        labels: Nullable<Vec<Option<String>>> = "labels",
    }
    new(name: String)
}
