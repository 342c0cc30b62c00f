//! What a schema says of a value that its Rust type does not: prose, formats, limits.

use super::Bound;
use serde_json::Value;
use std::sync::Arc;

/// The JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonType {
    /// `string`.
    String,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `boolean`.
    Boolean,
    /// `array`.
    Array,
    /// `object`.
    Object,
}

impl JsonType {
    /// The word that JSON Schema uses.
    pub fn word(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// Whether a value has this type.
    pub fn admits(self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::Boolean => value.is_boolean(),
            Self::Array => value.is_array(),
            Self::Object => value.is_object(),
        }
    }
}

/// Prose of the document or of the overlay.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Docs {
    /// Description, as written.
    pub description: Option<String>,
    /// Whether it is deprecated, and what the document says instead.
    pub deprecated: Option<String>,
    /// What the target of a `$ref` says, where keywords stand beside the reference; empty if it says nothing.
    pub behind: Option<String>,
}

/// What a schema says of a value beyond its type. Values are shared: a component is used in many places. A `$ref` is followed; where the target and the place of use differ, the place wins.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// The `type` word; `None` where the schema has none.
    pub json_type: Option<JsonType>,
    /// The `type` word at the place of use itself, not followed: it may stand beside an `allOf`.
    pub written_type: Option<JsonType>,
    /// How the schema stands at its place of use.
    pub via: Via,
    /// `format`.
    pub format: Option<String>,
    /// `x-format`: Telnyx's own formats (`+E.164`, `decimal`, `int64` in a string).
    pub x_format: Option<String>,
    /// `enum` values as written, without null.
    pub values: Arc<[Value]>,
    /// Whether null is allowed, in any spelling.
    pub nullable: bool,
    /// `default`.
    pub default: Option<Arc<Value>>,
    /// `example`, or the first of `examples`.
    pub example: Option<Arc<Value>>,
    /// Limits on the value.
    pub limits: Limits,
    /// Set by the server only.
    pub read_only: bool,
    /// Sent, never returned.
    pub write_only: bool,
    /// The items of an array.
    pub items: Option<Box<Facts>>,
    /// The values of a map.
    pub entries: Option<Box<Facts>>,
    /// What each of the alternatives says that came to this one type: texts, lists.
    pub alternatives: Vec<Facts>,
    /// Whether an object whose schema names no properties can have some.
    pub unnamed: Unnamed,
    /// Names of required properties, where the schema names no properties.
    pub required: Vec<String>,
    /// What the schema says besides.
    pub unsaid: Vec<Unsaid>,
}

/// Whether an object can have properties that its schema does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unnamed {
    /// It can.
    #[default]
    Taken,
    /// It cannot: `additionalProperties` is false.
    Refused,
}

/// How a schema stands at its place of use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Via {
    /// Written in place.
    #[default]
    Inline,
    /// By `$ref`.
    Reference,
    /// In place, as an `allOf`, `oneOf` or `anyOf`.
    Composition,
}

/// What the model has nothing for: it is kept so that a change of it can be told.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsaid {
    /// The keyword, or the kind of construct: `not`, `callbacks`.
    pub word: String,
    /// What stands there, without prose and examples.
    pub value: Value,
}

/// The word of what a parameter holds that is written as a content.
pub const PARAMETER_CONTENT: &str = "content";

/// Whether a keyword says which values there are, and no type says it.
pub fn is_assertion(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "not",
        "if",
        "then",
        "else",
        "prefixItems",
        "contains",
        "minContains",
        "maxContains",
        "patternProperties",
        "propertyNames",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
    ];
    WORDS.contains(&word)
}

/// What a pattern is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PatternUse {
    /// Samples are held against it.
    #[default]
    Held,
    /// It is told, and no more: a document's patterns have a bound together.
    Told,
}

/// Validation keywords, as written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Limits {
    /// Lower bound.
    pub minimum: Option<Bound>,
    /// Upper bound.
    pub maximum: Option<Bound>,
    /// Whether the lower bound itself is excluded.
    pub exclusive_minimum: bool,
    /// Whether the upper bound itself is excluded.
    pub exclusive_maximum: bool,
    /// Shortest string, in characters.
    pub min_length: Option<usize>,
    /// Longest string, in characters.
    pub max_length: Option<usize>,
    /// Regular expression of the string.
    pub pattern: Option<String>,
    /// What the pattern is there for.
    pub pattern_use: PatternUse,
    /// What a number is a whole multiple of.
    pub multiple_of: Option<Bound>,
    /// Fewest items.
    pub min_items: Option<usize>,
    /// Most items.
    pub max_items: Option<usize>,
    /// Whether no two items are the same.
    pub unique_items: bool,
    /// Fewest properties.
    pub min_properties: Option<usize>,
    /// Most properties.
    pub max_properties: Option<usize>,
}

impl Limits {
    /// Whether a bound is beyond 64 bits with a sign.
    pub(super) fn are_large(&self) -> bool {
        let least = |bound| bound < Bound::from(i64::MIN);
        let most = |bound| bound > Bound::from(i64::MAX);
        self.minimum.is_some_and(|bound| least(bound) || most(bound))
            || self.maximum.is_some_and(|bound| least(bound) || most(bound))
    }

    /// Leaves bounds out that 64 bits have no room for: those are rounded.
    pub(super) fn leave_rounded(&mut self) {
        self.minimum = self.minimum.filter(|bound| matches!(bound, Bound::Whole(_)));
        self.maximum = self.maximum.filter(|bound| matches!(bound, Bound::Whole(_)));
        self.exclusive_minimum &= self.minimum.is_some();
        self.exclusive_maximum &= self.maximum.is_some();
    }

    /// Takes over every limit that `other` has.
    pub(super) fn narrow(&mut self, other: Self) {
        self.exclusive_minimum = if other.minimum.is_some() { other.exclusive_minimum } else { self.exclusive_minimum };
        self.exclusive_maximum = if other.maximum.is_some() { other.exclusive_maximum } else { self.exclusive_maximum };
        self.minimum = other.minimum.or(self.minimum);
        self.maximum = other.maximum.or(self.maximum);
        self.min_length = other.min_length.or(self.min_length);
        self.max_length = other.max_length.or(self.max_length);
        self.pattern_use = if other.pattern.is_some() { other.pattern_use } else { self.pattern_use };
        self.pattern = other.pattern.or(self.pattern.take());
        self.min_items = other.min_items.or(self.min_items);
        self.max_items = other.max_items.or(self.max_items);
        self.multiple_of = other.multiple_of.or(self.multiple_of);
        self.unique_items |= other.unique_items;
        self.min_properties = other.min_properties.or(self.min_properties);
        self.max_properties = other.max_properties.or(self.max_properties);
    }
}

/// A `deepObject` parameter that the model took apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// Name on the wire.
    pub wire: String,
    /// Whether it must be sent.
    pub required: bool,
    /// Prose.
    pub docs: Docs,
}
