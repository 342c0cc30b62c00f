//! Command line.

mod answer;
mod manual;
#[cfg(feature = "fetch")]
mod network;
mod show_names;
mod site;
mod update;

pub use answer::{Diff, DiffFormat, Inspect, ReportFormat};
pub use manual::{Completions, Manual};
#[cfg(feature = "fetch")]
pub use network::{Fetch, NetworkArgs};
pub use show_names::ShowNames;
pub use site::{Flavour, SiteArgs};
pub use update::UpdateArgs;

use crate::config::CrateName;
use crate::emit::docs::{LanguageName, Profile};
use crate::emit::rust::ModulePath;
use crate::sample::Values;
use crate::spec::{Prose, SpecFolder, Tolerance};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::io::{IsTerminal, stderr};
use std::path::PathBuf;
use std::str::FromStr;

/// What people begin with.
const EXAMPLES: &str = "\
Examples:
  telnyx-codegen generate --spec openapi.yaml --out client    a crate from a document
  telnyx-codegen generate --spec openapi.yaml --out client --check
                                                              whether it is what the document gives
  telnyx-codegen inspect --spec openapi.yaml                  what the document contains
  telnyx-codegen diff old.yaml new.yaml                       what changed for users, and whether it breaks them";

/// The same of `generate`.
const EXAMPLES_OF_GENERATE: &str = "\
Examples:
  telnyx-codegen generate --spec openapi.yaml --out client --crate-name acme-client
  telnyx-codegen generate --spec openapi.yaml --out client --product messaging,voice
  telnyx-codegen generate --spec openapi.yaml --out client --language python,go --site
  telnyx-codegen generate --spec openapi.yaml --module crate::api --feature rustls,blocking";

/// Generates a typed Rust client crate and its Markdown reference from an OpenAPI document.
///
/// Exit codes: 0 done; 1 `--check` found a difference; 2 unusable input or arguments, or output that cannot be written.
#[derive(Debug, Parser)]
#[command(name = "telnyx-codegen", version, after_help = EXAMPLES)]
pub struct Cli {
    /// Say what each stage took.
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    /// Say nothing but answers and errors.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the crate and the documents.
    Generate(Generate),
    /// Get the pinned document, that of a commit, or the newest, into the cache of the folder `spec/`.
    #[cfg(feature = "fetch")]
    Fetch(Fetch),
    /// Take the newest document, or another: regenerate the crate, and move the pin.
    ///
    /// Gets the newest document of the upstream, or takes the one that is named. Regenerates the crate, and moves with it: the lock,
    /// the pin (`source.toml`), the version and the changelog of the crate, its snapshot in `releases`, and `Cargo.lock`; all of it,
    /// or nothing. Where the document is the pinned one, the crate is made anew if `spec/` says something else by now. The page says
    /// what changed, as `diff` does, and what needs a hand.
    ///
    /// Exit codes, of which 3, 4 and 5 tell what became of it: 0 nothing new; 2 unusable input or arguments, or output that cannot be
    /// written; 3 taken, nothing breaks; 4 taken, something breaks, on the wire or in the crate; 5 needs a hand: the page has the lines
    /// to paste into `spec/`, and says if nothing was written; paste them, and update again.
    Update(UpdateArgs),
    /// Say what a document contains, and what of it is expressed less exactly.
    Inspect(Inspect),
    /// Write a sample call for every operation, in every form, as Rust source for a crate that sends them.
    Samples(WriteSamples),
    /// Say what changed from one document to another: on the wire, and for users of the crate.
    ///
    /// Exit codes: 0 no breaking change; 1 a breaking change, on the wire or in the crate; 2 unusable input.
    Diff(Diff),
    /// Print METHOD, path, resource path and method of every operation, separated by tabs; or what gave a name.
    Names(ShowNames),
    /// Print what completes this program's arguments in a shell.
    Completions(Completions),
    /// Print the manual page of this program, or of one of its commands.
    Man(Manual),
}

/// Whether messages are in colours: on a terminal, unless the environment asks for none (no-color.org).
pub fn is_coloured() -> bool {
    stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Where the folder is that has the pin, overlay, configuration and texts.
#[derive(Debug, Args)]
pub struct FolderArg {
    /// Folder with `source.toml`, `overlay.yaml`, `sdk.toml`, `docs.toml`, `property-order.tsv`, `published.toml`, `crate.md` and `CHANGELOG.md`, read
    /// for the documents of the hosts that its `sdk.toml` lists. By default `spec/` of this generator's repository, if the current
    /// folder is in it; elsewhere, what the generator was built with.
    #[arg(long, value_name = "DIR")]
    pub spec_dir: Option<PathBuf>,
}

impl FolderArg {
    /// The folder that is named, or found from the current one; `None` for what is built in.
    pub fn path(&self) -> Option<PathBuf> {
        let found = || {
            let here = std::env::current_dir().ok()?;
            let folder = SpecFolder::find(&here)?;
            Some(folder.strip_prefix(&here).map(PathBuf::from).unwrap_or(folder))
        };
        self.spec_dir.clone().or_else(found)
    }
}

/// Which document.
#[derive(Debug, Args)]
pub struct Document {
    /// OpenAPI 3 document (3.0, 3.1, 3.2 without what is new in it), YAML or JSON; if left out, the pinned document from the cache
    /// of the folder `spec/`, and without that folder the built-in sample.
    #[arg(long, value_name = "PATH")]
    pub spec: Option<PathBuf>,
    /// By which rules.
    #[command(flatten)]
    pub rules: RulesArg,
}

/// What people decided about documents, and how much is forgiven.
#[derive(Debug, Args)]
pub struct RulesArg {
    /// One more OpenAPI Overlay document to apply; may be repeated.
    #[arg(long, value_name = "PATH")]
    pub overlay: Vec<PathBuf>,
    /// Where the folder `spec/` is.
    #[command(flatten)]
    pub folder: FolderArg,
    /// Products, names, paging and identity, as in `spec/sdk.toml`, in place of what that file says.
    #[arg(long, value_name = "PATH")]
    pub config: Option<PathBuf>,
    /// Refuse a document with mistakes that would otherwise cost a part of it and be warnings.
    #[arg(long)]
    pub strict: bool,
}

impl RulesArg {
    /// What becomes of mistakes in the document.
    pub fn tolerance(&self) -> Tolerance {
        if self.strict { Tolerance::Strict } else { Tolerance::Lenient }
    }
}

/// Options of `generate`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_OF_GENERATE)]
pub struct Generate {
    /// Which document.
    #[command(flatten)]
    pub document: Document,
    /// Directory to write to: new, empty, or written by an earlier run; called as the crate is, if left out. (If `--spec` is left out,
    /// too, the pinned document goes to `generated` beside the folder `spec/`, with the lock in that folder.) Files of other people in
    /// it stay; links in it are not followed. It holds the old generation or the new one, whatever happens.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Name of the crate, in place of what `sdk.toml` says or the document's title gives.
    #[arg(long, value_name = "NAME")]
    pub crate_name: Option<CrateName>,
    /// In place of a crate, a module that stands there in a crate of yours, as in `crate::api`; to `src/api`, unless `--out` says
    /// where. What it needs of other crates is printed, and in its `dependencies.toml`.
    #[arg(long, value_name = "PATH", conflicts_with_all = ["crate_name", "language", "site"])]
    pub module: Option<ModulePath>,
    /// Features of the module, which are decided here, separated by commas. Products are always there.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "default", requires = "module")]
    pub feature: Vec<String>,
    /// Whose prose goes into comments and pages. If left out, the document's; for the pinned one, what `source.toml` says.
    #[arg(long, value_enum)]
    pub prose: Option<ProseArg>,
    /// Only these products, separated by commas; may be repeated.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub product: Vec<String>,
    /// Documents in these languages, separated by commas, or in `all`, for every product chosen. By default, what goes with
    /// the crate.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub language: Vec<LanguageArg>,
    /// Which site.
    #[command(flatten)]
    pub site: SiteArgs,
    /// Whose rules the documents follow.
    #[arg(long, value_enum, default_value_t = ProfileArg::Own)]
    pub profile: ProfileArg,
    /// Compare names with this lock file, and write it anew, together with the directory.
    #[arg(long, value_name = "PATH")]
    pub lock: Option<PathBuf>,
    /// Write nothing, not even a time; print how the directory differs, and exit with 1 if it does.
    #[arg(long)]
    pub check: bool,
}

/// A language of documents, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageArg {
    /// Every language.
    All,
    /// This one.
    One(LanguageName),
}

impl LanguageArg {
    /// The languages that are chosen, each once, in the order of indexes.
    pub fn languages(chosen: &[Self]) -> Vec<LanguageName> {
        let is_chosen =
            |name: &LanguageName| chosen.iter().any(|one| matches!(one, Self::All) || *one == Self::One(*name));
        LanguageName::all().filter(is_chosen).collect()
    }
}

impl FromStr for LanguageArg {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        if name == "all" { Ok(Self::All) } else { name.parse().map(Self::One) }
    }
}

/// Options of `samples`.
#[derive(Debug, Args)]
pub struct WriteSamples {
    /// Which document.
    #[command(flatten)]
    pub document: Document,
    /// File to write.
    #[arg(long, value_name = "FILE", default_value = "samples.rs")]
    pub out: PathBuf,
    /// Where the values come from.
    #[arg(long, value_enum, default_value_t = ValuesArg::Document)]
    pub values: ValuesArg,
}

/// Where the values of samples come from, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ValuesArg {
    /// The document's examples and defaults, where they fit.
    Document,
    /// Constraints alone.
    Made,
}

impl From<ValuesArg> for Values {
    fn from(arg: ValuesArg) -> Self {
        match arg {
            ValuesArg::Document => Self::Document,
            ValuesArg::Made => Self::Made,
        }
    }
}

/// Whose prose, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProseArg {
    /// The document's.
    Spec,
    /// This project's own: facts, and what the overlay says.
    Own,
}

impl From<ProseArg> for Prose {
    fn from(arg: ProseArg) -> Self {
        match arg {
            ProseArg::Spec => Self::Spec,
            ProseArg::Own => Self::Own,
        }
    }
}

/// Whose rules the documents follow, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProfileArg {
    /// Those of the published documents, oddities included.
    Seed,
    /// This project's own.
    Own,
}

impl From<ProfileArg> for Profile {
    fn from(arg: ProfileArg) -> Self {
        match arg {
            ProfileArg::Seed => Self::Seed,
            ProfileArg::Own => Self::Own,
        }
    }
}
