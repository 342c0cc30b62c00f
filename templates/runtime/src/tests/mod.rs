//! Tests of the runtime as an emitted crate uses it: models declared with the macros, calls against a small server.
//! They stand outside `runtime`, which is copied into emitted crates.

mod base64;
mod base_urls;
mod calls;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod dates;
mod decode;
mod encode;
mod errors;
mod fields;
mod grammar;
mod mask;
mod messages;
mod models;
mod paging;
#[cfg(feature = "serde")]
mod serde;
mod server;
mod sse;
mod streams;
#[cfg(feature = "test-util")]
mod test_kit;
mod unions;
#[cfg(feature = "test-util")]
mod waits;
#[cfg(feature = "webhooks")]
mod webhook;
mod websocket;
mod wire;
