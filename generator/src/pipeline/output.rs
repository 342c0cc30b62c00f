//! What the stages hand on: the model with its names, the files, counts of what went into them.

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::emit::Files;
use crate::ir::{Api, Report};
use crate::lock::Lock;
use crate::names::Names;
use crate::spec::SpecFolder;

/// A step of the pipeline, for progress and timings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading the file.
    Read,
    /// Parsing, overlay, lowering to OpenAPI 3.0.
    Load,
    /// Building the model.
    Model,
    /// Making identifiers.
    Names,
    /// Writing source text and documents.
    Emit,
    /// Writing to disk, or comparing with it.
    Write,
}

/// The model of a document with its names.
#[derive(Debug)]
pub struct Model {
    /// The model.
    pub api: Api,
    /// Its identifiers.
    pub names: Names,
    /// What somebody should look at.
    pub warnings: Vec<Diagnostic>,
    /// The names in use, and those of what is gone.
    pub lock: Lock,
    pub(super) config: Config,
    pub(super) folder: SpecFolder,
}

impl Model {
    /// What the document contains.
    pub fn report(&self) -> Report {
        self.api.report(|id| self.names.ty(id).as_str().len())
    }
}

/// Everything that a generation makes, in memory.
#[derive(Debug)]
pub struct Output {
    /// The crate and its documents.
    pub files: Files,
    /// The name of the crate.
    pub crate_name: String,
    /// The names, as they would be locked.
    pub lock: String,
    /// What was made of.
    pub summary: Summary,
    /// What somebody should look at.
    pub warnings: Vec<Diagnostic>,
}

/// What a generation was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Operations.
    pub operations: usize,
    /// Webhooks.
    pub webhooks: usize,
    /// Schemas under `components`.
    pub schemas: usize,
    /// Named Rust types.
    pub types: usize,
    /// Files.
    pub files: usize,
    /// Files that were written once, and stay since somebody has changed them.
    pub warnings: Vec<Diagnostic>,
}

impl Summary {
    pub(super) fn of(api: &Api, files: &Files) -> Self {
        Self {
            operations: api.products.values().map(|product| product.operations.len()).sum(),
            webhooks: api.webhooks.len(),
            schemas: api.schema_count,
            types: api.types.values().filter(|def| def.is_emitted()).count(),
            files: files.len(),
            warnings: Vec::new(),
        }
    }
}
