//! The parts of the crate that are the same for every document: the runtime, copied byte for byte, and the README.

use crate::emit::Files;
use include_dir::{Dir, include_dir};

static RUNTIME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../templates/runtime/src/runtime");

/// README of the emitted crate.
pub(super) const README: &str = include_str!("../../../../templates/crate/README.md");

/// The crate's files are as the generator formats them.
pub(super) const RUSTFMT: &str = "disable_all_formatting = true\n";

/// Copies the runtime to `src/runtime`.
pub(super) fn copy(files: &mut Files) {
    copy_dir(&RUNTIME, files);
}

fn copy_dir(dir: &Dir<'_>, files: &mut Files) {
    for file in dir.files() {
        let path = file.path().to_str().expect("the runtime's file names are ASCII");
        files.insert(format!("src/runtime/{path}"), file.contents_utf8().expect("the runtime's files are UTF-8"));
    }
    dir.dirs().for_each(|inner| copy_dir(inner, files));
}
