//! What of the old document is what of the new one: operations by their paths, types by where they are used.

use super::form::{EnvelopePair, ReplyForm};
use super::keyed::{KeyedVariants, keyed};
use super::retyped::{Known, MetTypes, relation};
use super::{Directions, is_same_content};
use crate::diff::snapshot::{BodyRecord, FieldRecord, OperationRecord, ParamRecord, Snapshot, TypeRecord};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// An operation in both documents, or in one.
pub struct OperationPair<'s> {
    /// In the old one.
    pub old: Option<&'s OperationRecord>,
    /// In the new one.
    pub new: Option<&'s OperationRecord>,
}

/// The operations of both documents: in the order of the new one, then those that are gone.
pub fn operations<'s>(old: &'s Snapshot, new: &'s Snapshot) -> Vec<OperationPair<'s>> {
    let mut found: BTreeMap<usize, usize> = BTreeMap::new();
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    let same: [fn(&OperationRecord) -> String; 3] = [OperationRecord::key, spelling, common_name];
    for key in same {
        let mut open: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, operation) in old.operations.iter().enumerate().filter(|(index, _)| !taken.contains(index)) {
            open.entry(key(operation)).or_default().push(index);
        }
        for (index, operation) in new.operations.iter().enumerate() {
            let only = open.get(&key(operation)).filter(|found| found.len() == 1).map(|found| found[0]);
            if let Some(before) = only.filter(|before| !found.contains_key(&index) && !taken.contains(before)) {
                found.insert(index, before);
                taken.insert(before);
            }
        }
    }
    let kept = new.operations.iter().enumerate().map(|(index, operation)| OperationPair {
        old: found.get(&index).map(|before| &old.operations[*before]),
        new: Some(operation),
    });
    let gone = old.operations.iter().enumerate().filter(|(index, _)| !taken.contains(index));
    kept.chain(gone.map(|(_, operation)| OperationPair { old: Some(operation), new: None })).collect()
}

/// The path by which it is known again: without the names of its parameters, a version in front, and a slash behind.
fn spelling(operation: &OperationRecord) -> String {
    let sent = operation.blanked();
    let rest = sent.strip_prefix("/v2").filter(|rest| rest.starts_with('/')).unwrap_or(&sent);
    format!("{} {}", operation.method, rest.trim_end_matches('/'))
}

/// What an operation is called, whatever its path.
fn common_name(operation: &OperationRecord) -> String {
    format!("{} {}.{}", operation.method, operation.resource, operation.sdk_method)
}

/// Parameters of both operations: by place and name, then path parameters by position.
pub fn params<'s>(
    old: &'s OperationRecord,
    new: &'s OperationRecord,
) -> Vec<(Option<&'s ParamRecord>, Option<&'s ParamRecord>)> {
    let path = |operation: &'s OperationRecord| {
        operation.params.iter().filter(|param| param.place == "path").collect::<Vec<_>>()
    };
    let (old_path, new_path) = (path(old), path(new));
    let at = |path: &[&'s ParamRecord], index: usize| path.get(index).copied();
    let mut pairs: Vec<_> =
        (0..old_path.len().max(new_path.len())).map(|index| (at(&old_path, index), at(&new_path, index))).collect();
    let further = |operation: &'s OperationRecord| operation.params.iter().filter(|param| param.place != "path");
    let (old_known, new_known) = (keyed(further(old), param_key), keyed(further(new), param_key));
    pairs.extend(further(new).map(|after| (old_known.get(&param_key(after)).copied(), Some(after))));
    let gone = further(old).filter(|before| !new_known.contains_key(&param_key(before)));
    pairs.extend(gone.map(|before| (Some(before), None)));
    pairs
}

/// Where a parameter is, and its name; headers have it in any case.
fn param_key(param: &ParamRecord) -> (&str, Cow<'_, str>) {
    let is_header = param.place == "header";
    let name = &param.wire;
    (&param.place, if is_header { name.to_ascii_lowercase().into() } else { name.as_str().into() })
}

/// Types that stand in the same places, with the directions of those places.
#[derive(Debug, Default)]
pub struct TypePairs<'s> {
    all: BTreeMap<(&'s str, &'s str), Directions>,
    /// In the order in which they were met.
    order: Vec<(&'s str, &'s str)>,
    envelopes: BTreeSet<EnvelopePair<'s>>,
}

impl<'s> TypePairs<'s> {
    /// Follows both documents from their operations and webhooks; what is not met there is paired by its name.
    pub fn of(old: &'s Snapshot, new: &'s Snapshot) -> Self {
        let (old_types, new_types) = (old.types_by_name(), new.types_by_name());
        let known = Known { old: &old_types, new: &new_types };
        let mut pairs = Self::default();
        let mut open: Vec<((&str, &str), Directions)> = Vec::new();
        for (before, after, directions) in roots(old, new) {
            let mut met = MetTypes::new();
            relation(before, after, known, &mut met);
            open.extend(met.into_iter().map(|pair| (pair, directions)));
        }
        pairs.follow(open, known);
        let met: BTreeSet<&str> = pairs.order.iter().map(|(before, _)| *before).collect();
        let unmet = old.types.iter().filter(|record| !met.contains(record.name.as_str()));
        let named = unmet.filter_map(|record| {
            let after = *new_types.get(record.name.as_str())?;
            let directions =
                Directions { sent: record.sent && after.sent, received: record.received && after.received };
            Some(((record.name.as_str(), after.name.as_str()), directions))
        });
        pairs.follow(named.collect(), known);
        let both = operations(old, new).into_iter().filter_map(|pair| pair.old.zip(pair.new));
        let envelopes = both.filter_map(|(before, after)| EnvelopePair::of(before, after));
        pairs.envelopes = envelopes.filter(|pair| !pairs.all.contains_key(&(pair.old, pair.new))).collect();
        pairs
    }

    fn follow(&mut self, mut open: Vec<((&'s str, &'s str), Directions)>, known: Known<'_, 's>) {
        open.reverse();
        while let Some((pair, directions)) = open.pop() {
            let is_new = !self.all.contains_key(&pair);
            let all = self.all.entry(pair).or_default();
            let merged =
                Directions { sent: all.sent || directions.sent, received: all.received || directions.received };
            if is_new {
                self.order.push(pair);
            } else if *all == merged {
                continue;
            }
            *all = merged;
            let (Some(before), Some(after)) = (known.old.get(pair.0), known.new.get(pair.1)) else { continue };
            for (one, other, directions) in parts(before, after, merged) {
                let mut met = MetTypes::new();
                relation(one, other, known, &mut met);
                open.extend(met.into_iter().map(|pair| (pair, directions)));
            }
        }
    }

    /// Every pair, in the order in which they were met.
    pub fn iter(&self) -> impl Iterator<Item = ((&'s str, &'s str), Directions)> {
        self.order.iter().map(|pair| (*pair, self.all[pair]))
    }

    /// The objects that replies are taken out of.
    pub fn envelopes(&self) -> impl Iterator<Item = &EnvelopePair<'s>> {
        self.envelopes.iter()
    }

    /// Types that are called otherwise now: the old name is gone, and the new one was not there.
    pub fn renamed(&self, old: &Snapshot, new: &Snapshot) -> BTreeMap<String, String> {
        let (old_types, new_types) = (old.types_by_name(), new.types_by_name());
        let mut renamed: BTreeMap<String, String> = BTreeMap::new();
        let mut taken: BTreeSet<&str> = BTreeSet::new();
        for (before, after) in &self.order {
            let is_named = ![before, after].iter().any(|name| name.starts_with("::"));
            let is_renamed = is_named && !new_types.contains_key(before) && !old_types.contains_key(after);
            if is_renamed && !renamed.contains_key(*before) && taken.insert(after) {
                renamed.insert((*before).to_owned(), (*after).to_owned());
            }
        }
        renamed
    }
}

/// The types inside two types that stand in the same places, with the directions that are left.
fn parts<'s>(
    before: &'s TypeRecord,
    after: &'s TypeRecord,
    directions: Directions,
) -> Vec<(&'s str, &'s str, Directions)> {
    let known = keyed(&after.fields, |field| field.wire.as_str());
    let fields = before.fields.iter().filter_map(|one| {
        let other = known.get(one.wire.as_str())?;
        let directions = travels(directions, one, other);
        Some((one.value_type(), other.value_type(), directions))
    });
    let known = KeyedVariants::of(&after.variants);
    let variants = before.variants.iter().filter_map(|one| {
        let other = known.same(one)?;
        Some((one.ty.as_str(), other.ty.as_str(), directions))
    });
    let extra =
        before.extra.iter().zip(&after.extra).map(|(one, other)| (one.ty.as_str(), other.ty.as_str(), directions));
    fields.chain(variants).chain(extra).collect()
}

/// The types at operations and webhooks that stand in the same places.
fn roots<'s>(old: &'s Snapshot, new: &'s Snapshot) -> Vec<(&'s str, &'s str, Directions)> {
    let mut roots = Vec::new();
    let (old_types, new_types) = (old.types_by_name(), new.types_by_name());
    for pair in operations(old, new) {
        let (Some(before), Some(after)) = (pair.old, pair.new) else { continue };
        let both = params(before, after).into_iter().filter_map(|(one, other)| Some((one?, other?)));
        roots.extend(both.map(|(one, other)| (one.ty.as_str(), other.ty.as_str(), Directions::SENT)));
        for (one, other) in bodies(before, after) {
            roots.push((&one.ty, &other.ty, Directions::SENT));
        }
        roots.push((&before.reply.send, &after.reply.send, Directions::SENT));
        let met = ReplyForm::of(before, &old_types).meet(&ReplyForm::of(after, &new_types));
        roots.extend(met.into_iter().map(|(one, other)| (one, other, Directions::RECEIVED)));
        roots.extend(replies(before, after).map(|(one, other)| (one, other, Directions::RECEIVED)));
    }
    let webhooks = keyed(&new.webhooks, |webhook| webhook.key.as_str());
    for one in &old.webhooks {
        let same = webhooks.get(one.key.as_str());
        roots.extend(same.map(|other| (one.ty.as_str(), other.ty.as_str(), Directions::RECEIVED)));
    }
    roots
}

/// The types of further replies and of errors that stand in the same places.
fn replies<'s>(before: &'s OperationRecord, after: &'s OperationRecord) -> impl Iterator<Item = (&'s str, &'s str)> {
    let others = before.other_replies.iter().filter_map(|one| {
        let other = after.other_replies.iter().find(|other| is_same_content(&other.content_type, &one.content_type))?;
        Some((one.ty.as_str(), other.ty.as_str()))
    });
    let errors = before.error_bodies.iter().filter_map(|one| {
        let other = after.error_bodies.iter().find(|other| other.status == one.status)?;
        Some((one.ty.as_str(), other.ty.as_str()))
    });
    others.chain(errors)
}

/// The bodies that are of one content type, or that are alone.
pub fn bodies<'s>(before: &'s OperationRecord, after: &'s OperationRecord) -> Vec<(&'s BodyRecord, &'s BodyRecord)> {
    if let ([one], [other]) = (&before.bodies[..], &after.bodies[..]) {
        return vec![(one, other)];
    }
    let same = before.bodies.iter().filter_map(|one| {
        let other = after.bodies.iter().find(|other| is_same_content(&other.content_type, &one.content_type))?;
        Some((one, other))
    });
    same.collect()
}

/// The directions that a field travels in: what is `readOnly` is not sent, what is `writeOnly` is not received.
pub fn travels(directions: Directions, old: &FieldRecord, new: &FieldRecord) -> Directions {
    Directions {
        sent: directions.sent && !(old.facts.read_only && new.facts.read_only),
        received: directions.received && !(old.facts.write_only && new.facts.write_only),
    }
}
