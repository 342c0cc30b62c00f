//! Operations, by product. The way to them starts at [`Client`].

#[allow(unused_imports)]
pub(crate) use crate::runtime::Client;

/// AI Assistants.
#[cfg(feature = "ai-assistants")]
pub mod ai_assistants;
