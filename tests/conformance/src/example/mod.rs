//! Example values, built from the document alone.
//!
//! In: a schema as the document writes it. Out: a value that has every property, made of the document's own examples
//! where it gives them. It refuses to know the generator's model and its samples: the replies that the client must
//! decode come from here.

mod scalar;
mod site;
#[cfg(test)]
mod tests;

use site::pointer;
pub use site::{Kind, Role, Site};

use crate::document::Document;
use crate::schema::Flat;
use serde_json::{Map, Value, json};

/// The property that an object has beside the declared ones, where it may have any.
const ADDITIONAL: &str = "additional_property";

/// Builds values; see [`build`].
struct Builder<'d> {
    document: &'d Document,
    choice: usize,
    branches: usize,
    /// The references that the value under construction is inside of.
    inside: Vec<String>,
    /// Where the value under construction will stand.
    place: Vec<String>,
    sites: Vec<Site>,
    /// How many unions the value under construction is inside of.
    unions: usize,
}

/// A value, and in how many ways the unions in it can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The value.
    pub value: Value,
    /// The largest number of branches that a union in it has; 1 if there is none.
    pub branches: usize,
    /// The properties and items in it.
    pub sites: Vec<Site>,
}

/// Builds the value of a schema. Of each union with `n` branches, the one at `choice % n` is taken; a property whose
/// type is being built already is left out. `None` if the schema has no finite value.
pub fn build(document: &Document, schema: &Value, choice: usize) -> Option<Example> {
    let (inside, place, sites) = (Vec::new(), Vec::new(), Vec::new());
    let mut builder = Builder { document, choice, branches: 1, inside, place, sites, unions: 0 };
    let value = builder.value(schema)?;
    Some(Example { value, branches: builder.branches, sites: builder.sites })
}

impl Builder<'_> {
    fn value(&mut self, schema: &Value) -> Option<Value> {
        // A branch that leads back into itself has no value; another may have one.
        let branches = Flat::of(self.document, schema, self.choice).branches;
        (0..branches).find_map(|step| self.chosen(&Flat::of(self.document, schema, self.choice + step)))
    }

    fn chosen(&mut self, flat: &Flat) -> Option<Value> {
        self.branches = self.branches.max(flat.branches);
        if flat.is_forbidden() || flat.references.iter().any(|reference| self.inside.contains(reference)) {
            return None;
        }
        let (depth, sites) = (self.inside.len(), self.sites.len());
        self.inside.extend(flat.references.iter().cloned());
        self.unions += usize::from(flat.branches > 1);
        let value = self.flat_value(flat);
        self.unions -= usize::from(flat.branches > 1);
        self.inside.truncate(depth);
        if value.is_none() {
            self.sites.truncate(sites);
        }
        value
    }

    /// Builds what stands one step further in, and notes where that is.
    fn below(&mut self, step: &str, schema: &Value, note: impl FnOnce(Site) -> Site) -> Option<Value> {
        self.place.push(step.to_owned());
        let value = self.value(schema);
        if let Some(value) = &value {
            let flat = Flat::of(self.document, schema, self.choice);
            self.sites.push(note(Site::new(pointer(&self.place), &flat, value, self.unions > 0)));
        }
        self.place.pop();
        value
    }

    fn flat_value(&mut self, flat: &Flat) -> Option<Value> {
        if let Some(only) = flat.get("const") {
            return Some(only.clone());
        }
        if flat.get("enum").is_some() {
            return scalar::listed(flat);
        }
        let types = flat.types();
        let is = |ty: &str, keywords: &[&str]| {
            types.first() == Some(&ty)
                || (types.is_empty() && keywords.iter().any(|keyword| flat.get(keyword).is_some()))
        };
        if is("object", &["properties", "additionalProperties"]) {
            self.object(flat)
        } else if is("array", &["items"]) {
            self.array(flat)
        } else {
            Some(scalar::made(flat))
        }
    }

    fn object(&mut self, flat: &Flat) -> Option<Value> {
        if let (None, Some(Value::Object(example))) = (flat.properties().next(), flat.get("example")) {
            // A free-form object: the document's example is all there is to know.
            return Some(Value::Object(example.clone()));
        }
        let mut object = Map::new();
        let required = flat.required();
        let tag = flat.get("discriminator").and_then(|tag| tag["propertyName"].as_str());
        for (name, schema) in flat.properties() {
            let is_required = required.contains(&name.as_str());
            match self.below(name, schema, |site| site.property(is_required, tag == Some(name))) {
                Some(value) => _ = object.insert(name.clone(), value),
                None if is_required => return None,
                None => {}
            }
        }
        let additional = match flat.get("additionalProperties") {
            Some(schema @ Value::Object(_)) => self.below(ADDITIONAL, schema, |site| site),
            Some(Value::Bool(true)) => Some(json!("any value")),
            _ => None,
        };
        object.extend(additional.map(|value| (ADDITIONAL.to_owned(), value)));
        Some(Value::Object(object))
    }

    fn array(&mut self, flat: &Flat) -> Option<Value> {
        let least = flat.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let empty = json!({});
        let Some(item) = self.below("0", flat.get("items").unwrap_or(&empty), |site| site) else {
            return (least == 0).then(|| json!([]));
        };
        let example = flat.get("example").and_then(Value::as_array).filter(|_| !item.is_object() && !item.is_array());
        Some(match example {
            Some(example) if example.len() as u64 >= least.max(1) => Value::Array(example.clone()),
            _ => Value::Array(vec![item; usize::try_from(least.max(1)).unwrap_or(1)]),
        })
    }
}
