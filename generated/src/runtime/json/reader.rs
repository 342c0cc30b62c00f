//! A pull reader: the next key, the next value, nothing kept.
//!
//! Bytes in, scalars out, with the tolerance that [`Json`](super::Json) describes. It knows no model.

use super::drift::Drift;
use super::scanner::Scanner;
use super::{DecodeError, Json, JsonType, read_value};
use serde_json::Value;
use std::borrow::Cow;

/// How deep typed values may nest: a recursive type must not exhaust the stack.
const MAX_DEPTH: u32 = 128;

/// Reads one document, front to back.
pub struct Reader<'j> {
    pub(super) json: Scanner<'j>,
    depth: u32,
    is_strict: bool,
    /// A property of the document that is not kept: somebody else has it.
    pub(super) left_out: Option<&'static str>,
    /// How much memory the value may take, and how much of that is left.
    memory: (usize, usize),
    /// What was told so far, from the place inwards.
    pub(super) drift: Vec<Drift>,
}

/// A place to go back to.
#[derive(Clone, Copy)]
pub(super) struct ReaderPlace {
    at: usize,
    depth: u32,
}

/// How much memory a part of a free-form value takes, with what its list or map has to spare.
const VALUE_SIZE: usize = 160;

impl<'j> Reader<'j> {
    /// Starts at the front of a document; a byte order mark is skipped.
    pub fn new(document: &'j [u8]) -> Result<Self, DecodeError> {
        Self::of(document, true, usize::MAX)
    }

    /// Starts at the front of a document, whose value may take so much memory.
    pub(super) fn of(document: &'j [u8], is_strict: bool, memory: usize) -> Result<Self, DecodeError> {
        let document = document.strip_prefix(b"\xef\xbb\xbf").unwrap_or(document);
        if document.trim_ascii().is_empty() {
            return Err(DecodeError::new("the document is empty"));
        }
        let (json, memory) = (Scanner::new(document), (memory, memory));
        Ok(Self { json, depth: 0, is_strict, left_out: None, memory, drift: Vec::new() })
    }

    /// A second reader at the same place, to look ahead.
    #[must_use]
    pub fn look_ahead(&self) -> Self {
        self.again(self.place())
    }

    /// Where the reader is.
    #[inline]
    pub(super) fn place(&self) -> ReaderPlace {
        ReaderPlace { at: self.json.place(), depth: self.depth }
    }

    /// A second reader at another place.
    pub(super) fn again(&self, place: ReaderPlace) -> Self {
        let (mut json, depth) = (self.json, place.depth);
        json.go_to(place.at);
        let (is_strict, memory) = (self.is_strict, self.memory);
        Self { json, depth, is_strict, left_out: None, memory, drift: Vec::new() }
    }

    /// Reads what is at another place once more. It takes memory, and what it tells was told.
    pub(super) fn read_beside(&mut self, place: ReaderPlace, value: &mut dyn Json) -> Result<(), DecodeError> {
        let mut reader = self.again(place);
        let read = read_value(value, &mut reader);
        self.memory = reader.memory;
        read
    }

    /// Goes back to a place, and forgets what was told since.
    pub(super) fn go_back(&mut self, place: ReaderPlace, told: usize) {
        self.json.go_to(place.at);
        self.depth = place.depth;
        self.drift.truncate(told);
    }

    /// Whether everything that is required must be there.
    pub(super) fn is_strict(&self) -> bool {
        self.is_strict
    }

    /// Whether a property that no field has is kept.
    pub(super) fn keeps(&self, key: &str) -> bool {
        self.depth > 1 || self.left_out.is_none_or(|left_out| left_out != key)
    }

    /// Counts memory that the value takes.
    #[inline]
    pub(super) fn take_memory(&mut self, bytes: usize) -> Result<(), DecodeError> {
        let (limit, left) = self.memory;
        self.memory.1 = left.checked_sub(bytes).ok_or_else(|| DecodeError::too_large(limit))?;
        Ok(())
    }

    /// Checks that nothing follows the value that was read.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        self.json.finish()
    }

    /// The type of the value at the reader.
    pub fn json_type(&mut self) -> Result<JsonType, DecodeError> {
        Ok(match self.json.peek()? {
            b'n' => JsonType::Null,
            b't' | b'f' => JsonType::Boolean,
            b'"' => JsonType::String,
            b'[' => JsonType::Array,
            b'{' => JsonType::Object,
            _ if self.look_ahead().json.number()?.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => {
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
        let is_null = self.json.peek()? == b'n';
        if is_null {
            self.json.word("null")?;
        }
        Ok(is_null)
    }

    /// Enters an object, and returns its first key.
    pub fn enter_object(&mut self) -> Result<Option<Cow<'j, str>>, DecodeError> {
        let is_inside = self.enter_properties()?;
        self.key(is_inside)
    }

    /// The next key of the object, or its end.
    pub fn next_key(&mut self) -> Result<Option<Cow<'j, str>>, DecodeError> {
        let is_inside = self.json.advance(b'}')?;
        self.key(is_inside)
    }

    /// Enters an object, and says whether anything is in it.
    pub(super) fn enter_properties(&mut self) -> Result<bool, DecodeError> {
        if self.json.peek()? != b'{' {
            return Err(self.unexpected("an object"));
        }
        self.enter()?;
        self.json.enter(b'}')
    }

    /// The key that comes next, unless the object ends.
    pub(super) fn key(&mut self, is_inside: bool) -> Result<Option<Cow<'j, str>>, DecodeError> {
        if !is_inside {
            self.depth -= 1;
            return Ok(None);
        }
        let start = self.json.place();
        match self.json.key() {
            Err(_) if !self.is_strict => {
                self.json.go_to(start);
                self.json.lossy_key().map(|key| Some(key.into()))
            }
            key => key.map(Some),
        }
    }

    /// Enters an array, and says whether it has an item.
    pub fn enter_array(&mut self) -> Result<bool, DecodeError> {
        if self.json.peek()? != b'[' {
            return Err(self.unexpected("an array"));
        }
        self.enter()?;
        let is_inside = self.json.enter(b']')?;
        Ok(self.item(is_inside))
    }

    /// Whether the array has another item.
    pub fn next_item(&mut self) -> Result<bool, DecodeError> {
        let is_inside = self.json.advance(b']')?;
        Ok(self.item(is_inside))
    }

    fn item(&mut self, is_inside: bool) -> bool {
        self.depth -= u32::from(!is_inside);
        is_inside
    }

    fn enter(&mut self) -> Result<(), DecodeError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(DecodeError::new("nested too deeply")) } else { Ok(()) }
    }

    /// Passes over a value and returns its bytes.
    pub fn skip(&mut self) -> Result<&'j [u8], DecodeError> {
        self.json.skip()
    }

    /// A free-form value.
    pub fn value(&mut self) -> Result<Value, DecodeError> {
        let (start, place) = (self.json, self.json.place());
        let bytes = self.skip()?;
        let passed = self.json.passed_since(&start);
        self.take_memory(passed.values * VALUE_SIZE)?;
        let value = serde_json::from_slice(bytes);
        if !self.is_strict && (passed.has_long_number || value.is_err()) {
            self.json.go_to(place);
            return self.lossy_value();
        }
        value.map_err(|error| DecodeError::new(format!("not valid JSON: {error}")))
    }

    /// A string; one that is not valid is told, and kept as far as it goes, unless the reader is strict.
    fn string(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        let start = self.json.place();
        match self.json.string() {
            Err(_) if !self.is_strict => {
                self.json.go_to(start);
                let text = self.json.lossy_string()?;
                self.tell_kept();
                Ok(text.into())
            }
            text => text,
        }
    }

    /// Text, or the literal of a number or boolean as text: no digit is lost.
    pub fn text(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        match self.json.peek()? {
            b'"' => self.string(),
            b't' => self.json.word("true").map(|()| Cow::Borrowed("true")),
            b'f' => self.json.word("false").map(|()| Cow::Borrowed("false")),
            b'n' | b'[' | b'{' => Err(self.unexpected("a string")),
            _ => self.json.number().map(Cow::Borrowed),
        }
    }

    /// The text of a number: a number, or a string that should hold one.
    pub fn number_text(&mut self, expected: &str) -> Result<Cow<'j, str>, DecodeError> {
        match self.json.peek()? {
            b'"' => self.string(),
            b't' | b'f' | b'n' | b'[' | b'{' => Err(self.unexpected(expected)),
            _ => self.json.number().map(Cow::Borrowed),
        }
    }

    /// A boolean, or the text `true` or `false`.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.json.peek()? {
            b't' => self.json.word("true").map(|()| true),
            b'f' => self.json.word("false").map(|()| false),
            b'"' => match &*self.json.string()? {
                "true" => Ok(true),
                "false" => Ok(false),
                other => Err(DecodeError::new(format!("expected a boolean, found the string {other:?}"))),
            },
            _ => Err(self.unexpected("a boolean")),
        }
    }
}
