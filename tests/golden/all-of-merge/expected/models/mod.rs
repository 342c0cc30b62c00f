//! Types of requests and replies, by product.

/// AI Assistants.
#[cfg(feature = "ai-assistants")]
pub mod ai_assistants;

/// Used by several products.
pub mod shared {}
