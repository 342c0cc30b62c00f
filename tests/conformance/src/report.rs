//! What the command prints, and whether it succeeds.

use crate::document::{Document, Operation};
use crate::exceptions::Exception;
use crate::host::{Form, Sample};
use crate::on_steady::{Lists, is_declared};

/// A sample, and what was wrong with it.
#[derive(Debug)]
pub struct Verdict {
    /// The sample.
    pub sample: &'static Sample,
    /// What was wrong; empty if it was valid.
    pub problems: Vec<String>,
}

impl Verdict {
    fn name(&self) -> String {
        let form = format!("{:?}", self.sample.form).to_lowercase();
        let variant = if self.sample.variant.is_empty() { String::new() } else { format!(", {}", self.sample.variant) };
        format!("{} {} ({form}{variant})", self.sample.method, self.sample.path)
    }
}

/// Prints what failed, then the counts. The run succeeds if every operation was sent in both forms, and every sample is
/// valid or a listed exception that is still needed.
pub fn print(document: &Document, verdicts: &[Verdict], exceptions: &[Exception]) -> bool {
    let (expected, unexpected): (Vec<_>, Vec<_>) = verdicts
        .iter()
        .filter(|verdict| !verdict.problems.is_empty())
        .partition(|verdict| exceptions.iter().any(|exception| exception.is_for(verdict.sample)));
    for verdict in &unexpected {
        println!("{}", verdict.name());
        verdict.problems.iter().for_each(|problem| println!("    {problem}"));
    }
    let unsent = unsent(document, verdicts);
    unsent.iter().for_each(|name| println!("{name}: there is no sample"));
    let (needed, stale): (Vec<_>, Vec<_>) =
        exceptions.iter().partition(|exception| expected.iter().any(|verdict| exception.is_for(verdict.sample)));
    needed.iter().for_each(|exception| println!("exception: {}: {}", exception.name(), exception.why));
    stale.iter().for_each(|exception| println!("exception that is no longer needed: {}", exception.name()));
    print_counts(document, verdicts);
    unexpected.is_empty() && unsent.is_empty() && stale.is_empty()
}

/// The operations that lack a sample of a form.
fn unsent(document: &Document, verdicts: &[Verdict]) -> Vec<String> {
    let is_sent = |name: &str, form| {
        let of_form = verdicts.iter().filter(|verdict| verdict.sample.form == form);
        of_form.map(|verdict| verdict.sample).any(|sample| format!("{} {}", sample.method, sample.path) == name)
    };
    let names = document.operations.iter().map(Operation::name);
    names.filter(|name| !is_sent(name, Form::Required) || !is_sent(name, Form::Full)).collect()
}

fn print_counts(document: &Document, verdicts: &[Verdict]) {
    let brackets = document.operations.iter().filter(|operation| Lists::of(document, operation) == Lists::Brackets);
    println!(
        "lists inside objects of a query are sent as name[], the one form that steady takes: {}",
        brackets.count()
    );
    let (further, default): (Vec<_>, Vec<_>) = verdicts.iter().partition(|verdict| !verdict.sample.variant.is_empty());
    let undeclared = further.iter().filter(|verdict| {
        document
            .operation(verdict.sample.method, verdict.sample.path)
            .is_some_and(|operation| !is_declared(operation, verdict.sample))
    });
    println!("replies in a content type that the document does not declare, not read: {}", undeclared.count());
    let valid = |verdicts: &[&Verdict]| verdicts.iter().filter(|verdict| verdict.problems.is_empty()).count();
    println!("further content types: {} of {} valid", valid(&further), further.len());
    for (word, form) in [("required", Form::Required), ("full", Form::Full)] {
        let of_form: Vec<_> = default.iter().copied().filter(|verdict| verdict.sample.form == form).collect();
        println!("{word}: {} of {} valid", valid(&of_form), document.operations.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const fn sample(form: Form) -> Sample {
        Sample {
            method: "GET",
            path: "/a",
            operation_id: "a",
            form,
            variant: "",
            call: |_| unreachable!("nothing is sent here"),
        }
    }

    const REQUIRED: Sample = sample(Form::Required);
    const FULL: Sample = sample(Form::Full);

    fn document() -> Document {
        let root = json!({ "paths": { "/a": { "get": { "responses": {} } } } });
        Document::new(root, "actions: []").expect("the document can be used")
    }

    fn verdict(sample: &'static Sample, problems: &[&str]) -> Verdict {
        Verdict { sample, problems: problems.iter().map(ToString::to_string).collect() }
    }

    fn exception(form: &str) -> Exception {
        let text = format!("method = 'GET'\npath = '/a'\nform = '{form}'\nwhy = 'a test'");
        toml::from_str(&text).expect("it is an exception")
    }

    #[test]
    fn all_valid_is_a_success() {
        assert!(print(&document(), &[verdict(&REQUIRED, &[]), verdict(&FULL, &[])], &[]));
    }

    #[test]
    fn a_refused_sample_is_none() {
        assert!(!print(&document(), &[verdict(&REQUIRED, &[]), verdict(&FULL, &["refused"])], &[]));
    }

    #[test]
    fn a_missing_sample_is_none() {
        assert!(!print(&document(), &[verdict(&REQUIRED, &[])], &[]));
    }

    #[test]
    fn an_exception_is_for_its_sample_and_must_be_needed() {
        let verdicts = [verdict(&REQUIRED, &[]), verdict(&FULL, &["refused"])];
        assert!(print(&document(), &verdicts, &[exception("full")]));
        assert!(!print(&document(), &verdicts, &[exception("required")]));
        assert!(!print(&document(), &verdicts, &[exception("full"), exception("required")]));
    }
}
