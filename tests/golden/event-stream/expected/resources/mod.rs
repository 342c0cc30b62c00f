//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// AI Inference.
#[cfg(feature = "ai-inference")]
pub mod ai_inference;
