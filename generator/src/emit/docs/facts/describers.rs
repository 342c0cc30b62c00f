//! Which type describes another one: types that are one in code may say different things of their properties.
//!
//! In: the model. Out: for every type, the one that its description stands for. It refuses to know where that is.

use crate::ir::{Api, Shape, TypeId, TypeRef};
use std::collections::{BTreeMap, BTreeSet};

/// A type is compared with so many others of its structure.
const MOST_COMPARED: usize = 20;

/// So many types inside two are compared.
const MOST_PAIRS: usize = 1_000;

/// The types that another one describes.
#[derive(Debug, Default)]
pub struct Describers(BTreeMap<TypeId, TypeId>);

impl Describers {
    /// Compares the types that are one in code.
    pub fn new(api: &Api) -> Self {
        let mut groups: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        let mut twins = BTreeMap::new();
        for (id, def) in api.types.iter() {
            let Some(first) = def.same_as else { continue };
            let known = groups.entry(first).or_insert_with(|| vec![first]);
            match known.iter().take(MOST_COMPARED).find(|known| says_the_same(api, id, **known)) {
                Some(same) => drop(twins.insert(id, *same)),
                None => known.push(id),
            }
        }
        Self(twins)
    }

    /// The type whose description is that of another, too.
    pub fn describer(&self, id: TypeId) -> TypeId {
        self.0.get(&id).copied().unwrap_or(id)
    }
}

/// Whether two types of one structure describe each property alike, however deep.
fn says_the_same(api: &Api, one: TypeId, other: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo = vec![(one, other)];
    while let Some((one, other)) = todo.pop() {
        if seen.len() > MOST_PAIRS {
            return false;
        }
        if one == other || !seen.insert((one, other)) {
            continue;
        }
        let pair = |one: &TypeRef, other: &TypeRef| one.named().zip(other.named());
        match (&api.types[one].shape, &api.types[other].shape) {
            (Shape::Struct(one), Shape::Struct(other)) => {
                for field in &one.fields {
                    let Some(twin) = other.fields.iter().find(|twin| twin.wire == field.wire) else { return false };
                    if field.docs.description != twin.docs.description || field.facts.default != twin.facts.default {
                        return false;
                    }
                    todo.extend(pair(&field.ty, &twin.ty));
                }
            }
            (Shape::Union(one), Shape::Union(other)) => {
                todo.extend(
                    one.variants.iter().zip(&other.variants).filter_map(|(one, other)| pair(&one.ty, &other.ty)),
                );
            }
            _ => {}
        }
    }
    true
}
