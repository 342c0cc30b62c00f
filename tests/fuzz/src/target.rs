//! What is fed: a way to make inputs, and what has to hold for each.

use crate::{mutate, text, tree};
use clap::ValueEnum;
use fastrand::Rng;
use include_dir::{Dir, include_dir};
use serde_json::Value;
use std::io::Write;
use telnyx_codegen::{Generator, Output};

/// Small valid documents, an idea each.
static GOLDEN: Dir = include_dir!("$CARGO_MANIFEST_DIR/../golden");

/// A part of the generator.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Target {
    /// Bytes, taken for a document
    Reader,
    /// Text, taken for an overlay of a valid document
    Overlay,
    /// A valid document, a part of which is in the wrong place, missing or strange
    Lowering,
    /// A document whose keys are strange, and the code it becomes
    Names,
    /// Descriptions, and the documentation they become
    Markdown,
    /// Folders with something in them, and what generating into them leaves
    Writer,
}

impl Target {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Reader, Self::Overlay, Self::Lowering, Self::Names, Self::Markdown, Self::Writer];

    /// What the command line calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Overlay => "overlay",
            Self::Lowering => "lowering",
            Self::Names => "names",
            Self::Markdown => "markdown",
            Self::Writer => "writer",
        }
    }

    /// What inputs are made from.
    pub fn seeds(self) -> Vec<String> {
        match self {
            Self::Overlay => text::ACTIONS.iter().map(|action| format!("{}{action}", text::OVERLAY_HEAD)).collect(),
            Self::Markdown => text::SEEDS.iter().map(|seed| (*seed).to_owned()).collect(),
            _ => documents(),
        }
    }

    /// The next input.
    pub fn input(self, seeds: &[String], chance: &mut Rng) -> Vec<u8> {
        let seed = &seeds[chance.usize(..seeds.len())];
        match self {
            Self::Reader | Self::Overlay => mutate::bytes(seed, seeds, chance),
            Self::Lowering => mutate::document(value(seed), &value(&seeds[chance.usize(..seeds.len())]), chance)
                .to_string()
                .into_bytes(),
            Self::Names => mutate::names(value(seed), chance).to_string().into_bytes(),
            Self::Markdown => text::description(seeds, chance).into_bytes(),
            Self::Writer => chance.u64(..).to_string().into_bytes(),
        }
    }

    /// Runs an input; panics where something does not hold.
    pub fn run(self, input: &[u8]) {
        let text = String::from_utf8_lossy(input).into_owned();
        match self {
            Self::Reader => drop(Generator::from_text("fuzz", text).model()),
            Self::Overlay => overlay(&text),
            Self::Lowering => drop(text::everything(text).files()),
            Self::Names => text::everything(text).files().iter().for_each(is_rust),
            Self::Markdown => text::check(&text),
            Self::Writer => tree::check(text.parse().expect("a seed is a number")),
        }
    }
}

/// The golden cases' documents, as JSON or as they are.
fn documents() -> Vec<String> {
    let cases = GOLDEN.dirs().filter_map(|case| case.get_file(case.path().join("spec.yaml")));
    let texts: Vec<_> = cases.filter_map(|file| file.contents_utf8()).map(str::to_owned).collect();
    let texts: Vec<_> = texts.into_iter().filter(|text| serde_yaml::from_str::<Value>(text).is_ok()).collect();
    assert!(texts.len() > 20, "the golden cases are there");
    texts
}

fn value(yaml: &str) -> Value {
    serde_yaml::from_str(yaml).expect("a golden case can be read")
}

/// An overlay is applied to a document, or refused.
fn overlay(text: &str) {
    let mut file = tempfile::NamedTempFile::new().expect("a file can be made");
    file.write_all(text.as_bytes()).expect("a file can be written");
    drop(Generator::from_text("plain.yaml", text::PLAIN).overlay(file.path()).model());
}

/// Every emitted file of Rust parses.
fn is_rust(output: &Output) {
    let sources = output.files.iter().filter(|(path, _)| text::has_extension(path, "rs") && !path.contains("runtime/"));
    for (path, source) in sources {
        if let Err(error) = syn::parse_file(source) {
            let _ = writeln!(std::io::stderr(), "{source}");
            panic!("{path} is no Rust: {error}");
        }
    }
}
