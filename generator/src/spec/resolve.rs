//! `$ref` to target, over the typed document.
//!
//! In: a loaded document, whose references all lead somewhere and come to an end. Out: what stands behind one. Nothing
//! here fails: a reference that does not resolve is a bug in the checks before. It refuses to know what the targets mean.

use crate::diagnostic::{Pointer, segments};
use indexmap::IndexMap;
use openapiv3::{Components, Header, OpenAPI, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema};
use std::borrow::Cow;

/// Follows the references of one document.
#[derive(Debug, Clone, Copy)]
pub struct Resolver<'d> {
    components: Option<&'d Components>,
}

/// What a reference, or an object in its place, comes to.
#[derive(Debug)]
pub struct Found<'d, T> {
    /// The object itself.
    pub item: &'d T,
    /// The name of the component that it is, if a reference led there. Of aliases (a component that is nothing but a
    /// reference to another), the last.
    pub component: Option<&'d str>,
    section: &'static str,
}

impl<T> Clone for Found<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Found<'_, T> {}

impl<T> Found<'_, T> {
    /// Where the object stands, for a reference or an object that stands at `here`.
    pub fn pointer(&self, here: &Pointer) -> Pointer {
        match self.component {
            Some(name) => Pointer::root().child("components").child(self.section).child(name),
            None => here.clone(),
        }
    }
}

/// The kinds of components that a client is made from.
pub trait Component: Sized {
    /// Their section under `components`.
    const SECTION: &'static str;

    /// The section itself.
    fn section(components: &Components) -> &IndexMap<String, ReferenceOr<Self>>;
}

macro_rules! component {
    ($($kind:ty, $name:literal, $field:ident;)+) => {
        $(impl Component for $kind {
            const SECTION: &'static str = $name;

            fn section(components: &Components) -> &IndexMap<String, ReferenceOr<Self>> {
                &components.$field
            }
        })+
    };
}

component! {
    Schema, "schemas", schemas;
    Parameter, "parameters", parameters;
    RequestBody, "requestBodies", request_bodies;
    Response, "responses", responses;
    Header, "headers", headers;
}

impl<'d> Resolver<'d> {
    /// Follows references into this document's components.
    pub fn new(doc: &'d OpenAPI) -> Self {
        Self { components: doc.components.as_ref() }
    }

    /// What a schema, or a reference to one, comes to.
    pub fn schema(self, place: &'d ReferenceOr<Schema>) -> Found<'d, Schema> {
        self.follow(place)
    }

    /// What a parameter, or a reference to one, comes to.
    pub fn parameter(self, place: &'d ReferenceOr<Parameter>) -> Found<'d, Parameter> {
        self.follow(place)
    }

    /// What a request body, or a reference to one, comes to.
    pub fn request_body(self, place: &'d ReferenceOr<RequestBody>) -> Found<'d, RequestBody> {
        self.follow(place)
    }

    /// What a response, or a reference to one, comes to.
    pub fn response(self, place: &'d ReferenceOr<Response>) -> Found<'d, Response> {
        self.follow(place)
    }

    /// What a header, or a reference to one, comes to.
    pub fn header(self, place: &'d ReferenceOr<Header>) -> Found<'d, Header> {
        self.follow(place)
    }

    /// A path item; references to path items are inlined before.
    pub fn path_item(self, place: &'d ReferenceOr<PathItem>) -> &'d PathItem {
        place.as_item().expect("lowering inlines references to path items")
    }

    /// What a value of `discriminator.mapping` (the name of a schema or a reference to one), or a `$ref`'s own text, comes to.
    pub fn mapped_schema(self, target: &str) -> Found<'d, Schema> {
        self.component_named(target)
    }

    /// What an object, or a reference to one, of any of these kinds comes to.
    pub fn follow<T: Component>(self, place: &'d ReferenceOr<T>) -> Found<'d, T> {
        match place {
            ReferenceOr::Reference { reference } => self.component_named(reference),
            ReferenceOr::Item(item) => Found { item, component: None, section: T::SECTION },
        }
    }

    fn component_named<T: Component>(self, reference: &str) -> Found<'d, T> {
        let section = T::section(self.components.expect("a document with references has components"));
        let mut next = component_name(reference);
        // A chain of aliases visits no component twice, so it is no longer than their number.
        for _ in 0..=section.len() {
            let (name, place) = section.get_key_value(&*next).expect("every reference was checked to lead somewhere");
            match place {
                ReferenceOr::Reference { reference } => next = component_name(reference),
                ReferenceOr::Item(item) => return Found { item, component: Some(name), section: T::SECTION },
            }
        }
        unreachable!("aliases were checked to come to an end")
    }
}

/// The name in `#/components/<section>/<name>`; a text that is no reference is a name already.
fn component_name(reference: &str) -> Cow<'_, str> {
    match reference.strip_prefix('#') {
        Some(pointer) => segments(pointer).nth(2).unwrap_or_default(),
        None => reference.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use serde_json::json;

    #[test]
    fn aliases_lead_to_the_component_behind_them() {
        let doc = OpenAPI::deserialize(json!({
            "openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {},
            "components": {"schemas": {"A": {"$ref": "#/components/schemas/b~1c"}, "b/c": {"type": "string"}}},
        }))
        .expect("the document is well formed");
        let here = Pointer::parse("/paths/~1x");
        let reference = ReferenceOr::ref_("#/components/schemas/A");
        let found = Resolver::new(&doc).schema(&reference);
        assert_eq!(found.component, Some("b/c"));
        assert_eq!(found.pointer(&here).to_string(), "#/components/schemas/b~1c");
        let inline = ReferenceOr::Item(found.item.clone());
        assert_eq!(Resolver::new(&doc).schema(&inline).pointer(&here), here);
    }
}
