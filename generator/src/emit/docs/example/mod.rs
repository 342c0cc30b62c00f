//! The sample call of an operation, before a language prints it.

mod arguments;
pub mod call;
mod outcome;
mod own;
mod sample;
mod tree;

pub use super::seed::values as seed;
pub use arguments::{Argument, Arguments, Encoding, Kind, arguments, whole_body};
pub use outcome::{Shown, Telling};
pub use sample::sample;
pub use seed::UUID;
pub use tree::{Key, Tree};
