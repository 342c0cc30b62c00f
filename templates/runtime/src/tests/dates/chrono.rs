//! Feature `chrono`.

use super::{DATES, NO_DATES, NO_TIMES, TIMES, date, date_time, request};
use crate::runtime::{Date, DateTime};
use chrono::{Datelike, FixedOffset, NaiveDate, TimeZone, Utc};

#[test]
fn texts_become_values() {
    for (text, nanoseconds) in TIMES {
        let value = date_time(text).to_chrono().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(i128::from(value.timestamp_nanos_opt().expect("in range")), nanoseconds, "{text}");
    }
    let offset = date_time("2024-01-02T05:04:05+02:00").to_chrono().expect("RFC 3339").offset().local_minus_utc();
    assert_eq!(offset, 7200);
    for (text, expected) in DATES {
        let value = date(text).to_chrono().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((value.year(), value.month(), value.day()), (expected.0, expected.1.into(), expected.2.into()));
    }
}

#[test]
fn other_texts_are_errors() {
    for text in NO_TIMES {
        let error = date_time(text).to_chrono().expect_err(text).to_string();
        assert!(error.starts_with(&format!("{text:?} is not a point in time: ")), "{error}");
    }
    for text in NO_DATES {
        let error = date(text).to_chrono().expect_err(text).to_string();
        assert!(error.starts_with(&format!("{text:?} is not a date: ")), "{error}");
    }
}

#[test]
fn values_become_texts() {
    let utc = Utc.with_ymd_and_hms(2024, 1, 2, 3, 4, 5).single().expect("it exists");
    assert_eq!(DateTime::from(utc).as_str(), "2024-01-02T03:04:05Z");
    let east = utc.with_timezone(&FixedOffset::east_opt(5400).expect("small")) + chrono::Duration::milliseconds(60);
    assert_eq!(DateTime::from(east).as_str(), "2024-01-02T04:34:05.060+01:30");
    let day = NaiveDate::from_ymd_opt(2024, 2, 29).expect("it exists");
    assert_eq!(Date::from(day).as_str(), "2024-02-29");
    assert_eq!(request().at(utc), request().at("2024-01-02T03:04:05Z"));
}
