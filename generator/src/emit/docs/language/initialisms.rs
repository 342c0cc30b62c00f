//! Words that a language writes in capitals.
//!
//! In: a name, and the sets that a language has. Out: its spelling. It refuses to know whose sets they are.

use crate::words;

/// Sets of initialisms and how each is written.
pub struct Initialisms(pub &'static [Set]);

/// Words in lower case, and how they are written.
pub type Set = &'static [(&'static str, &'static str)];

/// What all languages with initialisms write in capitals.
pub const COMMON: Set = &[
    ("ai", "AI"),
    ("api", "API"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("sms", "SMS"),
    ("url", "URL"),
];

/// Names that have a capital inside.
pub const NAMES: Set = &[("oauth", "OAuth"), ("openai", "OpenAI")];

impl Initialisms {
    fn word(&self, word: &str) -> String {
        let known = self.0.iter().copied().flatten().find(|(plain, _)| *plain == word);
        known.map_or_else(|| words::capitalised(word), |(_, written)| (*written).to_owned())
    }

    /// `SendSMS`.
    pub fn pascal(&self, name: &str) -> String {
        words::snake(name).split('_').map(|word| self.word(word)).collect()
    }

    /// `sendSMS`; the first word is small.
    pub fn camel(&self, name: &str) -> String {
        let words = words::words(name);
        let Some((first, rest)) = words.split_first() else { return String::new() };
        first.clone() + &rest.iter().map(|word| self.word(word)).collect::<String>()
    }
}
