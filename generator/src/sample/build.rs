//! A type -> a value of it: what is common to all types, and types around others.

use super::budget::{DEEPEST, MOST_ITEMS, SampleRoom};
use super::{Form, Node, Values};
use crate::ir::{Api, Facts, Origin, Pointer, Select, Shape, TypeDef, TypeId, TypeRef, Union};
use crate::words;
use serde_json::Value;
use std::sync::LazyLock;

/// Where a schema says nothing.
static NO_FACTS: LazyLock<Facts> = LazyLock::new(Facts::default);

/// A list shows this many scalars of its example at most.
const MOST_SCALARS: usize = 3;

/// A place that a value is needed for.
#[derive(Clone)]
pub(super) struct Spot<'a> {
    pub ty: &'a TypeRef,
    pub facts: &'a Facts,
    /// Where its schema stands.
    pub at: &'a Pointer,
    /// What it is called: a text without rules says it.
    pub name: &'a str,
    /// What the caller wants here: of an object, these properties are set.
    pub given: Option<&'a Value>,
    /// Examples from further out, the outermost first.
    pub hints: Vec<&'a Value>,
    /// The how-manieth of its list it is: no two items are the same.
    pub nth: usize,
}

/// Who sends a sample.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The client.
    Sent,
    /// The server.
    Received,
}

impl Side {
    /// Whether an optional property with these facts is for this side to send.
    pub(super) fn sends(self, facts: &Facts) -> bool {
        match self {
            Self::Sent => !facts.read_only,
            Self::Received => !facts.write_only,
        }
    }
}

/// What a sample for people has beside what one for machines has.
pub(super) struct Readers<'a> {
    /// The text for a name.
    pub meant: &'a dyn Fn(&str) -> String,
    /// Whether a body has something in it, even if nothing must be.
    pub fills_body: bool,
}

/// Makes the values of one sample.
pub(super) struct Builder<'a> {
    pub api: &'a Api,
    pub form: Form,
    pub(super) side: Side,
    /// Places whose value keeps to no rule known here.
    pub unmet: Vec<Pointer>,
    values: Values,
    pub(super) readers: Option<&'a Readers<'a>>,
    /// The types that are being built, outermost first.
    stack: Vec<TypeId>,
    pub(super) room: SampleRoom,
    /// What the next object is told by: name and values of the tag, outermost union first.
    pub(super) tags: Vec<(&'a str, &'a [String])>,
}

impl<'a> Builder<'a> {
    pub fn new(api: &'a Api, form: Form, values: Values) -> Self {
        Self {
            api,
            form,
            side: Side::Sent,
            unmet: Vec::new(),
            values,
            readers: None,
            stack: Vec::new(),
            room: SampleRoom::new(),
            tags: Vec::new(),
        }
    }

    /// The same for people.
    pub fn for_readers(self, readers: &'a Readers<'a>) -> Self {
        Self { readers: Some(readers), ..self }
    }

    /// A value; `None` where it would contain itself without end, or where there is no room.
    pub fn build(&mut self, mut spot: Spot<'a>) -> Option<Node> {
        if !self.room.take() {
            return None;
        }
        if self.values == Values::Document {
            spot.hints.extend(shown_values(spot.facts));
        }
        Some(match spot.ty {
            TypeRef::String | TypeRef::DateTime | TypeRef::Date => Node::Text(self.text(&spot)),
            TypeRef::I64 => Node::Integer(self.integer(&spot)),
            TypeRef::F64 => Node::Number(self.number(&spot)),
            TypeRef::Bool => Node::Bool(bool_value(&spot)),
            TypeRef::File => Node::File { name: "file.txt".to_owned(), content: "text".to_owned() },
            TypeRef::Value => Node::Free(self.free_value(&spot)),
            TypeRef::Array(item) => self.without_tags(|builder| builder.array(&spot, item))?,
            TypeRef::Map(value) => self.without_tags(|builder| builder.map(&spot, value))?,
            TypeRef::Nullable(inner) => self.build(Spot { ty: inner, ..spot })?,
            TypeRef::Named(id) | TypeRef::Boxed(id) => self.named_type(spot, *id)?,
        })
    }

    /// A value of a named type, unless one is being built around it.
    fn named_type(&mut self, mut spot: Spot<'a>, id: TypeId) -> Option<Node> {
        let TypeDef { shape, facts, origin, .. } = &self.api.types[id];
        if self.readers.is_some() && matches!(shape, Shape::Union(_)) && is_of_emails(origin) {
            spot.name = if spot.name == "from" { "sender_email" } else { "email" };
        }
        if self.values == Values::Document {
            spot.hints.extend(shown_values(facts));
        }
        if let Shape::StringEnum(values) = shape {
            return Some(Node::Enum { ty: id, value: enum_value(&spot, values) });
        }
        if self.stack.len() >= DEEPEST || self.stack.contains(&id) {
            return None;
        }
        self.stack.push(id);
        let tags = self.tags.len();
        let built = match shape {
            Shape::Union(union) => self.union(&spot, id, union),
            Shape::Struct(object) => self.object(&spot, id, object),
            Shape::StringEnum(_) => None,
        };
        self.tags.truncate(tags);
        self.stack.pop();
        built
    }

    /// The variant that an example shows, else the first that ends.
    fn union(&mut self, spot: &Spot<'a>, id: TypeId, union: &'a Union) -> Option<Node> {
        let shown = spot.hints.iter().find_map(|hint| shown_variant(union, hint));
        let order = shown.into_iter().chain((0..union.variants.len()).filter(|index| Some(*index) != shown));
        for variant in order {
            let chosen = &union.variants[variant];
            let tags = self.tags.len();
            if let (Some(tag), Select::Tag(values)) = (&union.tag, &chosen.select) {
                self.tags.push((tag, values));
            }
            let hints = if shown.is_none_or(|shown| shown == variant) { spot.hints.clone() } else { Vec::new() };
            let value = self.build(Spot { ty: &chosen.ty, facts: &chosen.facts, hints, ..spot.clone() });
            self.tags.truncate(tags);
            if let Some(value) = value {
                return Some(Node::Union { ty: id, variant, value: Box::new(value) });
            }
        }
        None
    }

    /// Builds what is inside something that no tag can stand in.
    fn without_tags<T>(&mut self, build: impl FnOnce(&mut Self) -> T) -> T {
        let tags = std::mem::take(&mut self.tags);
        let made = build(self);
        self.tags = tags;
        made
    }

    fn array(&mut self, spot: &Spot<'a>, item: &'a TypeRef) -> Option<Node> {
        let lists: Vec<&'a Vec<Value>> = spot.hints.iter().filter_map(|hint| hint.as_array()).collect();
        let shown = lists.first().map_or(0, |list| list.len());
        let limits = &spot.facts.limits;
        let most = match spot.given {
            Some(_) => usize::MAX,
            None if self.is_scalar(item) => MOST_SCALARS,
            None => 1,
        };
        let least = limits.min_items.unwrap_or(0);
        let count = shown.clamp(1, most).max(least).min(limits.max_items.unwrap_or(usize::MAX));
        let count = if count > self.room.items { shown.clamp(1, most).min(self.room.items) } else { count };
        let facts = spot.facts.items.as_deref().unwrap_or(&NO_FACTS);
        let items = (0..count).map(|nth| {
            let hints = lists.iter().filter_map(|list| list.get(nth)).collect();
            let given = spot.given.and_then(|list| list.get(nth));
            self.build(Spot { ty: item, facts, given, hints, nth: spot.nth + nth, ..spot.clone() })
        });
        let items: Vec<Node> = items.collect::<Option<_>>()?;
        let items = if limits.unique_items { without_twins(items) } else { items };
        self.check(spot, items.len() >= least);
        Some(Node::Array(items))
    }

    fn map(&mut self, spot: &Spot<'a>, value: &'a TypeRef) -> Option<Node> {
        let facts = spot.facts.entries.as_deref().unwrap_or(&NO_FACTS);
        let shown = spot.hints.iter().find_map(|hint| hint.as_object()?.iter().next());
        let made = if self.readers.is_some() { "order" } else { "key" };
        let (key, hints) = shown.map_or((made, Vec::new()), |(key, value)| (key.as_str(), vec![value]));
        let given = spot.given.and_then(|entries| entries.get(key));
        let value = self.build(Spot { ty: value, facts, given, hints, name: "value", ..spot.clone() })?;
        Some(Node::Map(vec![(key.to_owned(), value)]))
    }

    /// How many objects are around the next one.
    pub(super) fn depth(&self) -> usize {
        self.stack.len().saturating_sub(1)
    }

    fn is_scalar(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Named(id) | TypeRef::Boxed(id) => matches!(self.api.types[*id].shape, Shape::StringEnum(_)),
            TypeRef::Nullable(inner) => self.is_scalar(inner),
            TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Value | TypeRef::File => false,
            _ => true,
        }
    }
}

/// What a schema shows of a value: its example, then its default.
fn shown_values(facts: &Facts) -> impl Iterator<Item = &Value> {
    [&facts.example, &facts.default].into_iter().flatten().map(AsRef::as_ref)
}

/// Whether a type is an e-mail address by its name, whatever it is called where it is used.
fn is_of_emails(origin: &Origin) -> bool {
    matches!(origin, Origin::Component(name) if words::snake(name).starts_with("email_address"))
}

/// The value of an enum: an example, else the first; of an item of a list, the next.
fn enum_value(spot: &Spot<'_>, values: &[String]) -> usize {
    let allowed = |value: &str| {
        spot.facts.values.is_empty() || spot.facts.values.iter().any(|known| known.as_str() == Some(value))
    };
    let mut shown = spot.hints.iter().filter_map(|hint| hint.as_str()).filter(|shown| allowed(shown));
    let known = shown.find_map(|shown| values.iter().position(|value| value == shown));
    // Lists are short, and begin again with the values that were looked at.
    let wanted = spot.nth.min(MOST_ITEMS);
    let first: Vec<usize> = (0..values.len()).filter(|index| allowed(&values[*index])).take(wanted + 1).collect();
    known.unwrap_or_else(|| first.get(wanted % first.len().max(1)).copied().unwrap_or(0))
}

fn bool_value(spot: &Spot<'_>) -> bool {
    let fixed = spot.facts.values.first().and_then(Value::as_bool);
    fixed.or_else(|| spot.hints.iter().find_map(|hint| hint.as_bool())).unwrap_or(true)
}

/// The variant that a value is told to be.
fn shown_variant(union: &Union, value: &Value) -> Option<usize> {
    let has = |key: &String| value.get(key).is_some_and(|value| !value.is_null());
    union.variants.iter().position(|variant| match &variant.select {
        Select::Tag(values) => {
            let tag = union.tag.as_ref().and_then(|tag| value.get(tag)?.as_str());
            tag.is_some_and(|tag| values.iter().any(|value| value == tag))
        }
        Select::Keys(keys) => !keys.is_empty() && keys.iter().all(has),
        Select::Json(ty) => ty.admits(value),
        Select::Values(values) => value.as_str().is_some_and(|text| values.iter().any(|value| value == text)),
    })
}

fn without_twins(items: Vec<Node>) -> Vec<Node> {
    let mut kept: Vec<Node> = Vec::with_capacity(items.len());
    for item in items {
        if !kept.contains(&item) {
            kept.push(item);
        }
    }
    kept
}
