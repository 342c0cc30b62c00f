//! Feature `time`.

use super::{DATES, NO_DATES, NO_TIMES, TIMES, date, date_time, request};
use crate::runtime::{Date, DateTime};
use time::{Month, OffsetDateTime, UtcDateTime, UtcOffset};

#[test]
fn texts_become_values() {
    for (text, nanoseconds) in TIMES {
        let value = date_time(text).to_time().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(value.unix_timestamp_nanos(), nanoseconds, "{text}");
    }
    let offset = date_time("2024-01-02T05:04:05+02:00").to_time().expect("RFC 3339").offset();
    assert_eq!(offset.whole_seconds(), 7200);
    for (text, expected) in DATES {
        let value = date(text).to_time().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((value.year(), u8::from(value.month()), value.day()), expected);
    }
}

#[test]
fn other_texts_are_errors() {
    for text in NO_TIMES {
        let error = date_time(text).to_time().expect_err(text).to_string();
        assert!(error.starts_with(&format!("{text:?} is not a point in time: ")), "{error}");
    }
    for text in NO_DATES {
        let error = date(text).to_time().expect_err(text).to_string();
        assert!(error.starts_with(&format!("{text:?} is not a date: ")), "{error}");
    }
}

#[test]
fn values_become_texts() {
    let value = OffsetDateTime::from_unix_timestamp(1_704_164_645).expect("in range");
    assert_eq!(DateTime::from(value).as_str(), "2024-01-02T03:04:05Z");
    assert_eq!(DateTime::from(UtcDateTime::from(value)).as_str(), "2024-01-02T03:04:05Z");
    let at = |hours, minutes, seconds| value.to_offset(UtcOffset::from_hms(hours, minutes, seconds).expect("small"));
    let late = at(0, -30, 0) + std::time::Duration::from_nanos(60_000_010);
    assert_eq!(DateTime::from(late).as_str(), "2024-01-02T02:34:05.06000001-00:30");
    assert_eq!(DateTime::from(at(5, 30, 0)).as_str(), "2024-01-02T08:34:05+05:30");
    assert_eq!(DateTime::from(at(1, 0, 1)).as_str(), "2024-01-02T03:04:05Z");
    let day = time::Date::from_calendar_date(2024, Month::February, 29).expect("it exists");
    assert_eq!(Date::from(day).as_str(), "2024-02-29");
    assert_eq!(request().at(value), request().at("2024-01-02T03:04:05Z"));
}
