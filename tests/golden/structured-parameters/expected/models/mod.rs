//! Types of requests and replies, by product.

#[cfg(feature = "maps")]
pub mod maps;
