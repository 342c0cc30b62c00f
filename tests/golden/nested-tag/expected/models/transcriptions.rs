//! Types of Transcriptions.
//!
//! See [the operations](crate::resources::transcriptions), [the guide](crate::guides::transcriptions).

use crate::runtime::model::{object, union};

object! {
    /// Request body of `POST /transcriptions`. Taken by [`client.transcriptions().create`](crate::resources::transcriptions::Transcriptions::create).
    pub struct CreateTranscriptionRequest request {
        engine_config: EngineConfig = "engine_config" required,
    }
    /// Creates one with `engine_config`, which is required.
    new(engine_config: EngineConfig)
}

union! {
    /// Schema `DeepEngine`. Part of [`EngineConfig`].
    pub enum DeepEngine tag "model" {
        /// `model` is `deep-2`.
        Deep2(DeepTwo) = tag "deep-2",
        /// `model` is `deep-3`.
        Deep3(DeepThree) = tag "deep-3",
    }
    from Deep2(DeepTwo)
    from Deep3(DeepThree)
}

object! {
    /// Schema `DeepThree`. Part of [`DeepEngine`].
    pub struct DeepThree request {
        /// Always `deep`.
        engine: String = "engine" required,
        /// Always `deep-3`.
        model: String = "model" required,
        keywords: Option<Vec<String>> = "keywords",
    }
    /// Creates an empty one.
    new() { engine: "deep", model: "deep-3" }
}

object! {
    /// Schema `DeepTwo`. Part of [`DeepEngine`].
    pub struct DeepTwo request {
        /// Always `deep`.
        engine: String = "engine" required,
        /// Always `deep-2`.
        model: String = "model" required,
    }
    /// Creates an empty one.
    new() { engine: "deep", model: "deep-2" }
}

union! {
    /// Schema `EngineConfig`. Part of [`CreateTranscriptionRequest`].
    pub enum EngineConfig tag "engine" {
        /// `engine` is `plain`.
        Plain(PlainEngine) = tag "plain",
        /// `engine` is `deep`.
        Deep(DeepEngine) = tag "deep",
    }
    from Plain(PlainEngine)
    from Deep(DeepEngine)
}

object! {
    /// Schema `PlainEngine`. Part of [`EngineConfig`].
    pub struct PlainEngine request {
        /// Always `plain`.
        engine: String = "engine" required,
        language: Option<String> = "language",
    }
    /// Creates an empty one.
    new() { engine: "plain" }
}
