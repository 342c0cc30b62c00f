//! Structs: the loop that reads the fields of all of them.

use super::{DecodeError, Json, Map, Reader, Value};
use std::collections::BTreeMap;

/// The name of a required property. (The field is named as the macro's word is.)
#[derive(Clone, Copy, Debug)]
pub struct Must {
    /// The name.
    pub required: &'static str,
}

/// A map of the properties that have no field.
pub trait Rest {
    /// A new entry; none for a `null` that the map cannot hold.
    fn entry(&mut self, key: &str, is_null: bool) -> Option<&mut dyn Json>;

    /// The entry of a key.
    fn get(&self, key: &str) -> Option<&dyn Json>;

    /// Hands over all entries.
    fn each(&self, take: &mut dyn FnMut(&str, &dyn Json));
}

impl<T: Json> Rest for Map<T> {
    fn entry(&mut self, key: &str, is_null: bool) -> Option<&mut dyn Json> {
        let mut entry = T::empty();
        if is_null && !entry.read_null() {
            return None;
        }
        self.insert(key.to_owned(), entry);
        self.get_mut(key).map(|slot| slot as &mut dyn Json)
    }

    fn get(&self, key: &str) -> Option<&dyn Json> {
        BTreeMap::get(self, key).map(|value| value as &dyn Json)
    }

    fn each(&self, take: &mut dyn FnMut(&str, &dyn Json)) {
        for (key, value) in self {
            take(key, value);
        }
    }
}

impl Rest for serde_json::Map<String, Value> {
    fn entry(&mut self, key: &str, _is_null: bool) -> Option<&mut dyn Json> {
        let slot = serde_json::Map::entry(self, key).or_insert(Value::Null);
        *slot = Value::Null;
        Some(slot)
    }

    fn get(&self, key: &str) -> Option<&dyn Json> {
        serde_json::Map::get(self, key).map(|value| value as &dyn Json)
    }

    fn each(&self, take: &mut dyn FnMut(&str, &dyn Json)) {
        for (key, value) in self {
            take(key, value);
        }
    }
}

/// Reads an object into fields: one loop for all structs.
pub fn read_object(
    reader: &mut Reader<'_>,
    slots: &mut [(&'static str, &mut dyn Json)],
    required: &[Must],
    rest: &mut [&mut dyn Rest],
) -> Result<(), DecodeError> {
    let before = reader.seen.len();
    let mut next = reader.enter_object()?;
    let mut likely = 0;
    while let Some(key) = next {
        let is_null = reader.take_null()?;
        if let Some(index) = position(slots, &key, likely) {
            likely = index + 1;
            let (name, slot) = &mut slots[index];
            if read_slot(*slot, is_null, &key, reader)? && !required.is_empty() {
                reader.seen.push(name);
            }
        } else if let Some(slot) = rest.first_mut().and_then(|rest| rest.entry(&key, is_null)) {
            read_slot(slot, is_null, &key, reader)?;
        } else if !is_null {
            reader.skip()?;
        }
        next = reader.next_key()?;
    }
    let seen = &reader.seen[before..];
    if let Some(missing) = required.iter().find(|must| !seen.contains(&must.required)) {
        return Err(DecodeError::new("required, but missing").in_key(missing.required));
    }
    reader.seen.truncate(before);
    Ok(())
}

/// The index of a key. Servers send properties in the order of their documents, so the one after the last comes first.
fn position(slots: &[(&str, &mut dyn Json)], key: &str, likely: usize) -> Option<usize> {
    match slots.get(likely) {
        Some((found, _)) if *found == key => Some(likely),
        _ => slots.iter().position(|(found, _)| *found == key),
    }
}

/// Reads one field, and says whether it has a value now. A `null` that the field cannot hold is none.
fn read_slot(slot: &mut dyn Json, is_null: bool, key: &str, reader: &mut Reader<'_>) -> Result<bool, DecodeError> {
    if is_null {
        return Ok(slot.read_null());
    }
    slot.read(reader).map(|()| true).map_err(|error| error.in_key(key))
}
