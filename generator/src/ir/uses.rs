//! Where types are used, in the words of a lock: at which place of an operation, as which member of another type.

use super::{Operation, Reply, Select, Shape, TypeDef, TypeId, TypeRef, Union, Variant};
use crate::lock::LockedWord;
use std::collections::BTreeMap;

/// A use of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// What kind of place.
    pub word: LockedWord,
    /// Which one, as the document calls it.
    pub what: String,
    /// The type.
    pub ty: TypeId,
}

/// What of a page is a use.
const PAGE_ITEM: &str = "item";
/// What stands beside the items.
const PAGE_META: &str = "meta";

/// The uses at an operation.
pub fn uses_of_operation(operation: &Operation) -> Vec<Use> {
    let mut uses = Vec::new();
    let mut add = |word, what: &str, ty: &TypeRef| {
        uses.extend(ty.named().map(|ty| Use { word, what: what.to_owned(), ty }));
    };
    // An argument for the path is known by its position: the document may spell it otherwise.
    for (index, param) in operation.path_params.iter().enumerate() {
        add(LockedWord::Path, &index.to_string(), &param.ty);
    }
    for (word, params) in [(LockedWord::Query, &operation.query), (LockedWord::Header, &operation.headers)] {
        params.iter().for_each(|param| add(word, &param.wire, &param.ty));
    }
    for body in &operation.bodies {
        body.ty().into_iter().for_each(|ty| add(LockedWord::Body, body.content_type(), ty));
    }
    if let Some(paging) = &operation.paging {
        add(LockedWord::Page, PAGE_ITEM, &paging.item);
        paging.meta.iter().for_each(|meta| add(LockedWord::Page, PAGE_META, meta));
    }
    let paged = operation.paging.is_some();
    for (index, reply) in std::iter::once(&operation.reply).chain(&operation.other_replies).enumerate() {
        match reply {
            Reply::Json { ty, content_type, .. } if index > 0 || !paged => add(LockedWord::Reply, content_type, ty),
            Reply::Events(ty) => add(LockedWord::Reply, reply.content_type(), ty),
            Reply::WebSocket { send, receive } => {
                add(LockedWord::Reply, "send", send);
                add(LockedWord::Reply, "receive", receive);
            }
            _ => {}
        }
    }
    uses
}

/// The uses in a type; `name_of` says what a type is called, where variants go by that.
pub fn uses_of_type(def: &TypeDef, name_of: &dyn Fn(TypeId) -> Option<String>) -> Vec<Use> {
    let at = |word, what: String, ty: &TypeRef| ty.named().map(|ty| Use { word, what, ty });
    match &def.shape {
        Shape::Struct(object) => {
            let fields = object.fields.iter().filter_map(|field| at(LockedWord::Field, field.wire.clone(), &field.ty));
            let extra = object.extra.iter().filter_map(|extra| at(LockedWord::Extra, String::new(), extra));
            fields.chain(extra).collect()
        }
        Shape::StringEnum(_) => Vec::new(),
        Shape::Union(union) => {
            let keys = variant_keys(union, name_of).into_iter().zip(&union.variants);
            keys.filter_map(|(key, variant)| at(LockedWord::Variant, key, &variant.ty)).collect()
        }
    }
}

/// What each variant of a union goes by; of those that go by the same, the first has it alone, and the others have a number behind it.
pub fn variant_keys(union: &Union, name_of: &dyn Fn(TypeId) -> Option<String>) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let key = |variant: &Variant| {
        let key = variant_key(&variant.select, &variant.ty, name_of);
        let count = counts.entry(key.clone()).or_default();
        *count += 1;
        if *count == 1 { key } else { format!("{key} {count}") }
    };
    union.variants.iter().map(key).collect()
}

/// The value of its tag; else its type.
fn variant_key(select: &Select, ty: &TypeRef, name_of: &dyn Fn(TypeId) -> Option<String>) -> String {
    match select {
        Select::Tag(values) if values.first().is_some_and(|value| !value.is_empty()) => format!("tag {}", values[0]),
        _ => type_word(ty, name_of),
    }
}

fn type_word(ty: &TypeRef, name_of: &dyn Fn(TypeId) -> Option<String>) -> String {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) => name_of(*id).unwrap_or_default(),
        TypeRef::Array(inner) => format!("array of {}", type_word(inner, name_of)),
        TypeRef::Map(inner) => format!("map of {}", type_word(inner, name_of)),
        TypeRef::Nullable(inner) => format!("nullable {}", type_word(inner, name_of)),
        ty => format!("{ty:?}").to_ascii_lowercase(),
    }
}

impl TypeDef {
    /// What a lock calls it in the key of a variant: the one value that it can have, or its name.
    pub fn locked_word(&self, name: Option<String>) -> Option<String> {
        self.constant().map(|value| format!("{value:?}")).or(name)
    }
}

/// The word for a shape, and for its members.
pub fn kind_of(shape: &Shape) -> (LockedWord, LockedWord) {
    match shape {
        Shape::Struct(_) => (LockedWord::Struct, LockedWord::Field),
        Shape::StringEnum(_) => (LockedWord::Enum, LockedWord::Value),
        Shape::Union(_) => (LockedWord::Union, LockedWord::Variant),
    }
}

/// The members of a shape, by their names on the wire; none of a union, whose variants have no such names.
pub(super) fn members(shape: &Shape) -> Vec<&str> {
    match shape {
        Shape::Struct(object) => object.fields.iter().map(|field| field.wire.as_str()).collect(),
        Shape::StringEnum(values) => values.iter().map(String::as_str).collect(),
        Shape::Union(_) => Vec::new(),
    }
}
