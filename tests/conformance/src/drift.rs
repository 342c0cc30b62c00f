//! Replies as servers change them: what is optional goes missing, numbers become text, values are new.
//!
//! In: an example with its places. Out: changed examples, each of which a tolerant client reads.

use crate::example::{Example, Kind, Role, Site};
use serde_json::{Value, json};

/// A way in which replies drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drift {
    /// An optional property is absent.
    Missing,
    /// An optional property is `null`.
    Null,
    /// A number is sent as text.
    NumberAsText,
    /// A text is sent as a number.
    TextAsNumber,
    /// A listed text has a new value.
    NewValue,
    /// A union has a new variant.
    NewVariant,
    /// An object has a property that nobody declared.
    Extra,
    /// A required property is absent.
    RequiredMissing,
}

impl Drift {
    /// The drifts that a client must take.
    pub const TOLERATED: [Self; 7] = [
        Self::Missing,
        Self::Null,
        Self::NumberAsText,
        Self::TextAsNumber,
        Self::NewValue,
        Self::NewVariant,
        Self::Extra,
    ];

    /// The places of an example that drift this way; innermost first, so that all of them can be changed in turn.
    ///
    /// The value of an envelope, which the client takes out, is none of them: without it there is nothing to return.
    pub fn sites(self, example: &Example) -> Vec<&Site> {
        let sites = example.sites.iter().filter(|site| self.concerns(site));
        sites.filter(|site| !matches!(self, Self::Missing | Self::Null) || !is_envelope(example, site)).collect()
    }

    fn concerns(self, site: &Site) -> bool {
        match self {
            Self::Missing | Self::Null => site.role == Role::Optional,
            Self::NumberAsText => site.kind == Kind::Number,
            Self::TextAsNumber => site.kind == Kind::Text,
            Self::NewValue => site.kind == Kind::Listed && site.role != Role::Tag,
            Self::NewVariant => site.role == Role::Tag,
            Self::Extra => site.kind == Kind::Object,
            // What stands in a union may be another variant without it.
            Self::RequiredMissing => site.role == Role::Required && !site.in_union,
        }
    }

    /// Changes an example at a place.
    pub fn apply(self, value: &mut Value, site: &Site) {
        let Some(place) = value.pointer_mut(&site.at) else { return };
        match self {
            Self::Missing | Self::RequiredMissing => remove(value, &site.at),
            Self::Null => *place = Value::Null,
            Self::NumberAsText => *place = json!(place.to_string()),
            Self::TextAsNumber => *place = json!(1234),
            Self::NewValue | Self::NewVariant => *place = json!("value_from_the_future"),
            Self::Extra => {
                let entries = place.as_object_mut();
                entries.map(|entries| entries.insert("field_from_the_future".to_owned(), json!({"a": [1, null]})));
            }
        }
    }
}

/// Whether a place is the `data` of a reply that has nothing else.
pub fn is_envelope(example: &Example, site: &Site) -> bool {
    site.at == "/data" && example.value.as_object().is_some_and(|entries| entries.len() == 1)
}

fn remove(value: &mut Value, at: &str) {
    let Some((around, step)) = at.rsplit_once('/') else { return };
    if let Some(Value::Object(entries)) = value.pointer_mut(around) {
        entries.shift_remove(&step.replace("~1", "/").replace("~0", "~"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::example;

    fn drifted(drift: Drift) -> Value {
        let document = Document::new(json!({ "paths": {} }), "actions: []").expect("the document can be used");
        let schema = json!({ "required": ["id"], "properties": {
            "id": { "type": "string" },
            "size": { "type": "integer" },
            "state": { "type": "string", "enum": ["on", "off"] },
            "more": { "type": "object", "properties": { "a": { "type": "boolean" } } }
        } });
        let example = example::build(&document, &schema, 0).expect("the schema has a value");
        let mut changed = example.value.clone();
        drift.sites(&example).iter().for_each(|site| drift.apply(&mut changed, site));
        changed
    }

    #[test]
    fn every_place_is_changed() {
        let like = |id: Value, size: Value, state: &str| json!({ "id": id, "size": size, "state": state, "more": { "a": true } });
        assert_eq!(drifted(Drift::Missing), json!({ "id": "text" }));
        assert_eq!(drifted(Drift::Null), json!({ "id": "text", "size": null, "state": null, "more": null }));
        assert_eq!(drifted(Drift::NumberAsText), like(json!("text"), json!("1"), "on"));
        assert_eq!(drifted(Drift::TextAsNumber), like(json!(1234), json!(1), "on"));
        assert_eq!(drifted(Drift::NewValue), like(json!("text"), json!(1), "value_from_the_future"));
        assert_eq!(drifted(Drift::RequiredMissing).get("id"), None);
        assert_eq!(drifted(Drift::Extra)["more"]["field_from_the_future"], json!({ "a": [1, null] }));
    }
}
