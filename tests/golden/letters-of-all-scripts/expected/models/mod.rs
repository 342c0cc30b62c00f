//! Types of requests and replies, by product.

#[cfg(feature = "annee")]
pub mod annee;
