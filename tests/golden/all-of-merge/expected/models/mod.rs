//! Types of requests and replies, by product.

#[cfg(feature = "ai-assistants")]
pub mod ai_assistants;
