//! Nesting: how deep types stand in each other, which is how deep the compiler of a client goes.

use super::boxing::components;
use super::each_ref;
use crate::ir::{Api, Id, Shape, TypeDef, TypeId, TypeRef};

impl Api {
    /// The most types and wrappers of types that stand in each other. Those of a cycle count once each.
    pub fn nesting(&self) -> usize {
        let component = components(&self.types, named);
        let count = component.iter().max().map_or(0, |last| last + 1);
        let mut members: Vec<Vec<TypeId>> = vec![Vec::new(); count];
        for (id, _) in self.types.iter().filter(|(_, def)| def.flow.is_used()) {
            members[component[id.index()]].push(id);
        }
        // A component's number is higher than those of all that it leads to.
        let mut depths: Vec<usize> = Vec::with_capacity(count);
        for (index, members) in members.iter().enumerate() {
            let defs = || members.iter().map(|id| &self.types[*id]);
            let below = defs().flat_map(named).map(|target| component[target.index()]).filter(|at| *at != index);
            let deepest = below.map(|at| depths[at]).max().unwrap_or(0);
            depths.push(deepest + defs().map(layers).sum::<usize>());
        }
        depths.into_iter().max().unwrap_or(0)
    }
}

fn named(def: &TypeDef) -> Vec<TypeId> {
    let mut targets = Vec::new();
    each_ref(def, &mut |ty| targets.extend(ty.named()));
    targets
}

/// A type, and the most wrappers around one of what it holds.
fn layers(def: &TypeDef) -> usize {
    let may_be_absent = usize::from(matches!(def.shape, Shape::Struct(_)));
    let mut most = 0;
    each_ref(def, &mut |ty| most = most.max(wrappers(ty)));
    1 + may_be_absent + most
}

fn wrappers(ty: &TypeRef) -> usize {
    let (mut count, mut ty) = (0, ty);
    while let TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) = ty {
        (count, ty) = (count + 1, inner);
    }
    count + usize::from(matches!(ty, TypeRef::Boxed(_)))
}
