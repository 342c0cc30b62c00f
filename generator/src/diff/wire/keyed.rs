//! Records by what they are known by: thousands of them are then compared in one pass.

use crate::diff::snapshot::VariantRecord;
use std::collections::BTreeMap;

/// Records by a key of theirs; of several with one key, the first.
pub fn keyed<'s, T, K: Ord>(all: impl IntoIterator<Item = &'s T>, key: impl Fn(&'s T) -> K) -> BTreeMap<K, &'s T> {
    let mut keyed = BTreeMap::new();
    for one in all {
        keyed.entry(key(one)).or_insert(one);
    }
    keyed
}

/// The variants of a union, by what each is known by.
pub struct KeyedVariants<'s> {
    names: BTreeMap<&'s str, &'s VariantRecord>,
    types: BTreeMap<(&'s str, &'s [String]), &'s VariantRecord>,
    /// Those of a kind of JSON, and whether there is but one.
    kinds: BTreeMap<&'s [String], (&'s VariantRecord, bool)>,
}

impl<'s> KeyedVariants<'s> {
    /// Those of a union.
    pub fn of(all: &'s [VariantRecord]) -> Self {
        let mut kinds: BTreeMap<&[String], (&VariantRecord, bool)> = BTreeMap::new();
        for one in all {
            kinds.entry(&one.select).and_modify(|found| found.1 = false).or_insert((one, true));
        }
        let types = keyed(all, |one| (one.ty.as_str(), one.select.as_slice()));
        Self { names: keyed(all, |one| one.rust.as_str()), types, kinds }
    }

    /// The variant that is the same: of the same name, else of the same type, else the only one of the same kind of JSON.
    pub fn same(&self, one: &VariantRecord) -> Option<&'s VariantRecord> {
        let by_name = self.names.get(one.rust.as_str()).copied();
        let by_type = || self.types.get(&(one.ty.as_str(), one.select.as_slice())).copied();
        let by_kind = || {
            let is_kind = one.select.first().is_some_and(|by| by == "json");
            self.kinds.get(one.select.as_slice()).filter(|found| is_kind && found.1).map(|found| found.0)
        };
        by_name.or_else(by_type).or_else(by_kind)
    }
}
