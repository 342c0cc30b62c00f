//! The pinned document, generated from and asked about once for all trials.

use std::path::PathBuf;
use std::sync::OnceLock;
use telnyx_codegen::{Generator, Output, Prose, Tolerance};
use telnyx_tests::{Failed, place, program};

/// Where it is, if this machine has it.
pub fn document() -> Result<PathBuf, String> {
    place::pinned()
}

/// A generation as `generated/` is made.
pub fn generator() -> Result<Generator, Failed> {
    let root = place::root();
    let generator =
        Generator::new(document()?).spec_dir(root.join("spec")).prose(Prose::Own).tolerance(Tolerance::Strict);
    Ok(generator.out_dir(root.join("generated")).lock(root.join("spec/names.lock")))
}

/// What it generates.
pub fn output() -> Result<&'static Output, Failed> {
    static OUTPUT: OnceLock<Result<Output, String>> = OnceLock::new();
    let made = || generator().and_then(|generator| Ok(generator.files()?)).map_err(|failed| said(&failed));
    OUTPUT.get_or_init(made).as_ref().map_err(|failed| failed.clone().into())
}

/// What `inspect --format json` prints of it.
pub fn inspected() -> Result<&'static str, Failed> {
    static PRINTED: OnceLock<Result<String, String>> = OnceLock::new();
    once(&PRINTED, &["inspect", "--format", "json"])
}

/// What `names` prints of it.
pub fn named() -> Result<&'static str, Failed> {
    static PRINTED: OnceLock<Result<String, String>> = OnceLock::new();
    once(&PRINTED, &["names"])
}

fn once(printed: &'static OnceLock<Result<String, String>>, args: &[&str]) -> Result<&'static str, Failed> {
    let run = || {
        let path = document()?;
        let spec = ["--spec", path.to_str().expect("a plain path")];
        let output = program::run(program::build(), &place::root(), &[args, &spec].concat());
        let text = if output.status.success() { Ok(output.stdout) } else { Err(output.stderr) };
        let utf8 = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        text.map(utf8).map_err(utf8)
    };
    printed.get_or_init(run).as_deref().map_err(|failed| failed.clone().into())
}

fn said(failed: &Failed) -> String {
    failed.message().unwrap_or("it failed without a word").to_owned()
}
