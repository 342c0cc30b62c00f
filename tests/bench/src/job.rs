//! Commands that are measured: CPU seconds of a process and of all that it waited for, and the peak memory of the largest of them.

use crate::{Failure, scratch};
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use wait4::Wait4;

/// Where folders are that were put aside.
const OLD: &str = "old";

/// What a command took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Took {
    /// User and system time.
    pub(crate) cpu: f64,
    pub(crate) wall: f64,
    pub(crate) mib: f64,
}

impl Took {
    const WORST: Self = Self { cpu: f64::INFINITY, wall: f64::INFINITY, mib: f64::INFINITY };

    fn least(self, other: Self) -> Self {
        Self { cpu: self.cpu.min(other.cpu), wall: self.wall.min(other.wall), mib: self.mib.min(other.mib) }
    }
}

/// A command, and what is made ready for it outside of what is measured.
pub(crate) struct Job<'a> {
    ready: Box<dyn Fn() -> Result<(), Failure> + 'a>,
    command: Box<dyn Fn() -> Command + 'a>,
}

impl<'a> Job<'a> {
    pub(crate) fn new(command: impl Fn() -> Command + 'a) -> Self {
        Self { ready: Box::new(|| Ok(())), command: Box::new(command) }
    }

    pub(crate) fn after(mut self, ready: impl Fn() -> Result<(), Failure> + 'a) -> Self {
        self.ready = Box::new(ready);
        self
    }
}

/// Runs the jobs in rounds, one after the other in each, so that whatever else the machine does meets all of them; the least of each
/// counts.
pub(crate) fn least(rounds: usize, jobs: &[Job<'_>]) -> Result<Vec<Took>, Failure> {
    let mut took = vec![Took::WORST; jobs.len()];
    for _ in 0..rounds {
        for (job, took) in jobs.iter().zip(&mut took) {
            (job.ready)()?;
            *took = took.least(measured((job.command)())?);
        }
    }
    Ok(took)
}

/// Runs a command to its end. What it prints is shown if it fails.
pub(crate) fn measured(mut command: Command) -> Result<Took, Failure> {
    let log = scratch()?.join("log");
    let output = File::create(&log)?;
    command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
    let began = Instant::now();
    let used = command.spawn().map_err(|error| format!("{command:?}: {error}"))?.wait4()?;
    let wall = began.elapsed().as_secs_f64();
    if !used.status.success() {
        return Err(format!("{command:?}: {}\n{}", used.status, fs::read_to_string(log)?).into());
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    #[allow(clippy::cast_precision_loss, reason = "memory is far below 2^52 bytes")]
    let mib = used.rusage.maxrss as f64 / f64::from(1 << 20);
    Ok(Took { cpu, wall, mib })
}

/// Runs a command that is not measured, and returns what it prints.
pub(crate) fn printed(command: &mut Command) -> Result<String, Failure> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Cargo in a checkout, with what makes two builds alike: neither incremental compilation nor what debuggers read.
pub(crate) fn cargo(checkout: &Path, target: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(checkout).env("CARGO_TARGET_DIR", target);
    cargo.envs([("CARGO_INCREMENTAL", "0"), ("CARGO_PROFILE_DEV_DEBUG", "0"), ("CARGO_TERM_COLOR", "never")]);
    cargo
}

/// Removes a folder, if it is there.
pub(crate) fn removed(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// Puts a folder aside until [`emptied`]: a file system that has just lost thousands of files is slow at making others (ext4 gives no
/// inode again within five seconds, and looks for others at each file).
pub(crate) fn put_aside(folder: &Path) -> Result<(), Failure> {
    if !folder.exists() {
        return Ok(());
    }
    let old = scratch()?.join(OLD);
    fs::create_dir_all(&old)?;
    let count = fs::read_dir(&old)?.count();
    Ok(fs::rename(folder, old.join(count.to_string()))?)
}

/// Removes what was put aside.
pub(crate) fn emptied() -> Result<(), Failure> {
    removed(&scratch()?.join(OLD))
}
