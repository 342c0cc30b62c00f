//! What a type is made of.

use super::{Shape, TypeDef, TypeRef};

/// Calls `f` on every type reference that a type is made of.
pub fn each_ref<'t>(def: &'t TypeDef, f: &mut dyn FnMut(&'t TypeRef)) {
    match &def.shape {
        Shape::Struct(object) => {
            object.fields.iter().for_each(|field| f(&field.ty));
            object.extra.iter().for_each(f);
        }
        Shape::StringEnum(_) => {}
        Shape::Union(union) => union.variants.iter().for_each(|variant| f(&variant.ty)),
    }
}
