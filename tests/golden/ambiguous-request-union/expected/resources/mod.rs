//! Operations, by product. The way to them starts at [`Client`].

/// Shapes.
#[cfg(feature = "shapes")]
pub mod shapes;
