//! Files: parts of a multipart body, and text everywhere else.
//!
//! In: a draft in which all that is `format: binary` is a file. Out: the same, in which only what a multipart body reaches has files;
//! elsewhere their places hold text, each with a note. A type that both reach becomes two: multipart bodies have one of their own.

use super::reach::Visited;
use super::{Roots, each_operation_ref_mut, each_ref, each_ref_mut, webhook_root};
use crate::ir::lower::Draft;
use crate::ir::{Body, Id, IdVec, Operation, Origin, Pointer, Reply, Shape, Step, TypeDef, TypeId, TypeRef};
use std::collections::{BTreeMap, BTreeSet};

/// Keeps files where they can be sent.
pub(crate) fn place_files(draft: &mut Draft) {
    if !has_files(draft) {
        return;
    }
    let (multipart, others) = reached(draft);
    let with_files = with_files(&draft.types);
    let shared = |id: &TypeId| multipart[id.index()] && others[id.index()] && with_files.contains(id);
    let both: Vec<TypeId> = draft.types.ids().filter(shared).collect();
    let copies = copied(&mut draft.types, &both);
    let own: Vec<TypeId> = draft.types.ids().filter(|id| !others.get(id.index()).copied().unwrap_or(false)).collect();
    let mut to_copy = |ty: &mut TypeRef| redirect(ty, &copies);
    own.iter().for_each(|id| each_ref_mut(&mut draft.types[*id], &mut to_copy));
    for operation in &mut draft.operations {
        let bodies = operation.bodies.iter_mut().filter(|body| matches!(body, Body::Multipart(_)));
        bodies.filter_map(Body::ty_mut).for_each(&mut to_copy);
    }
    write_as_text(draft, &others);
}

fn has_files(draft: &Draft) -> bool {
    let mut found = false;
    draft.types.values().for_each(|def| each_ref(def, &mut |ty| found |= holds_file(ty)));
    found
        || draft.operations.iter().any(|operation| {
            let roots = Roots::of(operation);
            roots.request.into_iter().chain(roots.reply).chain(roots.documents).any(holds_file)
        })
}

/// The types that multipart bodies reach, and those that anything else does.
fn reached(draft: &Draft) -> (Vec<bool>, Vec<bool>) {
    let (mut multipart, mut others) = (Visited::new(&draft.types), Visited::new(&draft.types));
    for operation in &draft.operations {
        let bodies: Vec<&TypeRef> = operation.bodies.iter().filter_map(multipart_type).collect();
        bodies.iter().for_each(|ty| multipart.visit(&draft.types, ty));
        let roots = Roots::of(operation);
        let all = roots.request.into_iter().chain(roots.reply).chain(roots.documents);
        let other = all.filter(|ty| !bodies.iter().any(|body| std::ptr::eq(*body, *ty)));
        other.for_each(|ty| others.visit(&draft.types, ty));
    }
    draft.webhooks.iter().for_each(|event| others.visit(&draft.types, &TypeRef::Named(webhook_root(event))));
    (multipart.seen, others.seen)
}

fn multipart_type(body: &Body) -> Option<&TypeRef> {
    if let Body::Multipart(ty) = body { Some(ty) } else { None }
}

/// The types that have a file in them, however deep.
fn with_files(types: &IdVec<TypeId, TypeDef>) -> BTreeSet<TypeId> {
    let mut users: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut open = Vec::new();
    for (id, def) in types.iter() {
        each_ref(def, &mut |ty| {
            ty.named().into_iter().for_each(|inner| users.entry(inner).or_default().push(id));
            open.extend(holds_file(ty).then_some(id));
        });
    }
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(users.get(&id).into_iter().flatten());
        }
    }
    found
}

/// Copies of types, named after these.
fn copied(types: &mut IdVec<TypeId, TypeDef>, both: &[TypeId]) -> BTreeMap<TypeId, TypeId> {
    let copy = |id: &TypeId| {
        let origin = Origin::Inside(*id, Step::Multipart);
        (*id, types.push(TypeDef { origin, ..types[*id].clone() }))
    };
    both.iter().map(copy).collect()
}

fn redirect(ty: &mut TypeRef, copies: &BTreeMap<TypeId, TypeId>) {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => redirect(inner, copies),
        TypeRef::Named(id) | TypeRef::Boxed(id) => *id = copies.get(id).copied().unwrap_or(*id),
        _ => {}
    }
}

/// Makes text of the files in the types that something else than a multipart body reaches, and in all that is no type.
fn write_as_text(draft: &mut Draft, others: &[bool]) {
    let mut noted: Vec<Pointer> = Vec::new();
    let mut texts = BTreeSet::new();
    for (id, def) in draft.types.iter_mut().filter(|(id, _)| others.get(id.index()) == Some(&true)) {
        noted.extend(text_in_type(def));
        if matches!(&def.shape, Shape::Union(union) if union.variants.iter().all(|one| one.ty == TypeRef::String)) {
            texts.insert(id);
        }
    }
    for operation in &mut draft.operations {
        noted.extend(text_in_operation(operation).then(|| operation.at.clone()));
    }
    draft.ambiguous.retain(|id| !texts.contains(id));
    let mut only_text = |ty: &mut TypeRef| {
        replace(ty, &|inner| inner.named().is_some_and(|id| texts.contains(&id)));
    };
    draft.types.iter_mut().for_each(|(_, def)| each_ref_mut(def, &mut only_text));
    draft.operations.iter_mut().for_each(|operation| each_operation_ref_mut(operation, &mut only_text));
    if !noted.is_empty() {
        draft.notes.entry("file-as-text").or_default().extend(noted);
    }
}

/// Where files of a type became text.
fn text_in_type(def: &mut TypeDef) -> Vec<Pointer> {
    let at = def.at.clone();
    match &mut def.shape {
        Shape::Struct(object) => {
            let fields = object.fields.iter_mut().filter_map(|field| as_text(&mut field.ty).then(|| field.at.clone()));
            let fields: Vec<Pointer> = fields.collect();
            let extra = object.extra.iter_mut().filter_map(|ty| as_text(ty).then(|| at.clone()));
            fields.into_iter().chain(extra).collect()
        }
        Shape::StringEnum(_) => Vec::new(),
        Shape::Union(union) => {
            let changed = union.variants.iter_mut().filter_map(|variant| as_text(&mut variant.ty).then(|| at.clone()));
            let mut changed: Vec<Pointer> = changed.collect();
            changed.truncate(1);
            if !changed.is_empty() {
                let mut seen = BTreeSet::new();
                union.variants.retain(|variant| seen.insert(variant.ty.clone()));
                union.first = None;
            }
            changed
        }
    }
}

/// Whether files of an operation itself became text. Those of a multipart body are sent, and frames of a WebSocket are bytes.
fn text_in_operation(operation: &mut Operation) -> bool {
    let mut changed = false;
    let bodies = std::mem::take(&mut operation.bodies);
    let is_socket = matches!(operation.reply, Reply::WebSocket { .. });
    let socket = is_socket.then(|| std::mem::replace(&mut operation.reply, Reply::Empty));
    each_operation_ref_mut(operation, &mut |ty| changed |= as_text(ty));
    operation.reply = socket.unwrap_or_else(|| std::mem::replace(&mut operation.reply, Reply::Empty));
    operation.bodies = bodies;
    let others = operation.bodies.iter_mut().filter(|body| multipart_type(body).is_none());
    others.filter_map(Body::ty_mut).for_each(|ty| changed |= as_text(ty));
    changed
}

/// Makes text of a file; whether it was one.
fn as_text(ty: &mut TypeRef) -> bool {
    replace(ty, &|inner| *inner == TypeRef::File)
}

/// Puts text in the place of what is at the core of lists, maps and nullables; whether it was that.
fn replace(ty: &mut TypeRef, is_that: &dyn Fn(&TypeRef) -> bool) -> bool {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => replace(inner, is_that),
        core if is_that(core) => {
            *core = TypeRef::String;
            true
        }
        _ => false,
    }
}

/// Whether a file is at the core of lists, maps and nullables.
fn holds_file(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => holds_file(inner),
        ty => *ty == TypeRef::File,
    }
}
