//! Options of `update`, and what it does.

use super::FolderArg;
#[cfg(feature = "fetch")]
use super::NetworkArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::pipeline::{Generator, NewDocument, Stage, Update, UpdateVerdict};
use crate::spec::{Source, SpecFolder, is_commit, is_date};
use crate::write;
use clap::Args;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Options of `update`.
#[derive(Debug, Args)]
pub struct UpdateArgs {
    /// Where the folder `spec/` is.
    #[command(flatten)]
    pub folder: FolderArg,
    /// A document that is at hand, in place of the newest.
    #[arg(long, value_name = "PATH", requires = "commit", requires = "date")]
    pub spec: Option<PathBuf>,
    /// The commit that `--spec` is of, a full id.
    #[arg(long, value_name = "SHA", requires = "spec")]
    pub commit: Option<String>,
    /// The day of that commit, `YYYY-MM-DD`.
    #[arg(long, value_name = "DATE", requires = "spec")]
    pub date: Option<String>,
    /// Write nothing but the page.
    #[arg(long)]
    pub dry_run: bool,
    /// File for the page; the standard output, if left out.
    #[arg(long, value_name = "FILE")]
    pub page: Option<PathBuf>,
    /// How the network is asked.
    #[cfg(feature = "fetch")]
    #[command(flatten)]
    pub network: NetworkArgs,
}

/// Is told of bytes that are here, and of how many there will be.
type Progress<'a> = &'a dyn Fn(usize, Option<usize>);

impl UpdateArgs {
    /// Updates, and writes unless that is not wanted; the page is written to its file, or left to the caller.
    pub fn run(&self, observer: fn(Stage, Option<Duration>), progress: Progress<'_>) -> Result<Update, Failure> {
        let Some(dir) = self.folder.path() else {
            let help = "run it in the repository of telnyx-codegen, or name the folder by `--spec-dir`";
            return Err(Diagnostic::error("no-spec-folder", "there is no folder `spec/` here").help(help).into());
        };
        let generator = Generator::committed(&dir)?.observer(observer);
        let document = match &self.spec {
            Some(path) => self.at_hand(path)?,
            None => newest(self, &SpecFolder::read(&dir)?, progress)?,
        };
        let mut update = generator.update(&document)?;
        if !self.dry_run {
            update.warnings.extend(generator.write_update(&update)?);
        }
        if let Some(path) = &self.page {
            write::write_file(path, &update.page)?;
        }
        Ok(update)
    }

    fn at_hand(&self, path: &Path) -> Result<NewDocument, Failure> {
        let (commit, date) = (self.commit.clone().unwrap_or_default(), self.date.clone().unwrap_or_default());
        let bad = |message: &str| Diagnostic::error("bad-pin", message);
        let checks = [
            (is_commit(&commit), "`--commit` is no full commit id in lower-case hexadecimal"),
            (is_date(&date), "`--date` is no day as in `2030-01-31`"),
        ];
        let told: Vec<_> = checks.iter().filter(|(fits, _)| !fits).map(|(_, message)| bad(message)).collect();
        if told.is_empty() { Ok(NewDocument { source: Source::read(path)?, commit, date }) } else { Err(Failure(told)) }
    }
}

#[cfg(feature = "fetch")]
fn newest(args: &UpdateArgs, folder: &SpecFolder, progress: Progress<'_>) -> Result<NewDocument, Failure> {
    let mut fetcher = args.network.fetcher(folder, progress)?;
    fetcher.keep = !args.dry_run;
    let newest = fetcher.fetch(&crate::fetch::WantedDocument::Latest)?;
    let date = newest.date.unwrap_or_else(|| folder.pin.date.clone());
    Ok(NewDocument { source: newest.source, commit: newest.commit, date })
}

#[cfg(not(feature = "fetch"))]
fn newest(_args: &UpdateArgs, _folder: &SpecFolder, _progress: Progress<'_>) -> Result<NewDocument, Failure> {
    let help = "name a document by `--spec`, or build the generator with the feature `fetch`";
    Err(Diagnostic::error("no-network", "this program was built without the network").help(help).into())
}

impl UpdateVerdict {
    /// The exit code that tells it.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::NothingNew => 0,
            Self::Additive => 3,
            Self::Breaking => 4,
            Self::NeedsHand => 5,
        }
    }
}
