//! Looking up one value in a document whose other parts nobody decodes.

use super::{DecodeError, JsonType, Reader};

/// The scalar at a path of keys (`meta.cursors.after`) as text; `None` where it is absent, `null` or no scalar.
pub fn find_text(document: &[u8], path: &str) -> Result<Option<String>, DecodeError> {
    let mut reader = Reader::new(document)?;
    for step in path.split('.') {
        if reader.json_type()? != JsonType::Object || !seek(&mut reader, step)? {
            return Ok(None);
        }
    }
    match reader.json_type()? {
        JsonType::Null | JsonType::Array | JsonType::Object => Ok(None),
        _ => Ok(Some(reader.text()?.into_owned())),
    }
}

/// Moves to the value of `key` in the object at the reader, and says whether there is one.
fn seek(reader: &mut Reader<'_>, key: &str) -> Result<bool, DecodeError> {
    let mut next = reader.enter_object()?;
    while let Some(found) = next {
        if found == key {
            return Ok(true);
        }
        reader.skip()?;
        next = reader.next_key()?;
    }
    Ok(false)
}

/// Hands over the reader where it is at the value of the property `data`, and says whether there is one.
pub(super) fn at_data(
    reader: &mut Reader<'_>,
    take: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), DecodeError>,
) -> Result<bool, DecodeError> {
    let mut next = reader.enter_object()?;
    let mut is_found = false;
    while let Some(key) = next {
        if key == "data" {
            is_found = true;
            let told = reader.drift.len();
            take(reader).map_err(|error| error.in_key(&key))?;
            reader.told_in_key(told, &key);
        } else {
            reader.skip()?;
        }
        next = reader.next_key()?;
    }
    Ok(is_found)
}
