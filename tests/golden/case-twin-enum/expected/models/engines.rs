//! Types of Engines.
//!
//! See [the operations](crate::resources::engines), [the guide](crate::guides::engines).

use crate::runtime::model::{object, string_enum};

object! {
    /// Request body of `POST /engines`. Taken by [`client.engines().create`](crate::resources::engines::Engines::create).
    pub struct CreateEngineRequest request {
        engine: CreateEngineRequestEngine = "engine" required,
        unknown: Option<CreateEngineRequestUnknown> = "unknown",
        spelling: Option<CreateEngineRequestSpelling> = "spelling",
    }
    /// Creates one with `engine`, which is required.
    new(engine: CreateEngineRequestEngine)
}

string_enum! {
    /// `engine` of [`CreateEngineRequest`].
    pub enum CreateEngineRequestEngine {
        Telnyx = "Telnyx",
        TelnyxLower = "telnyx",
        Google = "Google",
        GoogleLower = "google",
        A = "A",
        B = "B",
    }
}

string_enum! {
    /// `spelling` of [`CreateEngineRequest`].
    pub enum CreateEngineRequestSpelling {
        NoAnswerLower = "no-answer",
        NoAnswerLower2 = "no_answer",
        NoAnswer = "noAnswer",
    }
}

string_enum! {
    /// `unknown` of [`CreateEngineRequest`].
    pub enum CreateEngineRequestUnknown {
        UnknownValue = "unknown",
        Known = "known",
        Other = "other",
    }
}
