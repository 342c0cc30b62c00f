//! The command-line program, built and run.

use crate::place;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// Builds `telnyx-codegen` in the profile of the running test, once, and returns where it is.
///
/// Cargo gives a test the path of a binary of its own package only; this crate is another package.
pub fn build() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(built)
}

fn built() -> PathBuf {
    let folder = profile_folder();
    let mut cargo = cargo();
    cargo.args(["build", "--quiet", "--package", "telnyx-codegen"]).current_dir(place::root());
    cargo.env("CARGO_TARGET_DIR", folder.parent().expect("a profile's folder is in the target folder"));
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    let status = cargo.status().expect("cargo runs, since it runs this test");
    assert!(status.success(), "telnyx-codegen does not build");
    folder.join(format!("telnyx-codegen{}", std::env::consts::EXE_SUFFIX))
}

/// Runs the program in a folder, with nothing of the caller's environment that could change its output.
pub fn run(program: &Path, folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(program);
    command.args(args).current_dir(folder).env("NO_COLOR", "1").env_remove("TELNYX_API_KEY");
    command.output().expect("the program has just been built")
}

/// Cargo, as this test was run by it.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// `target/debug` or `target/release`: the folder above the `deps` that the running test is in.
pub fn profile_folder() -> PathBuf {
    let test = std::env::current_exe().expect("the running test has a path");
    let deps = test.parent().expect("the test is in a folder");
    deps.parent().expect("a test is in `deps`, in its profile's folder").to_path_buf()
}
