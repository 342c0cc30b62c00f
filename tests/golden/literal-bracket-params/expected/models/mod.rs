//! Types of requests and replies, by product.

/// AI Inference.
#[cfg(feature = "ai-inference")]
pub mod ai_inference;

/// Used by several products.
pub mod shared {}
