//! Conversions to and from the types of the `time` crate.

use super::{calendar_date, no_such_date, no_such_time, rfc3339};
use crate::runtime::json::into_field::{IntoField, into_field};
use crate::runtime::json::{Date, DateTime, DecodeError, Nullable, Text};
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{OffsetDateTime, UtcDateTime, UtcOffset};

impl DateTime {
    /// The point in time, with its offset (feature `time`).
    ///
    /// RFC 3339, and what servers send in its place: a space for the `T`, no offset (which means UTC), no seconds, a
    /// date alone (its midnight in UTC). Fails if the text is nothing of this.
    pub fn to_time(&self) -> Result<OffsetDateTime, DecodeError> {
        let text = rfc3339(self.as_str())?;
        OffsetDateTime::parse(&text, &Rfc3339).map_err(|error| no_such_time(self.as_str(), error))
    }
}

impl Date {
    /// The date (feature `time`). A time behind it is left out. Fails if the text is no date.
    pub fn to_time(&self) -> Result<time::Date, DecodeError> {
        let text = calendar_date(self.as_str())?;
        time::Date::parse(text, &Iso8601::DATE).map_err(|error| no_such_date(self.as_str(), error))
    }
}

impl From<OffsetDateTime> for DateTime {
    fn from(value: OffsetDateTime) -> Self {
        // RFC 3339 has no seconds in an offset.
        let value = if value.offset().seconds_past_minute() == 0 { value } else { value.to_offset(UtcOffset::UTC) };
        let (hours, minutes, _) = value.offset().as_hms();
        let sign = if value.offset().is_negative() { '-' } else { '+' };
        let offset = match (hours, minutes) {
            (0, 0) => "Z".to_owned(),
            _ => format!("{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs()),
        };
        let fraction = match value.nanosecond() {
            0 => String::new(),
            nanoseconds => format!(".{nanoseconds:09}").trim_end_matches('0').to_owned(),
        };
        let (hour, minute, second) = value.to_hms();
        Self::from_text(&format!("{}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}", value.date()))
    }
}

impl From<UtcDateTime> for DateTime {
    fn from(value: UtcDateTime) -> Self {
        value.to_offset(UtcOffset::UTC).into()
    }
}

impl From<time::Date> for Date {
    fn from(value: time::Date) -> Self {
        Self::from_text(&value.to_string())
    }
}

into_field!(value: OffsetDateTime => DateTime { value.into() });
into_field!(value: UtcDateTime => DateTime { value.into() });
into_field!(value: time::Date => Date { value.into() });
