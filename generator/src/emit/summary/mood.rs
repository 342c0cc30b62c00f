//! The two moods of a sentence.

/// Whether a sentence tells somebody to do something, or says what does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    /// `Create AI assistant`.
    Imperative,
    /// `Creates an AI assistant`.
    Indicative,
}
