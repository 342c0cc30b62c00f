//! Types of the product Shapes.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Circle`.
    pub struct Circle both {
        kind: String = "kind" required,
        radius: f64 = "radius" required,
    }
    new(kind: String, radius: f64)
}

object! {
    /// Schema `Rectangle`.
    pub struct Rectangle both {
        kind: String = "kind" required,
        width: f64 = "width" required,
        height: f64 = "height" required,
    }
    new(kind: String, width: f64, height: f64)
}

union! {
    /// Schema `Shape`.
    pub enum Shape tag "kind" {
        /// `kind` is `circle`.
        Circle(Circle) = tag "circle",
        /// `kind` is `rectangle`.
        Rectangle(Rectangle) = tag "rectangle",
    }
}
