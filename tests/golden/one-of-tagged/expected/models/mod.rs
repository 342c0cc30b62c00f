//! Types of requests and replies, by product.

#[cfg(feature = "shapes")]
pub mod shapes;
