//! What pages of several kinds show, and is made once: examples, and which properties a type has.
//!
//! In: how each is made. Out: what was made. One is for one set of rules, since these decide about both. It refuses to know how
//! they are made.

use super::code::Example;
use crate::ir::{OpId, TypeId};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Where a property stands.
#[derive(Debug, Clone, Copy)]
pub struct PropertyPlace {
    /// The struct that has it.
    pub owner: TypeId,
    /// Its position there.
    pub index: usize,
    /// Whether it must be there, whichever variant of a union is meant.
    pub required: bool,
}

/// What was made.
#[derive(Default)]
pub struct Memo {
    examples: Mutex<BTreeMap<(&'static str, OpId), Arc<Example>>>,
    properties: Mutex<BTreeMap<TypeId, Arc<[PropertyPlace]>>>,
}

impl Memo {
    /// The example of an operation in a language.
    pub fn example(&self, language: &'static str, id: OpId, make: impl FnOnce() -> Example) -> Arc<Example> {
        once(&self.examples, (language, id), || Arc::new(make()))
    }

    /// The properties of a type.
    pub fn properties(&self, id: TypeId, make: impl FnOnce() -> Vec<PropertyPlace>) -> Arc<[PropertyPlace]> {
        once(&self.properties, id, || make().into())
    }
}

/// What a table has for a key; made where it has nothing, which may ask the table for other keys.
fn once<K: Ord, V: Clone>(table: &Mutex<BTreeMap<K, V>>, key: K, new: impl FnOnce() -> V) -> V {
    let entries = || table.lock().unwrap_or_else(PoisonError::into_inner);
    let known = entries().get(&key).cloned();
    known.unwrap_or_else(|| {
        let made = new();
        entries().insert(key, made.clone());
        made
    })
}

#[cfg(test)]
mod tests {
    use super::once;
    use std::collections::BTreeMap;
    use std::sync::Mutex;

    #[test]
    fn what_is_known_is_not_made_again() {
        let table = Mutex::new(BTreeMap::new());
        assert_eq!(once(&table, "one", || once(&table, "two", || 2) - 1), 1);
        assert_eq!(once(&table, "two", || 3), 2);
        assert_eq!(once(&table, "one", || 3), 1);
    }
}
