//! A request field that can be left out, sent as `null`, or sent with a value.

use super::{DecodeError, Json, Reader, Writer};

/// JSON's `null`, for a setter or a constructor: `.voice(Null)` takes a setting away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Null;

/// An optional property for which `null` has a meaning of its own, as in "remove this setting".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// Not sent.
    #[default]
    Absent,
    /// Sent as `null`.
    Null,
    /// Sent with a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

/// `None` becomes `null`: who sets a field to nothing wants the server to know.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Json> Json for Nullable<T> {
    fn empty() -> Self {
        Self::Absent
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let mut value = T::empty();
        value.read(reader)?;
        *self = Self::Value(value);
        Ok(())
    }

    fn read_null(&mut self) -> bool {
        *self = Self::Null;
        true
    }

    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Value(value) => value.write(writer),
            Self::Absent | Self::Null => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}
