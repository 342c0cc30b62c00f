//! Dates and times as the types of the crates that calculate with them: `chrono`, `jiff` and `time`, a feature each.
//!
//! In goes the text that the API sends, out come values, and back. What the API sends besides RFC 3339 is brought into
//! its form first, by [`rfc3339`] and [`calendar_date`]; whether there is such a day is for those crates to say.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use super::DecodeError;
use std::fmt::Display;

/// How many digits of a second the crates can hold.
const MAX_FRACTION: usize = 9;

/// What is wrong with a text that is not even near.
const NO_FORM: &str = "it does not have the form";

/// The error for a text that is no point in time.
fn no_such_time(text: &str, why: impl Display) -> DecodeError {
    DecodeError::new(format!("{text:?} is not a point in time: {why}"))
}

/// The error for a text that is no date.
fn no_such_date(text: &str, why: impl Display) -> DecodeError {
    DecodeError::new(format!("{text:?} is not a date: {why}"))
}

/// Brings a point in time into the form of RFC 3339.
///
/// What is taken besides: a space between date and time, or before the offset; small letters; no offset, `UTC` or `GMT`,
/// which mean `Z`; an offset without colon or minutes; no seconds; a date alone, which is its midnight in UTC. Digits of
/// a second behind the ninth are cut off.
fn rfc3339(text: &str) -> Result<String, DecodeError> {
    in_rfc3339(text.trim_ascii()).ok_or_else(|| no_such_time(text, NO_FORM))
}

fn in_rfc3339(text: &str) -> Option<String> {
    let date = text.get(..10).filter(|date| is_date(date))?;
    let rest = match text[10..].strip_prefix(['T', 't', ' ']) {
        Some(rest) => rest.trim_ascii_start(),
        None if text.len() == 10 => "00:00:00Z",
        None => return None,
    };
    let end = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.')).unwrap_or(rest.len());
    let (clock, offset) = (seconds(&rest[..end])?, offset(rest[end..].trim_ascii())?);
    Some(format!("{date}T{clock}{offset}"))
}

/// Brings a date into the form `2026-07-16`; the time behind one is left out.
fn calendar_date(text: &str) -> Result<&str, DecodeError> {
    let trimmed = text.trim_ascii();
    let date = trimmed.get(..10).filter(|date| is_date(date));
    let date = date.filter(|_| matches!(trimmed.as_bytes().get(10), None | Some(b'T' | b't' | b' ')));
    date.ok_or_else(|| no_such_date(text, NO_FORM))
}

/// Whether a text of ten characters has digits and hyphens where a date has them.
fn is_date(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() })
}

/// The time of day with seconds, and with as many digits of them as can be held.
fn seconds(clock: &str) -> Option<String> {
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let whole = if whole.len() == 5 { format!("{whole}:00") } else { whole.to_owned() };
    let fraction = &fraction[..fraction.len().min(MAX_FRACTION)];
    match whole.len() {
        8 if fraction.is_empty() => Some(whole),
        8 => Some(format!("{whole}.{fraction}")),
        _ => None,
    }
}

/// The offset from UTC: `Z`, or hours and minutes.
fn offset(text: &str) -> Option<String> {
    if matches!(&*text.to_ascii_uppercase(), "" | "Z" | "UTC" | "GMT") {
        return Some("Z".to_owned());
    }
    let (sign, digits) = text.split_at_checked(1)?;
    let digits: String = digits.chars().filter(|c| *c != ':').collect();
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = if minutes.is_empty() { "00" } else { minutes };
    (matches!(sign, "+" | "-") && minutes.len() == 2).then(|| format!("{sign}{hours}:{minutes}"))
}
