//! Types of requests and replies, by product.

#[cfg(feature = "ai-inference")]
pub mod ai_inference;
