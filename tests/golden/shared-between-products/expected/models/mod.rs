//! Types of requests and replies, by product.

#[cfg(feature = "lines")]
pub mod lines;

#[cfg(feature = "desks")]
pub mod desks;

pub mod shared;
