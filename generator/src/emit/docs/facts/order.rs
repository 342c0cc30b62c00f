//! The order of a schema's properties, where the document does not keep one.
//!
//! In: `spec/property-order.tsv`, pointers and names. Out: properties in their author's order. It refuses to know anything else
//! about a property. A document whose properties are not sorted by name keeps an order, and that order stands.

use super::fields::Property;
use crate::diagnostic::{Diagnostic, Position};
use crate::ir::{Api, Shape};
use crate::spec::Source;
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// Names of properties in order, by the pointer of their schema.
#[derive(Debug, Default)]
pub struct PropertyOrder(BTreeMap<String, Vec<String>>);

impl PropertyOrder {
    /// A line is a pointer and names, separated by tabs; lines that begin with `# ` or are empty say nothing.
    pub fn parse(table: &str) -> Self {
        let lines = table.lines().filter(|line| line.starts_with("#/"));
        Self(
            lines
                .filter_map(|line| {
                    let mut cells = line.split('\t');
                    Some((cells.next()?.strip_prefix('#')?.to_owned(), cells.map(str::to_owned).collect()))
                })
                .collect(),
        )
    }

    /// Lines of the table that say nothing of a document's schemas, or say it twice: errors with their places.
    pub fn unknown(table: &Source, api: &Api) -> Vec<Diagnostic> {
        let schemas = properties_by_schema(api);
        let mut seen = BTreeSet::new();
        let mut told = Vec::new();
        for (line, text) in (1..).zip(table.text.lines()).filter(|(_, text)| !is_comment(text)) {
            let pointer = text.split('\t').next().unwrap_or_default();
            let known = pointer.strip_prefix('#').and_then(|pointer| schemas.get(pointer));
            let why = match known {
                None => Some((0, format!("there is no schema `{pointer}` with properties"))),
                Some(_) if !seen.insert(pointer) => Some((0, format!("`{pointer}` has two lines"))),
                Some(known) => {
                    stranger(text, known).map(|(at, name)| (at, format!("`{pointer}` has no property `{name}`")))
                }
            };
            told.extend(why.map(|(at, why)| {
                let place = Position { line, column: text[..at].chars().count() + 1 };
                let problem = Diagnostic::error("unknown-in-order", why).in_file(&table.name, Some(place));
                problem.quoting(&table.text).help("correct or remove it")
            }));
        }
        told
    }

    /// Orders the properties of one object. Those of the parts of an `allOf` stay together, in the order of the parts.
    pub fn sort(&self, properties: &mut Vec<Property<'_>>) {
        let mut schemas = properties.iter().map(|property| schema(property.field.at.as_str()));
        let Some(first) = schemas.next() else { return };
        if schemas.all(|schema| schema == first) {
            return self.sort_part(first, properties);
        }
        let mut parts: IndexMap<&str, Vec<Property<'_>>> = IndexMap::new();
        for property in properties.drain(..) {
            parts.entry(schema(property.field.at.as_str())).or_default().push(property);
        }
        for (schema, part) in &mut parts {
            self.sort_part(schema, part);
        }
        properties.extend(parts.into_values().flatten());
    }

    /// Orders the properties of one schema.
    fn sort_part(&self, schema: &str, part: &mut [Property<'_>]) {
        if let Some(order) = self.0.get(schema).filter(|_| is_sorted(part)) {
            part.sort_by_key(|property| {
                order.iter().position(|name| *name == property.field.wire).unwrap_or(order.len())
            });
        }
    }
}

/// The first name of a line that its schema does not have, and where it begins.
fn stranger<'l>(line: &'l str, known: &BTreeSet<&str>) -> Option<(usize, &'l str)> {
    let (pointer, _) = line.split_once('\t')?;
    let mut at = pointer.len();
    line[at..].split('\t').skip(1).find_map(|name| {
        let start = at + 1;
        at = start + name.len();
        (!known.contains(name)).then_some((start, name))
    })
}

/// Whether a line of the table says nothing.
fn is_comment(line: &str) -> bool {
    line.is_empty() || line == "#" || line.starts_with("# ")
}

/// The properties of every schema of a document, by its pointer.
fn properties_by_schema(api: &Api) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut schemas: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for ty in api.types.values() {
        let Shape::Struct(object) = &ty.shape else { continue };
        for field in &object.fields {
            schemas.entry(schema(field.at.as_str())).or_default().insert(&field.wire);
        }
    }
    schemas
}

/// The pointer of the schema that a property stands in: without `/properties/<name>`.
fn schema(property: &str) -> &str {
    let parent = |pointer: &str| pointer.rfind('/').map_or(0, |at| at);
    let properties = &property[..parent(property)];
    properties.strip_suffix("/properties").unwrap_or(property)
}

fn is_sorted(properties: &[Property<'_>]) -> bool {
    properties.is_sorted_by_key(|property| property.field.wire.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Docs, Facts, Field, Id, Pointer, Presence, TypeId, TypeRef};

    const ORDER: &str = "# a comment\n#/components/schemas/Pet\tname\tage\n";

    fn fields(schema: &str, names: &[&str]) -> Vec<Field> {
        let field = |name: &&str| Field {
            at: Pointer::parse(schema).child("properties").child(name),
            wire: (*name).to_owned(),
            ty: TypeRef::String,
            presence: Presence::Optional,
            preset: None,
            docs: Docs::default(),
            facts: Facts::default(),
        };
        names.iter().map(field).collect()
    }

    fn sorted(fields: &[Field]) -> Vec<&str> {
        let property = |(index, field)| Property {
            owner: TypeId::from_index(0),
            index,
            field,
            required: false,
            others: Vec::new(),
        };
        let mut properties: Vec<_> = fields.iter().enumerate().map(property).collect();
        PropertyOrder::parse(ORDER).sort(&mut properties);
        properties.iter().map(|property| property.field.wire.as_str()).collect()
    }

    #[test]
    fn a_sorted_object_gets_its_authors_order_and_new_names_last() {
        assert_eq!(sorted(&fields("/components/schemas/Pet", &["age", "breed", "name"])), ["name", "age", "breed"]);
    }

    #[test]
    fn an_order_that_the_document_keeps_stands() {
        assert_eq!(sorted(&fields("/components/schemas/Pet", &["breed", "age", "name"])), ["breed", "age", "name"]);
        assert_eq!(sorted(&fields("/components/schemas/Other", &["age", "name"])), ["age", "name"]);
    }

    #[test]
    fn a_line_that_says_nothing_of_the_document_is_told() {
        let document = r##"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {"/pets": {"get": {"responses":
            {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}}},
            "components": {"schemas": {"Pet": {"type": "object", "properties": {"age": {"type": "integer"}, "name": {"type":
            "string"}}}}}}"##;
        let api = crate::Generator::from_text("pets.json", document).model().expect("the document is valid").api;
        let lines = "#/components/schemas/Pte\tname\tage\n#/components/schemas/Pet\tname\tgae\n\
                     #/components/schemas/Pet\tage\tname\nPet\tname\n";
        let table = Source::from_text("order.tsv", format!("{ORDER}{lines}"));
        let told = PropertyOrder::unknown(&table, &api);
        let places: Vec<_> = told.iter().map(|one| one.position.map(|at| (at.line, at.column))).collect();
        assert_eq!(places, [Some((3, 1)), Some((4, 1)), Some((5, 1)), Some((6, 1))]);
        let table = Source::from_text("order.tsv", "#/components/schemas/Pet\tname\tgae\n".to_owned());
        let place = PropertyOrder::unknown(&table, &api)[0].position;
        assert_eq!(place.map(|at| (at.line, at.column)), Some((1, 31)));
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        let table = crate::spec::SpecFolder::embedded().order.text;
        let lines = table.lines().filter(|line| !line.is_empty() && *line != "#" && !line.starts_with("# ")).count();
        assert_eq!(PropertyOrder::parse(&table).0.len(), lines);
    }
}
