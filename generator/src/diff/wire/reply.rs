//! What a call gives: a value whole, or the parts of an envelope or a page.

use super::retyped::{MetTypes, Relation, RustType, relation};
use super::{Directions, WireDiff, at_operation};
use crate::diff::change::{WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{OperationRecord, TypeRecord};
use std::collections::BTreeMap;

/// The reply of an operation as it is on the wire.
#[derive(Debug)]
pub enum ReplyForm<'s> {
    /// One value: a type.
    Whole(&'s str, Option<&'s TypeRecord>),
    /// An object of which only these parts are known: an envelope, a page.
    Parts(Vec<ReplyPart<'s>>),
}

/// A property of a reply.
#[derive(Debug, Clone, Copy)]
pub struct ReplyPart<'s> {
    /// Its name on the wire.
    name: &'s str,
    /// Whether it is a list of the type.
    is_list: bool,
    /// Its type.
    ty: &'s str,
}

impl<'s> ReplyPart<'s> {
    fn new(name: &'s str, ty: &'s str) -> Self {
        match RustType::of(ty) {
            RustType::List(item) => Self { name, is_list: true, ty: item },
            _ => Self { name, is_list: false, ty },
        }
    }
}

impl<'s> ReplyForm<'s> {
    /// The form of an operation's reply.
    pub fn of(operation: &'s OperationRecord, types: &BTreeMap<&'s str, &'s TypeRecord>) -> Self {
        let reply = &operation.reply;
        match &operation.paging {
            Some(paging) if !paging.items.is_empty() => {
                let mut parts = vec![ReplyPart { name: &paging.items, is_list: true, ty: &paging.item }];
                if paging.meta_nested && !paging.meta.is_empty() {
                    parts.push(ReplyPart::new("meta", &paging.meta));
                } else if let Some(meta) = types.get(paging.meta.as_str()) {
                    parts.extend(parts_of(meta).filter(|part| part.name != paging.items));
                }
                Self::Parts(parts)
            }
            _ if reply.unwrapped => Self::Parts(vec![ReplyPart::new("data", &reply.ty)]),
            _ => Self::Whole(&reply.ty, types.get(reply.ty.as_str()).copied()),
        }
    }

    /// Its parts; those of an object, where it is one whole.
    fn parts(&self) -> Option<Vec<ReplyPart<'s>>> {
        match self {
            Self::Parts(parts) => Some(parts.clone()),
            Self::Whole(_, Some(record)) if record.kind == "struct" => Some(parts_of(record).collect()),
            Self::Whole(..) => None,
        }
    }

    /// The types that stand in the same places.
    pub fn meet(&self, other: &Self) -> Vec<(&'s str, &'s str)> {
        if let (Self::Whole(one, _), Self::Whole(other, _)) = (self, other) {
            return vec![(one, other)];
        }
        let (Some(parts), Some(others)) = (self.parts(), other.parts()) else { return Vec::new() };
        let same = parts.iter().filter_map(|one| {
            let other = others.iter().find(|other| other.name == one.name && other.is_list == one.is_list)?;
            Some((one.ty, other.ty))
        });
        same.collect()
    }
}

fn parts_of(record: &TypeRecord) -> impl Iterator<Item = ReplyPart<'_>> {
    record.fields.iter().map(|field| ReplyPart::new(&field.wire, field.value_type()))
}

impl<'s> WireDiff<'s> {
    /// The usual reply of an operation.
    pub(super) fn reply(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let (wire, why) = self.reply_class(old, new);
        let is_paged = |operation: &OperationRecord| operation.paging.is_some();
        let lists = is_paged(old) == is_paged(new);
        if wire == WireClass::None && (old.result() == new.result() || !lists) {
            return;
        }
        let finding = at_operation(Kind::ReplyRetyped, wire, old, new, why);
        let items = self.method_items(old, new);
        self.add(finding.concerning(items));
    }

    fn reply_class(&self, old: &'s OperationRecord, new: &'s OperationRecord) -> (WireClass, String) {
        let (before, after) = (&old.reply, &new.reply);
        if before.kind != after.kind {
            let class = if before.kind == "empty" { WireClass::Additive } else { WireClass::Breaking };
            return (class, format!("the reply was {} and is {}", before.kind, after.kind));
        }
        if before.content_type != after.content_type {
            let why =
                format!("the reply was of {} and is of {}", quoted(&before.content_type), quoted(&after.content_type));
            return (WireClass::Breaking, why);
        }
        let forms = (ReplyForm::of(old, &self.old_types), ReplyForm::of(new, &self.new_types));
        if let (ReplyForm::Whole(one, _), ReplyForm::Whole(other, _)) = &forms {
            let relation = relation(one, other, self.known(), &mut MetTypes::new());
            return (relation.class(Directions::RECEIVED), relation.why(Directions::RECEIVED));
        }
        let (Some(parts), Some(others)) = (forms.0.parts(), forms.1.parts()) else {
            return (WireClass::Breaking, Relation::Other.why(Directions::RECEIVED));
        };
        self.parts_class(&parts, &others)
    }

    /// An object of which parts are known, beside another.
    fn parts_class(&self, parts: &[ReplyPart<'s>], others: &[ReplyPart<'s>]) -> (WireClass, String) {
        let find = |all: &[ReplyPart<'s>], name: &str| all.iter().find(|part| part.name == name).copied();
        if let Some(gone) = parts.iter().find(|part| find(others, part.name).is_none()) {
            return (WireClass::Breaking, format!("the reply has {} no longer", quoted(gone.name)));
        }
        let mut all = Relation::Same;
        for part in parts {
            let Some(other) = find(others, part.name) else { continue };
            all = all.and(if part.is_list == other.is_list {
                relation(part.ty, other.ty, self.known(), &mut MetTypes::new())
            } else {
                Relation::Other
            });
        }
        let more = others.iter().find(|part| find(parts, part.name).is_none());
        match more {
            Some(more) if all == Relation::Same => {
                (WireClass::Additive, format!("the reply has {}, too", quoted(more.name)))
            }
            _ => (all.class(Directions::RECEIVED), all.why(Directions::RECEIVED)),
        }
    }

    /// Further content types of the reply.
    pub(super) fn other_replies(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        for after in &new.other_replies {
            let items = |one: &OperationRecord, method: &str| format!("{}().{method}", self.method_item_of(one));
            match old.other_replies.iter().find(|before| before.content_type == after.content_type) {
                None => {
                    let why = format!("{} can be asked for, too", quoted(&after.content_type));
                    let items = [items(new, &after.rust_method)];
                    let finding = at_operation(Kind::ReplyContentTypeAdded, WireClass::Additive, old, new, why);
                    self.add(finding.concerning(items));
                }
                Some(before) => {
                    let relation = relation(&before.ty, &after.ty, self.known(), &mut MetTypes::new());
                    if relation != Relation::Same || before.returns != after.returns {
                        let (class, why) = (relation.class(Directions::RECEIVED), relation.why(Directions::RECEIVED));
                        let items = [items(old, &before.rust_method), items(new, &after.rust_method)];
                        let finding = at_operation(Kind::ReplyRetyped, class, old, new, why);
                        self.add(finding.concerning(items));
                    }
                }
            }
        }
        let is_there = |content_type: &str| new.other_replies.iter().any(|after| after.content_type == content_type);
        for before in old.other_replies.iter().filter(|before| !is_there(&before.content_type)) {
            let why = format!("{} can be asked for no longer", quoted(&before.content_type));
            let items = [format!("{}().{}", self.method_item_of(old), before.rust_method)];
            let finding = at_operation(Kind::ReplyContentTypeRemoved, WireClass::Breaking, old, new, why);
            self.add(finding.concerning(items));
        }
    }

    /// How a list goes on.
    pub(super) fn paging(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let items = self.method_items(old, new);
        let finding = match (&old.paging, &new.paging) {
            (None, Some(_)) => {
                let why = "the reply is read page by page, which changes what the call returns".to_owned();
                at_operation(Kind::PagingAdded, WireClass::None, old, new, why)
            }
            (Some(_), None) => {
                let why = "the document no longer says how to ask for the next page".to_owned();
                at_operation(Kind::PagingRemoved, WireClass::Breaking, old, new, why)
            }
            (Some(before), Some(after)) => {
                let way = |one: &crate::diff::snapshot::PagingRecord| {
                    (one.style.clone(), one.param.clone(), one.path.clone())
                };
                if way(before) == way(after) {
                    return;
                }
                let is_same = (&before.style, &before.param) == (&after.style, &after.param);
                let class = if is_same { WireClass::None } else { WireClass::Breaking };
                let why = format!(
                    "by {} in {} before, by {} in {} now",
                    before.style,
                    quoted(&before.param),
                    after.style,
                    quoted(&after.param)
                );
                at_operation(Kind::PagingChanged, class, old, new, why)
            }
            (None, None) => return,
        };
        self.add(finding.concerning(items));
    }

    /// The statuses of errors.
    pub(super) fn errors(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        for status in new.errors.iter().filter(|status| !old.errors.contains(status)) {
            let why = format!("{} is told of; every error is one type in Rust", quoted(status));
            let finding = at_operation(Kind::ErrorAdded, WireClass::Additive, old, new, why);
            self.add(finding);
        }
        for status in old.errors.iter().filter(|status| !new.errors.contains(status)) {
            let why = format!("{} is told of no longer; every error is one type in Rust", quoted(status));
            let finding = at_operation(Kind::ErrorRemoved, WireClass::None, old, new, why);
            self.add(finding);
        }
    }
}
