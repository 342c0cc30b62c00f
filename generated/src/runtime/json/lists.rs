//! JSON of the types around many others: lists and maps.

use super::properties::write_map;
use super::writer::write_list;
use super::{DecodeError, Json, Reader, Rest, Writer, read_value};
use std::collections::BTreeMap;

/// A JSON object whose keys are data.
pub type Map<T> = BTreeMap<String, T>;

/// How many entries the first node of a map has room for.
pub(super) const NODE: usize = 11;

impl<T: Json> Json for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        let mut more = reader.enter_array()?;
        while more {
            let (index, told) = (self.len(), reader.drift.len());
            // A list may have as much space again to spare.
            reader.take_memory(2 * size_of::<T>())?;
            self.push(T::empty());
            read_value(&mut self[index], reader).map_err(|error| error.in_item(index))?;
            reader.told_in_item(told, index);
            more = reader.next_item()?;
        }
        Ok(())
    }

    fn write(&self, writer: &mut dyn Writer) {
        write_list(self, writer);
    }
}

impl<T: Json> Json for Map<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        let mut next = reader.enter_object()?;
        while let Some(key) = next {
            let mut value = T::empty();
            let told = reader.drift.len();
            let entries = if self.is_empty() { NODE } else { 2 };
            reader.take_memory(key.len() + entries * size_of::<(String, T)>())?;
            read_value(&mut value, reader).map_err(|error| error.in_key(&key))?;
            reader.told_in_key(told, &key);
            self.insert(key.into_owned(), value);
            next = reader.next_key()?;
        }
        Ok(())
    }

    fn write(&self, writer: &mut dyn Writer) {
        write_map(self, writer);
    }
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

    fn is_empty(&self) -> bool {
        BTreeMap::is_empty(self)
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
