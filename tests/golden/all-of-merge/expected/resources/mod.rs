//! Operations, by product. The way to them starts at [`Client`].

/// AI Assistants.
#[cfg(feature = "ai-assistants")]
pub mod ai_assistants;
