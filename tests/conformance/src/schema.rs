//! Schemas, flattened: everything that applies to a value at once, in one object.
//!
//! In: a schema as the document writes it. Out: its keywords with references followed, `allOf` merged, and one branch of
//! each `oneOf` and `anyOf` taken. It refuses to know what is made of it.

use crate::document::{Document, reference};
use serde_json::{Map, Value, json};

/// A flattened schema.
#[derive(Clone, Debug, Default)]
pub struct Flat {
    /// The keywords that apply.
    pub keywords: Map<String, Value>,
    /// The references that were followed on the way.
    pub references: Vec<String>,
    /// The largest number of branches that a union on the way had; 1 where there was no union.
    pub branches: usize,
}

impl Flat {
    /// Flattens a schema; of a union with `n` branches, the one at `choice % n` is taken.
    pub fn of(document: &Document, schema: &Value, choice: usize) -> Self {
        let mut flat = Self { branches: 1, ..Self::default() };
        flat.absorb(document, schema, choice);
        flat
    }

    /// The value of a keyword.
    pub fn get(&self, keyword: &str) -> Option<&Value> {
        self.keywords.get(keyword)
    }

    /// The types that are allowed besides `null`; all if none is named.
    pub fn types(&self) -> Vec<&str> {
        match self.get("type") {
            Some(Value::String(ty)) => vec![ty],
            Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).filter(|ty| *ty != "null").collect(),
            _ => Vec::new(),
        }
    }

    /// Whether `null` is a value.
    pub fn is_nullable(&self) -> bool {
        let holds_null = |keyword, null: &Value| {
            self.get(keyword).and_then(Value::as_array).is_some_and(|values| values.contains(null))
        };
        holds_null("type", &json!("null")) || holds_null("enum", &Value::Null)
    }

    /// The properties that are declared and not forbidden.
    pub fn properties(&self) -> impl Iterator<Item = (&String, &Value)> {
        let properties = self.get("properties").and_then(Value::as_object);
        properties.into_iter().flatten()
    }

    /// The names of the required properties.
    pub fn required(&self) -> Vec<&str> {
        let names = self.get("required").and_then(Value::as_array);
        names.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Whether no value is allowed (`not: {}`).
    pub fn is_forbidden(&self) -> bool {
        self.get("not").is_some_and(|not| *not == json!({}) || *not == json!(true))
    }

    fn absorb(&mut self, document: &Document, schema: &Value, choice: usize) {
        let Value::Object(schema) = schema else { return };
        if let Some(target) = schema.get("$ref").and(reference(&Value::Object(schema.clone()))) {
            if self.references.iter().any(|followed| followed == target) {
                return;
            }
            self.references.push(target.to_owned());
            self.absorb(document, document.root().pointer(target).expect("the references resolve"), choice);
        }
        for member in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.absorb(document, member, choice);
        }
        for (keyword, value) in schema {
            if !matches!(keyword.as_str(), "$ref" | "allOf" | "oneOf" | "anyOf") {
                self.merge(keyword, value);
            }
        }
        for union in ["oneOf", "anyOf"] {
            if let Some(Value::Array(branches)) = schema.get(union) {
                self.absorb_branch(document, branches, schema.get("discriminator"), choice);
            }
        }
    }

    fn absorb_branch(&mut self, document: &Document, branches: &[Value], tag: Option<&Value>, choice: usize) {
        let branches: Vec<_> = branches.iter().filter(|branch| branch["type"] != "null").collect();
        let Some(branch) = branches.get(choice % branches.len().max(1)) else { return };
        self.branches = self.branches.max(branches.len());
        self.absorb(document, branch, choice);
        if let Some((property, value)) = tag.and_then(|tag| tag_of(tag, branch)) {
            let declared = self.get("properties").and_then(|all| all.get(property)).cloned().unwrap_or(json!({}));
            let flat = Self::of(document, &declared, choice);
            let is_allowed =
                flat.get("enum").and_then(Value::as_array).is_none_or(|values| values.contains(&json!(value)));
            if flat.get("const").is_none() && is_allowed {
                self.merge("properties", &json!({ property: { "const": value } }));
            }
        }
    }

    /// Adds a keyword to what applies already.
    fn merge(&mut self, keyword: &str, value: &Value) {
        let Some(present) = self.keywords.get_mut(keyword) else {
            self.keywords.insert(keyword.to_owned(), value.clone());
            return;
        };
        match (keyword, present, value) {
            ("properties", Value::Object(present), Value::Object(more)) => {
                more.iter().for_each(|(name, schema)| merge_property(present, name, schema));
            }
            ("required", Value::Array(present), Value::Array(more)) => {
                let new: Vec<_> = more.iter().filter(|name| !present.contains(name)).cloned().collect();
                present.extend(new);
            }
            ("enum", Value::Array(present), Value::Array(more)) => present.retain(|value| more.contains(value)),
            ("type", Value::Array(present), Value::Array(more)) => present.retain(|ty| more.contains(ty)),
            // A single type is stricter than a list that has it.
            ("type", Value::String(_), Value::Array(_)) => {}
            (_, present, value) => present.clone_from(value),
        }
    }
}

fn merge_property(properties: &mut Map<String, Value>, name: &str, schema: &Value) {
    match properties.get_mut(name) {
        Some(present) if present == schema => {}
        Some(present) => *present = json!({ "allOf": [present.take(), schema] }),
        None => _ = properties.insert(name.to_owned(), schema.clone()),
    }
}

/// The property that tells a union's branches apart, and its value for this branch.
fn tag_of<'v>(discriminator: &'v Value, branch: &'v Value) -> Option<(&'v str, &'v str)> {
    let property = discriminator["propertyName"].as_str()?;
    let target = branch["$ref"].as_str()?;
    let name = target.rsplit('/').next()?;
    let mapping = discriminator["mapping"].as_object();
    let mapped = mapping.into_iter().flatten().find(|(_, to)| to.as_str().is_some_and(|to| to == target || to == name));
    Some((property, mapped.map_or(name, |(value, _)| value)))
}
