//! The structure of an OpenAPI document: which kind of object stands where, and which fields it has.
//!
//! In: a kind of object and the name of a field. Out: what stands there, and walks over an untyped document that follow
//! it. Because every pass walks by this one table, none mistakes a property called `description` or an example that
//! holds a `$ref` for the real thing. It refuses to know what a pass does with a node.

mod fields;
mod stubs;
mod trail;

pub(super) use stubs::without_children;
pub(super) use trail::Trail;

use crate::diagnostic::Pointer;
use serde_json::Value;

/// The objects of OpenAPI 3.0 and 3.1 that have fields of interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ObjectKind {
    Callback,
    Components,
    Document,
    Encoding,
    Example,
    Header,
    Info,
    Link,
    MediaType,
    Operation,
    Parameter,
    PathItem,
    Paths,
    RequestBody,
    Response,
    Responses,
    Schema,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldSlot {
    /// An object of this kind.
    One(ObjectKind),
    /// An object of this kind, or `true`, or `false`.
    OneOrFlag(ObjectKind),
    /// An array of objects of this kind.
    List(ObjectKind),
    /// An object whose values are of this kind.
    Map(ObjectKind),
    /// Plain data.
    Data,
    /// Text for people.
    Prose,
    /// The target of a reference.
    Reference,
    /// An `x-` field.
    Extension,
    /// A JSON Schema keyword that OpenAPI 3.0 does not have; one of these holds schemas.
    Beyond(Option<Nesting>),
    /// Not a field of this object.
    Unknown,
}

/// How schemas stand in a keyword that OpenAPI 3.0 does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nesting {
    One,
    List,
    Map,
}

impl ObjectKind {
    /// The name of the object in the OpenAPI specification.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Callback => "Callback",
            Self::Components => "Components",
            Self::Document => "OpenAPI",
            Self::Encoding => "Encoding",
            Self::Example => "Example",
            Self::Header => "Header",
            Self::Info => "Info",
            Self::Link => "Link",
            Self::MediaType => "Media Type",
            Self::Operation => "Operation",
            Self::Parameter => "Parameter",
            Self::PathItem => "Path Item",
            Self::Paths => "Paths",
            Self::RequestBody => "Request Body",
            Self::Response => "Response",
            Self::Responses => "Responses",
            Self::Schema => "Schema",
            Self::SecurityScheme => "Security Scheme",
            Self::Server => "Server",
            Self::ServerVariable => "Server Variable",
            Self::Tag => "Tag",
        }
    }

    /// The section under `components` that objects of this kind are shared from, for those that a `$ref` may stand for.
    pub(super) fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Callback => "callbacks",
            Self::Example => "examples",
            Self::Header => "headers",
            Self::Link => "links",
            Self::Parameter => "parameters",
            Self::PathItem => "pathItems",
            Self::RequestBody => "requestBodies",
            Self::Response => "responses",
            Self::Schema => "schemas",
            Self::SecurityScheme => "securitySchemes",
            _ => return None,
        })
    }
}

/// What the field `key` of an object of kind `kind` holds.
pub(super) fn slot(kind: ObjectKind, key: &str) -> FieldSlot {
    if key == "$ref" && kind.section().is_some() {
        return FieldSlot::Reference;
    }
    if key.starts_with("x-") {
        return FieldSlot::Extension;
    }
    match kind {
        ObjectKind::Paths | ObjectKind::Callback => FieldSlot::One(ObjectKind::PathItem),
        ObjectKind::Responses if key == "default" || is_status(key) => FieldSlot::One(ObjectKind::Response),
        _ => fields::of(kind).iter().find(|(name, _)| *name == key).map_or(FieldSlot::Unknown, |(_, slot)| *slot),
    }
}

/// The names of the fixed fields of an object of this kind.
pub(super) fn field_names(kind: ObjectKind) -> impl Iterator<Item = &'static str> {
    fields::of(kind).iter().map(|(name, _)| *name)
}

/// Whether a key of a Responses object is a status (`404`) or a range of them (`4XX`).
pub(super) fn is_status(key: &str) -> bool {
    let bytes = key.as_bytes();
    bytes.len() == 3
        && bytes[0].is_ascii_digit()
        && (bytes[1..].iter().all(u8::is_ascii_digit) || bytes[1..].eq_ignore_ascii_case(b"xx"))
}

/// The kind of the object at a place, if an object stands there that the table knows.
pub(super) fn kind_at(at: &Pointer) -> Option<ObjectKind> {
    let mut here = FieldSlot::One(ObjectKind::Document);
    for segment in at.segments() {
        here = match here {
            FieldSlot::One(kind) | FieldSlot::OneOrFlag(kind) => slot(kind, &segment),
            FieldSlot::List(kind) | FieldSlot::Map(kind) => FieldSlot::One(kind),
            FieldSlot::Beyond(Some(Nesting::List | Nesting::Map)) => FieldSlot::One(ObjectKind::Schema),
            FieldSlot::Beyond(Some(Nesting::One)) => slot(ObjectKind::Schema, &segment),
            _ => return None,
        };
    }
    match here {
        FieldSlot::One(kind) | FieldSlot::OneOrFlag(kind) => Some(kind),
        FieldSlot::Beyond(Some(Nesting::One)) => Some(ObjectKind::Schema),
        _ => None,
    }
}

/// Takes an object, its kind and its place.
type Visit<'v, 'f> = dyn FnMut(&'v Value, ObjectKind, &Trail<'_>) + 'f;

fn each_child<'v>(value: &'v Value, kind: ObjectKind, at: &Trail<'_>, visit: &mut Visit<'v, '_>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let (Some(inside), here) = (inner(slot(kind, key), value), Trail::Key(at, key)) else { continue };
        match (inside, value) {
            (Contents::Itself(kind), _) => visit(value, kind, &here),
            (Contents::Elements(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    visit(item, kind, &Trail::Index(&here, index));
                }
            }
            (Contents::Elements(kind), Value::Object(entries)) => {
                for (name, entry) in entries {
                    visit(entry, kind, &Trail::Key(&here, name));
                }
            }
            _ => {}
        }
    }
}

/// Visits a document and every typed object inside it, outer before inner, in document order.
pub(super) fn walk<'v>(doc: &'v Value, visit: &mut Visit<'v, '_>) {
    walk_from(doc, ObjectKind::Document, &Trail::Start(&Pointer::root()), visit);
}

fn walk_from<'v>(value: &'v Value, kind: ObjectKind, at: &Trail<'_>, visit: &mut Visit<'v, '_>) {
    visit(value, kind, at);
    each_child(value, kind, at, &mut |value, kind, at| walk_from(value, kind, at, visit));
}

/// Takes an object that may be changed, its kind and its place.
type Rewrite<'f> = dyn FnMut(&mut Value, ObjectKind, &Trail<'_>) + 'f;

/// Visits every typed object inside a document and then the document, so that a visit sees finished children.
pub(super) fn walk_mut(doc: &mut Value, change: &mut Rewrite<'_>) {
    walk_mut_from(doc, ObjectKind::Document, &Trail::Start(&Pointer::root()), change);
}

fn walk_mut_from(value: &mut Value, kind: ObjectKind, at: &Trail<'_>, change: &mut Rewrite<'_>) {
    each_child_mut(value, kind, at, &mut |value, kind, at| walk_mut_from(value, kind, at, change));
    change(value, kind, at);
}

/// Visits the typed objects directly inside one.
pub(super) fn each_child_mut(value: &mut Value, kind: ObjectKind, at: &Trail<'_>, visit: &mut Rewrite<'_>) {
    for (key, value) in value.as_object_mut().into_iter().flatten() {
        let (Some(inside), here) = (inner(slot(kind, key), value), Trail::Key(at, key)) else { continue };
        match (inside, value) {
            (Contents::Itself(kind), value) => visit(value, kind, &here),
            (Contents::Elements(kind), Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    visit(item, kind, &Trail::Index(&here, index));
                }
            }
            (Contents::Elements(kind), Value::Object(entries)) => {
                for (name, entry) in entries {
                    visit(entry, kind, &Trail::Key(&here, name));
                }
            }
            _ => {}
        }
    }
}

/// Where the typed objects of a slot are, for the value that stands in it.
enum Contents {
    Itself(ObjectKind),
    Elements(ObjectKind),
}

fn inner(slot: FieldSlot, value: &Value) -> Option<Contents> {
    Some(match slot {
        // `items: [..]`, JSON Schema's old tuple: its elements are schemas all the same.
        FieldSlot::One(kind) if value.is_array() => Contents::Elements(kind),
        FieldSlot::One(kind) => Contents::Itself(kind),
        FieldSlot::OneOrFlag(kind) if !value.is_boolean() => Contents::Itself(kind),
        FieldSlot::List(kind) if value.is_array() => Contents::Elements(kind),
        FieldSlot::Map(kind) if value.is_object() => Contents::Elements(kind),
        FieldSlot::Beyond(Some(Nesting::One)) if value.is_object() => Contents::Itself(ObjectKind::Schema),
        FieldSlot::Beyond(Some(Nesting::List)) if value.is_array() => Contents::Elements(ObjectKind::Schema),
        FieldSlot::Beyond(Some(Nesting::Map)) if value.is_object() => Contents::Elements(ObjectKind::Schema),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_property_called_description_is_a_schema() {
        let schema =
            json!({"description": "prose", "properties": {"description": {"type": "string"}}, "example": {"$ref": 1}});
        let mut seen = Vec::new();
        let doc = json!({"components": {"schemas": {"A": schema}}});
        walk(&doc, &mut |_, kind, at| seen.extend((kind == ObjectKind::Schema).then(|| at.pointer().to_string())));
        assert_eq!(seen, ["#/components/schemas/A", "#/components/schemas/A/properties/description"]);
    }

    #[test]
    fn the_kind_of_a_place_follows_the_table() {
        let kind = |at| kind_at(&Pointer::parse(at));
        assert_eq!(
            kind("#/paths/~1a/get/responses/200/content/application~1json/schema/items"),
            Some(ObjectKind::Schema)
        );
        assert_eq!(kind("#/components/schemas/A/$defs/B"), Some(ObjectKind::Schema));
        assert_eq!(kind("#/paths/~1a/get/parameters/0"), Some(ObjectKind::Parameter));
        assert_eq!(kind("#/components/schemas"), None);
        assert_eq!(kind("#/paths/~1a/get/responses/20O"), None);
    }
}
