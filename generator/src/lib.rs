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
//! In a build script, what is wanted is a module of the crate that is built. It is included there by
//! `mod api { include!(concat!(env!("OUT_DIR"), "/api/mod.rs")); }`, and `api/dependencies.toml` has the lines that the manifest needs:
//!
//! ```no_run
//! println!("cargo::rerun-if-changed=acme.yml");
//! let out = std::path::Path::new(&std::env::var("OUT_DIR")?).join("api");
//! telnyx_codegen::Generator::new("acme.yml").module("crate::api".parse()?).out_dir(out).generate()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
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
pub use emit::rust::ModulePath;
pub use pipeline::{
    DiffInput, Generator, Model, NameOrigin, NewDocument, Output, Stage, Summary, Update, UpdateVerdict,
};
pub use spec::{Prose, Tolerance};
pub use write::Difference;
