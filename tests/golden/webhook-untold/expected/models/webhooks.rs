//! Types of webhooks.

use crate::runtime::model::{object, union};

union! {
    /// Payload of the webhook `anything`.
    pub enum Anything {
        /// An object with `a`.
        A(AnythingA) = keys "a",
        /// An object with `b`.
        B(AnythingB) = keys "b",
    }
}

object! {
    /// A variant of [`Anything`].
    pub struct AnythingA reply {
        a: String = "a" required,
    }
}

object! {
    /// A variant of [`Anything`].
    pub struct AnythingB reply {
        b: String = "b" required,
    }
}

object! {
    /// Payload of the webhook `thing.changed`.
    pub struct ThingChanged reply {
        event_type: Option<String> = "event_type",
        id: Option<String> = "id",
    }
}

object! {
    /// Payload of the webhook `thing.gone`.
    pub struct ThingGone reply {
        gone: Option<String> = "gone",
    }
}
