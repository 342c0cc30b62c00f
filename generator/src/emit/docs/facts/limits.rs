//! What the document's validation keywords say of a value, in words.
//!
//! In: [`Facts`]. Out: a few short sentences of Markdown. It refuses to know where they are printed.

use super::keywords;
use crate::emit::markdown;
use crate::ir::{Facts, Limits};
use serde_json::Value;

/// A default or a pattern longer than this, in characters, is for machines.
const LONGEST: usize = 1_000;

/// Says the default and the limits: ``Default `5000`. From 1 to 3600.``; empty where there are none. What `text` says in these
/// words is not said again.
pub fn unsaid(facts: &Facts, text: &str) -> String {
    let Limits { min_length, max_length, min_items, max_items, min_properties, max_properties, .. } = facts.limits;
    let said = [
        facts.default.as_deref().and_then(default),
        range(&facts.limits),
        count(min_length, max_length, "character"),
        count(min_items, max_items, "item"),
        facts.limits.multiple_of.map(|step| format!("A multiple of {step}.")),
        facts.limits.unique_items.then(|| "No item twice.".to_owned()),
        count(min_properties, max_properties, "property").map(|text| text.replace("propertys", "properties")),
        facts.limits.pattern.as_deref().and_then(pattern),
        keywords::said(facts),
    ];
    let ends = |behind: &str| behind.is_empty() || behind.starts_with(' ');
    let is_said =
        |sentence: &String| text.match_indices(sentence.as_str()).any(|(at, _)| ends(&text[at + sentence.len()..]));
    said.into_iter().flatten().filter(|sentence| !is_said(sentence)).collect::<Vec<_>>().join(" ")
}

fn default(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) if text.trim() != text || text.is_empty() => value.to_string(),
        Value::String(text) => text.clone(),
        Value::Null => return None,
        other => other.to_string(),
    };
    let fits = text.chars().count() <= LONGEST;
    fits.then(|| format!("Default {}.", markdown::code(&text)))
}

fn pattern(pattern: &str) -> Option<String> {
    let fits = pattern.chars().count() <= LONGEST;
    fits.then(|| format!("Matches {}.", markdown::code(pattern)))
}

fn range(limits: &Limits) -> Option<String> {
    let low = limits.minimum.map(|bound| (bound, limits.exclusive_minimum));
    let high = limits.maximum.map(|bound| (bound, limits.exclusive_maximum));
    Some(match (low, high) {
        (None, None) => return None,
        (Some((low, false)), Some((high, false))) => format!("From {low} to {high}."),
        (Some((low, excluded)), None) => format!("{} {low}.", if excluded { "More than" } else { "At least" }),
        (None, Some((high, excluded))) => format!("{} {high}.", if excluded { "Less than" } else { "At most" }),
        (Some((low, below)), Some((high, above))) => {
            let low_word = if below { "More than" } else { "At least" };
            let high_word = if above { "less than" } else { "at most" };
            format!("{low_word} {low}, {high_word} {high}.")
        }
    })
}

fn count(low: Option<usize>, high: Option<usize>, unit: &str) -> Option<String> {
    let many = |count: usize| if count == 1 { format!("{count} {unit}") } else { format!("{count} {unit}s") };
    Some(match (low.filter(|low| *low > 0), high) {
        (None, None) => return None,
        (Some(low), None) => format!("At least {}.", many(low)),
        (None, Some(high)) => format!("At most {}.", many(high)),
        (Some(low), Some(high)) if low == high => format!("Exactly {}.", many(low)),
        (Some(low), Some(high)) => format!("{low} to {}.", many(high)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(limits: Limits) -> Facts {
        Facts { limits, ..Facts::default() }
    }

    #[test]
    fn what_is_said_is_not_said_again() {
        let facts = facts(Limits { minimum: Some(1.0.into()), ..Limits::default() });
        assert_eq!(unsaid(&facts, "A number. At least 1."), "");
        assert_eq!(unsaid(&facts, "At least 1.5"), "At least 1.");
    }

    #[test]
    fn a_value_without_limits_says_nothing() {
        assert_eq!(unsaid(&Facts::default(), ""), "");
        assert_eq!(unsaid(&Facts { default: Some(Value::Null.into()), ..Facts::default() }, ""), "");
    }

    #[test]
    fn numbers_say_their_range() {
        let closed = Limits { minimum: Some(1.into()), maximum: Some(3600.into()), ..Limits::default() };
        let open = Limits { exclusive_minimum: true, ..closed.clone() };
        assert_eq!(unsaid(&facts(closed), ""), "From 1 to 3600.");
        assert_eq!(unsaid(&facts(open), ""), "More than 1, at most 3600.");
    }

    #[test]
    fn lengths_say_their_unit() {
        let text = Limits { min_length: Some(1), max_length: Some(255), ..Limits::default() };
        let list = Limits { min_items: Some(1), ..Limits::default() };
        assert_eq!(unsaid(&facts(text), ""), "1 to 255 characters.");
        assert_eq!(unsaid(&facts(list), ""), "At least 1 item.");
    }

    #[test]
    fn a_default_of_blanks_is_seen() {
        let of = |text: &str| Facts { default: Some(Value::from(text).into()), ..Facts::default() };
        assert_eq!(unsaid(&of(" "), ""), "Default `\" \"`.");
        assert_eq!(unsaid(&of("a\n"), ""), "Default `\"a\\n\"`.");
        assert_eq!(unsaid(&of(""), ""), "Default `\"\"`.");
    }

    #[test]
    fn defaults_come_first() {
        let limits = Limits { maximum: Some(0.5.into()), ..Limits::default() };
        let facts = Facts { default: Some(Value::from("a|b").into()), limits, ..Facts::default() };
        assert_eq!(unsaid(&facts, ""), "Default `a\\|b`. At most 0.5.");
    }
}
