//! What a type was when it was named, and stays.
//!
//! In: a draft whose types have their names in the lock. Out: the same, in which no form changes that the document did not change for
//! clients: who was sent is made by a constructor still, an enum with one value left is an enum, and a text with one value that
//! gained others is a text, which constructors write as before.

use super::graph::assign_flow;
use super::lower::Draft;
use super::{Field, IdVec, Kept, Presence, Shape, TypeDef, TypeId, TypeRef};
use crate::lock::{Lock, LockedWord};

/// Keeps the forms that the lock has.
pub(super) fn keep_forms(draft: &mut Draft, lock: &Lock) {
    let kept: Vec<Kept> = draft.types.values().map(|def| kept(def, lock)).collect();
    draft.types.iter_mut().zip(kept).for_each(|((_, def), kept)| def.kept = kept);
    let ids: Vec<TypeId> = draft.types.ids().collect();
    for id in ids {
        let Some(name) = draft.types[id].locked.clone() else { continue };
        let Shape::Struct(object) = &draft.types[id].shape else { continue };
        let texts = object.fields.iter().enumerate().filter_map(|(index, field)| {
            let constant = lock.constant(&name, &field.wire)?;
            Some((index, text_field(&draft.types, field, constant)?))
        });
        let texts: Vec<(usize, Field)> = texts.collect();
        if let Shape::Struct(object) = &mut draft.types[id].shape {
            texts.into_iter().for_each(|(index, field)| object.fields[index] = field);
        }
    }
    assign_flow(draft);
}

fn kept(def: &TypeDef, lock: &Lock) -> Kept {
    let Some(name) = &def.locked else { return Kept::default() };
    let is_said = |word| lock.said(name, word, "").is_some();
    let was_nullable = |field: &Field| {
        field.presence == Presence::OptionalNullable && lock.said(name, LockedWord::Field, &field.wire).is_some()
    };
    let is_nullable = matches!(&def.shape, Shape::Struct(object) if object.fields.iter().any(was_nullable));
    Kept {
        sent: is_said(LockedWord::Sent),
        several: is_said(LockedWord::Enum),
        without_null: is_nullable && !is_said(LockedWord::Nulls),
    }
}

/// A field that was a text with one value, and has others now.
fn text_field(types: &IdVec<TypeId, TypeDef>, field: &Field, constant: String) -> Option<Field> {
    let is_text = match &field.ty {
        TypeRef::String => true,
        TypeRef::Named(id) => match &types[*id].shape {
            Shape::StringEnum(values) => values.len() > 1 && values.contains(&constant),
            Shape::Struct(_) | Shape::Union(_) => false,
        },
        _ => false,
    };
    is_text.then(|| Field { ty: TypeRef::String, preset: Some(constant), ..field.clone() })
}
