//! What the tests of the emitted client's conduct under faults have in common.
//!
//! In: a script of what a server does with one request after the other. Out: a server on a local port (or a transport
//! without a network, for a paused clock) that does it, and a record of what it was sent. It refuses to know what the
//! client makes of it: that is what the tests say.

pub mod behaviour;
pub mod h2;
pub mod live;
pub mod memory;
mod message;
pub mod scripted;
pub mod seen;
pub mod server;

pub use behaviour::{Behaviour, End};
pub use scripted::{Outcome, Scripted};
pub use seen::Seen;
pub use server::Server;

/// The program in the project's README, which is compiled as it stands there.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// The API key of the tests' clients; no text that people see may hold it.
pub const KEY: &str = "KEY-of-the-tests";
