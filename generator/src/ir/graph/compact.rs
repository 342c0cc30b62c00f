//! Types that nothing uses go, and the others move up.

use super::reach::Visited;
use super::{Roots, each_operation_ref_mut, each_ref_mut, webhook_root};
use crate::ir::lower::Draft;
use crate::ir::{Id, IdVec, Origin, TypeDef, TypeId, TypeRef};

/// Keeps the types that operations, webhooks, documents, or the name of a kept type need.
pub(crate) fn compact(draft: &mut Draft) {
    let mut visited = Visited::new(&draft.types);
    for operation in &draft.operations {
        let roots = Roots::of(operation);
        let all = roots.request.iter().chain(&roots.reply).chain(&roots.documents);
        all.for_each(|ty| visited.visit(&draft.types, ty));
    }
    draft.webhooks.iter().for_each(|event| visited.visit(&draft.types, &TypeRef::Named(webhook_root(event))));
    draft.components.iter().for_each(|id| visited.visit(&draft.types, &TypeRef::Named(*id)));
    keep_parents(&draft.types, &mut visited);
    let new_ids = new_ids(&visited);
    let renumber = |id: TypeId| new_ids[id.index()].expect("a kept type refers to kept types only");
    let mut in_ref = |ty: &mut TypeRef| renumber_ref(ty, &renumber);
    for (_, def) in draft.types.iter_mut().filter(|(id, _)| visited.seen[id.index()]) {
        each_ref_mut(def, &mut in_ref);
        if let Origin::Inside(parent, _) = &mut def.origin {
            *parent = renumber(*parent);
        }
    }
    draft.operations.iter_mut().for_each(|operation| each_operation_ref_mut(operation, &mut in_ref));
    draft.webhooks.iter_mut().for_each(|event| event.ty = renumber(event.ty));
    draft.components.iter_mut().for_each(|id| *id = renumber(*id));
    let types = std::mem::take(&mut draft.types);
    draft.types = kept(types, &visited);
}

/// An inline type is named after its parent, so the parent stays even where only its name is used.
fn keep_parents(types: &IdVec<TypeId, TypeDef>, visited: &mut Visited) {
    for id in types.ids().collect::<Vec<_>>().into_iter().rev() {
        let mut child = id;
        while visited.seen[child.index()] {
            let Origin::Inside(parent, _) = types[child].origin else { break };
            if visited.seen[parent.index()] {
                break;
            }
            visited.visit(types, &TypeRef::Named(parent));
            child = parent;
        }
    }
}

fn new_ids(visited: &Visited) -> Vec<Option<TypeId>> {
    let mut next = 0;
    let mut number = |seen: &bool| {
        seen.then(|| {
            next += 1;
            TypeId::from_index(next - 1)
        })
    };
    visited.seen.iter().map(&mut number).collect()
}

fn kept(types: IdVec<TypeId, TypeDef>, visited: &Visited) -> IdVec<TypeId, TypeDef> {
    types.into_values().zip(&visited.seen).filter(|(_, seen)| **seen).map(|(def, _)| def).collect()
}

fn renumber_ref(ty: &mut TypeRef, renumber: &dyn Fn(TypeId) -> TypeId) {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => renumber_ref(inner, renumber),
        TypeRef::Named(id) | TypeRef::Boxed(id) => *id = renumber(*id),
        _ => {}
    }
}
