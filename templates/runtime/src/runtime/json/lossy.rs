//! Free-form values that no type can hold all of: numbers beyond all types are kept as their text.

use super::{DecodeError, JsonType, Reader};
use serde_json::{Map, Number, Value};

impl Reader<'_> {
    /// A free-form value, where no type can hold all of it: numbers beyond all types are their text.
    pub(super) fn lossy_value(&mut self) -> Result<Value, DecodeError> {
        Ok(match self.json_type()? {
            JsonType::Object => {
                let mut entries = Map::new();
                let mut next = self.enter_object()?;
                while let Some(key) = next {
                    let before = self.drift.len();
                    let value = self.lossy_value()?;
                    self.told_in_key(before, &key);
                    entries.insert(key.into_owned(), value);
                    next = self.next_key()?;
                }
                Value::Object(entries)
            }
            JsonType::Array => {
                let mut items = Vec::new();
                let mut more = self.enter_array()?;
                while more {
                    let before = self.drift.len();
                    let item = self.lossy_value()?;
                    self.told_in_item(before, items.len());
                    items.push(item);
                    more = self.next_item()?;
                }
                Value::Array(items)
            }
            JsonType::String => Value::String(self.text()?.into_owned()),
            JsonType::Boolean => Value::Bool(self.boolean()?),
            JsonType::Null => {
                self.take_null()?;
                Value::Null
            }
            JsonType::Integer | JsonType::Number => {
                let text = self.text()?;
                number(&text).map_or_else(
                    || {
                        self.tell_kept();
                        Value::String(text.clone().into_owned())
                    },
                    Value::Number,
                )
            }
        })
    }
}

/// A number that is held without loss of a digit before the point.
fn number(text: &str) -> Option<Number> {
    let number: Number = serde_json::from_str(text).ok()?;
    let is_integer = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    Some(number).filter(|number| !is_integer || !number.is_f64())
}
