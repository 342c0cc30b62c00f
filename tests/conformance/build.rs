//! Writes the document as JSON and the sample calls of all its operations where the crate can include them.
//!
//! The document may not be part of the repository. Without it there are no samples, and the crate says so when it runs.

use std::path::{Path, PathBuf};
use std::{env, fs};
use telnyx_codegen::sample::Values;
use telnyx_codegen::{Generator, Tolerance};

/// Names another document than the pinned one.
const VARIABLE: &str = "TELNYX_SPEC";

/// Where the pinned document is, from the project's root.
const PINNED: &str = "../shared/spec/telnyx-2026-07-16.yml";

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let document = document();
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rerun-if-changed={}", document.display());
    println!("cargo::rerun-if-changed=build.rs");
    let (json, samples) = if document.exists() { of(&document) } else { nothing() };
    fs::write(out.join("document.json"), json).expect("cargo's folder can be written to");
    fs::write(out.join("samples.rs"), samples).expect("cargo's folder can be written to");
}

fn document() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    env::var_os(VARIABLE).map_or_else(|| root.join(PINNED), PathBuf::from)
}

fn of(document: &Path) -> (String, String) {
    let text = fs::read_to_string(document).expect("the document can be read");
    let json: serde_json::Value = serde_yaml::from_str(&text).expect("the document is YAML or JSON");
    let samples = Generator::new(document).tolerance(Tolerance::Strict).samples(Values::Document);
    (json.to_string(), samples.unwrap_or_else(|failure| panic!("{failure}")))
}

fn nothing() -> (String, String) {
    (String::new(), "/// There is no document.\npub const SAMPLES: &[host::Sample] = &[];\n".to_owned())
}
