//! The output depends on the document and on nothing else.

use crate::{SAMPLE, pinned};
use std::fs;
use std::path::Path;
use telnyx_codegen::{Generator, Output, Prose};
use telnyx_tests::tree::{self, Tree};
use telnyx_tests::{Failed, Trial, place, trial_with};

/// The one file that has the digest of the document.
const MARKER: &str = ".telnyx-codegen.toml";

pub fn trials() -> Vec<Trial> {
    let sample = || place::root().join(SAMPLE);
    let mut trials = vec![
        Trial::test("sample_generates_the_same_twice", move || twice(&emitted(&sample())?, &sample())),
        Trial::test("sample_generates_the_same_from_json", move || from_json(emitted(&sample())?, &sample())),
        trial_with("pinned_generates_the_same_twice", pinned::document(), |path| {
            twice(&tree_of(pinned::output()?), path)
        }),
        trial_with("pinned_generates_the_same_from_json", pinned::document(), |path| {
            from_json(tree_of(pinned::output()?), path)
        }),
    ];
    trials.push(trial_with("pinned_generates_a_product_alone", pinned::document(), |_| alone("fax", "voice")));
    for date in place::other_dates("generates") {
        let name = format!("{}_generates", place::name(Path::new(&date)));
        trials.push(trial_with(&name, place::shared(&date), generates));
    }
    trials
}

fn twice(before: &Tree, document: &Path) -> Result<(), Failed> {
    tree::same(before, &emitted(document)?)
}

/// A copy of the document as JSON, in the same order, gives the same output; only its digest is another.
fn from_json(mut yaml: Tree, document: &Path) -> Result<(), Failed> {
    let value: serde_json::Value = serde_yaml::from_str(&fs::read_to_string(document)?)?;
    let aside = tempfile::tempdir()?;
    let copy = aside.path().join("copy.json");
    fs::write(&copy, serde_json::to_string_pretty(&value)?)?;
    let mut json = emitted(&copy)?;
    assert_ne!(yaml.remove(MARKER), json.remove(MARKER), "the marker has the document's digest");
    tree::same(&yaml, &json)
}

/// The generator takes the document, and what it emits is there in full.
fn generates(document: &Path) -> Result<(), Failed> {
    let emitted = emitted(document)?;
    if emitted.contains_key("src/lib.rs") { Ok(()) } else { Err("no crate was emitted".into()) }
}

/// A product is generated without the others: its documents and its code are there, and nothing of another's.
fn alone(product: &str, other: &str) -> Result<(), Failed> {
    let output = pinned::generator()?.without_lock().products([product]).files()?;
    let emitted = tree_of(&output);
    let places = |slug: &str| [format!("docs/skills/telnyx-{slug}-rust/SKILL.md"), format!("src/resources/{slug}.rs")];
    for path in places(product) {
        assert!(emitted.contains_key(&path), "{path} is missing");
    }
    for path in places(other) {
        assert!(!emitted.contains_key(&path), "{path} is nobody's");
    }
    Ok(())
}

fn emitted(document: &Path) -> Result<Tree, Failed> {
    Ok(tree_of(&Generator::new(document).prose(Prose::Own).files()?))
}

fn tree_of(output: &Output) -> Tree {
    output.files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}
