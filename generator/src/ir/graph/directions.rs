//! Properties that go one way only.
//!
//! In: types whose directions are known. Out: the same, where nothing asks for a property that the other side sets. It refuses to
//! know how a property is named.

use crate::ir::{IdVec, Shape, TypeDef, TypeId};
use std::collections::BTreeSet;

/// What the server sets is required of replies alone, and what it never returns of requests alone (OpenAPI 3.0.4, *Schema Object*).
pub(crate) fn loosen_one_way(types: &mut IdVec<TypeId, TypeDef>) {
    for (_, def) in types.iter_mut() {
        let flow = def.flow;
        let Shape::Struct(object) = &mut def.shape else { continue };
        let mut loosened = BTreeSet::new();
        for field in &mut object.fields {
            if flow.request && field.facts.read_only || flow.reply && field.facts.write_only {
                field.presence = field.presence.optional();
                loosened.insert(field.wire.as_str());
            }
        }
        object.required.retain(|name| !loosened.contains(name.as_str()));
    }
}
