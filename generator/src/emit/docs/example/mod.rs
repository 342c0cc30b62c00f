//! The sample call of an operation, before a language prints it.
//!
//! In: an operation, and the rules of a document. Out: its arguments with values, and what of its result is worth showing. It
//! refuses to know how a language writes them, and which operations a page shows.

mod arguments;
mod call;
mod outcome;
mod own;
mod reply;
mod rules;
mod sample;
mod tree;

pub use super::code::Example;
pub use arguments::{ArgumentValues, Arity, Encoding, ExampleArgument, Given, whole_body};
pub use call::{Call, example_call};
pub use outcome::{Shown, class_name};
pub use own::SampleValues;
pub use reply::reply_sample;
pub use rules::ExampleRules;
pub use sample::sample;
pub use tree::{ExampleKey, ExampleValue};
