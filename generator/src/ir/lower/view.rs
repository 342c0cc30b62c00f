//! One look at a schema, whichever way `openapiv3` read it: as a typed schema or as the catch-all.

use crate::ir::{Bound, JsonType, Limits, PatternUse};
use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

/// A schema, or a reference to a component.
#[derive(Clone, Copy)]
pub(super) enum Slot<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}

impl<'a> Slot<'a> {
    /// Whether both say the same, as they are written.
    pub fn is_same(self, other: Slot<'a>) -> bool {
        match (self, other) {
            (Self::Reference(one), Self::Reference(other)) => one == other,
            (Self::Schema(one), Self::Schema(other)) => one == other,
            _ => false,
        }
    }

    /// The schema, if it says something of a value but nothing of its structure.
    pub fn only_says(self) -> Option<View<'a>> {
        match self {
            Self::Reference(_) => None,
            Self::Schema(schema) => {
                Some(View::of(schema)).filter(|view| view.json_type.is_none() && view.is_annotation())
            }
        }
    }
}

impl<'a> From<&'a ReferenceOr<Schema>> for Slot<'a> {
    fn from(slot: &'a ReferenceOr<Schema>) -> Self {
        match slot {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for Slot<'a> {
    fn from(slot: &'a ReferenceOr<Box<Schema>>) -> Self {
        match slot {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

/// Every keyword of a schema that the model reads.
#[derive(Clone)]
pub(super) struct View<'a> {
    pub data: &'a SchemaData,
    pub json_type: Option<JsonType>,
    pub properties: Vec<(&'a str, Slot<'a>)>,
    pub required: &'a [String],
    pub additional: Option<&'a AdditionalProperties>,
    pub items: Option<Slot<'a>>,
    pub values: Vec<Value>,
    pub all_of: Vec<Slot<'a>>,
    pub one_of: Vec<Slot<'a>>,
    /// The keyword that `one_of` stands under.
    pub one_of_word: &'static str,
    pub not: bool,
    /// The schema that a value must not fit.
    pub not_schema: Option<&'a ReferenceOr<Schema>>,
    /// Whether there was structure of another type than the value's.
    pub contradicts: bool,
    pub format: Option<String>,
    pub limits: Limits,
}

impl<'a> View<'a> {
    pub fn of(schema: &'a Schema) -> Self {
        let mut view = Self::empty(&schema.schema_data);
        match &schema.schema_kind {
            SchemaKind::Type(ty) => view.read_type(ty),
            SchemaKind::OneOf { one_of } => view.one_of = slots(one_of),
            SchemaKind::AnyOf { any_of } => view.set_any_of(any_of),
            SchemaKind::AllOf { all_of } => view.all_of = slots(all_of),
            SchemaKind::Not { not } => view.set_not(Some(not)),
            SchemaKind::Any(any) => view.read_any(any),
        }
        if view.extension_is_true("x-unread-pattern") {
            view.limits.pattern_use = PatternUse::Told;
        }
        view.keep_exact_bounds();
        view.keep_to_type();
        view.leave_positions();
        view
    }

    fn empty(data: &'a SchemaData) -> Self {
        Self {
            data,
            json_type: None,
            properties: Vec::new(),
            required: &[],
            additional: None,
            items: None,
            values: Vec::new(),
            all_of: Vec::new(),
            one_of: Vec::new(),
            one_of_word: "oneOf",
            not: false,
            not_schema: None,
            contradicts: false,
            format: None,
            limits: Limits::default(),
        }
    }

    fn set_not(&mut self, not: Option<&'a ReferenceOr<Schema>>) {
        self.not = not.is_some();
        self.not_schema = not;
    }

    fn set_any_of(&mut self, any_of: &'a [ReferenceOr<Schema>]) {
        self.one_of = slots(any_of);
        self.one_of_word = "anyOf";
    }

    fn read_type(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => {
                self.json_type = Some(JsonType::String);
                self.format = format_word(&string.format);
                self.values = values(&string.enumeration);
                self.limits.pattern.clone_from(&string.pattern);
                self.limits.min_length = string.min_length;
                self.limits.max_length = string.max_length;
            }
            Type::Number(number) => {
                self.json_type = Some(JsonType::Number);
                self.format = format_word(&number.format);
                self.values = values(&number.enumeration);
                self.set_bounds(number.minimum, number.maximum, number.exclusive_minimum, number.exclusive_maximum);
                self.limits.multiple_of = number.multiple_of.map(Bound::from);
            }
            Type::Integer(integer) => {
                self.json_type = Some(JsonType::Integer);
                self.format = format_word(&integer.format);
                self.values = values(&integer.enumeration);
                self.set_bounds(integer.minimum, integer.maximum, integer.exclusive_minimum, integer.exclusive_maximum);
                self.limits.multiple_of = integer.multiple_of.map(Bound::from);
            }
            Type::Object(object) => {
                self.json_type = Some(JsonType::Object);
                self.properties = object.properties.iter().map(|(name, slot)| (name.as_str(), slot.into())).collect();
                self.required = &object.required;
                self.additional = object.additional_properties.as_ref();
                self.limits.min_properties = object.min_properties;
                self.limits.max_properties = object.max_properties;
            }
            Type::Array(array) => {
                self.json_type = Some(JsonType::Array);
                self.items = array.items.as_ref().map(Slot::from);
                self.limits.min_items = array.min_items;
                self.limits.max_items = array.max_items;
                self.limits.unique_items = array.unique_items;
            }
            Type::Boolean(boolean) => {
                self.json_type = Some(JsonType::Boolean);
                self.values = values(&boolean.enumeration);
            }
        }
    }

    fn read_any(&mut self, any: &'a AnySchema) {
        self.json_type = any.typ.as_deref().and_then(json_type);
        self.properties = any.properties.iter().map(|(name, slot)| (name.as_str(), slot.into())).collect();
        self.required = &any.required;
        self.additional = any.additional_properties.as_ref();
        self.items = any.items.as_ref().map(Slot::from);
        self.values = any.enumeration.iter().filter(|value| !value.is_null()).cloned().collect();
        self.all_of = slots(&any.all_of);
        self.set_not(any.not.as_deref());
        self.format.clone_from(&any.format);
        if any.one_of.is_empty() {
            self.set_any_of(&any.any_of);
        } else {
            self.one_of = slots(&any.one_of);
        }
        self.limits = Limits {
            min_length: any.min_length,
            max_length: any.max_length,
            pattern: any.pattern.clone(),
            min_items: any.min_items,
            max_items: any.max_items,
            multiple_of: any.multiple_of.map(Bound::from),
            unique_items: any.unique_items.unwrap_or(false),
            min_properties: any.min_properties,
            max_properties: any.max_properties,
            ..Limits::default()
        };
        let exclusive = |flag: Option<bool>| flag.unwrap_or(false);
        self.set_bounds(any.minimum, any.maximum, exclusive(any.exclusive_minimum), exclusive(any.exclusive_maximum));
    }

    fn set_bounds<T: Into<Bound>>(&mut self, low: Option<T>, high: Option<T>, no_low: bool, no_high: bool) {
        self.limits.minimum = low.map(Into::into);
        self.limits.maximum = high.map(Into::into);
        self.limits.exclusive_minimum = no_low;
        self.limits.exclusive_maximum = no_high;
    }

    /// Takes bounds that lowering kept as they are written, where `openapiv3` rounds them.
    fn keep_exact_bounds(&mut self) {
        let extensions = &self.data.extensions;
        if extensions.is_empty() {
            return;
        }
        let exact = |key: &str| extensions.get(key).and_then(Bound::of_value);
        let limits = &mut self.limits;
        limits.minimum = exact("x-exact-minimum").or(limits.minimum);
        limits.maximum = exact("x-exact-maximum").or(limits.maximum);
        limits.multiple_of = exact("x-exact-multipleOf").or(limits.multiple_of);
    }

    /// Whether the schema says nothing about structure: annotations, or `type: object` and `required` alone.
    pub fn is_annotation(&self) -> bool {
        matches!(self.json_type, None | Some(JsonType::Object))
            && self.properties.is_empty()
            && self.items.is_none()
            && self.values.is_empty()
            && self.all_of.is_empty()
            && self.one_of.is_empty()
            && self.format.is_none()
            && !matches!(self.additional, Some(AdditionalProperties::Schema(_)))
            && !self.not
    }

    /// Whether null is a value, in any spelling that lowering left.
    pub fn nullable(&self) -> bool {
        is_nullable(self.data)
    }

    /// Whether the schema was `type: "null"` alone.
    pub fn is_null_only(&self) -> bool {
        self.extension_is_true("x-null")
    }

    /// Whether the schema was written as a `$ref` with keywords beside it.
    pub fn is_reference(&self) -> bool {
        self.extension_is_true("x-ref-siblings")
    }

    fn extension_is_true(&self, key: &str) -> bool {
        is_true(self.data, key)
    }

    /// A string extension.
    pub fn extension(&self, key: &str) -> Option<&'a str> {
        self.data.extensions.get(key).and_then(Value::as_str)
    }
}

/// Whether null is a value, by what stands at the schema itself.
pub(super) fn is_nullable(data: &SchemaData) -> bool {
    data.nullable || is_true(data, "x-null") || is_true(data, "x-default-null")
}

fn is_true(data: &SchemaData, key: &str) -> bool {
    data.extensions.get(key) == Some(&Value::Bool(true))
}

fn slots(slots: &[ReferenceOr<Schema>]) -> Vec<Slot<'_>> {
    slots.iter().map(Slot::from).collect()
}

fn values<T: Clone + Into<Value>>(values: &[Option<T>]) -> Vec<Value> {
    values.iter().flatten().cloned().map(Into::into).collect()
}

fn json_type(word: &str) -> Option<JsonType> {
    use JsonType as T;
    [T::String, T::Integer, T::Number, T::Boolean, T::Array, T::Object].into_iter().find(|ty| ty.word() == word)
}

/// The `format` word of a typed schema: `openapiv3` turns the ones it knows into enum variants.
fn format_word<T: serde::Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => match serde_json::to_value(known) {
            Ok(Value::String(word)) => Some(word),
            _ => None,
        },
        VariantOrUnknownOrEmpty::Unknown(word) => Some(word.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
