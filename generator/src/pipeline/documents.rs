//! Which documents a generation makes.

use super::Generator;
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit;
use crate::emit::docs::{DocumentTexts, Profile};
use crate::ir::Api;
use crate::names::Names;
use crate::sample::Values;
use crate::spec::Prose;

impl Generator {
    /// Which documents, and by whose rules; what goes with the crate by default.
    #[must_use]
    pub fn documents(mut self, choice: emit::docs::DocumentChoice) -> Self {
        self.documents = choice;
        self
    }

    /// The published documents are one vendor's: their rules hold names and titles that are nobody else's.
    pub(super) fn refuse_foreign_profile(&self, api: &Api) -> Result<(), Failure> {
        if self.documents.profile == Profile::Own || api.identity.is_vendor() {
            return Ok(());
        }
        let problem =
            Diagnostic::error("foreign-profile", "the profile `seed` follows documents of another API than this one");
        Err(problem.help("leave out `--profile`: this project's own rules are for every API").into())
    }

    /// The documents; their examples hold nothing of the document's own where its prose is not wanted.
    pub(super) fn documentation(
        &self,
        api: &Api,
        names: &Names,
        (texts, version): (&DocumentTexts, &str),
        budget: &emit::OutputBudget,
    ) -> (emit::Files, emit::rust::Guides) {
        let input = emit::docs::DocumentInput { api, names, values: self.values(), texts, version, budget };
        emit::docs::emit(input, &self.documents)
    }

    /// Where the values of samples come from.
    pub(super) fn values(&self) -> Values {
        match self.prose {
            Prose::Spec => Values::Document,
            Prose::Own => Values::Made,
        }
    }
}
