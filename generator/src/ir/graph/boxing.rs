//! Recursion: a type that contains itself does so through a box, and may do without itself.

use super::{each_ref, each_ref_mut};
use crate::ir::{Field, Id, IdVec, Pointer, Presence, Shape, TypeDef, TypeId, TypeRef};

/// A property that must be there and leads back to its own type by others that must be there, too, could have no value: it may be
/// left out. Returns where these properties are.
pub(crate) fn loosen_recursion(types: &mut IdVec<TypeId, TypeDef>) -> Vec<Pointer> {
    let held = |def: &TypeDef| match &def.shape {
        Shape::Struct(object) => object.fields.iter().filter_map(held_by_need).collect(),
        Shape::StringEnum(_) | Shape::Union(_) => Vec::new(),
    };
    let component = components(types, held);
    let mut loosened = Vec::new();
    for id in types.ids().collect::<Vec<_>>() {
        let own = component[id.index()];
        let Shape::Struct(object) = &mut types[id].shape else { continue };
        let closes = |field: &Field| held_by_need(field).is_some_and(|target| component[target.index()] == own);
        for field in object.fields.iter_mut().filter(|field| closes(field)) {
            field.presence = Presence::Optional;
            loosened.push(field.at.clone());
        }
    }
    loosened
}

/// The type that a field must hold a value of.
fn held_by_need(field: &Field) -> Option<TypeId> {
    match field.ty {
        TypeRef::Named(id) if field.presence == Presence::Required => Some(id),
        _ => None,
    }
}

/// Boxes the struct fields that close a cycle, and union variants where a cycle has no struct.
pub(crate) fn box_recursion(types: &mut IdVec<TypeId, TypeDef>) {
    box_edges(types, |def| matches!(def.shape, Shape::Struct(_)));
    box_edges(types, |_| true);
}

fn box_edges(types: &mut IdVec<TypeId, TypeDef>, may_box: impl Fn(&TypeDef) -> bool) {
    let component = components(types, edges);
    let in_cycle: Vec<bool> = in_cycle(types, &component);
    for id in types.ids().collect::<Vec<_>>() {
        if in_cycle[id.index()] && may_box(&types[id]) {
            let own = component[id.index()];
            each_ref_mut(&mut types[id], &mut |ty| box_direct(ty, &|target| component[target.index()] == own));
        }
    }
}

fn box_direct(ty: &mut TypeRef, closes: &dyn Fn(TypeId) -> bool) {
    match ty {
        TypeRef::Named(id) if closes(*id) => *ty = TypeRef::Boxed(*id),
        TypeRef::Nullable(inner) => box_direct(inner, closes),
        _ => {}
    }
}

/// The type that a value of this type holds in place.
fn direct(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => direct(inner),
        _ => None,
    }
}

fn edges(def: &TypeDef) -> Vec<TypeId> {
    let mut targets = Vec::new();
    each_ref(def, &mut |ty| targets.extend(direct(ty)));
    targets
}

/// Whether a type is in a cycle: its component has several types, or it holds itself.
fn in_cycle(types: &IdVec<TypeId, TypeDef>, component: &[usize]) -> Vec<bool> {
    let mut sizes = vec![0_usize; component.len()];
    component.iter().for_each(|&c| sizes[c] += 1);
    types.iter().map(|(id, def)| sizes[component[id.index()]] > 1 || edges(def).contains(&id)).collect()
}

/// The strongly connected component of every type (Tarjan's algorithm, without recursion).
pub(super) fn components(types: &IdVec<TypeId, TypeDef>, edges: impl Fn(&TypeDef) -> Vec<TypeId>) -> Vec<usize> {
    let edges: Vec<Vec<usize>> = types.values().map(|def| edges(def).into_iter().map(Id::index).collect()).collect();
    let mut tarjan =
        Tarjan { edges: &edges, order: vec![None; edges.len()], low: vec![0; edges.len()], ..Tarjan::default() };
    tarjan.component = vec![usize::MAX; edges.len()];
    for start in 0..edges.len() {
        if tarjan.order[start].is_none() {
            tarjan.run(start);
        }
    }
    tarjan.component
}

#[derive(Default)]
struct Tarjan<'e> {
    edges: &'e [Vec<usize>],
    order: Vec<Option<usize>>,
    low: Vec<usize>,
    stack: Vec<usize>,
    component: Vec<usize>,
    visited: usize,
    found: usize,
}

impl Tarjan<'_> {
    fn run(&mut self, start: usize) {
        let mut work = vec![(start, 0)];
        while let Some((node, next)) = work.pop() {
            if next == 0 {
                self.enter(node);
            }
            let Some(&target) = self.edges[node].get(next) else {
                self.leave(node, work.last().map(|(parent, _)| *parent));
                continue;
            };
            work.push((node, next + 1));
            match self.order[target] {
                None => work.push((target, 0)),
                Some(order) if self.component[target] == usize::MAX => self.low[node] = self.low[node].min(order),
                Some(_) => {}
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.order[node] = Some(self.visited);
        self.low[node] = self.visited;
        self.visited += 1;
        self.stack.push(node);
    }

    fn leave(&mut self, node: usize, parent: Option<usize>) {
        if let Some(parent) = parent {
            self.low[parent] = self.low[parent].min(self.low[node]);
        }
        if Some(self.low[node]) == self.order[node] {
            while let Some(member) = self.stack.pop() {
                self.component[member] = self.found;
                if member == node {
                    break;
                }
            }
            self.found += 1;
        }
    }
}
