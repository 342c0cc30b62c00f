//! The document that is the model of the format, made anew from the API description that it was made from: not a byte differs.

use std::path::{Path, PathBuf};
use telnyx_codegen::emit::docs::{DocumentChoice, Profile};
use telnyx_codegen::{Generator, Prose, Tolerance};
use telnyx_tests::tree::{self, Tree};
use telnyx_tests::{Failed, place, run, trial_with};

/// What `tests/dates.txt` calls the document that the model was made from.
const USE: &str = "seed";
const REFERENCE: &str = "reference/telnyx-ai-assistants-python";

fn main() {
    let needed = document().and_then(|_| place::shared(REFERENCE));
    run(vec![trial_with("the_seed_is_made_anew", needed, compare)])
}

fn document() -> Result<PathBuf, String> {
    let listed = place::other_dates(USE);
    place::shared(listed.first().ok_or("tests/dates.txt lists none")?)
}

fn compare(reference: &Path) -> Result<(), Failed> {
    let languages = vec!["python".parse()?];
    let choice = DocumentChoice { profile: Profile::Seed, languages, ..DocumentChoice::default() };
    let generator = Generator::new(document()?)
        .prose(Prose::Spec)
        .tolerance(Tolerance::Strict)
        .products(["ai-assistants"])
        .documents(choice);
    let output = generator.files()?;
    let folder = "docs/skills/ai-assistants-python/";
    let made: Tree = output
        .files
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix(folder)?.to_owned(), text.to_owned())))
        .collect();
    tree::same(&tree::read(reference), &made)
}
