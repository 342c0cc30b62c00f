//! Structs: the loop that reads the fields of all of them.

use super::{DecodeError, Json, Must, Reader, Rest, read_value};

/// Reads an object into fields: one loop for all structs. Of the maps for further properties, the first one takes them.
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
            if read_field(*slot, is_null, &key, reader, rest)? && !required.is_empty() {
                reader.seen.push(name);
            }
        } else if reader.keeps(&key)
            && let Some(slot) = rest.first_mut().and_then(|rest| rest.entry(&key, is_null))
        {
            read_slot(slot, is_null, &key, reader)?;
        } else if !is_null {
            reader.skip()?;
        }
        next = reader.next_key()?;
    }
    tell_missing(reader, before, required)?;
    reader.seen.truncate(before);
    Ok(())
}

/// Looks for what is required and was not seen since `before`.
fn tell_missing(reader: &mut Reader<'_>, before: usize, required: &[Must]) -> Result<(), DecodeError> {
    for must in required {
        if reader.seen[before..].contains(&must.required) {
            continue;
        }
        if reader.is_strict() {
            return Err(DecodeError::new("required, but missing").in_key(must.required));
        }
        reader.tell_missing(Some(must.required));
    }
    Ok(())
}

/// The index of a key. Servers send properties in the order of their documents, so the one after the last comes first.
fn position(slots: &[(&str, &mut dyn Json)], key: &str, likely: usize) -> Option<usize> {
    match slots.get(likely) {
        Some((found, _)) if *found == key => Some(likely),
        _ => slots.iter().position(|(found, _)| *found == key),
    }
}

/// Reads one field, and says whether it has a value now. What it cannot hold as it is, is kept beside it, and written.
fn read_field(
    slot: &mut dyn Json,
    is_null: bool,
    key: &str,
    reader: &mut Reader<'_>,
    rest: &mut [&mut dyn Rest],
) -> Result<bool, DecodeError> {
    let (told, start) = (reader.drift.len(), reader.place());
    if is_null {
        return Ok(slot.read_null());
    }
    slot.read(reader).map_err(|error| error.in_key(key))?;
    if reader.drift.len() > told {
        let kept = rest.last_mut().filter(|_| reader.has_replaced(told)).and_then(|rest| rest.entry(key, false));
        if let Some(kept) = kept {
            read_value(kept, &mut reader.again(start))?;
        }
        reader.told_in_key(told, key);
    }
    Ok(true)
}

/// Reads one further property.
fn read_slot(slot: &mut dyn Json, is_null: bool, key: &str, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    if is_null {
        slot.read_null();
        return Ok(());
    }
    let told = reader.drift.len();
    slot.read(reader).map_err(|error| error.in_key(key))?;
    reader.told_in_key(told, key);
    Ok(())
}
