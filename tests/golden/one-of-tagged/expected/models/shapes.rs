//! Types of Shapes.
//!
//! See [the operations](crate::resources::shapes), [the guide](crate::guides::shapes).

use crate::runtime::model::{object, union};

object! {
    /// Schema `Circle`. Part of [`Shape`].
    pub struct Circle both {
        kind: String = "kind" required,
        radius: f64 = "radius" required,
    }
    /// Creates one with `kind` and `radius`, which are required.
    new(kind: String, radius: f64)
}

object! {
    /// Schema `Rectangle`. Part of [`Shape`].
    pub struct Rectangle both {
        kind: String = "kind" required,
        width: f64 = "width" required,
        height: f64 = "height" required,
    }
    /// Creates one with `kind`, `width` and `height`, which are required.
    new(kind: String, width: f64, height: f64)
}

union! {
    /// Schema `Shape`. Taken by [`client.shapes().create`](crate::resources::shapes::Shapes::create). Returned by [`client.shapes().create`](crate::resources::shapes::Shapes::create).
    pub enum Shape tag "kind" {
        /// `kind` is `circle`.
        Circle(Circle) = tag "circle",
        /// `kind` is `rectangle`.
        Rectangle(Rectangle) = tag "rectangle",
    }
    from Circle(Circle)
    from Rectangle(Rectangle)
}
