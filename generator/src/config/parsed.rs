//! Values that are read from a text: a mistake has the place of its own value, in lists as well.

use serde::Deserializer;
use serde::de::{Error, Visitor};
use std::fmt;

/// Reads a text, and what it stands for.
pub(super) fn parsed<'de, D, T>(deserializer: D, parse: fn(&str) -> Result<T, String>) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(TextVisitor(parse))
}

/// Fails inside of the value, so that the error is at it.
struct TextVisitor<T>(fn(&str) -> Result<T, String>);

impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_err(E::custom)
    }
}
