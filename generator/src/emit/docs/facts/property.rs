//! A property of an object, and what several variants of a union say of one of its name.

use super::words::TypedValue;
use crate::emit::docs::memo::PropertyPlace;
use crate::ir::{Api, Field, Shape, TypeId};
use indexmap::IndexMap;
use indexmap::map::Entry;

/// A property and the type it belongs to.
#[derive(Debug, Clone)]
pub struct Property<'a> {
    /// The struct that has it.
    pub owner: TypeId,
    /// Its position there.
    pub index: usize,
    /// The property.
    pub field: &'a Field,
    /// Whether it must be there, whichever variant of a union is meant.
    pub required: bool,
    /// The properties of the same name that further variants of a union have, where these say something else of it.
    pub others: Vec<Property<'a>>,
}

impl<'a> Property<'a> {
    /// What every variant that has the property says of it.
    pub fn fields(&self) -> impl Iterator<Item = &'a Field> {
        std::iter::once(self.field).chain(self.others.iter().map(|other| other.field))
    }

    /// Its type in every variant that has it.
    pub fn values(&self) -> Vec<TypedValue<'a>> {
        self.fields().map(TypedValue::from).collect()
    }

    /// Where it stands.
    pub fn place(&self) -> PropertyPlace {
        let others = self.others.iter().map(Self::place).collect();
        PropertyPlace { owner: self.owner, index: self.index, required: self.required, others }
    }

    /// The property that stands there.
    pub fn at(api: &'a Api, place: &PropertyPlace) -> Option<Self> {
        let Shape::Struct(shape) = &api.types[place.owner].shape else { return None };
        let others = place.others.iter().filter_map(|other| Self::at(api, other)).collect();
        let (owner, index, required) = (place.owner, place.index, place.required);
        Some(Self { owner, index, field: &shape.fields[index], required, others })
    }

    /// Whether readers are told the same of both.
    fn says_as(&self, other: &Self) -> bool {
        let (one, other) = (self.field, other.field);
        one.ty == other.ty
            && one.facts == other.facts
            && one.docs == other.docs
            && one.presence.is_nullable() == other.presence.is_nullable()
    }
}

/// The properties of several variants by name, in order of appearance; required only if every variant requires it.
pub fn merge(variants: Vec<Vec<Property<'_>>>) -> Vec<Property<'_>> {
    let count = variants.len();
    let mut merged: IndexMap<&str, (Property<'_>, usize)> = IndexMap::new();
    for mut property in variants.into_iter().flatten() {
        let demand = usize::from(property.required);
        match merged.entry(&property.field.wire) {
            Entry::Vacant(place) => {
                place.insert((property, demand));
            }
            Entry::Occupied(mut place) => {
                let (known, demands) = place.get_mut();
                *demands += demand;
                let others = std::mem::take(&mut property.others);
                for property in std::iter::once(property).chain(others) {
                    if !known.says_as(&property) && !known.others.iter().any(|other| other.says_as(&property)) {
                        known.others.push(property);
                    }
                }
            }
        }
    }
    merged.into_values().map(|(property, demands)| Property { required: demands == count, ..property }).collect()
}
