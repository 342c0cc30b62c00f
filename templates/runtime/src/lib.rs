//! The runtime that the generator copies into the crates it emits.
//!
//! This crate is a shell around [`runtime`], so that the runtime is compiled, checked and tested where it is written.
//! The generator copies `src/runtime` byte for byte; inside it, everything is named `crate::runtime::...`.
//!
//! What an emitted crate writes against it:
//!
//! - models, with `use crate::runtime::model::*`: `object!`, `string_enum!`, `union!`, and one `events!` for webhooks;
//! - operations: `Call::new(client, const { &Op::new("GET", "/path/{id}").data() }).path(&[id])`, then `.json(&body)`,
//!   `.json_as(content_type, &body)`, `.form(&body)`, `.multipart(&body)` or `.bytes(content_type, body)`;
//! - parameters, on `impl<T> Call<T, Marker>`: `.arg(name, &value)`, `.header_arg(name, &value)`, `.accept(content_type)`;
//!   `.repeated`, `.spaced` and `.piped` in place of the first where lists are no comma lists.
//!
//! The macros' own documentation has their syntax.

pub mod runtime;

/// Webhooks: whether they are from the API.
#[cfg(feature = "webhooks")]
pub mod webhooks {
    #[cfg(feature = "axum")]
    pub use crate::runtime::webhook::Webhook;
    pub use crate::runtime::webhook::{SignatureError, Verifier, WebhookError};
}

/// The URL that operations are under, unless the client is given another.
pub const BASE_URL: &str = "https://api.telnyx.com/v2";

#[cfg(test)]
mod tests;
