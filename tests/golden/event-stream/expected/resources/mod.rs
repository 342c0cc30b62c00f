//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "ai-inference")]
pub mod ai_inference;
