//! What a client lacks because the document has more than there is room for.
//!
//! In: a model. Out: a warning for each place. It refuses to know which bound that was.

use crate::diagnostic::Diagnostic;
use crate::ir::Api;

/// Properties that no type has.
pub(super) fn told(api: &Api) -> impl Iterator<Item = Diagnostic> {
    api.notes.get("inherits-too-much").into_iter().flatten().map(|at| {
        let message = "the properties of this `allOf` are left out: those of all together are too many";
        let help = "refer to a base by a property instead of `allOf`, or name a composition that is written in several places once, \
                    under `components.schemas`";
        Diagnostic::warning("inherits-too-much", message).at(at.clone()).instead("its values are JSON of any kind").help(help)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::ir::Pointer;

    #[test]
    fn every_place_that_loses_properties_is_told() {
        let mut api = Api::default();
        assert_eq!(told(&api).count(), 0);
        let places = ["/components/schemas/A", "/components/schemas/B"].map(Pointer::parse);
        api.notes.insert("inherits-too-much", places.to_vec());
        let all: Vec<_> = told(&api).map(|told| (told.severity, told.code, told.pointer)).collect();
        assert_eq!(all, places.map(|at| (Severity::Warning, "inherits-too-much", Some(at))));
    }
}
