//! Formats of strings: a value for each, and what makes a text one.

use crate::words;
use regex::Regex;
use std::sync::LazyLock;

/// A format: its names, a value, and the form that its values have.
pub(super) struct StringFormat {
    names: &'static [&'static str],
    /// A value of it.
    pub value: &'static str,
    form: Regex,
}

impl StringFormat {
    /// Whether the text has the format's form.
    pub fn allows(&self, text: &str) -> bool {
        self.form.is_match(text)
    }

    /// A value for a name: what ends lies behind what starts.
    pub fn value_of(&self, name: &str) -> &'static str {
        let is_end = words::words(name).iter().any(|word| ENDS.contains(&word.as_str()));
        let later = LATER.iter().find(|(value, _)| is_end && *value == self.value);
        later.map_or(self.value, |(_, later)| *later)
    }
}

/// Words of names whose value lies behind another's.
const ENDS: &[&str] = &["end", "ending", "ends", "until"];

/// Values of formats, and what lies behind them.
const LATER: &[(&str, &str)] = &[
    ("2026-01-15T12:00:00Z", "2026-01-31T12:00:00Z"),
    ("2026-01-15", "2026-01-31"),
    ("12:00:00Z", "18:00:00Z"),
    ("+13125550001", "+13125550009"),
    ("13125550001", "13125550009"),
];

macro_rules! formats {
    ($([$($name:literal),+] $value:literal $form:literal;)*) => {
        vec![$(StringFormat {
            names: &[$($name),+],
            value: $value,
            form: Regex::new($form).expect("the form of a format is a regular expression"),
        }),*]
    };
}

/// The formats of JSON Schema and OpenAPI, and Telnyx's `x-format`s. The reserved names and numbers of RFC 2606, RFC 5737
/// and of the North American numbering plan belong to nobody.
static FORMATS: LazyLock<Vec<StringFormat>> = LazyLock::new(|| {
    formats! {
        ["uuid"] "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e" r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$";
        ["date-time", "datetime", "iso8601"] "2026-01-15T12:00:00Z" r"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$";
        ["date"] "2026-01-15" r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$";
        ["time"] "12:00:00Z" r"^\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?$";
        ["email", "idn-email"] "user@example.com" r"^[^@\s]+@[^@\s]+\.[^@\s.]+$";
        ["uri", "url", "iri"] "https://example.com" r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>{}|\\^`]+$";
        ["hostname"] "example.com" r"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$";
        ["ipv4"] "192.0.2.1" r"^\d{1,3}(\.\d{1,3}){3}$";
        ["ipv6"] "2001:db8::1" r"^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+$";
        ["byte", "base64"] "dGV4dA==" r"^[A-Za-z0-9+/_-]+=*$";
        ["+E.164", "E+164", "e164-plus"] "+13125550001" r"^\+[1-9]\d{1,14}$";
        ["E164", "E.164", "e164"] "13125550001" r"^\+?[1-9]\d{1,14}$";
        ["address"] "+13125550001" r"^(\+[1-9]\d{1,14}|[0-9A-Za-z][0-9A-Za-z ]*)$";
        ["int64", "int32"] "1" r"^-?\d+$";
        ["decimal"] "1.0" r"^-?\d+(\.\d+)?$";
        ["boolean"] "true" r"^(true|false)$";
    }
});

/// Texts that many patterns are written for.
pub(super) const STOCK: &[&str] =
    &["https://example.com", "wss://example.com", "+13125550001", "US", "en", "12345", "name"];

/// The format of this name, if it is known.
pub(super) fn find(name: &str) -> Option<&'static StringFormat> {
    FORMATS.iter().find(|format| format.names.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_lies_behind_what_starts() {
        for format in ["date", "date-time", "time", "+E.164"].map(|name| find(name).expect("it is known")) {
            assert!(format.value_of("start_at") < format.value_of("end_at"));
            assert!(format.allows(format.value_of("end_at")));
        }
    }

    #[test]
    fn every_value_has_its_form() {
        let strays: Vec<_> = FORMATS.iter().filter(|format| !format.allows(format.value)).map(|f| f.value).collect();
        assert_eq!(strays, [""; 0]);
    }
}
