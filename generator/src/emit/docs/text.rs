//! Shortening descriptions: the first sentence, cut to a width.
//!
//! In: prose of the document. Out: plain text that still needs escaping (module `markdown`).

use std::borrow::Cow;

/// What stands for what is cut off.
pub const ELLIPSIS: &str = "...";

/// How long a description may be, in characters, the ellipsis included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// A row of a table of parameters in `SKILL.md`.
    Skill,
    /// A row of a table of parameters.
    Parameter,
    /// A row of a webhook's payload.
    Payload,
}

impl Width {
    /// The most characters.
    pub fn characters(self) -> usize {
        match self {
            Self::Skill => 63,
            Self::Parameter => 80,
            Self::Payload => 120,
        }
    }
}

/// Makes one cell's worth of text of a description.
pub fn brief(description: &str, width: Width) -> String {
    truncate_at_word(first_sentence(&flat(&clean(description))), width.characters())
}

/// A description is shown on a page of its own up to this length, in characters.
const PAGE: usize = 600;

/// Makes a paragraph of a description; one that is very long is cut between words.
pub fn long_text(description: &str) -> String {
    truncate_at_word(&flat(&clean(description)), PAGE)
}

/// The text in one line; the items of a list are told apart by semicolons.
fn flat(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    let mut in_list = false;
    for line in text.lines().map(single_line).filter(|line| !line.is_empty()) {
        let item = item(&line);
        if !flat.is_empty() {
            let open = !flat.ends_with(['.', ':', ';', '!', '?', ',']);
            flat.push_str(if in_list && item.is_some() && open { "; " } else { " " });
        }
        flat.push_str(item.unwrap_or(&line));
        in_list = item.is_some();
    }
    flat
}

/// What stands behind the marker of an item of a list.
fn item(line: &str) -> Option<&str> {
    ["- ", "* ", "+ "].iter().find_map(|marker| line.strip_prefix(marker)).map(str::trim_start)
}

/// The text as a sentence that another one may follow.
pub fn as_sentence(text: String) -> String {
    let open = text.ends_with(|last: char| last.is_alphanumeric() || matches!(last, ')' | '`' | '"' | '\'' | ']'));
    if open { text + "." } else { text }
}

/// Replaces every run of white space, line breaks included, by one blank, and drops what has no width: control characters, and
/// those that turn the direction of text around.
pub fn single_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|c| !c.is_control() && !turns_direction(*c)));
    }
    line
}

/// Whether a character changes the direction of the text behind it.
pub fn turns_direction(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Writes HTML's `<code>` as Markdown and strips white space at both ends.
pub fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.contains("<code>") || text.contains("</code>") {
        Cow::Owned(text.replace("<code>", "`").replace("</code>", "`"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The shortest prefix that ends in a full stop after which no lower-case word goes on.
fn first_sentence(text: &str) -> &str {
    let goes_on = |end: usize| text[end..].trim_start().starts_with(|next: char| next.is_lowercase() || next == ',');
    let short = |end: usize| ["e.g.", "i.e."].iter().any(|word| text[..end].ends_with(word));
    stops(text).find(|&end| !goes_on(end) && !short(end)).map_or(text, |end| &text[..end])
}

/// The ends of all full stops before white space or the end.
pub fn stops(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices('.')
        .map(|(at, stop)| at + stop.len())
        .filter(|&end| text[end..].chars().next().is_none_or(char::is_whitespace))
}

/// Cuts what is too long between words, or inside the first word if that alone is too long.
fn truncate_at_word(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let room = text.char_indices().nth(width - ELLIPSIS.len()).map_or(text.len(), |(at, _)| at);
    let end = if text[room..].starts_with(' ') { Some(room) } else { text[..room].rfind(' ') };
    match end {
        Some(end) => format!("{}{ELLIPSIS}", text[..end].trim_end_matches([' ', ',', ';', ':', '('])),
        None => text.chars().take(width - ELLIPSIS.len()).chain(ELLIPSIS.chars()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_sentence_goes_on_after_an_abbreviation() {
        assert_eq!(first_sentence("A country (i.e. a state). More"), "A country (i.e. a state).");
        assert_eq!(first_sentence("Words, etc., and more. Then"), "Words, etc., and more.");
        assert_eq!(first_sentence("A voice (e.g. `x`). More"), "A voice (e.g. `x`).");
    }

    #[test]
    fn a_list_becomes_a_line() {
        assert_eq!(flat("Events:\n\n- `a`\n- `b`\n\nMore."), "Events: `a`; `b` More.");
        assert_eq!(flat("One\n  two"), "One two");
    }

    #[test]
    fn our_own_cut_falls_between_words() {
        assert_eq!(truncate_at_word("one two three four", 12), "one two...");
        assert_eq!(truncate_at_word("one two, three four", 12), "one two...");
        assert_eq!(truncate_at_word("abcdefghijklmnop", 10), "abcdefg...");
        assert_eq!(truncate_at_word("one two", 7), "one two");
    }

    #[test]
    fn a_sentence_may_follow() {
        assert_eq!(as_sentence("Page size".to_owned()), "Page size.");
        assert_eq!(as_sentence("Which?".to_owned()), "Which?");
        assert_eq!(as_sentence(String::new()), "");
    }

    #[test]
    fn a_description_becomes_one_cell() {
        let text = " Uses <code>a|b</code>\n  here. And more.";
        assert_eq!(brief(text, Width::Parameter), "Uses `a|b` here.");
    }
}
