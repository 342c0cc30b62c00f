//! The properties of an object whose fields are known: which comes next.

use super::{DecodeError, Json, Reader};
use std::borrow::Cow;

/// The fields of an object: name and place.
pub(super) type Slots<'s> = [(&'static str, &'s mut dyn Json)];

/// What comes next in an object.
pub(super) enum Property<'j> {
    /// The field at the index.
    Field(usize),
    /// A property that no field has.
    Further(Cow<'j, str>),
    /// Its end.
    End,
}

impl<'j> Reader<'j> {
    /// Enters an object of these fields, and says what comes first.
    pub(super) fn first_property(&mut self, fields: &Slots<'_>) -> Result<Property<'j>, DecodeError> {
        let is_inside = self.enter_properties()?;
        self.property(is_inside, fields, 0)
    }

    /// What comes next in the object of these fields. The field that comes likely is looked for first, byte for byte.
    pub(super) fn next_property(&mut self, fields: &Slots<'_>, likely: usize) -> Result<Property<'j>, DecodeError> {
        let is_inside = self.json.advance(b'}')?;
        self.property(is_inside, fields, likely)
    }

    #[inline]
    fn property(&mut self, is_inside: bool, fields: &Slots<'_>, likely: usize) -> Result<Property<'j>, DecodeError> {
        if is_inside {
            self.json.peek()?;
            if fields.get(likely).is_some_and(|(name, _)| self.json.take_key(name)) {
                return Ok(Property::Field(likely));
            }
        }
        let Some(key) = self.key(is_inside)? else { return Ok(Property::End) };
        // Servers send properties in the order of their documents: what was left out is behind.
        let (before, behind) = fields.split_at(likely.min(fields.len()));
        let of = |fields: &Slots<'_>| fields.iter().position(|(name, _)| *name == key);
        let index = of(behind).map(|index| index + before.len()).or_else(|| of(before));
        Ok(index.map_or(Property::Further(key), Property::Field))
    }
}
