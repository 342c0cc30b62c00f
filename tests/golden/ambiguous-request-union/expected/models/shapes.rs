//! Types of the product Shapes.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

union! {
    /// Request body of `POST /shapes`.
    pub enum CreateShapeRequest {
        /// A JSON object.
        Circle(CreateShapeRequestCircle) = json "object",
        /// A JSON object.
        Square(CreateShapeRequestSquare) = json "object",
    }
}

object! {
    /// A variant of [`CreateShapeRequest`].
    pub struct CreateShapeRequestCircle request {
        radius: Option<f64> = "radius",
    }
    new()
}

object! {
    /// A variant of [`CreateShapeRequest`].
    pub struct CreateShapeRequestSquare request {
        side: Option<f64> = "side",
    }
    new()
}
