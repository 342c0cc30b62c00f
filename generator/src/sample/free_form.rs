//! Values of free-form places.

use super::budget::LONGEST;
use super::build::{Builder, Spot};
use super::number::whole;
use serde_json::{Value, json};

impl Builder<'_> {
    /// A free-form value that says something.
    fn free_value_for_people(&self, spot: &Spot<'_>) -> Value {
        match least_free_value(spot) {
            Value::String(name) => self.readers.map_or_else(|| name.clone(), |readers| (readers.meant)(&name)).into(),
            Value::Object(_) => json!({ "order": "4711" }),
            other => other,
        }
    }

    /// A free-form value: an example of the right type that there is room for, else the least that says what it is.
    pub(super) fn free_value(&mut self, spot: &Spot<'_>) -> Value {
        let json_type = spot.facts.json_type;
        let fits = |value: &&Value| json_type.is_none_or(|ty| ty.admits(value)) && !value.is_null();
        let shown = spot.hints.iter().copied().filter(fits).chain(spot.facts.values.first());
        let mut sized = shown.filter_map(|value| Some((value, size_within(value, self.room.left)?)));
        match sized.next() {
            Some((value, size)) => {
                self.room.left -= size;
                value.clone()
            }
            None if self.readers.is_some() => self.free_value_for_people(spot),
            None => least_free_value(spot),
        }
    }
}

/// How many values a tree has; a long text counts as several. `None` where there are more than `most`.
fn size_within(value: &Value, most: usize) -> Option<usize> {
    let mut size = 0;
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(entries) => open.extend(entries.values()),
            Value::String(text) if text.len() > LONGEST => return None,
            Value::String(text) => size += text.len() / 256,
            _ => {}
        }
        size += 1;
        if size + open.len() > most {
            return None;
        }
    }
    Some(size)
}

fn least_free_value(spot: &Spot<'_>) -> Value {
    use crate::ir::{Bound, JsonType as T};
    match spot.facts.json_type {
        Some(T::String) => spot.name.into(),
        Some(T::Integer | T::Number) => Bound::Whole(whole(&spot.facts.limits, spot.nth)).to_json().unwrap_or(1.into()),
        Some(T::Boolean) => true.into(),
        Some(T::Array) => json!([]),
        Some(T::Object) | None => json!({ "key": "value" }),
    }
}
