//! Passing over a value without a look into it, and without a stack that its depth could exhaust.

use super::Scanner;
use crate::runtime::json::DecodeError;

/// How deep a value that is passed over may nest: one bit a level.
const MAX_SKIPPED_DEPTH: u32 = u128::BITS;

/// How long an integer may be that is surely held, its sign included.
const LONGEST_INTEGER: usize = 18;

/// The brackets around the place: objects are 1, arrays 0, the innermost last.
#[derive(Default)]
struct Open {
    bits: u128,
    depth: u32,
}

impl<'j> Scanner<'j> {
    /// Passes over a value, and returns its bytes.
    pub(in crate::runtime::json) fn skip(&mut self) -> Result<&'j [u8], DecodeError> {
        self.peek()?;
        let start = self.at;
        let mut open = Open::default();
        self.passed.has_long_number = false;
        loop {
            self.passed.values += 1;
            let is_inside = match self.peek()? {
                b'{' => self.open(&mut open, true)?,
                b'[' => self.open(&mut open, false)?,
                _ => {
                    self.pass_scalar()?;
                    false
                }
            };
            if !is_inside && !self.pass_ends(&mut open)? {
                return Ok(&self.document[start..self.at]);
            }
            if open.is_object() {
                self.pass_string()?;
                self.expect(b':')?;
            }
        }
    }

    /// Enters an object or an array that is passed over, and says whether anything is in it.
    fn open(&mut self, open: &mut Open, is_object: bool) -> Result<bool, DecodeError> {
        let is_inside = self.enter(if is_object { b'}' } else { b']' })?;
        if is_inside && !open.push(is_object) {
            return Err(DecodeError::new("nested too deeply"));
        }
        Ok(is_inside)
    }

    /// Passes over what ends behind a value, and says whether another value comes.
    fn pass_ends(&mut self, open: &mut Open) -> Result<bool, DecodeError> {
        while open.depth > 0 {
            if self.advance(if open.is_object() { b'}' } else { b']' })? {
                return Ok(true);
            }
            open.pop();
        }
        Ok(false)
    }

    fn pass_scalar(&mut self) -> Result<(), DecodeError> {
        match self.peek()? {
            b'"' => self.pass_string().map(drop),
            b'n' => self.word("null"),
            b't' => self.word("true"),
            b'f' => self.word("false"),
            _ => {
                let length = self.number()?.len();
                self.passed.has_long_number |= length > LONGEST_INTEGER;
                Ok(())
            }
        }
    }
}

impl Open {
    /// Goes in, unless it is too deep.
    fn push(&mut self, is_object: bool) -> bool {
        self.bits = self.bits << 1 | u128::from(is_object);
        self.depth += 1;
        self.depth <= MAX_SKIPPED_DEPTH
    }

    fn pop(&mut self) {
        self.bits >>= 1;
        self.depth -= 1;
    }

    fn is_object(&self) -> bool {
        self.depth > 0 && self.bits & 1 == 1
    }
}
