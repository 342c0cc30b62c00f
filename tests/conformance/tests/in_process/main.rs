//! Every operation, driven without a network: what is sent is judged by the document, what comes back is built from it.

mod mock;
mod replies;
mod requests;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use telnyx_conformance::answers::{self, Answer};
use telnyx_conformance::document::{Document, Operation};
use telnyx_conformance::pinned;
use telnyx_conformance::validator::Validators;
use telnyx_tests::{Failed, Trial, run};

/// The pinned document and its validators.
struct Pinned {
    document: Arc<Document>,
    validators: Arc<Validators>,
    answers: OnceLock<BTreeMap<String, Vec<Answer>>>,
}

impl Pinned {
    fn new(document: Document) -> Self {
        Self {
            validators: Arc::new(Validators::new(&document)),
            document: Arc::new(document),
            answers: OnceLock::new(),
        }
    }

    /// Every declared success of an operation.
    fn answers(&self, operation: &Operation) -> &[Answer] {
        let of = |operation: &Operation| (operation.name(), answers::of(&self.document, operation));
        let answers = self.answers.get_or_init(|| self.document.operations.iter().map(of).collect());
        &answers[&operation.name()]
    }
}

fn main() {
    let pinned = pinned::document().map(Pinned::new).map(Arc::new);
    let trials = [requests::trials(), replies::trials(), mock::trials()].concat();
    run(trials.into_iter().map(|(name, test)| trial(name, pinned.clone(), test)).collect())
}

/// What a trial runs: it returns what is wrong, by operation.
type Test = fn(&Pinned) -> Vec<String>;

/// A trial that is ignored, and says so, where there is no document.
fn trial(name: String, pinned: Result<Arc<Pinned>, String>, test: Test) -> Trial {
    match pinned {
        Ok(pinned) => Trial::test(name, move || verdict(&test(&pinned))),
        Err(missing) => {
            eprintln!("skipped: {name}: {missing}");
            Trial::test(name, move || Err(missing.into())).with_ignored_flag(true)
        }
    }
}

fn verdict(problems: &[String]) -> Result<(), Failed> {
    if problems.is_empty() {
        Ok(())
    } else {
        Err(format!("{} problems\n{}", problems.len(), problems.join("\n")).into())
    }
}

/// What is wrong with each operation, with its name before it.
fn each_operation(pinned: &Pinned, judge: &impl AsyncFn(&Operation) -> Vec<String>) -> Vec<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    runtime.block_on(async {
        let mut problems = Vec::new();
        for operation in &pinned.document.operations {
            let found = judge(operation).await;
            problems.extend(found.into_iter().map(|problem| format!("{}: {problem}", operation.name())));
        }
        problems
    })
}
