//! Shortening descriptions as the published documents do: at the first full stop, and anywhere in a word.
//!
//! In: prose of the document. Out: plain text that still needs its pipes escaped.

use crate::emit::docs::text::Width;
use std::borrow::Cow;

/// What stands for what is cut off.
const ELLIPSIS: &str = "...";

/// Makes one cell's worth of text of a description; its line breaks stay.
pub fn brief(description: &str, width: Width) -> String {
    truncate(sentence(&clean(description)), width)
}

/// The shortest prefix that ends in a full stop before white space or the end; `(i.e. ` ends it too.
fn sentence(text: &str) -> &str {
    stops(text).next().map_or(text, |end| &text[..end])
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

/// Writes HTML's `<code>` as Markdown and strips white space at both ends.
fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.contains("<code>") || text.contains("</code>") {
        Cow::Owned(text.replace("<code>", "`").replace("</code>", "`"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The ends of all full stops before white space or the end.
fn stops(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices('.')
        .map(|(at, stop)| at + stop.len())
        .filter(|&end| text[end..].chars().next().is_none_or(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_the_first_full_stop_before_a_blank() {
        assert_eq!(sentence("One. Two."), "One.");
        assert_eq!(sentence("Version 1.2 of it. More"), "Version 1.2 of it.");
        assert_eq!(sentence("A country (i.e. a state). More"), "A country (i.e.");
        assert_eq!(sentence("No stop at all"), "No stop at all");
        assert_eq!(sentence("Line\nbreak.\nMore."), "Line\nbreak.");
    }

    #[test]
    fn text_that_fits_is_not_cut() {
        assert_eq!(truncate(&"x".repeat(80), Width::Parameter), "x".repeat(80));
        assert_eq!(truncate(&"é".repeat(81), Width::Parameter), format!("{}...", "é".repeat(77)));
        assert_eq!(truncate(&"x".repeat(60), Width::Skill), "x".repeat(60));
        assert_eq!(truncate(&"x".repeat(61), Width::Skill), format!("{}...", "x".repeat(60)));
    }

    #[test]
    fn line_breaks_stay() {
        let text = " Uses <code>a|b</code>\n  here. And more.";
        assert_eq!(brief(text, Width::Parameter), "Uses `a|b`\n  here.");
    }
}
