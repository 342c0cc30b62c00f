//! Structs: the loop that reads the fields of all of them.

use super::lists::NODE;
use super::property::{Property, Slots};
use super::{DecodeError, Json, Must, Reader, Rest, Value};

/// Reads an object into fields: one loop for all structs. Of the maps for further properties, the first one takes them.
pub fn read_object(
    reader: &mut Reader<'_>,
    slots: &mut [(&'static str, &mut dyn Json)],
    required: &[Must],
    rest: &mut [&mut dyn Rest],
) -> Result<(), DecodeError> {
    let mut seen = SeenFields::default();
    let mut next = reader.first_property(slots)?;
    let mut likely = 0;
    loop {
        match next {
            Property::Field(index) => {
                likely = index + 1;
                let (name, slot) = &mut slots[index];
                if read_field(*slot, name, reader, rest)? {
                    seen.add(index);
                }
            }
            Property::Further(key) => read_further(&key, reader, rest)?,
            Property::End => break,
        }
        next = reader.next_property(slots, likely)?;
    }
    tell_missing(reader, slots, &seen, required)
}

/// Which fields of an object had a value, by index; nothing is allocated for the first ones.
#[derive(Default)]
struct SeenFields {
    first: u128,
    others: Vec<usize>,
}

impl SeenFields {
    fn bit(index: usize) -> Option<u128> {
        1_u128.checked_shl(u32::try_from(index).ok()?)
    }

    fn add(&mut self, index: usize) {
        match Self::bit(index) {
            Some(bit) => self.first |= bit,
            None => self.others.push(index),
        }
    }

    fn has(&self, index: usize) -> bool {
        Self::bit(index).map_or_else(|| self.others.contains(&index), |bit| self.first & bit != 0)
    }
}

/// Looks for what is required and was not seen.
fn tell_missing(
    reader: &mut Reader<'_>,
    slots: &Slots<'_>,
    seen: &SeenFields,
    required: &[Must],
) -> Result<(), DecodeError> {
    // Both lists are in the order of the document.
    let mut next = 0;
    for must in required {
        let of = |slots: &Slots<'_>| slots.iter().position(|(name, _)| *name == must.required);
        let index = of(&slots[next..]).map(|index| next + index).or_else(|| of(slots));
        next = index.map_or(next, |index| index + 1);
        if index.is_some_and(|index| seen.has(index)) {
            continue;
        }
        if reader.is_strict() {
            return Err(DecodeError::new("required, but missing").in_key(must.required));
        }
        reader.tell_missing(Some(must.required));
    }
    Ok(())
}

/// Reads one field, and says whether it has a value now. What it cannot hold as it is, at whatever depth, and nothing in it keeps,
/// is kept beside it, and written.
fn read_field(
    slot: &mut dyn Json,
    key: &str,
    reader: &mut Reader<'_>,
    rest: &mut [&mut dyn Rest],
) -> Result<bool, DecodeError> {
    if reader.take_null()? {
        return Ok(slot.read_null());
    }
    let (told, start) = (reader.drift.len(), reader.place());
    slot.read(reader).map_err(|error| error.in_key(key))?;
    if reader.drift.len() > told {
        if reader.has_replaced(told)
            && let Some(rest) = rest.last_mut()
            && let Some(kept) = entry(*rest, key, false, reader)?
        {
            reader.read_beside(start, kept)?;
            reader.have_kept(told);
        }
        reader.told_in_key(told, key);
    }
    Ok(true)
}

/// Reads one further property.
fn read_further(key: &str, reader: &mut Reader<'_>, rest: &mut [&mut dyn Rest]) -> Result<(), DecodeError> {
    let is_null = reader.take_null()?;
    let slot = match rest.first_mut().filter(|_| reader.keeps(key)) {
        Some(rest) => entry(*rest, key, is_null, reader)?,
        None => None,
    };
    match slot {
        Some(slot) if is_null => _ = slot.read_null(),
        Some(slot) => {
            let told = reader.drift.len();
            slot.read(reader).map_err(|error| error.in_key(key))?;
            reader.told_in_key(told, key);
        }
        None if is_null => {}
        None => _ = reader.skip()?,
    }
    Ok(())
}

/// A new entry of a map of further properties, whose memory is counted.
fn entry<'m>(
    rest: &'m mut dyn Rest,
    key: &str,
    is_null: bool,
    reader: &mut Reader<'_>,
) -> Result<Option<&'m mut dyn Json>, DecodeError> {
    reader.take_memory(key.len() + if rest.is_empty() { NODE * size_of::<(String, Value)>() } else { 0 })?;
    Ok(rest.entry(key, is_null))
}
