//! Sample calls of the pinned document.

use crate::pinned;
use std::collections::BTreeSet;
use std::path::Path;
use telnyx_codegen::sample::{Form, Samples, Values};
use telnyx_tests::{Failed, Trial, trial_with};

pub fn trials() -> Vec<Trial> {
    vec![trial_with("samples_keep_to_every_known_rule", pinned::document(), samples)]
}

/// Every operation has a sample in both forms, from the document's values and from made ones, and no value breaks a limit.
fn samples(_: &Path) -> Result<(), Failed> {
    let api = pinned::generator()?.model()?.api;
    for values in [Values::Document, Values::Made] {
        let made = Samples::new(&api, values);
        if !made.unmet.is_empty() {
            return Err(format!("{values:?}: no value is known for {:#?}", made.unmet).into());
        }
        for form in [Form::Required, Form::Full] {
            let of_form = made.samples.iter().filter(|sample| sample.form == form);
            let operations: BTreeSet<_> = of_form.map(|sample| sample.op).collect();
            if operations.len() != api.operations.len() {
                return Err(format!("{values:?}: {} operations have a {form:?} sample", operations.len()).into());
            }
        }
    }
    Ok(())
}
