//! What `diff` says: each kind of change in both directions, a page of several, and the rules of oasdiff.

mod cases;
mod documents;
mod oasdiff;
mod page;

use telnyx_codegen::diff::Comparison;
use telnyx_codegen::{DiffInput, Failure, Generator};
use telnyx_tests::run;

fn main() {
    let cases = cases::all();
    let mut trials = cases::trials(&cases);
    trials.extend(oasdiff::trials(&cases));
    trials.extend(page::trials());
    run(trials)
}

/// What changed from one document to another.
fn compared(old: &str, new: &str) -> Result<Comparison, Failure> {
    let input = |name: &str, text: &str| DiffInput::Text { name: name.to_owned(), text: text.to_owned() };
    Ok(Generator::sample().diff(&input("old", old), &input("new", new))?.0)
}
