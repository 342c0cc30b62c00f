//! Types of Retries.
//!
//! See [the operations](crate::resources::retries), [the guide](crate::guides::retries).

use crate::runtime::model::{object, string_enum};

string_enum! {
    /// Parameter of `GET /retries`. Taken by [`client.retries().retrieve`](crate::resources::retries::Retries::retrieve).
    pub enum RetrieveRetryOrder {
        Up = "up",
        Down = "down",
    }
}

object! {
    /// Reply of `GET /retries`. Returned by [`client.retries().retrieve`](crate::resources::retries::Retries::retrieve).
    pub struct RetrieveRetryResponse reply {
        /// Default: `3`.
        times: Option<i64> = "times",
        /// Default: `1.5`.
        wait: Option<f64> = "wait",
        /// Default: `false`.
        loud: Option<bool> = "loud",
        /// Default: `""`.
        tone: Option<String> = "tone",
        /// Default: `[]`.
        tags: Option<Vec<String>> = "tags",
        owner: Option<String> = "owner",
        /// Default: `opus`.
        codec: Option<RetrieveRetryResponseCodec> = "codec",
    }
}

string_enum! {
    /// `codec` of [`RetrieveRetryResponse`].
    pub enum RetrieveRetryResponseCodec {
        Opus = "opus",
        Pcmu = "pcmu",
    }
}
