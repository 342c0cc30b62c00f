//! The runtime that the generator copies into the crates it emits.
//!
//! This crate is a shell around [`runtime`], so that the runtime is compiled, checked and tested where it is written.
//! The generator copies `src/runtime` byte for byte; inside it, everything is named `crate::runtime::...`. What is one API's own
//! stands here and in the emitted crate's root: `env_name!`, `library!`, `BASE_URL`, `TOKEN_URL`, `MULTIPART_IN_BRACKETS`.
//! `src/webhooks/signature` is copied for an API whose webhooks are signed, with `signature_header!`.
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

/// The name of an environment variable.
macro_rules! env_name {
    ($name:literal) => {
        concat!("ACME_", $name)
    };
}

/// The crate, as code outside of it names it.
macro_rules! library {
    () => {
        "acme_sdk"
    };
}

/// The names of the headers that webhooks are signed with, in lower case.
#[cfg(feature = "webhooks")]
macro_rules! signature_header {
    (timestamp) => {
        "acme-timestamp"
    };
    (signature) => {
        "acme-signature-ed25519"
    };
}

pub mod runtime;

/// Webhooks: whether they are from the API.
#[cfg(feature = "webhooks")]
pub mod webhooks {
    mod signature;

    #[cfg(feature = "test-util")]
    pub use signature::Signer;
    #[cfg(feature = "axum")]
    pub use signature::Webhook;
    pub use signature::{SignatureError, Verifier, WebhookError};

    /// The enum of all events; a shell has none.
    #[cfg(feature = "axum")]
    pub type Event = crate::runtime::Value;
}

/// The URL that operations are under, unless the client is given another.
pub const BASE_URL: &str = "https://api.example.com/v2";

/// Where the tokens of OAuth clients are: scheme and host, if that is not under [`BASE_URL`], and the path.
pub(crate) const TOKEN_URL: Option<(Option<&str>, &str)> = Some((None, "/oauth/token"));

/// Whether multipart bodies have what is inside a property under its name with brackets: `name[]`, `name[key]`.
pub(crate) const MULTIPART_IN_BRACKETS: bool = true;

#[cfg(test)]
mod tests;
