//! The last step of a union: from candidates to the enum, the struct or the one type that they come to.

use super::Lowering;
use super::schema::Site;
use super::select::{Candidate, Selection, best_guess, choose, fields};
use crate::ir::{Field, Origin, Presence, Select, Shape, Step, Struct, TypeId, TypeRef, Union, Variant};
use indexmap::IndexMap;
use std::collections::BTreeMap;

impl<'a> Lowering<'a> {
    /// A union of types that are known already.
    pub fn either(&mut self, site: &Site, types: [TypeRef; 2]) -> TypeRef {
        let id = self.reserve_empty(site);
        let is_null = types.iter().any(|ty| matches!(ty, TypeRef::Nullable(_)));
        let candidates = types.into_iter().map(|ty| Candidate::bare(ty.without_null()));
        let ty = self.settle(id, None, candidates.collect());
        if is_null { ty.or_null() } else { ty }
    }

    /// Makes the reserved type the union of the candidates, or finds what else they come to.
    pub fn settle(
        &mut self,
        id: TypeId,
        discriminator: Option<&openapiv3::Discriminator>,
        mut candidates: Vec<Candidate<'a>>,
    ) -> TypeRef {
        if candidates.len() == 1 {
            return candidates.remove(0).ty;
        }
        let mapping: Option<(&str, &IndexMap<String, String>)> =
            discriminator.map(|found| (found.property_name.as_str(), &found.mapping));
        let Selection { tag, selects, left } = choose(&self.types, mapping, &candidates);
        if selects.contains(&None) {
            if let Some(fields) = self.same_shape(id, &candidates) {
                self.types[id].shape = Shape::Struct(Struct { fields, ..Struct::default() });
                return TypeRef::Named(id);
            }
            self.ambiguous.insert(id);
        }
        let mut variants = Vec::new();
        for (index, (candidate, select)) in candidates.into_iter().zip(selects).enumerate() {
            let select = select.unwrap_or_else(|| best_guess(&self.types, &candidate.ty));
            let Candidate { ty, facts, title, .. } = candidate;
            variants.push((left == Some(index), Variant { ty, select, title, facts }));
        }
        self.types[id].shape = Shape::Union(Union { tag, variants: ordered(variants), first: None });
        TypeRef::Named(id)
    }

    /// Structs of the same properties, some of another type, are one struct in which those properties are unions.
    fn same_shape(&mut self, owner: TypeId, candidates: &[Candidate<'a>]) -> Option<Vec<Field>> {
        let all: Vec<Vec<Field>> =
            candidates.iter().map(|candidate| fields(&self.types, &candidate.ty).to_vec()).collect();
        let (first, others) = all.split_first()?;
        let same_names = |other: &Vec<Field>| other.iter().map(|f| &f.wire).eq(first.iter().map(|f| &f.wire));
        if first.is_empty() || !others.iter().all(same_names) || self.merges.depth >= DEEPEST_MERGE {
            return None;
        }
        let mut merged = first.clone();
        for (index, field) in merged.iter_mut().enumerate() {
            let mut types: Vec<Candidate<'a>> = Vec::new();
            for fields in &all {
                let ty = fields[index].ty.clone();
                if !types.iter().any(|known| known.ty == ty) {
                    types.push(Candidate { facts: fields[index].facts.clone(), ..Candidate::bare(ty) });
                }
            }
            if types.len() > 1 {
                field.ty = self.merged_types(owner, field, types);
            }
            let required = all.iter().all(|fields| fields[index].presence.is_required());
            let nullable = all.iter().any(|fields| fields[index].presence.is_nullable());
            field.presence = Presence::new(required, nullable);
        }
        Some(merged)
    }
}

impl<'a> Lowering<'a> {
    /// The union of what a property is in several structs. Where that leads to the same types again, it is the same union.
    fn merged_types(&mut self, owner: TypeId, field: &Field, types: Vec<Candidate<'a>>) -> TypeRef {
        let key: Vec<TypeRef> = types.iter().map(|candidate| candidate.ty.clone()).collect();
        if let Some(known) = self.merges.known.get(&key) {
            return known.clone();
        }
        let origin = Origin::Inside(owner, Step::Property(field.wire.clone()));
        let id = self.reserve_empty(&Site { at: field.at.clone(), origin });
        self.merges.known.insert(key.clone(), TypeRef::Named(id));
        self.merges.depth += 1;
        let ty = self.settle(id, None, types);
        self.merges.depth -= 1;
        if self.merges.depth < DEEP_MERGE {
            self.merges.known.remove(&key);
        } else {
            self.merges.known.insert(key, ty.clone());
        }
        ty
    }
}

/// Unions of properties that are being made, or that are known because they stand deep inside others.
#[derive(Debug, Default)]
pub(super) struct Merges {
    known: BTreeMap<Vec<TypeRef>, TypeRef>,
    depth: usize,
}

/// From this depth on, unions of the same types are one.
const DEEP_MERGE: usize = 3;

/// Structs are merged no deeper than this.
const DEEPEST_MERGE: usize = 100;

/// More particular variants first, so that the first match is the right one.
fn ordered(mut variants: Vec<(bool, Variant)>) -> Vec<Variant> {
    variants.sort_by_key(|(left, variant)| match &variant.select {
        _ if *left => 3,
        Select::Tag(_) | Select::Values(_) => 0,
        Select::Keys(_) => 1,
        Select::Json(_) => 2,
    });
    variants.into_iter().map(|(_, variant)| variant).collect()
}
