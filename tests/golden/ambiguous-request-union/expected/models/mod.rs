//! Types of requests and replies, by product.

/// Shapes.
#[cfg(feature = "shapes")]
pub mod shapes;

/// Used by several products.
pub mod shared {}
