//! Conversions to and from jiff's types.

use super::{calendar_date, no_such_date, no_such_time, rfc3339};
use crate::runtime::json::into_field::{IntoField, into_field};
use crate::runtime::json::{Date, DateTime, DecodeError, Nullable, Text};
use jiff::{Timestamp, Zoned, civil};

impl DateTime {
    /// The point in time (feature `jiff`); its offset is left out.
    ///
    /// RFC 3339, and what servers send in its place: a space for the `T`, no offset (which means UTC), no seconds, a
    /// date alone (its midnight in UTC). Fails if the text is nothing of this.
    pub fn to_jiff(&self) -> Result<Timestamp, DecodeError> {
        let text = rfc3339(self.as_str())?;
        text.parse().map_err(|error: jiff::Error| no_such_time(self.as_str(), error))
    }
}

impl Date {
    /// The date (feature `jiff`). A time behind it is left out. Fails if the text is no date.
    pub fn to_jiff(&self) -> Result<civil::Date, DecodeError> {
        let text = calendar_date(self.as_str())?;
        text.parse().map_err(|error: jiff::Error| no_such_date(self.as_str(), error))
    }
}

impl From<Timestamp> for DateTime {
    fn from(value: Timestamp) -> Self {
        Self::from_text(&value.to_string())
    }
}

/// The point in time; the zone is left out.
impl From<Zoned> for DateTime {
    fn from(value: Zoned) -> Self {
        value.timestamp().into()
    }
}

impl From<civil::Date> for Date {
    fn from(value: civil::Date) -> Self {
        Self::from_text(&value.to_string())
    }
}

into_field!(value: Timestamp => DateTime { value.into() });
into_field!(value: Zoned => DateTime { value.into() });
into_field!(value: civil::Date => Date { value.into() });
