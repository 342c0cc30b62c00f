//! What people wrote of an operation, in one mood.
//!
//! In: a sentence. Out: the same, with the verbs at its beginning bent. It refuses to know names.

use super::mood::Mood;
use super::verbs::{bent, words};
use crate::words::capitalised;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Verbs that methods do not begin with, and sentences do.
const NO_METHODS: &[&str] = &[
    "apply",
    "ask",
    "authorize",
    "buy",
    "describe",
    "dispatch",
    "display",
    "embed",
    "give",
    "improve",
    "modify",
    "obtain",
    "put",
    "read",
    "receive",
    "redirect",
    "request",
    "route",
    "show",
    "stream",
    "take",
    "turn",
    "vet",
    "view",
    "write",
];

/// Verbs that, at the beginning of what people write, are as often nouns: `Order history`, `Search results`.
const NOUNS_TOO: &[&str] = &[
    "answer", "batch", "bridge", "change", "chat", "check", "copy", "dial", "display", "end", "export", "hold", "link",
    "lock", "log", "mark", "order", "play", "preview", "purchase", "query", "release", "request", "route", "run",
    "schedule", "search", "set", "share", "show", "stream", "switch", "sync", "test", "track", "transfer", "trigger",
    "view",
];

/// Verbs of two words that people write as one.
const IN_PARTS: &[(&str, &str)] = &[("hangup", "hang up"), ("lookup", "look up")];

/// What stands behind a word that is a verb, and not behind a noun.
const BEHIND_VERBS: &[&str] = &[
    "a", "all", "an", "as", "multiple", "new", "one", "several", "the", "this", "two", "whether", "which", "with",
    "your",
];

/// A sentence that begins with a verb, as one that says what is done: `Create a call` is `Creates a call`, `Create and send a fax` is
/// `Creates and sends a fax`. Any other stays as it is.
pub fn indicative(sentence: &str) -> String {
    with_verbs(sentence, |lower, next| {
        if let Some((_, parts)) = IN_PARTS.iter().find(|(whole, _)| *whole == lower) {
            return Some(bent(parts, Mood::Indicative));
        }
        let bent = IN_PROSE.get(lower).filter(|_| is_verb_before(lower, next));
        bent.cloned()
    })
}

/// A sentence that begins with a verb in the third person, as one that tells to do it: `Creates a call` is `Create a call`.
pub fn imperative(sentence: &str) -> String {
    with_verbs(sentence, |lower, next| {
        let word = THIRD_PERSON.get(lower).filter(|word| is_verb_before(word, next));
        word.map(|word| (*word).to_owned())
    })
}

/// The verbs that sentences begin with, and what each is in the third person.
static IN_PROSE: LazyLock<BTreeMap<&'static str, String>> = LazyLock::new(|| {
    let methods = words().filter(|word| !["imports", "hangup", "lookup"].contains(word));
    let all = methods.chain(NO_METHODS.iter().copied()).chain(["hang", "look"]);
    all.map(|verb| (verb, bent(verb, Mood::Indicative))).collect()
});

/// The same the other way round.
static THIRD_PERSON: LazyLock<BTreeMap<&'static str, &'static str>> =
    LazyLock::new(|| IN_PROSE.iter().map(|(verb, bent)| (bent.as_str(), *verb)).collect());

/// Whether a verb is no noun, by the word behind it.
fn is_verb_before(verb: &str, next: Option<&str>) -> bool {
    next != Some("of") && (!NOUNS_TOO.contains(&verb) || next.is_some_and(|next| BEHIND_VERBS.contains(&next)))
}

/// A sentence whose first word is another, and the one behind `and` with it.
fn with_verbs(sentence: &str, change: impl Fn(&str, Option<&str>) -> Option<String>) -> String {
    let words: Vec<&str> = sentence.split(' ').collect();
    let lower = |at: usize| words.get(at).map(|word: &&str| word.to_lowercase());
    let changed = |at: usize| change(&lower(at)?, lower(at + 1).as_deref());
    let mut said: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let first = changed(0).map(|word| capitalised(&word));
    let is_double = lower(1).as_deref() == Some("and");
    if let Some(second) = changed(2).filter(|_| is_double && lower(0).is_some_and(|first| is_bent_or_not(&first))) {
        said[2] = second;
    }
    if let Some(first) = first {
        said[0] = first;
    }
    said.join(" ")
}

/// Whether a word is a verb in either mood.
fn is_bent_or_not(lower: &str) -> bool {
    IN_PROSE.contains_key(lower) || THIRD_PERSON.contains_key(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_is_said_in_one_mood() {
        let written = [
            ("Delete an assistant", "Deletes an assistant"),
            ("Create and send a fax", "Creates and sends a fax"),
            ("Deletes a call", "Deletes a call"),
            ("Order history", "Order history"),
            ("Order a SIM card", "Orders a SIM card"),
            ("Hangup call", "Hangs up call"),
            ("Assistant chat", "Assistant chat"),
        ];
        assert_eq!(written.map(|(written, _)| indicative(written)), written.map(|(_, said)| said.to_owned()));
        assert_eq!(imperative("Generate and fetches CDR reports"), "Generate and fetch CDR reports");
        assert_eq!(imperative("Searches the messages"), "Search the messages");
    }
}
