//! Types of the product Transcriptions.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /transcriptions`.
    pub struct CreateTranscriptionRequest request {
        engine_config: EngineConfig = "engine_config" required,
    }
    new(engine_config: EngineConfig)
}

union! {
    /// Schema `DeepEngine`.
    pub enum DeepEngine tag "model" {
        /// `model` is `deep-2`.
        Deep2(DeepTwo) = tag "deep-2",
        /// `model` is `deep-3`.
        Deep3(DeepThree) = tag "deep-3",
    }
}

object! {
    /// Schema `DeepThree`.
    pub struct DeepThree request {
        engine: DeepThreeEngine = "engine" required,
        model: DeepThreeModel = "model" required,
        keywords: Option<Vec<String>> = "keywords",
    }
    new()
}

string_enum! {
    /// `engine` of [`DeepThree`].
    pub enum DeepThreeEngine {
        Deep = "deep",
    }
}

string_enum! {
    /// `model` of [`DeepThree`].
    pub enum DeepThreeModel {
        Deep3 = "deep-3",
    }
}

object! {
    /// Schema `DeepTwo`.
    pub struct DeepTwo request {
        engine: DeepTwoEngine = "engine" required,
        model: DeepTwoModel = "model" required,
    }
    new()
}

string_enum! {
    /// `engine` of [`DeepTwo`].
    pub enum DeepTwoEngine {
        Deep = "deep",
    }
}

string_enum! {
    /// `model` of [`DeepTwo`].
    pub enum DeepTwoModel {
        Deep2 = "deep-2",
    }
}

union! {
    /// Schema `EngineConfig`.
    pub enum EngineConfig tag "engine" {
        /// `engine` is `plain`.
        Plain(PlainEngine) = tag "plain",
        /// `engine` is `deep`.
        Deep(DeepEngine) = tag "deep",
    }
}

object! {
    /// Schema `PlainEngine`.
    pub struct PlainEngine request {
        engine: PlainEngineEngine = "engine" required,
        language: Option<String> = "language",
    }
    new()
}

string_enum! {
    /// `engine` of [`PlainEngine`].
    pub enum PlainEngineEngine {
        Plain = "plain",
    }
}
