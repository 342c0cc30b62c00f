//! Reachability: the directions a type travels in, and who owns it.

use super::{Roots, each_operation_ref_mut, each_ref, each_ref_mut, webhook_root};
use crate::ir::lower::Draft;
use crate::ir::{Flow, Id, IdVec, Operation, TypeDef, TypeId, TypeRef, WebhookEvent};
use std::collections::BTreeSet;

/// The directions of every type, for these operations and webhooks. A type that only documents name has none.
pub(crate) fn flow_of(
    types: &IdVec<TypeId, TypeDef>,
    operations: &[&Operation],
    webhooks: &[WebhookEvent],
) -> Vec<Flow> {
    let mut request = Visited::new(types);
    let mut reply = Visited::new(types);
    for operation in operations {
        let roots = Roots::of(operation);
        roots.request.iter().for_each(|ty| request.visit(types, ty));
        roots.reply.iter().for_each(|ty| reply.visit(types, ty));
    }
    webhooks.iter().for_each(|event| reply.visit(types, &TypeRef::Named(webhook_root(event))));
    request.seen.into_iter().zip(reply.seen).map(|(request, reply)| Flow { request, reply }).collect()
}

/// Sets the directions of every type.
pub(crate) fn assign_flow(draft: &mut Draft) {
    let operations: Vec<&Operation> = draft.operations.iter().collect();
    let flow = flow_of(&draft.types, &operations, &draft.webhooks);
    let mut alone = Visited::new(&draft.types);
    draft.components.iter().for_each(|id| alone.visit(&draft.types, &TypeRef::Named(*id)));
    for (((_, def), flow), alone) in draft.types.iter_mut().zip(flow).zip(alone.seen) {
        def.flow = if alone { Flow { request: true, reply: true } } else { flow };
    }
}

/// A union that nothing tells apart is a free-form value where it is received, with a note; a sender knows what it sends.
pub(crate) fn settle_ambiguous(draft: &mut Draft) {
    let received: BTreeSet<TypeId> = draft.ambiguous.iter().copied().filter(|id| draft.types[*id].flow.reply).collect();
    for id in &received {
        draft.notes.entry("union-ambiguous").or_default().push(draft.types[*id].at.clone());
    }
    let mut replace = |ty: &mut TypeRef| give_up(ty, &received);
    draft.types.iter_mut().for_each(|(_, def)| each_ref_mut(def, &mut replace));
    draft.operations.iter_mut().for_each(|operation| each_operation_ref_mut(operation, &mut replace));
}

fn give_up(ty: &mut TypeRef, received: &BTreeSet<TypeId>) {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) => give_up(inner, received),
        TypeRef::Nullable(inner) => {
            give_up(inner, received);
            if **inner == TypeRef::Value {
                *ty = TypeRef::Value;
            }
        }
        TypeRef::Named(id) | TypeRef::Boxed(id) if received.contains(id) => *ty = TypeRef::Value,
        _ => {}
    }
}

/// The types that some roots reach.
pub(super) struct Visited {
    pub seen: Vec<bool>,
}

impl Visited {
    pub fn new(types: &IdVec<TypeId, TypeDef>) -> Self {
        Self { seen: vec![false; types.len()] }
    }

    pub fn visit(&mut self, types: &IdVec<TypeId, TypeDef>, ty: &TypeRef) {
        let mut stack: Vec<TypeId> = ty.named().into_iter().collect();
        while let Some(id) = stack.pop() {
            if !std::mem::replace(&mut self.seen[id.index()], true) {
                each_ref(&types[id], &mut |ty| stack.extend(ty.named()));
            }
        }
    }
}
