//! Feeds the generator with what nobody writes, and keeps what it does not survive.
//!
//! `cargo run --release -p telnyx-fuzz -- [--seconds N] [--seed N] [--folder DIR] [TARGET..]`, all targets by default, as many at
//! once as there are processors. Each target is a process of its own, so that an overflown stack or an endless run ends only that one.
//! The input of each run is on the disk before the run begins: `DIR/<target>-<seed>-<number>` is what a failure is repeated with, by
//! `--repeat FILE TARGET`.

mod mutate;
mod target;
mod text;
mod tree;

use clap::Parser;
use rayon::prelude::*;
use std::fs;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use target::Target;

/// A run longer than this is a failure.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Parser)]
#[command(about = "Feeds the generator with what nobody writes, and keeps what it does not survive")]
struct Arguments {
    /// What to feed; everything if left out
    targets: Vec<Target>,
    /// How long each target is fed
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Where chance begins
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where inputs that fail are kept
    #[arg(long, default_value = "target/fuzz")]
    folder: PathBuf,
    /// Runs this input once
    #[arg(long)]
    repeat: Option<PathBuf>,
    /// Feeds the target in this process
    #[arg(long, hide = true)]
    child: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(path) = &arguments.repeat {
        let input = fs::read(path).expect("the input can be read");
        arguments.targets.iter().for_each(|target| target.run(&input));
        return ExitCode::SUCCESS;
    }
    fs::create_dir_all(&arguments.folder).expect("the folder can be made");
    if arguments.child {
        return feed(&arguments, arguments.targets[0]);
    }
    let targets = if arguments.targets.is_empty() { Target::ALL.to_vec() } else { arguments.targets.clone() };
    let failed = targets.par_iter().filter(|target| !survives(&arguments, **target)).count();
    println!("fuzz: {} targets, {failed} failed", targets.len());
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Feeds a target in a process of its own, and waits for it; one that takes too long over an input is ended.
fn survives(arguments: &Arguments, target: Target) -> bool {
    let program = std::env::current_exe().expect("the program knows where it is");
    let input = current(&arguments.folder, target);
    // What an earlier run left must not be taken for this one's.
    let _ = fs::remove_file(&input);
    let mut child = Command::new(program)
        .args([
            "--child",
            target.name(),
            "--seconds",
            &arguments.seconds.to_string(),
            "--seed",
            &arguments.seed.to_string(),
        ])
        .arg("--folder")
        .arg(&arguments.folder)
        .stdin(Stdio::null())
        .spawn()
        .expect("the program can be started");
    let outcome = loop {
        if let Some(status) = child.try_wait().expect("the child can be waited for") {
            break status.to_string();
        }
        if age(&input) > PATIENCE {
            child.kill().expect("the child can be ended");
            child.wait().expect("the child can be waited for");
            break format!("more than {} s over an input", PATIENCE.as_secs());
        }
        std::thread::sleep(Duration::from_millis(100));
    };
    if input.exists() {
        let kept = arguments.folder.join(format!("{}-{}-ended", target.name(), arguments.seed));
        fs::rename(&input, &kept).expect("the input can be kept");
        println!("{}: {outcome}; its input is {}", target.name(), kept.display());
    }
    outcome == "exit status: 0"
}

/// Since when the input that is run now is there.
fn age(input: &Path) -> Duration {
    let written = fs::metadata(input).and_then(|metadata| metadata.modified()).ok();
    written.and_then(|time| time.elapsed().ok()).unwrap_or_default()
}

fn current(folder: &Path, target: Target) -> PathBuf {
    folder.join(format!("{}-current", target.name()))
}

/// Feeds a target in this process until its time is over; the inputs that panic are kept.
fn feed(arguments: &Arguments, target: Target) -> ExitCode {
    let mut chance = fastrand::Rng::with_seed(arguments.seed);
    let seeds = target.seeds();
    let input = current(&arguments.folder, target);
    let (mut runs, mut failures, begun) = (0_u64, 0, Instant::now());
    while begun.elapsed().as_secs() < arguments.seconds {
        let bytes = target.input(&seeds, &mut chance);
        fs::write(&input, &bytes).expect("the input can be written");
        runs += 1;
        if catch_unwind(AssertUnwindSafe(|| target.run(&bytes))).is_err() {
            failures += 1;
            let kept = arguments.folder.join(format!("{}-{}-{runs}", target.name(), arguments.seed));
            fs::rename(&input, &kept).expect("the input can be kept");
            println!("{}: panicked; its input is {}", target.name(), kept.display());
        }
        if failures == 10 {
            break;
        }
    }
    let _ = fs::remove_file(&input);
    println!(
        "{}: {runs} runs in {} s from seed {}, {failures} failed",
        target.name(),
        begun.elapsed().as_secs(),
        arguments.seed
    );
    std::io::stdout().flush().expect("somebody reads");
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
