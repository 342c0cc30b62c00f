//! Options of `names`.

use super::Document;
use clap::Args;
use std::path::PathBuf;

/// Options of `names`.
#[derive(Debug, Args)]
pub struct ShowNames {
    /// Which document.
    #[command(flatten)]
    pub document: Document,
    /// Keep the names of this lock file.
    #[arg(long, value_name = "PATH")]
    pub lock: Option<PathBuf>,
    /// Say what gave this name: `sdk.toml`, the lock (and its line), or which rule. As users write it (`messages.send`, `messaging::Message`),
    /// or as the lock does (`POST /messages`).
    #[arg(long, value_name = "NAME")]
    pub explain: Option<String>,
}
