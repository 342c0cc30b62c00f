//! Types: what a JSON value can be.

use super::kept::Kept;
use super::{Docs, Facts, JsonType, OpId, Pointer, Presence, ProductId, TypeId};

/// A type that gets a name.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// Where the schema stands.
    pub at: Pointer,
    /// What its name is made from.
    pub origin: Origin,
    /// Prose.
    pub docs: Docs,
    /// What the schema says of the value itself.
    pub facts: Facts,
    /// Who compiles it.
    pub owner: Owner,
    /// Whether clients send it, receive it, or both.
    pub flow: Flow,
    /// The type that clients have in its place: it says the same, in the same module.
    pub same_as: Option<TypeId>,
    /// The name that the lock has for it: `voice::Call`.
    pub locked: Option<String>,
    /// The module that has it, too, because it was there before several products used it.
    pub also: Option<Owner>,
    /// What it was when it was named, and stays.
    pub kept: Kept,
    /// Its structure.
    pub shape: Shape,
}

impl TypeDef {
    /// The value, where a string can have one only.
    pub fn constant(&self) -> Option<&str> {
        self.shape.constant().filter(|_| !self.kept.several)
    }

    /// Whether its fields tell null from absence.
    pub fn tells_null(&self) -> bool {
        self.flow.request && !self.kept.without_null
    }

    /// Whether clients have a type of their own for it: not where another type stands for it, and not for a text with one known
    /// value, which is a text.
    pub fn is_emitted(&self) -> bool {
        self.flow.is_used() && self.same_as.is_none() && self.constant().is_none()
    }
}

/// What a type's name is made from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// `components.schemas.<name>`.
    Component(String),
    /// The items of the array, or the values of the map, that `components.schemas.<name>` is.
    ComponentItem(String),
    /// A schema written inside `components.parameters`, `.requestBodies` or `.responses`, under this name, for this place.
    Shared(String, Place),
    /// A schema that stands inside another type.
    Inside(TypeId, Step),
    /// A schema that stands at an operation.
    Operation(OpId, Place),
}

/// The last step from a type to a schema inside it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The value, or the items of the array, of the property with this name.
    Property(String),
    /// The values of the map.
    MapValue,
    /// The union's variant at this index, with its `title` or tag if it has one.
    Variant(usize, Option<String>),
    /// The same type in a multipart body, where alone its files are files.
    Multipart,
}

/// The place of a schema at an operation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The request body of this content type, if the operation has several.
    Body(Option<String>),
    /// The success reply: the whole body (an envelope, or a bare type).
    Reply,
    /// What is in the reply's `data`, or an item of it.
    ReplyData,
    /// What stands beside the items of a page.
    PageMeta,
    /// The parameter with this name.
    Parameter(String),
    /// The error reply of this status.
    Error(String),
    /// A frame that the client sends (WebSocket).
    ClientFrame,
    /// A frame that the server sends (WebSocket, server-sent events).
    ServerFrame,
}

/// Who compiles a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Every use is in this product.
    Product(ProductId),
    /// Every use is in webhooks.
    Webhooks,
    /// Used by several.
    Shared,
}

/// The directions a type travels in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flow {
    /// Reachable from a parameter or a request body.
    pub request: bool,
    /// Reachable from a reply or a webhook.
    pub reply: bool,
}

impl Flow {
    /// Whether the type goes either way.
    pub fn is_used(self) -> bool {
        self.request || self.reply
    }
}

/// The structure of a named type.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// An object with known properties.
    Struct(Struct),
    /// A string with known values, open to new ones.
    StringEnum(Vec<String>),
    /// One of several types.
    Union(Union),
}

impl Shape {
    /// The value, where a string can have one only.
    pub fn constant(&self) -> Option<&str> {
        match self {
            Self::StringEnum(values) if values.len() == 1 => values.first().map(String::as_str),
            _ => None,
        }
    }
}

/// An object with known properties, in document order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Struct {
    /// The properties.
    pub fields: Vec<Field>,
    /// Names of the required properties, in the order of the schema's `required`, which is its author's.
    pub required: Vec<String>,
    /// The type of further properties, where the schema says `additionalProperties` beside `properties`.
    pub extra: Option<TypeRef>,
    /// What the schema says of the value of one.
    pub extra_facts: Option<Box<Facts>>,
    /// Which properties go together, where a union beside them says so: an object keeps to one of these. None: any do.
    pub alternatives: Vec<Alternative>,
}

/// Properties that an object has and does not have. Required ones are not named again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Alternative {
    /// Names of properties that are there.
    pub needs: Vec<String>,
    /// Names of properties that are not.
    pub forbids: Vec<String>,
}

/// A property.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Where the property's schema stands.
    pub at: Pointer,
    /// Name on the wire.
    pub wire: String,
    /// Type of the value, without its nullability.
    pub ty: TypeRef,
    /// Whether it may be absent or null.
    pub presence: Presence,
    /// The only value when the type was named: the field is a text for good.
    pub preset: Option<String>,
    /// Prose.
    pub docs: Docs,
    /// What the schema says of the value.
    pub facts: Facts,
}

impl Field {
    /// The value that a constructor writes, since it was the only one when the type was named.
    pub fn written(&self) -> Option<&str> {
        self.preset.as_deref().filter(|_| self.presence == Presence::Required)
    }
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeRef {
    /// Any string without a type of its own (`uuid`, `uri`, decimal money and so on included).
    String,
    /// `format: date-time`; kept as written.
    DateTime,
    /// `format: date`; kept as written.
    Date,
    /// `integer`, whatever its format: a page size is of one type everywhere.
    I64,
    /// `number`.
    F64,
    /// `boolean`.
    Bool,
    /// `format: binary`: a file in a multipart body.
    File,
    /// Free-form, or beyond what can be told apart (then with a note).
    Value,
    /// A JSON array.
    Array(Box<TypeRef>),
    /// A JSON object whose keys are data.
    Map(Box<TypeRef>),
    /// An item or map value that may be null.
    Nullable(Box<TypeRef>),
    /// A named type.
    Named(TypeId),
    /// A named type behind a pointer, because it contains itself.
    Boxed(TypeId),
}

impl TypeRef {
    /// Whether the type itself says that a value is one text, number or truth value; a named type is looked up.
    pub fn is_scalar(&self) -> bool {
        match self {
            Self::String | Self::DateTime | Self::Date | Self::I64 | Self::F64 | Self::Bool | Self::File => true,
            Self::Value | Self::Array(_) | Self::Map(_) | Self::Nullable(_) | Self::Named(_) | Self::Boxed(_) => false,
        }
    }

    /// The type, or null; what is free-form is null too.
    pub(super) fn or_null(self) -> Self {
        if matches!(self, Self::Value | Self::Nullable(_)) { self } else { Self::Nullable(Box::new(self)) }
    }

    /// The type without null.
    pub(super) fn without_null(self) -> Self {
        if let Self::Nullable(inner) = self { *inner } else { self }
    }

    /// The named type at the core of arrays, maps, nullables and boxes.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Array(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.named(),
            Self::Named(id) | Self::Boxed(id) => Some(*id),
            _ => None,
        }
    }
}

/// One of several types, always open: what fits no variant is kept as JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The property that tells the variants apart, if one does.
    pub tag: Option<String>,
    /// The variants, in the order that they are tried in.
    pub variants: Vec<Variant>,
    /// The position of the document's first variant, where no more than one may fit: a `oneOf` of whole schemas.
    pub first: Option<usize>,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its type.
    pub ty: TypeRef,
    /// How a value shows that it is this variant.
    pub select: Select,
    /// The schema's `title`, for the variant's name.
    pub title: Option<String>,
    /// What its schema says of the value.
    pub facts: Facts,
}

/// How a JSON value shows which variant it is.
#[derive(Debug, Clone, PartialEq)]
pub enum Select {
    /// An object whose tag has one of these values. The first is written where the variant itself does not write the tag.
    Tag(Vec<String>),
    /// An object that has every one of these keys.
    Keys(Vec<String>),
    /// A value of this JSON type.
    Json(JsonType),
    /// A string that is one of these values.
    Values(Vec<String>),
}
