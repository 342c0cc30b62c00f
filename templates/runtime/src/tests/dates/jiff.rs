//! Feature `jiff`.

use super::{DATES, NO_DATES, NO_TIMES, TIMES, date, date_time, request};
use crate::runtime::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, civil};

#[test]
fn texts_become_values() {
    for (text, nanoseconds) in TIMES {
        let value = date_time(text).to_jiff().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(value.as_nanosecond(), nanoseconds, "{text}");
    }
    for (text, (year, month, day)) in DATES {
        let value = date(text).to_jiff().unwrap_or_else(|error| panic!("{error}"));
        let expected = (i32::from(value.year()), value.month().unsigned_abs(), value.day().unsigned_abs());
        assert_eq!(expected, (year, month, day));
    }
}

#[test]
fn other_texts_are_errors() {
    for text in NO_TIMES {
        let error = date_time(text).to_jiff().expect_err(text).to_string();
        assert!(error.starts_with(&format!("{text:?} is not a point in time: ")), "{error}");
    }
    for text in NO_DATES {
        let error = date(text).to_jiff().expect_err(text).to_string();
        assert!(error.starts_with(&format!("{text:?} is not a date: ")), "{error}");
    }
}

#[test]
fn values_become_texts() {
    let value = Timestamp::new(1_704_164_645, 60_000_000).expect("in range");
    assert_eq!(DateTime::from(value).as_str(), "2024-01-02T03:04:05.06Z");
    let zoned = value.to_zoned(TimeZone::fixed(Offset::constant(2)));
    assert_eq!(DateTime::from(zoned.clone()).as_str(), "2024-01-02T03:04:05.06Z");
    assert_eq!(Date::from(civil::date(2024, 2, 29)).as_str(), "2024-02-29");
    assert_eq!(request().at(value), request().at("2024-01-02T03:04:05.06Z"));
    assert_eq!(request().at(zoned), request().at(value));
}
