//! Operations, by product. The way to them starts at [`Client`].

/// AI Inference.
#[cfg(feature = "ai-inference")]
pub mod ai_inference;
