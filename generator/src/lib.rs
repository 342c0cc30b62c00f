//! Reads an OpenAPI document and writes a typed Rust client crate and its Markdown reference.
//!
//! ```no_run
//! use telnyx_codegen::{Generator, Prose};
//!
//! let summary = Generator::new("acme.yml").out_dir("acme-sdk").prose(Prose::Spec).generate()?;
//! println!("{} operations", summary.operations);
//! # Ok::<(), telnyx_codegen::Failure>(())
//! ```
//!
//! The stages, in order: [`spec`] (bytes -> `openapiv3`), [`ir`] (-> the model), [`names`] (-> identifiers), [`emit`] (-> files),
//! [`diff`] (two models -> what changed), `write` (-> disk). Data goes one way.

pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod emit;
#[cfg(feature = "fetch")]
pub mod fetch;
pub mod ir;
pub mod lock;
pub mod names;
mod pipeline;
pub mod sample;
pub mod spec;
pub mod words;
mod write;

pub use config::CrateName;
pub use diagnostic::{Diagnostic, Failure, Position, Severity};
pub use pipeline::{
    DiffInput, Generator, Model, NameOrigin, NewDocument, Output, Stage, Summary, Update, UpdateVerdict,
};
pub use spec::{Prose, Tolerance};
pub use write::Difference;
