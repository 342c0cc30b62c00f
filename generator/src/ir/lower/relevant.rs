//! Which keywords of a schema say something of its values.

use super::Lowering;
use super::schema::Site;
use super::view::View;
use crate::ir::JsonType;
use openapiv3::AdditionalProperties;
use serde_json::Value;

/// Further properties of any type.
static ANYTHING: AdditionalProperties = AdditionalProperties::Any(true);

impl View<'_> {
    /// Keywords of other types than the value's say nothing.
    pub fn keep_to_type(&mut self) {
        let Some(ty) = self.json_type else { return };
        if ty != JsonType::Array {
            self.contradicts |= self.items.take().is_some();
        }
        if ty != JsonType::Object {
            let has_values = matches!(self.additional.take(), Some(AdditionalProperties::Schema(_)));
            self.contradicts |= !self.properties.is_empty() || has_values;
            self.properties.clear();
            self.required = &[];
        }
    }

    /// What is at a position, or under a key of a pattern, is of a type of its own: any is then said of all.
    pub fn leave_positions(&mut self) {
        let extensions = &self.data.extensions;
        if extensions.contains_key("x-prefixItems") {
            self.items = None;
        }
        if extensions.contains_key("x-patternProperties") {
            self.additional = Some(&ANYTHING);
        }
    }

    /// Whether a value is a file, where there are files.
    pub fn is_file(&self) -> bool {
        self.json_type == Some(JsonType::String) && self.values.is_empty() && self.format.as_deref() == Some("binary")
    }

    /// Whether a value is an integer that may be beyond 64 bits with a sign, by what the schema says.
    pub fn is_large_integer(&self) -> bool {
        let is_large = |value: &Value| value.is_u64() && !value.is_i64();
        self.format.as_deref() == Some("uint64") || self.limits.are_large() || self.values.iter().any(is_large)
    }

    /// Whether a `not` takes something away from what else the schema says.
    fn excludes(&self) -> bool {
        let is_typed = self.json_type.is_some() || self.items.is_some() || !self.properties.is_empty();
        self.not && (is_typed || !self.all_of.is_empty() || !self.one_of.is_empty())
    }
}

impl<'a> Lowering<'a> {
    /// Notes what a schema says and its type does not.
    pub fn note_unsaid(&mut self, view: &View<'a>, site: &Site) {
        if view.contradicts {
            self.note("structure-of-another-type", &site.at);
        }
        if view.excludes() {
            self.note("unsupported-keyword", &site.at.child("not"));
        }
        if view.data.discriminator.as_ref().is_some_and(|found| !found.mapping.is_empty()) && view.one_of.is_empty() {
            self.note("subtypes", &site.at.child("discriminator"));
        }
    }
}
