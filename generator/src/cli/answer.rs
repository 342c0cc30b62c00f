//! Options of the commands that answer: `inspect` and `diff`.

use super::{Document, RulesArg};
use crate::pipeline::DiffInput;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Options of `diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// What there was: a document, a snapshot, or `release:VERSION`.
    pub old: DiffInput,
    /// What there is.
    pub new: DiffInput,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
    /// The names of OLD: a lock file. NEW keeps the names of OLD.
    #[arg(long, value_name = "PATH")]
    pub lock: Option<PathBuf>,
    /// By which rules.
    #[command(flatten)]
    pub rules: RulesArg,
}

/// Form of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people, at a terminal.
    Text,
    /// A page.
    Markdown,
    /// For programs.
    Json,
}

/// Options of `inspect`.
#[derive(Debug, Args)]
pub struct Inspect {
    /// Which document.
    #[command(flatten)]
    pub document: Document,
    /// Form of the answer.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Not counts, but the whole model with its names, as `diff` takes it; with `--format json`.
    #[arg(long, requires = "format")]
    pub snapshot: bool,
}

/// Form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}
