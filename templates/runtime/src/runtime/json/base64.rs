//! Texts that are base64 on the wire.

use super::{DecodeError, Json, Reader, Writer, serde_traits};
use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, STANDARD};
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};
use std::fmt;

/// As [`STANDARD`], with and without `=` at the end.
const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A text or bytes that are base64 (RFC 4648) on the wire: written so, and read again.
///
/// Setters take what it stands for (`&str`, `String`, `&[u8]`, `Vec<u8>`); [`from_encoded`](Self::from_encoded) takes what is base64
/// already. What a server sends is kept as it is, also if it is no base64.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(String);

impl Base64 {
    /// What stands for these bytes, or for this text.
    pub fn new(plain: impl AsRef<[u8]>) -> Self {
        Self(STANDARD.encode(plain))
    }

    /// What is base64 already.
    pub fn from_encoded(encoded: impl Into<String>) -> Self {
        Self(encoded.into())
    }

    /// The base64, as it is on the wire.
    pub fn as_encoded(&self) -> &str {
        &self.0
    }

    /// The bytes that it stands for; `None` if it is no base64.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        TOLERANT.decode(self.0.trim_ascii()).ok()
    }

    /// The text that it stands for; `None` if it is no base64, or not of UTF-8.
    pub fn text(&self) -> Option<String> {
        String::from_utf8(self.bytes()?).ok()
    }
}

impl From<&str> for Base64 {
    fn from(plain: &str) -> Self {
        Self::new(plain)
    }
}

impl From<String> for Base64 {
    fn from(plain: String) -> Self {
        Self::new(plain)
    }
}

impl From<&[u8]> for Base64 {
    fn from(plain: &[u8]) -> Self {
        Self::new(plain)
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(plain: Vec<u8>) -> Self {
        Self::new(plain)
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug_text("Base64", &self.0, f)
    }
}

impl Json for Base64 {
    fn empty() -> Self {
        Self(String::new())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = reader.text()?.into_owned();
        Ok(())
    }

    fn write(&self, writer: &mut dyn Writer) {
        writer.text(&self.0);
    }
}

serde_traits! { Base64 }
