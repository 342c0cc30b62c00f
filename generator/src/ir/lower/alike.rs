//! Whether two types have the same structure, whatever they are called.

use super::Lowering;
use crate::ir::{Shape, TypeId, TypeRef};
use std::collections::{BTreeSet, VecDeque};
use std::fmt::{self, Write as _};

/// So many types are in an outline, from the outside in.
const MOST_OUTLINED: usize = 64;

impl Lowering<'_> {
    /// Whether two types have the same structure, whatever they are called. Each pair of types is compared once: two that
    /// contain themselves are the same unless something else tells them apart.
    pub fn same_structure(&self, a: &TypeRef, b: &TypeRef) -> bool {
        let mut compared = BTreeSet::new();
        let mut open = vec![(a, b)];
        while let Some(pair) = open.pop() {
            let same = match pair {
                (TypeRef::Named(a), TypeRef::Named(b)) => {
                    a == b || !compared.insert((*a, *b)) || self.same_shapes(*a, *b, &mut open)
                }
                (TypeRef::Array(a), TypeRef::Array(b))
                | (TypeRef::Map(a), TypeRef::Map(b))
                | (TypeRef::Nullable(a), TypeRef::Nullable(b)) => {
                    open.push((a, b));
                    true
                }
                (a, b) => a == b,
            };
            if !same {
                return false;
            }
        }
        true
    }

    /// What is the same of types of the same structure, and mostly differs where that does: kinds, names and presences of the
    /// outermost types.
    pub fn outline(&self, ty: &TypeRef) -> String {
        let mut outline = String::new();
        let mut open = VecDeque::from([ty]);
        for _ in 0..MOST_OUTLINED {
            let Some(ty) = open.pop_front() else { break };
            match ty {
                TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                    outline += match ty {
                        TypeRef::Array(_) => "[]",
                        TypeRef::Map(_) => "<>",
                        _ => "?",
                    };
                    open.push_back(inner);
                }
                TypeRef::Named(id) => self.outline_shape(*id, &mut outline, &mut open),
                ty => add(&mut outline, format_args!("{ty:?};")),
            }
        }
        outline
    }

    fn outline_shape<'t>(&'t self, id: TypeId, outline: &mut String, open: &mut VecDeque<&'t TypeRef>) {
        match &self.types[id].shape {
            Shape::Struct(object) => {
                for field in &object.fields {
                    add(outline, format_args!("{:?}{:?},", field.wire, field.presence));
                }
                open.extend(object.fields.iter().map(|field| &field.ty));
            }
            Shape::StringEnum(values) => add(outline, format_args!("{values:?};")),
            Shape::Union(_) => add(outline, format_args!("{id:?};")),
        }
    }

    /// Whether two types are the same but for the types inside, which are still to be compared.
    fn same_shapes<'t>(&'t self, a: TypeId, b: TypeId, open: &mut Vec<(&'t TypeRef, &'t TypeRef)>) -> bool {
        match (&self.types[a].shape, &self.types[b].shape) {
            (Shape::Struct(a), Shape::Struct(b)) => {
                let mut pairs = a.fields.iter().zip(&b.fields);
                open.extend(pairs.clone().map(|(a, b)| (&a.ty, &b.ty)));
                a.fields.len() == b.fields.len() && pairs.all(|(a, b)| a.wire == b.wire && a.presence == b.presence)
            }
            (Shape::StringEnum(a), Shape::StringEnum(b)) => a == b,
            _ => false,
        }
    }
}

fn add(outline: &mut String, text: fmt::Arguments<'_>) {
    outline.write_fmt(text).expect("writing to a String cannot fail");
}
