//! Structs: which fields are set.

use super::build::{Builder, Spot};
use super::{Form, Node};
use crate::ir::{Alternative, Field, Struct, TypeId, TypeRef};
use serde_json::Value;
use std::collections::BTreeSet;

impl<'a> Builder<'a> {
    /// An object; `None` where a required field would contain it.
    pub(super) fn object(&mut self, spot: &Spot<'a>, id: TypeId, object: &'a Struct) -> Option<Node> {
        let mut tags = std::mem::take(&mut self.tags);
        let choice = self.alternative(object).map(TakenAlternative::of);
        let choice = choice.as_ref();
        let mut fields = Vec::new();
        for (index, field) in object.fields.iter().enumerate() {
            if self.is_wanted(field, choice) || is_given(spot, field) {
                match self.field(spot, field, &tags) {
                    Some(value) => fields.push((index, value)),
                    None if is_needed(field, choice) => return None,
                    None => {}
                }
            }
        }
        let least = spot.facts.limits.min_properties.or(self.api.types[id].facts.limits.min_properties);
        self.fill_up(spot, object, least.unwrap_or(0), &mut fields);
        if self.wants_more(object, &fields) {
            let more = fields.len() + 1;
            self.fill_up(spot, object, more, &mut fields);
        }
        self.check(spot, fields.len() >= least.unwrap_or(0));
        // The innermost union knows best: of two tags with one name, its value is written.
        let mut missing: Vec<(String, String)> = Vec::new();
        while let Some((tag, values)) = tags.pop() {
            let is_written = fields.iter().any(|(index, _)| object.fields[*index].wire == tag);
            if !is_written && !missing.iter().any(|(known, _)| known == tag) {
                missing.extend(values.first().map(|value| (tag.to_owned(), value.clone())));
            }
        }
        Some(Node::Struct { ty: id, fields, tags: missing })
    }

    fn field(&mut self, spot: &Spot<'a>, field: &'a Field, tags: &[(&'a str, &'a [String])]) -> Option<Node> {
        let told = tags.iter().rfind(|(tag, _)| *tag == field.wire).map(|(_, values)| *values);
        let hints = spot.hints.iter().filter_map(|hint| hint.get(&field.wire));
        let hints = hints.filter(|hint| !hint.is_null()).collect();
        let given = spot.given.and_then(|object| object.get(&field.wire));
        let (ty, facts, at) = (&field.ty, &field.facts, &field.at);
        let inner = Spot { ty, facts, at, name: &field.wire, given, hints, nth: spot.nth };
        match told {
            Some(values) => self.tag_value(&inner, values),
            None => self.build(inner),
        }
        .or_else(|| {
            let may_be_empty = field.facts.limits.min_items.unwrap_or(0) == 0;
            let is_list = matches!(field.ty, TypeRef::Array(_));
            (is_list && may_be_empty && field.presence.is_required()).then(|| Node::Array(Vec::new()))
        })
    }

    /// The value of a tag: one of those that the variant is told by.
    fn tag_value(&mut self, spot: &Spot<'a>, values: &'a [String]) -> Option<Node> {
        let is_told = |value: &Value| value.as_str().is_some_and(|text| values.iter().any(|value| value == text));
        let built = self.build(spot.clone())?;
        if is_told(&built.to_json(self.api)) {
            return Some(built);
        }
        match spot.ty.named().map(|id| (id, &self.api.types[id].shape)) {
            Some((ty, crate::ir::Shape::StringEnum(known))) => {
                let value = known.iter().position(|value| values.contains(value))?;
                Some(Node::Enum { ty, value })
            }
            _ => values.first().map(|value| Node::Text(value.clone())),
        }
    }

    /// The alternative that asks for least, or the one that forbids least.
    fn alternative(&self, object: &'a Struct) -> Option<&'a Alternative> {
        match self.form {
            Form::Required => object.alternatives.iter().min_by_key(|choice| choice.needs.len()),
            Form::Full => object.alternatives.iter().min_by_key(|choice| choice.forbids.len()),
        }
    }

    fn is_wanted(&self, field: &Field, choice: Option<&TakenAlternative<'_>>) -> bool {
        let is_forbidden = choice.is_some_and(|choice| choice.forbids.contains(field.wire.as_str()));
        let has_room = self.depth() <= self.room.optional_depth;
        is_needed(field, choice)
            || self.form == Form::Full && has_room && self.side.sends(&field.facts) && !is_forbidden
    }

    /// Whether an object for people says nothing: it is empty, or an update of what its ids name, and nothing else.
    fn wants_more(&self, object: &Struct, fields: &[(usize, Node)]) -> bool {
        let Some(readers) = self.readers else { return false };
        let says = |index: &usize| !object.fields[*index].wire.ends_with("_id");
        let is_body = self.depth() == 0;
        if is_body {
            readers.fills_body && !fields.iter().any(|(index, _)| says(index))
        } else {
            fields.is_empty() && self.depth() < FILLED
        }
    }

    /// Sets optional fields until there are enough.
    fn fill_up(&mut self, spot: &Spot<'a>, object: &'a Struct, least: usize, fields: &mut Vec<(usize, Node)>) {
        let set: BTreeSet<usize> = fields.iter().map(|(index, _)| *index).collect();
        let mut order: Vec<(usize, &'a Field)> = object.fields.iter().enumerate().collect();
        if self.readers.is_some() {
            order.sort_by_key(|(_, field)| rank(field));
        }
        for (index, field) in order {
            if fields.len() >= least || self.room.left == 0 {
                break;
            }
            if self.side.sends(&field.facts) && !set.contains(&index) {
                fields.extend(self.field(spot, field, &[]).map(|value| (index, value)));
            }
        }
        fields.sort_by_key(|(index, _)| *index);
    }
}

/// Objects this far inside of each other are not empty for people; a chain of objects ends there.
const FILLED: usize = 6;

/// What people change first: names, then texts, then switches and numbers; what is made of parts comes last, and ids and what only
/// the server knows behind that.
fn rank(field: &Field) -> (bool, usize, bool) {
    const FIRST: [&str; 8] =
        ["name", "friendly_name", "display_name", "connection_name", "description", "text", "url", "enabled"];
    const LAST: [&str; 6] = ["id", "created_at", "updated_at", "deleted_at", "record_type", "status"];
    let wire = field.wire.as_str();
    let place = FIRST.iter().position(|name| *name == wire).unwrap_or(FIRST.len());
    let is_whole = !matches!(
        field.ty,
        TypeRef::Named(_) | TypeRef::Boxed(_) | TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Value
    );
    (LAST.contains(&wire) || wire.ends_with("_id") || field.docs.deprecated.is_some(), place, !is_whole)
}

fn is_given(spot: &Spot<'_>, field: &Field) -> bool {
    spot.given.is_some_and(|object| object.get(&field.wire).is_some())
}

fn is_needed(field: &Field, choice: Option<&TakenAlternative<'_>>) -> bool {
    field.presence.is_required() || choice.is_some_and(|choice| choice.needs.contains(field.wire.as_str()))
}

/// The alternative that is taken.
struct TakenAlternative<'a> {
    needs: BTreeSet<&'a str>,
    forbids: BTreeSet<&'a str>,
}

impl<'a> TakenAlternative<'a> {
    fn of(alternative: &'a Alternative) -> Self {
        let set = |names: &'a [String]| names.iter().map(String::as_str).collect();
        Self { needs: set(&alternative.needs), forbids: set(&alternative.forbids) }
    }
}
