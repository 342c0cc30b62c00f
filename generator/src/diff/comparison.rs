//! Two snapshots, side by side: what changed, and what that comes to.

use super::change::{ApiChange, CrateClass, DiffSide, Finding, ItemChange, WireClass};
use super::kind::Kind;
use super::renamed::renamed;
use super::snapshot::Snapshot;
use super::surface::{ItemDifference, differences, items_of, unchanged_types};
use super::wire::{TextCounts, TypePairs, findings};
use crate::diagnostic::{Pointer, Position};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What was compared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compared {
    /// What the person who asked calls it.
    pub name: String,
    /// `info.version`.
    pub version: String,
    /// Hex SHA-256 of the document.
    pub sha256: String,
    /// Operations.
    pub operations: usize,
    /// Webhooks.
    pub webhooks: usize,
    /// Types of the crate.
    pub types: usize,
}

impl Compared {
    fn of(snapshot: &Snapshot) -> Self {
        Self {
            name: snapshot.title.clone(),
            version: snapshot.version.clone(),
            sha256: snapshot.sha256.clone(),
            operations: snapshot.operations.len(),
            webhooks: snapshot.webhooks.len(),
            types: snapshot.types.len(),
        }
    }
}

/// How many public items of the crate differ, members included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ItemCounts {
    /// New ones.
    pub added: usize,
    /// Those that are gone.
    pub removed: usize,
    /// Those that are declared otherwise.
    pub changed: usize,
}

/// Everything that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What was there.
    pub old: Compared,
    /// What is there.
    pub new: Compared,
    /// The changes: the worst first, then by product and subject.
    pub changes: Vec<ApiChange>,
    /// Prose and examples.
    pub texts: TextCounts,
    /// Items of the crate.
    pub items: ItemCounts,
    /// What it means for the crate as a whole.
    pub in_crate: CrateClass,
}

impl Comparison {
    /// Compares two snapshots.
    pub fn of(old: &Snapshot, new: &Snapshot) -> Self {
        if old.detail != new.detail {
            return Self::of(&old.clone().with_least_detail(), &new.clone().with_least_detail());
        }
        let names = TypePairs::of(old, new).renamed(old, new);
        let literals = literals(old, new, &names);
        let all: BTreeMap<String, String> = names.clone().into_iter().chain(literals).collect();
        let before = if all.is_empty() { Cow::Borrowed(old) } else { Cow::Owned(renamed(old, &all)) };
        let (found, texts) = findings(&before, new, &TypePairs::of(&before, new));
        let unchanged = unchanged_types(&before, new);
        let differences = differences(&items_of(&before, &unchanged), &items_of(new, &unchanged), &new.features);
        let mut changes = settled(found, &differences);
        changes.extend(unexplained(&changes, &differences));
        changes.extend(names.iter().map(|(before, after)| type_renamed(old, new, before, after)));
        sort(&mut changes);
        let worst = changes.iter().map(|change| change.in_crate).max().unwrap_or(CrateClass::None);
        Self {
            old: Compared::of(old),
            new: Compared::of(new),
            in_crate: differences.values().map(|one| one.item.class).chain([worst]).max().unwrap_or(worst),
            changes,
            texts,
            items: counts(&differences),
        }
    }

    /// What it means on the wire as a whole.
    pub fn wire(&self) -> WireClass {
        self.changes.iter().map(|change| change.wire).max().unwrap_or(WireClass::None)
    }

    /// Whether a change breaks something, on the wire or in the crate.
    pub fn is_breaking(&self) -> bool {
        self.in_crate == CrateClass::Breaking || self.wire() == WireClass::Breaking
    }

    /// Whether nothing changed, not even a sentence.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.items == ItemCounts::default() && self.texts == TextCounts::default()
    }

    /// Says where the places of one document are in its text.
    pub fn locate(&mut self, side: DiffSide, find: impl FnOnce(&[Pointer]) -> Vec<Option<Position>>) {
        let places = self.changes.iter_mut().filter_map(|change| match side {
            DiffSide::Old => change.old.as_mut(),
            DiffSide::New => change.new.as_mut(),
        });
        let mut places: Vec<_> = places.collect();
        let pointers: Vec<Pointer> = places.iter().map(|place| Pointer::parse(&place.pointer)).collect();
        for (place, position) in places.iter_mut().zip(find(&pointers)) {
            place.position = position;
        }
    }
}

/// The structs of required fields of types that are called otherwise.
fn literals(old: &Snapshot, new: &Snapshot, names: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let (old, new) = (old.types_by_name(), new.types_by_name());
    let pair = |(before, after): (&String, &String)| {
        let (before, after) = (&old.get(before.as_str())?.literal, &new.get(after.as_str())?.literal);
        (!before.is_empty() && !after.is_empty()).then(|| (before.clone(), after.clone()))
    };
    names.iter().filter_map(pair).collect()
}

/// Findings with the items that they concern, and with what those mean.
fn settled(findings: Vec<Finding>, differences: &BTreeMap<String, ItemDifference>) -> Vec<ApiChange> {
    let settle = |Finding { mut change, concerns }: Finding| {
        change.items = concerns.iter().filter_map(|path| Some(differences.get(path)?.item.clone())).collect();
        change.in_crate = change.items.iter().map(|item| item.class).max().unwrap_or(CrateClass::None);
        change
    };
    let says_something = |change: &ApiChange| change.kind != Kind::FeatureChanged || !change.items.is_empty();
    findings.into_iter().map(settle).filter(says_something).collect()
}

/// Items that are gone or another, and that no change concerns: a type that nothing uses any longer.
fn unexplained(changes: &[ApiChange], differences: &BTreeMap<String, ItemDifference>) -> Vec<ApiChange> {
    let explained: BTreeSet<&str> =
        changes.iter().flat_map(|change| &change.items).map(|item| item.path.as_str()).collect();
    let open = differences.iter().filter(|(path, one)| {
        one.item.class == CrateClass::Breaking && !one.goes_with_parent && !explained.contains(path.as_str())
    });
    let change = |(path, one): (&String, &ItemDifference)| {
        let is_gone = one.item.after.is_none();
        let (kind, why) = if is_gone {
            (Kind::ItemRemoved, "nothing in the document leads to it any longer")
        } else {
            (Kind::ItemChanged, "it follows from other changes")
        };
        let at = Some(one.at.as_str());
        let finding = Finding::new(kind, WireClass::None, path.clone(), why).of_product(&one.product);
        let finding = if is_gone { finding.at(at, None) } else { finding.at(None, at) };
        ApiChange { in_crate: one.item.class, items: vec![one.item.clone()], ..finding.change }
    };
    open.map(change).collect()
}

fn type_renamed(old: &Snapshot, new: &Snapshot, before: &str, after: &str) -> ApiChange {
    let at = |snapshot: &Snapshot, name: &str| {
        let record = snapshot.types.iter().find(|record| record.name == name);
        record.map(|record| record.at.clone()).unwrap_or_default()
    };
    let product = super::surface::product_of_type(new, after);
    let why = format!("the same type was `{before}`");
    let finding = Finding::new(Kind::TypeRenamed, WireClass::None, after, why)
        .at(Some(&at(old, before)), Some(&at(new, after)))
        .of_product(product);
    let is_handed_on = new.types.iter().any(|record| record.name == after && record.also == before);
    let class = if is_handed_on { CrateClass::Additive } else { CrateClass::Breaking };
    let (path, after) = (before.to_owned(), Some(after.to_owned()));
    let item = ItemChange { before: Some(path.clone()), path, after, class };
    ApiChange { in_crate: class, items: vec![item], ..finding.change }
}

fn counts(differences: &BTreeMap<String, ItemDifference>) -> ItemCounts {
    let mut counts = ItemCounts::default();
    for ItemDifference { item, .. } in differences.values() {
        match (&item.before, &item.after) {
            (None, _) => counts.added += 1,
            (_, None) => counts.removed += 1,
            _ => counts.changed += 1,
        }
    }
    counts
}

/// The worst first, then by product, subject and kind.
fn sort(changes: &mut [ApiChange]) {
    changes.sort_by(|one, other| {
        let rank = |change: &ApiChange| (!change.is_breaking(), !change.is_addition());
        let key = |change: &ApiChange| (rank(change), change.product.clone(), change.subject.clone(), change.kind);
        key(one).cmp(&key(other))
    });
}
