//! What pages of several kinds or languages show, and is made once: examples and samples of replies, names of calls, titles, what
//! tables say, and which properties a type has.
//!
//! In: how each is made. Out: what was made. One is for one set of rules, since these decide about both. It refuses to know how
//! they are made.

use super::code::{Example, ReplySample};
use super::view::Told;
use crate::ir::{OpId, TypeId, TypeRef};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Where a property stands.
#[derive(Debug, Clone)]
pub struct PropertyPlace {
    /// The struct that has it.
    pub owner: TypeId,
    /// Its position there.
    pub index: usize,
    /// Whether it must be there, whichever variant of a union is meant.
    pub required: bool,
    /// Where variants of a union say something else of it.
    pub others: Vec<PropertyPlace>,
}

/// What was made.
#[derive(Default)]
pub struct Memo {
    examples: Made<(&'static str, OpId), Arc<Example>>,
    calls: Made<(&'static str, OpId), Option<String>>,
    titles: Made<OpId, String>,
    properties: Made<TypeId, Arc<[PropertyPlace]>>,
    replies: Made<TypeRef, Option<ReplySample>>,
    meant: Made<String, String>,
    told: Made<(TypeId, usize), Told>,
}

/// What was made, by what it was made for.
type Made<K, V> = Mutex<BTreeMap<K, V>>;

impl Memo {
    /// The example of an operation in a language.
    pub fn example(&self, language: &'static str, id: OpId, make: impl FnOnce() -> Example) -> Arc<Example> {
        once(&self.examples, (language, id), || Arc::new(make()))
    }

    /// How an operation is called in a language.
    pub fn call(&self, language: &'static str, id: OpId, make: impl FnOnce() -> Option<String>) -> Option<String> {
        once(&self.calls, (language, id), make)
    }

    /// The title of an operation.
    pub fn title(&self, id: OpId, make: impl FnOnce() -> String) -> String {
        once(&self.titles, id, make)
    }

    /// The sample of a reply with a body of this type.
    pub fn reply(&self, body: &TypeRef, make: impl FnOnce() -> Option<ReplySample>) -> Option<ReplySample> {
        once(&self.replies, body.clone(), make)
    }

    /// The text of an example for what is called so.
    pub fn meant(&self, name: &str, make: impl FnOnce() -> String) -> String {
        once(&self.meant, name.to_owned(), make)
    }

    /// What a table says of a property.
    pub fn told(&self, owner: TypeId, index: usize, make: impl FnOnce() -> Told) -> Told {
        once(&self.told, (owner, index), make)
    }

    /// The properties of a type.
    pub fn properties(&self, id: TypeId, make: impl FnOnce() -> Vec<PropertyPlace>) -> Arc<[PropertyPlace]> {
        once(&self.properties, id, || make().into())
    }
}

/// What a table has for a key; made where it has nothing, which may ask the table for other keys.
fn once<K: Ord, V: Clone>(table: &Made<K, V>, key: K, new: impl FnOnce() -> V) -> V {
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
