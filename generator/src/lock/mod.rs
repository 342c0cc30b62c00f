//! `names.lock`: the names that are in use, so that they stay.
//!
//! In: the text of a lock. Out: a [`Lock`], asked by key: which name a thing has, and what else users can see of it. It refuses to
//! know documents; how a name is made is for the rooms behind it.
//!
//! A *key* says where a thing stands in the document (`GET /calls`, `#/components/schemas/Call`), a *name* what users write
//! (`calls.list`, `voice::Call`). Several keys have one name where one type stands for several places. What is gone from the
//! document stays as a tombstone: its name is kept for it, should it come back, and for nothing else.

mod entry;
mod error;
mod moves;
mod places;
mod text;

pub use entry::{LockedFact, LockedKey, LockedWord};
pub use moves::{LockedOperation, moved_keys, same_operations};
pub use places::LockPlaces;

use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// The names in use, by key, and what users can see of each name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    keys: BTreeMap<String, LockedKey>,
    facts: IndexMap<String, NameFacts>,
    /// The file's name and its text, where it was read from one.
    file: Option<(String, String)>,
}

/// What is said of one name.
type NameFacts = BTreeMap<LockedFact, FactValue>;

/// What is said of a name in one respect.
#[derive(Debug, Clone, PartialEq, Eq)]
struct FactValue {
    /// `None` where it is what the fact is said of.
    text: Option<String>,
    gone: bool,
}

impl FactValue {
    fn new(fact: &LockedFact, text: &str, gone: bool) -> Self {
        Self { text: Some(text).filter(|text| !text.is_empty() && *text != fact.what).map(str::to_owned), gone }
    }

    fn text<'v>(&'v self, fact: &'v LockedFact) -> &'v str {
        self.text.as_deref().unwrap_or(&fact.what)
    }
}

/// The key of a product.
pub fn product_key(slug: &str) -> String {
    format!("product {slug}")
}

/// What stands in front of the key of a webhook.
const WEBHOOK: &str = "webhook ";

/// The key of a webhook.
pub fn webhook_key(key: &str) -> String {
    format!("{WEBHOOK}{key}")
}

/// Whether a key is that of a webhook.
pub fn is_webhook(key: &str) -> bool {
    key.starts_with(WEBHOOK)
}

/// Whether a key is that of a product.
pub fn is_product(key: &str) -> bool {
    key.starts_with("product ")
}

impl Lock {
    /// Keeps the file that it was read from, for messages.
    #[must_use]
    pub fn of_file(mut self, name: String, text: String) -> Self {
        self.file = Some((name, text));
        self
    }

    /// Where the file says what.
    pub fn places(&self) -> LockPlaces<'_> {
        let (file, text) = self.file.as_ref().map_or(("names.lock", ""), |(file, text)| (file, text));
        LockPlaces::new(file, text)
    }

    /// Gives a key its name.
    pub fn give(&mut self, key: &str, name: &str) {
        let entry = self.keys.entry(key.to_owned()).or_default();
        entry.gone.remove(name);
        entry.name = Some(name.to_owned());
    }

    /// Says something of a name; without a value, that it is so.
    pub fn say(&mut self, name: &str, word: LockedWord, what: &str, value: impl AsRef<str>) {
        let fact = LockedFact { word, what: what.to_owned() };
        let value = FactValue::new(&fact, value.as_ref(), false);
        self.facts_of(name).insert(fact, value);
    }

    /// What is said of a name, which is copied where nothing is yet.
    fn facts_of(&mut self, name: &str) -> &mut NameFacts {
        let index = self.facts.get_index_of(name);
        let index = index.unwrap_or_else(|| self.facts.insert_full(name.to_owned(), NameFacts::new()).0);
        &mut self.facts[index]
    }

    /// The name of a key that lives.
    pub fn name(&self, key: &str) -> Option<&str> {
        self.keys.get(key)?.name.as_deref()
    }

    /// The names that a key had and has no more.
    pub fn former_names(&self, key: &str) -> impl Iterator<Item = &str> {
        self.keys.get(key).into_iter().flat_map(|entry| &entry.gone).map(String::as_str)
    }

    /// Every key with its name, the living ones.
    pub fn living(&self) -> impl Iterator<Item = (&str, &str)> {
        self.keys.iter().filter_map(|(key, entry)| Some((key.as_str(), entry.name.as_deref()?)))
    }

    /// Every key with a name that it had, the tombstones.
    pub fn tombstones(&self) -> impl Iterator<Item = (&str, &str)> {
        self.keys.iter().flat_map(|(key, entry)| entry.gone.iter().map(|name| (key.as_str(), name.as_str())))
    }

    /// Every name of a key, living or gone.
    pub fn all_names(&self) -> BTreeSet<&str> {
        self.living().chain(self.tombstones()).map(|(_, name)| name).collect()
    }

    /// What is said of a name in one respect; what is gone is said, too.
    pub fn said(&self, name: &str, word: LockedWord, what: &str) -> Option<&str> {
        let fact = LockedFact { word, what: what.to_owned() };
        self.facts.get(name)?.get_key_value(&fact).map(|(fact, value)| value.text(fact))
    }

    /// Everything that is said of a name with one word, of what lives and of what is gone.
    pub fn all_said(&self, name: &str, word: LockedWord) -> impl Iterator<Item = (&str, &str)> {
        let facts = self.facts.get(name).into_iter().flatten().filter(move |(fact, _)| fact.word == word);
        facts.map(|(fact, value)| (fact.what.as_str(), value.text(fact)))
    }

    /// The same without what is gone.
    pub fn living_said(&self, name: &str, word: LockedWord) -> impl Iterator<Item = (&str, &str)> {
        let facts = self.facts.get(name).into_iter().flatten();
        let facts = facts.filter(move |(fact, value)| fact.word == word && !value.gone);
        facts.map(|(fact, value)| (fact.what.as_str(), value.text(fact)))
    }

    /// Everything that is said of the names that live, without what is gone, by name: name, respect, value.
    pub fn living_facts(&self) -> impl Iterator<Item = (&str, &LockedFact, &str)> {
        let living: BTreeSet<&str> = self.living().map(|(_, name)| name).collect();
        let facts = living.into_iter().filter_map(|name| Some((name, self.facts.get(name)?)));
        let facts = facts.flat_map(|(name, facts)| facts.iter().map(move |(fact, value)| (name, fact, value)));
        facts.filter(|(.., value)| !value.gone).map(|(name, fact, value)| (name, fact, value.text(fact)))
    }

    /// Everything that is said of a name, of what lives and of what is gone: name, respect, value, whether it is gone.
    pub fn all_facts(&self) -> impl Iterator<Item = (&str, &LockedFact, &str, bool)> {
        let facts =
            self.facts.iter().flat_map(|(name, facts)| facts.iter().map(move |(fact, value)| (name, fact, value)));
        facts.map(|(name, fact, value)| (name.as_str(), fact, value.text(fact), value.gone))
    }

    /// The name of a member, a parameter or the like: the first word of what is said of it.
    pub fn member(&self, name: &str, word: LockedWord, what: &str) -> Option<&str> {
        self.said(name, word, what)?.split(' ').next()
    }

    /// The type that stood at a place: what is said behind the member's name, or alone.
    pub fn type_at(&self, name: &str, word: LockedWord, what: &str) -> Option<&str> {
        let said = self.said(name, word, what)?;
        let ty = said.split_once(' ').map_or(said, |(_, ty)| ty);
        Some(ty).filter(|ty| ty.contains("::") && !ty.starts_with('"'))
    }

    /// The one value that a field could have.
    pub fn constant(&self, name: &str, field: &str) -> Option<String> {
        let (_, json) = self.said(name, LockedWord::Field, field)?.split_once(' ')?;
        serde_json::from_str(json).ok()
    }

    /// What a list of JSON says of a name; nothing, where nothing is said.
    pub fn list(&self, name: &str, word: LockedWord, what: &str) -> Vec<String> {
        self.said(name, word, what).and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
    }

    /// Lets what `old` has and this has not stay, as gone.
    pub fn remember(&mut self, old: &Self) {
        for (key, entry) in &old.keys {
            let new = self.keys.entry(key.clone()).or_default();
            let names = entry.name.iter().chain(&entry.gone);
            let gone: Vec<&String> = names.filter(|name| new.name.as_ref() != Some(name)).collect();
            new.gone.extend(gone.into_iter().cloned());
        }
        for (name, facts) in &old.facts {
            let is_gone = !self.facts.contains_key(name);
            let new = self.facts_of(name);
            let kept = facts.iter().filter(|(fact, _)| is_gone || fact.word.outlives());
            let kept: Vec<_> = kept.filter(|(fact, _)| !new.contains_key(*fact)).collect();
            new.extend(kept.into_iter().map(|(fact, value)| (fact.clone(), FactValue { gone: true, ..value.clone() })));
        }
    }
}

#[cfg(test)]
mod tests;
