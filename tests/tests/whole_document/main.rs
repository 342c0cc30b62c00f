//! Whole documents: the sample of the workspace, and Telnyx's own where the checkout has it beside the workspace.
//!
//! What is promised of any document: the same output twice, the same from YAML and from JSON, a `--check` that finds a
//! changed byte, a missing and a stale file. What is promised of the pinned one: its figures, its notes, its names, and
//! that the committed crate is what it generates.

mod committed;
mod deep;
mod figures;
mod pinned;
mod same_output;
mod samples;

use telnyx_tests::run;

/// The small document that is part of the workspace.
const SAMPLE: &str = "spec/samples/ai-assistants.yaml";

fn main() {
    run([deep::trials(), same_output::trials(), committed::trials(), figures::trials(), samples::trials()]
        .into_iter()
        .flatten()
        .collect())
}
