//! Shortening descriptions: the first sentence, cut to a width.
//!
//! In: prose of the document. Out: in our own profile finished Markdown; in the published documents' the text as it is.

use super::{Profile, markdown};
use std::borrow::Cow;

pub(super) use super::markdown::{single_line, turns};

const ELLIPSIS: &str = "...";

/// How long a description may be, in characters, the ellipsis included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Width {
    /// A row of a table of parameters in `SKILL.md`.
    Skill,
    /// A row of a table of parameters.
    Parameter,
    /// A row of a webhook's payload.
    Payload,
}

impl Width {
    fn characters(self) -> usize {
        match self {
            Self::Skill => 63,
            Self::Parameter => 80,
            Self::Payload => 120,
        }
    }
}

/// Makes one cell's worth of text of a description: in our own profile finished Markdown.
pub(super) fn brief(description: &str, width: Width, profile: Profile) -> String {
    match profile {
        Profile::Seed => truncate(seed_sentence(&clean(description)), width),
        Profile::Own => markdown::sentence(description, width.characters()),
    }
}

/// A description is shown on a page of its own up to this length, in characters.
const PAGE: usize = 600;

/// Makes a paragraph of a description, as finished Markdown; one that is very long is cut between words.
pub(super) fn whole(description: &str) -> String {
    markdown::beginning(description, PAGE)
}

/// The text as a sentence that another one may follow.
pub(super) fn ended(text: String) -> String {
    let open = text.ends_with(|last: char| last.is_alphanumeric() || matches!(last, ')' | '`' | '"' | '\'' | ']'));
    if open { text + "." } else { text }
}

/// Writes HTML's `<code>` as Markdown and strips white space at both ends.
fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.contains("<code>") || text.contains("</code>") {
        Cow::Owned(text.replace("<code>", "`").replace("</code>", "`"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The shortest prefix that ends in a full stop before white space or the end; `(i.e. ` ends it too.
fn seed_sentence(text: &str) -> &str {
    stops(text).next().map_or(text, |end| &text[..end])
}

/// The ends of all full stops before white space or the end.
fn stops(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices('.')
        .map(|(at, stop)| at + stop.len())
        .filter(|&end| text[end..].chars().next().is_none_or(char::is_whitespace))
}

/// Cuts what is too long. In `SKILL.md` that is what is longer than the part that would be kept.
fn truncate(text: &str, width: Width) -> String {
    let kept = width.characters() - ELLIPSIS.len();
    let most = if width == Width::Skill { kept } else { width.characters() };
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(kept).chain(ELLIPSIS.chars()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_cuts_after_the_first_full_stop_before_a_blank() {
        assert_eq!(seed_sentence("One. Two."), "One.");
        assert_eq!(seed_sentence("Version 1.2 of it. More"), "Version 1.2 of it.");
        assert_eq!(seed_sentence("A country (i.e. a state). More"), "A country (i.e.");
        assert_eq!(seed_sentence("No stop at all"), "No stop at all");
        assert_eq!(seed_sentence("Line\nbreak.\nMore."), "Line\nbreak.");
    }

    #[test]
    fn text_that_fits_is_not_cut() {
        assert_eq!(truncate(&"x".repeat(80), Width::Parameter), "x".repeat(80));
        assert_eq!(truncate(&"é".repeat(81), Width::Parameter), format!("{}...", "é".repeat(77)));
        assert_eq!(truncate(&"x".repeat(60), Width::Skill), "x".repeat(60));
        assert_eq!(truncate(&"x".repeat(61), Width::Skill), format!("{}...", "x".repeat(60)));
    }

    #[test]
    fn a_sentence_may_follow() {
        assert_eq!(ended("Page size".to_owned()), "Page size.");
        assert_eq!(ended("Which?".to_owned()), "Which?");
        assert_eq!(ended(String::new()), "");
    }

    #[test]
    fn a_description_becomes_one_cell() {
        let text = " Uses <code>a|b</code>\n  here. And more.";
        assert_eq!(brief(text, Width::Parameter, Profile::Own), "Uses `a\\|b` here.");
        assert_eq!(brief(text, Width::Parameter, Profile::Seed), "Uses `a|b`\n  here.");
    }
}
