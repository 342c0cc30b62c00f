//! Words that a language writes in capitals.

use crate::names::words;

/// A set of initialisms and how each is written.
pub(in super::super) struct Initialisms(&'static [(&'static str, &'static str)]);

/// Those of JavaScript, for methods and resources.
pub(super) const JAVASCRIPT: Initialisms = Initialisms(&[
    ("ai", "AI"),
    ("api", "API"),
    ("dns", "DNS"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("sdk", "SDK"),
    ("sms", "SMS"),
    ("url", "URL"),
]);

/// Those of Go, for methods and resources.
pub(super) const GO: Initialisms = Initialisms(&[
    ("ai", "AI"),
    ("api", "API"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("oauth", "OAuth"),
    ("openai", "OpenAI"),
    ("sms", "SMS"),
    ("url", "URL"),
]);

/// Those of Go, for fields of replies.
pub(super) const GO_FIELDS: Initialisms = Initialisms(&[
    ("ai", "AI"),
    ("api", "API"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("mno", "MNO"),
    ("oauth", "OAuth"),
    ("openai", "OpenAI"),
    ("sms", "SMS"),
    ("tcr", "TCR"),
    ("url", "URL"),
]);

impl Initialisms {
    fn word(&self, word: &str) -> String {
        let known = self.0.iter().find(|(plain, _)| *plain == word);
        known.map_or_else(|| super::upper_first(word), |(_, written)| (*written).to_owned())
    }

    /// `SendSMS`.
    pub(super) fn pascal(&self, name: &str) -> String {
        words::words(name).iter().map(|word| self.word(word)).collect()
    }

    /// `sendSMS`; the first word is small.
    pub(super) fn camel(&self, name: &str) -> String {
        let words = words::words(name);
        let Some((first, rest)) = words.split_first() else { return String::new() };
        first.clone() + &rest.iter().map(|word| self.word(word)).collect::<String>()
    }
}
