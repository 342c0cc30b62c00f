//! Conversions to and from chrono's types.

use super::{calendar_date, no_such_date, no_such_time, rfc3339};
use crate::runtime::json::into_field::{IntoField, into_field};
use crate::runtime::json::{Date, DateTime, DecodeError, Nullable, Text};
use chrono::{NaiveDate, SecondsFormat, TimeZone};

impl DateTime {
    /// The point in time, with its offset (feature `chrono`).
    ///
    /// RFC 3339, and what servers send in its place: a space for the `T`, no offset (which means UTC), no seconds, a
    /// date alone (its midnight in UTC). Fails if the text is nothing of this.
    pub fn to_chrono(&self) -> Result<chrono::DateTime<chrono::FixedOffset>, DecodeError> {
        let text = rfc3339(self.as_str())?;
        chrono::DateTime::parse_from_rfc3339(&text).map_err(|error| no_such_time(self.as_str(), error))
    }
}

impl Date {
    /// The date (feature `chrono`). A time behind it is left out. Fails if the text is no date.
    pub fn to_chrono(&self) -> Result<NaiveDate, DecodeError> {
        let text = calendar_date(self.as_str())?;
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|error| no_such_date(self.as_str(), error))
    }
}

impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
    fn from(value: chrono::DateTime<Z>) -> Self {
        Self::from_text(&value.fixed_offset().to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl From<NaiveDate> for Date {
    fn from(value: NaiveDate) -> Self {
        Self::from_text(&value.to_string())
    }
}

into_field!([Z: TimeZone] value: chrono::DateTime<Z> => DateTime { value.into() });
into_field!(value: NaiveDate => Date { value.into() });
