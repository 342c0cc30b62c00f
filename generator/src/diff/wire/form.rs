//! The reply of an operation as it is on the wire: a value whole, or an object of parts.

use super::retyped::RustType;
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
    pub name: &'s str,
    /// Whether it is a list of the type.
    pub is_list: bool,
    /// Its type.
    pub ty: &'s str,
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
        if let Some(whole) = types.get(reply.whole.as_str()) {
            return Self::Parts(parts_of(whole).collect());
        }
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
    pub fn parts(&self) -> Option<Vec<ReplyPart<'s>>> {
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

/// Two objects that replies are taken out of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EnvelopePair<'s> {
    /// The name of the old one.
    pub old: &'s str,
    /// The name of the new one.
    pub new: &'s str,
    /// The only property that is not told elsewhere: what stands beside the items of a page can be a type of its own.
    pub only: Option<&'s str>,
}

impl<'s> EnvelopePair<'s> {
    /// The objects of two operations, if the caller gets a part of one of them.
    pub fn of(old: &'s OperationRecord, new: &'s OperationRecord) -> Option<Self> {
        let name = |one: &'s OperationRecord| {
            let reply = &one.reply;
            if reply.whole.is_empty() { reply.ty.as_str() } else { reply.whole.as_str() }
        };
        let is_known = old.reply.whole.is_empty() && new.reply.whole.is_empty();
        let only = [old, new].into_iter().find_map(|one| {
            let paging = one.paging.as_ref().filter(|paging| !paging.meta_nested && !paging.meta.is_empty())?;
            Some(paging.items.as_str())
        });
        (!is_known).then(|| Self { old: name(old), new: name(new), only })
    }
}
