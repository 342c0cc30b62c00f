//! The structure of an OpenAPI document: which kind of object stands where, and which fields it has.
//!
//! In: a kind of object and the name of a field. Out: what stands there, and walks over an untyped document that follow
//! it. Because every pass walks by this one table, none mistakes a property called `description` or an example that
//! holds a `$ref` for the real thing. It refuses to know what a pass does with a node.

mod fields;
mod place;

pub(super) use place::Place;

use super::Pointer;
use serde_json::Value;

/// The objects of OpenAPI 3.0 and 3.1 that have fields of interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
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
pub(super) enum Slot {
    /// An object of this kind.
    One(Kind),
    /// An object of this kind, or `true`, or `false`.
    OneOrFlag(Kind),
    /// An array of objects of this kind.
    List(Kind),
    /// An object whose values are of this kind.
    Map(Kind),
    /// Plain data.
    Data,
    /// Text for people.
    Prose,
    /// The target of a reference.
    Reference,
    /// An `x-` field.
    Extension,
    /// A JSON Schema keyword that OpenAPI 3.0 does not have; one of these holds schemas.
    Beyond(Option<Nested>),
    /// Not a field of this object.
    Unknown,
}

/// How schemas stand in a keyword that OpenAPI 3.0 does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nested {
    One,
    List,
    Map,
}

impl Kind {
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
pub(super) fn slot(kind: Kind, key: &str) -> Slot {
    if key == "$ref" && kind.section().is_some() {
        return Slot::Reference;
    }
    if key.starts_with("x-") {
        return Slot::Extension;
    }
    match kind {
        Kind::Paths | Kind::Callback => Slot::One(Kind::PathItem),
        Kind::Responses if key == "default" || is_status(key) => Slot::One(Kind::Response),
        _ => fields::of(kind).iter().find(|(name, _)| *name == key).map_or(Slot::Unknown, |(_, slot)| *slot),
    }
}

/// Whether a key of a Responses object is a status (`404`) or a range of them (`4XX`).
fn is_status(key: &str) -> bool {
    let bytes = key.as_bytes();
    bytes.len() == 3
        && bytes[0].is_ascii_digit()
        && (bytes[1..].iter().all(u8::is_ascii_digit) || bytes[1..].eq_ignore_ascii_case(b"xx"))
}

/// The kind of the object at a place, if an object stands there that the table knows.
pub(super) fn kind_at(at: &Pointer) -> Option<Kind> {
    let mut here = Slot::One(Kind::Document);
    for segment in at.segments() {
        here = match here {
            Slot::One(kind) | Slot::OneOrFlag(kind) => slot(kind, &segment),
            Slot::List(kind) | Slot::Map(kind) => Slot::One(kind),
            Slot::Beyond(Some(Nested::List | Nested::Map)) => Slot::One(Kind::Schema),
            Slot::Beyond(Some(Nested::One)) => slot(Kind::Schema, &segment),
            _ => return None,
        };
    }
    match here {
        Slot::One(kind) | Slot::OneOrFlag(kind) => Some(kind),
        Slot::Beyond(Some(Nested::One)) => Some(Kind::Schema),
        _ => None,
    }
}

/// Takes an object, its kind and its place.
type Visit<'v, 'f> = dyn FnMut(&'v Value, Kind, &Place<'_>) + 'f;

/// The typed objects directly inside one, in document order.
pub(super) fn children<'v>(value: &'v Value, kind: Kind, at: &Pointer) -> Vec<(&'v Value, Kind, Pointer)> {
    let mut found = Vec::new();
    each_child(value, kind, &Place::Start(at), &mut |value, kind, at| found.push((value, kind, at.pointer())));
    found
}

fn each_child<'v>(value: &'v Value, kind: Kind, at: &Place<'_>, visit: &mut Visit<'v, '_>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let (Some(inside), here) = (inner(slot(kind, key), value), Place::Key(at, key)) else { continue };
        match (inside, value) {
            (Inside::Itself(kind), _) => visit(value, kind, &here),
            (Inside::Elements(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    visit(item, kind, &Place::Index(&here, index));
                }
            }
            (Inside::Elements(kind), Value::Object(entries)) => {
                for (name, entry) in entries {
                    visit(entry, kind, &Place::Key(&here, name));
                }
            }
            _ => {}
        }
    }
}

/// Visits a document and every typed object inside it, outer before inner, in document order.
pub(super) fn walk<'v>(doc: &'v Value, visit: &mut Visit<'v, '_>) {
    walk_from(doc, Kind::Document, &Place::Start(&Pointer::root()), visit);
}

fn walk_from<'v>(value: &'v Value, kind: Kind, at: &Place<'_>, visit: &mut Visit<'v, '_>) {
    visit(value, kind, at);
    each_child(value, kind, at, &mut |value, kind, at| walk_from(value, kind, at, visit));
}

/// Takes an object that may be changed, its kind and its place.
type Change<'f> = dyn FnMut(&mut Value, Kind, &Place<'_>) + 'f;

/// Visits every typed object inside a document and then the document, so that a visit sees finished children.
pub(super) fn walk_mut(doc: &mut Value, change: &mut Change<'_>) {
    walk_mut_from(doc, Kind::Document, &Place::Start(&Pointer::root()), change);
}

fn walk_mut_from(value: &mut Value, kind: Kind, at: &Place<'_>, change: &mut Change<'_>) {
    for (key, value) in value.as_object_mut().into_iter().flatten() {
        let (Some(inside), here) = (inner(slot(kind, key), value), Place::Key(at, key)) else { continue };
        match (inside, value) {
            (Inside::Itself(kind), value) => walk_mut_from(value, kind, &here, change),
            (Inside::Elements(kind), Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    walk_mut_from(item, kind, &Place::Index(&here, index), change);
                }
            }
            (Inside::Elements(kind), Value::Object(entries)) => {
                for (name, entry) in entries {
                    walk_mut_from(entry, kind, &Place::Key(&here, name), change);
                }
            }
            _ => {}
        }
    }
    change(value, kind, at);
}

/// Where the typed objects of a slot are, for the value that stands in it.
enum Inside {
    Itself(Kind),
    Elements(Kind),
}

fn inner(slot: Slot, value: &Value) -> Option<Inside> {
    Some(match slot {
        // `items: [..]`, JSON Schema's old tuple: its elements are schemas all the same.
        Slot::One(kind) if value.is_array() => Inside::Elements(kind),
        Slot::One(kind) => Inside::Itself(kind),
        Slot::OneOrFlag(kind) if !value.is_boolean() => Inside::Itself(kind),
        Slot::List(kind) if value.is_array() => Inside::Elements(kind),
        Slot::Map(kind) if value.is_object() => Inside::Elements(kind),
        Slot::Beyond(Some(Nested::One)) if value.is_object() => Inside::Itself(Kind::Schema),
        Slot::Beyond(Some(Nested::List)) if value.is_array() => Inside::Elements(Kind::Schema),
        Slot::Beyond(Some(Nested::Map)) if value.is_object() => Inside::Elements(Kind::Schema),
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
        walk(&doc, &mut |_, kind, at| seen.extend((kind == Kind::Schema).then(|| at.pointer().to_string())));
        assert_eq!(seen, ["#/components/schemas/A", "#/components/schemas/A/properties/description"]);
    }

    #[test]
    fn the_kind_of_a_place_follows_the_table() {
        let kind = |at| kind_at(&Pointer::parse(at));
        assert_eq!(kind("#/paths/~1a/get/responses/200/content/application~1json/schema/items"), Some(Kind::Schema));
        assert_eq!(kind("#/components/schemas/A/$defs/B"), Some(Kind::Schema));
        assert_eq!(kind("#/paths/~1a/get/parameters/0"), Some(Kind::Parameter));
        assert_eq!(kind("#/components/schemas"), None);
        assert_eq!(kind("#/paths/~1a/get/responses/20O"), None);
    }
}
