//! The samples of a document, as source for a crate that sends them.

use super::stack::with_deep_stack;
use super::{Generator, Model};
use crate::diagnostic::Failure;
use crate::emit::rust::conformance;
use crate::sample::{Samples, Values};
use crate::write;
use std::path::Path;

impl Generator {
    /// Rust source with a sample call for every operation in every form, to be included in a crate; [`conformance`] says what the
    /// source takes from that crate.
    pub fn samples(&self, values: Values) -> Result<String, Failure> {
        with_deep_stack(|| {
            let Model { api, names, .. } = self.modelled()?;
            Ok(conformance(&api, &names, &Samples::new(&api, values)))
        })
    }

    /// Writes [`Self::samples`] to a file, if that differs.
    pub fn write_samples(&self, values: Values, path: &Path) -> Result<(), Failure> {
        write::write_file(path, &self.samples(values)?)
    }
}
