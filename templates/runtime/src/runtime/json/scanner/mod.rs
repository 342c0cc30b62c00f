//! The grammar of JSON (RFC 8259): bytes in, the bytes of one token after the other out.
//!
//! Nothing is kept, and nothing is decoded but strings. Time is linear in the document, and no document, however deep it
//! nests, takes stack. It knows no type that a value may be read as.

mod skip;
mod unescape;

use super::DecodeError;
use std::borrow::Cow;
use unescape::unescaped;

/// A place in a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'j> {
    document: &'j [u8],
    /// The document as text, looked at once for all its strings; empty if it is none.
    text: &'j str,
    at: usize,
    /// What values were passed over so far.
    passed: Passed,
}

/// What was passed over without being decoded.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Passed {
    /// How many values.
    pub(super) values: usize,
    /// Whether a number among them may be beyond all integers that are held.
    pub(super) has_long_number: bool,
}

impl<'j> Scanner<'j> {
    pub(super) fn new(document: &'j [u8]) -> Self {
        Self { document, text: std::str::from_utf8(document).unwrap_or_default(), at: 0, passed: Passed::default() }
    }

    /// Where the scanner is.
    #[inline]
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Goes to a place where the scanner was.
    #[inline]
    pub(super) fn go_to(&mut self, place: usize) {
        self.at = place;
    }

    /// The error for what stands at the place.
    #[cold]
    fn broken(&self, problem: &str) -> DecodeError {
        let before = &self.document[..self.at.min(self.document.len())];
        let line = before.split(|byte| *byte == b'\n').count();
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        DecodeError::new(format!("not valid JSON: {problem} at line {line} column {column}"))
    }

    /// The error for a byte that is not the one that must come.
    #[cold]
    fn missing(&self, expected: &[u8]) -> DecodeError {
        let words: Vec<_> = expected.iter().map(|byte| format!("`{}`", *byte as char)).collect();
        self.broken(&format!("expected {}", words.join(" or ")))
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.document.get(self.at).copied()
    }

    /// The first byte of the token that comes next.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<u8, DecodeError> {
        self.pass_space().ok_or_else(|| self.broken("the document ends too early"))
    }

    /// Passes over space, and returns the byte behind it.
    #[inline]
    fn pass_space(&mut self) -> Option<u8> {
        while let Some(byte) = self.byte() {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    /// Takes this byte, which must come next.
    #[inline]
    fn expect(&mut self, byte: u8) -> Result<(), DecodeError> {
        if self.peek()? != byte {
            return Err(self.missing(&[byte]));
        }
        self.at += 1;
        Ok(())
    }

    /// Checks that nothing comes any more.
    pub(super) fn finish(&mut self) -> Result<(), DecodeError> {
        if self.pass_space().is_some() { Err(self.broken("something follows the document")) } else { Ok(()) }
    }

    /// Takes `null`, `true` or `false`.
    pub(super) fn word(&mut self, word: &str) -> Result<(), DecodeError> {
        self.peek()?;
        if !self.document[self.at..].starts_with(word.as_bytes()) {
            return Err(self.broken("expected a value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Enters an object or an array that ends with `close`, and says whether anything is in it.
    #[inline]
    pub(super) fn enter(&mut self, close: u8) -> Result<bool, DecodeError> {
        self.at += 1;
        let is_empty = self.peek()? == close;
        self.at += usize::from(is_empty);
        Ok(!is_empty)
    }

    /// Goes behind the comma after a value, or leaves, and says whether anything comes behind the comma.
    #[inline]
    pub(super) fn advance(&mut self, close: u8) -> Result<bool, DecodeError> {
        let byte = self.peek()?;
        if byte != b',' && byte != close {
            return Err(self.missing(&[b',', close]));
        }
        self.at += 1;
        Ok(byte == b',')
    }

    /// Takes a key and its colon.
    pub(super) fn key(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        let key = self.string()?;
        self.expect(b':')?;
        Ok(key)
    }

    /// Takes this key and its colon, if they come next, byte for byte.
    #[inline]
    pub(super) fn take_key(&mut self, key: &str) -> bool {
        let rest = self.document.get(self.at..).and_then(|rest| rest.strip_prefix(b"\""));
        let rest = rest.and_then(|rest| rest.strip_prefix(key.as_bytes()));
        let is_next = rest.is_some_and(|rest| rest.starts_with(b"\":"));
        self.at += if is_next { key.len() + 3 } else { 0 };
        is_next
    }

    /// Takes a string.
    pub(super) fn string(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        self.peek()?;
        let start = self.at;
        let has_escape = self.pass_string()?;
        match self.text.get(start + 1..self.at - 1) {
            Some(text) if !has_escape => Ok(Cow::Borrowed(text)),
            _ => self.unusual_string(start),
        }
    }

    /// A string that was passed over, with escapes, or in a document that is no text.
    fn unusual_string(&self, start: usize) -> Result<Cow<'j, str>, DecodeError> {
        let text = unescaped(&self.document[start + 1..self.at - 1]).strict();
        text.map(Cow::Owned).ok_or_else(|| Self { at: start, ..*self }.broken("the string is not valid"))
    }

    /// Takes a key and its colon, whatever its escapes stand for.
    #[cold]
    pub(super) fn lossy_key(&mut self) -> Result<String, DecodeError> {
        let key = self.lossy_string()?;
        self.expect(b':')?;
        Ok(key)
    }

    /// Takes a string, whatever its bytes and escapes stand for.
    #[cold]
    pub(super) fn lossy_string(&mut self) -> Result<String, DecodeError> {
        self.peek()?;
        let start = self.at;
        self.pass_string()?;
        Ok(unescaped(&self.document[start + 1..self.at - 1]).lossy())
    }

    /// What was passed over since another place.
    pub(super) fn passed_since(&self, start: &Self) -> Passed {
        let values = self.passed.values - start.passed.values;
        Passed { values, has_long_number: self.passed.has_long_number }
    }

    /// Passes over a string, and says whether it has an escape. Whether it is UTF-8 is not looked at.
    #[inline]
    fn pass_string(&mut self) -> Result<bool, DecodeError> {
        self.expect(b'"')?;
        let mut has_escape = false;
        loop {
            self.at += ordinary(&self.document[self.at..]);
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => self.pass_escape()?,
                Some(_) => return Err(self.broken("a control character in a string")),
                None => return Err(self.broken("the document ends in a string")),
            }
            has_escape = true;
        }
        self.at += 1;
        Ok(has_escape)
    }

    fn pass_escape(&mut self) -> Result<(), DecodeError> {
        let digits = self.document.get(self.at + 2..self.at + 6);
        self.at += match self.document.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
            Some(b'u') if digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) => 6,
            _ => return Err(self.broken("an escape that does not exist")),
        };
        Ok(())
    }

    /// Takes a number.
    pub(super) fn number(&mut self) -> Result<&'j str, DecodeError> {
        self.peek()?;
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        if self.byte() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits("expected a value")?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits("expected a digit")?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits("expected a digit")?;
        }
        Ok(std::str::from_utf8(&self.document[start..self.at]).expect("a number is ASCII"))
    }

    /// Passes over digits, at least one.
    fn digits(&mut self, problem: &str) -> Result<(), DecodeError> {
        let digits = self.document[self.at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += digits;
        if digits == 0 { Err(self.broken(problem)) } else { Ok(()) }
    }
}

/// How many bytes at the front are neither quotes, backslashes nor control characters.
pub(super) fn ordinary(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes[at..].first_chunk() {
        let special = special(u64::from_le_bytes(*chunk));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    // What is before the last eight bytes is known to be ordinary.
    if bytes.last_chunk().is_some_and(|chunk| special(u64::from_le_bytes(*chunk)) == 0) {
        return bytes.len();
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
    at + bytes[at..].iter().position(is_special).unwrap_or(bytes.len() - at)
}

/// The high bit of every byte that is special, of eight at a time. Bits above the lowest one may be wrong.
fn special(bytes: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let below = |bytes: u64, limit: u8| bytes.wrapping_sub(ONES * u64::from(limit)) & !bytes & HIGH;
    let equal = |byte: u8| below(bytes ^ (ONES * u64::from(byte)), 1);
    below(bytes, b' ') | equal(b'"') | equal(b'\\')
}
