//! Which documents a generation makes.

use super::Generator;
use crate::emit;
use crate::ir::Api;
use crate::names::Names;
use crate::sample::Values;
use crate::spec::Prose;
use std::collections::BTreeMap;

impl Generator {
    /// Which documents, and by whose rules; what goes with the crate by default.
    #[must_use]
    pub fn documents(mut self, choice: emit::docs::DocumentChoice) -> Self {
        self.documents = choice;
        self
    }

    /// The documents; their examples hold nothing of the document's own where its prose is not wanted.
    pub(super) fn documentation(&self, api: &Api, names: &Names) -> BTreeMap<String, String> {
        let values = match self.prose {
            Prose::Spec => Values::Document,
            Prose::Own => Values::Made,
        };
        emit::docs::emit(emit::docs::DocumentInput { api, names, values }, &self.documents)
    }
}
