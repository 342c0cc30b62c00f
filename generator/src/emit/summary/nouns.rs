//! Nouns in a sentence: one or many of a thing, with the article that it has.
//!
//! In: names in snake case. Out: words. It refuses to know verbs.

use super::mood::Mood;
use super::spelling::spell;
use crate::words::{self, is_plural};

/// Which of the things that a noun means is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Article {
    /// `a call`.
    Any,
    /// `the call`, `the calls`.
    The,
    /// `calls`.
    Bare,
}

/// What is not counted: it has no plural, and no `a`.
const MASS: &[&str] = &[
    "ai",
    "calling",
    "coverage",
    "data",
    "dtmf",
    "eligibility",
    "emergency",
    "feedback",
    "forking",
    "health",
    "info",
    "json",
    "jwks",
    "latency",
    "media",
    "messaging",
    "metadata",
    "mms",
    "oauth",
    "ownership",
    "pricing",
    "rcs",
    "remediation",
    "scim",
    "siprec",
    "sms",
    "speech",
    "standby",
    "storage",
    "streaming",
    "telemetry",
    "texml",
    "text",
    "traffic",
    "usage",
    "vetting",
    "voice",
    "whatsapp",
];

/// Words that are the same for one and for many in names, and not in sentences.
const MANY: &[(&str, &str)] = &[("address", "addresses"), ("alias", "aliases"), ("status", "statuses")];

/// Initials that are spelled, and whose first letter is spoken with a vowel before it.
const SPELLED: &[&str] =
    &["FOC", "FQDN", "FQDNs", "LOA", "MCP", "MDR", "MDRs", "MMS", "MNO", "RCS", "SDK", "SMS", "SSL", "SSO", "x402"];

/// Where the noun ends that a name is about: in front of `steps_to_plan`'s `_to_`.
fn end_of_noun(name: &str) -> usize {
    ["_by_", "_for_", "_from_", "_to_", "_with_"]
        .iter()
        .filter_map(|joint| name.find(joint))
        .min()
        .unwrap_or(name.len())
}

/// The noun that a name is about: its last word, or the one in front of a preposition.
fn head(name: &str) -> &str {
    name[..end_of_noun(name)].rsplit('_').next().unwrap_or_default()
}

/// Whether a name is of what is counted.
pub(super) fn is_counted(name: &str) -> bool {
    !MASS.contains(&head(name))
}

/// Whether a name speaks of many.
pub(super) fn is_many(name: &str) -> bool {
    is_counted(name) && is_plural(head(name))
}

/// The name of many: `brand` is `brands`, `coverage` stays.
pub fn many(name: &str) -> String {
    let (front, last) = name[..end_of_noun(name)].rsplit_once('_').unwrap_or(("", &name[..end_of_noun(name)]));
    let joint = if front.is_empty() { "" } else { "_" };
    [front, joint, &many_of_word(last), &name[end_of_noun(name)..]].concat()
}

fn many_of_word(word: &str) -> String {
    if let Some((_, many)) = MANY.iter().find(|(one, _)| *one == word) {
        return (*many).to_owned();
    }
    if !is_counted(word) || is_plural(word) || word.ends_with('s') || word.is_empty() {
        return word.to_owned();
    }
    match word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        Some(stem) => format!("{stem}ies"),
        None if ["sh", "ch", "x", "z"].iter().any(|end| word.ends_with(end)) => format!("{word}es"),
        None => format!("{word}s"),
    }
}

/// A name in words, behind its article.
pub(super) fn noun(name: &str, article: Article, mood: Mood) -> String {
    let said = spell(name);
    match article {
        _ if mood == Mood::Imperative || said.is_empty() => said,
        Article::The => format!("the {said}"),
        Article::Any if is_counted(name) && !is_plural(head(name)) => {
            format!("{} {said}", if says_vowel(&said) { "an" } else { "a" })
        }
        Article::Any | Article::Bare => said,
    }
}

/// Whether a text begins with a vowel as it is spoken: an `MDR` does, a `unit` does not.
fn says_vowel(text: &str) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    let is_spoken_as_you = ["us", "uni", "UAC", "UK"].iter().any(|start| word.starts_with(start));
    SPELLED.contains(&word) || word.starts_with(|first| "aeiouAEIOU".contains(first)) && !is_spoken_as_you
}

/// A resource in one name, its parents in the singular before it; a parent that the next part says again is left out.
pub(super) fn compound(path: &[String]) -> String {
    let Some((last, parents)) = path.split_last() else { return String::new() };
    let mut parts = vec![last.clone()];
    for parent in parents.iter().rev() {
        let parent = words::snake_singular(parent);
        let next = parts.last().map_or("", String::as_str);
        if !format!("_{next}_").contains(&format!("_{parent}_")) {
            parts.push(parent);
        }
    }
    parts.reverse();
    parts.join("_")
}

/// The same, of one.
pub(super) fn compound_of_one(path: &[String]) -> String {
    let Some((last, parents)) = path.split_last() else { return String::new() };
    let one: Vec<String> = parents.iter().cloned().chain([words::snake_singular(last)]).collect();
    compound(&one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_of_a_noun() {
        let names = ["brand", "ip_address", "user_bundles", "network_coverage", "entry", "box", "messaging"].map(many);
        let wanted = ["brands", "ip_addresses", "user_bundles", "network_coverage", "entries", "boxes", "messaging"];
        assert_eq!(names, wanted);
    }

    #[test]
    fn a_noun_has_its_article() {
        let any = ["mdr_report", "unit", "uac_connection", "messages", "sms", "x402_credit_account", "assistant"];
        let said = any.map(|name| noun(name, Article::Any, Mood::Indicative));
        let wanted = [
            "an MDR report",
            "a unit",
            "a UAC connection",
            "messages",
            "SMS",
            "an x402 credit account",
            "an assistant",
        ];
        assert_eq!(said, wanted);
        assert_eq!(noun("status", Article::The, Mood::Indicative), "the status");
        assert_eq!(noun("status", Article::The, Mood::Imperative), "status");
    }
}
