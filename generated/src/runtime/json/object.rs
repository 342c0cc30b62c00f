//! Structs: the loop that reads the fields of all of them.

use super::{DecodeError, Json, Must, Reader, Rest};

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
