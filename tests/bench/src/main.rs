//! What everything costs: generation, compilation, JSON, calls. Each is measured beside something: an earlier commit (`--base`), what
//! one would write by hand, other generators (`--peers`). The table says what it was, what it is beside, and what it has to be.
//!
//! `cargo run --release -p telnyx-bench -- all --base ../base` measures everything, and takes an hour for it; names of groups measure
//! those alone. Commands run in alternating rounds, of which the least counts, so that whatever else the machine does meets both.
//! Nothing fails for being slow: what may fail are the counts, by `tests/budgets.toml`.

mod job;
mod run;
mod setting;
mod table;

use clap::{Parser, ValueEnum};
use setting::Setting;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use table::Report;
use telnyx_tests::place;

/// Why something could not be measured.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// Measures what the generator and the emitted client cost.
#[derive(Parser)]
struct Options {
    /// What is measured.
    #[arg(value_enum, required = true)]
    groups: Vec<Group>,
    /// A checkout of another commit, that everything is measured beside.
    #[arg(long, value_name = "CHECKOUT")]
    base: Option<PathBuf>,
    /// Installs other generators and an other crate below `target/bench`, and measures them too.
    #[arg(long)]
    peers: bool,
    /// Rounds, instead of each group's own number.
    #[arg(long, value_name = "COUNT")]
    rounds: Option<usize>,
    /// Prints the table as Markdown.
    #[arg(long)]
    markdown: bool,
}

/// What can be measured, in the order in which it is: what is measured in this process comes last, since the memory of a command begins
/// with what its parent has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
enum Group {
    /// All of it.
    All,
    /// The generator.
    Generate,
    /// The generator on one, two, four and eight times the document.
    Scale,
    /// `cargo check` of the emitted crate, and its release build.
    Compile,
    /// `cargo doc` of the emitted crate.
    Doc,
    /// A program that sends a message, from nothing to its binary.
    Program,
    /// Calls under load and faults.
    Load,
    /// Instructions and lines of LLVM, beside their budgets.
    Counts,
    /// JSON, read and written.
    Json,
    /// Calls without a network.
    Call,
    /// What the values of the worst replies take.
    Memory,
}

fn main() -> ExitCode {
    match measured(&Options::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(2)
        }
    }
}

/// Measures, and says whether all budgets are kept.
fn measured(options: &Options) -> Result<bool, Failure> {
    let setting = Setting::new(options.base.clone(), options.peers, options.rounds)?;
    let mut groups: BTreeSet<Group> = options.groups.iter().copied().collect();
    if groups.remove(&Group::All) {
        groups.extend(Group::value_variants().iter().copied().filter(|group| *group != Group::All));
    }
    let mut is_kept = true;
    for group in groups {
        let mut report = Report::default();
        match group {
            Group::All => {}
            Group::Generate => run::generate::measure(&setting, &mut report)?,
            Group::Scale => run::scale::measure(&setting, &mut report)?,
            Group::Compile => run::compile::measure(&setting, &mut report)?,
            Group::Doc => run::doc::measure(&setting, &mut report)?,
            Group::Program => run::program::measure(&setting, &mut report)?,
            Group::Load => run::load::measure(&setting, &mut report)?,
            Group::Counts => is_kept &= run::counts::measure(&setting, &mut report)?,
            Group::Json => run::json::measure(&mut report),
            Group::Call => run::call::measure(&mut report),
            Group::Memory => run::memory::measure(&mut report),
        }
        println!("{}", report.drawn(options.markdown));
    }
    Ok(is_kept)
}

/// Where everything that a run makes is.
pub(crate) fn scratch() -> Result<PathBuf, Failure> {
    let folder = place::root().join("target/bench");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A path as text.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("paths of a checkout are text")
}
