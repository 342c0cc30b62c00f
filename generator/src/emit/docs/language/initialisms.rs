//! Words that a language writes in capitals.

use crate::names::words;

/// Sets of initialisms and how each is written.
pub struct Initialisms(&'static [Set]);

type Set = &'static [(&'static str, &'static str)];

const COMMON: Set = &[
    ("ai", "AI"),
    ("api", "API"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("sms", "SMS"),
    ("url", "URL"),
];

const NAMES: Set = &[("oauth", "OAuth"), ("openai", "OpenAI")];

/// Those of JavaScript, for methods and resources.
pub const JAVASCRIPT: Initialisms = Initialisms(&[COMMON, &[("dns", "DNS"), ("sdk", "SDK")]]);

/// Those of Go, for methods and resources.
pub const GO: Initialisms = Initialisms(&[COMMON, NAMES]);

/// Those of Go, for fields of replies.
pub const GO_FIELDS: Initialisms = Initialisms(&[COMMON, NAMES, &[("mno", "MNO"), ("tcr", "TCR")]]);

impl Initialisms {
    fn word(&self, word: &str) -> String {
        let known = self.0.iter().copied().flatten().find(|(plain, _)| *plain == word);
        known.map_or_else(|| super::spelling::upper_first(word), |(_, written)| (*written).to_owned())
    }

    /// `SendSMS`.
    pub fn pascal(&self, name: &str) -> String {
        words::words(name).iter().map(|word| self.word(word)).collect()
    }

    /// `sendSMS`; the first word is small.
    pub fn camel(&self, name: &str) -> String {
        let words = words::words(name);
        let Some((first, rest)) = words.split_first() else { return String::new() };
        first.clone() + &rest.iter().map(|word| self.word(word)).collect::<String>()
    }
}
