//! JSON of the types that hold one value.

use super::digits::whole;
use super::properties::write_map;
use super::{DecodeError, Json, Reader, Reading, Rest, Writer};
use serde_json::Value;

impl Json for String {
    fn empty() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.text()?.into_owned();
        Ok(())
    }

    fn write(&self, writer: &mut dyn Writer) {
        writer.text(self);
    }

    fn from_reply(body: &[u8], text: bool, reading: &mut Reading) -> Result<Self, DecodeError> {
        // A server may announce JSON and send bare text; text is text then.
        match reading.value(body) {
            Ok(value) if !text => Ok(value),
            _ => Ok(Self::from_utf8_lossy(body).into_owned()),
        }
    }
}

impl Json for i64 {
    fn empty() -> Self {
        0
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = read_integer(reader)?;
        Ok(())
    }

    fn write(&self, writer: &mut dyn Writer) {
        writer.integer(*self);
    }
}

impl Json for i32 {
    fn empty() -> Self {
        0
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let number = read_integer(reader)?;
        *self = match Self::try_from(number) {
            Ok(number) => number,
            Err(_) if reader.is_strict() => return Err(DecodeError::new(format!("{number} does not fit 32 bits"))),
            Err(_) => {
                reader.tell_replaced();
                if number < 0 { Self::MIN } else { Self::MAX }
            }
        };
        Ok(())
    }

    fn write(&self, writer: &mut dyn Writer) {
        writer.integer((*self).into());
    }
}

/// Reads an integer. One that is beyond 64 bits is the nearest that is not, and told, unless the reader is strict.
fn read_integer(reader: &mut Reader<'_>) -> Result<i64, DecodeError> {
    let text = reader.number_text("an integer")?;
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    let wrong = || DecodeError::new(format!("expected an integer of 64 bits, found {text:?}"));
    let digits = whole(&text).ok_or_else(wrong)?;
    if let Ok(number) = digits.parse() {
        return Ok(number);
    }
    if reader.is_strict() {
        return Err(wrong());
    }
    reader.tell_replaced();
    Ok(if digits.starts_with('-') { i64::MIN } else { i64::MAX })
}

impl Json for f64 {
    fn empty() -> Self {
        0.0
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let text = reader.number_text("a number")?;
        match text.parse::<Self>() {
            Ok(number) if number.is_finite() => *self = number,
            // The text of a number that no type holds; words such as `inf` are no numbers.
            Ok(number) if !reader.is_strict() && text.bytes().any(|byte| byte.is_ascii_digit()) => {
                reader.tell_replaced();
                *self = if number < 0.0 { Self::MIN } else { Self::MAX };
            }
            _ => return Err(DecodeError::new(format!("expected a number, found {text:?}"))),
        }
        Ok(())
    }

    fn write(&self, writer: &mut dyn Writer) {
        if self.is_finite() {
            writer.number(*self);
        } else {
            writer.problem("a number is not finite, JSON cannot express it");
            writer.null();
        }
    }
}

impl Json for bool {
    fn empty() -> Self {
        false
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.boolean()?;
        Ok(())
    }

    fn write(&self, writer: &mut dyn Writer) {
        writer.literal(if *self { "true" } else { "false" });
    }
}

impl Json for Value {
    fn empty() -> Self {
        Self::Null
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.value()?;
        Ok(())
    }

    fn read_null(&mut self) -> bool {
        *self = Self::Null;
        true
    }

    fn write(&self, writer: &mut dyn Writer) {
        // It is written as it is: no union adds a tag.
        writer.tags().clear();
        match self {
            Self::Null => writer.null(),
            Self::Bool(is_true) => is_true.write(writer),
            Self::Number(number) => writer.literal(&number.to_string()),
            Self::String(text) => writer.text(text),
            Self::Array(items) => writer.list(items),
            Self::Object(entries) => write_map(entries, writer),
        }
    }

    fn from_reply(body: &[u8], text: bool, reading: &mut Reading) -> Result<Self, DecodeError> {
        if body.trim_ascii().is_empty() {
            return Ok(Self::Null);
        }
        if text { String::from_reply(body, text, reading).map(Self::String) } else { reading.value(body) }
    }
}

/// What is not looked at: any JSON reads as it.
impl Json for () {
    fn empty() -> Self {}

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.skip().map(drop)
    }

    fn read_null(&mut self) -> bool {
        true
    }

    fn write(&self, writer: &mut dyn Writer) {
        writer.null();
    }

    fn from_reply(_body: &[u8], _text: bool, _reading: &mut Reading) -> Result<Self, DecodeError> {
        Ok(())
    }
}

impl Rest for serde_json::Map<String, Value> {
    fn entry(&mut self, key: &str, _is_null: bool) -> Option<&mut dyn Json> {
        let slot = serde_json::Map::entry(self, key).or_insert(Value::Null);
        *slot = Value::Null;
        Some(slot)
    }

    fn is_empty(&self) -> bool {
        serde_json::Map::is_empty(self)
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
