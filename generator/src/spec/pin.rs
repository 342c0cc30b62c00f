//! The pin: which upstream document the committed crate is made from.
//!
//! In: the text of `spec/source.toml`. Out: a [`Pin`], whole. It refuses to know how the document is got.

use super::Prose;
use super::source::position_after;
use crate::diagnostic::{Diagnostic, Failure, Position};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use toml::Spanned;

/// The upstream document that the committed crate is made from: the contents of `spec/source.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Owner and name of the upstream repository.
    pub repository: String,
    /// Path of the document in it.
    pub file: String,
    /// Full id of the commit.
    pub commit: String,
    /// Day of the commit, `YYYY-MM-DD`.
    pub date: String,
    /// SHA-256 of the document, in lower-case hexadecimal.
    pub sha256: String,
    /// Version of the emitted crate.
    pub version: String,
    /// Whose prose goes into the committed crate.
    pub prose: Prose,
    /// What is to be known about this version.
    pub note: String,
}

impl Pin {
    /// Reads the text of a `source.toml` that messages call `name`.
    pub fn parse(name: &str, text: &str) -> Result<Self, Failure> {
        let bad = |message: String| Diagnostic::error("bad-pin", message);
        let pin: Self = toml::from_str(text).map_err(|error| {
            let position = error.span().map(|span| position_after(&text.as_bytes()[..span.start]));
            let help = "the keys are repository, file, commit, date, sha256, version, prose (`own` or `spec`) and note";
            bad(error.message().to_owned()).in_file(name, position).quoting(text).help(help)
        })?;
        let checks = [
            ("repository", is_repository(&pin.repository), "`owner/name`"),
            ("file", is_path(&pin.file), "a path inside the repository"),
            ("commit", is_commit(&pin.commit), "a full commit id in lower-case hexadecimal"),
            ("date", is_date(&pin.date), "a day as in `2030-01-31`"),
            ("version", is_version(&pin.version), "three numbers as in `0.1.0`"),
            ("sha256", is_hex(&pin.sha256, &[64]), "64 digits of lower-case hexadecimal"),
        ];
        let places: BTreeMap<String, Spanned<IgnoredAny>> = toml::from_str(text).unwrap_or_default();
        let place = |key: &str| places.get(key).map(|value| Position::of_offset(text, value.span().start));
        let wrong = checks.iter().filter(|(_, fits, _)| !fits);
        let told = wrong
            .map(|(key, _, form)| bad(format!("`{key}` has to be {form}")).in_file(name, place(key)).quoting(text));
        let told: Vec<_> = told.collect();
        if told.is_empty() { Ok(pin) } else { Err(Failure(told)) }
    }

    /// The text of a `source.toml` with another commit, date, digest and version; comments and all else stay as they are.
    pub fn moved(text: &str, to: &Self) -> String {
        let line = |line: &str| {
            let key = line.split('=').next().unwrap_or_default().trim();
            let values = [("commit", &to.commit), ("date", &to.date), ("sha256", &to.sha256), ("version", &to.version)];
            let value = values.iter().find(|(moved, _)| *moved == key);
            value.map_or_else(|| line.to_owned(), |(key, value)| format!("{key} = \"{value}\""))
        };
        text.lines().map(|it| line(it) + "\n").collect()
    }
}

/// Whether a word is a full commit id, of SHA-1 or of SHA-256.
pub fn is_commit(word: &str) -> bool {
    is_hex(word, &[40, 64])
}

/// Whether a word is a day, `YYYY-MM-DD`, that a calendar has.
pub fn is_date(word: &str) -> bool {
    let is_digit = |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    if word.len() != 10 || !word.bytes().enumerate().all(is_digit) {
        return false;
    }
    let numbers: Vec<u32> = word.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = numbers[..] else { return false };
    let is_leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    let days = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn is_hex(word: &str, lengths: &[usize]) -> bool {
    lengths.contains(&word.len()) && word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether a word is a version without anything behind its three numbers.
fn is_version(word: &str) -> bool {
    let is_number = |part: &str| part.parse::<u32>().is_ok_and(|number| number.to_string() == part);
    word.split('.').count() == 3 && word.split('.').all(is_number)
}

fn is_repository(word: &str) -> bool {
    word.split('/').count() == 2 && is_path(word)
}

fn is_path(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    word.split('/').all(|part| !matches!(part, "" | "." | "..") && part.bytes().all(is_plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = include_str!("../../embedded/spec/source.toml");

    #[test]
    fn the_pin_of_this_repository_reads() {
        let pin = Pin::parse("source.toml", OWN).expect("the pin is well formed");
        assert_eq!((pin.prose, pin.commit.len(), pin.sha256.len()), (Prose::Own, 40, 64));
    }

    #[test]
    fn a_bad_pin_says_where() {
        let Failure(told) =
            Pin::parse("source.toml", "repository = \"a/b\"\nfiel = \"c\"\n").expect_err("`fiel` is no key");
        assert_eq!(told[0].position, Some(Position { line: 2, column: 1 }));
    }

    #[test]
    fn a_pin_that_leads_elsewhere_is_refused() {
        let with = |from: &str, to: &str| Pin::parse("source.toml", &OWN.replace(from, to));
        let pin = Pin::parse("source.toml", OWN).expect("the pin is well formed");
        for (from, to) in [
            (pin.commit.as_str(), "../../x"),
            (&pin.file, "../spec3.yml"),
            (&pin.repository, "a/b/c"),
            (&pin.date, "yesterday"),
            (&pin.sha256, "0"),
            (&pin.version, "1.0"),
        ] {
            let Failure(told) = with(from, to).expect_err(to);
            assert_eq!((told.len(), told[0].code), (1, "bad-pin"), "{to}");
            let line = 1 + OWN.lines().position(|line| line.contains(from)).expect("it has the value");
            assert_eq!(told[0].position.map(|at| at.line), Some(line), "{to}");
        }
    }

    #[test]
    fn a_day_is_in_the_calendar() {
        for day in ["2026-02-28", "2028-02-29", "2000-02-29", "2026-12-31"] {
            assert!(is_date(day), "{day}");
        }
        for no_day in ["2026-02-29", "2026-02-31", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00"]
        {
            assert!(!is_date(no_day), "{no_day}");
        }
    }

    #[test]
    fn a_pin_moves_and_its_comments_stay() {
        let to = Pin {
            commit: "0".repeat(40),
            date: "2030-01-31".to_owned(),
            sha256: "1".repeat(64),
            version: "7.8.9".to_owned(),
            ..Pin::parse("", OWN).expect("the pin is well formed")
        };
        let moved = Pin::moved(OWN, &to);
        assert_eq!(Pin::parse("", &moved), Ok(to));
        assert_eq!(moved.lines().next(), OWN.lines().next());
    }
}
