//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "ai-assistants")]
pub mod ai_assistants;
