//! Types of Shapes.
//!
//! See [the operations](crate::resources::shapes), [the guide](crate::guides::shapes).

use crate::runtime::model::{object, union};

union! {
    /// Request body of `POST /shapes`. Taken by [`client.shapes().create`](crate::resources::shapes::Shapes::create).
    pub enum CreateShapeRequest {
        /// A JSON object.
        Circle(CreateShapeRequestCircle) = json "object",
        /// A JSON object.
        Square(CreateShapeRequestSquare) = json "object",
    }
    from Circle(CreateShapeRequestCircle)
    from Square(CreateShapeRequestSquare)
}

object! {
    /// A variant of [`CreateShapeRequest`].
    pub struct CreateShapeRequestCircle request {
        radius: Option<f64> = "radius",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// A variant of [`CreateShapeRequest`].
    pub struct CreateShapeRequestSquare request {
        side: Option<f64> = "side",
    }
    /// Creates an empty one.
    new()
}
