//! Writes the document as JSON and the sample calls of all its operations where the crate can include them.
//!
//! The document may not be part of the repository. Without it there are no samples, and the crate says so when it runs.

use std::path::{Path, PathBuf};
use std::{env, fs};
use telnyx_codegen::sample::Values;
use telnyx_codegen::{Generator, Tolerance};
use telnyx_tests::place;

/// Names another document than the pinned one.
const VARIABLE: &str = "TELNYX_SPEC";

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    for path in ["build.rs", "../../spec"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let document = place::pinned();
    if let Ok(document) = &document {
        println!("cargo::rerun-if-changed={}", document.display());
    }
    let (json, samples) = document.map_or_else(|_| nothing(), |document| of(&document));
    fs::write(out.join("document.json"), json).expect("cargo's folder can be written to");
    fs::write(out.join("samples.rs"), samples).expect("cargo's folder can be written to");
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
