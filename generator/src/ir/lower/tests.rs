//! What schemas come to: all that a schema allows, its type can hold.

use crate::Generator;
use crate::ir::{Api, Field, Presence, Shape, TypeId, TypeRef};
use serde_json::{Value, json};

mod compositions;
mod documents;
mod files;
mod structure;
mod unions;

/// The model of a document with one operation, whose reply has the schema.
fn model(schema: &Value, components: &Value) -> Api {
    model_of(
        &json!({ "/things": { "get": { "responses": { "200": { "description": "", "content": {
        "application/json": { "schema": { "type": "object", "required": ["it"], "properties": { "it": schema } } },
    } } } } } }),
        components,
    )
}

/// The model of a document with these paths.
fn model_of(paths: &Value, components: &Value) -> Api {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": paths,
        "components": { "schemas": components },
    });
    Generator::from_text("things.json", document.to_string()).model().expect("the document is valid").api
}

/// What a required property of the schema comes to, beside components of these schemas.
fn form_beside(schema: &Value, components: &Value) -> String {
    let api = model(schema, components);
    let reply = api.types.values().find_map(|def| match &def.shape {
        Shape::Struct(object) => object.fields.iter().find(|field| field.wire == "it"),
        _ => None,
    });
    let field = reply.expect("the reply has the property");
    let null = if field.presence == Presence::RequiredNullable { "?" } else { "" };
    format!("{}{null}", shown(&api, &field.ty))
}

/// What a required property of the schema comes to.
fn form(schema: &Value) -> String {
    form_beside(schema, &json!({}))
}

/// How often a document with the schema has a note.
fn notes(schema: &Value, code: &str) -> usize {
    count(&model(schema, &json!({})), code)
}

fn count(api: &Api, code: &str) -> usize {
    api.notes.get(code).map_or(0, Vec::len)
}

/// A type in few letters; `?` is said of what may be null.
fn shown(api: &Api, ty: &TypeRef) -> String {
    inside(api, ty, &[])
}

fn inside(api: &Api, ty: &TypeRef, around: &[TypeId]) -> String {
    match ty {
        TypeRef::Array(item) => format!("[{}]", inside(api, item, around)),
        TypeRef::Map(value) => format!("<{}>", inside(api, value, around)),
        TypeRef::Nullable(inner) => format!("{}?", inside(api, inner, around)),
        TypeRef::Named(id) | TypeRef::Boxed(id) if around.contains(id) => "again".to_owned(),
        TypeRef::Named(id) | TypeRef::Boxed(id) => shape(api, &api.types[*id].shape, &[around, &[*id]].concat()),
        plain => format!("{plain:?}"),
    }
}

fn shape(api: &Api, shape: &Shape, around: &[TypeId]) -> String {
    let inside = |ty: &TypeRef| inside(api, ty, around);
    match shape {
        Shape::StringEnum(values) => values.join("/"),
        Shape::Union(union) => {
            let each: Vec<String> = union.variants.iter().map(|variant| inside(&variant.ty)).collect();
            format!("({})", each.join(" | "))
        }
        Shape::Struct(object) => {
            let null = |presence: Presence| if presence.is_nullable() { "?" } else { "" };
            let field = |field: &Field| format!("{} {}{}", field.wire, inside(&field.ty), null(field.presence));
            let extra = object.extra.iter().map(|ty| format!(".. {}", inside(ty)));
            format!("{{{}}}", object.fields.iter().map(field).chain(extra).collect::<Vec<_>>().join(", "))
        }
    }
}
