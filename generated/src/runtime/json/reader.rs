//! A pull reader: the next key, the next value, nothing kept.
//!
//! Bytes in, scalars out, with the tolerance that [`Json`](super::Json) describes. It knows no model.

use super::DecodeError;
use jiter::{Jiter, JiterError, Peek};
use serde_json::Value;
use std::borrow::Cow;

/// How deep typed values may nest: a recursive type must not exhaust the stack.
const MAX_DEPTH: u32 = 128;

/// Reads one document, front to back.
pub struct Reader<'j> {
    json: Jiter<'j>,
    document: &'j [u8],
    depth: u32,
    /// The fields that the objects around the place have set so far; each object owns the end of the list.
    pub(super) seen: Vec<&'static str>,
}

/// The type of a JSON value, an integer told apart from another number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    /// The type's word in JSON Schema.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// The type with its article, for messages.
    pub fn described(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer | Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

impl<'j> Reader<'j> {
    /// Starts at the front of a document; a byte order mark is skipped.
    pub fn new(document: &'j [u8]) -> Result<Self, DecodeError> {
        let document = document.strip_prefix(b"\xef\xbb\xbf").unwrap_or(document);
        if document.trim_ascii().is_empty() {
            return Err(DecodeError::new("the document is empty"));
        }
        Ok(Self { json: Jiter::new(document), document, depth: 0, seen: Vec::new() })
    }

    /// A second reader at the same place, to look ahead.
    #[must_use]
    pub fn look_ahead(&self) -> Self {
        Self { json: self.json.clone(), document: self.document, depth: self.depth, seen: Vec::new() }
    }

    /// Checks that nothing follows the value that was read.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        self.json.finish().map_err(|error| self.broken(&error))
    }

    #[cold]
    fn broken(&self, error: &JiterError) -> DecodeError {
        let place = self.json.error_position(error.index);
        DecodeError::new(format!("not valid JSON: {} at {place}", error.error_type))
    }

    fn peek(&mut self) -> Result<Peek, DecodeError> {
        self.json.peek().map_err(|error| self.broken(&error))
    }

    /// The type of the value at the reader.
    pub fn json_type(&mut self) -> Result<JsonType, DecodeError> {
        let peek = self.peek()?;
        Ok(match peek {
            Peek::Null => JsonType::Null,
            Peek::True | Peek::False => JsonType::Boolean,
            Peek::String => JsonType::String,
            Peek::Array => JsonType::Array,
            Peek::Object => JsonType::Object,
            _ if self.look_ahead().number(peek)?.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => {
                JsonType::Integer
            }
            _ => JsonType::Number,
        })
    }

    /// The error for a value of another type than `expected`.
    #[cold]
    pub fn unexpected(&mut self, expected: &str) -> DecodeError {
        match self.json_type() {
            Ok(found) => DecodeError::new(format!("expected {expected}, found {}", found.described())),
            Err(error) => error,
        }
    }

    /// Takes a `null`, if there is one.
    pub fn take_null(&mut self) -> Result<bool, DecodeError> {
        let is_null = self.peek()? == Peek::Null;
        if is_null {
            self.json.known_null().map_err(|error| self.broken(&error))?;
        }
        Ok(is_null)
    }

    /// Enters an object; `expected` is for the error where there is none.
    pub fn enter_object(&mut self) -> Result<Option<Cow<'j, str>>, DecodeError> {
        if self.peek()? != Peek::Object {
            return Err(self.unexpected("an object"));
        }
        self.enter()?;
        let start = self.json.current_index();
        let length = self.json.next_object_bytes().map(|key| key.map(<[u8]>::len));
        self.key(start, length)
    }

    /// The next key of the object, or its end.
    pub fn next_key(&mut self) -> Result<Option<Cow<'j, str>>, DecodeError> {
        let start = self.json.current_index();
        let length = self.json.next_key_bytes().map(|key| key.map(<[u8]>::len));
        self.key(start, length)
    }

    /// The key of `length` bytes that was just passed. It borrows the document, so that the reader stays free.
    fn key(
        &mut self,
        start: usize,
        length: Result<Option<usize>, JiterError>,
    ) -> Result<Option<Cow<'j, str>>, DecodeError> {
        let Some(length) = length.map_err(|error| self.broken(&error))? else {
            self.depth -= 1;
            return Ok(None);
        };
        let passed = self.json.slice_to_current(start);
        let quote = passed.iter().position(|byte| *byte == b'"').expect("a key has quotes");
        let key = &passed[quote + 1..=quote + length];
        if key.contains(&b'\\') {
            let decoded: String = serde_json::from_slice(&passed[quote..=quote + length + 1])
                .map_err(|error| DecodeError::new(format!("not valid JSON: {error}")))?;
            return Ok(Some(Cow::Owned(decoded)));
        }
        let text = std::str::from_utf8(key).map_err(|_| DecodeError::new("a key is not valid UTF-8"))?;
        Ok(Some(Cow::Borrowed(text)))
    }

    /// Enters an array, and says whether it has an item.
    pub fn enter_array(&mut self) -> Result<bool, DecodeError> {
        if self.peek()? != Peek::Array {
            return Err(self.unexpected("an array"));
        }
        self.enter()?;
        let first = self.json.known_array().map(|item| item.is_some());
        self.item(first)
    }

    /// Whether the array has another item.
    pub fn next_item(&mut self) -> Result<bool, DecodeError> {
        let next = self.json.array_step().map(|item| item.is_some());
        self.item(next)
    }

    fn item(&mut self, has_item: Result<bool, JiterError>) -> Result<bool, DecodeError> {
        let has_item = has_item.map_err(|error| self.broken(&error))?;
        if !has_item {
            self.depth -= 1;
        }
        Ok(has_item)
    }

    fn enter(&mut self) -> Result<(), DecodeError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(DecodeError::new("nested too deeply")) } else { Ok(()) }
    }

    /// Passes over a value and returns its bytes.
    pub fn skip(&mut self) -> Result<&'j [u8], DecodeError> {
        let peek = self.peek()?;
        let start = self.json.current_index();
        self.json.known_skip(peek).map_err(|error| self.broken(&error))?;
        Ok(self.json.slice_to_current(start))
    }

    /// A free-form value.
    pub fn value(&mut self) -> Result<Value, DecodeError> {
        let bytes = self.skip()?;
        serde_json::from_slice(bytes).map_err(|error| DecodeError::new(format!("not valid JSON: {error}")))
    }

    fn number(&mut self, peek: Peek) -> Result<&'j str, DecodeError> {
        if !peek.is_num() {
            return Err(DecodeError::new("not valid JSON: expected a value"));
        }
        let start = self.json.current_index();
        match self.json.known_number_bytes(peek) {
            Ok(_) => Ok(std::str::from_utf8(self.json.slice_to_current(start)).expect("a number is ASCII")),
            Err(error) => Err(self.broken(&error)),
        }
    }

    /// Text, or the literal of a number or boolean as text: no digit is lost.
    pub fn text(&mut self) -> Result<Cow<'_, str>, DecodeError> {
        match self.peek()? {
            Peek::String => {
                let document = self.document;
                self.json.known_str().map(Cow::Borrowed).map_err(|error| broken_in(document, &error))
            }
            Peek::True => self.skip().map(|_| Cow::Borrowed("true")),
            Peek::False => self.skip().map(|_| Cow::Borrowed("false")),
            peek if peek.is_num() => self.number(peek).map(Cow::Borrowed),
            _ => Err(self.unexpected("a string")),
        }
    }

    /// The text of a number: a number, or a string that should hold one.
    pub fn number_text(&mut self, expected: &str) -> Result<Cow<'_, str>, DecodeError> {
        match self.peek()? {
            Peek::String => {
                let document = self.document;
                self.json.known_str().map(Cow::Borrowed).map_err(|error| broken_in(document, &error))
            }
            peek if peek.is_num() => self.number(peek).map(Cow::Borrowed),
            _ => Err(self.unexpected(expected)),
        }
    }

    /// A boolean, or the text `true` or `false`.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        let peek = self.peek()?;
        match peek {
            Peek::True | Peek::False => self.json.known_bool(peek).map_err(|error| self.broken(&error)),
            Peek::String => match &*self.text()? {
                "true" => Ok(true),
                "false" => Ok(false),
                other => Err(DecodeError::new(format!("expected a boolean, found the string {other:?}"))),
            },
            _ => Err(self.unexpected("a boolean")),
        }
    }
}

/// As [`Reader::broken`], where a borrowed string keeps the reader busy.
#[cold]
fn broken_in(document: &[u8], error: &JiterError) -> DecodeError {
    let place = Jiter::new(document).error_position(error.index);
    DecodeError::new(format!("not valid JSON: {} at {place}", error.error_type))
}
